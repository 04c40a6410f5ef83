import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "Khen tặng | 02 đơn vị | dẫn đầu các cụm thi đua, mỗi đơn vị 01 Giấy khen": whom the verb gives it to stands before it, counted,
 * and "mỗi" between the two says that each has one. The element behind the verb, and who receives; null for others.
 */
export function eachGiven(
  scan: Scan,
  elements: readonly Element[],
  index: number,
): { readonly behind: number; readonly items: readonly Item[] } | null {
  for (let i = index - 1; i > 1 && index - i <= 5; i--) {
    if (scan.word(elements[i].from) !== 'mỗi') continue;
    const at = groupOfEach(scan, elements, i);
    const group = entryAt(elements, at);
    if (group?.kind !== 'group') return null;
    return { behind: verbBefore(scan, elements, at) + 1, items: group.items };
  }
  return null;
}

/** Index of the group that "mỗi" at the index goes back to; -1 for a quota. */
export function groupOfEach(scan: Scan, elements: readonly Element[], index: number): number {
  if (!isMark(entryAt(elements, index - 1), ',')) return -1;
  let i = index - 2;
  while (i > 0 && index - i < FARTHEST && elements[i].kind !== 'group' && !isMark(elements[i], ';', ':')) i--;
  const group = entryAt(elements, i);
  if (group?.kind !== 'group' || !group.items.every(({ count }) => count !== null)) return -1;
  const verb = entryAt(elements, verbBefore(scan, elements, i));
  return verb?.kind === 'verb' && verb.verb === 'give' ? i : -1;
}
const FARTHEST = 24;

/** "tặng | cho | 02 đơn vị": index of the element before the group and "cho". */
const verbBefore = (scan: Scan, elements: readonly Element[], group: number): number =>
  wordOf(scan, entryAt(elements, group - 1)) === 'cho' ? group - 2 : group - 1;
