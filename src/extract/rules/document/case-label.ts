import type { Scan } from '../../../lexicon/scan.js';
import { COLON, EN_DASH, HYPHEN, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER } from '../../../text/tokens.js';

/**
 * "Trường hợp 1: | Sở Y tế, Bằng khen: 12/12 phiếu", "Hồ sơ số 2 - | Sở Y tế", "Tập thể thứ ba: | …": a noun with its number opens the line
 * as "1." does, and says nothing of what becomes of the case. The token behind it; `from` where none stands there, as in "Trường hợp Sở Y
 * tế được tặng", "Hồ sơ 2 tập thể".
 */
export function caseLabelEnd(scan: Scan, from: number): number {
  if (!scan.has(from, LINE_START) || !CASES.has(scan.pairAt(from))) return from;
  const at = COUNTING.has(scan.word(from + 2)) ? from + 3 : from + 2;
  const counted = scan.has(at, NUMBER) || (scan.word(from + 2) === 'thứ' && ORDINALS.has(scan.word(at)));
  return counted && CLOSES.has(scan.mark(at + 1)) ? at + 2 : from;
}
const CASES = new Set(['trường hợp', 'hồ sơ', 'tập thể', 'đơn vị']);
const COUNTING = new Set(['số', 'thứ']);
const ORDINALS = new Set('nhất hai nhì ba tư bốn năm sáu bảy tám chín mười'.split(' '));
const CLOSES = new Set([COLON, HYPHEN, EN_DASH, STOP]);
