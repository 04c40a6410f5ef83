import type { Scan } from '../../../lexicon/scan.js';
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
    this.#before = this.#before.filter((stage) => sentence.index - stage.sentence.index <= REACH);
    if (this.#passes(sentence, counts[0].award.from)) {
      for (const stage of this.#before)
        for (const row of stage.counts)
          if (counts.some((passed) => this.#isSame(row, passed))) this.#overtaken.add(row);
    } else if (!underVote(this.#passage, sentence)) {
      this.#before.push({ sentence, counts });
      if (this.#tellsOfSession() && this.#asked.length < MOST) this.#asked.push({ sentence, counts });
    }
  }

  #tellsOfSession(): boolean {
    const { kind } = this.#passage.facts;
    return kind === 'minutes' || (kind === 'news' && sessionOf(this.#passage) !== null);
  }

  /** Those whom the lines and the tables under the vote name or count, of as many as were asked for, or of fewer. */
  settle(rows: readonly AwardRow[]): void {
    if (this.#asked.length === 0) return;
    const passed = rows.filter(({ status, award }) => {
      return status === 'recommended' && underVote(this.#passage, sentenceAt(this.#passage, award.from));
    });
    for (const { sentence, counts } of this.#asked)
      for (const row of counts) {
        const same = passed.filter((one) => one.award.from >= sentence.to && this.#isSame(row, one));
        const total = same.reduce((sum, { recipient }) => sum + (recipient.count ?? 1), 0);
        if (total > 0 && total <= (row.recipient.count ?? 0)) this.#overtaken.add(row);
      }
  }

  isOvertaken(row: AwardRow): boolean {
    return this.#overtaken.has(row);
  }

  /** The same award for the same kind of receivers; who asks need not say who is to give it. */
  #isSame(asked: AwardRow, passed: AwardRow): boolean {
    const alike = asked.code === passed.code && asked.recipient.kind === passed.recipient.kind;
    if (!alike || asked.bloc?.written !== passed.bloc?.written) return false;
    const granter = granterKey(this.#scan, asked);
    return granter === null || granter === granterKey(this.#scan, passed);
  }

  /** "thống nhất thông qua", "nhất trí", "bỏ phiếu" before the award. */
  #passes({ from }: Parsed, to: number): boolean {
    for (let i = from; i < to; i++) {
      const word = this.#scan.word(i);
      // "Thư ký (Hội đồng) thông qua danh sách": it is read out
      if (word === 'thư' && this.#scan.word(i + 1) === 'ký') return false;
      if (PASSES.get(word) === this.#scan.word(i + 1)) return true;
    }
    return false;
  }
}

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
const COLON = 0x3a;
const CLOSE = 0x29;

const PASSES = new Map([
  ['thông', 'qua'],
  ['thống', 'nhất'],
  ['nhất', 'trí'],
  ['bỏ', 'phiếu'],
]);
