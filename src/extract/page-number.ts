import type { Scan } from '../lexicon/scan.js';
import { NUMBER, PUNCTUATION } from '../text/tokens.js';
import type { Parsed } from './passage.js';

/**
 * "5. Sở Y tế;" over "2" or "- 2 -" over "6. Thuế tỉnh.": the number of a page among lines that belong together, which a rule that goes from line to line
 * steps over.
 */
export function isPageNumber(scan: Scan, { zone, from, to }: Parsed): boolean {
  if (zone !== 'furniture' || to - from > LONGEST) return false;
  let numbers = 0;
  for (let i = from; i < to; i++)
    if (scan.has(i, NUMBER)) numbers++;
    else if (!scan.has(i, PUNCTUATION)) return false;
  return numbers === 1;
}
/** "- 12 -" */
const LONGEST = 3;
