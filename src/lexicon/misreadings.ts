import type { Edited } from '../text/edit.js';
import { replaceSpans, type Replacement } from '../text/edit.js';
import { isSyllable } from '../text/syllable.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { canonicalSpelling } from '../text/tone.js';
import type { KnownPhrase } from './known-phrases.js';
import type { Scan } from './scan.js';
import { NUMERAL, type ShapeNode, shapes } from './shape-tree.js';
import { inCaseOf, misread, shapeOf } from './shapes.js';

/**
 * The text with words that a scanner misread put right: "Sở Nôi vụ" where "Sở Nội vụ" is known, "tỉuh", "Kh ối".
 * Null where nothing is amiss. A word that is possible in itself is changed only within a phrase, and only in a text
 * where others are impossible.
 */
export function withoutMisreadings(scan: Scan): Edited | null {
  const words = new Words(scan);
  if (words.odd.length === 0) return null;
  const edits = editsOf(words);
  return edits.length === 0 ? null : replaceSpans(scan.text, edits);
}

/** Words of a phrase on either side of an odd word that may tell what it is. */
const REACH = 8;

/** The words of a text as they are compared, and those which cannot be words. */
class Words {
  readonly scan: Scan;
  /** Tokens that are no Vietnamese syllables and that the lexicon does not know. */
  readonly odd: readonly number[];
  /** So many of them look like words that this is a misread text. */
  readonly noisy: boolean;
  readonly #isOdd: Uint8Array;
  readonly #lower: string[] = [];
  readonly #shape: string[] = [];

  constructor(scan: Scan) {
    this.scan = scan;
    this.#isOdd = new Uint8Array(scan.tokens.count);
    this.odd = [...this.#oddTokens()];
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
    const known = shapes().words.get(this.shape(i)) ?? [];
    const letters = known.map((one) => misread(word, one));
    const least = Math.min(...letters, mostLetters(word));
    return known.filter((_, at) => letters[at] === least);
  }

  *#oddTokens(): Generator<number> {
    const { count, id, flags } = this.scan.tokens;
    const syllables = new Map<string, boolean>();
    for (let i = 0; i < count; i++) {
      if (id[i] !== 0 || (flags[i] & (NUMBER | PUNCTUATION)) !== 0) continue;
      const word = this.written(i).toLowerCase();
      if (word.length < 2) continue;
      if ((flags[i] & ALL_CAPS) !== 0 && !ACCENTED.test(word) && !DIGIT.test(word)) continue;
      let possible = syllables.get(word);
      if (possible === undefined) syllables.set(word, (possible = isSyllable(word) || APOSTROPHE.test(word)));
      if (!possible) yield i;
    }
  }
}

/** One in so many tokens cannot be a word. */
const NOISE = 400;

const SMALL = /^\p{Ll}+$/u;
const ACCENTED = /[à-ýă-ċơ-ỹ]/;
const DIGIT = /\d/;
const APOSTROPHE = /['’]/;

/** In how many letters a word may be misread and still be known. */
const mostLetters = (word: string): number => (word.length > 3 ? 2 : 1);

/** A phrase as it stands in the text: which tokens are which of its words. */
interface Match {
  readonly to: number;
  readonly edits: readonly Replacement[];
}

/** Covers the tokens with phrases, long ones before short ones, exact ones before misread ones. */
function editsOf(words: Words): Replacement[] {
  const { count } = words.scan.tokens;
  const near = nearness(words);
  const best = new Float64Array(count + 1);
  const chosen: (Match | null)[] = new Array(count).fill(null);
  for (let i = count - 1; i >= 0; i--) {
    best[i] = 1 + best[i + 1];
    if (near[i] === 0) continue;
    for (const { to, size, cost, edits } of matchesAt(words, i)) {
      const value = size ** 2 - cost + best[to];
      if (value <= best[i]) continue;
      best[i] = value;
      chosen[i] = { to, edits };
    }
  }
  const edits: Replacement[] = [];
  let end = 0;
  for (let i = 0; i < count; ) {
    const match = chosen[i];
    // Pieces of one word may be odd both, and be joined from either.
    for (const edit of match?.edits ?? (words.isOdd(i) ? alone(words, i) : []))
      if (edit.start >= end) {
        edits.push(edit);
        end = edit.end;
      }
    i = match?.to ?? i + 1;
  }
  return edits;
}

/** By token: whether a phrase that begins there may hold a misread word. */
function nearness(words: Words): Uint8Array {
  const near = new Uint8Array(words.scan.tokens.count);
  if (words.noisy) return near.fill(1);
  for (const i of words.odd) near.fill(1, Math.max(0, i - REACH), i + REACH);
  return near;
}

/** An impossible word outside of phrases: in two pieces ("Tỉn h"), or where only one known word is like it. */
function alone(words: Words, i: number): Replacement[] {
  for (const from of [i, i - 1]) {
    if (from < 0 || !mayJoin(words, from)) continue;
    const [left, right] = [words.written(from), words.written(from + 1)];
    if (SMALL.test(right) && words.isKnown((left + right).toLowerCase()))
      return [replacing(words, from, from + 2, left + right)];
  }
  if (words.lower(i).length < 3) return [];
  const readings = words.readings(i);
  return readings.length === 1 && readings[0] !== words.lower(i) ? [replacing(words, i, i + 1, inCaseOf(words.written(i), readings[0]))] : [];
}

const replacing = (words: Words, from: number, to: number, text: string): Replacement => ({
  ...words.scan.span(from, to),
  text,
});

interface Candidate extends Match {
  /** In words. */
  readonly size: number;
  readonly cost: number;
}

/** Tokens that were read as one word or, where `words` is 2, one token that was read as two. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly words: 1 | 2;
  /** Length of the first of two words. */
  readonly cut: number;
}

