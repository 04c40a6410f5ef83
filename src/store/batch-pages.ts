import type { Session } from './connection.js';
import { statement } from './statement.js';

/** A batch as lists show it. Figures are of all its documents, withdrawn or not. */
export interface BatchOnPage {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Date;
  readonly withdrawn: boolean;
  readonly documents: number;
  readonly extracted: number;
  /** Documents and files that wait for somebody to try them again. */
  readonly failed: number;
  /** Documents that are not extracted, and will be tried. */
  readonly due: number;
  /** The last import into it, as it was kept; `at` in ISO. */
  readonly last: { readonly at: string; readonly summary: unknown } | null;
}

/** The newest first, below an id. */
export const batchesPage = (session: Session, below: number | null, limit: number): Promise<BatchOnPage[]> =>
  session.query(statement('batches_page'), [null, below, limit]);

export async function batchOnPage(session: Session, id: number): Promise<BatchOnPage | null> {
  const [batch] = await session.query<BatchOnPage>(statement('batches_page'), [id, null, 1]);
  return batch ?? null;
}

/** What the imports into a batch kept, the latest first. */
export const batchSummaries = (session: Session, id: number): Promise<{ at: Date; summary: unknown }[]> =>
  session.query(statement('batch_summaries'), [id]);

export const batchWithdrawals = (
  session: Session,
  id: number,
): Promise<{ withdrawn: boolean; reason: string; at: Date; author: string | null }[]> =>
  session.query(statement('batch_withdrawals'), [id]);

/** What would leave all answers with a batch. */
export interface WouldWithdraw {
  readonly documents: number;
  /** Of them, those that nothing else holds: they go, with so many claims, and so many of them were reviewed. */
  readonly alone: number;
  readonly claims: number;
  readonly reviewed: number;
}

export async function wouldWithdraw(session: Session, id: number): Promise<WouldWithdraw> {
  const [row] = await session.query<WouldWithdraw>(statement('would_withdraw'), [id]);
  return row;
}

/** Files of a batch that did not become documents. */
export async function openPaths(session: Session, id: number): Promise<number> {
  const [{ count }] = await session.query<{ count: number }>(statement('open_paths'), [id]);
  return count;
}
