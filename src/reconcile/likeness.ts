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

/** Dice's coefficient: twice what is common over all that there is. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of b) if (a.has(pair)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** A name without its silent words: the others, and the initial of each. */
export interface Heard {
  readonly keys: readonly string[];
  readonly initials: string;
}

export function heard(words: readonly Word[]): Heard {
  const keys = words.filter(({ silent }) => !silent).map(({ key }) => key);
  return { keys, initials: keys.map(initialOf).join('') };
}

/**
 * How much of a name a short one covers, and of the short one the name: 1 for all of both. An acronym counts for as many
 * words as it has letters. "Ban QL KKT Dung Quất" of "Ban Quản lý khu kinh tế": six of eight, and all six.
 */
export function covers(short: readonly Word[], { keys, initials }: Heard): number {
  const taken = new Array<boolean>(keys.length).fill(false);
  let units = 0;
  for (const { key, initials: letters, silent } of short) {
    if (silent) continue;
    units += letters?.length ?? 1;
    let word = keys.indexOf(key);
    while (word >= 0 && taken[word]) word = keys.indexOf(key, word + 1);
    if (word >= 0) taken[word] = true;
    else if (letters !== null) {
      const at = initials.indexOf(letters);
      if (at >= 0) taken.fill(true, at, at + letters.length);
    }
  }
  return keys.length === 0 ? 0 : (2 * taken.filter(Boolean).length) / (units + keys.length);
}
