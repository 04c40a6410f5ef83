import type { Situation } from './mention.js';

export const VERDICTS = ['same', 'different', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What a person says of mentions: those in the one situation are (not) what those in the other are. `same` lets the first
 * be known as the second is; `different` keeps the two apart whatever else says that they are one; `unsure` only
 * tells that somebody looked. It is never changed: whoever changes their mind takes it back or says another.
 */
export interface Judgement {
  readonly verdict: Verdict;
  readonly of: Situation;
  readonly as: Situation;
  readonly author: string;
  readonly reason: string | null;
  /** What was judged together and can be taken back together. */
  readonly batch: string;
  /** ISO moment. */
  readonly at: string;
}

/** Whether a mention in the situation is among those that a judgement speaks of. */
export function covers(scope: Situation, { kind, key, place, within, since, until }: Situation): boolean {
  if (scope.kind !== kind || scope.key !== key || scope.place !== place || scope.within !== within) return false;
  const later = scope.since !== null && until !== null && until < scope.since;
  const earlier = scope.until !== null && since !== null && since > scope.until;
  return !later && !earlier;
}

/** Whether two scopes are of the same names in the same place; their years may differ. */
export const samePlaceAndName = (a: Situation, b: Situation): boolean =>
  a.kind === b.kind && a.key === b.key && a.place === b.place && a.within === b.within;
