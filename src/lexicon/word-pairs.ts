import type { Automaton } from './automaton.js';
import type { Scan } from './scan.js';

/**
 * Pairs of words that a rule looks for: `pairs.holds(scan, i)` says what `pairs.has(`${scan.word(i)} ${scan.word(i + 1)}`)`
 * says of a set of strings, and puts no string together: most tokens are no first word of any.
 */
export class WordPairs {
  readonly #pairs: readonly (readonly string[])[];
  /** By word id, for the lexicon that was asked last: the ids of the words that may follow. */
  #seconds: readonly (readonly number[] | undefined)[] = [];
  #of: Automaton | null = null;

  constructor(pairs: Iterable<string>) {
    this.#pairs = Array.from(pairs, (pair) => pair.split(' '));
  }

  holds(scan: Scan, token: number): boolean {
    if (this.#of !== scan.automaton) this.#learn(scan.automaton);
    const { count, id } = scan.tokens;
    if (token < 0 || token + 1 >= count) return false;
    return this.#seconds[id[token]]?.includes(id[token + 1]) === true;
  }

  /** The first token in `[from, to)` at which a pair begins, -1 for none. */
  next(scan: Scan, from: number, to: number): number {
    if (this.#of !== scan.automaton) this.#learn(scan.automaton);
    const { count, id } = scan.tokens;
    const end = Math.min(to, count - 1);
    for (let i = Math.max(0, from); i < end; i++) if (this.#seconds[id[i]]?.includes(id[i + 1]) === true) return i;
    return -1;
  }

  #learn(automaton: Automaton): void {
    this.#of = automaton;
    const seconds: number[][] = Array.from({ length: automaton.words.length });
    for (const pair of this.#pairs) {
      const [first, second] = pair.map((word) => automaton.ids.get(word));
      if (first !== undefined && second !== undefined) (seconds[first] ??= []).push(second);
    }
    this.#seconds = seconds;
  }
}
