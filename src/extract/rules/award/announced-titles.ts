import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { COLON, COMMA, SEMICOLON } from '../../../text/marks.js';
import { LINE_START } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';

/**
 * "Bệnh viện | công bố danh sách | 21 chiến sĩ thi đua cơ sở, 168 lao động tiên tiến", "Năm 2027, bệnh viện | có | 21 CSTĐCS, 168 LĐTT.", "Kết quả
 * thi đua | : | 21 CSTĐCS": past the words that say how many have titles of the year; `at` of the chunk for others. A list of those who are
 * proposed, or on whom opinions are asked, gives nothing; "hiện có 3 chiến sĩ thi đua" tells of the staff.
 */
export function announcedEnd(scan: Scan, chunks: readonly Chunk[], index: number): number {
  const { from } = chunks[index];
  const to = wordsEnd(scan, chunks[0].from, from);
  const title = to > from ? titleCounted(scan, chunks, index + 1, to) : -1;
  // One alone may be anything: "có 01 chiến sĩ thi đua cơ sở" is what a rule asks for
  if (title < 0 || (to === from + 1 && !goesOn(scan, chunks, title))) return from;
  return isUnsettled(scan, chunks) ? from : to;
}

/** Asked again for each of the words in a sentence. */
function isUnsettled(scan: Scan, chunks: readonly Chunk[]): boolean {
  let known = SETTLED.get(chunks);
  if (known !== undefined) return known;
  known = false;
  for (let i = chunks[0].from; i < chunks[chunks.length - 1].to; i++)
    known ||= ASKS.has(scan.word(i)) || UNSETTLED.has(scan.kind('verb', i));
  SETTLED.set(chunks, known);
  return known;
}
const SETTLED = new WeakMap<readonly Chunk[], boolean>();

/** Past "công bố danh sách", "có" that opens or follows who has them, the colon behind "Kết quả …"; `at` for others. */
function wordsEnd(scan: Scan, start: number, at: number): number {
  if (scan.pairAt(at) === 'công bố') return scan.pairAt(at + 2) === 'danh sách' ? at + 4 : at;
  if (scan.word(at) === 'có')
    return scan.has(at, LINE_START) || scan.mark(at - 1) !== 0 || at === start || WHO.has(scan.word(at - 1))
      ? at + 1
      : at;
  return scan.mark(at) === COLON && scan.pairAt(start) === 'kết quả' && at - start < LONGEST_HEAD ? at + 1 : at;
}

/** Index of the title of the year of which so many stand at the token: "21 | CSTĐCS |"; -1 for none. */
function titleCounted(scan: Scan, chunks: readonly Chunk[], index: number, at: number): number {
  const amount = parseAmount(scan, at, at + LONGEST_NUMBER);
  if (!amount || amount.value < 1) return -1;
  const kind = COUNTED.has(scan.pairAt(amount.to)) ? amount.to + 2 : amount.to;
  for (let c = index; c < chunks.length && chunks[c].from <= kind; c++) {
    const chunk = chunks[c];
    if (chunk.kind === 'award' && (chunk.from === kind || chunk.from === amount.to))
      return TITLES.test(chunk.award.code) ? c : -1;
  }
  return -1;
}

/** "21 CSTĐCS | , 168 LĐTT", "… | ; 168 LĐTT", "… | và 5 tập thể LĐXS" */
function goesOn(scan: Scan, chunks: readonly Chunk[], title: number): boolean {
  const { to } = chunks[title];
  // "02 Chiến sĩ thi đua toàn quốc | : cô Hà Nhàn, thầy Tô Hải"
  if (scan.mark(to) === COLON && chunks[title + 2]?.kind === 'persons') return true;
  return (JOINS.has(scan.mark(to)) || scan.word(to) === 'và') && titleCounted(scan, chunks, title + 1, to + 1) > 0;
}

/** , ; */
const JOINS = new Set([COMMA, SEMICOLON]);
/** "1.081" */
const LONGEST_NUMBER = 3;
/** "Kết quả bình xét thi đua năm học 2026 - 2027:" */
const LONGEST_HEAD = 16;
const TITLES = /^(?:advanced-|excellent-|national-fighter|local-fighter|fighter)/;
const COUNTED = new Set(['cá nhân', 'tập thể']);
/** Last words of who has them: "bệnh viện | có", "nhà trường | có", "đơn vị | có", "Kết quả | có" */
const WHO = new Set(['viện', 'trường', 'vị', 'tâm', 'ty', 'huyện', 'xã', 'ngành', 'quan', 'sở', 'đã', 'quả']);
const ASKS = new Set(['đề', 'trình', 'dự', 'lấy', 'hiện', 'nếu']);
const UNSETTLED = new Set(['propose', 'vote', 'register', 'plan', 'future', 'negate', 'deny', 'condition', 'quota']);
