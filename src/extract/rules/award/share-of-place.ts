import type { Scan } from '../../../lexicon/scan.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CAPITAL } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "Trong đó, Phú Lâm | có | 3 đơn vị cấp huyện (gồm: Hội A, Hội B và Hội C); 19 hội cấp xã và 5 chi hội": those of one place among all who were
 * spoken of, by name where as many names as are counted follow, else by their number; null for a sentence that tells something else.
 */
export function shareOfPlace(scan: Scan, elements: readonly Element[]): readonly Item[] | null {
  const has = elements.findIndex((one, i) => i > LONGEST_PLACE || wordOf(scan, one) === 'có');
  if (has < 2 || wordOf(scan, elements[has]) !== 'có' || scan.pairAt(elements[0].from) !== 'trong đó') return null;
  if (!elements.slice(2, has).some((one) => isPlace(scan, one))) return null;
  const behind = elements.slice(has + 1);
  if (behind[0]?.kind !== 'group' || !behind.every((one) => OF_LIST.has(one.kind))) return null;
  if (behind.some(({ kind, from }) => kind === 'word' && scan.size('act', from) > 0)) return null;
  const items: Item[] = [];
  for (const [i, element] of behind.entries()) {
    if (element.kind !== 'group') continue;
    if (!element.items.every(({ count }) => count !== null)) return null;
    const names = element.items.length === 1 ? namesBehind(scan, behind, i + 1) : [];
    items.push(...(names.length === element.items[0].count ? names : element.items));
  }
  return items;
}
/** "Trong đó, tỉnh Phú Lâm vinh dự có", in elements. */
const LONGEST_PLACE = 8;
const OF_LIST: ReadonlySet<string> = new Set(['group', 'word', 'filler', 'mark', 'bracket', 'year']);

const isPlace = (scan: Scan, one: Element): boolean =>
  (scan.size('place', one.from) > 0 && scan.has(one.from, CAPITAL)) ||
  (one.kind === 'group' && (isTerritory(scan.kind('unit', one.from)) || one.items.every(({ unknown }) => unknown)));

/** "cấp huyện | (gồm: Hội A, Hội B và Hội C)": the names in the bracket behind a few words. */
function namesBehind(scan: Scan, elements: readonly Element[], at: number): readonly Item[] {
  let i = at;
  while (i - at < LONGEST_KIND && elements[i]?.kind === 'word' && !scan.has(elements[i].from, CAPITAL)) i++;
  const bracket = elements[i];
  if (bracket?.kind !== 'bracket') return [];
  const names = bracket.inside.flatMap((one) => (one.kind === 'group' ? one.items : []));
  const plain = bracket.inside.every(
    (one) => one.kind === 'group' || LEADS.has(wordOf(scan, one)) || isMark(one, ':', ',', ';'),
  );
  return plain && names.every(({ count }) => count === null) ? names : [];
}
const LONGEST_KIND = 6;
const LEADS = new Set(['gồm', 'là', 'và']);
