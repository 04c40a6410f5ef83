import { lexicon } from '../lexicon/lexicon.js';
import { Scan } from '../lexicon/scan.js';
import { inFull } from '../names/in-full.js';
import { parseTitle } from '../names/title.js';
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

/** Appearances that are most likely one person's: the same name and the same unit in neighbouring years. */
export interface Likely {
  readonly person: string;
  readonly appearances: readonly Appearance[];
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
}

/** Terms of office follow each other; after ten years a name in a post is as well somebody else's. */
const REACH = 10;

/**
 * Persons of one name as they are most likely told apart, and which of them may be one: a name and a unit say little after
 * ten years, and namesakes are common. Documents in whatever order give the same.
 */
export function likelyPersons(appearances: readonly Appearance[]): {
  readonly persons: readonly Likely[];
  readonly mayBe: readonly MayBeOne[];
} {
  const sorted = [...appearances].sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || a.documentId - b.documentId);
  const groups: { units: Set<string>; list: Appearance[] }[] = [];
  for (const one of sorted) {
    const units = unitsOf(one.titles);
    const known = groups.find((group) => units.some((unit) => group.units.has(unit)) && isNear(group.list, one));
    if (known) {
      known.list.push(one);
      for (const unit of units) known.units.add(unit);
    } else groups.push({ units: new Set(units), list: [one] });
  }
  const persons = groups.map(({ units, list }): Likely => {
    const years = list.flatMap(({ year }) => (year === null ? [] : [year]));
    const [since, until] = years.length === 0 ? [null, null] : [Math.min(...years), Math.max(...years)];
    return { person: list[0].person, appearances: list, units: [...units].sort(), since, until };
  });
  const mayBe = persons.flatMap((a, i) => persons.slice(i + 1).map((b, j) => compared(a, b, [i, i + 1 + j])));
  return { persons, mayBe: mayBe.sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]) };
}

/** "Phó Giám đốc Sở Y tế", "nguyên Giám đốc Sở Y tế": what both say is the unit, spelled out. */
function unitsOf(titles: readonly string[]): string[] {
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

function compared(a: Likely, b: Likely, pair: readonly [number, number]): MayBeOne {
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
