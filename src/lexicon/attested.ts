import { NUMBER, PUNCTUATION, tokenize } from '../text/tokens.js';
import type { Automaton } from './automaton.js';
import { LEXICON } from './lexicon.js';
import type { Layer } from './phrase.js';
import { Scan } from './scan.js';

/** A form of the lexicon by its layer and the ids of its words, however it is spelled: "place 17.204". */
export type FormKey = string;

/** The forms of some layers that stand in a text: of each layer and place the longest. */
export function formsIn(text: string, known: Automaton, layers: readonly Layer[]): Set<FormKey> {
  const scan = new Scan(text, known);
  const forms = new Set<FormKey>();
  for (let i = 0; i < scan.tokens.count; i++) {
    if (scan.layers(i) === 0) continue;
    for (const layer of layers) {
      const size = scan.size(layer, i);
      if (size > 0) forms.add(keyOf(layer, scan.tokens.id.subarray(i, i + size)));
    }
  }
  return forms;
}

/** By layer and form as the rows write it: its key. */
export function formKeys(known: Automaton, layers: readonly Layer[]): Map<string, FormKey> {
  const keys = new Map<string, FormKey>();
  for (const { layer, forms } of LEXICON)
    if (layers.includes(layer))
      for (const form of forms) keys.set(`${layer} ${form}`, keyOf(layer, tokenize(form, known.vocabulary).id));
  return keys;
}

const keyOf = (layer: Layer, ids: Int32Array): FormKey => `${layer} ${ids.join('.')}`;

/** How many words a text has, and how many of them the lexicon does not know; numbers and marks do not count. */
export function unknownWords(text: string, known: Automaton): { words: number; unknown: number } {
  const { count, id, flags } = tokenize(text, known.vocabulary);
  let [words, unknown] = [0, 0];
  for (let i = 0; i < count; i++) {
    if ((flags[i] & (NUMBER | PUNCTUATION)) !== 0) continue;
    words++;
    if (id[i] === 0) unknown++;
  }
  return { words, unknown };
}
