import type { Scan } from '../../../lexicon/scan.js';
import { type Element, isMark, wordOf } from './element.js';
import { pastOccupation } from './grouped.js';
import type { Item } from './item.js';
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

/**
 * "các nghệ nhân: Tô Hải (Bến Đá) | nắm giữ nghệ thuật hát ru |; Hà Nhàn, …; cùng các nghệ nhân Lê Quý, Mai Tựu", "Tô Hải | với tiểu thuyết “Sông xa” |;
 * Hà Nhàn …": the semicolon behind what a list tells of a person, in whatever words, before an entry that opens with the next; -1 where something
 * is given, said or done to another between the two.
 */
export function toldOfPerson(scan: Scan, elements: readonly Element[], at: number): number {
  for (let i = at; i < elements.length && i - at < LONGEST_OF_PERSON; i++) {
    const element = elements[i];
    if (isMark(element, ';')) return i > at && namesPerson(scan, elements, pastJoint(scan, elements, i + 1)) ? i : -1;
    if (isMark(element, '.', ':')) return -1;
    if (element.kind === 'verb' ? element.verb !== 'fact' : !OF_PERSON.has(element.kind)) return -1;
    if (element.kind === 'group' && element.items.some(isNamedPerson)) return -1;
    if (element.kind === 'word' && scan.kind('act', element.from) !== '') return -1;
  }
  return -1;
}
const LONGEST_OF_PERSON = 40;
const OF_PERSON: ReadonlySet<Element['kind']> = new Set([...TOLD, 'mark', 'date', 'bloc']);
const isNamedPerson = ({ kind, count }: Item): boolean => kind === 'person' && count === null;
function namesPerson(scan: Scan, elements: readonly Element[], at: number): boolean {
  const group = elements[pastOccupation(scan, elements, at)];
  if (group?.kind !== 'group' || !group.items.every((item) => mayBePerson(scan, item))) return false;
  return !actsBehind(scan, elements, elements.indexOf(group) + 1);
}
/** "…; ông Tô Hải | trao Kỷ niệm chương |": what somebody does who is none of the list. */
function actsBehind(scan: Scan, elements: readonly Element[], at: number): boolean {
  for (let i = at; i < elements.length && i - at < LONGEST_OF_PERSON && !isMark(elements[i], ';', '.'); i++) {
    const element = elements[i];
    if (element.kind === 'verb' && element.verb !== 'fact') return true;
    if (element.kind === 'word' && scan.kind('act', element.from) !== '') return true;
  }
  return false;
}
/** By what it is, or a name that no grammar knows with a family name: "Lê Quý". */
const mayBePerson = (scan: Scan, { kind, count, unknown, from }: Item): boolean =>
  count === null && (kind !== 'org' || (unknown && scan.kind('surname', from) === 'surname'));

/** "; | và | bà Hà Nhàn", "; | cùng các | nghệ nhân Lê Quý, Mai Tựu": past what joins the last entries. */
export function pastJoint(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  while (JOINTS.has(wordOf(scan, elements[i]))) i++;
  return i;
}
const JOINTS = new Set(['và', 'cùng', 'với', 'các', 'hai', 'ba']);
