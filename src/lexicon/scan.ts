import { type Tokens, tokenize } from '../text/tokens.js';
import { canonicalSpelling } from '../text/tone.js';
import type { Automaton, Marks } from './automaton.js';
import { Occurrences } from './occurrences.js';
import type { Layer, Phrase } from './phrase.js';

/**
 * The bit of a layer, in the order of LAYERS. Written out: where a rule names its layer the compiler knows the bit, and a
 * table would be asked at every phrase.
 */
export function bitOf(layer: Layer): number {
  switch (layer) {
    case 'cue':
      return 1 << 0;
    case 'unit':
      return 1 << 1;
    case 'field':
      return 1 << 2;
    case 'place':
      return 1 << 3;
    case 'award':
      return 1 << 4;
    case 'title':
      return 1 << 5;
    case 'address':
      return 1 << 6;
    case 'surname':
      return 1 << 7;
    case 'act':
      return 1 << 8;
    case 'role':
      return 1 << 9;
    case 'bloc':
      return 1 << 10;
    case 'count':
      return 1 << 11;
    case 'form':
      return 1 << 12;
    case 'stop':
      return 1 << 13;
    case 'verb':
      return 1 << 14;
  }
}

/** The bits of some layers in `Scan.layers`. */
export const layerBits = (...layers: readonly Layer[]): number =>
  layers.reduce((bits, layer) => bits | bitOf(layer), 0);

/**
 * A text with its tokens and the phrases of the lexicon that stand in it: what all grammars read. Positions are token
 * indexes unless a name says otherwise; ranges are half-open.
 */
export class Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly automaton: Automaton;
  readonly #marks: Marks;
  readonly #layers: Uint16Array;
  #occurrences: Occurrences | null = null;

  constructor(text: string, automaton: Automaton) {
    this.text = text;
    this.automaton = automaton;
    this.tokens = tokenize(text, automaton.vocabulary);
    this.#marks = automaton.mark(this.tokens, text);
    this.#layers = this.#marks.layers;
  }

  /** The phrase of the layer that begins at the token. */
  at(layer: Layer, token: number): Phrase | undefined {
    const found = this.#found(layer, token);
    return found === 0 ? undefined : this.automaton.phrases[found >> 8];
  }

  /** The kind of that phrase, "" for none. */
  kind(layer: Layer, token: number): string {
    const found = this.#found(layer, token);
    return found === 0 ? '' : this.automaton.phrases[found >> 8].kind;
  }

  /** Its length in tokens, 0 for none. */
  size(layer: Layer, token: number): number {
    return this.#found(layer, token) & 0xff;
  }

  /** What `Marks.found` holds of the layer at the token, 0 for nothing. */
  #found(layer: Layer, token: number): number {
    // Most tokens begin no phrase at all: asked first, it saves the look-up of the layer.
    const bits = this.#layers[token];
    if (!bits) return 0;
    const bit = bitOf(layer);
    if ((bits & bit) === 0) return 0;
    let at = this.#marks.first[token];
    for (let below = bits & (bit - 1); below !== 0; below &= below - 1) at++;
    return this.#marks.found[at];
  }

  /** One bit for each layer in which a phrase begins at the token: `scan.layers(i) & layerBits('award', 'bloc')`. */
  layers(token: number): number {
    return this.#layers[token] ?? 0;
  }

  /** The layers of all tokens in `[from, to)` together. */
  layersWithin(from: number, to: number): number {
    let layers = 0;
    for (let i = from; i < to; i++) layers |= this.#layers[i];
    return layers;
  }

  /** The first token in `[from, to)` at which a phrase of the layers (`layerBits`) begins, -1 for none. */
  nextOf(layers: number, from: number, to: number): number {
    const end = Math.min(to, this.tokens.count);
    for (let i = Math.max(0, from); i < end; i++) if ((this.#layers[i] & layers) !== 0) return i;
    return -1;
  }

  /** The text of the tokens `[from, to)`, as it stands. */
  slice(from: number, to: number): string {
    return from >= to ? '' : this.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }

  /** The folded word at the token when the lexicon knows it, "" otherwise. */
  word(token: number): string {
    return token < 0 || token >= this.tokens.count ? '' : this.automaton.words[this.tokens.id[token]];
  }

  /** The first token in `[from, to)` at which the word stands, -1 for none: `scan.word(i) === word`, asked of all at once. */
  next(word: string, from: number, to: number): number {
    const id = this.automaton.ids.get(word);
    if (id === undefined) return -1;
    this.#occurrences ??= new Occurrences(this.tokens, this.automaton.words.length);
    return this.#occurrences.next(id, from, to);
  }

  /** The same of two words in a row, both in `[from, to)`. */
  nextPair(first: string, second: string, from: number, to: number): number {
    for (let i = this.next(first, from, to - 1); i >= 0; i = this.next(first, i + 1, to - 1))
      if (this.word(i + 1) === second) return i;
    return -1;
  }

  /** The word at the token and the next one: "đơn vị". */
  pairAt(token: number): string {
    return `${this.word(token)} ${this.word(token + 1)}`;
  }

  /** The word at the token in small letters and its canonical spelling, known or not. */
  spelling(token: number): string {
    const known = this.automaton.spellings[this.tokens.id[token]];
    return known === '' ? canonicalSpelling(this.slice(token, token + 1).toLowerCase()) : known;
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
