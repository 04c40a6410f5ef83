import { entryAt } from '../../entry.js';
import type { Found } from './handover.js';
import type { Line } from './holder.js';

/**
 * "Khối trưởng các khối thi đua năm 2028: Khối thi đua số 1: Sở Y tế; Khối thi đua số 2: Thuế tỉnh": the role is said once, and then each bloc with
 * who has it. Two blocs at least.
 */
export function byBlocs(line: Line, index: number): Found[] {
  const found: Found[] = [];
  for (let i = firstBloc(line, index); isBloc(line, i); ) {
    let units = i + 2;
    while (KEEPS.has(line.text(units))) units++;
    const holders = entryAt(line.chunks, units)?.kind === 'units' ? line.after(units).slice(0, 1) : [];
    // "Khối 1: Sở Y tế | (Khối trưởng)": the bracket tells who is what
    if (holders.length === 0 || line.isMark(units + 1, '(')) return [];
    found.push({ rule: 'role-first', index, holders, year: null, at: i });
    if (!line.isMark(units + 1, ';,')) break;
    i = units + 2;
  }
  return found.length > 1 ? found : [];
}

/** The first bloc with a colon behind the role, over words of whose roles they are; -1 for none. */
function firstBloc(line: Line, index: number): number {
  for (let i = line.afterRole(index); i < line.chunks.length && i - index < LONGEST_LEAD; i++) {
    if (isBloc(line, i)) return line.isMark(i - 1, ':-–,') ? i : -1;
    if (line.role(i) || line.isMark(i, ';.')) return -1;
  }
  return -1;
}
const LONGEST_LEAD = 14;

/** "Khối thi đua số 1 |:", "Khối thi đua số 1 | - Sở Y tế" */
function isBloc(line: Line, at: number): boolean {
  const chunk = entryAt(line.chunks, at);
  return chunk?.kind === 'bloc' && !chunk.bloc.bare && line.isMark(at + 1, ':-');
}

/** "Khối 5: | giữ nguyên | Thuế tỉnh" */
const KEEPS = new Set(['giữ', 'nguyên', 'giữ nguyên', 'là', 'tiếp', 'tục', 'vẫn']);
