import type { Scan } from '../../../lexicon/scan.js';
import { type Element, isMark } from './element.js';

/**
 * "Ông Hải đề nghị tặng Bằng khen cho Sở Y tế; | sau khi thảo luận, Khối biểu quyết 2/6, không thông qua": what became of a proposal, in a
 * clause that names no award and nobody who might get one. The index of the words that refuse it behind the semicolon at `index`; -1
 * for other clauses.
 */
export function talkedDown(scan: Scan, elements: readonly Element[], index: number): number {
  const first = elements[index + 1];
  if (!isMark(elements[index], ';') || first === undefined || !OPENS.has(scan.pairAt(first.from))) return -1;
  let denied = -1;
  for (let i = index + 1; i < elements.length && i - index < LONGEST; i++) {
    const element = elements[i];
    if (element.kind === 'award' || element.kind === 'group' || isMark(element, ';')) return -1;
    if (agreesAt(scan, element.from)) return -1;
    if (denied < 0 && element.kind === 'verb' && refusesAt(scan, element.from)) denied = i;
  }
  return denied;
}

const OPENS = new Set(['sau khi', 'kết quả', 'qua thảo', 'qua biểu']);
const REFUSES = new Set([
  'không thông qua',
  'không nhất trí',
  'không đồng ý',
  'không tán thành',
  'không chấp nhận',
  'không chấp thuận',
]);
const refusesAt = (scan: Scan, at: number): boolean => REFUSES.has(`${scan.pairAt(at)} ${scan.word(at + 2)}`);

/** "kết quả biểu quyết | 8/9 |, không đồng ý 1/9", "tuy có ý kiến không đồng ý, các thành viên | thống nhất |": it was let pass. */
function agreesAt(scan: Scan, at: number): boolean {
  if (AGREES.has(scan.pairAt(at)) && !DENIES.has(scan.word(at - 1))) return true;
  const [, own, all] = /^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(scan.slice(at, at + 3)) ?? [];
  return own !== undefined && Number(own) * 2 > Number(all);
}
const AGREES = new Set(['thống nhất', 'nhất trí', 'thông qua', 'đồng ý', 'tán thành']);
const DENIES = new Set(['không', 'chưa']);
const LONGEST = 30;
