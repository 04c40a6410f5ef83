import { StageFailure } from '../../domain/failure.js';
import type { Session } from '../../store/connection.js';
import { giveLeaseUp, type Lease, leaseOf, takeLease, takeLeaseOver } from '../../store/leases.js';
import { documentAsked } from '../subject.js';

/** So long a lease holds, in milliseconds, unless it is renewed by work. */
export const LEASE = 15 * 60_000;

/** Who is at the desk. */
export interface AtDesk {
  readonly account: number;
  readonly now: Date;
}

/** A StageFailure, with who and until when, where another holds the document. */
export async function refuseHeld(session: Session, documentId: number, { account, now }: AtDesk): Promise<void> {
  const lease = await leaseOf(session, documentId, now);
  if (lease && lease.account !== account) throw held(documentId, lease);
}

/** Holds a document for who is at the desk: takes it, or renews it. Where another holds it: a StageFailure, as `refuseHeld`. */
export async function holdDocument(session: Session, documentId: number, { account, now }: AtDesk): Promise<Lease> {
  const until = new Date(now.getTime() + LEASE);
  const taken = await takeLease(session, documentId, account, now, until);
  const lease = await leaseOf(session, documentId, now);
  if (taken && lease) return lease;
  throw held(documentId, lease);
}

function held(documentId: number, lease: Lease | null): StageFailure {
  const who = lease
    ? `${lease.name} reviews document ${documentId} until ${lease.until.toISOString()}`
    : 'it was taken';
  return new StageFailure('document-leased', `${who}; read it meanwhile, or take it over with a word.`);
}

/** Takes a document over from whoever has it, with a word to them. */
export async function takeDocumentOver(
  session: Session,
  documentId: number,
  { account, now }: AtDesk,
  word: string,
): Promise<Lease> {
  const { id } = await documentAsked(session, String(documentId));
  const held = await leaseOf(session, id, now);
  if (!held || held.account === account) return holdDocument(session, id, { account, now });
  await takeLeaseOver(session, id, account, now, new Date(now.getTime() + LEASE), word);
  return (await leaseOf(session, id, now))!;
}

export const letGo = (session: Session, documentId: number, { account }: AtDesk): Promise<number> =>
  giveLeaseUp(session, documentId, account);
