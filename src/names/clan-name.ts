import type { Scan } from '../lexicon/scan.js';

// Names of the highlands that a letter, or one with "h", and an apostrophe open.

/** Index in the text of the apostrophe behind the letters that open the token; -1 for none. */
function apostrophe(scan: Scan, at: number): number {
  const start = scan.tokens.start[at];
  if (scan.tokens.end[at] - start < 3) return -1;
  const mark = scan.text[start + 1] === 'h' ? start + 2 : start + 1;
  return APOSTROPHES.has(scan.text.charCodeAt(mark)) ? mark : -1;
}
const APOSTROPHES = new Set([0x27, 0x2019]);

/** "H'Rina Êban", "K’Brêu", "Bh’riu Pốc", and the hamlet of "Ea H'leo". */
export const isClanName = (scan: Scan, at: number): boolean => apostrophe(scan, at) >= 0;

/** "H'Blơn", "K'Brèm": a capital stands behind the apostrophe, as in no name of a place. */
export function isLetterName(scan: Scan, at: number): boolean {
  const mark = apostrophe(scan, at);
  return mark >= 0 && /\p{Lu}/u.test(scan.text[mark + 1]);
}
