import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';

/** "Tổ Toán - Tin: | 3. | Tô Hải 4. Hà Nhàn": the number right behind a label; 0 for none. */
export function labelledNumber(scan: Scan, { from, to }: Parsed): number {
  for (let i = from + 1; i + 2 < to && i - from < LABEL; i++) {
    if (scan.has(i, NUMBER)) return 0;
    if (scan.mark(i) === COLON) return numberAt(scan, i + 1);
  }
  return 0;
}
const LABEL = 12;

/** The last number of such a line: "4". */
export function lastNumber(scan: Scan, { from, to }: Parsed): number {
  for (let i = to - 3; i > from; i--) if (numberAt(scan, i) > 0 && scan.has(i + 2, CAPITAL)) return numberAt(scan, i);
  return 0;
}

const numberAt = (scan: Scan, at: number): number =>
  scan.has(at, NUMBER) && MARKS.has(scan.mark(at + 1)) ? Number(scan.slice(at, at + 1)) || 0 : 0;
/** . ) */
const MARKS = new Set([STOP, CLOSE]);
