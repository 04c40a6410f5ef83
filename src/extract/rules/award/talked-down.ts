import type { Scan } from '../../../lexicon/scan.js';
import { type Element, isMark } from './element.js';

/**
 * "Ông Hải đề nghị tặng Bằng khen cho Sở Y tế; | sau khi thảo luận, Khối biểu quyết 2/6, không thông qua": what became of a proposal, in a
 * clause that names no award and nobody who might get one. The index of the words that refuse it behind the semicolon at `index`; -1
 * for other clauses.
 */
export function talkedDown(scan: Scan, elements: readonly Element[], index: number): number {
  const first = elements[index + 1];
  if (!isMark(elements[index], ';') || first === undefined || !OPENS.has(pairAt(scan, first.from))) return -1;
  let denied = -1;
  for (let i = index + 1; i < elements.length && i - index < LONGEST; i++) {
    const element = elements[i];
    if (element.kind === 'award' || element.kind === 'group' || isMark(element, ';')) return -1;
    if (denied < 0 && element.kind === 'verb' && REFUSES.has(pairAt(scan, element.from))) denied = i;
  }
  return denied;
}

const pairAt = (scan: Scan, at: number): string => `${scan.word(at)} ${scan.word(at + 1)}`;
const OPENS = new Set(['sau khi', 'kết quả', 'qua thảo', 'qua biểu']);
const REFUSES = new Set(['không thông', 'không nhất', 'không đồng', 'không tán', 'không chấp']);
const LONGEST = 30;
