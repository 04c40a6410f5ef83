import type { Scan } from '../lexicon/scan.js';
import { AMPERSAND, CLOSE, DASHES, OPEN, SLASH, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION, SPACED } from '../text/tokens.js';

/** Number and sign of a paper, tokens `[from, to)`: "163/QĐ-UBND", "12-QĐ/TU", "1486/SNV-TĐKT". */
export interface PaperNumber {
  readonly from: number;
  readonly to: number;
  /** The first group of letters: the kind of paper, or in a letter the one who sends it. */
  readonly sign: string;
}

const JOINS = new Set([SLASH, ...DASHES, AMPERSAND, STOP]);

/**
 * The number that begins at the token. State papers part number and sign with a slash, papers of the Party with a
 * hyphen ("983-QĐ/TU"); blanks may stand beside the marks ("391 - CV/ĐU"); the year may stand between ("35/2019/QĐ-UBND").
 */
export function parsePaperNumber(scan: Scan, at: number, limit: number): PaperNumber | null {
  if (!isNumber(scan, at) || at + 2 >= limit) return null;
  // "1234 QĐ/UB": no mark stands between number and sign.
  const bare =
    scan.has(at + 1, ALL_CAPS) && scan.mark(at + 2) === SLASH && scan.has(at + 3, CAPITAL) && near(scan, at + 1);
  let to = bare ? at + 2 : at + 1;
  let sign = bare ? scan.slice(at + 1, at + 2) : '';
  let slashes = 0;
  while (to + 1 < limit && JOINS.has(scan.mark(to)) && near(scan, to) && near(scan, to + 1)) {
    const next = to + 1;
    if (scan.has(next, PUNCTUATION)) break;
    // "12.2019" is no sign, "12/2019/QĐ" is one.
    if (scan.has(next, NUMBER) && (scan.mark(to) !== SLASH || sign !== '')) break;
    if (!scan.has(next, NUMBER) && !scan.has(next, CAPITAL)) break;
    // "Số 12/QĐ. Hà Nội": a stop joins only what is glued to it ("TT.HĐND").
    if (scan.mark(to) === STOP && scan.has(next, SPACED)) break;
    if (scan.mark(to) === SLASH) slashes++;
    if (sign === '' && !scan.has(next, NUMBER)) sign = scan.slice(next, next + 1);
    to = next + 1;
  }
  return sign !== '' && slashes > 0 ? { from: at, to: signEnd(scan, to, limit), sign } : null;
}

/** "417/TTr-CAH | (TH)": the desk that wrote it, in a bracket glued to the sign; "512/CV-CTĐ | V": the number of the bloc. */
function signEnd(scan: Scan, at: number, limit: number): number {
  const glued = scan.mark(at) === OPEN && at + 2 < limit && scan.mark(at + 2) === CLOSE && !scan.has(at, SPACED);
  if (glued && scan.has(at + 1, ALL_CAPS)) return at + 3;
  const roman = at < limit && near(scan, at) && ROMAN.test(scan.slice(at, at + 1));
  return roman && scan.slice(at - 1, at).endsWith('TĐ') ? at + 1 : at;
}
const ROMAN = /^[IVX]{1,5}$/;

/** "163", "12a"; the number of an electronic paper may be left out. */
function isNumber(scan: Scan, at: number): boolean {
  const size = scan.tokens.end[at] - scan.tokens.start[at];
  if (scan.has(at, NUMBER)) return size <= 5;
  const first = scan.text.charCodeAt(scan.tokens.start[at]);
  return size <= 6 && first >= 0x30 && first <= 0x39;
}

/** No more than one blank before the token: the other column of a head begins after several. */
const near = (scan: Scan, at: number): boolean => scan.tokens.start[at] - scan.tokens.end[at - 1] <= 1;
