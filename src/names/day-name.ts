import type { Scan } from '../lexicon/scan.js';
import { HYPHEN, SLASH, STOP } from '../text/marks.js';
import { NUMBER } from '../text/tokens.js';

/** "Công ty | 22.12", "Xí nghiệp | 29/3": named after a day, day and month as one word. */
export function isDayName(scan: Scan, at: number): boolean {
  const glued = (i: number): boolean => scan.tokens.end[i] === scan.tokens.start[i + 1];
  const mark = scan.mark(at + 1);
  if (!(mark === STOP || mark === SLASH || mark === HYPHEN) || !glued(at) || !glued(at + 1)) return false;
  const [day, month] = [Number(scan.slice(at, at + 1)), Number(scan.slice(at + 2, at + 3))];
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return false;
  return !glued(at + 2) || ![STOP, SLASH, HYPHEN].includes(scan.mark(at + 3)) || !scan.has(at + 4, NUMBER);
}
