import type { Review } from '../domain/review.js';
import type { Session } from './connection.js';
import { group } from './group.js';
import type { ReviewTable, Side } from './reviews.js';
import { statement } from './statement.js';
import { argumentOf, type SaidRow } from './stored-extractions.js';

export interface StoredReview extends Review {
  readonly id: number;
  readonly documentId: number;
  readonly sha256: string;
  /** Null of a revert, as is the seal of the reading. */
  readonly readingId: number | null;
  readonly readingDigest: Buffer | null;
  readonly digest: Buffer;
  /** Of each argument, those seen before those said, where its spans begin and the words under them. */
  readonly stored: readonly { readonly blocks: readonly number[]; readonly quotes: readonly string[] }[];
}

/** Which reviews: of documents, of a batch, by their ids; all that is given must hold. */
export interface ReviewChoice {
  readonly documentIds?: readonly number[];
  readonly batch?: string;
  readonly ids?: readonly number[];
}

/** Reviews in the order in which they were said, those that were taken back among them. */
export async function loadReviews(
  session: Session,
  { documentIds, batch, ids }: ReviewChoice,
  table: ReviewTable = 'review',
): Promise<StoredReview[]> {
  const rows = await session.query<ReviewRow>(statement(`${table}s`), [
    documentIds ?? null,
    batch ?? null,
    ids ?? null,
  ]);
  const words = group(
    await session.query<WordsRow>(statement(`arguments_of_${table}s`), [rows.map(({ id }) => id)]),
    (row) => `${row.review_id} ${row.side}`,
  );
  return rows.map((row) => {
    const seen = words.get(`${row.id} seen`) ?? [];
    const said = words.get(`${row.id} said`) ?? [];
    const { id, document_id, sha256, reading_id, reading_digest, said_at, trigger_start, trigger_end, ...review } = row;
    return {
      ...review,
      id,
      documentId: document_id,
      sha256,
      readingId: reading_id,
      readingDigest: reading_digest,
      trigger: trigger_start === null ? null : { start: trigger_start, end: trigger_end! },
      at: said_at.toISOString(),
      seen: SEES.has(row.action) ? seen.map(argumentOf) : null,
      said: SAYS.has(row.action) ? said.map(argumentOf) : null,
      stored: [...seen, ...said].map(({ blocks, quotes }) => ({ blocks, quotes })),
    };
  });
}

const SEES: ReadonlySet<Review['action']> = new Set(['accept', 'reject', 'amend']);
const SAYS: ReadonlySet<Review['action']> = new Set(['amend', 'add']);

/** The ids of documents of which anything was reviewed. */
export async function reviewedDocuments(session: Session): Promise<number[]> {
  return (await session.query<{ id: number }>(statement('reviewed_documents'))).map(({ id }) => id);
}

/** All reviews, some at a time. */
export async function* eachReview(
  session: Session,
  atOnce: number,
  table: ReviewTable = 'review',
): AsyncGenerator<StoredReview[]> {
  for (let after = 0; ; ) {
    const some = await session.query<{ id: number }>(statement(`${table}_ids`), [after, atOnce]);
    if (some.length === 0) return;
    const ids = some.map(({ id }) => id);
    yield await loadReviews(session, { ids }, table);
    after = ids.at(-1)!;
  }
}

type ReviewRow = Pick<Review, 'action' | 'anchor' | 'kind' | 'found' | 'reverts' | 'author' | 'reason' | 'batch'> & {
  readonly id: number;
  readonly document_id: number;
  readonly sha256: string;
  readonly reading_id: number | null;
  readonly reading_digest: Buffer | null;
  readonly trigger_start: number | null;
  readonly trigger_end: number | null;
  readonly digest: Buffer;
  readonly said_at: Date;
};

interface WordsRow extends SaidRow {
  readonly review_id: number;
  readonly side: Side;
  readonly blocks: readonly number[];
  readonly quotes: readonly string[];
}
