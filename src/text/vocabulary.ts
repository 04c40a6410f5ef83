import { foldCase, LOWER } from './fold-case.js';
import { slipOf, spellings } from './tone.js';

/**
 * The words that the lexicon knows, each with an id from 1; every other word is 0, so that no text can make it grow.
 * Words are compared with their case folded by code unit; all spellings of one syllable share an id.
 */
export class Vocabulary {
  #mask = (1 << 12) - 1;
  #hashes = new Int32Array(1 << 12);
  #ids = new Int32Array(1 << 12);
  #words: string[] = [''];
  #forms: string[] = [''];
  #formOf = new Int32Array(1 << 12);
  #known = new Map<string, number>();

  /** The id of a word, which is made known if it was not. */
  intern(word: string): number {
    const folded = foldCase(word.normalize('NFC'));
    const known = this.#known.get(folded);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#words.push(folded);
    const slip = slipOf(folded);
    const others = folded === '-' ? DASHES : [...spellings(folded), ...(slip === null ? [] : [slip])];
    for (const form of [folded, ...others]) if (!this.#known.has(form)) this.#put(form, id);
    return id;
  }

  /** The id of `text[start..end)`, whose folded hash is `hash`; 0 when it is not known. */
  find(hash: number, text: string, start: number, end: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const id = this.#ids[slot];
      if (id === 0) return 0;
      if (this.#hashes[slot] === hash && this.#same(this.#forms[this.#formOf[slot]], text, start, end)) return id;
      slot = (slot + 1) & this.#mask;
    }
  }

  idOf(word: string): number {
    return this.#known.get(foldCase(word.normalize('NFC'))) ?? 0;
  }

  wordOf(id: number): string {
    return this.#words[id];
  }

  get size(): number {
    return this.#words.length;
  }

  #same(form: string, text: string, start: number, end: number): boolean {
    if (form.length !== end - start) return false;
    for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== LOWER[text.charCodeAt(start + i)]) return false;
    return true;
  }

  #put(form: string, id: number): void {
    this.#known.set(form, id);
    if (this.#forms.length * 4 > this.#mask) this.#grow();
    this.#forms.push(form);
    this.#place(hashOf(form), id, this.#forms.length - 1);
  }

  #place(hash: number, id: number, form: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#ids[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    this.#ids[slot] = id;
    this.#formOf[slot] = form;
  }

  #grow(): void {
    const old = { ids: this.#ids, hashes: this.#hashes, formOf: this.#formOf };
    const size = (this.#mask + 1) * 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#ids = new Int32Array(size);
    this.#formOf = new Int32Array(size);
    for (let i = 0; i < old.ids.length; i++)
      if (old.ids[i] !== 0) this.#place(old.hashes[i], old.ids[i], old.formOf[i]);
  }
}

/** Printers and word processors put any of these for a hyphen: "Thi đua – Khen thưởng". */
const DASHES = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212'];

/** One step of the rolling hash over folded code units; it starts from 0. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193) + 0x9e3779b9;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i)) | 0;
  return hash;
}
