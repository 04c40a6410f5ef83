import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { groupOfEach } from './each-given.js';
import { type Element, isMark, wordOf } from './element.js';

/** "… tặng Giấy khen, kèm 1 tỷ đồng cho | mỗi | xã", "thưởng | mỗi | phòng 5 triệu đồng": money for each, and no quota. */
export function paysEach(scan: Scan, elements: readonly Element[], index: number): boolean {
  const { from } = elements[index];
  if (scan.word(from) !== 'mỗi') return false;
  if (groupOfEach(scan, elements, index) >= 0) return true;
  // "Sở Y tế và Thuế tỉnh: | mỗi | đơn vị 01 Bằng khen"
  const named = entryAt(elements, index - 2);
  const each = isMark(entryAt(elements, index - 1), ':', '-', '–') && named?.kind === 'group';
  if (each && named.items.every(({ count }) => count === null)) return true;
  if (namesEach(scan, elements, index)) return true;
  for (let i = Math.max(0, index - 4); i < elements.length && i - index < 8; i++) {
    const element = elements[i];
    const ends = isMark(element, ';') || (isMark(element, '.') && !/\d/.test(scan.slice(element.to, element.to + 1)));
    // "mỗi tập thể | thưởng | 200.000đ"
    const does = element.kind === 'verb' && scan.word(element.from) !== 'thưởng';
    if (i > index && (element.kind === 'award' || does || ends)) return false;
    if (SUMS.has(scan.word(element.from)) && scan.has(element.from - 1, NUMBER)) return true;
    // "200.000đ"
    if (SUM.test(scan.slice(element.from, element.to))) return true;
  }
  return false;
}
/** "tặng Giấy khen cho | mỗi | tổ chức sau: Hội A; Hội B": who they are follows. */
function namesEach(scan: Scan, elements: readonly Element[], index: number): boolean {
  if (wordOf(scan, entryAt(elements, index - 1)) !== 'cho') return false;
  let i = index + 1;
  while (i - index < NOUN && (elements[i]?.kind === 'word' || elements[i]?.kind === 'filler')) i++;
  const named = elements[i + 1];
  return isMark(elements[i], ':') && named?.kind === 'group' && named.items.every(({ count }) => count === null);
}
/** "đơn vị có tên sau" */
const NOUN = 7;
const SUM = /\d(?:đ|đồng)$/;
const SUMS = new Set(['đồng', 'triệu', 'tỷ', 'nghìn', 'ngàn', 'đ', 'suất']);
