import { rewriteLongLines } from '../text/long-lines.js';
import { type KnownPhrase, knownPhrases } from './known-phrases.js';
import { CAPITAL_READINGS, LOWER_READINGS } from './readings.js';

/** "khen thƣởng": the letter (U+01A3) that some fonts' tables give for ư, which no Vietnamese word has; one character for one. */
export const withHorns = (text: string): string =>
  /[Ƣƣ]/.test(text) ? text.replaceAll('ƣ', 'ư').replaceAll('Ƣ', 'Ư') : text;

/**
 * The text with the diacritics that it lost, as far as phrases and common words tell them; each letter keeps its
 * place, so that offsets stay. The text itself where it has diacritics, or is in another language.
 */
export function withDiacritics(text: string): string {
  // Ordinary text answers within its first words.
  if (VIETNAMESE.test(text)) return rewriteLongLines(text, LONG, isPlain, restored);
  // A long text in another language is known by its beginning.
  const sample = text.slice(0, SAMPLE);
  return sample !== text && restored(sample) === sample ? text : restored(text);
}

/** A line without any, so long, within a text that has them. */
const LONG = 80;
const isPlain = (unit: number): boolean => (unit >= 0x20 && unit <= 0x7e) || unit === 0x09;
const VIETNAMESE = /[\u00c0-\u1ef9]/;
const SAMPLE = 20_000;

function restored(text: string): string {
  const pieces = text.match(PIECES) ?? [];
  const keys = pieces.map(keyOf);
  const { sizes, readings } = cover(pieces, keys);
  let copy = '';
  let phrased = 0;
  let words = 0;
  let at = 0;
  for (let i = 0; i < pieces.length; i++) {
    const from = text.indexOf(pieces[i], at);
    copy += text.slice(at, from) + inCaseOf(pieces[i], readings[i]);
    at = from + pieces[i].length;
    if (!isLetter(pieces[i])) continue;
    words++;
    if (sizes[i] > 1) phrased++;
  }
  return phrased * 4 < words ? text : copy + text.slice(at);
}

/** Words, and single marks, which phrases may hold: "Giáo dục - Đào tạo". */
const PIECES = /[a-z']+|\d+|[^\sa-z\d]/gi;
/** What a piece is looked up by: any number is "0", so that "nam 2019" is "năm 2019". */
const keyOf = (piece: string): string => (isNumber(piece) ? '0' : piece.toLowerCase());
const isNumber = (piece: string): boolean => piece >= '0' && piece < ':';
const isLetter = (piece: string): boolean => /^[a-z]/i.test(piece);

/** A word of a phrase; what may follow it, and the phrase as it is read if it ends here. */
interface Node {
  readonly next: Map<string, Node>;
  reading: KnownPhrase | null;
}

interface Readings {
  readonly phrases: Node;
  readonly lower: ReadonlyMap<string, string>;
  readonly capital: ReadonlyMap<string, string>;
}
let compiled: Readings | undefined;

/**
 * Covers the pieces with phrases, long ones before short ones, and reads each word as its phrase does or alone.
 * `sizes`: how many pieces the phrase over a piece has.
 */
function cover(pieces: readonly string[], keys: readonly string[]): { sizes: Uint8Array; readings: readonly string[] } {
  const { phrases, lower, capital } = (compiled ??= compile());
  const count = keys.length;
  // By piece: the best sum of squared lengths from there on, and the phrase that begins it.
  const best = new Float64Array(count + 1);
  const chosen: (KnownPhrase | null)[] = new Array(count).fill(null);
  for (let from = count - 1; from >= 0; from--) {
    best[from] = 1 + best[from + 1];
    let node: Node | undefined = phrases.next.get(keys[from]);
    for (let to = from + 1; node !== undefined; to++) {
      const { reading } = node;
      const value = (to - from) ** 2 + best[to];
      if (reading !== null && value > best[from] && !(reading.named && !isCapital(pieces[from]))) {
        best[from] = value;
        chosen[from] = reading;
      }
      node = to < count ? node.next.get(keys[to]) : undefined;
    }
  }
  const sizes = new Uint8Array(count);
  const readings: string[] = [];
  while (readings.length < count) {
    const i = readings.length;
    const phrase = chosen[i];
    if (phrase !== null) {
      sizes.fill(phrase.words.length, i, i + phrase.words.length);
      readings.push(...phrase.words);
      continue;
    }
    const [piece, key] = [pieces[i], keys[i]];
    const abbreviation = piece.length > 1 && piece === piece.toUpperCase();
    readings.push((isCapital(piece) && !abbreviation && capital.get(key)) || (lower.get(key) ?? key));
  }
  return { sizes, readings };
}

function compile(): Readings {
  const phrases: Node = { next: new Map(), reading: null };
  for (const reading of knownPhrases()) {
    let node = phrases;
    for (const word of reading.words) {
      const key = isNumber(word) ? '0' : plain(word);
      const next: Node = node.next.get(key) ?? { next: new Map(), reading: null };
      node.next.set(key, next);
      node = next;
    }
    node.reading ??= reading;
  }
  const byPlain = (words: readonly string[]) => new Map(words.map((word) => [plain(word), word]));
  return { phrases, lower: byPlain(LOWER_READINGS), capital: byPlain(CAPITAL_READINGS) };
}

/** A lower-case NFC word without its diacritics. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

const isCapital = (word: string): boolean => word[0] !== word[0].toLowerCase();

/** The reading with a capital wherever the word has one. */
function inCaseOf(word: string, reading: string): string {
  if (reading.length !== word.length || isNumber(word)) return word;
  let cased = '';
  for (let i = 0; i < word.length; i++)
    cased += word[i] === word[i].toLowerCase() ? reading[i] : reading[i].toUpperCase();
  return cased;
}
