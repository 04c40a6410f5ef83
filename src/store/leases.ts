import type { Session } from './connection.js';
import { statement } from './statement.js';

/** Who works on a document, until when. */
export interface Lease {
  readonly account: number;
  readonly name: string;
  readonly since: Date;
  readonly until: Date;
  /** Who had it before, and what was said to them, where it was taken over. */
  readonly takenFrom: number | null;
  readonly word: string | null;
}

/** The lease of a document that holds now. */
export async function leaseOf(session: Session, documentId: number, now: Date): Promise<Lease | null> {
  return (await session.query<Lease>(statement('lease_of_document'), [documentId, now]))[0] ?? null;
}

/**
 * Takes a document that nobody holds, or renews it for who holds it. False where somebody else holds it, and nothing changes: of
 * two who ask at once one waits for the other.
 */
export const takeLease = async (
  session: Session,
  documentId: number,
  account: number,
  now: Date,
  until: Date,
): Promise<boolean> => (await session.change(statement('take_lease'), [documentId, account, now, until])) === 1;

/** Takes a document over from whoever holds it, with a word to them. */
export const takeLeaseOver = (
  session: Session,
  documentId: number,
  account: number,
  now: Date,
  until: Date,
  word: string,
): Promise<number> => session.change(statement('take_lease_over'), [documentId, account, now, until, word]);

export const giveLeaseUp = (session: Session, documentId: number, account: number): Promise<number> =>
  session.change(statement('give_lease_up'), [documentId, account]);
