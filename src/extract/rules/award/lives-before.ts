import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "| cụ Tô Hải sinh năm 1936, vào Đảng ngày 3/2/1961 và | cụ Hà Lan … được trao": the persons before the one at the index, each told apart by a
 * piece of his life; none where a verb or an award stands between, or nothing of a life does.
 */
export function livesBefore(scan: Scan, elements: readonly Element[], index: number): readonly Item[] {
  const joint = entryAt(elements, index - 1);
  if (!isMark(joint, ',', ';') && wordOf(scan, joint) !== 'và') return [];
  for (let i = index - 2; i >= 0 && index - i < LONGEST_LIFE; i--) {
    const element = elements[i];
    if (element.kind === 'verb' || element.kind === 'award' || element.kind === 'bloc') return [];
    if (element.kind !== 'group' || element.items.some(({ kind }) => kind !== 'person')) continue;
    if (!element.items.every(isNamed) || !LIVES.has(pastComma(scan, elements, i + 1))) return [];
    return [...livesBefore(scan, elements, i), ...element.items];
  }
  return [];
}
/** Elements from one name to the next. */
const LONGEST_LIFE = 28;
const LIVES = new Set(['sinh', 'sn', 'quê', 'ngụ', 'trú', 'nguyên']);

const pastComma = (scan: Scan, elements: readonly Element[], at: number): string =>
  wordOf(scan, elements[isMark(elements[at], ',', '(') ? at + 1 : at]);
