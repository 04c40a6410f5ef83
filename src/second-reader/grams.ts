import { isTitle } from './title-case.js';

/** A word, or two or three in a row with blanks between them. */
export interface Gram {
  readonly text: string;
  readonly lower: string;
  readonly title: boolean;
  readonly digit: boolean;
  /** Whether the dictionary has it. */
  readonly known: boolean;
}

/** The numbers of the grams of one, two and three words that begin at each word of a line; shorter where it ends. */
export type Numbered = readonly [Int32Array, Int32Array, Int32Array];

/** Numbers words, pairs and triples in the order in which they come, from 0, so that each is looked at once. */
export class Grams {
  /** What is known of each word, pair and triple, by its number. */
  readonly all: readonly [Gram[], Gram[], Gram[]] = [[], [], []];
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #triples = new Map<number, number>();
  readonly #longest: 2 | 3;
  readonly #dictionary: ReadonlySet<string>;

  /** `longest`: words in the longest gram that anybody asks for; `dictionary`: in lower case. */
  constructor(longest: 2 | 3, dictionary: ReadonlySet<string>) {
    this.#longest = longest;
    this.#dictionary = dictionary;
  }

  get count(): number {
    return this.#words.size + this.#pairs.size + this.#triples.size;
  }

  number(words: readonly string[]): Numbered {
    const ones = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) ones[i] = this.#word(words[i]);
    const twos = this.#join(this.#pairs, 1, ones, ones.subarray(1));
    const threes = this.#longest > 2 ? this.#join(this.#triples, 2, twos, ones.subarray(2)) : new Int32Array(0);
    return [ones, twos, threes];
  }

  #word(text: string): number {
    let id = this.#words.get(text);
    if (id === undefined) {
      id = this.#words.size;
      this.#words.set(text, id);
      const lower = text.toLowerCase();
      const known = text !== '' && this.#dictionary.has(lower);
      this.all[0].push({ text, lower, title: isTitle(text), digit: /^\d+$/.test(text), known });
    }
    return id;
  }

  /** Each left gram with the word behind it. */
  #join(numbers: Map<number, number>, size: 1 | 2, lefts: Int32Array, rights: Int32Array): Int32Array {
    const joined = new Int32Array(rights.length);
    for (let i = 0; i < rights.length; i++) {
      const key = lefts[i] * MOST_WORDS + rights[i];
      let id = numbers.get(key);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(key, id);
        this.all[size].push(this.#joined(this.all[size - 1][lefts[i]], this.all[0][rights[i]]));
      }
      joined[i] = id;
    }
    return joined;
  }

  // A blank parts words for the rules of case and titles alike: what holds of both holds of the two together.
  #joined(left: Gram, right: Gram): Gram {
    const lower = `${left.lower} ${right.lower}`;
    return {
      text: `${left.text} ${right.text}`,
      lower,
      title: left.title && right.title,
      digit: false,
      known: this.#dictionary.has(lower),
    };
  }
}

/** Keys of pairs stay whole numbers up to 2^53. */
const MOST_WORDS = 2 ** 26;
