import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, SEMICOLON } from '../../../text/marks.js';
import type { Chunk } from '../../chunk.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import { type Item, itemsOf } from './item.js';

/**
 * "khen thưởng | bằng | Giấy khen", "khen thưởng Sở Y tế | bằng hình thức tặng | Giấy khen", "khen thưởng: Sở Y tế | ; hình thức: | Giấy khen":
 * past the words between "khen thưởng", or those who are named behind it, and what it is done with; `at` for others ("khen thưởng | bằng
 * nguồn quỹ").
 */
export function meansEnd(scan: Scan, elements: readonly Element[], at: number): number {
  const form = formAt(scan, at);
  if (form < 0) return at;
  const verb = elements[praiseBefore(scan, elements)];
  if (verb?.kind !== 'verb') return at;
  // "khen thưởng Sở Y tế | với | Cờ thi đua; Thuế tỉnh với Bằng khen": to each its own
  if (verb.to !== at && scan.word(at) === 'với') return at;
  const award = scan.kind('verb', form) === 'give' ? form + scan.size('verb', form) : form;
  return scan.size('award', award) > 0 ? award : at;
}

/** Token behind "bằng", "với", "bằng hình thức", "; hình thức:"; -1 for other words. */
function formAt(scan: Scan, at: number): number {
  if (scan.word(at) === 'bằng' || scan.word(at) === 'với') return scan.pairAt(at + 1) === FORM ? at + 3 : at + 1;
  if (!PARTS.has(scan.mark(at)) || scan.pairAt(at + 1) !== FORM) return -1;
  const to = scan.pairAt(at + 3) === 'khen thưởng' ? at + 5 : at + 3;
  return scan.mark(to) === COLON ? to + 1 : -1;
}
const FORM = 'hình thức';
/** , ; */
const PARTS = new Set([COMMA, SEMICOLON]);

/** Index of the verb before those who are praised: "khen thưởng | (chuyên đề:) (cho) Sở Y tế và 2 cá nhân: ông Tô Hải, bà Hà Nhàn |"; -1 for none. */
function praiseBefore(scan: Scan, elements: readonly Element[]): number {
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i];
    if (element.kind === 'verb') return PRAISES.has(scan.word(element.to - 1)) ? i : -1;
    const joins = isMark(element, ',', ';', ':') || element.kind === 'filler' || element.kind === 'group';
    if (!joins && !OF_PRAISE.has(wordOf(scan, element))) return -1;
  }
  return -1;
}
/** "khen thưởng", "biểu dương" */
const PRAISES = new Set(['thưởng', 'dương']);
const OF_PRAISE = new Set(['cho', 'đối', 'với', 'chuyên', 'đề', 'đột', 'xuất']);

/** The elements with those who are praised right behind the verb, and the names in the place of those who are counted before a colon. */
export function praisedOnly(scan: Scan, elements: readonly Element[]): readonly Element[] {
  const verb = praiseBefore(scan, elements);
  const groups = elements.slice(verb + 1).filter(({ kind }) => kind === 'group');
  if (groups.length === 0) return elements;
  const items: Item[] = [];
  for (let i = verb + 1; i < elements.length; i++) {
    const element = elements[i];
    if (element.kind !== 'group') continue;
    const count = isMark(elements[i - 1], ':') ? items.at(-1)?.count : null;
    if (count === element.items.length) items.pop();
    items.push(...element.items);
  }
  const [first, last] = [groups[0], groups[groups.length - 1]];
  return [...elements.slice(0, verb + 1), newElement('group', first.from, last.to, items)];
}

/**
 * "Bằng khen của UBND tỉnh (năm nay) | dành | cho Sở Y tế và Sở Nội vụ": an award that no verb stands before, and names behind. Whether a
 * word is that verb; not in "Bằng khen dành cho tập thể xuất sắc", "02 Cờ thi đua dành cho 2 đơn vị", which tell what it is meant for.
 */
export function isMeantFor(scan: Scan, elements: readonly Element[], chunks: readonly Chunk[], index: number): boolean {
  if (scan.pairAt(chunks[index].from) !== 'dành cho') return false;
  const [named, after] = [chunks[index + 2], chunks[index + 3]];
  if (named?.kind !== 'units' && named?.kind !== 'persons') return false;
  if (!itemsOf(scan, named).every(({ count, unknown }) => count === null && !unknown)) return false;
  if (after?.kind === 'mark' && after.mark === ':') return false;
  let award = elements.length - 1;
  while (award >= 0 && isTime(scan, elements[award])) award--;
  const clause = elements.findLastIndex((element, i) => i < award && isMark(element, ';', '.'));
  return elements[award]?.kind === 'award' && elements.slice(clause + 1, award).every(({ kind }) => kind !== 'verb');
}
const isTime = (scan: Scan, element: Element): boolean =>
  element.kind === 'year' || element.kind === 'bracket' || TIMES.has(wordOf(scan, element));
const TIMES = new Set(['năm', 'nay', 'đợt', 'này', 'lần']);
