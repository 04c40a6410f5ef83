import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { isPact } from '../../pact.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Opening, opening } from './list-start.js';
import { countOfUnits, pair } from './nouns.js';
import { signs } from './signing.js';

/**
 * "chúng tôi đại diện cho cán bộ, chiến sĩ | 6 đơn vị |:" over the lines that name them, in a pledge or over "cùng nhau ký kết giao ước": as many
 * as are counted.
 */
export function pledgedBelow(passage: Passage, sentence: Parsed): Opening | null {
  const { scan } = passage;
  const at = pledgersIn(scan, sentence);
  if (at < 0) return null;
  const counted = countOfUnits(scan, at);
  if (!counted || counted.count < 2) return null;
  if (!isPact(passage) && !signBelow(passage, sentence.index + counted.count + 1)) return null;
  const { to } = sentence;
  return { ...opening('called-members', at, to, to), count: counted.count, noun: counted.noun, exact: true };
}

/** "Chúng tôi gồm:", "chúng tôi đại diện 6 đơn vị:" over the lines of those who pledge. */
export function opensPledge(scan: Scan, sentence: Parsed): boolean {
  const { from, to } = sentence;
  const short = to - from < 12 && pair(scan, from, 'chúng', 'tôi') && scan.mark(to - 1) === COLON;
  return short || pledgersIn(scan, sentence) >= 0;
}

/** "chúng tôi (,) đại diện (cho) … | 6 đơn vị (trong Cụm) |:" at the end of the sentence: the token of the number; -1 for none. */
export function pledgersIn(scan: Scan, { from, to }: Parsed): number {
  if (scan.mark(to - 1) !== COLON) return -1;
  const we = scan.nextPair('chúng', 'tôi', from, to);
  if (we < 0) return -1;
  const sent = scan.mark(we + 2) === COMMA ? we + 3 : we + 2;
  if (!pair(scan, sent, 'đại', 'diện')) return -1;
  for (let i = sent + 2; i < to && i - sent < REACH; i++) {
    // "chúng tôi đại diện Cụm | mời | 6 đơn vị:"
    if (scan.size('act', i) > 0 || scan.size('verb', i) > 0 || scan.word(i) === 'mời') return -1;
    const counted = countOfUnits(scan, i);
    if (counted) return endsWith(scan, counted.to, to - 1) ? i : -1;
  }
  return -1;
}
const REACH = 16;

/** "6 đơn vị |", "6 đơn vị | thành viên", "6 đơn vị | trong Cụm": nothing else before the colon. */
function endsWith(scan: Scan, at: number, colon: number): boolean {
  const i = pair(scan, at, 'thành', 'viên') ? at + 2 : at;
  return i === colon || (OF.has(scan.word(i)) && scan.size('bloc', i + 1) > 0);
}
const OF = new Set(['trong', 'thuộc', 'của']);

/** "cùng nhau ký kết giao ước thi đua với những nội dung sau:" behind the lines. */
function signBelow({ scan, sentences }: Passage, index: number): boolean {
  const below = sentences[index];
  return below !== undefined && scan.word(below.from) === 'cùng' && signs(scan, below.from, below.to);
}
