import { PICTURE_WORDS, STAMP_WORDS } from '../../../lexicon/press.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { DateName } from '../../../names/date.js';
import { BAR, CLOSE, COLON, COMMA, DASHES, OPEN, STOP } from '../../../text/marks.js';
import { isSyllable } from '../../../text/syllable.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { dateIn } from './date.js';
import { firstWord, type Line, type Range } from './lines.js';
import { pagePartsOf } from './page-parts.js';
import { isNamedLikeUnit, isPress, isSectionName, withoutIssue } from './press.js';

/** So many words that are not of the page may stand in a date line: the author, the section. */
const FOREIGN = 7;

/** The date of a line like "Thứ Sáu, 15/12/2017 | 08:12 GMT+7 | Lượt xem: 1.318"; null where the line is none. */
export function stampOf(scan: Scan, line: Line): DateName | null {
  if (line.to - line.from > 45) return null;
  const date = dateIn(scan, line.from, line.to);
  // "Ngày sinh: 05/3/1980"
  if (!date || scan.word(date.from - 1) === 'sinh' || scan.word(date.from - 2) === 'sinh') return null;
  if (pagePartsOf(scan, line)) return date;
  let foreign = 0;
  for (let i = line.from; i < line.to; i++) {
    if ((i >= date.from && i < date.to) || scan.has(i, NUMBER | PUNCTUATION)) continue;
    if (!isOfPage(scan, i)) foreign++;
  }
  // Prose ends in a stop and says more than a page does: "Ngày 28/12/2011, UBND xã Xuân Thiên tổ chức …".
  const prose = scan.mark(line.to - 1) === STOP || scan.mark(line.to - 1) === COLON || scan.mark(line.to - 1) === COMMA;
  return foreign === 0 || (!prose && foreign <= FOREIGN && !opensProse(scan, line, date)) ? date : null;
}

/** Nothing but a date and the words of a page. */
export function isStamp(scan: Scan, line: Line): boolean {
  const date = line.to - line.from <= 20 ? dateIn(scan, line.from, line.to) : null;
  if (!date) return false;
  for (let i = line.from; i < line.to; i++) {
    if ((i >= date.from && i < date.to) || scan.has(i, NUMBER | PUNCTUATION)) continue;
    if (!isOfPage(scan, i)) return false;
  }
  return true;
}

const isOfPage = (scan: Scan, at: number): boolean => STAMP_WORDS.has(scan.slice(at, at + 1).toLowerCase());

/** "Ngày 8/12/2022 Khối thi đua họp", "Ngày 2/12/2016, tại thành phố": a bloc or a word of a sentence follows the date. */
function opensProse(scan: Scan, line: Line, date: DateName): boolean {
  const after = scan.mark(date.to) === COMMA ? date.to + 1 : date.to;
  if (scan.size('bloc', line.from) > 0) return true;
  if (after >= line.to) return false;
  if (scan.size('bloc', after) > 0 || scan.size('bloc', date.to + 1) > 0) return true;
  return !scan.has(after, CAPITAL | NUMBER | PUNCTUATION) && !isOfPage(scan, after);
}

/** Who is named in a date line. */
export interface Named {
  readonly publisher: Range | null;
  readonly byline: Range | null;
}

/**
 * "Báo Lam Hải | - Thứ Hai, 11/12/2017", "(HQ Online) | - Cập nhật lúc", "Cao su Xanh, | 18/05/2021": who publishes;
 * "Thùy Dương • 10:15 20/07/2023", "PV Hà Nhàn - 10:15 20/07/2023": who writes.
 */
export function namedIn(scan: Scan, line: Line, date: DateName): Named {
  const parts = pagePartsOf(scan, line);
  if (parts) return { publisher: parts.source, byline: parts.author };
  const open = scan.mark(line.from) === OPEN;
  const from = open ? line.from + 1 : line.from;
  const name = trimmed(scan, withoutIssue(scan, { from, to: Math.min(date.from, from + LONGEST) }));
  // "Đài PT-TH - Cập nhật lúc": a dash may join a name or end it.
  for (const range of [name, untilPart(scan, name)]) {
    if (range.to > range.from && isPublisher(scan, range, date, open)) return { publisher: range, byline: null };
    if (signs(scan, range) && PARTS.has(scan.mark(range.to))) return { publisher: null, byline: range };
  }
  // "date 2020-12-11 | (TDM News) | -"
  const after = { from: date.to + 1, to: line.to - 2 };
  if (scan.mark(date.to) === OPEN && scan.mark(after.to) === CLOSE && DASHES.has(scan.mark(line.to - 1)))
    return { publisher: after, byline: null };
  return { publisher: null, byline: authorAfter(scan, line, date) };
}

/** "Hà Nhàn", "PV Hà Nhàn" */
const signs = (scan: Scan, { from, to }: Range): boolean =>
  isAuthor(scan, { from: scan.kind('form', from) === 'reporter' ? from + scan.size('form', from) : from, to });

function untilPart(scan: Scan, { from, to }: Range): Range {
  let end = from;
  while (end < to && !PARTS.has(scan.mark(end)) && scan.mark(end) !== CLOSE) end++;
  return { from, to: end };
}
const LONGEST = 18;
/** What parts the author from the date; a comma stands between a place and its date. */
const PARTS = new Set([...DASHES, BAR, 0x2022, 0xb7]);

