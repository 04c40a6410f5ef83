import { entryAt } from '../../entry.js';
import type { Found } from './handover.js';
import type { Holder, Line } from './holder.js';

/** "Năm 2027 | Sở Y tế làm Khối trưởng|, năm 2028 là | Sở Nội vụ": the role is said with the first of them. */
export function yearAfterYear(line: Line, index: number): Found[] {
  const at = takesFrom(line, index);
  const holders = heldBy(line, at);
  const opens = line.isMark(at - 1, ',') ? at - 2 : at - 1;
  const year = entryAt(line.chunks, opens);
  if (holders.length === 0 || year?.kind !== 'year' || at === index - 1) return [];
  const found: Found[] = [{ rule: 'respective', index, holders, year: year.year.last }];
  for (let i = index + 1; line.isMark(i, ',;'); ) {
    const next = entryAt(line.chunks, i + 1);
    let unit = i + 2;
    while (THEN.has(line.text(unit))) unit++;
    const others = unit > i + 2 && line.chunks[unit]?.kind === 'units' ? line.after(unit).slice(0, 1) : [];
    if (next?.kind !== 'year' || others.length === 0) break;
    found.push({ rule: 'respective', index, holders: others, year: next.year.last });
    i = unit + 1;
  }
  return found.length > 1 ? found : [];
}
/** "năm 2028 | là |", "| thì đến lượt |" */
const THEN = new Set(['là', 'thì', 'đến', 'tới', 'lượt', 'thuộc', 'về']);

/**
 * "Sở Y tế làm Khối phó | hai năm liền 2027 và 2028", "Sở Y tế | các năm 2027, 2028 | làm Khối trưởng", "Sở Y tế | 3 lần | làm Khối trưởng
 * vào các năm 2022, 2025 và 2028": one for years that are listed.
 */
export function inEachOf(line: Line, index: number): Found[] {
  const at = pastTimes(line, takesFrom(line, index));
  if (at === index - 1) return [];
  const behind = yearsFrom(line, index + 1);
  if (behind) return each(index, heldBy(line, at), behind.years);
  for (let start = at; start > 0 && at - start < LONGEST; start--) {
    const between = yearsFrom(line, start);
    if (between?.to === at + 1) {
      const holders = heldBy(line, line.text(start - 1) === 'đã' ? start - 2 : start - 1);
      if (holders.length > 0) return each(index, holders, between.years);
    }
  }
  return [];
}
/** Chunks of "trong ba năm liên tục 2026, 2027 và 2028". */
const LONGEST = 14;

const each = (index: number, holders: readonly Holder[], years: readonly number[]): Found[] =>
  holders.length === 0 ? [] : years.map((year) => ({ rule: 'respective', index, holders, year }));

/** "hai năm liền | 2027, 2028", "các năm | 2027 và 2028": two years or more, and the chunk behind them. */
function yearsFrom(line: Line, at: number): { readonly years: number[]; readonly to: number } | null {
  let i = at;
  let counted = false;
  for (; SEVERAL.has(line.text(i)); i++) counted ||= COUNTS.has(line.text(i));
  if (!counted) return null;
  const years: number[] = [];
  for (; ; i++) {
    const chunk = entryAt(line.chunks, i);
    if (chunk?.kind !== 'year') return null;
    years.push(chunk.year.last);
    if (!line.isMark(i + 1, ',') && line.text(i + 1) !== 'và') break;
    if (entryAt(line.chunks, i + 2)?.kind !== 'year') break;
    i++;
  }
  return years.length > 1 ? { years, to: i + 1 } : null;
}
const COUNTS = new Set(['các', 'hai', 'ba', 'bốn', '2', '3', '4']);
const SEVERAL = new Set([
  ...COUNTS,
  'vào',
  'trong',
  'suốt',
  'năm',
  'liền',
  'liên',
  'tục',
  'tiếp',
  'liên tục',
  'liên tiếp',
]);

/** "Sở Y tế | (đã) 3 lần | được bầu làm": the chunk before how often; `at` for none. */
function pastTimes(line: Line, at: number): number {
  const times = line.text(at) === 'lần' ? at - 1 : at;
  if (!TIMES.test(line.text(times)) || (times === at && !line.text(at).endsWith(' lần'))) return at;
  return HAS.has(line.text(times - 1)) ? times - 2 : times - 1;
}
const TIMES = /^(?:\d{1,2}|hai|ba|bốn|năm)(?: lần)?$/u;
const HAS = new Set(['đã', 'từng', 'có']);

/** The last chunk before the words that take the role. */
function takesFrom(line: Line, index: number): number {
  let i = index - 1;
  while (i >= 0 && line.isTaking(i)) i--;
  return i;
}

const heldBy = (line: Line, at: number): Holder[] =>
  entryAt(line.chunks, at)?.kind === 'units' ? line.before(at).slice(-1) : [];
