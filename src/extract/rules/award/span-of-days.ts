import type { Scan } from '../../../lexicon/scan.js';
import { parseDate } from '../../../names/date.js';
import type { Resolved } from '../../calendar.js';
import { entryAt } from '../../entry.js';
import { type Element, wordOf } from './element.js';

/**
 * "vì có thành tích | từ ngày 01/01/2020 đến ngày 31/12/2024": the year in which such a span ends, up to the next award or the end of the clause;
 * null for none.
 */
export function yearOfDays(
  scan: Scan,
  elements: readonly Element[],
  from: number,
  to: number,
): Resolved<number> | null {
  for (let i = from; i + 2 < to && elements[i].kind !== 'award'; i++) {
    if (elements[i].kind !== 'date' || !SINCE.has(wordOf(scan, entryAt(elements, i - 1)))) continue;
    const last = elements[i + 2];
    if (wordOf(scan, elements[i + 1]) !== 'đến' || last.kind !== 'date') continue;
    const day = parseDate(scan, last.from, last.to);
    if (day?.year != null) return { value: day.year, basis: 'stated', span: scan.span(elements[i].from - 1, last.to) };
  }
  return null;
}
const SINCE = new Set(['từ', 'kể']);
