import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import type { Item } from './item.js';

type Group = Extract<Element, { kind: 'group' }>;

/**
 * "Sở Y tế với Thuế tỉnh, | mỗi nơi | được Khối đề nghị | một | Bằng khen": whom the clause opens with, by name, are meant by "mỗi", which
 * sets no quota then. "Năm tới, mỗi nơi được đề nghị một Bằng khen" does.
 */
export function withEachNamed(scan: Scan, elements: Element[]): Element[] {
  for (let i = 2; i + 2 < elements.length; i++) {
    if (wordOf(scan, elements[i]) !== 'mỗi' && scan.word(elements[i].from) !== 'mỗi') continue;
    const behind = nounEnd(scan, elements, i + 1);
    const passive = entryAt(elements, behind);
    if (behind === i + 1 || passive?.kind !== 'verb' || passive.verb !== 'passive') continue;
    const first = isMark(elements[i - 1], ',') ? groupsStart(scan, elements, i - 2) : -1;
    const one = first < 0 ? -1 : onlyOne(scan, elements, behind + 1);
    if (one < 0) continue;
    const groups = elements.slice(first, i - 1).filter((element): element is Group => element.kind === 'group');
    const items = groups.flatMap((group): readonly Item[] => group.items);
    elements.splice(one, 1);
    elements.splice(first, behind - first, newElement('group', groups[0].from, groups[groups.length - 1].to, items));
  }
  return elements;
}

/** "mỗi | nơi", "mỗi | đơn vị": past the noun; `at` for others. */
function nounEnd(scan: Scan, elements: readonly Element[], at: number): number {
  if (EACH.has(wordOf(scan, elements[at]))) return at + 1;
  return NOUNS.get(wordOf(scan, elements[at])) === wordOf(scan, entryAt(elements, at + 1)) ? at + 2 : at;
}
const EACH = new Set(['nơi', 'bên', 'xã', 'phường', 'trường', 'hội', 'người', 'sở']);
const NOUNS = new Map([
  ['đơn', 'vị'],
  ['tập', 'thể'],
  ['địa', 'phương'],
]);

/** Index of the first of the groups that open the clause, each with nothing but names, two of them at least; -1 for others. */
function groupsStart(scan: Scan, elements: readonly Element[], last: number): number {
  let at = last;
  let names = 0;
  for (; at >= 0; at--) {
    const element = elements[at];
    if (element.kind === 'group' && element.items.every(({ count }) => count === null)) names += element.items.length;
    else if (!(isMark(element, ',') || JOINTS.has(wordOf(scan, element)))) break;
  }
  const opens = at < 0 || isMark(elements[at], ';', ':');
  return opens && names > 1 && elements[at + 1].kind === 'group' ? at + 1 : -1;
}
const JOINTS = new Set(['và', 'với', 'cùng']);

/** "đề nghị | một | Bằng khen": index of the number right before the first award behind; -1 where it is another or stands further off. */
function onlyOne(scan: Scan, elements: readonly Element[], from: number): number {
  const award = elements.findIndex((element, i) => i >= from && element.kind === 'award');
  const number = award - from > 0 && award - from < LONGEST ? elements[award - 1] : undefined;
  if (number?.kind !== 'word' || !elements.slice(from, award).every(passesOn)) return -1;
  const one =
    wordOf(scan, number) === 'một' ||
    (scan.has(number.from, NUMBER) && Number(scan.slice(number.from, number.to)) === 1);
  return one ? award - 1 : -1;
}
const LONGEST = 8;

/** "UBND tỉnh đề nghị": who gives, and that it is given; "được chọn 01 cá nhân để đề nghị" is a quota. */
const passesOn = (element: Element): boolean =>
  element.kind === 'verb'
    ? element.verb === 'propose' || element.verb === 'give' || element.verb === 'fact'
    : element.kind !== 'mark' && !(element.kind === 'group' && element.items.some(({ count }) => count !== null));
