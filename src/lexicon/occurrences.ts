import { int32s } from '../text/slab.js';
import type { Tokens } from '../text/tokens.js';

/** Where each known word stands in a text: a rule that waits for one costs a look where the text does not have it. */
export class Occurrences {
  /** By word id: where its tokens end in `#tokens`; they begin where those of the id before end. */
  readonly #ends: Int32Array;
  /** The tokens of each word in their order, words by their ids. */
  readonly #tokens: Int32Array;

  /** `words`: how many ids there are. */
  constructor({ count, id }: Tokens, words: number) {
    const ends = int32s(words);
    for (let i = 0; i < count; i++) ends[id[i]]++;
    for (let word = 0, sum = 0; word < words; word++) {
      const size = ends[word];
      ends[word] = sum;
      sum += size;
    }
    const tokens = int32s(count);
    for (let i = 0; i < count; i++) tokens[ends[id[i]]++] = i;
    this.#ends = ends;
    this.#tokens = tokens;
  }

  /** The first token of the word in `[from, to)`, -1 for none. */
  next(word: number, from: number, to: number): number {
    let low = word === 0 ? 0 : this.#ends[word - 1];
    const end = this.#ends[word];
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#tokens[middle] < from) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#tokens[low] < to ? this.#tokens[low] : -1;
  }
}
