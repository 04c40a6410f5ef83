import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON, COMMA, OPEN, SLASH } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { countOfUnits, pair } from './nouns.js';
import { signs } from './signing.js';
import { servesThem } from './stood-for.js';

/**
 * What calls the lines under it members, and names none itself: "Danh sách các đơn vị thành viên năm 2028:", "2. Kết quả chấm
 * điểm của các đơn vị thành viên:", "A. THÀNH VIÊN KHỐI DỰ HỌP". The token of "thành viên"; -1 for others, as for "Các thành
 * viên thống nhất:".
 */
export function headsMembers(scan: Scan, sentence: Parsed): number {
  const { from, to, zone, chunks } = sentence;
  const colon = scan.mark(to - 1) === COLON;
  if ((!colon && zone !== 'heading') || lengthOf(sentence) > LONGEST) return -1;
  const asked = asksEach(scan, sentence);
  if (asked >= 0) return asked;
  for (let at = from; at + 1 < to; at++) {
    // "CÁC ĐƠN VỊ KÝ GIAO ƯỚC:"
    if (colon && pair(scan, at, 'đơn', 'vị') && signs(scan, from, to) && saysNoMore(scan, chunks, at + 2, to))
      return at;
    if (!pair(scan, at, 'thành', 'viên')) continue;
    // "Khách mời của các đơn vị | thành viên:"
    if (servesThem(scan, from, at)) return -1;
    // "Danh sách ký tên của các thành viên:"
    const listed = colon && scan.word(at - 1) === 'các' && pair(scan, from, 'danh', 'sách');
    const units = listed || pair(scan, at - 2, 'đơn', 'vị') || pair(scan, at - 2, 'cơ', 'quan');
    const ofBloc = scan.size('bloc', at + 2) > 0 || scan.size('bloc', at + 3) > 0;
    const counted = countsUnits(scan, to);
    if ((units || (ofBloc && zone === 'heading')) && (colon || ofBloc))
      return saysNoMore(scan, chunks, at + 2, pastPersons(scan, at + 2, counted)) ? at : -1;
    // "Thành viên tham dự: 5/5 đơn vị | thành viên, gồm:": what the label is of
    if (at > from || !colon) return -1;
  }
  return -1;
}

/** "đơn vị thành viên, gồm | các đồng chí |:", "gồm | các ông, bà |:": where the words begin for those who stand for the units below; `to` where none do. */
export function pastPersons(scan: Scan, from: number, to: number): number {
  let at = scan.mark(to - 1) === COLON ? to - 1 : to;
  while (at > from && (PERSONS.has(scan.word(at - 1)) || BETWEEN.has(scan.mark(at - 1)))) at--;
  return scan.word(at) === 'các' ? at : to;
}
const PERSONS = new Set(['các', 'đồng', 'chí', 'ông', 'bà', 'đại', 'biểu', 'và']);
const BETWEEN = new Set([COMMA, OPEN, CLOSE, SLASH]);

/** "THÀNH VIÊN KHỐI III | (9 đơn vị)", "Các đơn vị thành viên | (8/9 đơn vị):": where the bracket at the end begins that says how many they are; the end for none. */
function countsUnits(scan: Scan, to: number): number {
  const end = scan.mark(to - 1) === COLON ? to - 1 : to;
  for (let at = end - 2; at > end - LONGEST_COUNT; at--) {
    if (scan.mark(at) !== OPEN) continue;
    const number = scan.mark(at + 2) === SLASH ? at + 3 : at + 1;
    const counted = scan.mark(end - 1) === CLOSE ? countOfUnits(scan, number) : null;
    return counted?.to === end - 1 ? at : to;
  }
  return to;
}
const LONGEST_COUNT = 9;

/**
 * "Ý kiến của từng đơn vị | thành viên về dự thảo:", "Ý kiến các đơn vị thành viên:", "Các thành viên của khối đăng ký như sau:" over what each of
 * them says: the token of "thành viên"; -1 for others.
 */
export function asksEach(scan: Scan, sentence: Parsed): number {
  const { from, to } = sentence;
  if (scan.mark(to - 1) !== COLON || lengthOf(sentence) > LONGEST) return -1;
  let asks = false;
  for (let at = from; at + 1 < to; at++) {
    asks ||= pair(scan, at, 'ý', 'kiến');
    if (!pair(scan, at, 'thành', 'viên')) continue;
    const units = pair(scan, at - 2, 'đơn', 'vị');
    if (units && asks && EACH.has(scan.word(at - 3))) return at;
    const all = EACH.has(scan.word(units ? at - 3 : at - 1));
    if (all && (units || scan.size('bloc', at + 3) > 0) && scan.nextPair('đăng', 'ký', at, to) >= 0) return at;
  }
  return -1;
}
const EACH = new Set(['từng', 'các']);
const LONGEST = 24;

/** How many tokens a heading has, a bloc counted as one: "Đại diện 07 đơn vị thành viên của | Khối thi đua các ngành Văn hóa - Xã hội tỉnh Lam Hải |, gồm:" is short. */
const lengthOf = ({ from, to, chunks }: Parsed): number =>
  chunks.reduce((length, chunk) => (chunk.kind === 'bloc' ? length - (chunk.to - chunk.from - 1) : length), to - from);

function saysNoMore(scan: Scan, chunks: Parsed['chunks'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const named = chunks.find((chunk) => chunk.kind === 'bloc' && chunk.from === i);
    const bloc = named ? named.to - i : scan.size('bloc', i);
    if (bloc > 0) i += bloc - 1;
    else if (!scan.has(i, NUMBER | PUNCTUATION) && !LEADS.has(scan.word(i))) return false;
  }
  return true;
}
const LEADS = new Set(
  'năm sau như đây dưới gồm là có mặt danh sách cụ thể tham gia dự họp ký kết giao ước của trong thuộc'.split(' '),
);
