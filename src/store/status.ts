import type { Session } from './connection.js';
import { statement } from './statement.js';

/** How far the documents of a batch have come. The counts of the steps leave out what is withdrawn. */
export interface BatchStatus {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Date;
  readonly sources: number;
  readonly documents: number;
  readonly withdrawn: number;
  /** Have a reading. */
  readonly read: number;
  /** Have an extraction that counts. */
  readonly extracted: number;
  /** Wait for `retry`, and files that did not become documents. */
  readonly failed: number;
  /** Failed, and will be tried again by themselves. */
  readonly retrying: number;
  readonly summary: unknown;
}

/** Every batch, or one; the newest first. A document of two batches counts in both. */
export const batchStatus = (session: Session, batchId: number | null = null): Promise<BatchStatus[]> =>
  session.query(statement('batch_status'), [batchId]);

export interface Totals {
  readonly documents: number;
  readonly sources: number;
  readonly withdrawn: number;
  readonly claims: number;
  readonly failures: number;
}

/** What the whole database holds; claims are those that count. */
export async function totals(session: Session): Promise<Totals> {
  const [row] = await session.query<Totals>(statement('totals'));
  return row;
}
