import { initialOf, type Word } from './words.js';

/**
 * Whether a short name stands for a long one, word by word: an acronym for the initials of words that follow each other,
 * any other word for itself; silent words may be left out on either side. It needs one acronym at least.
 * "Sở NN&PTNT" stands for "Sở Nông nghiệp và Phát triển nông thôn", "ĐUK CCQ" for "Đảng ủy Khối các cơ quan".
 */
export function standsFor(short: readonly Word[], long: readonly Word[]): boolean {
  return isShort(short) && fits(short, 0, long, 0);
}

/** Whether a name has an acronym in it. */
export const isShort = (words: readonly Word[]): boolean => words.some(({ initials }) => initials !== null);

function fits(short: readonly Word[], at: number, long: readonly Word[], to: number): boolean {
  if (at === short.length) return long.slice(to).every(({ silent }) => silent);
  const { key, initials, silent } = short[at];
  if (silent && fits(short, at + 1, long, to)) return true;
  if (to < long.length) {
    if (long[to].silent && fits(short, at, long, to + 1)) return true;
    if (long[to].key === key && fits(short, at + 1, long, to + 1)) return true;
  }
  return initials !== null && spells(short, at, initials, long, to);
}

/** Whether the letters that are left of an acronym are the initials of the next words, and the rest fits too. */
function spells(short: readonly Word[], at: number, letters: string, long: readonly Word[], to: number): boolean {
  if (letters === '') return fits(short, at + 1, long, to);
  if (to === long.length) return false;
  if (long[to].silent && spells(short, at, letters, long, to + 1)) return true;
  return initialOf(long[to].key) === letters[0] && spells(short, at, letters.slice(1), long, to + 1);
}
