import { NUMBER } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';

/** How many words may stand before the verb: "Điều 4. | Phân công năm 2028: …". */
const LEAD = 5;

/**
 * The year for which a part of the text assigns roles, where no role stands beside it: "III. PHÂN CÔNG NĂM 2028" up to the
 * next heading, "Điều 4. Phân công năm 2028: Khối thi đua số 1: …" up to the next paragraph. Reads the sentences in order.
 */
export class Sections {
  readonly #passage: Passage;
  #year: number | null = null;
  /** The paragraph that it holds for; null for all up to the next heading. */
  #block: number | null = null;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  get year(): number | null {
    return this.#year;
  }

  enter(sentence: Parsed): void {
    const heading = sentence.zone === 'heading' || sentence.zone === 'title';
    if (heading || (this.#block !== null && this.#block !== sentence.block)) this.#year = null;
    const assigned = sentence.zone === 'title' ? null : this.#assignedBy(sentence, heading);
    if (assigned === null) return;
    this.#year = assigned;
    this.#block = heading ? null : sentence.block;
  }

  #assignedBy(sentence: Parsed, heading: boolean): number | null {
    const { scan } = this.#passage;
    const { from, to } = sentence;
    for (let i = from; i + 3 < to && i - from < LEAD; i++) {
      if (ASSIGNS.get(scan.word(i)) !== scan.word(i + 1)) continue;
      if (scan.word(i + 2) !== 'năm' || !scan.has(i + 3, NUMBER)) return null;
      const year = chunksWithin(scan, sentence).find((chunk) => chunk.kind === 'year' && chunk.from === i + 2);
      if (year?.kind !== 'year' || !(heading ? year.to === to : scan.mark(year.to) === COLON)) return null;
      return year.year.last;
    }
    return null;
  }
}

const ASSIGNS = new Map([
  ['phân', 'công'],
  ['chỉ', 'định'],
  ['nhiệm', 'vụ'],
  ['luân', 'phiên'],
]);
const COLON = 0x3a;
