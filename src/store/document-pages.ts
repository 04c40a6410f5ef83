import type { Format } from '../domain/document.js';
import { plainKey } from '../text/fold.js';
import type { Session } from './connection.js';
import { group } from './group.js';
import { statement } from './statement.js';

/** A document as a list shows it: what is null nobody says. */
export interface ListedDocument {
  readonly id: number;
  readonly format: Format;
  readonly addedAt: Date;
  readonly withdrawn: boolean;
  /** The first of its sources. */
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly kind: string | null;
  /** Null where nothing was extracted yet. */
  readonly claims: number | null;
  /** Claims that somebody said something of that holds. */
  readonly reviewed: number;
}

/** Documents below an id, the newest first: a page is asked for by the last id of the one before. */
export const documentsPage = (
  session: Session,
  { find, below, limit }: { readonly find: string; readonly below: number | null; readonly limit: number },
): Promise<ListedDocument[]> => {
  const words = find.trim();
  return session.query(statement('documents_page'), [plainKey(words) || null, words || null, below, limit]);
};

export const copiesOf = (session: Session, documentId: number): Promise<{ id: number; path: string }[]> =>
  session.query(statement('copies_of_document'), [documentId]);

export interface DocumentSource {
  readonly documentId: number;
  readonly sha256: string;
  readonly path: string;
  readonly address: string | null;
}

/** Where documents came from, by document. */
export const sourcesOfAll = async (session: Session, ids: readonly number[]): Promise<Map<number, DocumentSource[]>> =>
  group(await session.query<DocumentSource>(statement('paths_of_documents'), [ids]), ({ documentId }) => documentId);
