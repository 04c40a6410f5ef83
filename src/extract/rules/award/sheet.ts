import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, wordOf } from './element.js';

/** Words for the thing itself: "tấm Bằng khen", "chiếc Huân chương", "lá Cờ thi đua". */
export const SHEETS: ReadonlySet<string> = new Set(['tấm', 'chiếc', 'tờ', 'lá']);

/**
 * "nhận | tấm | Bằng khen", "được Thủ tướng tặng | tấm | Bằng khen": the word between the award and a verb by which somebody gets it; not "tặng
 * Bảo tàng tỉnh tấm Huân chương", "trao tấm Huân chương", where the thing may change hands long after.
 */
export function isReceivedSheet(scan: Scan, elements: readonly Element[], at: number, start: number): boolean {
  if (!SHEETS.has(wordOf(scan, elements[at])) || elements[at + 1]?.kind !== 'award') return false;
  const verb = entryAt(elements, at - 1);
  if (verb?.kind !== 'verb') return false;
  if (verb.verb !== 'give') return verb.verb === 'receive';
  for (let i = at - 2; i >= start && at - i < REACH; i--) {
    const element = elements[i];
    if (element.kind === 'verb' && element.verb !== 'fact') return element.verb === 'passive';
    if (element.kind === 'award' || element.kind === 'mark') return false;
  }
  return false;
}
const REACH = 8;
