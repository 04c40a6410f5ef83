import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, COMMA, DASHES, EN_DASH, HYPHEN, OPEN, PERCENT, SLASH, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { nounAt } from './count.js';

/** A day as written; `year` is null where the text leaves it out ("3-12"). Of two days, the first. */
export interface DateName {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** The second of two days ("20 và 21.12"), null for one. */
  readonly lastDay: number | null;
}

/** A year or a span of years: "năm 2019", "năm học 2018 - 2019", "giai đoạn 2011-2015"; one year has `first` = `last`. */
export interface YearName {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** "năm học": the span is one school year. */
  readonly school: boolean;
}

const SEPARATORS = new Set([HYPHEN, SLASH, STOP, EN_DASH]);
/** What a fraction counts: "10/10 đơn vị" is no date. */
const COUNTED = new Set([
  'đơn',
  'cơ',
  'tỉnh',
  'xã',
  'phường',
  'huyện',
  'phiếu',
  'thành',
  'chi',
  'trường',
  'tập',
  'cá',
  'làng',
  'thôn',
  'ý',
  'hộ',
  'đại',
  'tổ',
  'hội',
  'chỉ',
  'tiêu',
  // "1/2 ngày"
  'ngày',
]);

/** "ngày 05 tháng 12 năm 2017", "3-12", "20 và 21.12.2021", "13/12". */
export function parseDate(scan: Scan, at: number, limit: number): DateName | null {
  let i = at;
  const announced = scan.word(i) === 'ngày';
  if (announced) i++;
  if (!scan.has(i, NUMBER) || i >= limit || !goesOn(scan, i + 1) || isMinute(scan, i)) return null;
  const iso = isoDate(scan, i, limit);
  if (iso) return { ...iso, from: at };
  const day = numberAt(scan, i);
  if (day < 1 || day > 31) return null;
  const long = longDate(scan, at, i, limit, day);
  if (long) return long;
  const joined = scan.word(i + 1) === 'và' || scan.mark(i + 1) === COMMA || DASHES.has(scan.mark(i + 1));
  // "11 và 12 tháng 1 năm 2024"
  if (joined && i + 2 < limit && scan.has(i + 2, NUMBER)) {
    const both = longDate(scan, at, i + 2, limit, day);
    if (both) return { ...both, lastDay: numberAt(scan, i + 2) };
  }
  const second = secondDay(scan, i, limit);
  const separator = second > 0 ? second + 1 : i + 1;
  const date = shortDate(scan, at, separator, limit, day, announced);
  return date && second > 0 ? { ...date, lastDay: numberAt(scan, second) } : date;
}

