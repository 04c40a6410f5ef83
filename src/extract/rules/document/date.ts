import type { Scan } from '../../../lexicon/scan.js';
import { type DateName, parseDate } from '../../../names/date.js';
import { COMMA, DASHES } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { firstWord, type Line, type Range } from './lines.js';

/**
 * "Hà Nội, ngày 05 tháng 3 năm 2022", "Bến Tre, 5/3/2022": a place and a full date at the end of the column. A number
 * may stand before it where the columns ran together.
 */
export function placeAndDate(scan: Scan, { from: start, to }: Range): DateName | null {
  const part = { from: firstWord(scan, { from: start, to }), to };
  // "Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;": the day of another paper
  if (part.to - part.from > 30 || scan.kind('form', part.from) === 'basis') return null;
  const found = dateIn(scan, part.from, part.to);
  if (!found || part.to - found.to > 1) return null;
  const announced = scan.word(found.from) === 'ngày';
  if (found.from === part.from) return announced ? found : null;
  const comma = scan.mark(found.from - 1) === COMMA;
  const short = found.from - part.from < 8;
  return scan.has(part.from, CAPITAL) && (short ? comma || announced : comma && announced) ? found : null;
}

/** The first date with a year that begins in `[from, to)`. */
export function dateIn(scan: Scan, from: number, to: number, limit = to): DateName | null {
  for (let i = from; i < to; i++) {
    if (!scan.has(i, NUMBER) && scan.word(i) !== 'ngày') continue;
    const date = parseDate(scan, i, limit);
    if (!date || date.year === null) continue;
    const range = rangeEnd(scan, date.to, limit);
    if (range === 0) return date;
    i = range - 1;
  }
  return null;
}

/** "30/4/1975 | - 30/4/2015": the end of a stretch of years, on whose first day nobody writes; 0 for none. */
function rangeEnd(scan: Scan, dash: number, limit: number): number {
  if (!DASHES.has(scan.mark(dash))) return 0;
  const until = parseDate(scan, dash + 1, limit);
  return until && until.year !== null ? until.to : 0;
}

/** The place-and-date line among the lines; the first in a head, the last at the end of a paper. */
export function dateLineOf(scan: Scan, lines: readonly Line[]): DateName | null {
  for (const line of lines) {
    if (line.kind === 'boilerplate') continue;
    for (const part of line.parts) {
      const date = placeAndDate(scan, part);
      if (date) return date;
    }
  }
  return null;
}
