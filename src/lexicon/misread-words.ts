import { isSyllable } from '../text/syllable.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import type { Scan } from './scan.js';
import { NUMERAL, shapes } from './shape-tree.js';
import { misread, shapeOf } from './shapes.js';

/** The words of a text as they are compared, and those which cannot be words. */
export class Words {
  readonly scan: Scan;
  /** Tokens that are no Vietnamese syllables and that the lexicon does not know. */
  readonly odd: readonly number[];
  /** So many of them look like words that this is a misread text. */
  readonly noisy: boolean;
  readonly #isOdd: Uint8Array;
  readonly #lower: string[] = [];
  readonly #shape: string[] = [];
  readonly #readings = new Map<string, readonly string[]>();

  constructor(scan: Scan) {
    this.scan = scan;
    this.#isOdd = new Uint8Array(scan.tokens.count);
    this.odd = this.#oddTokens();
    for (const i of this.odd) this.#isOdd[i] = 1;
    // Names of other tongues are odd too, and in capitals.
    const small = this.odd.filter((i) => !scan.has(i, CAPITAL) && this.readings(i).length > 0);
    this.noisy = small.length > 1 && small.length * NOISE > scan.tokens.count;
  }

  isOdd(i: number): boolean {
    return this.#isOdd[i] === 1;
  }

  isKnown(word: string): boolean {
    return isSyllable(word) && shapes().words.get(shapeOf(word))?.includes(word) === true;
  }

  /** A known word has its shape. */
  isLike(word: string): boolean {
    return shapes().words.has(shapeOf(word));
  }

  written(i: number): string {
    return this.scan.slice(i, i + 1);
  }

  lower(i: number): string {
    return (this.#lower[i] ??= this.written(i).toLowerCase());
  }

  shape(i: number): string {
    return (this.#shape[i] ??= this.scan.has(i, NUMBER) ? NUMERAL : shapeOf(this.lower(i)));
  }

  /** Known words of which it may be a misreading, the likest only. */
  readings(i: number): readonly string[] {
    const word = this.lower(i);
    const asked = this.#readings.get(word);
    if (asked) return asked;
    const known = shapes().words.get(this.shape(i)) ?? [];
    const letters = known.map((one) => misread(word, one));
    const least = Math.min(...letters, mostLetters(word));
    const readings = known.filter((_, at) => letters[at] === least);
    this.#readings.set(word, readings);
    return readings;
  }

  #oddTokens(): number[] {
    const odd: number[] = [];
    const { count, id, flags, start, end } = this.scan.tokens;
    for (let i = 0; i < count; i++) {
      if (id[i] !== 0 || (flags[i] & (NUMBER | PUNCTUATION)) !== 0) continue;
      const length = end[i] - start[i];
      if (length < 2 || length > LONGEST) continue;
      const word = this.written(i).toLowerCase();
      if ((flags[i] & ALL_CAPS) !== 0 && !ACCENTED.test(word) && !DIGIT.test(word)) continue;
      if (!isPossible(word)) odd.push(i);
    }
    return odd;
  }
}

/** Of letters that two words which ran together may have. */
const LONGEST = 24;
/** One in so many tokens cannot be a word. */
const NOISE = 400;

const ACCENTED = /[à-ýă-ċơ-ỹ]/;
const DIGIT = /\d/;
const APOSTROPHE = /['’]/;

/** A syllable, or a name of another tongue. Asked of every unknown word of every text, so what it was is kept a while. */
function isPossible(word: string): boolean {
  const known = POSSIBLE.get(word);
  if (known !== undefined) return known;
  if (POSSIBLE.size >= KEPT) POSSIBLE.clear();
  const possible = isSyllable(word) || APOSTROPHE.test(word);
  POSSIBLE.set(word, possible);
  return possible;
}

const POSSIBLE = new Map<string, boolean>();
const KEPT = 10_000;

/** In how many letters a word may be misread and still be known. */
export const mostLetters = (word: string): number => (word.length > 3 ? 2 : 1);
