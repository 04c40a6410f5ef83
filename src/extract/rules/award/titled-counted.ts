import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';

/**
 * "4 thượng tướng, thứ trưởng Bộ Quốc phòng: | Tô Hải, Hà Nhàn, Lê Quý, Mã Nga", "3 Trung tướng gồm | Tô Hải, nguyên Tư lệnh …": persons whom a number counts by
 * their ranks and posts, which no count noun of the lexicon does. How many they are and the index of the first name; null for others.
 */
export function titledCounted(
  scan: Scan,
  elements: readonly Element[],
  at: number,
): { count: number; names: number } | null {
  const number = elements[at];
  if (number?.kind !== 'word' || !scan.has(number.from, NUMBER)) return null;
  const amount = parseAmount(scan, number.from, number.from + LONGEST_NUMBER);
  if (amount === null || amount.value < 2) return null;
  for (let i = at + 1; i < elements.length && i - at < LONGEST_TITLE; i++) {
    const element = elements[i];
    if (isMark(element, ':') || LEADS.has(wordOf(scan, element))) {
      const names = isMark(elements[i + 1], ':') ? i + 2 : i + 1;
      return i > at + 1 && areNamedPersons(elements[names]) ? { count: amount.value, names } : null;
    }
    const title = element.kind === 'office' || element.kind === 'filler' || isMark(element, ',');
    if (
      !title &&
      !(
        element.kind === 'word' &&
        !scan.has(element.from, NUMBER) &&
        (i === at + 1 || !scan.has(element.from, CAPITAL))
      )
    )
      return null;
  }
  return null;
}
const LEADS = new Set(['gồm', 'là']);
/** "1.081" */
const LONGEST_NUMBER = 3;
const LONGEST_TITLE = 12;

/** Not persons who are only counted. */
const areNamedPersons = (element: Element | undefined): boolean =>
  element?.kind === 'group' && element.items.every(({ kind, count }) => kind === 'person' && count === null);
