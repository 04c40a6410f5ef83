import type { Scan } from '../lexicon/scan.js';
import { COMMA, SLASH } from '../text/marks.js';
import { ALL_CAPS, CAPITAL } from '../text/tokens.js';

/**
 * "cấp Bộ | , ngành, tỉnh, đoàn thể Trung ương |", "cấp Bộ | , ban, ngành |": the levels that the law names together; not "cấp tỉnh | , huyện Bến Đá". `at` for none.
 */
export function otherLevelsEnd(scan: Scan, at: number, limit: number): number {
  let end = centralEnd(scan, at, limit);
  for (;;) {
    const joined = scan.mark(end) === COMMA || scan.mark(end) === SLASH || scan.word(end) === 'và';
    const size = joined ? levelSize(scan, end + 1) : 0;
    const next = size > 0 ? centralEnd(scan, end + 1 + size, limit) : end;
    if (next === end || next > limit || (next < limit && scan.has(next, CAPITAL) && !scan.has(next - 1, ALL_CAPS)))
      return end;
    end = next;
  }
}

/** "ngành", "đoàn thể", "thành phố": tokens of the word for a level, 0 for none. */
const levelSize = (scan: Scan, at: number): number =>
  TWO_WORD_LEVELS.has(scan.pairAt(at)) ? 2 : LEVEL_WORDS.has(scan.word(at)) ? 1 : 0;
const LEVEL_WORDS = new Set(['bộ', 'ban', 'ngành', 'tỉnh', 'huyện']);
const TWO_WORD_LEVELS = new Set(['đoàn thể', 'thành phố']);

/** "ngành | Trung ương", "đoàn thể | TW", "thành phố | trực thuộc Trung ương"; `at` for none. */
function centralEnd(scan: Scan, at: number, limit: number): number {
  const under = scan.pairAt(at) === 'trực thuộc' ? at + 2 : at;
  const central = scan.pairAt(under) === 'trung ương' ? under + 2 : scan.word(under) === 'tw' ? under + 1 : at;
  return central > at && central <= limit ? central : at;
}
