import type { Scan } from '../lexicon/scan.js';
import { CAPITAL, LINE_START, NUMBER } from '../text/tokens.js';

/**
 * "1. Trường Bến Đá     Đơn vị dẫn đầu Cụm thi đua số 1": where the column ends in which the token stands, at a wide gap with a
 * capital or a number behind it, or with the line where the next one has such columns too; `limit` where no gap parts the line,
 * or none that another line next to it has at the same place, as in a justified text.
 */
export function columnEnd(scan: Scan, at: number, limit: number): number {
  let i = at + 1;
  for (; i < limit && !scan.has(i, LINE_START); i++) {
    if (i - at > LONGEST) return limit;
    // "Khối thi đua số      7": a number that was filled in
    const filled = scan.word(i - 1) === 'số';
    if (isWide(scan, i)) return i - at > 1 && !filled && scan.has(i, CAPITAL | NUMBER) && isColumn(scan, i) ? i : limit;
  }
  return i < limit && standsBehindGap(scan, at) && hasGap(scan, i + 1, limit) ? i : limit;
}

/** Whether the line before or the next one has a gap that ends where this one does, or about there where it is a wide one. */
function isColumn(scan: Scan, gap: number): boolean {
  const { start } = scan.tokens;
  const begin = lineOf(scan, gap);
  if (begin < 0) return false;
  const place = start[gap] - start[begin];
  const alike = start[gap] - scan.tokens.end[gap - 1] >= PLAIN ? ALIKE : 1;
  let next = gap;
  while (next < scan.tokens.count && next - gap < LONGEST && !scan.has(next, LINE_START)) next++;
  const above = begin > 0 ? lineOf(scan, begin - 1) : -1;
  return (above >= 0 && gapsAt(scan, above, place, alike)) || gapsAt(scan, next, place, alike);
}

/** The first token of the line; -1 for a line that is too long for one of columns. */
function lineOf(scan: Scan, at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST && !scan.has(i, LINE_START)) i--;
  return i === 0 || scan.has(i, LINE_START) ? i : -1;
}

function gapsAt(scan: Scan, line: number, place: number, alike: number): boolean {
  const { start, count } = scan.tokens;
  for (let i = line + 1; i < count && i - line < LONGEST && !scan.has(i, LINE_START); i++)
    if (isWide(scan, i) && Math.abs(start[i] - start[line] - place) <= alike) return true;
  return false;
}
/** So many characters may columns of two lines differ, as their numbers are set, where the gap is too wide for a justified line. */
const ALIKE = 3;
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

/** Blanks that only parted columns leave. */
const isWide = ({ tokens }: Scan, at: number): boolean => tokens.start[at] - tokens.end[at - 1] >= WIDE;
const WIDE = 5;
/** No line of columns has more tokens. */
const LONGEST = 40;
