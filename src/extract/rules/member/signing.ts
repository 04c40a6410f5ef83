import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import { type Opening, opening } from './list-start.js';
import { countOfUnits, opensNames, pair } from './nouns.js';

const LEAST = 3;

/**
 * "Tham gia ký kết có 03 đơn vị: | A, B và C", "Đại diện các đơn vị: | A, B, C | lần lượt ký vào bản giao ước", "Các đơn vị thuộc Khối đã ký kết: | A, B, C": a bloc's pledge is signed by
 * its members. As many as are counted, else three or more; who only looks on is none.
 */
export function signedBy(scan: Scan, sentence: Parsed): Opening | null {
  const { from, to, chunks } = sentence;
  if (!signs(scan, from, to) || chunks.some(({ kind }) => kind === 'award')) return null;
  for (let i = from + 2; i + 1 < to; i++) {
    const lead = scan.mark(i) === COLON || scan.word(i) === 'gồm';
    if (!lead) continue;
    // "03 đơn vị | , gồm"
    const before = scan.mark(i) !== COLON && scan.mark(i - 1) === COMMA ? i - 1 : i;
    const said = unitsBefore(scan, from, before);
    const counted = said === undefined && opensWithMembers(scan, sentence) ? null : said;
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

/** "Các đơn vị (thành viên) thuộc Khối thi đua số 2 |" opens the sentence: those who sign are all of the bloc. */
function opensWithMembers(scan: Scan, { from, chunks }: Parsed): boolean {
  if (scan.word(from) !== 'các' || scan.kind('count', from + 1) !== 'org') return false;
  const named = from + 1 + scan.size('count', from + 1);
  const units = pair(scan, named, 'thành', 'viên') ? named + 2 : named;
  const of = OF.has(scan.word(units)) ? units + 1 : units;
  return chunks.some((chunk) => chunk.kind === 'bloc' && chunk.from === of);
}
const OF = new Set(['thuộc', 'của', 'trong']);

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