function* matchesAt(words: Words, at: number): Generator<Candidate> {
  yield* walk(words, shapes().phrases, at, []);
}

function* walk(words: Words, node: ShapeNode, at: number, path: readonly Step[]): Generator<Candidate> {
  for (const reading of node.readings) {
    const candidate = candidateOf(words, path, reading);
    if (candidate) yield candidate;
  }
  if (at >= words.scan.tokens.count || node.next.size === 0) return;
  const next = node.next.get(words.shape(at));
  if (next) yield* walk(words, next, at + 1, [...path, { from: at, to: at + 1, words: 1, cut: 0 }]);
  if (mayJoin(words, at)) {
    const joined = node.next.get(shapeOf(words.lower(at) + words.lower(at + 1)));
    if (joined) yield* walk(words, joined, at + 2, [...path, { from: at, to: at + 2, words: 1, cut: 0 }]);
  }
  if (!words.isOdd(at)) return;
  const word = words.lower(at);
  for (let cut = 1; cut < word.length; cut++) {
    const parted = node.next.get(shapeOf(word.slice(0, cut)))?.next.get(shapeOf(word.slice(cut)));
    if (parted) yield* walk(words, parted, at + 1, [...path, { from: at, to: at + 1, words: 2, cut }]);
  }
}

/** "Kh ối", "thư ởng": two pieces with one blank between them, of which one is no word. */
function mayJoin(words: Words, at: number): boolean {
  const { tokens, text } = words.scan;
  if (at + 1 >= tokens.count || !(words.isOdd(at) || words.isOdd(at + 1) || words.noisy)) return false;
  return tokens.start[at + 1] === tokens.end[at] + 1 && text[tokens.end[at]] === ' ';
}

/** What it takes to read the phrase there; null where it takes too much. */
function candidateOf(words: Words, path: readonly Step[], { words: reading, named, firm }: KnownPhrase): Candidate | null {
  const first = words.written(path[0].from);
  if (named && first === first.toLowerCase()) return null;
  const edits: Replacement[] = [];
  let cost = 0;
  let word = 0;
  for (const { from, to, words: read, cut } of path) {
    const said = words.lower(from);
    const right = reading[word];
    word += read;
    if (read === 2) {
      if (said !== right + reading[word - 1]) return null;
      const written = words.written(from);
      edits.push(replacing(words, from, to, `${written.slice(0, cut)} ${written.slice(cut)}`));
      cost += SURE;
    } else if (to - from === 2) {
      if (said + words.lower(from + 1) !== right) return null;
      edits.push(replacing(words, from, to, words.written(from) + words.written(from + 1)));
      cost += words.isOdd(from) || words.isOdd(from + 1) ? SURE : UNSURE;
    } else if (!words.scan.has(from, NUMBER) && canonicalSpelling(said) !== canonicalSpelling(right)) {
      const letters = misread(said, right);
      const odd = words.isOdd(from);
      const close = words.noisy && letters === 1 && (firm || (reading.length > 2 && !named)) && isSyllable(right);
      // "Tân Nam 2" is a name, "nam 2019" a year.
      if (!odd && reading.length === 2 && reading.includes(NUMERAL) && words.scan.has(from, CAPITAL)) return null;
      if (odd ? letters > mostLetters(said) : !close) return null;
      edits.push(replacing(words, from, to, inCaseOf(words.written(from), right)));
      cost += odd ? SURE : UNSURE;
    }
  }
  if (edits.length * 2 > reading.length) return null;
  return { to: path[path.length - 1].to, size: reading.length, cost, edits };
}

const SURE = 0.5;
const UNSURE = 1.5;
