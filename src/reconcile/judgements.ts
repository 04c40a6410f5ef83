import { covers, type Judgement, samePlaceAndName } from '../domain/judgement.js';
import type { Situation } from '../domain/mention.js';

/** What people said of who is who, as it holds. */
export interface Judgements {
  /** What mentions in the situation are known as; null where nobody said. */
  same(situation: Situation): Situation | null;
  /** What they are not. */
  different(situation: Situation): readonly Situation[];
  /** Whether anybody said anything of it, on either side. */
  mentions(situation: Situation): boolean;
}

export const NO_JUDGEMENTS: Judgements = { same: () => null, different: () => [], mentions: () => false };

/**
 * Judgements that were not taken back, in the order in which they were said. Of two on the same pair the later holds, and of
 * two that say what one is, the later.
 */
export function judgementsOf(said: readonly Judgement[]): Judgements {
  if (said.length === 0) return NO_JUDGEMENTS;
  const holding = said.filter((one, i) => !said.slice(i + 1).some((later) => replaces(later, one)));
  const byKey = new Map<string, Judgement[]>();
  for (const one of holding)
    for (const key of new Set([one.of.key, one.as.key])) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  const on = ({ key }: Situation): readonly Judgement[] => byKey.get(key) ?? [];
  return {
    same: (situation) =>
      on(situation).findLast(({ verdict, of }) => verdict === 'same' && covers(of, situation))?.as ?? null,
    different: (situation) =>
      on(situation)
        .filter(({ verdict }) => verdict === 'different')
        .flatMap(({ of, as }) => [...(covers(of, situation) ? [as] : []), ...(covers(as, situation) ? [of] : [])]),
    mentions: (situation) => on(situation).some(({ of, as }) => covers(of, situation) || covers(as, situation)),
  };
}

/** The names that judgements tie to some names, these among them: what a word on one of them may change. */
export function tiedKeys(keys: readonly string[], said: readonly Judgement[]): string[] {
  const tied = new Set(keys);
  for (let size = -1; size < tied.size; ) {
    size = tied.size;
    for (const { of, as } of said) if (tied.has(of.key) || tied.has(as.key)) tied.add(of.key).add(as.key);
  }
  return [...tied];
}

function replaces(later: Judgement, { of, as }: Judgement): boolean {
  const sameYears = later.of.since === of.since && later.of.until === of.until;
  const samePair = samePlaceAndName(later.of, of) && samePlaceAndName(later.as, as) && sameYears;
  return samePair || (samePlaceAndName(later.of, as) && samePlaceAndName(later.as, of));
}
