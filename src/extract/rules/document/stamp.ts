import { STAMP_WORDS } from '../../../lexicon/forms.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { DateName } from '../../../names/date.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { dateIn } from './date.js';
import type { Line, Range } from './lines.js';

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

/** Nothing but a date and the words of a page. */
export function isStamp(scan: Scan, line: Line): boolean {
  const date = line.to - line.from <= 20 ? dateIn(scan, line.from, line.to) : null;
  if (!date) return false;
  for (let i = line.from; i < line.to; i++) {
    if ((i >= date.from && i < date.to) || scan.has(i, NUMBER | PUNCTUATION)) continue;
    if (!STAMP_WORDS.has(scan.slice(i, i + 1).toLowerCase())) return false;
  }
  return true;
}

const LONGEST = 12;
const PARTS = new Set([0x2d, 0x2013, 0x2014, 0x7c, 0x2c, 0x2e]);

/** "Báo Lam Hải | - Thứ Hai, 11/12/2017", "Cổng TTĐT tỉnh Lam Hải | - 16:05 ngày 12/07/2018": who publishes. */
export function publisherBefore(scan: Scan, line: Line, date: DateName): Range | null {
  for (let i = line.from + 2; i < Math.min(date.from, line.from + LONGEST); i++) {
    if (!PARTS.has(scan.mark(i))) continue;
    const range = { from: line.from, to: i };
    return isPress(scan, range) ? range : null;
  }
  return null;
}

/** "Tạp chí Doanh nghiệp Lam Hải", "Cổng thông tin điện tử tỉnh": the name of a medium and nothing more. */
export function isPress(scan: Scan, { from, to }: Range): boolean {
  if (to - from < 2 || to - from > LONGEST || !scan.has(from, CAPITAL)) return false;
  const first = scan.slice(from, from + 2).toLowerCase();
  if (!MEDIA.has(first) && !MEDIA.has(first.split(' ')[0])) return false;
  for (let i = from; i < to; i++) {
    if (scan.has(i, PUNCTUATION) && !JOINS.has(scan.mark(i))) return false;
    if (i > from + 2 && (scan.layers(i) & SAYS) !== 0) return false;
    // "Đào tạo": a field whose words are verbs elsewhere.
    i += Math.max(0, scan.size('field', i) - 1);
  }
  return true;
}
const MEDIA = new Set([
  'báo',
  'tạp chí',
  'bản tin',
  'trang tin',
  'trang thông',
  'cổng tt',
  'cổng ttđt',
  'cổng thông',
  'đài truyền',
  'đài phát',
  'đài pt',
  'đài ptth',
  'thông tấn',
]);
const JOINS = new Set([0x2d, 0x2013, 0x26]);
/** What a headline says and the name of a newspaper does not. */
const SAYS = layerBits('award', 'stop', 'role');

/** "Ngày 8/12/2022 Khối thi đua họp": what follows the date is a bloc. */
const opensProse = (scan: Scan, line: Line, date: DateName): boolean =>
  scan.size('bloc', date.to) > 0 || scan.size('bloc', date.to + 1) > 0 || scan.size('bloc', line.from) > 0;
