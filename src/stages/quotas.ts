import type { Entity } from '../domain/entity.js';
import { StageFailure } from '../domain/failure.js';
import { QUOTA_AWARDS, type QuotaAward } from '../domain/quota.js';
import type { Authority } from '../reconcile/authority.js';
import { awardKind } from '../reconcile/award-kind.js';
import type { Database } from '../store/connection.js';
import { type HeldQuota, quotas, saveQuota } from '../store/quotas.js';
import { currentAuthority } from './authority/authority.js';
import { provincesAsked } from './authority/find.js';
import { entityMentioned } from './identity/entity-mentioned.js';

/** What a person says of how much of an award a bloc may put forward. */
export interface QuotaSaid {
  readonly award: QuotaAward;
  /** A name or code; of all its blocs. Together with `bloc` it tells which bloc is meant. */
  readonly province?: string | undefined;
  /** A name or code; of it alone. */
  readonly bloc?: string | undefined;
  readonly since: number;
  readonly until?: number | undefined;
  /** A number of units or a share (of 100 members without a flag); neither takes back what was said for these and this first year. */
  readonly most?: number | undefined;
  readonly share?: number | undefined;
  readonly source: string;
  readonly author: string;
  /** ISO moment. */
  readonly at: string;
}

/** Rules that hold; of one province, and of everywhere, where one is asked for. */
export async function quotasOf(database: Database, province: string | undefined): Promise<HeldQuota[]> {
  if (province === undefined) return quotas(database, null);
  const places = provincesAsked(await currentAuthority(database), province);
  const found = new Map<string, HeldQuota>();
  for (const { code } of places) for (const rule of await quotas(database, code)) found.set(JSON.stringify(rule), rule);
  return [...found.values()];
}

/** Keeps what somebody says of a quota; false where that holds already. A StageFailure where it cannot be said. */
export async function sayQuota(database: Database, said: QuotaSaid): Promise<boolean> {
  const { award: awardCode, since, until = null, most = null, share = null, source, author, at } = said;
  if (most !== null && share !== null)
    throw new StageFailure('quota-twice', 'A quota is a number of units or a share of the members; name one of them.');
  if (until !== null && until < since)
    throw new StageFailure('quota-ends-before', `A quota that begins in ${since} cannot end in ${until}.`);
  const scope = await scopeOf(database, said);
  const held = (await quotas(database, null)).find(
    (one) =>
      one.awardCode === awardCode &&
      one.place === scope.place &&
      one.blocCode === scope.blocCode &&
      one.since === since,
  );
  if (most === null && share === null) {
    if (!held) return false;
  } else if (held && held.until === until && held.most === most && held.share === share && held.source === source)
    return false;
  await saveQuota(database, { awardCode, ...scope, since, until, most, share, source, author, at });
  return true;
}

async function scopeOf(database: Database, { province, bloc, since }: QuotaSaid) {
  const authority = await currentAuthority(database);
  if (bloc !== undefined) {
    const { code } = await entityMentioned(database, authority, 'bloc-series', bloc, province);
    return { place: null, blocCode: code };
  }
  if (province === undefined) return { place: null, blocCode: null };
  return { place: oneProvince(authority, province, since).code, blocCode: null };
}

/** The province that bore the name in a year; a StageFailure for none or several. */
function oneProvince(authority: Authority, asked: string, year: number): Entity {
  const places = provincesAsked(authority, asked, { since: String(year), until: String(year) });
  if (places.length === 1) return places[0]!;
  const codes = places.map(({ code }) => code).join(', ');
  throw new StageFailure('province-ambiguous', `"${asked}" was ${codes} in ${year}; name one by its code.`);
}

/** The kind of award that a person names, by its code or as papers do; a StageFailure for one of which no quota is kept. */
export function quotaAwardOf(asked: string): QuotaAward {
  const { code } = awardKind(asked, null);
  const found = QUOTA_AWARDS.find((one) => one === asked) ?? QUOTA_AWARDS.find((one) => one === code);
  if (found) return found;
  throw new StageFailure(
    'quota-award-unknown',
    `No quota is kept of "${asked}"; the awards are ${QUOTA_AWARDS.join(', ')}, or their names ("Cờ thi đua").`,
  );
}
