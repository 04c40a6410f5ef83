import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { type Element, isMark } from './element.js';
import type { Item } from './item.js';

// Persons who receive, named behind the unit that each belongs to.

/**
 * "khu phố Bến Đá | (Tô Hải, Hà Nhàn); khu phố Tân Mỹ | (Kiều Phú)", "Khoa Nhi | (02): | BS Tô Hải và ĐD Hà Nhàn": for each unit the persons in the
 * bracket or behind the colon or the dash; a unit with nobody behind it stays.
 */
export function personsOfUnits(scan: Scan, elements: readonly Element[], items: readonly Item[]): Item[] {
  // Both stand in the order of the text.
  let at = 0;
  return items.flatMap((item) => {
    while (at < elements.length && elements[at].to < item.to) at++;
    if (item.kind !== 'org' || item.count !== null) return [item];
    const named = elements[at]?.kind === 'group' ? personsBehind(scan, elements, at + 1) : [];
    return named.length > 0 ? named : [item];
  });
}

function personsBehind(scan: Scan, elements: readonly Element[], from: number): Item[] {
  const first = elements[from];
  if (first?.kind === 'bracket') {
    const inside = first.inside.flatMap((one) => (one.kind === 'group' ? one.items : []));
    if (inside.length > 0) return inside.every(isPerson) ? inside : [];
    // "(02)"
    return first.inside.every((one) => scan.has(one.from, NUMBER)) ? personsBehind(scan, elements, from + 1) : [];
  }
  if (!isMark(first, ':', '-', '–')) return [];
  const named: Item[] = [];
  for (let i = from + 1; i < elements.length; i++) {
    const element = elements[i];
    if (element.kind === 'verb' || element.kind === 'award') break;
    if (element.kind !== 'group') continue;
    if (!element.items.every(isPerson)) break;
    named.push(...element.items);
  }
  return named;
}

const isPerson = ({ kind, count }: Item): boolean => kind === 'person' && count === null;
