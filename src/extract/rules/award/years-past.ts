import type { Scan } from '../../../lexicon/scan.js';
import { OPEN } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf, type YearChunk } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';

/**
 * "Trong 5 năm qua, … tặng Cờ thi đua cho 66 tập thể" below "phong trào thi đua 5 năm (2022 - 2027)": the last of the years that the sentence looks
 * back on, where the opening of the text names as many; of a congress "lần thứ VII (2027 - 2032)" they are not. So also where a sentence
 * before it in its paragraph looks back on them. Null where nothing says them.
 */
export function lastOfYearsPast({ scan, sentences }: Passage, sentence: Parsed): Resolved<number> | null {
  let years = 0;
  for (let i = sentence.index; i >= 0 && sentence.index - i < REACH && years === 0; i--)
    if (sentences[i].block === sentence.block) years = yearsPast(scan, sentences[i]);
  if (years === 0) return null;
  for (const told of sentences.slice(0, Math.min(sentence.index + 1, OPENING)))
    for (const chunk of chunksOf(chunksWithin(scan, told), 'year'))
      if (isSpanOf(scan, chunk, years))
        return { value: chunk.year.last, basis: 'from_context', span: scan.span(chunk.from, chunk.to) };
  return null;
}
/** Sentences of which the first says how long. */
const REACH = 4;
/** Sentences in which a text says what it sums up. */
const OPENING = 12;

/** "Trong | 5 | năm qua", "…, trong | 5 | năm vừa qua": how many years the sentence looks back on; 0 for others. */
function yearsPast(scan: Scan, { from, to }: Parsed): number {
  const past = scan.next('qua', from, Math.min(to, from + LEAD));
  if (past < 0) return 0;
  const year = scan.word(past - 1) === 'vừa' ? past - 2 : past - 1;
  return scan.word(year) === 'năm' && year > from ? numberAt(scan, year - 1) : 0;
}
/** Tokens within which a sentence says when. */
const LEAD = 16;

/** "5 năm | (2022 - 2027)", "5 năm | 2022 - 2027": a span of so many years, as the words before it say too. */
function isSpanOf(scan: Scan, { from, year }: YearChunk, years: number): boolean {
  if (year.last - year.first !== years) return false;
  const at = scan.word(from) === 'năm' ? from : scan.mark(from - 1) === OPEN ? from - 2 : from - 1;
  return scan.word(at) === 'năm' && numberAt(scan, at - 1) === years;
}

const numberAt = (scan: Scan, at: number): number =>
  scan.has(at, NUMBER) ? Number(scan.slice(at, at + 1)) : scan.word(at) === 'năm' ? 5 : 0;
