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

/** "trao | (giấy) chứng nhận | danh hiệu …", "nhận | bằng chứng nhận | danh hiệu …": index of the first word of the paper that shows a title; -1 for others. */
export function certificateStart(scan: Scan, elements: readonly Element[], at: number): number {
  const word = elements[at];
  if (word.kind !== 'word' || scan.pairAt(word.from) !== 'chứng nhận' || elements[at + 1]?.kind !== 'award') return -1;
  const paper = wordOf(scan, entryAt(elements, at - 1));
  const start = paper === 'giấy' || paper === 'bằng' ? at - 1 : at;
  const verb = entryAt(elements, start - 1);
  return verb?.kind === 'verb' && (verb.verb === 'give' || verb.verb === 'receive') ? start : -1;
}
