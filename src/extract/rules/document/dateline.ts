import { MEDIA_ENDS, PRESS_HEADS, PRESS_NAMES } from '../../../lexicon/press.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { type DateName, parseDate } from '../../../names/date.js';
import { parseUnit } from '../../../names/unit.js';
import { AMPERSAND, CLOSE, COLON, COMMA, DASHES, OPEN, SQUARE_CLOSE, SQUARE_OPEN, STOP } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION, SPACED } from '../../../text/tokens.js';
import { dateIn } from './date.js';
import type { Range } from './lines.js';
import { isPress } from './press.js';
import { isAbbreviation } from './stamp.js';

/** "(HQ Online)", "[LHTV]" */
const CLOSES = new Map([
  [OPEN, CLOSE],
  [SQUARE_OPEN, SQUARE_CLOSE],
]);
const MAX = 9;

/** What opens an article: "(HQ Online) - Ngày 6-12", "TTO - Kết thúc", "Hà Tĩnh, ngày 24/02/2023 - Cụm". */
export interface Dateline {
  readonly publisher: Range | null;
  readonly date: DateName | null;
  /** "(Sóc Trăng) - Sáng nay", "Hà Tĩnh, ngày 24/02/2023 - Cụm": where the news is from. */
  readonly place?: Range;
  /** Where the text itself begins. */
  readonly to: number;
}

export function datelineOf(scan: Scan, from: number, limit: number): Dateline | null {
  const saved = daySaved(scan, from, limit);
  if (saved > from) {
    const { publisher, to } = datelineOf(scan, saved, limit) ?? { publisher: null, to: saved };
    return { publisher, date: dateIn(scan, from + 1, saved), to };
  }
  const found =
    bracketed(scan, from, limit) ??
    dated(scan, from, limit) ??
    abbreviated(scan, from, limit) ??
    unmarked(scan, from) ??
    addressed(scan, from, limit);
  // "Theo | baolamhai.vn - Sáng nay"
  const publisher = found?.publisher;
  return publisher && scan.word(publisher.from) === 'theo' && publisher.to > publisher.from + 1
    ? { ...found, publisher: { from: publisher.from + 1, to: publisher.to } }
    : found;
}

/** "date 2025-11-15 | Sáng nay, …", "date 2019-10 | (PYO) - …": past the day that who saved the page put before its text; `from` for none. */
function daySaved(scan: Scan, from: number, limit: number): number {
  if (scan.slice(from, from + 1) !== 'date' || !scan.has(from + 1, NUMBER)) return from;
  let at = from + 1;
  while (at < limit && at - from < 6 && (scan.has(at, NUMBER) || DASHES.has(scan.mark(at)))) at++;
  return at;
}

/**
 * "Dân trí | Thủ tướng Chính phủ …": the name of a newspaper, in two words of which one is small, right before a capital; "LHNEWS | Sáng 12/3":
 * letters right before the part of a day.
 */
function unmarked(scan: Scan, from: number): Dateline | null {
  if (isAbbreviation(scan, from) && PARTS_OF_DAY.has(scan.slice(from + 1, from + 2)))
    return { publisher: { from, to: from + 1 }, date: null, to: from + 1 };
  const named = PRESS_NAMES.has(scan.slice(from, from + 2).toLowerCase());
  const apart = scan.has(from, CAPITAL) && !scan.has(from + 1, CAPITAL) && scan.has(from + 2, CAPITAL);
  return named && apart && PAPERS.has(scan.word(from))
    ? { publisher: { from, to: from + 2 }, date: null, to: from + 2 }
    : null;
}
const PARTS_OF_DAY = new Set(['Sáng', 'Chiều', 'Tối', 'Trưa', 'Ngày']);
/** "Lao động …", "Thanh niên …" open sentences too. */
const PAPERS = new Set(['dân']);

