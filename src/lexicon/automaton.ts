import { int32s, uint16s } from '../text/slab.js';
import { CAPITAL, LINE_START, PARAGRAPH_START, type Tokens, tokenize } from '../text/tokens.js';
import { canonicalSpelling } from '../text/tone.js';
import { Vocabulary } from '../text/vocabulary.js';
import { LAYERS, type Phrase } from './phrase.js';

/** Where phrases stand: for each token and layer, the longest phrase that begins there. */
export interface Marks {
  /** By token: one bit for each layer in which a phrase begins. */
  readonly layers: Uint16Array;
  /** By token: where its phrases begin in `found`, one for each of its bits, the lowest first. */
  readonly first: Int32Array;
  /** Index of the phrase in the automaton × 256 + its length in tokens. */
  readonly found: Int32Array;
}

/** A line begins with a capital. */
const ANEW = LINE_START | CAPITAL;

/** All phrases of the lexicon as one trie over word ids, walked once at each token that can begin a phrase. */
export class Automaton {
  readonly vocabulary = new Vocabulary();
  readonly phrases: readonly Phrase[];
  /** By word id: the word, as the one copy that the engine keeps of a name. Grammars compare words at every token. */
  readonly words: readonly string[];
  /** The ids of those words, but of "", which is no word. */
  readonly ids: ReadonlyMap<string, number>;
  /** By word id: its canonical spelling, which all spellings of it share; "" for dashes, which are written in many ways. */
  readonly spellings: readonly string[];
  /** By word id: the state after it, 0 where no phrase begins so. */
  readonly #starts: Uint16Array;
  /** By state: bit `id % 32` for each word that may follow. Most steps fail, and this says so without a look-up. */
  readonly #follows: Int32Array;
  /** Pairs of key (see `keyOf`) and next state, open addressing; at most a quarter is filled. */
  readonly #steps: Int32Array;
  /** By state: where the list of its ends begins; one more for the end of the last. */
  readonly #ends: Uint16Array;
  readonly #endLayer: Uint8Array;
  readonly #endPhrase: Int16Array;

  constructor(phrases: readonly Phrase[], words: readonly string[] = []) {
    this.phrases = uniform(phrases);
    const steps = new Map<number, number>();
    const ends: { layer: number; phrase: number }[][] = [[]];
    phrases.forEach((phrase, index) => {
      const layer = LAYERS.indexOf(phrase.layer);
      for (const form of phrase.forms) {
        let state = 0;
        for (const id of this.#idsOf(form)) {
          const key = keyOf(state, id);
          state = steps.get(key) ?? ends.push([]) - 1;
          steps.set(key, state);
        }
        // Two kinds may share a form in a layer ("thị xã"); the one that was listed first keeps it.
        if (!ends[state].some((end) => end.layer === layer)) ends[state].push({ layer, phrase: index });
      }
    });
    for (const word of words) this.vocabulary.intern(word);
    this.words = Array.from({ length: this.vocabulary.size }, (_, id) => asName(this.vocabulary.wordOf(id)));
    this.ids = new Map(this.words.map((word, id) => [word, id] as const).slice(1));
    this.spellings = this.words.map((word) => (word === '-' ? '' : asName(canonicalSpelling(word))));
    const list = ends.flat();
    if (Math.max(phrases.length, ends.length, list.length, this.vocabulary.size) > 0x7fff)
      throw new Error('the lexicon has more phrases, states or words than 15 bits can number');
    this.#ends = new Uint16Array(ends.length + 1);
    ends.forEach((here, state) => {
      this.#ends[state + 1] = this.#ends[state] + here.length;
    });
    this.#endLayer = Uint8Array.from(list, (end) => end.layer);
    this.#endPhrase = Int16Array.from(list, (end) => end.phrase);
    this.#starts = new Uint16Array(this.vocabulary.size);
    this.#follows = new Int32Array(ends.length);
    this.#steps = new Int32Array(2 << (34 - Math.clz32(steps.size)));
    for (const [key, next] of steps) {
      const [state, id] = [key >>> 16, key & 0xffff];
      if (state === 0) this.#starts[id] = next;
      else this.#put(key, next);
      this.#follows[state] |= 1 << id;
    }
  }

