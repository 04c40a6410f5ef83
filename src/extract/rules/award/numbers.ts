import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { entryAt } from '../../entry.js';
import { type Element, wordOf } from './element.js';
import { type Item, itemOf, type Mentioned } from './recipients.js';
import { type Right, recipientsAfter } from './right.js';
import type { Statement } from './statement.js';

// Awards with a number before them: how many receive them.

type AwardElement = Extract<Element, { kind: 'award' }>;

/** "công nhận | 412 chiến sĩ thi đua cơ sở": of a title for who bears it, the number counts those who receive. */
export function bearersOf(scan: Scan, elements: readonly Element[], index: number): Item | null {
  const { from, to, award } = elements[index] as AwardElement;
  const kind = BORNE.test(award.code) ? (award.recipients === 'T' ? 'org' : 'person') : null;
  if (kind === null || award.nameFrom !== from) return null;
  const number = numberBefore(scan, elements, index);
  return number && itemOf(elements[number.index].from, to, kind, null, number.value);
}
const BORNE = /^(advanced-|excellent-|national-fighter|local-fighter|fighter)/;

/** The number right before the award, and the index of its first element: "1.081" is three. */
export function numberBefore(
  scan: Scan,
  elements: readonly Element[],
  index: number,
): { index: number; value: number } | null {
  const { from } = elements[index];
  for (const at of [index - 3, index - 1]) {
    const number = entryAt(elements, at);
    const amount = number?.kind === 'word' ? parseAmount(scan, number.from, from) : null;
    if (amount?.to === from && amount.value > 0) return { index: at, value: amount.value };
  }
  return null;
}

/**
 * "tặng | 18 cờ thi đua cho 18 tập thể", "289 Bằng khen cho cá nhân": each of so many is for one who receives. Null where
 * the text does not say for whom, or for kinds that share the number ("cho các tập thể, cá nhân").
 */
export function countedFor(scan: Scan, statement: Statement, index: number, mentioned: Mentioned): Right | null {
  const { elements } = statement;
  const number = numberBefore(scan, elements, index);
  if (number === null) return null;
  let link = index + 1;
  while (link - index < 3 && elements[link]?.kind === 'filler') link++;
  if (wordOf(scan, elements[link]) !== 'cho') return null;
  const right = recipientsAfter(scan, statement, index, mentioned);
  if (right.items.length > 0) return right;
  // "2 Cờ thi đua, 5 Bằng khen | và 12 Giấy khen cho các đơn vị": all of them for the same ones.
  const shared = entryAt(elements, number.index - 2);
  if (shared?.kind === 'award') return null;
  let at = link + 1;
  while (['các', 'những'].includes(wordOf(scan, elements[at]))) at++;
  const noun = elements[at]?.from ?? -1;
  const kind = scan.kind('count', noun);
  if (kind !== 'org' && kind !== 'person' && kind !== 'household') return null;
  const to = noun + scan.size('count', noun);
  const joint = scan.mark(to) === COMMA || scan.word(to) === 'và';
  if (joint && ['org', 'person', 'household'].includes(scan.kind('count', to + 1))) return null;
  const items = [itemOf(elements[number.index].from, to, kind, null, number.value)];
  return { ...right, items, end: at + 1 };
}
const COMMA = 0x2c;

export const isAmount = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'word' && isDigit(scan.text.charCodeAt(scan.tokens.start[element.from]));

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
