import type { Scan } from '../../../lexicon/scan.js';
import type { Chain } from './chain.js';
import { type Element, isMark, wordOf } from './element.js';
import type { AwardElement } from './frame.js';
import type { Item } from './item.js';

/**
 * "đồng chí A, đồng chí B chi bộ thôn Đông | tặng | Huy hiệu 40 năm tuổi Đảng": the members of a cell by name, of whom such a badge is told without
 * "được": no comrade gives it to another. Empty where the last words before the verb name no cell.
 */
export function badgeOfCell(
  scan: Scan,
  elements: readonly Element[],
  { award }: AwardElement,
  { verbs }: Chain,
  start: number,
): readonly Item[] {
  if (!BADGE.test(award.code) || verbs.length !== 1 || verbs[0].verb !== 'give') return [];
  const verb = elements.findIndex(({ from }) => from === verbs[0].from);
  const persons: Item[] = [];
  let cells = 0;
  for (let i = verb - 1; i >= start; i--) {
    const element = elements[i];
    if (cells === 0 && verb - i > LONGEST_CELL) return [];
    if (element.kind === 'group') {
      if (element.items.some(({ count }) => count !== null)) return [];
      const named = element.items.filter(({ kind }) => kind === 'person');
      const apart = isMark(elements[i - 1], ',') || wordOf(scan, elements[i - 1]) === 'và';
      // "chi bộ | trường THCS Bến Đá |"; ", | Huyện ủy Bến Đá | tặng" gives it
      if (!apart && element.items.some(({ kind }) => kind === 'org')) cells++;
      if (named.length > 0 && cells === 0) return [];
      persons.unshift(...named);
    } else if (element.kind === 'word' || element.kind === 'filler') {
      if (scan.pairAt(element.from) === 'chi bộ') cells++;
      if (wordOf(scan, element) === 'đó') break;
    } else if (!isMark(element, ',', '-', '–')) break;
  }
  return persons;
}
/** "chi bộ | trường THCS Bến Đá |": elements before the verb */
const LONGEST_CELL = 4;
const BADGE = /^badge-\d+$/;
