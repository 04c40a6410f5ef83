import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COMMA, DASHES, OPEN, SEMICOLON, STOP } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether all names of a list are known: nothing between two of them, or right behind the last, looks like one more that
 * was not read ("…, TC | (TC) Kinh tế", "và các NH thương mại", a line that is passed over). Items in order of the text.
 */
export function isWholeList(scan: Scan, items: readonly Range[]): boolean {
  for (let i = 1; i < items.length; i++) if (!isGap(scan, items[i - 1].to, items[i].from)) return false;
  return endsHere(scan, items[items.length - 1]);
}

/** "1. Sở A;⏎2. | Sở B", "Sở A (98 điểm) và | Sở B": one line at most begins there, and in one line no other name stands there. */
function isGap(scan: Scan, from: number, to: number): boolean {
  let lines = 0;
  for (let i = from; i <= to; i++) if (scan.has(i, LINE_START | PARAGRAPH_START)) lines++;
  if (lines > 0) return lines === 1;
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (scan.mark(i) === OPEN) depth++;
    else if (scan.mark(i) === CLOSE) depth--;
    else if (depth === 0 && scan.has(i, CAPITAL | NUMBER)) return false;
  }
  return true;
}

/** Up to the full stop, the semicolon or the end of the line nothing is written like a name, and the next line is no further item. */
function endsHere(scan: Scan, { from, to }: Range): boolean {
  if (scan.word(to) === 'và' || (scan.mark(to) === COMMA && scan.word(to + 1) === 'các')) return false;
  for (let i = to; i < Math.min(scan.tokens.count, to + LONGEST_REMARK); i++) {
    if (scan.has(i, LINE_START | PARAGRAPH_START)) return !goesOn(scan, from, i);
    const mark = scan.mark(i);
    if (mark === STOP || mark === SEMICOLON) return !goesOn(scan, from, i + 1);
    if (mark === OPEN || scan.has(i, CAPITAL)) return false;
  }
  return true;
}

/** The next line opens with a dash as the last item does, or with the next number. */
function goesOn(scan: Scan, from: number, next: number): boolean {
  let line = from;
  while (line > 0 && from - line < LONGEST_MARKER && !scan.has(line, LINE_START | PARAGRAPH_START)) line--;
  if (next >= scan.tokens.count || !scan.has(next, LINE_START | PARAGRAPH_START)) return false;
  if (scan.has(line, NUMBER))
    return scan.has(next, NUMBER) && Number(scan.slice(next, next + 1)) === Number(scan.slice(line, line + 1)) + 1;
  return scan.has(line, PUNCTUATION) && DASHES.has(scan.mark(line)) && DASHES.has(scan.mark(next));
}

const LONGEST_MARKER = 5;
/** What is said behind a list in one line is asked for so far. */
const LONGEST_REMARK = 60;
