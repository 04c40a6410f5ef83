import { layerBits, type Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, COMMA, DASHES, OPEN } from '../text/marks.js';
import { NUMBER, PUNCTUATION } from '../text/tokens.js';
import { chunksWithin } from './chunker.js';
import { entryAt } from './entry.js';
import type { Parsed } from './passage.js';
import { BLOC_WORDS, withBlocAt } from './placed-bloc.js';

const AWARD = layerBits('award');
const ROLE = layerBits('role');

/**
 * The sentences, those of a list of leaders each with the bloc in its bracket: "Tặng Cờ thi đua cho các đơn vị dẫn đầu phong trào thi
 * đua:" over "1. Huyện Tân Khê (khối huyện, thị)", "2. Sở Thủy sản (khối sản xuất)". One such line alone says nothing: a school
 * may have a "khối 12".
 */
export function withBlocBrackets(scan: Scan, sentences: readonly Parsed[]): readonly Parsed[] {
  const found = new Map<number, Parsed>();
  for (const sentence of sentences) {
    const leaders = (sentence.layers & ROLE) === 0 ? null : withLeaders(scan, sentence);
    if (leaders) found.set(sentence.index, leaders);
    const led = leaders === null && (sentence.layers & ROLE) !== 0 ? linesLed(scan, sentence, sentences) : [];
    for (const line of led) found.set(line.index, line);
    if ((sentence.layers & AWARD) === 0 || scan.mark(sentence.to - 1) !== COLON) continue;
    const told = saysLeaders(scan, sentence);
    const lines: Parsed[] = [];
    for (let next = sentences[sentence.index + 1]; next; next = sentences[next.index + 1]) {
      const line = told || saysLeaders(scan, next) ? lineWithBloc(scan, next) : null;
      if (line === null) break;
      lines.push(line);
    }
    if (lines.length > 1) for (const line of lines) found.set(line.index, line);
  }
  return found.size === 0 ? sentences : sentences.map((sentence) => found.get(sentence.index) ?? sentence);
}

/**
 * "Chỉ định các đơn vị Khối trưởng năm 2028: UBND xã Bến Đá (Cụm phía Bắc), UBND xã Tân Khê (Cụm phía Nam)": a sentence with a role and
 * two units or more, each with a bloc in its bracket; null for another.
 */
function withLeaders(scan: Scan, sentence: Parsed): Parsed | null {
  const places: { from: number; to: number }[] = [];
  for (const { kind, to } of sentence.chunks) {
    if (kind !== 'units' || scan.mark(to) !== OPEN) continue;
    const close = closeOf(scan, to, sentence.to);
    if (close > 0 && isBlocOf(scan, to + 1, close)) places.push({ from: to + 1, to: close });
  }
  if (places.length < 2 || !sentence.chunks.some(({ kind }) => kind === 'role')) return null;
  return places.reduce<Parsed>(
    (line, { from, to }) => withBlocAt(line, line.chunks, BLOC_WORDS.get(scan.word(from)) ?? 'khoi', from, to),
    sentence,
  );
}

/** The lines under a role and a colon: two at least, each a unit with its bloc in the bracket and no more. */
function linesLed(scan: Scan, { index, to, chunks }: Parsed, sentences: readonly Parsed[]): Parsed[] {
  if (scan.mark(to - 1) !== COLON || !chunks.some(({ kind }) => kind === 'role')) return [];
  const lines: Parsed[] = [];
  for (let next = sentences[index + 1]; next; next = sentences[next.index + 1]) {
    const cut = chunksWithin(scan, next);
    const unit = cut.find(({ kind }) => kind === 'units');
    const close = unit && scan.mark(unit.to) === OPEN ? closeOf(scan, unit.to, next.to) : 0;
    if (!unit || close === 0 || next.to - close > 2 || !isBlocOf(scan, unit.to + 1, close)) break;
    const kind = BLOC_WORDS.get(scan.word(unit.to + 1)) ?? 'khoi';
    lines.push(withBlocAt(next, cut, kind, unit.to + 1, close));
  }
  return lines.length > 1 ? lines : [];
}

/** The bracket that closes the one at the token; 0 where none does. */
function closeOf(scan: Scan, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i - open <= LONGEST; i++) if (scan.mark(i) === CLOSE) return i;
  return 0;
}

/** "Cụm phía Bắc", "Khối 2"; not "Khối trưởng", "khối phó năm 2028". */
const isBlocOf = (scan: Scan, from: number, to: number): boolean =>
  BLOC_WORDS.has(scan.word(from)) && to - from > 1 && scan.size('role', from) === 0;

/** "dẫn đầu", "luân lưu" */
function saysLeaders(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i + 1 < to; i++) if (LEADERS.has(`${scan.word(i)} ${scan.word(i + 1)}`)) return true;
  return false;
}
const LEADERS = new Set(['dẫn đầu', 'luân lưu', 'cờ đầu']);

/** "1. Sở Thủy sản | (khối sản xuất)", "… | , khối sản xuất;", "… | , dẫn đầu khối sản xuất;": the line with the bracket's words as one chunk; null for another. */
function lineWithBloc(scan: Scan, sentence: Parsed): Parsed | null {
  let close = sentence.to;
  while (close > sentence.from && scan.has(close - 1, PUNCTUATION) && scan.mark(close - 1) !== CLOSE) close--;
  const bracketed = scan.mark(close - 1) === CLOSE;
  if (bracketed) close--;
  let open = close - 1;
  while (open > sentence.from && close - open < LONGEST && !opensBloc(scan, open, bracketed)) open--;
  const from = open + 1;
  const kind = BLOC_WORDS.get(scan.word(from));
  if (!kind || !opensBloc(scan, open, bracketed) || close - from < 2 || scan.has(from + 1, NUMBER)) return null;
  const chunks = chunksWithin(scan, sentence);
  const mark = leads(scan, open) ? open - 2 : open;
  if (entryAt(chunks, chunks.findIndex((chunk) => chunk.from === mark) - 1)?.kind !== 'units') return null;
  return withBlocAt(sentence, chunks, kind, from, close);
}

/** The bracket, or the comma or the dash before the word for a bloc; or "dẫn đầu" behind one of them. */
function opensBloc(scan: Scan, at: number, bracketed: boolean): boolean {
  if (!BLOC_WORDS.has(scan.word(at + 1))) return bracketed && scan.mark(at) === OPEN;
  const mark = leads(scan, at) ? at - 2 : at;
  return scan.mark(mark) === OPEN
    ? bracketed
    : !bracketed && (scan.mark(mark) === COMMA || DASHES.has(scan.mark(mark)));
}
const leads = (scan: Scan, at: number): boolean => scan.word(at) === 'đầu' && scan.word(at - 1) === 'dẫn';

/** No such name is longer, in tokens. */
const LONGEST = 14;
