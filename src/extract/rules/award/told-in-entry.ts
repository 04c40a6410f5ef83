import type { Scan } from '../../../lexicon/scan.js';
import { type Element, isMark, wordOf } from './element.js';
import { saysMerit } from './list-words.js';

/**
 * "gồm: 1- Nhà máy A | , thuộc Tổng công ty B |; 2- Bà C, Hiệu trưởng Trường D | Phạm Văn E |; 3- …": the semicolon behind what an entry of the list
 * tells of the one it names, before another entry that opens with a name; -1 where something is done, given or named beside.
 */
export function toldInEntry(scan: Scan, elements: readonly Element[], at: number): number {
  if (!opensTold(scan, elements[at])) return -1;
  for (let i = at; i < elements.length && i - at < LONGEST; i++) {
    const element = elements[i];
    if (isMark(element, ';')) return isEntry(scan, elements, i + 1) ? i : -1;
    // "Sở Y tế, | đã có thành tích trong phòng, chống dịch |; Sở Nội vụ, …": what for
    if (element.kind === 'verb' && saysMerit(scan, element.from)) continue;
    if (!TOLD.has(element.kind) && !isMark(element, ',', '-', '–')) return -1;
    if (wordOf(scan, element) === 'và' && elements[i + 1]?.kind === 'group') return -1;
  }
  return -1;
}
/** A comma or a dash, whose it is, where it lies, or the rest of a name; a word of any other kind may be what it does. */
const opensTold = (scan: Scan, element: Element | undefined): boolean =>
  isMark(element, ',', '-', '–') || element?.kind === 'group' || WHOSE.has(wordOf(scan, element));
const WHOSE = new Set(['thuộc', 'trực', 'của', 'tại', 'ở']);
const TOLD: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'group', 'office', 'bracket', 'year']);
const LONGEST = 24;

/** Somebody is named, and nothing but a mark or what is told in the same way stands behind. */
function isEntry(scan: Scan, elements: readonly Element[], at: number): boolean {
  const [group, next] = [elements[at], elements[at + 1]];
  if (group?.kind !== 'group' || group.items.some(({ count }) => count !== null)) return false;
  return next === undefined || next.kind === 'mark' || next.kind === 'bracket' || opensTold(scan, next);
}
