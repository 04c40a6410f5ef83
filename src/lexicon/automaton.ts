import { CAPITAL, PARAGRAPH_START, type Tokens, tokenize } from '../text/tokens.js';
import { Vocabulary } from '../text/vocabulary.js';
import { LAYERS, type Layer, type Phrase } from './phrase.js';

/** Where phrases stand: for each layer and token, the longest phrase that begins there. */
export interface Marks {
  /** Index of the phrase in the automaton + 1, 0 for none; `LAYERS.length` rows of `tokens.count`. */
  readonly phrase: Int16Array;
  /** Its length in tokens. */
  readonly length: Uint8Array;
  /** By token: one bit for each layer in which a phrase begins. */
  readonly layers: Uint16Array;
}

/** All phrases of the lexicon as one trie over word ids, walked once at each token that can begin a phrase. */
export class Automaton {
  readonly vocabulary = new Vocabulary();
  readonly phrases: readonly Phrase[];
  #mask = (1 << 16) - 1;
  #states = new Int32Array(1 << 16);
  #ids = new Int32Array(1 << 16);
  #next = new Int32Array(1 << 16);
  #used = 1;
  /** By state and layer: phrase index + 1. */
  #ends: Int16Array;
  #anyEnd: Uint8Array;
  #starts: Uint8Array;

  constructor(phrases: readonly Phrase[], words: readonly string[] = []) {
    if (phrases.length > 0x7fff) throw new Error('more phrases than an Int16Array can number');
    this.phrases = phrases;
    const ends = new Map<number, { layer: number; phrase: number }[]>();
    phrases.forEach((phrase, index) => {
      for (const form of phrase.forms) {
        const state = this.#add(this.#idsOf(form));
        const here = ends.get(state) ?? [];
        const layer = LAYERS.indexOf(phrase.layer);
        // Two kinds may share a form in a layer ("thị xã"); the one that was listed first keeps it.
        if (!here.some((end) => end.layer === layer)) here.push({ layer, phrase: index });
        ends.set(state, here);
      }
    });
    for (const word of words) this.vocabulary.intern(word);
    this.#ends = new Int16Array((this.#used + 1) * LAYERS.length);
    this.#anyEnd = new Uint8Array(this.#used + 1);
    for (const [state, list] of ends) {
      this.#anyEnd[state] = 1;
      for (const { layer, phrase } of list) this.#ends[state * LAYERS.length + layer] = phrase + 1;
    }
    this.#starts = new Uint8Array(this.vocabulary.size);
    for (let id = 1; id < this.vocabulary.size; id++) this.#starts[id] = this.#step(0, id) === 0 ? 0 : 1;
  }

  /** Marks the longest phrase of each layer at each token. Phrases do not run over an empty line. */
  mark(tokens: Tokens): Marks {
    const { count, id, flags } = tokens;
    const phrase = new Int16Array(count * LAYERS.length);
    const length = new Uint8Array(count * LAYERS.length);
    const layers = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      if (this.#starts[id[i]] === 0) continue;
      let state = 0;
      for (let j = i; j < count; j++) {
        if (id[j] === 0 || (j > i && (flags[j] & PARAGRAPH_START) !== 0)) break;
        state = this.#step(state, id[j]);
        if (state === 0) break;
        if (this.#anyEnd[state] === 0) continue;
        const ends = state * LAYERS.length;
        for (let layer = 0; layer < LAYERS.length; layer++) {
          const end = this.#ends[ends + layer];
          if (end === 0) continue;
          phrase[layer * count + i] = end;
          length[layer * count + i] = j + 1 - i;
          layers[i] |= 1 << layer;
        }
      }
      if ((layers[i] & PLACE_AND_ADDRESS) === PLACE_AND_ADDRESS && (flags[i] & CAPITAL) !== 0) {
        // "Bà Rịa" is a place, "bà Lan" a person.
        phrase[ADDRESS * count + i] = 0;
        length[ADDRESS * count + i] = 0;
        layers[i] &= ~(1 << ADDRESS);
      }
    }
    return { phrase, length, layers };
  }

  #idsOf(form: string): number[] {
    const ids: number[] = [];
    const probe = tokenize(form, EMPTY);
    for (let i = 0; i < probe.count; i++) ids.push(this.vocabulary.intern(form.slice(probe.start[i], probe.end[i])));
    return ids;
  }

  #add(ids: readonly number[]): number {
    let state = 0;
    for (const id of ids) {
      let next = this.#step(state, id);
      if (next === 0) {
        if (this.#used * 2 > this.#mask) this.#grow();
        next = this.#used++;
        this.#put(state, id, next);
      }
      state = next;
    }
    return state;
  }

  #step(state: number, id: number): number {
    let slot = slotOf(state, id) & this.#mask;
    for (;;) {
      const next = this.#next[slot];
      if (next === 0) return 0;
      if (this.#states[slot] === state && this.#ids[slot] === id) return next;
      slot = (slot + 1) & this.#mask;
    }
  }

  #put(state: number, id: number, next: number): void {
    let slot = slotOf(state, id) & this.#mask;
    while (this.#next[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#states[slot] = state;
    this.#ids[slot] = id;
    this.#next[slot] = next;
  }

  #grow(): void {
    const [states, ids, next] = [this.#states, this.#ids, this.#next];
    const size = (this.#mask + 1) * 2;
    this.#mask = size - 1;
    this.#states = new Int32Array(size);
    this.#ids = new Int32Array(size);
    this.#next = new Int32Array(size);
    for (let i = 0; i < next.length; i++) if (next[i] !== 0) this.#put(states[i], ids[i], next[i]);
  }
}

const ADDRESS = LAYERS.indexOf('address');
const PLACE_AND_ADDRESS = (1 << LAYERS.indexOf('place')) | (1 << ADDRESS);
const EMPTY = new Vocabulary();

function slotOf(state: number, id: number): number {
  const mixed = Math.imul(state, 0x9e3779b9) ^ Math.imul(id, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

export const layerIndex = (layer: Layer): number => LAYERS.indexOf(layer);
