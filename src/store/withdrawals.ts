import { sealWithdrawal } from '../domain/seal.js';
import type { Database } from './connection.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

/** What is withdrawn: one document, or all that only this batch brought. */
export type Subject =
  | { readonly documentId: number; readonly sha256: string }
  | { readonly batchId: number; readonly batch: string };

/** Takes a document or a batch out of all answers; nothing is deleted. False: it was withdrawn already. */
export const withdraw = (database: Database, subject: Subject, reason: string): Promise<boolean> =>
  sayWithdrawn(database, subject, true, reason, new Date().toISOString());

/** Takes a withdrawal back. False: it was not withdrawn. */
export const restoreWithdrawn = (database: Database, subject: Subject, reason: string): Promise<boolean> =>
  sayWithdrawn(database, subject, false, reason, new Date().toISOString());

/** Either, as it was said at a moment (ISO). */
export async function sayWithdrawn(
  database: Database,
  subject: Subject,
  withdrawn: boolean,
  reason: string,
  at: string,
): Promise<boolean> {
  const said = storable(reason);
  const [documentId, batchId, name] =
    'documentId' in subject ? [subject.documentId, null, subject.sha256] : [null, subject.batchId, subject.batch];
  const digest = sealWithdrawal(name, withdrawn, said, at);
  return database.transaction(async (session) => {
    await session.change(statement('lock_withdrawals'));
    const row = [documentId, batchId, withdrawn, said, digest, at];
    const changed = (await session.change(statement('say_withdrawn'), row)) === 1;
    if (changed) await appendToJournal(session, [digest]);
    return changed;
  });
}
