import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import type { Mentioned } from './mentioned.js';

/**
 * "| Lữ đoàn 382 | có 12 lượt tập thể được tặng bằng khen; 3 năm liền được Bộ tặng | Cờ": behind a semicolon the sentence goes on about the house, and
 * not about those of its people whom it counted. The house; null where no semicolon stands between, or the counted stand for themselves.
 */
export function houseOfCounted(
  scan: Scan,
  elements: readonly Element[],
  before: Frame,
  index: number,
  mentioned: Mentioned,
): Item | null {
  const [first] = before.items;
  if (!first || before.items.some(({ count }) => count === null)) return null;
  if (!elements.slice(before.index, index).some((element) => isMark(element, ';'))) return null;
  const at = elements.findIndex(({ kind, from, to }) => kind === 'group' && from <= first.from && to >= first.to);
  if (at < 2 || wordOf(scan, elements[at - 1]) !== 'có') return null;
  const house = entryAt(elements, at - 2);
  if (house?.kind === 'group') {
    const [one, ...others] = house.items;
    return others.length === 0 && isNamed(one) && one.kind === 'org' ? one : null;
  }
  if (house?.kind !== 'word' && house?.kind !== 'filler') return null;
  // "Nhà trường", "Lữ đoàn"
  return (at > 2 ? mentioned.unit(elements[at - 3].from) : null) ?? mentioned.unit(house.from);
}
