import { entryAt } from '../../entry.js';
import type { Found } from './handover.js';
import type { Holder, Line } from './holder.js';

/**
 * "A, B và C lần lượt làm Cụm trưởng Cụm thi đua số 1, 2 và 3", "Khối trưởng các Khối thi đua số 1, số 2 lần lượt là A và
 * B": a unit for each bloc, in the order of the numbers.
 */
export function inTurn(line: Line, index: number): Found[] {
  const { numbers, end } = numbersAfter(line, index);
  if (numbers.length < 2) return [];
  const { holders, year } = heldAfter(line, end) ?? heldBefore(line, index) ?? NONE;
  if (holders.length !== numbers.length) return [];
  return holders.map((holder, i) => ({ rule: 'respective', index, holders: [holder], year, of: numbers[i] }));
}

interface Held {
  readonly holders: readonly Holder[];
  readonly year: number | null;
}
const NONE: Held = { holders: [], year: null };

/** "… | số 1, 2 và số 3": the numbers behind the role, and the chunk behind them. */
function numbersAfter(line: Line, index: number): { numbers: string[]; end: number } {
  const numbers: string[] = [];
  const own = line.role(index)?.role.bloc?.number ?? null;
  if (own !== null) numbers.push(own);
  let end = index + 1;
  if (own === null && line.text(end) === 'các') end++;
  for (let i = end; ; i++) {
    if (numbers.length > 0 && !line.isMark(i, ',') && line.text(i) !== 'và') return { numbers, end };
    if (numbers.length > 0) i++;
    if (line.text(i) === 'số') i++;
    const chunk = entryAt(line.chunks, i);
    const number = chunk?.kind === 'bloc' ? chunk.bloc.number : bareNumber(line.text(i));
    if (number === null) return { numbers, end };
    numbers.push(number);
    end = i + 1;
  }
}

const bareNumber = (text: string): string | null => (/^\d{1,2}$/.test(text) ? String(Number(text)) : null);

/** "… | năm 2028 lần lượt là | A, B và C" */
function heldAfter(line: Line, end: number): Held | null {
  let i = end;
  let turn = false;
  let year: number | null = null;
  for (; ; i++) {
    const chunk = entryAt(line.chunks, i);
    if (chunk?.kind === 'year') year = chunk.year.last;
    else if (isRespectively(line, i)) turn = true;
    else if (!line.isTaking(i) && !line.isMark(i, ':')) return turn ? { holders: line.after(i), year } : null;
  }
}

/** "A, B và C | theo thứ tự làm | …" */
function heldBefore(line: Line, index: number): Held | null {
  let i = index - 1;
  let turn = false;
  for (; line.isTaking(i) || isRespectively(line, i); i--) turn ||= isRespectively(line, i);
  return turn ? { holders: line.before(i), year: null } : null;
}

/** "lần lượt", "theo thứ tự", "tương ứng" */
export const isRespectively = (line: Line, index: number): boolean => RESPECTIVELY.has(line.text(index));
const RESPECTIVELY = new Set(['lần', 'lượt', 'theo', 'thứ', 'tự', 'tương', 'ứng']);

/**
 * "luân phiên làm Khối trưởng: năm 2027 - A, năm 2028 - B", "Khối trưởng: năm 2027: A; năm 2028 là B", "Khối trưởng theo thứ tự: năm 2027 A, năm
 * 2028 B": each year with who leads in it.
 */
export function byYears(line: Line, index: number): Found[] {
  let i = line.afterRole(index);
  // The first year may be taken for that of the role.
  if (line.isMark(index + 1, ':')) i = index + 1;
  while (isRespectively(line, i) || ROTATES.has(line.text(i))) i++;
  if (!line.isMark(i, ':')) return [];
  const found: Found[] = [];
  for (i++; ; i++) {
    const year = entryAt(line.chunks, i);
    const linked = line.isMark(i + 1, '-–:') || ['là', 'do'].includes(line.text(i + 1));
    const named = linked ? i + 2 : i + 1;
    const holders = year?.kind === 'year' ? line.after(named).slice(0, 1) : [];
    if (year?.kind !== 'year' || holders.length === 0) break;
    found.push({ rule: 'role-first', index, holders, year: year.year.last });
    i = named;
    // Past a name of several chunks, to the mark that parts it from the next.
    while (i < line.chunks.length && !line.isMark(i, ',;.') && line.text(i) !== 'và') i++;
    if (entryAt(line.chunks, i + 1)?.kind === 'word' && line.text(i + 1) === 'và') i++;
  }
  return found.length > 1 ? found : [];
}
/** "luân phiên |", "như sau |" */
const ROTATES = new Set(['luân', 'phiên', 'như', 'sau']);
