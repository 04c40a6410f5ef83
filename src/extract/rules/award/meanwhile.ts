import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';

/**
 * "không được tặng Bằng khen | , trong khi đó | Sở Y tế được tặng Cờ thi đua": past the words that set one clause against another as a semicolon
 * does; `at`, the comma, elsewhere.
 */
export function meanwhileEnd(scan: Scan, at: number): number {
  const first = at + 1;
  if (
    scan.mark(at) !== COMMA ||
    scan.word(first) !== 'trong' ||
    scan.word(first + 1) !== 'khi' ||
    scan.word(first + 2) !== 'đó'
  )
    return at;
  return scan.mark(first + 3) === COMMA ? first + 4 : first + 3;
}
