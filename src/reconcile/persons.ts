import type { Judgement, Verdict } from '../domain/judgement.js';
import { lexicon } from '../lexicon/lexicon.js';
import { Scan } from '../lexicon/scan.js';
import { inFull } from '../names/in-full.js';
import { parseTitle } from '../names/title.js';
import { areApart, joinedBy, lastOnEach, type Placed, verdictOn } from './persons-said.js';
import { keyOf, nameWords } from './words.js';

/** Somebody of a name at a meeting or under a paper. */
export interface Appearance {
  readonly documentId: number;
  readonly person: string;
  readonly titles: readonly string[];
  readonly year: number | null;
  /** Of the document, as far as it is known from outside; a name as it is given. */
  readonly province: string | null;
}

/** Appearances that are most likely one person's: the same name and the same unit in neighbouring years, or as somebody said. */
export interface Likely<A extends Appearance = Appearance> {
  readonly person: string;
  readonly appearances: readonly A[];
  /** Compared names of the units in the titles. */
  readonly units: readonly string[];
  readonly since: number | null;
  readonly until: number | null;
}

export type WhyOne = 'same-name' | 'same-province' | 'same-unit' | 'neighbouring-years';
export type WhyNot = 'years-apart' | 'other-province' | 'other-unit' | 'no-unit';

/** Two that may be one person, for somebody to look at; nothing is joined by it. */
export interface MayBeOne {
  /** Which two, counted from 0 in the list of the likely. */
  readonly pair: readonly [number, number];
  /** Per mille; orders them and is no probability. */
  readonly score: number;
  readonly reasons: readonly (WhyOne | WhyNot)[];
  /** What somebody said of the two; null where nobody looked. */
  readonly verdict: Verdict | null;
}

/** Terms of office follow each other; after ten years a name in a post is as well somebody else's. */
const REACH = 10;

export interface Persons<A extends Appearance> {
  readonly persons: readonly Likely<A>[];
  readonly mayBe: readonly MayBeOne[];
  /** What would join two that were kept apart, and joins nobody. */
  readonly against: readonly PersonJudgement[];
}

/** What was said of two of a name; the later on a pair holds. */
export type PersonJudgement = Pick<Judgement, 'verdict' | 'of' | 'as'>;

/**
 * Persons of one name as they are most likely told apart, and which of them may be one: a name and a unit say little after
 * ten years, and namesakes are common. What people said of them counts first. Documents in whatever order give the same.
 */
export function likelyPersons<A extends Appearance>(
  appearances: readonly A[],
  said: readonly PersonJudgement[] = [],
): Persons<A> {
  const judgements = lastOnEach(said);
  const sorted = appearances
    .map((one): Placed<A> => ({ one, units: unitsOf(one.titles) }))
    .sort((a, b) => (a.one.year ?? 9999) - (b.one.year ?? 9999) || a.one.documentId - b.one.documentId);
  const groups: Placed<A>[][] = [];
  for (const placed of sorted) {
    const known = groups.find(
      (group) =>
        group.some(({ units }) => units.some((unit) => placed.units.includes(unit))) &&
        isNear(
          group.map(({ one }) => one),
          placed.one,
        ) &&
        !areApart(group, [placed], judgements),
    );
    if (known) known.push(placed);
    else groups.push([placed]);
  }
  const { joined, against } = joinedBy(groups, judgements);
  const persons = joined.map((group): Likely<A> => {
    const list = group.map(({ one }) => one);
    const years = list.flatMap(({ year }) => (year === null ? [] : [year]));
    const [since, until] = years.length === 0 ? [null, null] : [Math.min(...years), Math.max(...years)];
    const units = [...new Set(group.flatMap((placed) => placed.units))].sort();
    return { person: list[0].person, appearances: list, units, since, until };
  });
  const mayBe = persons.flatMap((a, i) =>
    persons.slice(i + 1).map((b, j) => {
      const verdict = verdictOn(joined[i], joined[i + 1 + j], judgements);
      return { ...compared(a, b, [i, i + 1 + j]), verdict };
    }),
  );
  mayBe.sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  return { persons, mayBe, against };
}

/** "Phó Giám đốc Sở Y tế", "nguyên Giám đốc Sở Y tế": what both say is the unit, spelled out. */
export function unitsOf(titles: readonly string[]): string[] {
  const units = titles.flatMap((title) => {
    const scan = new Scan(title, lexicon());
    for (let at = 0; at < scan.tokens.count; at++) {
      const unit = parseTitle(scan, at, scan.tokens.count)?.unit;
      if (unit)
        return [keyOf(nameWords(inFull(title.slice(scan.tokens.start[unit.from], scan.tokens.end[unit.to - 1]))))];
    }
    return [];
  });
  return [...new Set(units)].filter((unit) => unit !== '');
}

/** In the same province, as far as that is told, and not too long after the last time. */
function isNear(list: readonly Appearance[], { year, province }: Appearance): boolean {
  if (list.some((one) => one.province !== null && province !== null && one.province !== province)) return false;
  return year === null || list.some((one) => one.year === null || Math.abs(one.year - year) <= REACH);
}

function compared(a: Likely, b: Likely, pair: readonly [number, number]): Omit<MayBeOne, 'verdict'> {
  const provinces = (one: Likely) =>
    new Set(one.appearances.flatMap(({ province }) => (province === null ? [] : [province])));
  const [here, there] = [provinces(a), provinces(b)];
  const sameProvince = [...here].some((province) => there.has(province));
  const otherProvince = here.size > 0 && there.size > 0 && !sameProvince;
  const sameUnit = a.units.some((unit) => b.units.includes(unit));
  const gap = a.until === null || b.since === null ? 0 : Math.max(0, b.since - a.until, a.since! - b.until!);
  const reasons: (WhyOne | WhyNot)[] = ['same-name'];
  let score = 300;
  const weigh = (reason: WhyOne | WhyNot, weight: number) => {
    reasons.push(reason);
    score += weight;
  };
  if (sameUnit) weigh('same-unit', 250);
  else if (a.units.length === 0 || b.units.length === 0) weigh('no-unit', 0);
  else weigh('other-unit', -50);
  if (sameProvince) weigh('same-province', 250);
  else if (otherProvince) weigh('other-province', -200);
  if (gap > REACH) weigh('years-apart', -100);
  else weigh('neighbouring-years', 100);
  return { pair, score, reasons };
}
