import { canonicalSpelling } from '../text/tone.js';

/**
 * What a lower-case word looks like to a poor eye: equal for words that a scanner takes for each other, by their
 * marks ("đôi", "đội"), by letters that are alike ("tỉuh", "tỉnh"; "b0", "bộ") or run together ("rn", "m").
 * Spellings of one syllable have one shape too.
 */
export function shapeOf(word: string): string {
  let shape = '';
  for (const letter of canonicalSpelling(word).replaceAll('rn', 'm').normalize('NFD')) {
    if (letter >= '\u0300' && letter <= '\u036f') continue;
    shape += ALIKE.get(letter) ?? letter;
  }
  return shape;
}

/** By letter: the first of those that look like it. */
const ALIKE = new Map(
  ['il1', 'oce0', 'nu', 'hb8', 's5', 'gq9', 'dđ', 'z2'].flatMap((like) => [...like].map((one) => [one, like[0]])),
);

/**
 * In how many ways two words of one shape differ: a letter may be another ("c0"), have other marks ("cô") or both;
 * "rn" for "m" is one.
 */
export function misread(word: string, other: string): number {
  if (word === other) return 0;
  const [a, b] = [word.replaceAll('rn', 'm'), other.replaceAll('rn', 'm')];
  // Marks that no letter takes ("ớ̀") stand apart.
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let ways = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) ways += bareOf(a[i]) === bareOf(b[i]) ? 1 : waysOf(a[i], b[i]);
  return Math.max(1, ways);
}

const waysOf = (a: string, b: string): number => (marksOf(a) === marksOf(b) ? 1 : 2);

const bareOf = (letter: string): string => (letter === 'đ' ? 'd' : letter.normalize('NFD')[0]);
const marksOf = (letter: string): string => (letter === 'đ' ? '-' : letter.normalize('NFD').slice(1));

/** The reading in the case of the misread word; digits and strokes tell nothing of it: "U8ND", "THl", "Iao". */
export function inCaseOf(word: string, reading: string): string {
  if (CAPITALS.test(word) && !SMALL.test(word)) return reading.toUpperCase();
  const first = word[0];
  const large = AS_CAPITAL.has(first) || (first === 'l' && reading[0] === 'i') || isCapital(first);
  return large && !(first === 'I' && reading[0] === 'l') ? reading[0].toUpperCase() + reading.slice(1) : reading;
}

const CAPITALS = /(?!I)\p{Lu}.*(?!I)\p{Lu}/u;
const SMALL = /(?!l)\p{Ll}/u;
/** Digits that are taken for a capital more often than for a small letter. */
const AS_CAPITAL = new Set(['0', '5', '8']);
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
