import type { Scan } from '../../../lexicon/scan.js';
import { COMMA, EN_DASH, HYPHEN, STOP } from '../../../text/marks.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import { firstWord, type Line, type Range } from './lines.js';

/** No name of a place has more words: "Thành phố Hồ Chí Minh". */
const WORDS = 6;

/**
 * Where the paper was made: what stands before its date at the end of a column, "Phú Lâm, ngày 21 tháng 3 năm 2023". A
 * number may stand before it where the columns ran together. "Hôm nay, ngày 6 tháng 3" names no place.
 */
export function placeBefore(scan: Scan, lines: readonly Line[], date: Range, number: Range | null): Range | null {
  const part = lines.find((line) => line.from <= date.from && date.to <= line.to)?.parts.find((p) => p.to >= date.to);
  if (!part || part.to - date.to > 1) return null;
  const after = number && number.from >= part.from && number.to < date.from ? number.to : part.from;
  const from = firstWord(scan, { from: after, to: date.from });
  const to = scan.mark(date.from - 1) === COMMA ? date.from - 1 : date.from;
  if (to <= from || to - from > WORDS || scan.size('form', from) > 0 || !scan.has(from, CAPITAL)) return null;
  // "Số: 12/QĐ-SYT Lam Hải" without a number that was read, "Mẫu 3.1": more than a name.
  for (let i = from; i < to; i++) if (scan.has(i, PUNCTUATION) && !isOfName(scan, i)) return null;
  return { from, to };
}

/** "TP. Lam Hải", "Bà Rịa - Vũng Tàu" */
const isOfName = (scan: Scan, at: number): boolean => MARKS.has(scan.mark(at));
const MARKS = new Set([STOP, HYPHEN, EN_DASH]);
