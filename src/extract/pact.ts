import type { Scan } from '../lexicon/scan.js';
import type { Parsed } from './passage.js';

/** How many sentences may stand over the name of the paper, and how long that is. */
const OPENING = 8;
const SHORT = 24;

/** "GIAO ƯỚC THI ĐUA", "BẢN GIAO ƯỚC …" over the paper: what those who are named in it pledge and sign. */
export const isPact = ({ scan, sentences }: { readonly scan: Scan; readonly sentences: readonly Parsed[] }): boolean =>
  sentences
    .slice(0, OPENING)
    .some(({ zone, from, to }) => HEADS.has(zone) && to - from <= SHORT && namesPact(scan, from));
const HEADS = new Set<Parsed['zone']>(['title', 'heading', 'header']);

function namesPact(scan: Scan, from: number): boolean {
  const at = scan.word(from) === 'bản' ? from + 1 : from;
  return scan.word(at) === 'giao' && scan.word(at + 1) === 'ước';
}
