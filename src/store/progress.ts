import type { ClaimKind } from '../domain/claim.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** How far the documents of a batch are while it is imported. */
export interface BatchProgress {
  readonly documents: number;
  readonly read: number;
  readonly extracted: number;
  /** Wait for `retry`. */
  readonly failed: number;
  /** Not extracted yet, and will be tried. */
  readonly due: number;
}

export async function batchProgress(session: Session, batchId: number): Promise<BatchProgress> {
  const [row] = await session.query<BatchProgress>(statement('batch_progress'), [batchId]);
  return row;
}

/** Claims of a batch that count, by kind. */
export async function batchClaims(session: Session, batchId: number): Promise<Partial<Record<ClaimKind, number>>> {
  const rows = await session.query<{ kind: ClaimKind; claims: number }>(statement('batch_claims'), [batchId]);
  return Object.fromEntries(rows.map(({ kind, claims }) => [kind, claims]));
}

/** The same of some documents, whatever their batches. */
export async function documentsProgress(
  session: Session,
  documentIds: readonly number[],
): Promise<Omit<BatchProgress, 'read'>> {
  const [row] = await session.query<Omit<BatchProgress, 'read'>>(statement('documents_progress'), [documentIds]);
  return row;
}
