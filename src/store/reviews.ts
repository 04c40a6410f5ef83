import type { Argument } from '../domain/claim.js';
import type { Block } from '../domain/document.js';
import type { Review } from '../domain/review.js';
import { sealReview } from '../domain/seal.js';
import { blocksOf, quotesOf, spansOf } from './claims.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import type { StoredReading } from './stored-readings.js';

/** A review on its way into the database, with the reading that its spans cut. */
export interface NewReview {
  readonly documentId: number;
  readonly sha256: string;
  /** Null of a revert. */
  readonly reading: Pick<StoredReading, 'readingId' | 'digest' | 'document'> | null;
  readonly review: Review;
}

/** Work in which nobody else reviews: what it sees still holds when it saves. */
export const alone = <T>(database: Database, work: (session: Session) => Promise<T>): Promise<T> =>
  database.transaction(async (session) => {
    await session.change(statement('lock_reviews'));
    return work(session);
  });

/** Where reviews are kept: those that count, and those of second reviewers, which are compared with them. */
export type ReviewTable = 'review' | 'blind_review';

/** Stores reviews, within a transaction, in their order. Returns their ids. */
export async function saveReviews(
  session: Session,
  reviews: readonly NewReview[],
  table: ReviewTable = 'review',
): Promise<number[]> {
  if (reviews.length === 0) return [];
  const rows = reviews.map((row) => ({
    ...row,
    digest: sealReview(row.sha256, row.reading?.digest ?? null, row.review, table === 'blind_review'),
  }));
  const inserted = await session.query<{ id: number; digest: string }>(
    statement(`insert_${table}s`),
    columns(
      rows,
      (r) => r.documentId,
      (r) => r.reading?.readingId ?? null,
      (r) => r.review.action,
      (r) => r.review.anchor,
      (r) => r.review.kind,
      (r) => r.review.trigger?.start ?? null,
      (r) => r.review.trigger?.end ?? null,
      (r) => r.review.found,
      (r) => r.review.reverts,
      (r) => r.review.author,
      (r) => r.review.reason,
      (r) => r.review.batch,
      (r) => r.digest,
      (r) => r.review.at,
    ),
  );
  const ids = new Map(inserted.map(({ id, digest }) => [digest, id]));
  const idOf = (digest: Buffer): number => ids.get(digest.toString('hex'))!;
  await insertWords(
    session,
    table,
    rows.flatMap(({ digest, reading, review }) => {
      const side = (name: Side, list: readonly Argument[] | null) =>
        (list ?? []).map((said, position) => ({ id: idOf(digest), side: name, said, position, ...reading!.document }));
      return [...side('seen', review.seen), ...side('said', review.said)];
    }),
  );
  await appendToJournal(
    session,
    rows.map(({ digest }) => digest),
  );
  return rows.map(({ digest }) => idOf(digest));
}

export type Side = 'seen' | 'said';

interface WordsRow {
  readonly id: number;
  readonly side: Side;
  readonly said: Argument;
  readonly position: number;
  readonly text: string;
  readonly blocks: readonly Block[];
}

async function insertWords(session: Session, table: ReviewTable, rows: readonly WordsRow[]): Promise<void> {
  if (rows.length === 0) return;
  await session.change(
    statement(`insert_${table}_arguments`),
    columns(
      rows,
      (r) => r.id,
      (r) => r.side,
      (r) => r.said.role,
      (r) => r.said.ordinal,
      (r) => r.position,
      (r) => r.said.kind,
      (r) => r.said.basis,
      (r) => r.said.written,
      (r) => (typeof r.said.value === 'string' ? r.said.value : null),
      (r) => (typeof r.said.value === 'number' ? r.said.value : null),
      (r) => blocksOf(r.said, r.blocks),
      (r) => spansOf(r.said),
      (r) => quotesOf(r.said, r.text),
    ),
  );
}
