import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { COLON } from '../../../text/marks.js';
import { LINE_START } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { type Element, isMark } from './element.js';
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
  /** A notice says what came of it, bloc by bloc. */
  #announced = false;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  note(sentence: Parsed): void {
    const { scan } = this.#passage;
    if (sentence.zone !== 'heading' && this.isUnder(sentence)) return;
    // "I. KHỐI THI ĐUA CÁC SỞ" under what a notice announces
    if (this.#announced && sentence.zone === 'heading' && headsBloc(sentence)) return;
    this.#announced = announcesResults(this.#passage, sentence);
    if (this.#announced) {
      this.mood = 'awarded';
      this.#year = yearAnnounced(scan, sentence);
      return;
    }
    const report = this.#passage.facts.kind === 'report' && sentence.zone === 'heading';
    const told =
      tellsOfAwards(scan, sentence, report) ||
      tellsOfReceived(scan, sentence) ||
      (sentence.zone === 'heading' && isBareResult(scan, sentence) && titleTells(this.#passage));
    this.mood = told || tellsOfDecided(this.#passage, sentence) ? 'awarded' : null;
    this.#year = this.mood ? yearNamed(scan, sentence) : null;
  }

  /** A line of a list, also without a marker where it opens with the award: "Cờ thi đua của tỉnh: Trường Bến Đá." */
  isUnder(sentence: Parsed): boolean {
    const { scan } = this.#passage;
    if (isListed(scan, sentence)) return true;
    if (this.mood === null || !scan.has(sentence.from, LINE_START)) return false;
    const [award] = sentence.chunks;
    return award?.kind === 'award' && scan.mark(award.to) === COLON;
  }

  /** What the heading says of the line; nothing where it begins with a refusal: "Không đạt: Sở Y tế (Cờ thi đua)". */
  moodOf(sentence: Parsed, elements: readonly Element[]): Status | null {
    if (this.mood === null || !this.isUnder(sentence)) return null;
    if (opensWithRefusal(elements)) return null;
    return this.mood === 'awarded' && asksInLabel(elements) ? 'recommended' : this.mood;
  }

  /** The rows of a line under such a heading, of the year that it names where the line names none. */
  dated(sentence: Parsed, rows: readonly AwardRow[]): readonly AwardRow[] {
    const year = this.#year;
    if (year === null || !this.isUnder(sentence)) return rows;
    return rows.map((row) => (row.status === 'awarded' && row.year?.basis !== 'stated' ? rowWith(row, { year }) : row));
  }
}

/**
 * "Kết quả công tác khen thưởng năm 2027", "3. Kết quả thi đua, khen thưởng:", "Hội đồng thông báo kết quả xét danh hiệu
 * thi đua như sau:": a line that only says what is told under it.
 */
function tellsOfAwards(scan: Scan, { from, to }: Parsed, report: boolean): boolean {
  if (to - from > LONGEST_HEADING || !scan.has(from, LINE_START)) return false;
  // "III. Thi đua, khen thưởng" in a report
  const short = report && to - from < SHORT_HEADING;
  let result = false;
  for (let i = from; i < to; i++) {
    const word = scan.word(i);
    if (word === 'kết' && scan.word(i + 1) === 'quả') result = true;
    else if ((result || (short && word === 'khen')) && TOLD.get(word) === scan.word(i + 1)) return true;
    else if (UNSETTLED.has(scan.kind('verb', i))) return false;
  }
  return false;
}

/** "Những phần thưởng cao quý đã đón nhận trong năm 2027:", "Các hình thức khen thưởng đã được tặng:": what was got, in the lines under it. */
function tellsOfReceived(scan: Scan, { from, to }: Parsed): boolean {
  if (to - from > LONGEST_HEADING || scan.mark(to - 1) !== COLON) return false;
  let award = false;
  let got = false;
  for (let i = from; i < to; i++) {
    award ||= AWARDS.get(scan.word(i)) === scan.word(i + 1);
    got ||= award && scan.word(i) === 'đã' && GETS.has(scan.kind('verb', i + 1));
    if (UNSETTLED.has(scan.kind('verb', i))) return false;
  }
  return got;
}

/** "Chủ tịch UBND tỉnh đã ban hành các quyết định khen thưởng đối với các tập thể. | Sở Nội vụ thông báo kết quả như sau: |" */
function tellsOfDecided({ scan, sentences }: Passage, { from, to, index }: Parsed): boolean {
  if (index === 0 || to - from > LONGEST_HEADING || scan.mark(to - 1) !== COLON) return false;
  if (RESULT.next(scan, from, to) < 0 || isUnsettled(scan, from, to)) return false;
  const before = sentences[index - 1];
  const decided = DECIDED.next(scan, before.from, before.to);
  if (decided < 0 || scan.next('đã', before.from, decided) < 0 || isUnsettled(scan, before.from, before.to))
    return false;
  return scan.kind('verb', decided + 2) === 'give';
}

/** "Căn cứ các Quyết định …, Sở Nội vụ thông báo kết quả khen thưởng phong trào thi đua năm 2027 và danh sách …, như sau:" in a notice. */
function announcesResults(passage: Passage, { from, to, index }: Parsed): boolean {
  const { scan, facts, sentences } = passage;
  if (facts.kind !== 'notice' || scan.mark(to - 1) !== COLON) return false;
  const result = RESULT.next(scan, from, to);
  if (result < 0 || scan.nextPair('thông', 'báo', Math.max(from, result - NEAR), result) < 0) return false;
  const praised = scan.nextPair('khen', 'thưởng', result, Math.min(to, result + NEAR));
  // "UBND tỉnh sẽ ban hành các quyết định. Sở Nội vụ thông báo kết quả như sau:"
  const before = index > 0 ? sentences[index - 1] : null;
  const settled = before === null || !isUnsettled(scan, before.from, before.to);
  return (praised >= 0 || (settled && isTitledResult(passage))) && !isUnsettled(scan, result, to);
}
/** "THÔNG BÁO" / "Kết quả xét khen thưởng năm học 2027 - 2028": what results they are. */
function isTitledResult(passage: Passage): boolean {
  const title = passage.sentences.find(({ zone }) => zone === 'title');
  return title !== undefined && RESULT.next(passage.scan, title.from, title.to) >= 0 && titleTells(passage);
}

/** "Tổng kết công tác thi đua, khen thưởng năm học 2027 - 2028": a title that tells of awards. */
function titleTells({ scan, sentences }: Passage): boolean {
  const title = sentences.find(({ zone }) => zone === 'title');
  if (title === undefined || isUnsettled(scan, title.from, title.to)) return false;
  return scan.nextPair('khen', 'thưởng', title.from, title.to) >= 0;
}

/** "II. Kết quả", "2. Kết quả đạt được:": no word of what came of what. */
function isBareResult(scan: Scan, { from, to }: Parsed): boolean {
  const result = to - from < SHORT_HEADING ? RESULT.next(scan, from, to) : -1;
  const end = scan.mark(to - 1) === COLON ? to - 1 : to;
  return result >= 0 && (result + 2 === end || (scan.pairAt(result + 2) === 'đạt được' && result + 4 === end));
}
/** Its year stands behind what was given; a later one is of something else that is announced. */
function yearAnnounced(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const result = RESULT.next(scan, sentence.from, sentence.to);
  const year = chunksOf(chunksWithin(scan, sentence), 'year').find(({ from }) => from > result);
  return year ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } : null;
}
const NEAR = 8;
const headsBloc = ({ chunks }: Parsed): boolean => chunksOf(chunks, 'bloc').some(({ bloc }) => !bloc.bare);

function isUnsettled(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (UNSETTLED.has(scan.kind('verb', i))) return true;
  return false;
}
const RESULT = new WordPairs(['kết quả']);
const DECIDED = new WordPairs(['quyết định']);
const AWARDS = new Map([
  ['phần', 'thưởng'],
  ['khen', 'thưởng'],
  ['danh', 'hiệu'],
]);
const GETS = new Set(['receive', 'passive']);

/** "Kết quả công tác khen thưởng năm 2026 và 6 tháng đầu năm 2027": the last year of a heading. */
function yearNamed(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const year = chunksOf(chunksWithin(scan, sentence), 'year').at(-1);
  return year ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } : null;
}

/** "4. Các trường hợp không đạt: Sở Y tế (Cờ thi đua)": what stands before the colon refuses. */
export const opensWithRefusal = (elements: readonly Element[]): boolean => {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  return elements.slice(0, Math.max(0, colon)).some(isRefusal);
};
/** "4. Bằng khen của UBND tỉnh | (đề nghị) |: Khoa Toán": what stands in a bracket before the colon only asks for it. */
const asksInLabel = (elements: readonly Element[]): boolean => {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  return elements
    .slice(0, Math.max(0, colon))
    .some(
      (one) => one.kind === 'bracket' && one.inside.some((inner) => inner.kind === 'verb' && inner.verb === 'propose'),
    );
};
const isRefusal = (element: Element): boolean => element.kind === 'verb' && REFUSES.has(element.verb);
const REFUSES = new Set(['negate', 'deny', 'revoke']);
const TOLD = new Map([
  ['khen', 'thưởng'],
  ['thi', 'đua'],
  ['danh', 'hiệu'],
]);
const LONGEST_HEADING = 26;
const SHORT_HEADING = 10;
const UNSETTLED = new Set(['propose', 'vote', 'register', 'plan', 'future', 'negate', 'deny', 'condition', 'quota']);
