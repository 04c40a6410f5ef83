import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';

/**
 * "… được tặng Bằng khen năm 2026; | mới đây là | Kỷ niệm chương": index of the words before the award at `index` that add the latest of what
 * somebody got; the index itself for other words ("mơ ước của cô là …").
 */
export function latestBefore(scan: Scan, elements: readonly Element[], index: number): number {
  if (wordOf(scan, entryAt(elements, index - 1)) !== 'là') return index;
  for (let at = index - 2; at > 0 && index - at <= LONGEST; at--)
    if (LATEST.has(scan.slice(elements[at].from, elements[index - 1].from).toLowerCase())) return at;
  return index;
}
/**
 * "Bà Hà Nhàn nhiều lần | được khen thưởng |, trong đó có | Bằng khen của UBND tỉnh", "… được biểu dương, gần đây nhất là | Bằng khen": index of the comma
 * behind a verb that has no award of its own, of which the award at the index is one; -1 for other words.
 */
export function praisedBefore(scan: Scan, elements: readonly Element[], index: number): number {
  const latest = latestBefore(scan, elements, index);
  const among =
    wordOf(scan, entryAt(elements, index - 1)) === 'có' && scan.pairAt(elements[index].from - 3) === 'trong đó';
  const comma = (among ? index - 3 : latest) - 1;
  const verb = entryAt(elements, comma - 1);
  const praises = verb?.kind === 'verb' && verb.verb === 'give' && PRAISES.has(scan.pairAt(verb.to - 2));
  return (among || latest < index) && isMark(entryAt(elements, comma), ',') && praises ? comma : -1;
}
const PRAISES = new Set(['khen thưởng', 'biểu dương', 'tuyên dương', 'trao thưởng', 'vinh danh']);
const LONGEST = 4;
const LATEST = new Set(['mới đây', 'mới đây nhất', 'gần đây', 'gần đây nhất', 'mới nhất', 'gần nhất', 'trước đó']);
