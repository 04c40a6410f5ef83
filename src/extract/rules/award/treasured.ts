import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, wordOf } from './element.js';
import { SHEETS } from './sheet.js';
import type { Subject } from './subject.js';

/**
 * "Tài sản quý nhất của | bà Hà Nhàn | là tấm Huân chương Lao động hạng Ba", "Niềm tự hào của Đội 3 là lá Cờ thi đua": what somebody is proud
 * of was given to them; not "Ước mơ của bà Hà Nhàn là tấm Bằng khen".
 */
export function treasuredBy(scan: Scan, elements: readonly Element[], award: number): Subject | null {
  if (wordOf(scan, entryAt(elements, award - 1)) === 'là') return prizeOf(scan, elements, award);
  if (!SHEETS.has(wordOf(scan, entryAt(elements, award - 1)))) return null;
  const proud = proudOf(scan, elements, award);
  if (proud) return proud;
  if (wordOf(scan, entryAt(elements, award - 2)) !== 'là') return null;
  const index = award - 3;
  const group = entryAt(elements, index);
  if (group?.kind !== 'group' || group.items.length !== 1 || !isNamed(group.items[0])) return null;
  if (!OF.has(scan.word(group.from - 1))) return null;
  for (let i = group.from - 2; i > elements[0].from && group.from - i <= LONGEST_NOUN; i--)
    if (TREASURES.has(scan.pairAt(i - 1))) return { items: group.items, index, verbs: ['receive'] };
  return null;
}
const OF = new Set(['của', 'với']);

/** "Phần thưởng lớn nhất đối với | bà Hà Nhàn | là Bằng khen của Bộ Y tế", "Phần thưởng dành cho | 3 tập thể | là …": no sheet is told of; null for others. */
function prizeOf(scan: Scan, elements: readonly Element[], award: number): Subject | null {
  const index = award - 2;
  const group = entryAt(elements, index);
  if (group?.kind !== 'group') return null;
  const { from } = elements[0];
  const opens = PRIZES.has(scan.pairAt(from)) && group.from - from <= LONGEST_NOUN;
  const before = scan.word(group.from - 1);
  return opens && (OF.has(before) || before === 'cho') ? { items: group.items, index, verbs: ['receive'] } : null;
}
/** "Trung tâm Bến Đá | tự hào với tấm | Huân chương Lao động hạng Ba"; null for others. */
function proudOf(scan: Scan, elements: readonly Element[], award: number): Subject | null {
  const sheet = elements[award - 1].from;
  if (scan.pairAt(sheet - 3) !== 'tự hào' || (scan.word(sheet - 1) !== 'với' && scan.word(sheet - 1) !== 'vì'))
    return null;
  for (let i = award - 2; i >= 0 && award - i < LONGEST_NOUN; i--) {
    const element = elements[i];
    if (element.kind === 'group')
      return element.items.length === 1 && isNamed(element.items[0])
        ? { items: element.items, index: i, verbs: ['receive'] }
        : null;
    if (element.kind !== 'word' && element.kind !== 'filler') return null;
  }
  return null;
}
const PRIZES = new Set(['phần thưởng', 'món quà']);
const TREASURES = new Set(['tài sản', 'gia tài', 'tự hào', 'phần thưởng', 'kỷ vật', 'vinh dự']);
/** "tài sản tinh thần quý giá nhất" */
const LONGEST_NOUN = 9;
