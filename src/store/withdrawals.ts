import { sealWithdrawal, type WithdrawalSaid } from '../domain/seal.js';
import type { Database } from './connection.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

/** What is withdrawn: one document, or all that only this batch brought. */
export type Subject =
  | { readonly documentId: number; readonly sha256: string }
  | { readonly batchId: number; readonly batch: string };

/** Takes a document or a batch out of all answers; nothing is deleted. False: it was withdrawn already. */
export const withdraw = (
  database: Database,
  subject: Subject,
  reason: string,
  author: string | null = null,
): Promise<boolean> => sayWithdrawn(database, subject, { withdrawn: true, reason, author, at: now() });

/** Takes a withdrawal back. False: it was not withdrawn. */
export const restoreWithdrawn = (
  database: Database,
  subject: Subject,
  reason: string,
  author: string | null = null,
): Promise<boolean> => sayWithdrawn(database, subject, { withdrawn: false, reason, author, at: now() });

const now = (): string => new Date().toISOString();

/** Either, as it was said. */
export async function sayWithdrawn(database: Database, subject: Subject, given: WithdrawalSaid): Promise<boolean> {
  const said = { ...given, reason: storable(given.reason), author: given.author && storable(given.author) };
  const [documentId, batchId, name] =
    'documentId' in subject ? [subject.documentId, null, subject.sha256] : [null, subject.batchId, subject.batch];
  const digest = sealWithdrawal(name, said);
  return database.transaction(async (session) => {
    await session.change(statement('lock_withdrawals'));
    const row = [documentId, batchId, said.withdrawn, said.reason, digest, said.at, said.author];
    const changed = (await session.change(statement('say_withdrawn'), row)) === 1;
    if (changed) await appendToJournal(session, [digest]);
    return changed;
  });
}
