import type { Scan } from '../../../lexicon/scan.js';
import { foldCase } from '../../../text/fold-case.js';
import { CLOSE, COLON, OPEN, SQUARE_CLOSE, SQUARE_OPEN } from '../../../text/marks.js';
import { LINE_START, NUMBER } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import { type Parsed, type Passage, RELATIONAL } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { saysWhoGives } from './giver-words.js';

type Granter = AwardRow['granter'];

/**
 * "- Bằng khen*: Sở Y tế." over "* Cấp khen thưởng: Chủ tịch UBND tỉnh.", "Cờ thi đua (1)" over "(1) Do UBND tỉnh tặng.": the rows with who
 * gives by a note under the text, where the award has the mark of the note.
 */
export function withFootnotes(passage: Passage, rows: readonly AwardRow[]): readonly AwardRow[] {
  const { scan } = passage;
  const marked = rows.some((row) => row.granter === null && markAt(scan, row.award.to) !== null);
  if (!marked) return rows;
  const notes = notesIn(passage);
  return rows.map((row) => {
    const mark = row.granter === null ? markAt(scan, row.award.to) : null;
    const granter = mark === null ? null : (notes.get(mark.text) ?? null);
    return granter ? rowWith(row, { granter }) : row;
  });
}

/** By their marks; of two notes with one mark neither counts. */
function notesIn(passage: Passage): ReadonlyMap<string, Granter> {
  const notes = new Map<string, Granter>();
  for (const sentence of passage.sentences) {
    const { scan } = passage;
    // "Ghi chú: * Cấp khen thưởng: …"
    const label = scan.word(sentence.from) === 'ghi' && scan.mark(sentence.from + 2) === COLON;
    const from = label ? sentence.from + 3 : sentence.from;
    const mark = RELATIONAL.has(sentence.zone) && scan.has(sentence.from, LINE_START) ? markAt(scan, from) : null;
    if (!mark) continue;
    const giver = giverIn(passage, sentence, mark.to);
    if (giver) notes.set(mark.text, notes.has(mark.text) ? null : giver);
  }
  return notes;
}

/** "**", "(*)", "(1)": also behind the quotation mark that closes a title. */
function markAt(scan: Scan, at: number): { readonly text: string; readonly to: number } | null {
  const first = QUOTES.has(scan.mark(at)) ? at + 1 : at;
  let to = first;
  while (to - first < LONGEST && scan.mark(to) === STAR) to++;
  if (to > first) return { text: '*'.repeat(to - first), to };
  const raised = RAISED.get(scan.slice(first, first + 1));
  if (raised !== undefined) return { text: raised, to: first + 1 };
  const square = scan.mark(first) === SQUARE_OPEN;
  if (scan.mark(first) !== OPEN && !square) return null;
  let close = first + 1;
  while (close - first <= LONGEST && scan.mark(close) === STAR) close++;
  if (close === first + 1 && scan.has(close, NUMBER) && scan.tokens.end[close] - scan.tokens.start[close] === 1)
    close++;
  return close > first + 1 && scan.mark(close) === (square ? SQUARE_CLOSE : CLOSE)
    ? { text: scan.slice(first + 1, close).replace(/\s/g, ''), to: close + 1 }
    : null;
}
const LONGEST = 12;
const STAR = 0x2a;
/** ¹ is (1) */
const RAISED = new Map([...'¹²³⁴⁵⁶⁷⁸⁹'].map((digit, i) => [digit, String(i + 1)]));
/** ” " » */
const QUOTES = new Set([0x201d, 0x22, 0xbb]);

/** "Cấp khen thưởng: | UBND tỉnh |.", "Do | UBND tỉnh | tặng.", "| UBND tỉnh | quyết định khen thưởng": nothing else is said. */
function giverIn({ scan }: Passage, sentence: Parsed, at: number): Granter {
  let first = at;
  if (scan.mark(first) === COLON) first++;
  const colon = labelEnd(scan, first, sentence.to);
  const name = colon > first ? colon : scan.word(first) === 'do' ? first + 1 : first;
  const chunk = chunksWithin(scan, sentence).find(({ from }) => from === name);
  if (chunk?.kind !== 'office' && chunk?.kind !== 'units') return null;
  if (chunk.kind === 'units' && chunk.list.units.length > 1) return null;
  const gives =
    colon > first
      ? chunk.to >= sentence.to - 1
      : scan.kind('verb', chunk.to) === 'give' || GIVES.has(scan.word(chunk.to));
  return gives ? { from: chunk.from, to: chunk.to } : null;
}
const GIVES = new Set(['quyết', 'khen', 'ban']);

/** Past the label that says who gives, and its colon. */
function labelEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit && i - at < 8; i++)
    if (scan.mark(i) === COLON) return saysWhoGives(foldCase(scan.slice(at, i)).replace(/\s+/g, ' ')) ? i + 1 : at;
  return at;
}
