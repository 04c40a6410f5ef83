import type { Scan } from '../lexicon/scan.js';
import type { Parsed } from './passage.js';

/** How many sentences may stand over the name of the paper, and how long that is. */
const OPENING = 8;
const SHORT = 24;

/** "GIAO ƯỚC THI ĐUA", "BẢN GIAO ƯỚC …", "BẢNG ĐĂNG KÝ GIAO ƯỚC …" over the paper: what those who are named in it pledge and sign. */
export const isPact = ({ scan, sentences }: { readonly scan: Scan; readonly sentences: readonly Parsed[] }): boolean =>
  sentences.slice(0, OPENING).some((sentence) => titlesPact(scan, sentence));

/** The name of such a paper in a line of its own. */
export const titlesPact = (scan: Scan, { zone, from, to }: Parsed): boolean =>
  HEADS.has(zone) && to - from <= SHORT && namesPact(scan, from);
const HEADS = new Set<Parsed['zone']>(['title', 'heading', 'header']);

const SHEETS = new Set(['bản', 'bảng']);
function namesPact(scan: Scan, from: number): boolean {
  const sheet = SHEETS.has(scan.slice(from, from + 1).toLowerCase()) ? from + 1 : from;
  const at = scan.word(sheet) === 'đăng' && scan.word(sheet + 1) === 'ký' ? sheet + 2 : sheet;
  return scan.word(at) === 'giao' && scan.word(at + 1) === 'ước';
}
