import { plainKey } from '../text/fold.js';
import { initialOf, type Word } from './words.js';

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

/**
 * How much of a name a short one covers, and of the short one the name: 1 for all of both. An acronym counts for as many
 * words as it has letters. "Ban QL KKT Dung Quất" of "Ban Quản lý khu kinh tế": six of eight, and all six.
 */
export function covers(short: readonly Word[], long: readonly Word[]): number {
  const names = long.filter(({ silent }) => !silent);
  const initials = names.map(({ key }) => initialOf(key)).join('');
  const taken = new Set<number>();
  let units = 0;
  for (const { key, initials: letters, silent } of short) {
    if (silent) continue;
    units += letters?.length ?? 1;
    const word = names.findIndex((name, at) => name.key === key && !taken.has(at));
    if (word >= 0) taken.add(word);
    else if (letters !== null) {
      const at = initials.indexOf(letters);
      if (at >= 0) for (let i = 0; i < letters.length; i++) taken.add(at + i);
    }
  }
  return names.length === 0 ? 0 : (2 * taken.size) / (units + names.length);
}
