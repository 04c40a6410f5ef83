import { canonicalSpelling } from '../text/tone.js';

/**
 * What a lower-case word looks like to a poor eye: equal for words that a scanner takes for each other, by their
 * marks ("đôi", "đội"), by letters that are alike ("tỉuh", "tỉnh"; "b0", "bộ") or run together ("rn", "m").
 * Spellings of one syllable have one shape too.
 */
export function shapeOf(word: string): string {
  const letters = canonicalSpelling(word).replaceAll('rn', 'm');
  let shape = '';
  for (let i = 0; i < letters.length; i++) shape += partsOf(letters[i]).like;
  return shape;
}

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
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    const [one, two] = [partsOf(a[i]), partsOf(b[i])];
    ways += one.bare === two.bare || one.marks === two.marks ? 1 : 2;
  }
  return Math.max(1, ways);
}

/** A letter without its marks, its marks, and the first of those that look like it; a mark alone looks like nothing. */
interface Parts {
  readonly bare: string;
  readonly marks: string;
  readonly like: string;
}

function partsOf(letter: string): Parts {
  const known = PARTS.get(letter);
  if (known) return known;
  const [bare, ...marks] = letter === 'đ' ? ['d', '-'] : letter.normalize('NFD');
  const alone = letter >= '\u0300' && letter <= '\u036f';
  const parts = { bare, marks: marks.join(''), like: alone ? '' : (ALIKE.get(bare) ?? bare) };
  PARTS.set(letter, parts);
  return parts;
}

const ALIKE = new Map(
  ['il1', 'oce0', 'nu', 'hb8', 's5', 'gq9', 'z2'].flatMap((like) => [...like].map((one) => [one, like[0]])),
);
/** By code unit, of which there are not many. */
const PARTS = new Map<string, Parts>();

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
