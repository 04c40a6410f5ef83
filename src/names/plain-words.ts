import type { Scan } from '../lexicon/scan.js';

/** The words of the tokens `[from, to)` in small letters, with one blank wherever there are some: what patterns ask. */
export const plainWords = (scan: Scan, from: number, to: number): string =>
  scan.slice(from, to).toLowerCase().replace(/\s+/gu, ' ');
