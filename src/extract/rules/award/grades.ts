import type { Scan } from '../../../lexicon/scan.js';
import { type AwardName, gradeOf } from '../../../names/award.js';
import { COLON, OPEN } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import type { Element } from './element.js';

/**
 * Lines that name a grade alone under a line that names the award: "4. Huân chương Lao động" over "a) Hạng Nhất: Sở Y tế",
 * "b) Hạng Nhì: Sở Nội vụ". Reads the sentences in order.
 */
export class Grades {
  readonly #scan: Scan;
  #award: AwardName | null = null;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** The award of the grade with which the line begins; null for another line, which is taken note of. */
  awardOf(sentence: Parsed): AwardName | null {
    const { from, to, chunks } = sentence;
    const last = chunksOf(chunks, 'award').at(-1);
    const graded = this.#award && this.#gradeIn(this.#award, from, to);
    // "Huân chương Độc lập | hạng Nhì" under "Huân chương Hồ Chí Minh": of its own award
    const own = graded !== null && last !== undefined && last.from < graded.from && graded.from < last.to;
    if (graded && !own) return graded;
    // The line ends with the award, at most a number in brackets and a colon behind it.
    const alone = last !== undefined && to - last.to <= TAIL && this.#onlyMarks(last.to, to);
    if (alone && BARE.test(last.award.code)) this.#award = last.award;
    else if (last !== undefined || sentence.zone === 'heading') this.#award = null;
    return null;
  }

  /** The elements of such a line, its grade as the award that it is. */
  withGrade(elements: readonly Element[], award: AwardName): readonly Element[] {
    const { from, to } = award;
    return [
      ...elements.filter((element) => element.to <= from),
      { kind: 'award', from, to, award },
      ...elements.filter((element) => element.from >= to),
    ];
  }

  #gradeIn(award: AwardName, from: number, to: number): AwardName | null {
    let at = from;
    while (at < to && at - from < MARKER && this.#scan.word(at) !== 'hạng') at++;
    const graded = gradeOf(this.#scan, award, at, to);
    return graded && (graded.to >= to || this.#scan.mark(graded.to) === COLON || this.#scan.mark(graded.to) === OPEN)
      ? graded
      : null;
  }

  #onlyMarks(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!this.#scan.has(i, PUNCTUATION | NUMBER)) return false;
    return true;
  }
}

/** Awards with grades that say none. */
const BARE = /^(?:order|medal)-[a-z-]*[a-z]$/;
/** Tokens of what marks a line. */
const MARKER = 4;
const TAIL = 4;

/** "Sáng kiến | loại | A", "| loại | II": how good it is; not "loại A Páo", whom somebody strikes out. */
export const saysGrade = (scan: Scan, at: number, size: number): boolean =>
  size === 1 &&
  scan.word(at) === 'loại' &&
  GRADE.test(scan.slice(at + 1, at + 2)) &&
  (!scan.has(at + 2, CAPITAL) || scan.has(at + 2, LINE_START | PUNCTUATION));
const GRADE = /^(?:[A-D]|I{1,3}|IV)$/;
