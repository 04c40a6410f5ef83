import type { Parsed, Passage } from '../../passage.js';

/** The sentence that holds the token, by bisection; the one before it where none does. */
export function sentenceAt({ sentences }: Passage, token: number): Parsed {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].from <= token) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
