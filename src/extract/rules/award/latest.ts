import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, wordOf } from './element.js';

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
const LONGEST = 4;
const LATEST = new Set(['mới đây', 'mới đây nhất', 'gần đây', 'gần đây nhất', 'mới nhất', 'gần nhất', 'trước đó']);
