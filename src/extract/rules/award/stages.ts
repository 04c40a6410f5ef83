import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON } from '../../../text/marks.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { sessionOf } from './council.js';
import { granterKey } from './same.js';
import { sentenceAt } from './sentence-at.js';
import { councilAgrees } from './statement.js';

/** How many sentences later a council may come to its vote. */
const REACH = 6;

interface Stage {
  readonly sentence: Parsed;
  readonly counts: readonly AwardRow[];
  /** Somebody only reports it: "Đồng chí Tô Hải báo cáo tổng hợp đề nghị của 04 khối: có 05 đơn vị trình Cờ thi đua …". */
  readonly reported: boolean;
}

/**
 * What was put before a council and what it let pass: "Báo cáo đề xuất Cờ thi đua cho 69 đơn vị" over "Hội đồng thống
 * nhất thông qua … cho 48 đơn vị", or over "Hội đồng nhất trí:" and its lines. The vote decides; the numbers before it are none.
 */
export class Stages {
  readonly #passage: Passage;
  readonly #scan: Scan;
  /** What minutes, or news of its session, say was put before the council. */
  readonly #asked: Stage[] = [];
  #before: Stage[] = [];
  readonly #overtaken = new Set<AwardRow>();

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#scan = passage.scan;
  }

  /** Takes note of the rows of a sentence, in the order of the text. */
  note(sentence: Parsed, rows: readonly AwardRow[]): void {
    const counts = rows.filter(({ recipient, status }) => recipient.count !== null && status === 'recommended');
    if (counts.length === 0) return;
    for (const row of counts) if (counts.some((later) => this.#decidesOn(row, later))) this.#overtaken.add(row);
    this.#before = this.#before.filter((stage) => sentence.index - stage.sentence.index <= REACH);
    if (this.#passes(sentence, counts[0].award.from)) {
      for (const stage of this.#before)
        for (const row of stage.counts)
          if (counts.some((passed) => this.#isSame(row, passed))) this.#overtaken.add(row);
    } else if (!underVote(this.#passage, sentence)) {
      const stage = { sentence, counts, reported: reports(this.#scan, sentence, counts[0].recipient.from) };
      this.#before.push(stage);
      if (this.#tellsOfSession() && this.#asked.length < MOST) this.#asked.push(stage);
    }
  }

  /** "| 5 đơn vị | đề nghị tặng Cờ thi đua, Hội đồng thống nhất trình … cho | 3 đơn vị |": of as many as asked, in one sentence. */
  #decidesOn(asked: AwardRow, passed: AwardRow): boolean {
    const [from, to] = [asked.award.to, passed.award.from];
    // "Ngoài | 9 đơn vị đã được trình |, Hội đồng thống nhất bổ sung …": those are more
    if (this.#scan.word(asked.recipient.from - 1) !== 'có') return false;
    if (asked.recipient.from > from || from >= to || (passed.recipient.count ?? 0) > (asked.recipient.count ?? 0))
      return false;
    const council = this.#scan.nextPair('hội', 'đồng', from, to);
    return council >= 0 && this.#passes({ from: council, to }, to) && this.#isSame(asked, passed);
  }

  #tellsOfSession(): boolean {
    const { kind } = this.#passage.facts;
    return kind === 'minutes' || (kind === 'news' && sessionOf(this.#passage) !== null);
  }

  /**
   * Those whom the lines and the tables under the vote name or count, or any words behind what was only reported, of as many as were asked for, or
   * of fewer.
   */
  settle(rows: readonly AwardRow[]): void {
    if (this.#asked.length === 0) return;
    const proposed = rows.filter(({ status }) => status === 'recommended');
    const passed = proposed.filter(({ award }) => underVote(this.#passage, sentenceAt(this.#passage, award.from)));
    for (const { sentence, counts, reported } of this.#asked)
      for (const row of counts) {
        const later = reported ? proposed : passed;
        const same = later.filter((one) => one.award.from >= sentence.to && this.#isSame(row, one, reported));
        const total = same.reduce((sum, { recipient }) => sum + (recipient.count ?? 1), 0);
        if (total > 0 && total <= (row.recipient.count ?? 0)) this.#overtaken.add(row);
      }
  }

  isOvertaken(row: AwardRow): boolean {
    return this.#overtaken.has(row);
  }

  /** The same award for the same kind of receivers; who asks need not say who is to give it, nor who `reports` of which bloc they are. */
  #isSame(asked: AwardRow, passed: AwardRow, reports = false): boolean {
    const alike = asked.code === passed.code && asked.recipient.kind === passed.recipient.kind;
    const ofAny = reports && asked.bloc === null;
    if (!alike || (!ofAny && asked.bloc?.written !== passed.bloc?.written)) return false;
    const granter = granterKey(this.#scan, asked);
    return granter === null || granter === granterKey(this.#scan, passed);
  }

  /** "thống nhất thông qua", "nhất trí", "bỏ phiếu" before the award. */
  #passes({ from }: Pick<Parsed, 'from' | 'to'>, to: number): boolean {
    for (let i = from; i < to; i++) {
      const word = this.#scan.word(i);
      // "Thư ký (Hội đồng) thông qua danh sách": it is read out
      if (word === 'thư' && this.#scan.word(i + 1) === 'ký') return false;
      if (PASSES.get(word) === this.#scan.word(i + 1)) return true;
    }
    return false;
  }
}

/** "Đồng chí Tô Hải, Trưởng phòng Nội vụ, | báo cáo tổng hợp đề nghị của 04 khối: có | 05 đơn vị": up to a colon, or to "đề nghị". */
function reports(scan: Scan, { from, chunks }: Parsed, counted: number): boolean {
  const [speaker] = chunks;
  if (speaker?.kind !== 'persons' || speaker.from !== from) return false;
  const at = scan.nextPair('báo', 'cáo', speaker.to, Math.min(counted, speaker.to + SPEAKS));
  if (at < 0) return false;
  for (let i = at + 2; i < counted; i++)
    if (scan.mark(i) === COLON || (scan.word(i) === 'đề' && scan.word(i + 1) === 'nghị')) return true;
  return false;
}
/** "trình bày", "thay mặt Tổ giúp việc" before it says so. */
const SPEAKS = 8;

/** "a) Đề nghị Giám đốc tặng …" under "Sau khi kiểm phiếu, Hội đồng nhất trí:", lines and tables between. */
function underVote({ scan, sentences }: Passage, { index }: Parsed): boolean {
  for (let i = index - 1; i >= 0 && index - i <= LINES; i--) {
    const { from, to, zone } = sentences[i];
    if (scan.mark(to - 1) === COLON && councilAgrees(scan, from, to)) return true;
    // "b) Đề nghị Bộ Y tế tặng Bằng khen:"
    if (!UNDER.has(zone) && scan.mark(from + 1) !== CLOSE) return false;
  }
  return false;
}
const UNDER = new Set(['item', 'cell', 'furniture']);
const LINES = 64;
const MOST = 64;

const PASSES = new Map([
  ['thông', 'qua'],
  ['thống', 'nhất'],
  ['nhất', 'trí'],
  ['bỏ', 'phiếu'],
]);
