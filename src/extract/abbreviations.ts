import { lexicon } from '../lexicon/lexicon.js';
import { Scan } from '../lexicon/scan.js';
import { parseUnit } from '../names/unit.js';
import { plainKey } from '../text/fold.js';
import { AMPERSAND, CLOSE, COLON, COMMA, EN_DASH, HYPHEN, OPEN, SEMICOLON } from '../text/marks.js';
import { isSyllable } from '../text/syllable.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { written } from './argument.js';

/** Tokens of the longest abbreviation ("Khối thi đua KHCN-KT") and of the longest name that one stands for. */
const SHORT = 9;
/** Code units of it: a megabyte of capitals is one token. */
const LETTERS = 60;
const LONG = 24;

/**
 * The abbreviations that a text defines, as written, with the long form: "Liên đoàn Lao động (LĐLĐ)", "BHXH (bảo hiểm xã
 * hội)", "Đại học Hàng hải Phú Lâm (sau đây gọi tắt là PMU)". The first definition counts.
 */
export function abbreviationsIn(scan: Scan): Map<string, string> {
  const found = new Map<string, string>();
  const { text } = scan;
  const { count } = scan.tokens;
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const open = scan.tokenAt(at);
    if (open === 0) continue;
    const close = closeOf(scan, open, count);
    if (close < 0) continue;
    const defined = defines(scan, open, close);
    for (const { short: letters, long } of defined ? [defined] : legendIn(scan, open, close)) {
      const short = written(scan.text, scan.span(letters.from, letters.to));
      if (!found.has(short)) found.set(short, written(scan.text, scan.span(long.from, long.to)));
    }
  }
  return found;
}

/** "(NT: Nông trường; XN: Xí nghiệp)": letters and what they stand for, each pair behind a semicolon or a comma; none where one pair does not fit. */
function legendIn(scan: Scan, open: number, close: number): Definition[] {
  if (scan.mark(open + 2) !== COLON) return [];
  const pairs: Definition[] = [];
  for (let from = open + 1; from < close; ) {
    let to = from;
    while (to < close && scan.mark(to) !== SEMICOLON && !(scan.mark(to) === COMMA && scan.mark(to + 2) === COLON)) to++;
    const short = { from, to: from + 1 };
    const long = { from: from + 2, to };
    if (scan.mark(from + 1) !== COLON || !isShort(scan, short) || alignedStart(scan, short, to) !== long.from)
      return [];
    pairs.push({ short, long });
    from = to + 1;
  }
  return pairs;
}

/** "Học viện Ngân hàng" of "(BAV)", no "nông thôn mới" of "(NTM)": the letters stand for a unit, and are as good as its name. */
export function standsForUnit(abbreviations: ReadonlyMap<string, string>, short: string): boolean {
  let known = UNITS.get(abbreviations);
  if (known === undefined) UNITS.set(abbreviations, (known = new Map()));
  let unit = known.get(short);
  if (unit === undefined) {
    const scan = new Scan(abbreviations.get(short) ?? '', lexicon());
    unit = scan.has(0, CAPITAL) && parseUnit(scan, 0, scan.tokens.count) !== null;
    known.set(short, unit);
  }
  return unit;
}
/** Asked for each mention. */
const UNITS = new WeakMap<ReadonlyMap<string, string>, Map<string, boolean>>();

interface Range {
  readonly from: number;
  readonly to: number;
}
interface Definition {
  readonly short: Range;
  readonly long: Range;
}

function closeOf(scan: Scan, open: number, count: number): number {
  for (let i = open + 1; i < count && i - open <= LONG; i++) {
    if (scan.mark(i) === CLOSE) return i;
    if (scan.mark(i) === OPEN) return -1;
  }
  return -1;
}

function defines(scan: Scan, open: number, close: number): Definition | null {
  const short = { from: afterLabel(scan, open + 1, close), to: close };
  if (isShort(scan, short)) {
    const from = alignedStart(scan, short, open);
    if (from >= 0) return { short, long: { from, to: open } };
    // "Bằng khen của Chủ tịch UBND tỉnh | (TAND)": letters that are known for another unit
    const unit = scan.size('unit', short.from) > 0 ? -1 : unitBefore(scan, open);
    const stands = unit >= 0 && (isAcronym(scan, short) || keepsItsEnd(scan, short, open));
    return stands ? { short, long: { from: unit, to: open } } : null;
  }
  if (isBrand(scan, short)) {
    const unit = unitBefore(scan, open);
    return unit >= 0 ? { short, long: { from: unit, to: open } } : null;
  }
  // "BHXH (bảo hiểm xã hội)"
  const before = { from: open - 1, to: open };
  if (!isShort(scan, before)) return null;
  return alignedStart(scan, before, close, open) === open + 1
    ? { short: before, long: { from: open + 1, to: close } }
    : null;
}

