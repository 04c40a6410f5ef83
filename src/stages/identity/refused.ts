import { StageFailure } from '../../domain/failure.js';
import type { Database } from '../../store/connection.js';
import { saveFailures } from '../../store/failures.js';
import type { DueDocument } from '../../store/identities.js';

/**
 * Whether an error is of the documents at work and not of the machine: a row that PostgreSQL refuses, a fault of the program. What is
 * wrong with the server, the disk or who asks is told as a StageFailure.
 */
export const isOfDocuments = (error: unknown): boolean => !(error instanceof StageFailure);

/** Notes that a document could not be identified; the others go on, and it is tried again with whatever is reconciled next. */
export async function noteRefused(
  database: Database,
  { id }: DueDocument,
  version: string,
  error: unknown,
): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const says = `document ${id}: what its claims say of units and facts could not be stored (${message}). It is in no fact until a review or another extraction mends it; please report it.`;
  await saveFailures(database, [
    { id, stage: 'store', version, failure: new StageFailure('identity-refused', says, { cause: error }) },
  ]);
}
