import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL } from '../../../text/tokens.js';
import { type Element, isMark } from './element.js';
import { type Item, itemOf } from './item.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * "Cụm suy tôn | Vĩnh Long, Cần Thơ | đề nghị tặng", "; | Cần Thơ và An Giang | được tặng": provinces that stand for their
 * units, up to the verb at `stop`; null where other words stand before them, as in "ở Cần Thơ, An Giang được tặng".
 */
export function placesBefore(
  scan: Scan,
  elements: readonly Element[],
  stop: number,
  mentioned: Mentioned,
): Subject | null {
  if (stop < 0) return null;
  const items: Item[] = [];
  let end = elements[stop].to;
  let from = end;
  while (items.length < PROVINCES) {
    const at = provinceUpTo(scan, end);
    if (at === end) break;
    items.unshift({ ...itemOf(at, end, 'org', mentioned.unitOfPlace(at, end), null), place: scan.slice(at, end) });
    from = at;
    const joined = scan.word(at - 1) === 'và' ? at - 1 : at;
    const comma = scan.mark(joined - 1) === COMMA ? joined - 1 : joined;
    if (comma === at) break;
    end = comma;
  }
  if (items.length === 0) return null;
  const index = elements.findIndex((element) => element.from >= from);
  const before = elements[index - 1];
  const opens = index === 0 || isMark(before, ';') || (before.kind === 'verb' && before.verb === 'vote');
  return opens ? { items, index, verbs: [] } : null;
}
/** So many there were at the most. */
const PROVINCES = 64;

/** Where the name of a province begins that ends at the token; `end` for none. */
function provinceUpTo(scan: Scan, end: number): number {
  for (let size = LONGEST; size > 1; size--) {
    const at = end - size;
    if (at < 0 || scan.size('place', at) !== size || scan.kind('place', at) !== 'province') continue;
    if (scan.has(at, CAPITAL)) return at;
  }
  return end;
}
const LONGEST = 4;
