import type { Scan } from '../../../lexicon/scan.js';
import type { AwardName } from '../../../names/award.js';
import { COLON } from '../../../text/marks.js';
import type { Parsed } from '../../passage.js';
import { type Element, newElement } from './element.js';
import type { Frame } from './frame.js';

/**
 * "Trung ương Đoàn trao Giải thưởng Lý Tự Trọng cho 87 cán bộ Đoàn. Hà Tĩnh có 2 cán bộ được nhận | phần thưởng cao quý này | là …": words that point to
 * the one award that a sentence right above names. To be asked in the order of the text.
 */
export class ThisAward {
  readonly #scan: Scan;
  /** The award that the last sentence with any named, where it named no other, and the index of that sentence. */
  #named: AwardName | null = null;
  #index = 0;
  /** Who gave it there. */
  #granter: Frame['granter'] = null;
  /** Nobody was named there who received it. */
  #unnamed = false;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** Takes note of the awards that a sentence names. */
  note({ index }: Parsed, elements: readonly Element[]): void {
    // an award that is only pointed to is none of its own
    const awards = elements.flatMap((element) =>
      element.kind === 'award' && element.award.nameFrom >= element.from ? [element.award] : [],
    );
    if (awards.length === 0) return;
    const [first, ...others] = awards;
    this.#named = others.every(({ code }) => code === first.code) ? first : null;
    this.#index = index;
  }

  /** Remembers who gives the award, or lends who gave it to the frames of a sentence that only points to it. */
  withGiver({ index, from }: Parsed, frames: readonly Frame[]): readonly Frame[] {
    if (index === this.#index) {
      this.#granter = frames[0]?.granter ?? null;
      this.#unnamed = frames.every(({ items }) => items.every(({ count }) => count !== null));
    }
    if (index <= this.#index || this.#granter === null) return frames;
    return frames.map((frame) =>
      frame.granter || frame.award.award.nameFrom >= from ? frame : { ...frame, granter: this.#granter },
    );
  }

  /** Whether the sentence points to such an award. */
  wants(sentence: Parsed): boolean {
    return this.#pointer(sentence) !== null || this.#rewarded(sentence) >= 0;
  }

  /** With the award where the words stand that point to it; the elements as they are where the sentence names one itself. */
  withAward(sentence: Parsed, elements: readonly Element[]): readonly Element[] {
    if (!this.#named || elements.some(({ kind }) => kind === 'award')) return elements;
    const rewarded = this.#rewarded(sentence);
    if (rewarded >= 0) return withReward(elements, rewarded, this.#named);
    const pointer = this.#pointer(sentence);
    if (!pointer) return elements;
    const { from, to } = pointer;
    const first = elements.findIndex((element) => element.to > from);
    const behind = elements.findIndex((element) => element.from >= to);
    if (first < 0 || elements[first].from < from) return elements;
    const award = newElement('award', from, to, { ...this.#named, from, to, granter: null });
    return [...elements.slice(0, first), award, ...(behind < 0 ? [] : elements.slice(behind))];
  }

  /** "Ba nông dân được | khen thưởng | gồm: ông Tô Hải …": the token of the verb that goes without its award, before names; -1 for none. */
  #rewarded({ index, from, to }: Parsed): number {
    if (this.#named === null || index === this.#index || index - this.#index > FARTHEST) return -1;
    const scan = this.#scan;
    for (let i = from + 1; i + 2 < to; i++) {
      if (scan.pairAt(i) !== 'khen thưởng' || scan.kind('verb', i - 1) !== 'passive') continue;
      if (!this.#unnamed || DENIES.has(scan.word(i - 2)) || scan.mark(to - 1) === COLON) return -1;
      return LEADS.has(scan.word(i + 2)) || scan.mark(i + 2) === COLON ? i : -1;
    }
    return -1;
  }

  /** Tokens of the words that point to the award: "danh hiệu này", "phần thưởng cao quý này"; null for none. */
  #pointer({ index, from, to }: Parsed): { from: number; to: number } | null {
    if (this.#named === null || index === this.#index || index - this.#index > FARTHEST) return null;
    const scan = this.#scan;
    for (let i = from; i + 2 < to; i++) {
      const sort = NOUNS.get(scan.pairAt(i));
      if (sort === undefined || !sort.test(this.#named.code)) continue;
      const end = PRAISES.has(scan.pairAt(i + 2)) ? i + 4 : i + 2;
      if (THIS.has(scan.word(end)) && end < to) return { from: i, to: end + 1 };
    }
    return null;
  }
}
const LEADS = new Set(['gồm', 'là', 'bao']);
const DENIES = new Set(['chưa', 'không', 'sẽ', 'chẳng']);

/** The verb as one that gives, with the award at its last word. */
function withReward(elements: readonly Element[], at: number, named: AwardName): readonly Element[] {
  const index = elements.findIndex(({ from, to }) => from <= at && to === at + 2);
  if (index < 0) return elements;
  const award = { ...named, from: at + 1, to: at + 2, granter: null };
  const verb = [newElement('verb', at, at + 1, 'give'), newElement('award', at + 1, at + 2, award)];
  return [...elements.slice(0, index), ...verb, ...elements.slice(index + 1)];
}

/** In sentences: what is told of the award in between may be told of who has it. */
const FARTHEST = 2;
/** What may be called so, by the code of the award. */
const NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['danh hiệu', /^(?!order|medal|flag|badge|merit-certificate|certificate|commemorative|prize|state-prize)/],
  ['giải thưởng', /^(?:prize|state-prize)/],
  ['huân chương', /^order/],
  ['huy hiệu', /^badge/],
  ['bằng khen', /^merit-certificate/],
  ['phần thưởng', /^/],
  ['vinh dự', /^/],
]);
const PRAISES = new Set(['cao quý', 'lớn lao', 'đặc biệt', 'vinh dự']);
const THIS = new Set(['này', 'trên']);
