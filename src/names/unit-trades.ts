import type { Scan } from '../lexicon/scan.js';
import { COMMA } from '../text/marks.js';
import { CAPITAL } from '../text/tokens.js';
import { continuesInLower, isTrade } from './unit-joins.js';
import { lowerRunEnd } from './unit-words.js';

/** Tokens of one trade, and of all of them. */
const ONE = 6;
const ALL = 18;

/**
 * "Hợp tác xã | chăn nuôi, dịch vụ và chế biến thủy sản | Tân Khê": what a company deals in, in small letters, parted by commas before its name in
 * capitals; "và" joins the last, or each behind a comma is a known trade. `at` for one trade, and where no name follows.
 */
export function tradesEnd(scan: Scan, at: number, limit: number): number {
  let end = lowerRunEnd(scan, at, limit);
  if (end === at || scan.mark(end) !== COMMA) return at;
  let known = true;
  let last = at;
  while (end < limit && scan.mark(end) === COMMA && end - at < ALL) {
    last = end + 1;
    if (!continuesInLower(scan, last)) return at;
    known &&= isTrade(scan, last);
    end = lowerRunEnd(scan, last, limit);
    if (end === last || end - last > ONE + 1) return at;
  }
  if (end >= limit || !scan.has(end, CAPITAL)) return at;
  return known || joinsLast(scan, last, end) ? end : at;
}

/** "dịch vụ | và | chế biến" */
function joinsLast(scan: Scan, from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++) if (scan.word(i) === 'và') return true;
  return false;
}
