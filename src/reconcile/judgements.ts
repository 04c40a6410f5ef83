import { covers, type Judgement } from '../domain/judgement.js';
import type { Situation } from '../domain/mention.js';

/** What people said of who is who, as it holds. */
export interface Judgements {
  /** What mentions in the situation are known as; null where nobody said. */
  same(situation: Situation): Situation | null;
  /** What they are not. */
  different(situation: Situation): readonly Situation[];
}

export const NO_JUDGEMENTS: Judgements = { same: () => null, different: () => [] };

/**
 * Judgements that were not taken back, in the order in which they were said. Of two on the same pair the later holds where both
 * speak of a mention, and of two that say what one is, the later.
 */
export function judgementsOf(said: readonly Judgement[]): Judgements {
  if (said.length === 0) return NO_JUDGEMENTS;
  const byKey = new Map<string, Paired<Judgement>[]>();
  for (const one of said)
    for (const key of new Set([one.of.key, one.as.key])) add(byKey, key, { one, pair: pairOf(one) });
  return judgementsBy((key) => byKey.get(key) ?? []);
}

/** A judgement with what names its two names. */
export interface Paired<J extends Judgement> {
  readonly one: J;
  readonly pair: string;
}

/** The same, of what speaks of a name, as it is found by that. */
export function judgementsBy(found: (key: string) => readonly Paired<Judgement>[]): Judgements {
  const holding = (situation: Situation): Judgement[] => {
    const last = new Map<string, Judgement>();
    for (const { one, pair } of found(situation.key))
      if (covers(one.of, situation) || covers(one.as, situation)) {
        last.delete(pair); // it comes behind those that were said meanwhile
        last.set(pair, one);
      }
    return [...last.values()];
  };
  return {
    same: (situation) =>
      holding(situation).findLast(({ verdict, of }) => verdict === 'same' && covers(of, situation))?.as ?? null,
    different: (situation) =>
      holding(situation)
        .filter(({ verdict }) => verdict === 'different')
        .flatMap(({ of, as }) => [...(covers(of, situation) ? [as] : []), ...(covers(as, situation) ? [of] : [])]),
  };
}

/** The names that judgements tie to some names, these among them: what a word on one of them may change. */
export function tiedKeys(keys: readonly string[], said: readonly Pick<Judgement, 'of' | 'as'>[]): string[] {
  const others = new Map<string, string[]>();
  for (const { of, as } of said) {
    add(others, of.key, as.key);
    add(others, as.key, of.key);
  }
  const tied = new Set(keys);
  // A set is walked with all that comes to it on the way.
  for (const key of tied) for (const other of others.get(key) ?? []) tied.add(other);
  return [...tied];
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The same for all judgements on two names in their places, whichever is the first. */
export const pairOf = ({ of, as }: Judgement): string => [of, as].map(sideOf).sort().join('\n');
export const sideOf = ({ kind, key, place, within }: Situation): string => JSON.stringify([kind, key, place, within]);
