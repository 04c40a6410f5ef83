import type { Scan } from '../../../lexicon/scan.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "Tối 7-10, tại | Nhà hát Lớn Lam Hải, Nhà hát Chèo Bến Đá | tổ chức lễ …", "Nhân kỷ niệm 50 năm thành lập | Trường THPT Bến Đá, Công ty Minh Phát |
 * được tặng …": the comma parts the place or the occasion that a clause opens with from who does something; the two are not named together.
 */
export function withoutSeat(scan: Scan, elements: readonly Element[]): Element[] {
  return elements.flatMap((element, i): readonly Element[] => {
    if (element.kind !== 'group' || element.items.length < 2 || !opensWithSeat(scan, elements, i)) return [element];
    const last = element.items[element.items.length - 1];
    if (!partsFrom(scan, element.items, last) || !acts(entryAt(elements, i + 1))) return [element];
    return [
      newElement('group', element.from, last.from - 1, element.items.slice(0, -1)),
      newElement('mark', last.from - 1, last.from, ','),
      newElement('group', last.from, element.to, [last]),
    ];
  });
}

/** "| tại |", "sáng 3/2, | tại |", "Nhân kỷ niệm … thành lập |": nothing but when, or the occasion, before it. */
function opensWithSeat(scan: Scan, elements: readonly Element[], index: number): boolean {
  const { from } = elements[index];
  if (scan.word(from - 1) === 'tại' || scan.word(from - 1) === 'ở') {
    const before = entryAt(elements, index - 2);
    return before === undefined || before.kind === 'date' || before.kind === 'year' || isMark(before, ',', ';', '.');
  }
  let named = from;
  // "thành lập lực lượng | TNXP Bến Đá, …"
  while (from - named < LONGEST_KIND && scan.pairAt(named - 2) !== 'thành lập' && !scan.has(named - 1, CAPITAL))
    named--;
  if (scan.pairAt(named - 2) !== 'thành lập') return false;
  for (let i = index - 1; i >= 0 && index - i <= LONGEST; i--) {
    if (OCCASIONS.has(wordOf(scan, elements[i])) && (i === 0 || isMark(elements[i - 1], ',', ';', '.'))) return true;
    if (elements[i].kind === 'mark' || elements[i].kind === 'verb' || elements[i].kind === 'group') return false;
  }
  return false;
}
const OCCASIONS = new Set(['nhân', 'mừng', 'chào', 'sau', 'kỷ', 'trong', 'dịp']);
const LONGEST_KIND = 3;
/** Elements of "Nhân dịp kỷ niệm 60 năm ngày thành lập". */
const LONGEST = 14;

/** One place by name, at most with the districts and provinces around it, and whoever stands behind the last comma. */
function partsFrom(scan: Scan, items: readonly Item[], last: Item): boolean {
  const named = items.every(({ kind, count, from, to }) => kind === 'org' && count === null && to > from);
  const around = items.slice(1, -1).every(({ from }) => isTerritory(scan.kind('unit', from)));
  return named && around && scan.mark(last.from - 1) === COMMA && !isTerritory(scan.kind('unit', last.from));
}

/** It goes on with what the last one does. */
const acts = (next: Element | undefined): boolean => next?.kind === 'word' || next?.kind === 'verb';
