import { plainKey } from '../text/fold.js';
import type { Word } from './words.js';

/** The first word and the others, without diacritics: what names are compared by that are only alike. */
export function plainWords(words: readonly Word[]): readonly [head: string, rest: string] {
  const [head = '', ...rest] = plainKey(words.map(({ key }) => key).join(' ')).split(' ');
  return [head, rest.join(' ')];
}

/** Pairs of letters, with a blank before the first and behind the last word. "y te" → " y", "y ", " t", "te", "e " */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  const padded = ` ${text} `;
  for (let i = 0; i + 1 < padded.length; i++) pairs.add(padded.slice(i, i + 2));
  return pairs;
}
