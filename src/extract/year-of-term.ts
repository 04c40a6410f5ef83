import type { Scan } from '../lexicon/scan.js';
import { chunksOf } from './chunk.js';
import { chunksWithin } from './chunker.js';
import type { DocumentFacts, Parsed } from './passage.js';

/**
 * "Điều 2. Các đơn vị có tên tại Điều 1 thực hiện nhiệm vụ Khối trưởng năm 2028", "Thời gian thực hiện: từ ngày 01/01/2028 đến hết ngày
 * 31/12/2028": the year for which a decision makes blocs or names who leads them, where it says it in an article of its own.
 */
export function yearOfTerm(scan: Scan, sentences: readonly Parsed[], { kind }: DocumentFacts): number | null {
  if (kind !== 'decision') return null;
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'item') continue;
    const year = yearOfRole(sentence) ?? yearOfSpan(scan, sentence);
    if (year !== null) return year;
  }
  return null;
}

/** "nhiệm vụ Khối trưởng | năm 2028" */
function yearOfRole({ chunks }: Parsed): number | null {
  for (const { from, year } of chunksOf(chunks, 'year'))
    if (year.last - year.first <= 1 && chunks.some((chunk) => chunk.kind === 'role' && chunk.to === from))
      return year.last;
  return null;
}

/** "từ ngày 01/01/2028 đến hết ngày 31/12/2028": from the first day to the last of one year, or over a school year. */
function yearOfSpan(scan: Scan, sentence: Parsed): number | null {
  if (!spans(scan, sentence)) return null;
  const [first, last, ...more] = chunksOf(chunksWithin(scan, sentence), 'date');
  if (!first || !last || more.length > 0 || first.date.year === null || last.date.year === null) return null;
  const behind = scan.word(first.from - 1) === 'từ' || scan.word(first.from) === 'từ';
  return behind && last.date.year - first.date.year <= 1 && last.from - first.to <= 4 ? last.date.year : null;
}

/** "từ … đến" */
function spans(scan: Scan, { from, to }: Parsed): boolean {
  let since = false;
  for (let i = from; i < to; i++) {
    if (scan.word(i) === 'từ') since = true;
    else if (since && (scan.word(i) === 'đến' || scan.word(i) === 'tới')) return true;
  }
  return false;
}