/** "baolamhai.vn   Bệnh viện Đa khoa …": the address of a newspaper, and blanks before a capital. */
function addressed(scan: Scan, from: number, limit: number): Dateline | null {
  const { start, end } = scan.tokens;
  let to = from + 1;
  while (to < limit && to - from < LONGEST_ADDRESS && start[to] === end[to - 1]) to++;
  const apart = to < limit && start[to] - end[to - 1] >= BLANKS && scan.has(to, CAPITAL);
  return apart && isPress(scan, { from, to }) && /\.(?:vn|com|net|org)$/i.test(scan.slice(from, to))
    ? { publisher: { from, to }, date: null, to }
    : null;
}
const LONGEST_ADDRESS = 9;
const BLANKS = 2;

const PICTURES = new Set(['ảnh', 'hình', 'clip', 'video']);
/** "(Cổng TTĐT tỉnh) - Sáng nay": the dash may be missing before a capital. */
function bracketed(scan: Scan, from: number, limit: number): Dateline | null {
  const end = CLOSES.get(scan.mark(from));
  if (end === undefined) return null;
  let close = from + 1;
  while (close < limit && close - from < MAX && scan.mark(close) !== end) close++;
  if (scan.mark(close) !== end || close + 1 >= limit || close === from + 1 || scan.has(from + 1, NUMBER)) return null;
  // "(Ảnh 1) Đại tá Tô Hải trao Cờ …": which picture is told of
  if (PICTURES.has(scan.slice(from + 1, from + 2).toLowerCase()) && scan.has(close - 1, NUMBER)) return null;
  const dashed = DASHES.has(scan.mark(close + 1)) || scan.mark(close + 1) === STOP;
  if (!dashed && !scan.has(close + 1, CAPITAL)) return null;
  const inside = { from: from + 1, to: close };
  const to = dashed ? close + 2 : close + 1;
  // "(Sóc Trăng) - Sáng nay": where it was, and no newspaper
  return isPlace(scan, inside)
    ? { publisher: null, date: null, place: inside, to }
    : { publisher: inside, date: null, to };
}

/** "Nha Trang, 25/01/2024. Khối", "Hà Tĩnh, ngày 24/02/2023 - Cụm": a place and a full date before a stop or dash. */
function dated(scan: Scan, from: number, limit: number): Dateline | null {
  let at = from;
  while (at < limit && at - from < 6 && scan.has(at, CAPITAL)) at++;
  if (at === from || scan.mark(at) !== COMMA) return null;
  const date = parseDate(scan, at + 1, limit);
  if (!date || date.year === null) return null;
  const mark = scan.mark(date.to);
  const ended = (DASHES.has(mark) && scan.has(date.to, SPACED)) || mark === STOP || mark === COLON;
  const place = { from, to: at };
  return ended ? { publisher: null, date, ...(isPlace(scan, place) ? { place } : {}), to: date.to + 1 } : null;
}

const isPlace = (scan: Scan, { from, to }: Range): boolean => scan.size('place', from) === to - from;

/** "TTO - ", "LCĐT - ", "Baohatinh.vn - ", "Báo Phú Thọ - ": the paper's letters, its address or its name. */
function abbreviated(scan: Scan, from: number, limit: number): Dateline | null {
  let dash = from + 1;
  while (dash < limit && dash - from < MAX && !isDash(scan, dash)) dash++;
  if (dash >= limit || !isDash(scan, dash) || !scan.has(dash + 1, CAPITAL)) return null;
  const publisher = { from, to: dash };
  const size = dash - from;
  const letters =
    scan.has(from, ALL_CAPS) &&
    (size === 1 ||
      (size === 3 && scan.mark(from + 1) === AMPERSAND && scan.has(from + 2, ALL_CAPS)) ||
      (size <= 3 && /^(?:online|điện|tv|news)/i.test(scan.slice(from + 1, dash))));
  const headed = PRESS_HEADS.has(scan.slice(from, from + 1).toLowerCase()) || isCalled(scan, publisher);
  const press = headed && size > 1 && !hasMark(scan, publisher);
  const address = size <= 7 && /\.(?:vn|com|net|org)$/i.test(scan.slice(from, dash));
  // "UBND - ", "BHXH - ": a unit that acts.
  if (!letters && !press && !address && !isSeated(scan, from, dash)) return null;
  // "TP - " is a newspaper, where a sentence follows
  if (letters && size === 1 && scan.size('unit', from) > 0 && !NEWSPAPERS.has(scan.slice(from, dash))) return null;
  return { publisher, date: null, to: dash + 1 };
}
/** Letters of a newspaper that open names of units, too: Tiền Phong and "thành phố", Điện Biên Phủ and "đồn biên phòng". */
const NEWSPAPERS = new Set(['TP', 'ĐBP']);

