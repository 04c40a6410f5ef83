import { type Tokens, tokenize } from '../text/tokens.js';
import type { Automaton } from './automaton.js';
import { LAYERS, type Layer, type Phrase } from './phrase.js';

const INDEX = Object.fromEntries(LAYERS.map((layer, index) => [layer, index])) as Record<Layer, number>;

/** The bits of some layers in `Scan.layers`. */
export const layerBits = (...layers: readonly Layer[]): number =>
  layers.reduce((bits, layer) => bits | (1 << INDEX[layer]), 0);

/**
 * A text with its tokens and the phrases of the lexicon that stand in it: what all grammars read. Positions are token
 * indexes unless a name says otherwise; ranges are half-open.
 */
export class Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly automaton: Automaton;
  readonly #phrase: Int16Array;
  readonly #length: Uint8Array;
  readonly #layers: Uint16Array;

  constructor(text: string, automaton: Automaton) {
    this.text = text;
    this.automaton = automaton;
    this.tokens = tokenize(text, automaton.vocabulary);
    const marks = automaton.mark(this.tokens);
    this.#phrase = marks.phrase;
    this.#length = marks.length;
    this.#layers = marks.layers;
  }

  /** The phrase of the layer that begins at the token. */
  at(layer: Layer, token: number): Phrase | undefined {
    // Most tokens begin no phrase at all: asked first, it saves the look-up of the layer.
    if (!this.#layers[token]) return undefined;
    const index = this.#phrase[INDEX[layer] * this.tokens.count + token];
    return index === 0 ? undefined : this.automaton.phrases[index - 1];
  }

  /** The kind of that phrase, "" for none. */
  kind(layer: Layer, token: number): string {
    return this.#layers[token] ? (this.at(layer, token)?.kind ?? '') : '';
  }

  /** Its length in tokens, 0 for none. */
  size(layer: Layer, token: number): number {
    return this.#layers[token] ? this.#length[INDEX[layer] * this.tokens.count + token] : 0;
  }

  /** One bit for each layer in which a phrase begins at the token: `scan.layers(i) & layerBits('award', 'bloc')`. */
  layers(token: number): number {
    return this.#layers[token] ?? 0;
  }

  /** The text of the tokens `[from, to)`, as it stands. */
  slice(from: number, to: number): string {
    return from >= to ? '' : this.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }

  /** The folded word at the token when the lexicon knows it, "" otherwise. */
  word(token: number): string {
    return token < 0 || token >= this.tokens.count ? '' : this.automaton.vocabulary.wordOf(this.tokens.id[token]);
  }

  has(token: number, flag: number): boolean {
    return token >= 0 && token < this.tokens.count && (this.tokens.flags[token] & flag) !== 0;
  }

  /** Code unit of a one-character token, 0 for others: `mark(i) === COMMA`. */
  mark(token: number): number {
    if (token < 0 || token >= this.tokens.count) return 0;
    const start = this.tokens.start[token];
    return this.tokens.end[token] - start === 1 ? this.text.charCodeAt(start) : 0;
  }

  /** Offsets in the text of the tokens `[from, to)`. */
  span(from: number, to: number): { start: number; end: number } {
    if (from >= to) {
      const at = from < this.tokens.count ? this.tokens.start[from] : this.text.length;
      return { start: at, end: at };
    }
    return { start: this.tokens.start[from], end: this.tokens.end[to - 1] };
  }

  /** The first token that starts at or after the offset. */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.tokens.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens.start[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
