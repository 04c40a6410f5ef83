import type { Finding, FindingCode } from '../domain/finding.js';
import { sealWaiver } from '../domain/seal.js';
import type { Database, Session } from './connection.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

export interface FindingFilter {
  /** Those of these codes, in their order. */
  readonly codes: readonly FindingCode[];
  readonly year?: number;
  /** Those too that somebody said do not matter. */
  readonly waived?: boolean;
  /** Part of the name of a bloc or a unit. */
  readonly about?: string;
}

export const loadFindings = (
  session: Session,
  { codes, year, waived, about }: FindingFilter,
  limit: number | null,
): Promise<Finding[]> =>
  session.query(statement('findings'), [codes, year ?? null, waived ?? false, about?.toLowerCase() ?? null, limit]);

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

export const saveWaiver = (database: Database, waiver: Waiver): Promise<void> =>
  database.transaction(async (session) => {
    const { code, subject, waived, at } = waiver;
    const [author, reason] = [storable(waiver.author), storable(waiver.reason)];
    const digest = sealWaiver(code, subject, waived, author, reason, at);
    await session.change(statement('insert_waiver'), [code, subject, waived, author, reason, digest, at]);
    await appendToJournal(session, [digest]);
  });

export interface StoredWaiver extends Omit<Waiver, 'at'> {
  readonly id: number;
  readonly digest: Buffer;
  readonly saidAt: Date;
}

export const loadWaivers = (session: Session): Promise<StoredWaiver[]> => session.query(statement('waivers'));

/** How many papers of each kind tell of a bloc's year. */
export interface Gap {
  readonly bloc: string;
  readonly year: number;
  readonly news: number;
  /** Minutes and reports of the bloc. */
  readonly minutes: number;
  /** Submissions and their lists. */
  readonly submissions: number;
  readonly decisions: number;
}

/** Years of blocs, those first that lack most kinds of papers. */
export const loadGaps = (session: Session, bloc: string | null, limit: number | null): Promise<Gap[]> =>
  session.query(statement('gaps'), [bloc?.toLowerCase() ?? null, limit]);
