import type { Session } from './connection.js';
import { statement } from './statement.js';

/**
 * Writes down the digests of the rows that this transaction added, as its last statement: the entry's place in the
 * chain is held until the transaction ends, so that nobody should wait for anything else behind it.
 */
export async function appendToJournal(session: Session, digests: readonly Uint8Array[]): Promise<void> {
  if (digests.length > 0) await session.change(statement('append_to_journal'), [Buffer.concat(digests)]);
}

export interface JournalEntry {
  /** Counted from 1 without gaps. */
  readonly id: number;
  /** 32 bytes each. */
  readonly digests: Buffer;
  readonly chain: Buffer;
}

/** All entries in order, some at a time. */
export async function* eachJournalEntry(session: Session): AsyncGenerator<JournalEntry> {
  for (let after = 0; ; ) {
    const entries = await session.query<JournalEntry>(statement('journal_entries'), [after, 500]);
    if (entries.length === 0) return;
    yield* entries;
    after = entries.at(-1)!.id;
  }
}

/** The last entry, as the head has it: id 0 where there is none. */
export async function journalHead(session: Session): Promise<Omit<JournalEntry, 'digests'> | undefined> {
  const [head] = await session.query<Omit<JournalEntry, 'digests'>>(statement('journal_head'));
  return head;
}

export interface Misfit {
  /** Hexadecimal. */
  readonly digest: string;
  /** Of the row; null where there is none. */
  readonly kind: string | null;
  readonly id: number | null;
  /** How often the journal names it, and how often it is there. */
  readonly named: number;
  readonly there: number;
}

/** Rows that the journal does not name, and what it names that is not there. */
export const journalMisfits = (session: Session, limit: number): Promise<Misfit[]> =>
  session.query(statement('journal_misfits'), [limit]);
