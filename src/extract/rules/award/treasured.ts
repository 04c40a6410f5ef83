import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import { SHEETS } from './sheet.js';
import type { Subject } from './subject.js';

/**
 * "Tài sản quý nhất của | bà Hà Nhàn | là tấm Huân chương Lao động hạng Ba", "Niềm tự hào của Đội 3 là lá Cờ thi đua": what somebody is proud
 * of was given to them; not "Ước mơ của bà Hà Nhàn là tấm Bằng khen".
 */
export function treasuredBy(scan: Scan, elements: readonly Element[], award: number): Subject | null {
  const pride = prideBehind(scan, elements, award);
  if (pride) return pride;
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

/** "Cờ thi đua của Chính phủ | là vinh dự lớn của | Sở Y tế |.": whose pride it is, who neither gives it nor is a place; null for others. */
function prideBehind(scan: Scan, elements: readonly Element[], award: number): Subject | null {
  if (wordOf(scan, elements[award + 1]) !== 'là') return null;
  const { from } = elements[award + 1];
  const index = elements.findIndex(({ kind }, i) => i > award && kind === 'group');
  const group = entryAt(elements, index);
  if (group?.kind !== 'group' || group.from - from > LONGEST_NOUN || group.items.length !== 1) return null;
  const after = elements[index + 1];
  const [one] = group.items;
  if (!isNamed(one) || one.unknown || (after !== undefined && !isMark(after, '.', ';', ','))) return null;
  if (isGivingUnit(scan, one.from) || isTerritory(scan.kind('unit', one.from)) || scan.word(one.from) === 'nhân')
    return null;
  let proud = false;
  let of = false;
  for (let i = from + 1; i < group.from; i++) {
    proud ||= PRIDES.has(scan.pairAt(i));
    of ||= proud && OF.has(scan.word(i));
  }
  return of ? { items: group.items, index, verbs: ['receive'] } : null;
}
const PRIDES = new Set(['vinh dự', 'tự hào', 'vinh quang']);

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
