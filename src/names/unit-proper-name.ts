import type { Scan } from '../lexicon/scan.js';
import { HYPHEN, SLASH, STOP } from '../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { endsListed } from './unit-fields.js';
import { type UnitHead, unitHead } from './unit-head.js';
import { isTrade, secondLevelEnd } from './unit-joins.js';
import { isTerritory } from './unit-kinds.js';
import { tradesEnd } from './unit-trades.js';
import { lowerRunEnd, properWordsEnd } from './unit-words.js';

/**
 * End of the proper name that completes the head ("Công ty | Bến Đá"), or of what it makes or teaches, written small; the
 * end of a head that needs no name; -1 where it stays incomplete.
 */
export function properNameEnd(scan: Scan, head: UnitHead, limit: number): number {
  const at = head.to;
  const quoted = head.kind === 'company' ? quotedEnd(scan, at, limit) : at;
  if (quoted > at) return quoted;
  const named = qualifiedHeadEnd(scan, at, limit, head);
  const name = properWordsEnd(scan, named, limit, head);
  if (name > named) return name;
  if (named > at)
    return scan.has(at, CAPITAL | NUMBER) || scan.has(named - 1, NUMBER) || head.kind === 'school' ? named : -1;
  // "Công ty cà phê | 731", "Công ty xăng dầu | Phú Lâm"
  if (head.kind === 'company' && scan.has(head.from, CAPITAL)) {
    const trades = tradesEnd(scan, at, limit);
    const listed = trades > at ? properWordsEnd(scan, trades, limit, head) : trades;
    if (listed > trades) return listed;
    const trade = lowerRunEnd(scan, at, limit);
    const whole = trade > at && trade - at <= 6 ? properWordsEnd(scan, trade, limit, head) : trade;
    if (whole > trade) return whole;
    // "Công ty cổ phần chế tạo máy"
    if (at - head.from > 2 && trade - at > 1 && trade - at <= 5 && endsListed(scan, trade, limit)) return trade;
    // "Nhà máy sửa chữa toa xe"
    if (WORKS.has(scan.word(head.from)) && trade - at > 2 && trade - at <= 5 && endsListed(scan, trade, limit))
      return trade;
  }
  // "Tổ tự quản | thu gom rác | thôn 5": what it does, before its hamlet
  if (head.kind === 'division' && at - head.from > 1 && scan.has(head.from, CAPITAL)) {
    // "Tổ tự quản | về an ninh trật tự | ấp 5"
    const work = lowerRunEnd(scan, scan.word(at) === 'về' ? at + 1 : at, limit);
    const hamlet = work > at && work - at <= 6 ? unitHead(scan, work) : null;
    if (hamlet?.kind === 'hamlet' && scan.has(hamlet.to, CAPITAL | NUMBER)) return work;
  }
  // "Trường Cao đẳng nghề | công nghệ, …": what it teaches, in a list
  if (head.kind === 'school' && at - head.from > 1 && scan.has(head.from, CAPITAL)) {
    const taught = lowerRunEnd(scan, at, limit);
    if (taught > at && taught - at <= 5 && endsListed(scan, taught, limit)) return taught;
  }
  return head.alone || (!isTerritory(head.kind) && isTerritory(scan.kind('unit', at))) ? at : -1;
}

/** "Công ty TNHH | “Hòa Bình”": end of the name in quotes; `at` for none. */
function quotedEnd(scan: Scan, at: number, limit: number): number {
  const close = CLOSES.get(scan.mark(at));
  if (close === undefined || !scan.has(at + 1, CAPITAL)) return at;
  for (let i = at + 2; i < Math.min(limit, at + LONGEST_QUOTED); i++) if (scan.mark(i) === close) return i + 1;
  return at;
}
const CLOSES = new Map([
  [0x201c, 0x201d],
  [0x22, 0x22],
  [0xab, 0xbb],
]);
const LONGEST_QUOTED = 10;

/** "Nhà máy", "Xí nghiệp" */
const WORKS = new Set(['nhà', 'xí']);

/**
 * Words between a head and the name that are no name: "Trường THPT | chuyên | Lương Văn Tụy", "Trường Tiểu học | số 2",
 * "Công ty Cổ phần | Tập đoàn | Hòa Phát".
 */
function qualifiedHeadEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  const day = NAMED_BY_DAY.has(head.kind) ? dayEnd(scan, at, limit) : at;
  if (day > at) return day;
  if (head.kind === 'school' && scan.word(at) === 'chuyên' && at + 1 < limit) return at + 1;
  // "Trường PTDT nội trú THCS | và THPT | huyện Bến Đá"
  const level = head.kind === 'school' ? secondLevelEnd(scan, at) : at;
  if (level > at && level <= limit) return level;
  // "Tổ dân phố | số 5", "Xí nghiệp | số 2"
  if (NUMBERED.has(head.kind) && scan.word(at) === 'số' && at + 1 < limit && scan.has(at + 1, NUMBER)) return at + 2;
  // "Công ty | cà phê | 704", "Công ty | nguyên liệu giấy | Miền Nam"
  if (head.kind === 'company' && isTrade(scan, at)) {
    const trade = lowerRunEnd(scan, at, limit);
    if (trade - at <= 5 && trade < limit && scan.has(trade, CAPITAL | NUMBER)) return trade;
  }
  const inner = head.kind === 'company' ? unitHead(scan, at) : null;
  // "Tổng công ty Cảng | hàng không"
  const named = inner && (scan.has(inner.to, CAPITAL | NUMBER) || scan.has(inner.to, PUNCTUATION));
  return named && inner.kind === 'company' && inner.takes === 'name' && inner.to < limit ? inner.to : at;
}

const NUMBERED = new Set(['school', 'hamlet', 'company']);
const NAMED_BY_DAY = new Set(['school', 'company', 'hospital']);

/** A day that names a unit: "Trường Mầm non | 19/5", "Công ty | 22.12"; `at` for none. */
function dayEnd(scan: Scan, at: number, limit: number): number {
  const { start, end } = scan.tokens;
  if (at + 2 >= limit || !scan.has(at, NUMBER) || !scan.has(at + 2, NUMBER)) return at;
  if (!DAY_MARKS.has(scan.mark(at + 1)) || end[at] !== start[at + 1] || end[at + 1] !== start[at + 2]) return at;
  const [day, month] = [Number(scan.slice(at, at + 1)), Number(scan.slice(at + 2, at + 3))];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && scan.mark(at + 3) !== scan.mark(at + 1) ? at + 3 : at;
}
/** / - . */
const DAY_MARKS = new Set([SLASH, HYPHEN, STOP]);
