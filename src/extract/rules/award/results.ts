import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { LINE_START } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { isListed } from './list-words.js';

/**
 * "Kết quả công tác khen thưởng năm 2027" over lines of those who were given something: no verb says so, the heading does,
 * and of what year. Reads the sentences in order.
 */
export class Results {
  readonly #passage: Passage;
  /** What the heading says of the lines under it. */
  mood: Status | null = null;
  #year: Resolved<number> | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  note(sentence: Parsed): void {
    const { scan } = this.#passage;
    if (sentence.zone !== 'heading' && isListed(scan, sentence)) return;
    const report = this.#passage.facts.kind === 'report' && sentence.zone === 'heading';
    this.mood = tellsOfAwards(scan, sentence, report) ? 'awarded' : null;
    this.#year = this.mood ? yearNamed(scan, sentence) : null;
  }

  /** The rows of a line under such a heading, of the year that it names where the line names none. */
  dated(sentence: Parsed, rows: readonly AwardRow[]): readonly AwardRow[] {
    const year = this.#year;
    if (year === null || !isListed(this.#passage.scan, sentence)) return rows;
    return rows.map((row) => (row.status === 'awarded' && row.year?.basis !== 'stated' ? rowWith(row, { year }) : row));
  }
}

/** "Kết quả công tác khen thưởng năm 2027", "3. Kết quả thi đua, khen thưởng:": a line that only says what is told under it. */
function tellsOfAwards(scan: Scan, { from, to }: Parsed, report: boolean): boolean {
  if (to - from > LONGEST_HEADING || !scan.has(from, LINE_START)) return false;
  // "III. Thi đua, khen thưởng" in a report
  let result = report && to - from < SHORT_HEADING;
  for (let i = from; i < to; i++) {
    const word = scan.word(i);
    if (word === 'kết' && scan.word(i + 1) === 'quả') result = true;
    else if (result && word === 'khen' && scan.word(i + 1) === 'thưởng') return true;
    else if (UNSETTLED.has(scan.kind('verb', i))) return false;
  }
  return false;
}
/** "Kết quả công tác khen thưởng năm 2026 và 6 tháng đầu năm 2027": the last year of a heading. */
function yearNamed(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const year = chunksOf(chunksWithin(scan, sentence), 'year').at(-1);
  return year ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } : null;
}
const LONGEST_HEADING = 24;
const SHORT_HEADING = 10;
const UNSETTLED = new Set(['propose', 'vote', 'register', 'plan', 'future', 'negate', 'deny', 'condition', 'quota']);
