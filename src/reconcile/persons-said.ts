import type { Judgement, Verdict } from '../domain/judgement.js';
import type { Situation } from '../domain/mention.js';

type Said = Pick<Judgement, 'verdict' | 'of' | 'as'>;

/** An appearance with the compared names of the units in its titles. */
export interface Placed<A extends { readonly year: number | null; readonly province: string | null }> {
  readonly one: A;
  readonly units: readonly string[];
}
type Group = readonly Placed<{ readonly year: number | null; readonly province: string | null }>[];

/** Whether an appearance of the name is among those that somebody spoke of: by unit (or none), province and years. */
export function isSpokenOf({ place, within, since, until }: Situation, { one, units }: Group[number]): boolean {
  if (within === '' ? units.length > 0 : !units.includes(within)) return false;
  if (place !== null && one.province !== null && one.province !== place) return false;
  return one.year === null || ((since ?? 0) <= one.year && one.year <= (until ?? 9999));
}

/** Of what was said of a pair the last. */
export function lastOnEach<S extends Said>(said: readonly S[]): S[] {
  const last = new Map<string, S>();
  for (const one of said) {
    const pair = [one.of, one.as].map(sideOf).sort().join('\n');
    last.delete(pair); // it comes behind those that were said meanwhile
    last.set(pair, one);
  }
  return [...last.values()];
}

const sideOf = ({ key, place, within, since, until }: Situation): string =>
  JSON.stringify([key, place, within, since, until]);

const touches = ({ of, as }: Said, a: Group, b: Group): boolean =>
  (isIn(a, of) && isIn(b, as)) || (isIn(a, as) && isIn(b, of));
const isIn = (group: Group, side: Situation): boolean => group.some((placed) => isSpokenOf(side, placed));

/** Whether somebody said that ones of the two are different persons. */
export const areApart = (a: Group, b: Group, said: readonly Said[]): boolean =>
  said.some((one) => one.verdict === 'different' && touches(one, a, b));

/** The last word on two; null where nobody looked. */
export const verdictOn = (a: Group, b: Group, said: readonly Said[]): Verdict | null =>
  said.findLast((one) => touches(one, a, b))?.verdict ?? null;

/** Groups that somebody said are one person, joined; what would join two that were kept apart joins nobody. */
export function joinedBy<P extends Group[number], S extends Said>(
  groups: readonly (readonly P[])[],
  said: readonly S[],
): { readonly joined: readonly (readonly P[])[]; readonly against: readonly S[] } {
  let joined = groups;
  const against: S[] = [];
  for (const one of said.filter(({ verdict }) => verdict === 'same')) {
    const meant = joined.filter((group) => isIn(group, one.of) || isIn(group, one.as));
    if (meant.length < 2 || !meant.some((group) => isIn(group, one.of)) || !meant.some((group) => isIn(group, one.as)))
      continue;
    if (meant.some((a, i) => meant.slice(i + 1).some((b) => areApart(a, b, said)))) {
      against.push(one);
      continue;
    }
    const whole = meant.flat();
    joined = joined.flatMap((group) => (group === meant[0] ? [whole] : meant.includes(group) ? [] : [group]));
  }
  return { joined, against };
}
