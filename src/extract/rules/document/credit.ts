import { CREDIT_WORDS, PRESS_HEADS, SOURCE_WORDS } from '../../../lexicon/forms.js';
import type { Scan } from '../../../lexicon/scan.js';
import { parseUnit } from '../../../names/unit.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { firstWord, type Range } from './lines.js';

/** The author and the publisher that a line under (or over) an article names. */
export interface Credit {
  readonly byline: Range | null;
  readonly publisher: Range | null;
  /** The line credits the pictures alone. */
  readonly pictures: boolean;
}

const COLON = 0x3a;
const STOP = 0x2e;
const OPEN = 0x28;
const CLOSE = 0x29;
const MAX = 16;

/**
 * "Tin, ảnh: Hải An" → the author; "Nguồn: Sở KH&CN" → the publisher; "Lê Quang (Đài Truyền thanh huyện)" → both;
 * "Văn phòng UBND xã An Hiệp" → the publisher. Null where the line is no credit. `told`: the reader took
 * the line for one, whatever its words.
 */
export function creditOf(scan: Scan, line: Range, told: boolean): Credit | null {
  const range = unwrapped(scan, line);
  if (range.to - range.from > (told ? 2 * MAX : MAX) || range.from >= range.to) return null;
  const labelled = afterLabel(scan, range);
  if (labelled) {
    const rest = { from: labelled.to, to: range.to };
    if (rest.from >= rest.to) return null;
    if (labelled.source) return { byline: null, publisher: rest, pictures: false };
    return { ...withPublisher(scan, rest), pictures: labelled.pictures };
  }
  if (!scan.has(firstWord(scan, range), CAPITAL)) return null;
  const credit = { ...withPublisher(scan, { from: range.from, to: beforeVerb(scan, range) }), pictures: false };
  if (told) return credit;
  return credit.byline && isSignature(scan, credit.byline) ? credit : null;
}

/** Without brackets around the whole and the stop at its end. */
function unwrapped(scan: Scan, { from, to }: Range): Range {
  let [first, last] = [from, to];
  // "Thái Hà/.", but not the stop of "P.V."
  while (last > first + 1 && ENDS.has(scan.mark(last - 1)) && !isInitial(scan, last - 2)) last--;
  if (scan.mark(first) === OPEN && scan.mark(last - 1) === CLOSE) {
    first++;
    last--;
  }
  // "- Thu Trang", "° THU TRANG"
  while (first < last && scan.has(first, PUNCTUATION)) first++;
  return { from: first, to: last };
}

const ENDS = new Set([0x2e, 0x2f]);
const isInitial = (scan: Scan, at: number): boolean =>
  !scan.has(at, PUNCTUATION) && scan.tokens.end[at] - scan.tokens.start[at] === 1;

/** The end of "Tin, ảnh:", "Tác giả:", "Nguồn tin:", "Theo"; null where no label opens the line. */
function afterLabel(scan: Scan, { from, to }: Range): { to: number; source: boolean; pictures: boolean } | null {
  let i = from;
  let source = false;
  let text = false;
  for (; i < to && i - from < 8; i++) {
    if (scan.mark(i) === COLON) break;
    if (scan.has(i, PUNCTUATION)) continue;
    const word = scan.slice(i, i + 1).toLowerCase();
    if (i === from && SOURCE_WORDS.has(word) && word !== 'tin') source = true;
    if (!CREDIT_WORDS.has(word) && !SOURCE_WORDS.has(word)) break;
    if (word !== 'ảnh' && word !== 'và') text = true;
  }
  if (i === from) return null;
  if (scan.mark(i) === COLON) return { to: i + 1, source, pictures: !text };
  // "Theo Báo Lao Động", "Bài, ảnh Xuân Thu"
  return i < to && scan.has(i, CAPITAL) && (source || i - from > 2) ? { to: i, source, pictures: !text } : null;
}

/** "Kim Ngọc | tổng hợp", "Hải An | (thực hiện)": what the author did. */
function beforeVerb(scan: Scan, { from, to }: Range): number {
  let end = to;
  if (scan.mark(end - 1) === CLOSE) end--;
  if (end - from < 4 || !AUTHORED.has(scan.slice(end - 2, end).toLowerCase())) return to;
  return scan.mark(end - 3) === OPEN ? end - 3 : end - 2;
}
const AUTHORED = new Set([
  'tổng hợp',
  'thực hiện',
  'biên soạn',
  'sưu tầm',
  'lược ghi',
  'lược thuật',
  'biên tập',
  'ghi chép',
]);

/** "Lê Quang (Đài Truyền thanh huyện)", "Lê Quang - Báo X": the author, and where he writes. */
function withPublisher(scan: Scan, range: Range): { byline: Range | null; publisher: Range | null } {
  if (publishes(scan, range)) return { byline: null, publisher: range };
  for (let i = range.from + 1; i + 1 < range.to; i++) {
    if (!PARTS.has(scan.mark(i))) continue;
    const close = scan.mark(i) === OPEN && scan.mark(range.to - 1) === CLOSE;
    const rest = { from: i + 1, to: close ? range.to - 1 : range.to };
    // "Lê Quang - TTXVN" writes for an agency; "LÊ QUANG - KHÁNH THI" are two.
    const letters = scan.has(rest.from, ALL_CAPS) && !(rest.to - rest.from > 1 && scan.has(range.from, ALL_CAPS));
    if (close || publishes(scan, rest) || scan.size('unit', rest.from) > 1 || letters)
      return { byline: { from: range.from, to: i }, publisher: rest };
  }
  return { byline: range, publisher: null };
}

const PARTS = new Set([OPEN, 0x2d, 0x2013, 0x2c]);

/** A unit, a newspaper or an address of the web, to the end of the range. */
export function publishes(scan: Scan, range: Range): boolean {
  if (PRESS_HEADS.has(scan.slice(range.from, range.from + 1).toLowerCase()) && range.to - range.from > 1) return true;
  const dotted = scan.mark(range.to - 2) === STOP && range.to - range.from < 8;
  if (dotted && /^[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org)$/i.test(scan.slice(range.from, range.to))) return true;
  const unit = parseUnit(scan, range.from, range.to);
  return unit !== null && unit.to === range.to && unit.to - unit.from > 1;
}

/** Words in capitals, initials and what joins names; no sentence, no list. */
function isSignature(scan: Scan, { from, to }: Range): boolean {
  // "Nhóm phóng viên Văn hóa - Xã hội", "PV Thời sự"
  if (scan.kind('form', from) === 'reporter') return to - from < 10;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (scan.has(i, PUNCTUATION)) {
      if (!SIGNATURE_MARKS.has(scan.mark(i))) return false;
      continue;
    }
    if (scan.has(i, NUMBER)) return false;
    const lower = !scan.has(i, CAPITAL);
    if (lower && (words === 0 || !['và', 'phóng', 'viên', 'tỉnh', 'huyện', 'xã'].includes(scan.slice(i, i + 1))))
      return false;
    words++;
  }
  return words > 0 && words <= 10;
}

const SIGNATURE_MARKS = new Set([0x2e, 0x2d, 0x2013, 0x26, 0x2c, OPEN, CLOSE, 0x2f]);