/** "2027-12-05", as machines write it. */
function isoDate(scan: Scan, at: number, limit: number): DateName | null {
  const glued = [at, at + 1, at + 2, at + 3].every((i) => scan.tokens.end[i] === scan.tokens.start[i + 1]);
  if (!isYear(numberAt(scan, at)) || at + 4 >= limit || !glued) return null;
  if (scan.mark(at + 1) !== HYPHEN || scan.mark(at + 3) !== HYPHEN || !scan.has(at + 2, NUMBER)) return null;
  const [month, day] = [numberAt(scan, at + 2), numberAt(scan, at + 4)];
  const two = scan.tokens.end[at + 2] - scan.tokens.start[at + 2] === 2;
  if (!scan.has(at + 4, NUMBER) || !two || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return null;
  return { from: at, to: at + 5, day, month, year: numberAt(scan, at), lastDay: null };
}

/** What follows a day: a mark, the month, a second day. */
const goesOn = (scan: Scan, at: number): boolean =>
  scan.has(at, PUNCTUATION) || scan.word(at) === 'tháng' || scan.word(at) === 'và';

/** "15:02, 23/12/2016": the minutes of a clock are no day. */
const isMinute = (scan: Scan, at: number): boolean =>
  scan.mark(at - 1) === COLON && scan.has(at - 2, NUMBER) && scan.tokens.end[at - 1] === scan.tokens.start[at];

function longDate(scan: Scan, from: number, at: number, limit: number, day: number): DateName | null {
  if (scan.word(at + 1) !== 'tháng' || at + 2 >= limit) return null;
  const spelt = scan.has(at + 2, NUMBER) ? 0 : speltMonth(scan, at + 2);
  const month = spelt > 0 ? spelt : numberAt(scan, at + 2);
  if (!(month >= 1 && month <= 12)) return null;
  let to = at + (spelt > 10 && scan.word(at + 2) === 'mười' ? 4 : 3);
  let year: number | null = null;
  // "6 Tháng 12, 2027"
  const comma = scan.mark(to) === COMMA && scan.has(to + 1, NUMBER) ? to + 1 : to;
  const named = scan.word(to) === 'năm' ? to + 1 : comma;
  if (
    named < limit &&
    scan.has(named, NUMBER) &&
    isYear(numberAt(scan, named)) &&
    (named > to || spelt > 0 || scan.has(at + 1, CAPITAL))
  ) {
    year = numberAt(scan, named);
    to = named + 1;
  } else if (DASHES.has(scan.mark(to)) || scan.mark(to) === SLASH) {
    if (scan.has(to + 1, NUMBER) && isYear(numberAt(scan, to + 1))) {
      year = numberAt(scan, to + 1);
      to += 2;
    }
  }
  return { from, to, day, month, year, lastDay: null };
}

/** "tháng Giêng", "tháng Mười hai": 0 for no month. In "tháng    năm 2018" the month was left blank. */
function speltMonth(scan: Scan, at: number): number {
  const word = scan.slice(at, at + 1).toLowerCase();
  if (word === 'năm' && scan.word(at + 1) !== 'năm') return 0;
  if (word === 'mười') return 10 + Math.max(0, ['một', 'hai'].indexOf(scan.slice(at + 1, at + 2).toLowerCase()) + 1);
  return MONTHS.get(word) ?? 0;
}
const MONTHS = new Map(
  ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, i): [string, number] => [word, i + 1]),
);

/** "20 và 21.12.2021", "12-13/11": the token of the second day. */
function secondDay(scan: Scan, at: number, limit: number): number {
  const joined =
    scan.word(at + 1) === 'và' ||
    scan.mark(at + 1) === COMMA ||
    (DASHES.has(scan.mark(at + 1)) && SEPARATORS.has(scan.mark(at + 3)) && scan.mark(at + 3) !== scan.mark(at + 1));
  if (!joined || at + 4 >= limit || !scan.has(at + 2, NUMBER)) return 0;
  // "Thứ 6, 01/12/2023": the day of the week
  if (scan.word(at - 1) === 'thứ') return 0;
  const day = numberAt(scan, at + 2);
  return day >= 1 && day <= 31 && SEPARATORS.has(scan.mark(at + 3)) && scan.has(at + 4, NUMBER) ? at + 2 : 0;
}

function shortDate(
  scan: Scan,
  from: number,
  separator: number,
  limit: number,
  day: number,
  announced: boolean,
): DateName | null {
  const mark = scan.mark(separator);
  if (!SEPARATORS.has(mark) || separator + 1 >= limit || !scan.has(separator + 1, NUMBER)) return null;
  const glued =
    scan.tokens.end[separator - 1] === scan.tokens.start[separator] &&
    scan.tokens.end[separator] === scan.tokens.start[separator + 1];
  if (!glued && !announced && !isSpacedDay(scan, separator)) return null;
  const month = numberAt(scan, separator + 1);
  const width = scan.tokens.end[separator + 1] - scan.tokens.start[separator + 1];
  if (month < 1 || month > 12 || width > 2) return null;
  let to = separator + 2;
  let year: number | null = null;
  if (scan.mark(to) === mark && scan.has(to + 1, NUMBER) && isYear(numberAt(scan, to + 1))) {
    year = numberAt(scan, to + 1);
    to += 2;
  } else if (
    !announced &&
    (mark === STOP ||
      COUNTED.has(scan.slice(to, to + 1)) ||
      scan.mark(to) === PERCENT ||
      (day <= month && isCounted(scan, to)))
  ) {
    // "1.12" may be a number, "10/10 đơn vị" a fraction; "Chiều 20.12" is announced by the part of the day, "đề nghị 06/6 đơn vị" by none.
    if (!partOfDay(scan, from - 1) || scan.word(from - 2) === 'đề') return null;
  }
  // "3/12/19" and "163/12/QĐ" are something else.
  if (year === null && scan.mark(to) === mark && scan.tokens.end[to - 1] === scan.tokens.start[to]) {
    if (mark === SLASH || mark === HYPHEN) return null;
  }
  return { from, to, day, month, year, lastDay: null };
}

