import { STAMP_WORDS } from '../../../lexicon/forms.js';
import type { Scan } from '../../../lexicon/scan.js';
import type { DateName } from '../../../names/date.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { dateIn } from './date.js';
import type { Line } from './lines.js';

/** So many words that are not of the page may stand in a date line: the author, the section. */
const FOREIGN = 7;

/** The date of a line like "Thứ Sáu, 15/12/2017 | 08:12 GMT+7 | Lượt xem: 1.318"; null where the line is none. */
export function stampOf(scan: Scan, line: Line): DateName | null {
  if (line.to - line.from > 45) return null;
  const date = dateIn(scan, line.from, line.to);
  if (!date) return null;
  let foreign = 0;
  for (let i = line.from; i < line.to; i++) {
    if ((i >= date.from && i < date.to) || scan.has(i, NUMBER | PUNCTUATION)) continue;
    if (!STAMP_WORDS.has(scan.slice(i, i + 1).toLowerCase())) foreign++;
  }
  // Prose ends in a stop and says more than a page does: "Ngày 28/12/2011, UBND xã Xuân Thiên tổ chức …".
  const prose = scan.mark(line.to - 1) === 0x2e || scan.mark(line.to - 1) === 0x3a || scan.mark(line.to - 1) === 0x2c;
  return foreign === 0 || (!prose && foreign <= FOREIGN && !opensProse(scan, line, date)) ? date : null;
}

/** "Ngày 8/12/2022 Khối thi đua họp": what follows the date is a bloc. */
const opensProse = (scan: Scan, line: Line, date: DateName): boolean =>
  scan.size('bloc', date.to) > 0 || scan.size('bloc', date.to + 1) > 0 || scan.size('bloc', line.from) > 0;
