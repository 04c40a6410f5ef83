import type { Scan } from '../../../lexicon/scan.js';
import { type Counted, nounAt, parseAmount } from '../../../names/count.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import { type Item, itemOf } from './item.js';

// Those who are counted once as a whole, and then by parts.

/**
 * "12 trường hợp, | gồm 4 đơn vị và 8 đồng chí |", "12 tập thể, cá nhân | (4 tập thể, 8 cá nhân) |": parts that come to the whole say who they are;
 * "12 đơn vị, trong đó | 5 | được tặng": a number takes the noun of the whole.
 */
export function withParts(scan: Scan, elements: readonly Element[]): Element[] {
  const parted: Element[] = [];
  let whole: Whole | null = null;
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    const elided: Item | null = whole === null ? null : elidedNoun(scan, elements, i, parted, whole);
    const parts = elided ? null : partsBehind(scan, elements, i);
    if (elided) parted.push(newElement('group', elided.from, elided.to, [elided]));
    else if (parts) {
      parted.push(newElement('group', element.from, parts.to, parts.items));
      i = parts.index;
    } else parted.push(element);
    whole = wholeAt(scan, element) ?? whole;
  }
  return parted;
}

interface Whole {
  readonly count: number;
  readonly of: Counted;
}

/** "12 đơn vị" of a sentence, also where nobody of them receives ("Trong | 8 đơn vị | của khối, có 5 …"). */
function wholeAt(scan: Scan, element: Element): Whole | null {
  if (element.kind === 'group') {
    const [item, ...more] = element.items;
    return more.length === 0 && item.count !== null ? { count: item.count, of: item.kind } : null;
  }
  const amount =
    element.kind === 'word' && element.to > element.from + 1 ? parseAmount(scan, element.from, element.to) : null;
  const noun = amount && nounAt(scan, amount.to, element.to);
  return amount && noun ? { count: amount.value, of: noun.of } : null;
}

/** "trong đó | 5 | được tặng Bằng khen", "…, | 3 | được tặng Giấy khen": a bare number right before the verb, of those counted before; null for others. */
function elidedNoun(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  before: readonly Element[],
  whole: Whole,
): Item | null {
  const { kind, from, to } = elements[index];
  const next = entryAt(elements, index + 1);
  if (kind !== 'word' || !scan.has(from, NUMBER) || next?.kind !== 'verb' || !RECEIVING.has(next.verb)) return null;
  const count = parseAmount(scan, from, to)?.value ?? 0;
  const led =
    PART_LEADS.has(scan.word(from - 1)) ||
    (isMark(entryAt(before, before.length - 1), ',', ';') && before.some(isElided));
  return led && count > 0 && count <= whole.count ? itemOf(from, to, whole.of, null, count) : null;
}
const RECEIVING = new Set(['passive', 'receive']);
const PART_LEADS = new Set(['đó', 'có']);

/** A group that is a number and nothing else. */
const isElided = (element: Element): boolean =>
  element.kind === 'group' && element.to === element.from + 1 && element.items[0].count !== null;

/** The parts behind a whole that is counted, and the index of the last of their elements; null for none that come to it. */
function partsBehind(
  scan: Scan,
  elements: readonly Element[],
  index: number,
): { readonly items: readonly Item[]; readonly to: number; readonly index: number } | null {
  const whole = elements[index];
  if (whole.kind !== 'group' || whole.items.length !== 1 || whole.items[0].count === null) return null;
  let at = index + 1;
  while (at - index < LONGEST_KINDS && isOtherKind(scan, elements[at])) at++;
  const next = entryAt(elements, at);
  const end = next?.kind === 'bracket' ? at : pastLead(scan, elements, at);
  const inside = next?.kind === 'bracket' ? next.inside : elements.slice(end, end + 1);
  const parts = inside.find((element) => element.kind === 'group');
  if (end < 0 || parts?.kind !== 'group' || parts.items.length < 2) return null;
  const sum = parts.items.reduce((total, { count }) => total + (count ?? Number.NaN), 0);
  return sum === whole.items[0].count ? { items: parts.items, to: entryAt(elements, end)!.to, index: end } : null;
}
const LONGEST_KINDS = 6;

/** "12 tập thể | , cá nhân |", "| và cá nhân |": kinds that the same number counts. */
const isOtherKind = (scan: Scan, element: Element | undefined): boolean =>
  isMark(element, ',') || KINDS.has(wordOf(scan, element));
const KINDS = new Set(['và', 'cá', 'nhân', 'tập', 'thể', 'hộ', 'gia', 'đình']);

/** "| gồm |", "| bao gồm: |", "| trong đó có |": past the words that lead to the parts; -1 for none. */
function pastLead(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  while (i - at < LONGEST_LEAD && LEADS.has(wordOf(scan, entryAt(elements, i)))) i++;
  if (i === at) return -1;
  return isMark(entryAt(elements, i), ':') ? i + 1 : i;
}
const LONGEST_LEAD = 4;
const LEADS = new Set(['gồm', 'bao', 'trong', 'đó', 'có', 'là']);
