import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';

/** "…, | hơn 60 nghệ sĩ | được phong tặng …": about so many have what the verb says, and not those whom the sentence counted before. */
export function countedRoughly(scan: Scan, verb: number): boolean {
  for (let i = verb - 1; i > verb - LONGEST && i > 0 && !scan.has(i, PUNCTUATION); i--)
    if (scan.has(i, NUMBER)) return ABOUT.has(scan.word(i - 1)) && scan.slice(i, i + 1).length > 1;
  return false;
}
const ABOUT = new Set(['hơn', 'gần', 'khoảng', 'trên']);
/** Tokens of "60 lượt cán bộ, nghệ sĩ". */
const LONGEST = 7;