const trimmed = (scan: Scan, { from, to }: Range): Range => {
  let end = to;
  while (end > from && (scan.mark(end - 1) === CLOSE || PARTS.has(scan.mark(end - 1)))) end--;
  return { from, to: end };
};

function isPublisher(scan: Scan, name: Range, date: DateName, bracketed: boolean): boolean {
  // "SGGP:: Cập nhật ngày", and no label: "Cập nhật: …"
  const doubled = scan.mark(name.to) === COLON && scan.mark(name.to + 1) === COLON;
  if (scan.mark(name.to) === COLON && !doubled) return false;
  if (isPress(scan, name)) return true;
  if (!scan.has(name.from, CAPITAL) || isSectionName(scan, name) || !isPlain(scan, name)) return false;
  if (isOfPage(scan, name.from) || scan.size('place', name.from) > 0) return false;
  // A company may have a paper of its name.
  if (scan.size('unit', name.from) > 0 && scan.kind('unit', name.from) !== 'company') return false;
  // "(HQ Online) - Cập nhật lúc", "Biên Phòng Miền Tây, số ra ngày"
  if (bracketed && scan.mark(name.to) === CLOSE) return true;
  const issued = scan.mark(name.to) === COMMA && scan.slice(name.to + 1, name.to + 3).toLowerCase() === 'số ra';
  if (issued) return true;
  if (name.to - name.from === 1) return isAbbreviation(scan, name.from) || isBrand(scan, name.from);
  // "Cao su Xanh, 18/05/2021" names no person; "Lam Hải, ngày 18/05/2021" is a place.
  const announced = scan.word(date.from) === 'ngày';
  const direct = name.to + 1 === date.from && scan.mark(name.to) === COMMA;
  return direct && !announced && name.to - name.from <= 6 && hasLower(scan, name);
}

/** "TTXVN", "BTNO": letters that are no word. */
export const isAbbreviation = (scan: Scan, at: number): boolean =>
  scan.has(at, ALL_CAPS) &&
  !isSyllable(scan.slice(at, at + 1).toLowerCase()) &&
  scan.size('form', at) === 0 &&
  scan.size('unit', at) === 0;

/** "ICTnews", "VnExpress": capitals within a word. */
const isBrand = (scan: Scan, at: number): boolean =>
  /^\p{Lu}\p{L}*(?:\p{Lu}\p{Ll}|\p{Ll}\p{Lu})\p{L}*$/u.test(scan.slice(at, at + 1));

const isPlain = (scan: Scan, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++)
    if (scan.has(i, NUMBER | PUNCTUATION) || (scan.layers(i) & SAYS) !== 0 || isOfPage(scan, i)) return false;
  return true;
};
const SAYS = layerBits('award', 'role', 'verb', 'bloc');

function hasLower(scan: Scan, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!scan.has(i, CAPITAL)) return true;
  return false;
}

/** "06/12/2027 10:12 | Thu Hà" */
function authorAfter(scan: Scan, line: Range, date: DateName): Range | null {
  let at = line.to;
  while (at > date.to && !PARTS.has(scan.mark(at - 1))) at--;
  const name = { from: at, to: line.to };
  return at > date.to && isAuthor(scan, name) ? name : null;
}

/** Words of a page that persons are called too: "Hà Thanh", "Hải Đăng", not "Truyền Thanh". */
const CALLED = new Set(['thanh', 'nhật', 'đăng', 'viết']);

/** Two to five Vietnamese words, each with a capital: a pen name; no place, no section, no unit. */
export function isAuthor(scan: Scan, { from, to }: Range): boolean {
  if (to - from < 2 || to - from > 5 || isSectionName(scan, { from, to })) return false;
  const unit = scan.size('unit', from) > 0 && !isNamedLikeUnit(scan, { from, to });
  if (scan.size('place', from) > 0 || unit || scan.size('form', from) > 0) return false;
  for (let i = from; i < to; i++) {
    const word = scan.slice(i, i + 1);
    if (!scan.has(i, CAPITAL) || PICTURE_WORDS.has(word.toLowerCase())) return false;
    const ofPage = isOfPage(scan, i) && !(CALLED.has(word.toLowerCase()) && scan.word(i - 1) !== 'truyền');
    // "R’Ô HOÀNG", "H’Linh Niê"
    if (!isSyllable(word.toLowerCase().replace(HIGHLAND, '')) || (scan.layers(i) & SAYS) !== 0 || ofPage) return false;
  }
  return true;
}

/** How names of the Highlands begin: "R’Ô", "H’Linh", "K'Brểu". */
const HIGHLAND = /^[hkr]['’](?=\p{L})/u;

/** A line under the headline with nothing but a pen name, a degree before it ("ThS. Hà Nhàn"); in capitals, one that begins with a family name. */
export function isAuthorLine(scan: Scan, line: Line): boolean {
  const first = firstWord(scan, line);
  const name = first + (DEGREES.has(scan.kind('address', first)) ? scan.size('address', first) : 0);
  const from = name > first && scan.mark(name) === STOP ? name + 1 : name;
  // "THANH NHẬT |": what parted it from the next word of the page
  const barred = scan.mark(line.to - 1) === BAR;
  if (scan.has(from, ALL_CAPS) && !barred && !(line.to - from >= 3 && scan.size('surname', from) > 0)) return false;
  return isAuthor(scan, { from, to: barred ? line.to - 1 : line.to });
}
const DEGREES = new Set(['degree', 'degree-short']);
