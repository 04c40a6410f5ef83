import { PUNCTUATION } from '../text/tokens.js';
import type { Scan } from './scan.js';

/** Where the words of the tokens `[from, to)` end: without the marks behind them; `from` where there are only marks. */
export function wordEnd(scan: Scan, from: number, to: number): number {
  let end = to;
  while (end > from && scan.has(end - 1, PUNCTUATION)) end--;
  return end;
}