/** "12 / 6 / 2019": blanks around both strokes, and a year behind them. */
const isSpacedDay = (scan: Scan, at: number): boolean =>
  scan.mark(at) === SLASH &&
  scan.mark(at + 2) === SLASH &&
  scan.has(at + 3, NUMBER) &&
  isYear(numberAt(scan, at + 3)) &&
  scan.tokens.end[at] < scan.tokens.start[at + 1] &&
  scan.tokens.end[at + 1] < scan.tokens.start[at + 2];

/** "05/07 | đội còn lại": what is counted, in small letters; "12/12 | Hội Nông dân", "5/7 | đội Bến Đá" name somebody. */
function isCounted(scan: Scan, at: number): boolean {
  const noun = scan.has(at, CAPITAL) && !scan.has(at, ALL_CAPS) ? null : nounAt(scan, at, scan.tokens.count);
  return noun !== null && !scan.has(noun.to, CAPITAL | NUMBER);
}

const PARTS = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'ngày', 'nay', 'qua', 'nghị', 'hôm', 'và']);
const partOfDay = (scan: Scan, at: number): boolean =>
  at >= 0 && !scan.has(at + 1, PARAGRAPH_START) && PARTS.has(scan.slice(at, at + 1).toLowerCase());

/** "năm 2019", "năm học 2018 - 2019", "giai đoạn 2016-2020", "(2004 - 2008)" and a bare year. */
export function parseYear(scan: Scan, at: number, limit: number): YearName | null {
  let i = at;
  let school = false;
  if (scan.word(i) === 'năm' || scan.word(i) === 'niên') {
    i++;
    if (scan.word(i) === 'học' || scan.word(i) === 'khóa') {
      school = true;
      i++;
    }
  }
  if (i >= limit || !scan.has(i, NUMBER)) return null;
  if (scan.tokens.end[i] - scan.tokens.start[i] !== 4) return null;
  const first = numberAt(scan, i);
  if (!isYear(first) || (i === at && isOfStandard(scan, i))) return null;
  if (
    scan.mark(i + 1) === SLASH &&
    scan.tokens.end[i] === scan.tokens.start[i + 1] &&
    scan.tokens.end[i + 1] === scan.tokens.start[i + 2] &&
    !scan.has(i + 2, NUMBER)
  )
    return null;
  if (DASHES.has(scan.mark(i + 1)) && i + 2 < limit && scan.has(i + 2, NUMBER)) {
    const last = numberAt(scan, i + 2);
    // "40 năm xây dựng (1986 - 2026)": a bracket may span any time
    const within = scan.mark(at - 1) === OPEN && scan.mark(i + 3) === CLOSE;
    if (isYear(last) && last > first && (within || last - first < 30))
      return { from: at, to: i + 3, first, last, school };
  }
  return { from: at, to: i + 1, first, last: first, school };
}

/** "ISO 9001-| 2015", "TCVN ISO 9001:| 2015", "QCVN 01-| 2021": which edition of a standard. */
const isOfStandard = (scan: Scan, at: number): boolean =>
  (DASHES.has(scan.mark(at - 1)) || scan.mark(at - 1) === COLON) &&
  scan.has(at - 2, NUMBER) &&
  STANDARDS.has(scan.slice(at - 3, at - 2));
const STANDARDS = new Set(['ISO', 'TCVN', 'QCVN', 'IEC', 'OHSAS', 'HACCP']);

const isYear = (value: number): boolean => value >= 1945 && value <= 2100;

/** The value of up to four digits, -1 for more; NaN for digits of another script. */
function numberAt(scan: Scan, at: number): number {
  const end = scan.tokens.end[at];
  if (end - scan.tokens.start[at] > 4) return -1;
  let value = 0;
  for (let i = scan.tokens.start[at]; i < end; i++) {
    const digit = scan.text.charCodeAt(i) - 0x30;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}
