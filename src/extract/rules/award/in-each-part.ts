import type { Scan } from '../../../lexicon/scan.js';
import { type Element, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "trong đó | vùng 1 có Sở A, vùng 5 có Sở B và Sở C": who is named behind each "có"; the parts themselves receive nothing. Null
 * where a part is only counted.
 */
export function inEachPart(
  scan: Scan,
  elements: readonly Element[],
  at: number,
): { items: Item[]; end: number } | null {
  const items: Item[] = [];
  let end = at;
  for (let i = at; i < elements.length; i = end) {
    let has = i;
    while (has - i < LONGEST_PART && PARTS.has(elements[has]?.kind) && wordOf(scan, elements[has]) !== 'có') has++;
    const group = elements[has + 1];
    if (has === i || wordOf(scan, elements[has]) !== 'có' || group?.kind !== 'group') break;
    // the next part was read with those before it: "Sở A, | vùng 5 | có"
    const goesOn = wordOf(scan, elements[has + 2]) === 'có';
    const named = goesOn ? group.items.slice(0, -1) : group.items;
    const bloc = elements.slice(i, has).find(({ kind }) => kind === 'bloc')?.from ?? null;
    items.push(...named.map((item) => ({ ...item, bloc: item.bloc ?? bloc })));
    end = goesOn ? has + 1 : has + 2;
    if (!goesOn && elements[end]?.kind === 'mark') end++;
  }
  const named = items.length > 0 && items.every(({ count, kind }) => count === null && kind === 'org');
  return named ? { items, end } : null;
}
/** "Khối thi đua số 1", "khối các sở" */
const LONGEST_PART = 4;
const PARTS: ReadonlySet<string | undefined> = new Set(['word', 'group', 'bloc', 'filler']);
