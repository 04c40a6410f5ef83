import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import { type Opening, opening } from './list-start.js';
import { countOfUnits, opensNames, pair } from './nouns.js';

const LEAST = 3;

/**
 * "Tham gia ký kết có 03 đơn vị: | A, B và C", "Đại diện các đơn vị: | A, B, C | lần lượt ký vào bản giao ước": a bloc's pledge is signed by
 * its members. As many as are counted, else three or more; who only looks on is none.
 */
export function signedBy(scan: Scan, { from, to, chunks }: Parsed): Opening | null {
  if (!signs(scan, from, to) || chunks.some(({ kind }) => kind === 'award')) return null;
  for (let i = from + 2; i + 1 < to; i++) {
    const lead = scan.mark(i) === COLON || scan.word(i) === 'gồm';
    if (!lead) continue;
    // "03 đơn vị | , gồm"
    const counted = unitsBefore(scan, from, scan.mark(i) !== COLON && scan.mark(i - 1) === COMMA ? i - 1 : i);
    const first = scan.mark(i + 1) === COLON ? i + 2 : i + 1;
    if (counted === undefined || !opensNames(scan, first, to)) return null;
    const items = listFrom(scan, first, to, null);
    const enough = counted === null ? items.length >= LEAST : items.length === counted && counted > 1;
    const last = items.at(-1);
    return enough && last ? { ...opening('called-members', i, first, last.to), count: counted } : null;
  }
  return null;
}

/** "ký kết", "ký giao ước", "ký vào bản giao ước", by those who do not only look on. */
export function signs(scan: Scan, from: number, to: number): boolean {
  for (let i = scan.next('ký', from, to - 1); i >= 0; i = scan.next('ký', i + 1, to - 1)) {
    if (!SIGNED.has(scan.word(i + 1))) continue;
    let what = i + 2;
    while (what < to && PLURALS.has(scan.word(what))) what++;
    if (!OTHERS.has(scan.word(what))) return !looksOn(scan, from, to);
  }
  return false;
}
function looksOn(scan: Scan, from: number, to: number): boolean {
  const seen = scan.nextPair('chứng', 'kiến', from, to);
  // "ký trước | sự | chứng kiến của các đại biểu": others look on
  return (seen >= 0 && scan.word(seen - 1) !== 'sự') || scan.next('mời', from, to - 1) >= 0;
}
const SIGNED = new Set(['kết', 'giao', 'vào']);
const PLURALS = new Set(['các', 'những', 'bản', 'số']);
/** "ký kết các hợp đồng", "ký kết quy chế phối hợp", "ký kết chương trình", "bản ghi nhớ": no pledge of a bloc. */
const OTHERS = new Set(['hợp', 'quy', 'chương', 'thỏa', 'biên', 'kế', 'ghi']);

/** How many "03 đơn vị" right before says; null for "các đơn vị", undefined where neither stands there. */
function unitsBefore(scan: Scan, from: number, at: number): number | null | undefined {
  for (let i = at - 1; i >= from && at - i < 8 && !scan.has(i, PUNCTUATION); i--) {
    const counted = countOfUnits(scan, i);
    if (counted) return counted.count;
    if (scan.word(i) === 'các' && (scan.kind('count', i + 1) === 'org' || pair(scan, i + 1, 'thành', 'viên')))
      return null;
  }
  return undefined;
}
