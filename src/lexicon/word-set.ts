import type { Automaton } from './automaton.js';
import type { Scan } from './scan.js';

/**
 * Words that a rule looks for at every token of a text: `set.holds(scan, i)` says what `words.has(scan.word(i))` says,
 * by the id of the word instead of its letters.
 */
export class WordSet {
  readonly words: ReadonlySet<string>;
  /** By word id, for the lexicon that was asked last: there is one in a process, but for evaluations. */
  #known = new Uint8Array(0);
  #of: Automaton | null = null;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
  }

  holds(scan: Scan, token: number): boolean {
    if (this.#of !== scan.automaton) this.#learn(scan.automaton);
    return token >= 0 && token < scan.tokens.count && this.#known[scan.tokens.id[token]] === 1;
  }

  /** The first token in `[from, to)` at which one of them stands, -1 for none. */
  next(scan: Scan, from: number, to: number): number {
    if (this.#of !== scan.automaton) this.#learn(scan.automaton);
    const { count, id } = scan.tokens;
    const end = Math.min(to, count);
    for (let i = Math.max(0, from); i < end; i++) if (this.#known[id[i]] === 1) return i;
    return -1;
  }

  #learn(automaton: Automaton): void {
    this.#of = automaton;
    this.#known = Uint8Array.from(automaton.words, (word) => (word !== '' && this.words.has(word) ? 1 : 0));
  }
}
