import type { Scan } from '../../../lexicon/scan.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { isTerm, looksAhead } from './merit-year.js';

type YearElement = Extract<Element, { kind: 'year' }>;

/** The year that ends a sentence, and the elements `(after, last)` in which awards are given at once with the last one. */
interface Ending {
  readonly year: YearElement;
  readonly after: number;
  readonly last: number;
}

/** "tặng Cờ thi đua cho Sở Y tế, Bằng khen cho Sở Nội vụ | năm 2027.": the last words are for all that is given at once. */
export function yearAtEnd(scan: Scan, elements: readonly Element[], frame: Frame): YearElement | null {
  const { index, side, outcome } = frame;
  if (side !== 'right' && outcome === 'awarded') return yearOfAll(scan, elements, frame);
  let ending = ENDINGS.get(elements);
  if (ending === undefined) {
    ending = endingOf(scan, elements);
    ENDINGS.set(elements, ending);
  }
  // "Sở Y tế được tặng Huân chương, Cờ thi đua năm 2027" tells what he had, each in its time.
  const given = side === 'right' && outcome !== 'registered';
  return given && ending !== null && index > ending.after && index < ending.last ? ending.year : null;
}
/** Asked for each award of a sentence. */
const ENDINGS = new WeakMap<readonly Element[], Ending | null>();

/**
 * "24 tập thể được công nhận A, 15 cá nhân đạt danh hiệu B | năm 2027.", "Sở Y tế và Sở Nội vụ được UBND tỉnh (lần lượt) tặng Cờ thi đua,
 * Bằng khen | năm 2027.": what those who are counted, or several at once, were given; null for what one had in its time.
 */
function yearOfAll(scan: Scan, elements: readonly Element[], { index, items, clause }: Frame): YearElement | null {
  const at = elements.findLastIndex(({ kind }) => kind !== 'mark');
  const year = elements[at];
  const counted = items.length > 0 && items.every(({ count }) => count !== null);
  if (year?.kind !== 'year' || at < index || isTerm(scan, year) || looksAhead(scan, year.from)) return null;
  if (elements[at - 1].kind !== 'award') return null;
  const inTurn = elements.slice(clause.from, index).some((one) => wordOf(scan, one) === 'lượt');
  if (!counted && items.length < 2 && !inTurn) return null;
  for (let i = index + 1; i < at; i++) {
    const element = elements[i];
    const joined = element.kind === 'award' || isMark(element, ',') || wordOf(scan, element) === 'và';
    const others =
      (element.kind === 'group' && element.items.every(({ count }) => count !== null)) ||
      (element.kind === 'verb' && TAKES.has(element.verb)) ||
      element.kind === 'filler';
    if (!joined && !(counted && others)) return null;
  }
  return year;
}
const TAKES: ReadonlySet<Verb> = new Set<Verb>(['passive', 'receive', 'give', 'fact']);

function endingOf(scan: Scan, elements: readonly Element[]): Ending | null {
  const at = elements.findLastIndex(({ kind }) => kind !== 'mark');
  const year = elements[at];
  if (year?.kind !== 'year' || isTerm(scan, year) || looksAhead(scan, year.from)) return null;
  let last = -1;
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i];
    if (last < 0 && element.kind === 'award') last = i;
    if (element.kind === 'year' || element.kind === 'date' || isMark(element, ':')) return { year, after: i, last };
    if (element.kind === 'verb' && ONES_OWN.has(element.verb)) return { year, after: i, last };
  }
  return { year, after: -1, last };
}
/** "…; Sở B | được tặng Bằng khen năm 2027" speaks of another. */
const ONES_OWN: ReadonlySet<Verb> = new Set<Verb>(['passive', 'receive', 'plan', 'future', 'register', 'vote']);
