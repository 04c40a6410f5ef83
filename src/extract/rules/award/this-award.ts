import type { Scan } from '../../../lexicon/scan.js';
import type { AwardName } from '../../../names/award.js';
import type { Parsed } from '../../passage.js';
import { type Element, newElement } from './element.js';

/**
 * "Trung ương Đoàn trao Giải thưởng Lý Tự Trọng cho 87 cán bộ Đoàn. Hà Tĩnh có 2 cán bộ được nhận | phần thưởng cao quý này | là …": words that point to
 * the one award that a sentence right above names. To be asked in the order of the text.
 */
export class ThisAward {
  readonly #scan: Scan;
  /** The award that the last sentence with any named, where it named no other, and the index of that sentence. */
  #named: AwardName | null = null;
  #index = 0;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  note({ index }: Parsed, elements: readonly Element[]): void {
    const awards = elements.flatMap((element) => (element.kind === 'award' ? [element.award] : []));
    if (awards.length === 0) return;
    const [first, ...others] = awards;
    this.#named = others.every(({ code }) => code === first.code) ? first : null;
    this.#index = index;
  }

  /** Whether the sentence points to such an award. */
  wants(sentence: Parsed): boolean {
    return this.#pointer(sentence) !== null;
  }

  /** With the award where the words stand that point to it; the elements as they are where the sentence names one itself. */
  withAward(sentence: Parsed, elements: readonly Element[]): readonly Element[] {
    const pointer = this.#named && this.#pointer(sentence);
    if (!this.#named || !pointer || elements.some(({ kind }) => kind === 'award')) return elements;
    const { from, to } = pointer;
    const first = elements.findIndex((element) => element.to > from);
    const behind = elements.findIndex((element) => element.from >= to);
    if (first < 0 || elements[first].from < from) return elements;
    const award = newElement('award', from, to, { ...this.#named, from, to, granter: null });
    return [...elements.slice(0, first), award, ...(behind < 0 ? [] : elements.slice(behind))];
  }

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
/** In sentences: what is told of the award in between may be told of who has it. */
const FARTHEST = 2;
/** What may be called so, by the code of the award. */
const NOUNS: ReadonlyMap<string, RegExp> = new Map([
  ['danh hiệu', /^(?!order|medal|flag|badge|merit-certificate|certificate|commemorative|prize|state-prize)/],
  ['giải thưởng', /^(?:prize|state-prize)/],
  ['huân chương', /^order/],
  ['kỷ niệm', /^commemorative/],
  ['huy hiệu', /^badge/],
  ['bằng khen', /^merit-certificate/],
  ['phần thưởng', /^/],
  ['vinh dự', /^/],
]);
const PRAISES = new Set(['cao quý', 'cao quí', 'lớn lao', 'đặc biệt', 'vinh dự']);
const THIS = new Set(['này', 'trên']);
