import type { Session } from './connection.js';
import { statement } from './statement.js';

/** What is made anew of a document where something about it changed: who its mentions are; of which text it is a copy. */
export type MadeAnew = 'identity' | 'origin';

/** Of some documents those that are due; what would change them waits for the end of the transaction, and they then show what did. */
export async function lockOutdated(
  session: Session,
  step: MadeAnew,
  documentIds: readonly number[],
): Promise<readonly number[]> {
  return (await session.query<{ id: number }>(statement('lock_outdated'), [step, documentIds])).map(({ id }) => id);
}

/** They are due no more, within a transaction that holds them. */
export const clearOutdated = (session: Session, step: MadeAnew, documentIds: readonly number[]): Promise<number> =>
  session.change(statement('clear_outdated'), [step, documentIds]);

export interface Counting {
  readonly id: number;
  readonly extractionId: number;
  readonly readingId: number;
  readonly lastReview: number | null;
}

/** What counts of documents now. */
export async function countingNow(
  session: Session,
  documentIds: readonly number[],
): Promise<ReadonlyMap<number, Counting>> {
  const rows = await session.query<Counting>(statement('counting_now'), [documentIds]);
  return new Map(rows.map((row) => [row.id, row]));
}