/** Past "sau đây gọi tắt là", "viết tắt:", "gọi chung là". */
function afterLabel(scan: Scan, from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    if (scan.has(i, CAPITAL)) return i;
    const word = scan.slice(i, i + 1);
    if (i > from && (word === 'là' || word === ':')) return i + 1;
  }
  return from;
}

/** It holds letters in capitals, and is short. */
function isShort(scan: Scan, { from, to }: Range): boolean {
  if (from >= to || to - from > SHORT || !scan.has(from, CAPITAL)) return false;
  if (scan.tokens.end[to - 1] - scan.tokens.start[from] > LETTERS) return false;
  for (let i = from; i < to; i++) if (scan.has(i, ALL_CAPS) && !scan.has(i, NUMBER)) return true;
  return false;
}

/** "Công ty CP Cơ khí Phú Lâm (Phulaco)": one word with a capital that no Vietnamese syllable is. */
const isBrand = (scan: Scan, { from, to }: Range): boolean =>
  to === from + 1 &&
  scan.has(from, CAPITAL) &&
  !scan.has(from, NUMBER) &&
  !isSyllable(scan.slice(from, to).toLowerCase());

/** Nothing but capitals and what joins them: "LĐ-TB&XH". */
function isAcronym(scan: Scan, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!scan.has(i, ALL_CAPS | PUNCTUATION)) return false;
  return true;
}

/**
 * Where the name begins that ends at `end` and whose words the short form stands for, read backwards: a letter in
 * capitals for the initial of a word, any other word for itself. -1 where they do not fit.
 */
function alignedStart(scan: Scan, short: Range, end: number, stop = -1): number {
  const wanted = elements(scan, short);
  let i = end - 1;
  let loose = 3;
  for (let w = wanted.length - 1; w >= 0; ) {
    if (i <= stop || end - i > LONG) return -1;
    if (scan.has(i, PUNCTUATION)) {
      if (!JOINS.has(scan.mark(i))) return -1;
      i--;
      continue;
    }
    const key = plainKey(scan.slice(i, i + 1));
    const fits = wanted[w].length === 1 ? key.startsWith(wanted[w]) : key === wanted[w];
    if (fits) w--;
    else if (!SILENT.has(key) && (w < wanted.length - 1 || loose-- === 0 || !isPlace(scan, i))) return -1;
    if (w < 0) return i;
    i--;
  }
  return -1;
}

/** A place at the end may be left out: "Trung tâm Y tế huyện (TTYT)", "UBND tỉnh Quảng Ninh (UBND tỉnh)". */
const isPlace = (scan: Scan, at: number): boolean => scan.has(at, CAPITAL) || scan.size('unit', at) > 0;

/** "Khối thi đua KHCN-KT" → khoi, thi, dua, k, h, c, n, k, t. */
function elements(scan: Scan, { from, to }: Range): string[] {
  const wanted: string[] = [];
  for (let i = from; i < to; i++) {
    if (scan.has(i, PUNCTUATION)) continue;
    const key = plainKey(scan.slice(i, i + 1));
    if (scan.has(i, ALL_CAPS)) wanted.push(...key);
    else wanted.push(key);
  }
  return wanted;
}

const JOINS = new Set([HYPHEN, EN_DASH, COMMA, AMPERSAND]);
const SILENT = new Set(['va', 'cac', 'cua', 've', 'nhung', 'cho']);

/** "Công ty Điện lực Bến Đá (PC Bến Đá)": letters of another language before the words that end the name too. */
function keepsItsEnd(scan: Scan, { from, to }: Range, open: number): boolean {
  if (to - from < 2 || !scan.has(from, ALL_CAPS) || scan.tokens.end[from] - scan.tokens.start[from] < 2) return false;
  for (let i = 1; i < to - from; i++)
    if (!scan.has(to - i, CAPITAL) || scan.slice(to - i, to - i + 1) !== scan.slice(open - i, open - i + 1))
      return false;
  return true;
}

/** Where the longest unit begins that ends right before the bracket; -1 for none. */
function unitBefore(scan: Scan, open: number): number {
  for (let from = Math.max(0, open - 12); from < open - 1; from++) {
    if (scan.size('unit', from) > 0 && scan.has(from, CAPITAL) && parseUnit(scan, from, open)?.to === open) return from;
  }
  return -1;
}
