import type { ReviewAction } from '../domain/review.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** A review of an author, without its words. */
export interface SaidBy {
  readonly id: number;
  readonly documentId: number;
  readonly action: ReviewAction;
  readonly batch: string;
  readonly saidAt: Date;
  /** The review that it takes back, whose batch and author follow. */
  readonly reverts: number | null;
  readonly revertedBatch: string | null;
  readonly revertedAuthor: string | null;
  readonly reverted: boolean;
  /** Of the document: the first of its sources. */
  readonly path: string;
}

/** An account: what it says stands under its name. */
export interface Author {
  readonly id: number;
  readonly name: string;
}

/** What an author said below an id, the latest first; of second reviews those that are not finished. */
export const saidBy = (session: Session, author: Author, below: number | null, limit: number): Promise<SaidBy[]> =>
  session.query(statement('said_by'), [author.name, author.id, below, limit]);

/** The last that an author said at once and nobody took back, the latest first; none where all is taken back. */
export const undoable = (session: Session, author: Author): Promise<{ id: number; documentId: number }[]> =>
  session.query(statement('undoable'), [author.name, author.id]);
