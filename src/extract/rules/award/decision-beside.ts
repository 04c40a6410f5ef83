import type { Scan } from '../../../lexicon/scan.js';
import { parseDate } from '../../../names/date.js';
import type { Resolved } from '../../calendar.js';
import { type Element, wordOf } from './element.js';
import type { Frame } from './frame.js';

/**
 * "Cờ thi đua của Bộ Y tế | (Quyết định số 15/QĐ-BYT ngày 12/5/2011) |, Bằng khen … | (Quyết định số 40/QĐ-UBND ngày 3/9/2014)": of several awards,
 * each with the decision that gave it in a bracket, the year of its own; null where all are of one year, which is the grant's and no more.
 */
export function yearOfDecisionBeside(
  scan: Scan,
  elements: readonly Element[],
  { index }: Frame,
): Resolved<number> | null {
  const own = yearDecided(scan, elements, index);
  return own !== null && elements.some((_, i) => differs(own, yearDecided(scan, elements, i))) ? own : null;
}

/** The same of what a sentence looks back on, where one stands alone: it tells of no other year. */
export const yearOfDecisionAlone = (
  scan: Scan,
  elements: readonly Element[],
  { index }: Frame,
): Resolved<number> | null => yearDecided(scan, elements, index);

const differs = (own: Resolved<number>, other: Resolved<number> | null): boolean =>
  other !== null && other.value !== own.value;

/** "Bằng khen | (Quyết định số 15/QĐ-BYT ngày 12/5/2011)", "(theo QĐ …)": the year of the one day in the bracket right behind the award at the index. */
function yearDecided(scan: Scan, elements: readonly Element[], index: number): Resolved<number> | null {
  const bracket = elements[index].kind === 'award' ? elements[index + 1] : undefined;
  if (bracket?.kind !== 'bracket') return null;
  const { inside } = bracket;
  const first = wordOf(scan, inside[0]) === 'theo' ? 1 : 0;
  if (!DECISIONS.has(wordOf(scan, inside[first]))) return null;
  if (inside.some(({ kind }) => kind === 'year' || kind === 'award' || kind === 'group')) return null;
  const [day, ...others] = inside.filter(({ kind }) => kind === 'date');
  const date = day && others.length === 0 ? parseDate(scan, day.from, day.to) : null;
  return date?.year == null ? null : { value: date.year, basis: 'inferred', span: scan.span(date.from, date.to) };
}
const DECISIONS = new Set(['quyết', 'qđ', 'số']);
