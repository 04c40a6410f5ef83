import type { SourceDocument } from '../domain/document.js';

/** How signatures are made; stored with them. */
export const SIGNER = 'minhash/1';

/** Words in a row that are compared as one. */
const SHINGLE = 5;
/** Numbers in a signature: the likeness of two is off by 3 points (one standard deviation, at 85 per cent). */
const SIZE = 128;
const ROWS = 8;
/** Fewer words in a row than this tell nothing: every notice of one office reads alike. */
const LEAST_SHINGLES = 40;
/** Per mille of words in a row that two texts share, from which on they are one text. */
export const COPY = 850;

/**
 * What a text is known by among near copies: of each of 128 ways to order its rows of five words, the first one (MinHash, A.
 * Broder 1997). Menus, headers and other furniture do not count. Null for a text that is too short to tell.
 */
export function signatureOf({ text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>): Uint32Array | null {
  const words: number[] = [];
  for (const { kind, span } of blocks) if (!FURNITURE.has(kind)) addWords(text.slice(span.start, span.end), words);
  if (words.length < LEAST_SHINGLES + SHINGLE - 1) return null;
  const signature = new Uint32Array(SIZE).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let shingle = 0;
    for (let i = at; i < at + SHINGLE; i++) shingle = Math.imul(shingle, 31) + words[i];
    for (let n = 0; n < SIZE; n++) {
      const hashed = mixed(shingle ^ SEEDS[n]);
      if (hashed < signature[n]) signature[n] = hashed;
    }
  }
  return signature;
}

/** Blocks that do not count where texts are compared. */
export const FURNITURE: ReadonlySet<string> = new Set(['boilerplate', 'header', 'footer', 'byline']);

function addWords(text: string, words: number[]): void {
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    let hashed = 0x811c9dc5;
    for (let i = 0; i < word.length; i++) hashed = Math.imul(hashed ^ word.charCodeAt(i), 0x01000193);
    words.push(hashed);
  }
}

/** The last steps of MurmurHash3 (A. Appleby, public domain). */
function mixed(number: number): number {
  let hashed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hashed = Math.imul(hashed ^ (hashed >>> 13), 0xc2b2ae35);
  return (hashed ^ (hashed >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: SIZE }, (_, n) => mixed(n + 1));

/**
 * Keys of a signature, 16 signed 32-bit numbers: near copies share one of them (99 of 100 at the likeness from which on texts
 * are one), others seldom do (6 of 100 at half of it all).
 */
export function bandsOf(signature: Uint32Array): number[] {
  const bands: number[] = [];
  for (let band = 0; band < SIZE / ROWS; band++) {
    let key = band + 1;
    for (let row = 0; row < ROWS; row++) key = mixed(Math.imul(key, 31) + signature[band * ROWS + row]);
    bands.push(key | 0);
  }
  return bands;
}

/** Per mille of rows of words that two texts share, of all that they have. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let n = 0; n < SIZE; n++) if (a[n] === b[n]) same++;
  return Math.round((1000 * same) / SIZE);
}
