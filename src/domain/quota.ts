/** How much of an award the units of a bloc may be put forward for in a year, as somebody says. */
export interface QuotaRule {
  /** The kind of award: "flag", "merit-certificate" (src/reconcile/award-kind.ts). */
  readonly awardCode: string;
  /** The code of the province whose blocs it is of; null: it is of one bloc, or of all. */
  readonly place: string | null;
  /** The code of the one bloc that it is of. */
  readonly blocCode: string | null;
  readonly since: number;
  /** Null: until it is said otherwise. */
  readonly until: number | null;
  /** Units of a bloc at most; null where it is a share. */
  readonly most: number | null;
  /** Of 100 members who are put forward for no flag; null where it is a number. With neither, the rule takes an earlier one back. */
  readonly share: number | null;
  /** Which paper says so. */
  readonly source: string;
  readonly author: string;
  /** ISO moment. */
  readonly at: string;
}

/** Kinds of awards for which blocs put units forward, by their codes. */
export const QUOTA_AWARDS = [
  'flag-of-government',
  'flag',
  'merit-certificate-of-prime-minister',
  'merit-certificate',
  'excellent-collective',
  'certificate',
] as const;
export type QuotaAward = (typeof QUOTA_AWARDS)[number];
