import type { Found } from './handover.js';
import type { Line } from './holder.js';

/**
 * "Bầu Khối trưởng năm 2028: Sở Y tế 4/5 phiếu (| trúng cử |); Thuế tỉnh 1/5 phiếu": of those who ran for the role, the one who is said to
 * have won.
 */
export function voted(line: Line, index: number): Found[] {
  let ran = -1;
  let counted = false;
  for (let i = line.afterRole(index); i < line.chunks.length && !line.role(i); i++) {
    if (line.chunks[i].kind === 'units') [ran, counted] = [i, false];
    else if (line.text(i) === 'phiếu') counted = true;
    else if (line.text(i) === 'trúng' && counted && ran >= 0 && !DENIES.has(line.text(i - 1)))
      return [{ rule: 'elected', index, holders: line.before(ran).slice(-1), year: line.yearAfter(index) }];
  }
  return [];
}
/** "không | trúng cử" */
const DENIES = new Set(['không', 'chưa']);
