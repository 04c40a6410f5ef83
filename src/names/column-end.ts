import type { Scan } from '../lexicon/scan.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { unitHead } from './unit-head.js';

/**
 * "1. Trường Bến Đá     Đơn vị dẫn đầu Cụm thi đua số 1": where the column ends in which the token stands, at a wide gap with a
 * capital or a number behind it, or with the line where the next one has such columns too; `limit` where no gap parts the line,
 * or none that another line next to it has at the same place, as in a justified text, and outside of lists.
 */
export function columnEnd(scan: Scan, at: number, limit: number): number {
  let i = at + 1;
  for (; i < limit && !scan.has(i, LINE_START); i++) {
    if (i - at > LONGEST) return limit;
    // "Khối thi đua số      7": a number that was filled in
    const filled = scan.word(i - 1) === 'số';
    if (isWide(scan, i))
      return !filled && scan.has(i, CAPITAL | NUMBER) && isName(scan, at, i) && isColumn(scan, i) ? i : limit;
  }
  return i < limit && standsBehindGap(scan, at) && hasGap(scan, i + 1, limit) ? i : limit;
}

/** "Trường Bến Đá |", "Sở Y tế |"; not "Trường THPT |", "Công ty Cổ phần |", which need a name. */
function isName(scan: Scan, at: number, end: number): boolean {
  const head = unitHead(scan, at);
  return end - at > 1 && (head === null || head.alone || head.to < end);
}

/** Whether the line is of a list, and the one before or the next one has a gap that ends about where this one does: one of the two is as wide as no justified line has it. */
function isColumn(scan: Scan, gap: number): boolean {
  const { start } = scan.tokens;
  const begin = lineOf(scan, gap);
  if (begin < 0 || !isMarked(scan, begin)) return false;
  const place = start[gap] - start[begin];
  const alike = widthOf(scan, gap) >= PLAIN ? ALIKE : 1;
  let next = gap;
  while (next < scan.tokens.count && next - gap < LONGEST && !scan.has(next, LINE_START)) next++;
  const above = begin > 0 ? lineOf(scan, begin - 1) : -1;
  return (above >= 0 && gapsAt(scan, above, place, alike)) || gapsAt(scan, next, place, alike);
}

/** "1. …", "a) …", "- …", "1     …": a line of a list. */
const isMarked = (scan: Scan, line: number): boolean =>
  scan.has(line, PUNCTUATION) ||
  (scan.slice(line, line + 1).length <= LONGEST_MARK && (scan.has(line + 1, PUNCTUATION) || scan.has(line, NUMBER)));
const LONGEST_MARK = 3;

/** The first token of the line; -1 for a line that is too long for one of columns. */
function lineOf(scan: Scan, at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST && !scan.has(i, LINE_START)) i--;
  return i === 0 || scan.has(i, LINE_START) ? i : -1;
}

function gapsAt(scan: Scan, line: number, place: number, alike: number): boolean {
  const { start, count } = scan.tokens;
  for (let i = line + 1; i < count && i - line < LONGEST && !scan.has(i, LINE_START); i++)
    if (
      isWide(scan, i) &&
      (alike > 1 || widthOf(scan, i) >= PLAIN) &&
      Math.abs(start[i] - start[line] - place) <= alike
    )
      return true;
  return false;
}
/** So many characters may columns of two lines differ, as their numbers are set, where the gap is too wide for a justified line. */
const ALIKE = 3;
/** So many blanks no justified line has. */
const PLAIN = 8;

/**
 * "1. Đoàn Trường     Đơn vị dẫn đầu Cụm thi đua Khối" over "Bến Đá     trường học": the words, right below in the line `[from, limit)`, that go
 * on with its first column; null where the name needs none.
 */
export function firstColumnBelow(scan: Scan, from: number, limit: number): { from: number; to: number } | null {
  let at = from;
  while (at < limit && !scan.has(at, LINE_START)) at++;
  let to = at + 1;
  while (to < limit && !scan.has(to, LINE_START) && !isWide(scan, to)) to++;
  return to < limit && isWide(scan, to) && !scan.has(to, LINE_START) && to - at <= LONGEST_REST
    ? { from: at, to }
    : null;
}
const LONGEST_REST = 6;

function standsBehindGap(scan: Scan, at: number): boolean {
  for (let i = at; i > 0 && at - i < LONGEST && !scan.has(i, LINE_START); i--)
    if (isWide(scan, i) && scan.has(i, CAPITAL)) return isColumn(scan, i);
  return false;
}

function hasGap(scan: Scan, from: number, limit: number): boolean {
  for (let i = from; i < limit && i - from < LONGEST && !scan.has(i, LINE_START); i++) if (isWide(scan, i)) return true;
  return false;
}

/** Blanks that parted columns leave, or a justified line. */
const isWide = (scan: Scan, at: number): boolean => widthOf(scan, at) >= WIDE;
const widthOf = ({ tokens }: Scan, at: number): number => tokens.start[at] - tokens.end[at - 1];
const WIDE = 5;
/** No line of columns has more tokens. */
const LONGEST = 40;
