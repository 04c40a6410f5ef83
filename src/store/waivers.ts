import type { FindingCode } from '../domain/finding.js';
import { sealWaiver, sealWaiverTakenBack } from '../domain/seal.js';
import type { Database, Session } from './connection.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

/** What somebody says of a finding: that it does not matter, or (`waived` false) does again. */
export interface Waiver {
  readonly code: FindingCode;
  readonly subject: string;
  readonly waived: boolean;
  readonly author: string;
  readonly reason: string;
  /** ISO moment. */
  readonly at: string;
}

/** That what somebody said of a finding does not hold. */
export interface WaiverTakenBack extends Pick<Waiver, 'author' | 'reason' | 'at'> {
  readonly reverts: Stored;
}

interface Stored {
  readonly id: number;
  readonly digest: Buffer;
}

export interface StoredWaiver extends Stored, Waiver {
  readonly reverts: null;
}

export type StoredWaiverWord = StoredWaiver | (Stored & WaiverTakenBack);

export const saveWaiver = (database: Database, waiver: Waiver): Promise<void> =>
  database.transaction(async (session) => {
    const { code, subject, waived, at } = waiver;
    const [author, reason] = [storable(waiver.author), storable(waiver.reason)];
    const digest = sealWaiver(code, subject, waived, author, reason, at);
    await session.change(statement('insert_waiver'), [code, subject, waived, null, author, reason, digest, at]);
    await appendToJournal(session, [digest]);
  });

/** False where it was taken back already. */
export const takeBackWaiver = (database: Database, said: WaiverTakenBack): Promise<boolean> =>
  database.transaction(async (session) => {
    const { reverts, at } = said;
    const [author, reason] = [storable(said.author), storable(said.reason)];
    const digest = sealWaiverTakenBack(reverts.digest, author, reason, at);
    const values = [null, null, null, reverts.id, author, reason, digest, at];
    const added = await session.query(statement('insert_waiver'), values);
    if (added.length > 0) await appendToJournal(session, [digest]);
    return added.length > 0;
  });

/** All that was said, in order; with `ids` those, with `digest` the one that has this seal. */
export async function loadWaivers(
  session: Session,
  { ids = null, digest = null }: { readonly ids?: readonly number[] | null; readonly digest?: Buffer | null } = {},
): Promise<StoredWaiverWord[]> {
  const rows = await session.query<Row>(statement('waivers'), [ids, digest]);
  return rows.map(({ id, code, subject, waived, author, reason, digest, saidAt, reverts, revertsDigest }) => {
    const said = { id, digest, author, reason, at: saidAt.toISOString() };
    if (reverts !== null) return { ...said, reverts: { id: reverts, digest: revertsDigest! } };
    return { ...said, code: code!, subject: subject!, waived: waived!, reverts };
  });
}

interface Row extends Stored {
  readonly code: FindingCode | null;
  readonly subject: string | null;
  readonly waived: boolean | null;
  readonly author: string;
  readonly reason: string;
  readonly saidAt: Date;
  readonly reverts: number | null;
  readonly revertsDigest: Buffer | null;
}
