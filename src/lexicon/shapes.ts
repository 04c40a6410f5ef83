/**
 * What a lower-case word looks like to a poor eye: equal for words that a scanner takes for each other, by their
 * marks ("đôi", "đội"), by letters that are alike ("tỉuh", "tỉnh"; "b0", "bộ") or run together ("rn", "m").
 */
export function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word.normalize('NFD')) {
    if (letter >= '\u0300' && letter <= '\u036f') continue;
    shape += ALIKE.get(letter) ?? letter;
  }
  return shape;
}

/** By letter: the first of those that look like it. "m" looks like "rn", and "r" like "n" in a bad print. */
const ALIKE = new Map(
  ['il1y', 'oce0', 'nur', 'hb8', 's5', 'gq9', 'dđ', 'z2'].flatMap((like) => [...like].map((one) => [one, like[0]])),
).set('m', 'nn');

/** How many letters differ in two words of one shape; "rn" for "m" is one. */
export function misreadLetters(word: string, other: string): number {
  if (word === other) return 0;
  const [a, b] = [word.replaceAll('m', 'rn'), other.replaceAll('m', 'rn')];
  let letters = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) letters++;
  return Math.max(1, letters);
}

/** The reading in the case of the misread word; digits and strokes tell nothing of it: "U8ND", "THl", "Iao". */
export function inCaseOf(word: string, reading: string): string {
  if (word.match(CAPITAL)?.length !== undefined && (word.match(CAPITAL)?.length ?? 0) > 1 && !SMALL.test(word))
    return reading.toUpperCase();
  const first = word[0];
  const large = AS_CAPITAL.has(first) || (first === 'l' && reading[0] === 'i') || isCapital(first);
  return large && !(first === 'I' && reading[0] === 'l') ? reading[0].toUpperCase() + reading.slice(1) : reading;
}

const CAPITAL = /(?!I)\p{Lu}/gu;
const SMALL = /(?!l)\p{Ll}/u;
/** Digits that are taken for a capital more often than for a small letter. */
const AS_CAPITAL = new Set(['0', '5', '8']);
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
