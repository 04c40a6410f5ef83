import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import type { AwardName } from '../../../names/award.js';
import type { Parsed } from '../../passage.js';
import { type Element, newElement } from './element.js';

const AWARD = layerBits('award');

/**
 * "đợt này huyện có 3 mẹ còn sống được phong tặng gồm: mẹ A, …" under a sentence that named the title of heroic mothers: what the verb gives
 * goes without saying; also "Quyết định 13, truy tặng 8 cá nhân" under one that named any title for life. Not "3 mẹ được tặng quà". To be asked in the order of the text.
 */
export class GivenAgain {
  readonly #scan: Scan;
  #title: AwardName | null = null;
  /** The one title for life of the last sentence that named any. */
  #honour: AwardName | null = null;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  note(elements: readonly Element[]): void {
    for (const element of elements)
      if (element.kind === 'award' && element.award.code === MOTHER && sizeOf(element.award) >= sizeOf(this.#title))
        this.#title = element.award;
    const honours = elements.flatMap((one) =>
      one.kind === 'award' && FOR_LIFE.test(one.award.code) ? [one.award] : [],
    );
    const [first] = honours;
    if (first) this.#honour = honours.every(({ code }) => code === first.code) ? first : null;
  }

  /** Whether the sentence names no award, counts mothers and honours them. */
  wants({ from, to, layers }: Parsed): boolean {
    if ((this.#title === null && this.#honour === null) || (layers & AWARD) !== 0) return false;
    if (HONOURED.next(this.#scan, from, to) < 0) return false;
    return this.#honour !== null || this.#scan.next('mẹ', from, to) >= 0;
  }

  /** With the title at the last word of each verb that stands behind mothers who are counted. */
  withTitle(sentence: Parsed, elements: readonly Element[]): readonly Element[] {
    if (!this.wants(sentence)) return elements;
    return this.#withHonour(this.#withMothers(elements));
  }

  /** "Quyết định số 12 phong tặng danh hiệu … Quyết định số 13, | truy tặng | 8 cá nhân có thành tích": the title named right before it, of those whom the verb counts. */
  #withHonour(elements: readonly Element[]): readonly Element[] {
    const title = this.#honour;
    if (title === null) return elements;
    return elements.flatMap((element, i) => {
      const next = elements[i + 1];
      const counted = next?.kind === 'group' && next.items.every(({ count }) => count !== null);
      if (!counted || !isHonour(this.#scan, element) || isPassive(elements[i - 1])) return [element];
      return withAward(element, title);
    });
  }

  #withMothers(elements: readonly Element[]): readonly Element[] {
    const title = this.#title;
    if (title === null) return elements;
    return elements.flatMap((element, i) => {
      const given =
        isHonour(this.#scan, element) && isPassive(elements[i - 1]) && countsMothers(this.#scan, elements, i);
      return given ? withAward(element, title) : [element];
    });
  }
}

/** "phong | tặng |": the verb, and at its last word the title that goes without saying. */
function withAward({ from, to }: Element, title: AwardName): Element[] {
  const award = { ...title, from: to - 1, to, granter: null };
  return [newElement('verb', from, to - 1, 'give'), newElement('award', to - 1, to, award)];
}
const FOR_LIFE = /^(?:people-|hero-)/;

/** Rather "Bà mẹ Việt Nam anh hùng" than "Bà mẹ VNAH". */
const sizeOf = (award: AwardName | null): number => (award ? award.nameTo - award.nameFrom : 0);
const MOTHER = 'hero-mother';
const HONOURED = new WordSet(['phong', 'truy']);

/** "phong tặng", "truy tặng" */
const isHonour = (scan: Scan, { kind, from, to }: Element): boolean =>
  kind === 'verb' && to === from + 2 && scan.word(from + 1) === 'tặng' && HONOURS.has(scan.word(from));
const HONOURS = new Set(['phong', 'truy']);

const isPassive = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'passive';

/** "| 3 mẹ | còn sống được phong tặng": mothers who are counted stand last before the verb. */
function countsMothers(scan: Scan, elements: readonly Element[], verb: number): boolean {
  for (let i = verb - 2; i >= 0 && verb - i < NEAR; i--) {
    const element = elements[i];
    if (element.kind === 'group') {
      const last = element.items.at(-1);
      return last?.count != null && scan.word(last.to - 1) === 'mẹ';
    }
    if (element.kind !== 'word' && element.kind !== 'filler') return false;
  }
  return false;
}
const NEAR = 8;