/** "PC Lào Cai | - Sáng 12/3": the letters of a house with the place where it sits, before a day. */
const isSeated = (scan: Scan, from: number, dash: number): boolean =>
  isAbbreviation(scan, from) &&
  scan.size('unit', from) === 0 &&
  scan.size('place', from + 1) === dash - from - 1 &&
  DAYS.has(scan.slice(dash + 1, dash + 2));

/**
 * "Lam Hải TV", "Thanh Niên", "Biên phòng": the name of a newspaper in capitals, or one of which only some words are; "Lao động - Thương binh"
 * and "Biên phòng - Hải quan" name others.
 */
function isCalled(scan: Scan, name: Range): boolean {
  const { from, to } = name;
  const words = scan.slice(from, to).toLowerCase();
  if (!isPress(scan, name) && !SHORT_NAMES.has(words)) return false;
  const [before, after] = [scan.has(to, SPACED), scan.has(to + 1, SPACED)];
  if (!before || !after || BESIDE.has(scan.word(to + 1))) return false;
  if (SHORT_NAMES.has(words) || MEDIA_ENDS.has(scan.slice(to - 1, to).toLowerCase())) return true;
  for (let i = from; i < to; i++) if (!scan.has(i, CAPITAL)) return false;
  return PRESS_NAMES.has(words);
}
const SHORT_NAMES = new Set(['biên phòng', 'dân trí', 'dân việt', 'tiền phong']);
/** What stands beside the border guard: customs, police, soldiers, rangers, the people. */
const BESIDE = new Set('hải công quân kiểm dân toàn'.split(' '));

/** A dash with a blank on a side, between the source and the text, or before a day: "LSO-Ngày 10/11". */
const isDash = (scan: Scan, at: number): boolean =>
  DASHES.has(scan.mark(at)) &&
  (scan.has(at + 1, SPACED) || scan.has(at, SPACED) || DAYS.has(scan.slice(at + 1, at + 2)));
const DAYS = new Set('Ngày Sáng Chiều Tối Trưa Trong Tại Theo Vừa Nhân Nhằm Hôm Vào'.split(' '));

const hasMark = (scan: Scan, { from, to }: Range): boolean => {
  // "Trang tin Mặt trận TP.HCM": the stop of an abbreviation
  for (let i = from; i < to; i++) if (scan.has(i, PUNCTUATION) && !isInside(scan, i)) return true;
  return false;
};
const isInside = (scan: Scan, at: number): boolean =>
  scan.mark(at) === STOP && scan.has(at - 1, ALL_CAPS) && scan.tokens.end[at] === scan.tokens.start[at + 1];

const FORM = layerBits('form');

/** "Phóng viên Báo Phú Thọ ghi nhận": who publishes, in full. */
export function reporterOf(scan: Scan, from: number, to: number): Range | null {
  for (let i = from; i + 2 < to; i++) {
    if ((scan.layers(i) & FORM) === 0 || scan.kind('form', i) !== 'reporter') continue;
    const at = i + scan.size('form', i);
    if (!scan.has(at, CAPITAL) || !PRESS_HEADS.has(scan.slice(at, at + 1).toLowerCase())) continue;
    const unit = parseUnit(scan, at, to);
    return unit ? { from: unit.from, to: unit.to } : null;
  }
  return null;
}
