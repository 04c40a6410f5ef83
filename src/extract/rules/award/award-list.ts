import type { Scan } from '../../../lexicon/scan.js';
import { type Chain, leftChain } from './chain.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './mentioned.js';
import { isAmount } from './numbers.js';

/** A list of awards behind a colon, and the verbs before it. */
export interface AwardList {
  readonly chain: Chain;
  /** Where the clause before the colon begins. */
  readonly from: number;
}

/** How far an award may stand behind the colon, in elements: a list may hold thousands, and each asks. */
const REACH = 60;

/**
 * "Nhà trường đã được tặng thưởng: | Huân chương Lao động hạng Ba năm 2001; Cờ thi đua (2005)": the verbs before the colon, for
 * each award of the list behind it; null where anything but awards, years and brackets stands between, or the verbs give to
 * others ("Khối tặng: Cờ thi đua cho Sở Y tế").
 */
export function awardList(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  mentioned: Mentioned,
): AwardList | null {
  let colon = index - 1;
  while (colon > 0 && index - colon < REACH && isOfList(scan, elements[colon])) colon--;
  if (colon < 1 || !isMark(elements[colon], ':')) return null;
  let from = colon;
  while (from > 0 && colon - from < REACH && !isMark(elements[from - 1], ';', ':')) from--;
  const chain = leftChain(scan, elements, colon, from, mentioned);
  const received = chain.verbs.some(({ verb }) => verb === 'passive' || verb === 'receive');
  return received && chain.object.length === 0 && chain.verbs.every(({ verb }) => RECEIVED.has(verb))
    ? { chain, from }
    : null;
}

const RECEIVED: ReadonlySet<string> = new Set(['passive', 'receive', 'give', 'fact']);

const isOfList = (scan: Scan, element: Element): boolean =>
  element.kind === 'award' ||
  element.kind === 'year' ||
  element.kind === 'bracket' ||
  isMark(element, ',', ';') ||
  isMark(element, '"', '“', '”') ||
  JOINS.has(wordOf(scan, element)) ||
  isAmount(scan, element);
const JOINS = new Set(['và', 'cùng', 'các', 'năm']);
