import type { Session } from './connection.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

export interface Batch {
  readonly id: number;
  readonly name: string;
  readonly createdAt: Date;
  /** What the last import into it kept, as it was given. */
  readonly summary: unknown;
}

/** The batch of this name, made when there is none: a second import into it goes on. */
export async function openBatch(session: Session, name: string): Promise<Batch> {
  await session.change(statement('make_batch'), [storable(name)]);
  return (await findBatch(session, name))!;
}

export async function findBatch(session: Session, name: string): Promise<Batch | null> {
  const [batch] = await session.query<Batch>(statement('batch_by_name'), [storable(name)]);
  return batch ?? null;
}

/** Keeps the summary of an import beside those of earlier imports into the batch. */
export async function keepSummary(session: Session, batchId: number, summary: object): Promise<void> {
  await session.change(statement('keep_batch_summary'), [batchId, storable(JSON.stringify(summary))]);
}
