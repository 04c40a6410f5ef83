import { isSyllable } from '../text/syllable.js';
import { COMMON_WORDS, PROPER_WORDS } from './cases.js';
import { COMPANY, headsInCompany } from './company.js';
import { type KnownPhrase, knownPhrases, phraseOf } from './known-phrases.js';
import { lexicon } from './lexicon.js';
import { LOWER_READINGS } from './readings.js';
import { shapeOf } from './shapes.js';

/** A word of a phrase by its shape; what may follow it, and the phrases that may end here. */
export interface ShapeNode {
  readonly next: Map<string, ShapeNode>;
  readonly readings: KnownPhrase[];
}

/** What a misread text is read by. */
export interface Shapes {
  readonly phrases: ShapeNode;
  /** By shape: words that are known by themselves. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** The shape of any number. */
export const NUMERAL = '0';
const isNumber = (word: string): boolean => /^\d+$/.test(word);

let compiled: Shapes | undefined;

/** All phrases and words by their shapes, compiled at the first call (tens of milliseconds). */
export const shapes = (): Shapes => (compiled ??= { phrases: compilePhrases(), words: compileWords() });

function compilePhrases(): ShapeNode {
  const root: ShapeNode = { next: new Map(), readings: [] };
  const known = new Map<string, string>();
  for (const phrase of phrasesOfAll()) {
    let node = root;
    for (const word of phrase.words) {
      const shape = known.get(word) ?? (isNumber(word) ? NUMERAL : shapeOf(word));
      known.set(word, shape);
      const next: ShapeNode = node.next.get(shape) ?? { next: new Map(), readings: [] };
      node.next.set(shape, next);
      node = next;
    }
    node.readings.push(phrase);
  }
  return root;
}

/** "ubnd", "bhxh", "lđlđ" */
const ABBREVIATION = /^[a-zđ]*[b-df-hj-np-tv-xzđ]{3}[a-zđ]*$/;

function* phrasesOfAll(): Generator<KnownPhrase> {
  yield* knownPhrases();
  for (const form of COMPANY) yield* phraseOf(form, { named: false, firm: true });
  for (const form of headsInCompany()) yield* phraseOf(form, { named: true, firm: true });
}

function compileWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const word of new Set([...lexicon().words, ...COMMON_WORDS, ...PROPER_WORDS, ...LOWER_READINGS])) {
    if (!isSyllable(word) && !ABBREVIATION.test(word)) continue;
    const shape = shapeOf(word);
    words.set(shape, [...(words.get(shape) ?? []), word]);
  }
  return words;
}
