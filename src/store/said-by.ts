import type { CopyVerdict } from '../domain/copy-word.js';
import type { Verdict } from '../domain/judgement.js';
import type { ReviewAction } from '../domain/review.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** Where what people say is kept: of claims and documents, of who is who, of findings, of copies. */
export const LEDGERS = ['review', 'judgement', 'waiver', 'copies'] as const;
export type Ledger = (typeof LEDGERS)[number];

/** Something that was said. */
export interface SaidId {
  readonly ledger: Ledger;
  readonly id: number;
  /** Of a review. */
  readonly documentId: number | null;
}

/** The same, as its author said it, without its words. */
export interface SaidBy extends SaidId {
  readonly action: ReviewAction | Verdict | 'waive' | 'unwaive' | CopyVerdict;
  readonly batch: string;
  readonly saidAt: Date;
  /** What it takes back, whose batch and author follow. */
  readonly reverts: number | null;
  readonly revertedBatch: string | null;
  readonly revertedAuthor: string | null;
  readonly reverted: boolean;
  /** Of the document: the first of its sources. */
  readonly path: string | null;
}

/** Behind what a page of it begins. */
export type SaidPlace = Pick<SaidBy, 'ledger' | 'id' | 'saidAt'>;

/** An account: what it says stands under its name. */
export interface Author {
  readonly id: number;
  readonly name: string;
}

/** What an author said, the latest first; of second reviews those that are not finished. */
export const saidBy = (
  session: Session,
  author: Author,
  before: SaidPlace | null,
  limit: number,
): Promise<SaidBy[]> => {
  const { saidAt = null, ledger = null, id = null } = before ?? {};
  return session.query(statement('said_by'), [author.name, author.id, saidAt, ledger, id, limit]);
};

/** The last that an author said at once and nobody took back, the latest first; none where all is taken back. */
export const undoable = (session: Session, author: Author): Promise<SaidId[]> =>
  session.query(statement('undoable'), [author.name, author.id]);
