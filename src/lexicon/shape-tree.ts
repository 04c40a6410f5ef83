import { isSyllable } from '../text/syllable.js';
import { COMMON_WORDS, PROPER_WORDS } from './cases.js';
import { type KnownPhrase, knownPhrases } from './known-phrases.js';
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

let compiled: Shapes | undefined;

/** All phrases and words by their shapes, compiled at the first call (tens of milliseconds). */
export const shapes = (): Shapes => (compiled ??= { phrases: compilePhrases(), words: compileWords() });

function compilePhrases(): ShapeNode {
  const root: ShapeNode = { next: new Map(), readings: [] };
  for (const phrase of knownPhrases()) {
    let node = root;
    for (const word of phrase.words) {
      const shape = shapeOf(word);
      const next: ShapeNode = node.next.get(shape) ?? { next: new Map(), readings: [] };
      node.next.set(shape, next);
      node = next;
    }
    node.readings.push(phrase);
  }
  return root;
}

/** "ubnd", "bhxh", "lđlđ" */
const ABBREVIATION = /^[b-df-hj-np-tv-xzđ][a-zđ]*[b-df-hj-np-tv-xzđ]{2}$/;

function compileWords(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const word of new Set([...lexicon().words, ...COMMON_WORDS, ...PROPER_WORDS, ...LOWER_READINGS])) {
    if (!isSyllable(word) && !ABBREVIATION.test(word)) continue;
    const shape = shapeOf(word);
    words.set(shape, [...(words.get(shape) ?? []), word]);
  }
  return words;
}
