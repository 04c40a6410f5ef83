import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { type Item, itemOf } from './item.js';

/** Who is named behind a label, "Họ và tên:": the words in capitals, up to what a wide gap parts from them: "Tô Văn Hải         Sinh năm: 1969". */
export function personIn(scan: Scan, at: number, limit: number): Item | null {
  const from = at + scan.size('address', at);
  let to = from;
  while (
    to < limit &&
    scan.has(to, CAPITAL) &&
    !scan.has(to, NUMBER | PUNCTUATION) &&
    !(to > from && isApart(scan, to))
  )
    to++;
  return to - from > 1 && to - from <= LONGEST_NAME ? itemOf(from, to, 'person', null, null) : null;
}
/** A gap as between two columns stands before the token. */
export const isApart = (scan: Scan, at: number): boolean =>
  at > 0 && scan.tokens.start[at] - scan.tokens.end[at - 1] > 2;
const LONGEST_NAME = 6;
