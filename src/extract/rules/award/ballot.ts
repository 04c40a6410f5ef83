import type { Scan } from '../../../lexicon/scan.js';
import type { Parsed, Passage } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import type { Element } from './element.js';
import { lineItems } from './line-items.js';
import type { Mentioned } from './mentioned.js';

/** The line of a ballot that named an award and who is to have it, and the one that was read last. */
interface Led {
  readonly row: AwardRow;
  readonly first: Parsed;
  readonly last: number;
}

/**
 * "CSTĐ cơ sở: đ/c Tô Hải     9/9   Thông qua" over "            đ/c Hà Nhàn    7/9   Thông qua": the lines of a ballot that stand under the name, and
 * not under the award, are for the same one. Reads the sentences in order.
 */
export class BallotLines {
  readonly #passage: Passage;
  readonly #mentioned: Mentioned;
  #led: Led | null = null;

  constructor(passage: Passage, mentioned: Mentioned) {
    this.#passage = passage;
    this.#mentioned = mentioned;
  }

  /** Whether the sentence is read although it names no award. */
  wants(sentence: Parsed): boolean {
    return this.#led?.last === sentence.index - 1 && isBallotLine(this.#passage.scan, sentence);
  }

  /** The rows of a line without an award of its own; `own` are those of one that has it. */
  read(sentence: Parsed, elements: readonly Element[], own: readonly AwardRow[]): AwardRow[] {
    const { scan } = this.#passage;
    const row = own.at(-1);
    if (row) {
      this.#led = isBallotLine(scan, sentence) ? { row, first: sentence, last: sentence.index } : null;
      return [];
    }
    const led = this.#led;
    if (led === null || !this.wants(sentence)) return [];
    if (elements.some(({ kind }) => kind === 'award') || !isSetIn(scan, sentence, led.first)) {
      this.#led = null;
      return [];
    }
    this.#led = { ...led, last: sentence.index };
    const items = lineItems(this.#passage, elements) ?? [];
    return items.map((item) => {
      const { from, to, kind, full, count } = this.#mentioned.person(item);
      const recipient = count === null ? { from, to, kind, full, count } : { from, to, kind, full: null, count };
      return rowWith(led.row, { recipient });
    });
  }
}

/** "…        9/9      Thông qua": blanks before the votes, and before what was concluded. */
const isBallotLine = (scan: Scan, { kind, from, to }: Parsed): boolean =>
  kind === 'list-item' && BALLOT.test(scan.slice(Math.max(from, to - LONGEST_END), to));
/** Tokens of the votes and what is concluded. */
const LONGEST_END = 9;
const BALLOT = /(?<! ) {2,}\d{1,3} ?\/ ?\d{1,3}(?: phiếu)? {2,}\p{Lu}[\p{L} ]{1,20}\.?$/u;

/** The line begins farther in than the one above. */
const isSetIn = (scan: Scan, line: Parsed, above: Parsed): boolean => columnOf(scan, line) > columnOf(scan, above) + 3;

/** Characters before the first of the sentence, which opens its line or not. */
function columnOf({ text, tokens }: Scan, { from }: Parsed): number {
  const at = tokens.start[from];
  let start = at;
  while (start > 0 && at - start < WIDEST && text[start - 1] !== '\n') start--;
  return at - start;
}
const WIDEST = 200;
