import type { QuotaRule } from '../domain/quota.js';
import { sealQuota } from '../domain/seal.js';
import type { Database, Session } from './connection.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

/** A rule that holds, as people said it or as it ships: its author is null then. */
export type HeldQuota = Omit<QuotaRule, 'author' | 'at'> & { readonly author: string | null };

/** Rules that hold; of the province with a code, those of its blocs and those of everywhere. */
export const quotas = (session: Session, place: string | null): Promise<HeldQuota[]> =>
  session.query(statement('quotas'), [place]);

export const saveQuota = (database: Database, rule: QuotaRule): Promise<void> =>
  database.transaction(async (session) => {
    const said = { ...rule, source: storable(rule.source), author: storable(rule.author) };
    const digest = sealQuota(said);
    const { awardCode, place, blocCode, since, until, most, share, source, author, at } = said;
    await session.change(statement('insert_quota'), [
      ...[awardCode, place, blocCode, since, until, most, share],
      ...[source, author, digest, at],
    ]);
    await appendToJournal(session, [digest]);
  });

export interface StoredQuota extends Omit<QuotaRule, 'at'> {
  readonly id: number;
  readonly digest: Buffer;
  readonly saidAt: Date;
}

/** All that people said of quotas, also what later words stand instead of, in order. */
export const loadQuotas = (session: Session): Promise<StoredQuota[]> => session.query(statement('quotas_said'));
