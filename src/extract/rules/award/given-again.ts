import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import type { AwardName } from '../../../names/award.js';
import type { Parsed } from '../../passage.js';
import { type Element, newElement } from './element.js';

const AWARD = layerBits('award');

/**
 * "đợt này huyện có 3 mẹ còn sống được phong tặng gồm: mẹ A, …" under a sentence that named the title of heroic mothers: what the verb gives
 * goes without saying. Not "3 mẹ được tặng quà". To be asked in the order of the text.
 */
export class GivenAgain {
  readonly #scan: Scan;
  #title: AwardName | null = null;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  note(elements: readonly Element[]): void {
    for (const element of elements)
      if (element.kind === 'award' && element.award.code === MOTHER && sizeOf(element.award) >= sizeOf(this.#title))
        this.#title = element.award;
  }

  /** Whether the sentence names no award, counts mothers and honours them. */
  wants({ from, to, layers }: Parsed): boolean {
    if (this.#title === null || (layers & AWARD) !== 0) return false;
    return HONOURED.next(this.#scan, from, to) >= 0 && this.#scan.next('mẹ', from, to) >= 0;
  }

  /** With the title at the last word of each verb that stands behind mothers who are counted. */
  withTitle(sentence: Parsed, elements: readonly Element[]): readonly Element[] {
    const title = this.#title;
    if (title === null || !this.wants(sentence)) return elements;
    return elements.flatMap((element, i) => {
      const given =
        isHonour(this.#scan, element) && isPassive(elements[i - 1]) && countsMothers(this.#scan, elements, i);
      if (!given) return [element];
      const { from, to } = element;
      const award = { ...title, from: to - 1, to, granter: null };
      return [newElement('verb', from, to - 1, 'give'), newElement('award', to - 1, to, award)];
    });
  }
}

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