  /**
   * Marks the longest phrase of each layer at each token. Phrases do not run over an empty line, nor from one small word into a line
   * that begins with a capital: "… UBND tỉnh" over "Ủy ban …" has no "tỉnh ủy", nor "Hội Luật gia tỉnh     Hội Đông y tỉnh" in two columns a "tỉnh hội",
   * wide blanks or a tab between.
   */
  mark({ count, id, flags, start, end: until }: Tokens, text: string): Marks {
    const layers = uint16s(count);
    const first = int32s(count);
    const [starts, ends, endLayer, endPhrase] = [this.#starts, this.#ends, this.#endLayer, this.#endPhrase];
    let used = 0;
    for (let i = 0; i < count; i++) {
      let state = starts[id[i]];
      if (state === 0) continue;
      let bits = 0;
      for (let j = i + 1; state !== 0; j++) {
        for (let end = ends[state]; end < ends[state + 1]; end++) {
          const layer = endLayer[end];
          longest[layer] = (endPhrase[end] << 8) | (j - i);
          bits |= 1 << layer;
        }
        if (j >= count || (flags[j] & PARAGRAPH_START) !== 0) break;
        if (j === i + 1 && (flags[i] & CAPITAL) === 0) {
          if ((flags[j] & ANEW) === ANEW) break;
          const apart = start[j] - until[i];
          if ((flags[j] & CAPITAL) !== 0 && (apart >= COLUMNS || (apart > 0 && text.charCodeAt(start[j] - 1) === TAB)))
            break;
        }
        state = this.#step(state, id[j]);
      }
      // "Bà Rịa" is a place, "bà Lan" a person.
      if ((bits & PLACE_AND_ADDRESS) === PLACE_AND_ADDRESS && (flags[i] & CAPITAL) !== 0) bits &= ~ADDRESS;
      layers[i] = bits;
      first[i] = used;
      if (used + LAYERS.length > scratch.length) scratch = grown(scratch);
      for (let rest = bits; rest !== 0; rest &= rest - 1) scratch[used++] = longest[31 - Math.clz32(rest & -rest)];
    }
    const found = int32s(used);
    for (let at = 0; at < used; at++) found[at] = scratch[at];
    return { layers, first, found };
  }

  #idsOf(form: string): number[] {
    const ids: number[] = [];
    const probe = tokenize(form, EMPTY);
    for (let i = 0; i < probe.count; i++) ids.push(this.vocabulary.intern(form.slice(probe.start[i], probe.end[i])));
    return ids;
  }

  #step(state: number, id: number): number {
    if (((this.#follows[state] >>> id) & 1) === 0) return 0;
    const steps = this.#steps;
    const mask = steps.length - 1;
    const key = keyOf(state, id);
    for (let slot = slotOf(key) & mask; steps[slot] !== 0; slot = (slot + 2) & mask)
      if (steps[slot] === key) return steps[slot + 1];
    return 0;
  }

  #put(key: number, next: number): void {
    const mask = this.#steps.length - 1;
    let slot = slotOf(key) & mask;
    while (this.#steps[slot] !== 0) slot = (slot + 2) & mask;
    this.#steps[slot] = key;
    this.#steps[slot + 1] = next;
  }
}

/** Blanks that part columns. */
const COLUMNS = 5;
const TAB = 9;
const ADDRESS = 1 << LAYERS.indexOf('address');
const PLACE_AND_ADDRESS = (1 << LAYERS.indexOf('place')) | ADDRESS;
const EMPTY = new Vocabulary();

// Scratch of `mark`, which copies out of it: what begins at one token by layer, and what was found so far.
const longest = new Int32Array(LAYERS.length);
let scratch = new Int32Array(1 << 12);

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * The same string as a property's name: two of these are compared by address, where others are compared by their
 * letters.
 */
const asName = (word: string): string => Object.keys({ [word]: true })[0];

/**
 * The phrases with all traits that any of them has: grammars ask every phrase for them, and an engine answers faster
 * where all are objects of one shape.
 */
function uniform(phrases: readonly Phrase[]): Phrase[] {
  const names = [...new Set(phrases.flatMap(({ traits }) => Object.keys(traits ?? {})))];
  return phrases.map(({ layer, kind, forms, traits }) => ({
    layer,
    kind,
    forms,
    traits: Object.fromEntries(names.map((name) => [name, traits?.[name]])),
  }));
}

/** A step of the trie as one number; never 0, since no word that is known has the id 0. */
const keyOf = (state: number, id: number): number => (state << 16) | id;

/** An even slot. */
function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed >>> 15) & ~1;
}
