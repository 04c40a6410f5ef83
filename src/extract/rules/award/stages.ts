import type { Scan } from '../../../lexicon/scan.js';
import type { Parsed } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { granterKey } from './same.js';

/** How many sentences later a council may come to its vote. */
const REACH = 6;

interface Stage {
  readonly sentence: Parsed;
  readonly counts: readonly AwardRow[];
}

/**
 * What was put before a council and what it let pass: "Báo cáo đề xuất Cờ thi đua cho 69 đơn vị" over "Hội đồng thống
 * nhất thông qua … cho 48 đơn vị". The vote decides; the numbers before it are none.
 */
export class Stages {
  readonly #scan: Scan;
  #before: Stage[] = [];
  readonly #overtaken = new Set<AwardRow>();

  constructor(scan: Scan) {
    this.#scan = scan;
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
    } else this.#before.push({ sentence, counts });
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
    for (let i = from; i < to; i++) if (PASSES.get(this.#scan.word(i)) === this.#scan.word(i + 1)) return true;
    return false;
  }
}

const PASSES = new Map([
  ['thông', 'qua'],
  ['thống', 'nhất'],
  ['nhất', 'trí'],
  ['bỏ', 'phiếu'],
]);
