import type { Session } from './connection.js';
import { statement } from './statement.js';

/**
 * Writes down the digests of the rows that this transaction added, as its last statement: the entry's place in the
 * chain is held until the transaction ends, so that nobody should wait for anything else behind it.
 */
export async function appendToJournal(session: Session, digests: readonly Uint8Array[]): Promise<void> {
  if (digests.length > 0) await session.change(statement('append_to_journal'), [Buffer.concat(digests)]);
}
