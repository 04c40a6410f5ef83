import type { Scan } from '../../../lexicon/scan.js';
import { OPEN } from '../../../text/marks.js';
import type { Parsed } from '../../passage.js';
import type { Element } from './element.js';

/**
 * "(Tặng đơn vị dẫn đầu các khối thi đua)" in a line of its own between an award and those who receive it: it tells of all of them. Not
 * "(đề nghị Bộ Y tế xét)", which says what becomes of the award, nor a bracket that names or counts somebody.
 */
export function isRemarkLine(scan: Scan, { from, to }: Parsed, elements: readonly Element[]): boolean {
  if (scan.mark(from) !== OPEN || elements.length === 0) return false;
  for (let i = from; i < to; i++) if (OTHERWISE.has(scan.word(i))) return false;
  return elements.every((one) => PLAIN.has(one.kind) || (one.kind === 'verb' && one.verb === 'give'));
}
/** "(không tặng các đơn vị sau)", "(nếu đủ điểm)" */
const OTHERWISE = new Set(['không', 'chưa', 'nếu', 'khi', 'trừ', 'theo']);
const PLAIN: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'mark', 'year']);
