import type { BlockKind, SourceDocument } from '../../../domain/document.js';
import type { Scan } from '../../../lexicon/scan.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../../../text/tokens.js';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What stands in one column of a line; `left` and `right` are its edges in characters from the start of the line. */
export interface Part extends Range {
  readonly left: number;
  readonly right: number;
}

/** A line as it was printed, tokens `[from, to)`; the two columns of a head or a signature are its parts. */
export interface Line extends Range {
  readonly kind: BlockKind;
  /** An empty line stands before it. */
  readonly gap: boolean;
  readonly parts: readonly Part[];
}

/** So many blanks part two columns; a justified line has fewer between its words. */
const COLUMN_GAP = 3;

/** The lines of a document. Each table cell is a line of its own. */
export function linesOf(document: SourceDocument, scan: Scan): Line[] {
  const lines: Line[] = [];
  for (const block of document.blocks) {
    const end = scan.tokenAt(block.span.end);
    for (let from = scan.tokenAt(block.span.start); from < end; ) {
      let to = from + 1;
      while (to < end && !scan.has(to, LINE_START)) to++;
      lines.push({ from, to, kind: block.kind, gap: scan.has(from, PARAGRAPH_START), parts: partsOf(scan, from, to) });
      from = to;
    }
  }
  return lines;
}

function partsOf(scan: Scan, from: number, to: number): Part[] {
  const { start, end } = scan.tokens;
  const origin = scan.text.lastIndexOf('\n', start[from]) + 1;
  const parts: Part[] = [];
  let first = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && !isGap(scan.text, end[i - 1], start[i])) continue;
    parts.push({ from: first, to: i, left: start[first] - origin, right: end[i - 1] - origin });
    first = i;
  }
  return parts;
}

const isGap = (text: string, from: number, to: number): boolean =>
  to - from >= COLUMN_GAP || (to > from && text.charCodeAt(from) === 0x09);

/** All its words are in capitals, and one has two letters at least. */
export function isShouted(scan: Scan, { from, to }: Range): boolean {
  let shouted = false;
  for (let i = from; i < to; i++) {
    if (scan.has(i, NUMBER | PUNCTUATION)) continue;
    if (scan.has(i, ALL_CAPS)) shouted = true;
    else if (!scan.has(i, CAPITAL) || scan.tokens.end[i] - scan.tokens.start[i] > 1) return false;
  }
  return shouted;
}

/** Nothing but marks and numbers: "-----", "* * *", "- 2 -". */
export function isBlankLine(scan: Scan, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!scan.has(i, NUMBER | PUNCTUATION)) return false;
  return true;
}

/** The token after the marks that open a line: "- Căn cứ", "(Kèm theo". */
export function firstWord(scan: Scan, { from, to }: Range): number {
  let i = from;
  while (i < to && scan.has(i, PUNCTUATION)) i++;
  return i;
}
