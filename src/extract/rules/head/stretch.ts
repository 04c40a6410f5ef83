import { entryAt } from '../../entry.js';
import type { Found } from './handover.js';
import type { Line } from './holder.js';

/**
 * "bầu | Cục Quản lý trại giữ, cơ sở phục hồi | là Khối trưởng và | Vệ Phong Lam Hải | làm Khối phó": a name that no grammar
 * knows is all that stands between who chooses, or the role before, and the words that give the role.
 */
export function stretch(line: Line, index: number): Found[] {
  let last = index - 1;
  while (line.isTaking(last) || entryAt(line.chunks, last)?.kind === 'year') last--;
  const dashed = line.isMark(last, '-–');
  if (last === index - 1 && !dashed) return [];
  if (dashed) last--;
  let first = last + 1;
  while (first > 0 && NAMING.has(line.chunks[first - 1].kind) && !opensStretch(line, first - 1)) first--;
  const named = first <= last && !LINKS.has(line.text(last));
  const holders = named ? line.stretch(first, last) : [];
  return holders.length === 0 ? [] : [{ rule: 'elected', index, holders, year: null }];
}
const NAMING = new Set(['word', 'units', 'mark', 'cue']);

/** Words that a name does not end with: "Sở Y tế tỉnh Bến Đá | với vai trò Khối trưởng". */
const LINKS = new Set(['với', 'và', 'trong', 'của', 'cùng', 'thay', 'từ']);

/** "bầu |", "Khối trưởng năm 2028 và |", "; |" */
function opensStretch(line: Line, at: number): boolean {
  if (line.isMark(at, ';:.()') || CHOOSES.has(line.text(at).split(' ').at(-1) ?? '')) return true;
  const joins = line.text(at) === 'và' || line.isMark(at, ',');
  return joins && ['role', 'year', 'bloc'].includes(entryAt(line.chunks, at - 1)?.kind ?? '');
}
const CHOOSES = new Set('bầu cử chọn công giao nhiệm định để do tôn nhất trí nghị cho ra'.split(' '));
