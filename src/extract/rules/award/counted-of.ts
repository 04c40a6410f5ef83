import type { Scan } from '../../../lexicon/scan.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, newElement, wordOf } from './element.js';

/**
 * "Ba cán bộ Trung tâm Y tế | các xã, phường (trong Cụm) | được tặng", "27 cá nhân | thuộc Thanh tra các tỉnh | được tặng", "3 cán bộ | trưởng ban công tác Mặt trận khu phố | được nhận": so many of
 * theirs; whose they are, or what they are, joins the group. "Có 3 cán bộ giúp đỡ, các xã được tặng" has its own.
 */
export function withWhoseTheyAre(scan: Scan, elements: Element[]): Element[] {
  for (let i = 0; i + 2 < elements.length; i++) {
    const group = elements[i];
    if (group.kind !== 'group' || group.items.some(({ count }) => count === null)) continue;
    const sector = sectorEnd(scan, elements, i + 1);
    const places = placesEnd(scan, elements, sector);
    const end = places > sector ? places : postEnd(scan, elements, i + 1);
    const next = entryAt(elements, end);
    if (end === i + 1 || next?.kind !== 'verb' || !(next.verb === 'passive' || next.verb === 'receive')) continue;
    const last = elements[end - 1];
    elements.splice(i, end - i, newElement('group', group.from, last.to, group.items));
  }
  return elements;
}

/** "| thuộc Thanh tra | các tỉnh", "| của Công an | các huyện": past the name of what each of the places has; `at` for other words. */
function sectorEnd(scan: Scan, elements: readonly Element[], at: number): number {
  if (!OWNED.has(wordOf(scan, elements[at]))) return at;
  const sector = entryAt(elements, at + 1);
  if (sector?.kind === 'group') return sector.items.every(({ count }) => count === null) ? at + 2 : at;
  let i = at + 1;
  while (
    i - at <= LONGEST_SECTOR &&
    elements[i]?.kind === 'word' &&
    (i > at + 1 || scan.has(elements[i].from, CAPITAL))
  )
    i++;
  return i > at + 1 ? i : at;
}
const OWNED = new Set(['thuộc', 'của']);
const LONGEST_SECTOR = 3;

/** "các xã, phường", "các huyện và thị xã thuộc Khối": past the kinds of places, none of them named; `at` for other words. */
function placesEnd(scan: Scan, elements: readonly Element[], at: number): number {
  if (wordOf(scan, elements[at]) !== 'các' || !isKind(scan, entryAt(elements, at + 1))) return at;
  let i = at + 2;
  while (isMark(elements[i], ',') || wordOf(scan, entryAt(elements, i)) === 'và') {
    if (!isKind(scan, entryAt(elements, i + 1))) return at;
    i += 2;
  }
  const within = WITHIN.has(wordOf(scan, entryAt(elements, i))) && entryAt(elements, i + 1)?.kind === 'bloc';
  return within ? i + 2 : i;
}
/** "3 cán bộ | trưởng ban công tác Mặt trận | khu phố |": past the post that all of them hold, in small letters; `at` for other words. */
function postEnd(scan: Scan, elements: readonly Element[], at: number): number {
  const post = entryAt(elements, at);
  if (post?.kind !== 'office' || scan.has(post.from, CAPITAL)) return at;
  let i = at + 1;
  while (i - at < LONGEST_POST && elements[i]?.kind === 'word' && !scan.has(elements[i].from, CAPITAL | NUMBER)) i++;
  return i;
}
const LONGEST_POST = 5;
const WITHIN = new Set(['trong', 'thuộc', 'của']);

const isKind = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'word' && !scan.has(element.from, CAPITAL) && isTerritory(scan.kind('unit', element.from));
