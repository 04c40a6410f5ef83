import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON, EN_DASH, HYPHEN, OPEN, SLASH, SQUARE_CLOSE, SQUARE_OPEN, STOP } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION, SPACED } from '../../../text/tokens.js';
import { caseLabelEnd } from './case-label.js';
import type { Range } from './lines.js';

/** What numbers a line: a section ("II.", "A."), a number ("1.", "2)", "3-"), a letter ("a)"), a dash or dot; also in brackets ("(1)", "[1]"). */
export type Marker = 'section' | 'number' | 'letter' | 'dash';

/** In the order of the Vietnamese alphabet, as lists of papers have them. */
export const LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY';

const CLOSES = new Set([STOP, CLOSE, HYPHEN, SLASH, EN_DASH, COLON]);
/** The last of them stands for all signs beyond the basic plane, as posts open lines with. */
const DASHES = new Set([...'-–—+*•●▪◦»>✓·∙‣▸▹►▻■□◆◇❖➢➤➔☞✔✅☑☐★☆⭐✦✧✨♦❤➡⇨\ufffd'].map((mark) => mark.charCodeAt(0)));

/** The marker that opens the line; null for none. "12/12 đơn vị", "3-12-2019" and "2.070 lượt" are no items. */
export function markerOf(scan: Scan, { from, to }: Range): Marker | null {
  if (to - from < 2) return null;
  if (caseLabelEnd(scan, from) > from) return 'number';
  if (scan.mark(from) === OPEN) return bracketed(scan, from, to);
  if (scan.mark(from) === SQUARE_OPEN) return isSquared(scan, from, to) ? 'number' : null;
  if (scan.has(from, PUNCTUATION))
    return (DASHES.has(scan.mark(from)) && scan.mark(from + 1) !== scan.mark(from)) || isDot(scan, from)
      ? 'dash'
      : null;
  if (!CLOSES.has(scan.mark(from + 1)) || scan.has(from + 1, SPACED)) return null;
  const doubled = isDoubled(scan, from);
  if (scan.has(from, NUMBER)) return doubled || numbered(scan, from, to) ? 'number' : null;
  const size = scan.tokens.end[from] - scan.tokens.start[from];
  // "V/v", "T/M", "H.Đ": letters that are joined, not counted.
  if (scan.mark(from + 1) !== CLOSE && from + 2 < to && !scan.has(from + 2, SPACED) && !doubled) return null;
  if (isRoman(scan, from)) return 'section';
  if (size > 1) return null;
  return scan.has(from, CAPITAL) ? 'section' : 'letter';
}

/** "A/- Bằng khen", "1/- Sở Y tế", "b)- Cá nhân", "1/. Sở Y tế": a dash or a stop closes the marker once more. */
const isDoubled = (scan: Scan, from: number): boolean =>
  DOUBLED.has(scan.mark(from + 1)) &&
  (scan.mark(from + 2) === HYPHEN || (scan.mark(from + 2) === STOP && scan.mark(from + 1) !== STOP)) &&
  !scan.has(from + 2, SPACED) &&
  scan.has(from + 3, SPACED);
/** . ) / */
const DOUBLED = new Set([STOP, CLOSE, SLASH]);

/** ". Phòng Kỹ thuật": a stop and a blank before a capital. */
const isDot = (scan: Scan, from: number): boolean =>
  scan.mark(from) === STOP && scan.has(from + 1, SPACED) && scan.has(from + 1, CAPITAL);

/** The token after the marker. */
export function afterMarker(scan: Scan, line: Range): number {
  const marker = markerOf(scan, line);
  if (marker === null) return line.from;
  const labelled = caseLabelEnd(scan, line.from);
  if (labelled > line.from) return labelled;
  let i = line.from + (marker === 'dash' ? 1 : THREE.has(scan.mark(line.from)) || isDoubled(scan, line.from) ? 3 : 2);
  // "1.2. Sở Y tế"
  while (marker === 'number' && i + 1 < line.to && scan.has(i, NUMBER) && CLOSES.has(scan.mark(i + 1))) i += 2;
  return i;
}

/** "(1)", "[1]" are three tokens. */
const THREE = new Set([OPEN, SQUARE_OPEN]);

/** "[1] Sở Y tế"; "[2027]" is none. */
const isSquared = (scan: Scan, open: number, to: number): boolean =>
  open + 3 < to &&
  scan.mark(open + 2) === SQUARE_CLOSE &&
  scan.has(open + 1, NUMBER) &&
  scan.tokens.end[open + 1] - scan.tokens.start[open + 1] <= 2;

/** "(1) Sở Y tế", "(a) Sở Y tế"; "(2027)" and "(Ảnh)" are none. */
function bracketed(scan: Scan, open: number, to: number): Marker | null {
  if (open + 3 >= to || scan.mark(open + 2) !== CLOSE) return null;
  const size = scan.tokens.end[open + 1] - scan.tokens.start[open + 1];
  if (scan.has(open + 1, NUMBER)) return size <= 2 ? 'number' : null;
  // "(ii) Sở Y tế"
  return size === 1 || /^[ivx]{2,4}$/.test(scan.slice(open + 1, open + 2)) ? 'letter' : null;
}

function numbered(scan: Scan, from: number, to: number): boolean {
  if (scan.tokens.end[from] - scan.tokens.start[from] > 3) return false;
  if (scan.mark(from + 1) === SLASH) return false;
  const next = from + 2;
  if (next >= to || !scan.has(next, NUMBER)) return true;
  if (scan.has(next, SPACED)) return true;
  // "1.1. Tập thể" counts on, "1.026 điểm" and "3-12" do not.
  return (
    scan.mark(from + 1) === STOP && scan.mark(next + 1) === STOP && scan.tokens.end[next] - scan.tokens.start[next] <= 2
  );
}

function isRoman(scan: Scan, at: number): boolean {
  if (!scan.has(at, ALL_CAPS | CAPITAL)) return false;
  for (let i = scan.tokens.start[at]; i < scan.tokens.end[at]; i++) if (!'IVX'.includes(scan.text[i])) return false;
  return true;
}
