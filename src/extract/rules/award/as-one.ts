import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { isCounted } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import { type Item, itemOf } from './item.js';

// Names that are one, since the text says so: by a count of one, by "tập thể là", or by the quotes around it.

/**
 * "đối với một tập thể trình … tặng Cờ thi đua cho | Công ty Bến Đá, Sở Giao dịch Lam Hải |": what a comma parts is one unit with its house, where
 * the sentence spoke of one before the award; the items as they are elsewhere.
 */
export function asCountedBefore(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  items: readonly Item[],
): readonly Item[] {
  if (items.length !== 2) return items;
  const other = elements.findLastIndex(({ kind }, i) => i < index && kind === 'award');
  const counted = elements
    .slice(other + 1, index)
    .flatMap((one) => (one.kind === 'group' ? one.items.filter(isCounted) : []));
  const [only, ...others] = counted;
  return only?.kind === 'org' && only.count === 1 && others.length === 0 ? joined(scan, items) : items;
}

/** Two units of different sorts that nothing but a comma parts as one of them; the items as they are elsewhere. */
function joined(scan: Scan, items: readonly Item[]): readonly Item[] {
  const [first, second] = items;
  const units = items.length === 2 && items.every(({ kind, count, full }) => kind === 'org' && count === null && !full);
  const beside = units && scan.mark(first.to) === COMMA && second.from === first.to + 1;
  return beside && scan.word(first.from) !== scan.word(second.from) ? [{ ...first, to: second.to }] : items;
}

/** "cho tập thể là | Trường Bến Đá, Bộ Tư lệnh Hóa học", "cho cá nhân là | bà Hà Nhàn": one is named, and what it belongs to; null for others. */
export function oneBehindKind(
  scan: Scan,
  elements: readonly Element[],
  at: number,
): { items: Item[]; end: number } | null {
  const noun = elements[at] && scan.pairAt(elements[at].from);
  const group = elements[at + 3];
  if (!noun || !ONE.has(noun) || wordOf(scan, elements[at + 2]) !== 'là' || group?.kind !== 'group') return null;
  if (!group.items.every(({ count }) => count === null)) return null;
  return { items: [...joined(scan, group.items)], end: at + 4 };
}
const ONE = new Set(['tập thể', 'cá nhân', 'đơn vị']);

/** "cho | “Lực lượng Thanh niên xung phong mặt trận phía Nam” và “Đội du kích Bến Đá”": each name whole, as its quotes hold it; null for others. */
export function quotedNames(
  scan: Scan,
  elements: readonly Element[],
  at: number,
): { items: Item[]; end: number } | null {
  const items: Item[] = [];
  let i = at;
  while (isMark(elements[i], '“', '"')) {
    const close = closingQuote(elements, i);
    const group = elements[i + 1];
    if (close < 0 || group?.kind !== 'group' || group.items.some(({ count }) => count !== null)) break;
    items.push(itemOf(group.from, elements[close].from, group.items[0].kind, null, null));
    const joint = isMark(elements[close + 1], ',', ';') || wordOf(scan, elements[close + 1]) === 'và';
    i = joint && isMark(elements[close + 2], '“', '"') ? close + 2 : close + 1;
  }
  return items.length > 0 ? { items, end: i } : null;
}

/** Index of the mark that closes the quotes at `at`, with nothing but names and words between; -1 for none. */
function closingQuote(elements: readonly Element[], at: number): number {
  for (let i = at + 1; i < elements.length && i - at < LONGEST_NAME; i++) {
    if (isMark(elements[i], '”', '"')) return i;
    if (!OF_NAME.has(elements[i].kind) && !isMark(elements[i], ',', '-', '–')) return -1;
  }
  return -1;
}
const LONGEST_NAME = 20;
const OF_NAME: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'group']);
