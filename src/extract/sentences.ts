import type { BlockKind, SourceDocument } from '../domain/document.js';
import type { Scan } from '../lexicon/scan.js';
import { CAPITAL, NUMBER } from '../text/tokens.js';

/** A sentence, a heading, a list item or a table cell: tokens `[from, to)`, its full stop included. */
export interface Sentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Index of the block that holds it. */
  readonly block: number;
  readonly kind: BlockKind;
}

const STOP = 0x2e;
const ENDS = new Set([0x21, 0x3f, 0x2026]);
/** A stop after these ends no sentence: "TP. Vinh", "PGS. TS. Lê", "Đ. 5", "Q. Giám đốc". */
const ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'ts',
  'ths',
  'pgs',
  'gs',
  'bs',
  'ks',
  'cn',
  'q',
  'p',
  'đ',
  'kt',
  'tm',
  'tl',
  'tuq',
  'tr',
  'st',
  'mr',
  'ông',
  'ths.bs',
  'bsckii',
  'bscki',
  'ds',
  'nsnd',
  'nsưt',
  'th',
  'cv',
  'v',
  'vv',
]);

/** Cuts each block into sentences. A sentence never runs over the end of its block. */
export function sentencesOf(document: SourceDocument, scan: Scan): Sentence[] {
  const sentences: Sentence[] = [];
  document.blocks.forEach((block, index) => {
    let from = scan.tokenAt(block.span.start);
    const end = scan.tokenAt(block.span.end);
    for (let i = from; i < end; i++) {
      if (i + 1 < end && !endsSentence(scan, i)) continue;
      sentences.push({ index: sentences.length, from, to: i + 1, block: index, kind: block.kind });
      from = i + 1;
    }
  });
  return sentences;
}

function endsSentence(scan: Scan, at: number): boolean {
  const mark = scan.mark(at);
  if (ENDS.has(mark)) return opensSentence(scan, at + 1);
  if (mark !== STOP) return false;
  const { start, end } = scan.tokens;
  // "1.026", "20.12.2021", "T.Ư", "UBND.": no blank follows.
  if (at + 1 < scan.tokens.count && start[at + 1] === end[at]) return scan.mark(at + 1) === 0x2f;
  if (at > 0 && end[at - 1] === start[at]) {
    const before = scan.slice(at - 1, at).toLowerCase();
    if (ABBREVIATIONS.has(before)) return false;
    if (before.length === 1 && scan.has(at - 1, CAPITAL)) return false;
    // "1. Sở Y tế": the stop of a list marker.
    if (scan.has(at - 1, NUMBER) && (at < 2 || scan.has(at - 1, 8))) return false;
  }
  return opensSentence(scan, at + 1);
}

/** A sentence opens with anything but a word in lower case: "v.v. và", "TS. nói" go on. */
function opensSentence(scan: Scan, at: number): boolean {
  if (at >= scan.tokens.count) return true;
  const unit = scan.text.charCodeAt(scan.tokens.start[at]);
  const letter = unit !== scan.text[scan.tokens.start[at]].toUpperCase().charCodeAt(0);
  return scan.has(at, CAPITAL) || !letter;
}
