import { entryAt } from '../../entry.js';
import type { Found } from './handover.js';
import type { Line } from './holder.js';

/**
 * "nhiệm vụ Khối trưởng: | từ ngày 01/01/2028 đến ngày 31/12/2028 do | Thuế tỉnh đảm nhiệm": who has the role from day to day; the year is that
 * of the first day.
 */
export function fromDayToDay(line: Line, index: number): Found[] {
  const marked = line.isMark(index + 1, ':,(');
  if (!marked && !OPENS_TERM.has(line.text(index + 1))) return [];
  const term = termAt(line, marked ? index + 2 : index + 1);
  const { year } = term;
  if (year === null) return [];
  const to = line.isMark(term.to, '),') ? term.to + 1 : term.to;
  const given = givenAt(line, to);
  if (given > to) {
    const holders = line.after(given).slice(0, 1);
    return holders.length > 0 ? [{ rule: 'role-first', index, holders, year }] : [];
  }
  const by = line.text(to) === 'do';
  // "Thuế tỉnh làm Khối phó (năm 2027 do | Sở Y tế làm Khối trưởng)": the bracket is about another role
  if (by && line.isMark(index + 1, '(') && line.roleTaken(to + 1) > 0) return [];
  if (!by && !line.isMark(to, ':') && line.text(to) !== 'là') return [];
  const holders = line.chunks[to + 1]?.kind === 'units' ? line.after(to + 1).slice(0, 1) : [];
  return holders.length > 0 && (!by || line.isTaking(to + 2)) ? [{ rule: 'role-first', index, holders, year }] : [];
}
const OPENS_TERM = new Set(['giai', 'từ', 'kể']);

/** "được giao cho |", "thuộc về |", "chuyển sang |": before the unit; `at` for none. */
function givenAt(line: Line, at: number): number {
  let i = at;
  while (i - at < 6 && GIVES.has(line.text(i))) i++;
  return i - at > 1 && line.chunks[i]?.kind === 'units' ? i : at;
}
const GIVES = new Set([
  'được',
  'sẽ',
  'giao',
  'cho',
  'thuộc',
  'về',
  'chuyển',
  'sang',
  'giao cho',
  'thuộc về',
  'phân',
  'công',
]);

/**
 * "Sở Y tế giữ nhiệm vụ Khối trưởng từ ngày 01/01/2027; kế tiếp là | Thuế tỉnh, từ ngày 01/01/2028": who comes next, with the year of its own
 * term where one is told. Asked beside the patterns, as the role has its own holder.
 */
export function nextInLine(line: Line, index: number): Found[] {
  const now = turnNow(line, index);
  if (now) return [now];
  for (let i = index + 1; i < line.chunks.length && i - index < REACH; i++) {
    if (line.role(i)) return [];
    const dated = entryAt(line.chunks, i);
    // "…, năm 2028 | đến lượt | Thuế tỉnh"
    const turn = dated?.kind === 'year' && line.text(i + 1) === 'đến' && line.text(i + 2) === 'lượt';
    if (turn ? false : !NEXT.has(line.text(i)) || !parts(line, i - 1)) continue;
    let at = i + 1;
    while (at - i < 4 && LEADS.has(line.text(at))) at++;
    if (line.isMark(at, ':')) at++;
    const holders = line.chunks[at]?.kind === 'units' && at > i + 1 ? line.after(at).slice(0, 1) : [];
    if (holders.length === 0 || line.roleTaken(at) > 0) return [];
    const { year } = turn ? { year: dated.year.last } : termAt(line, line.isMark(at + 1, ',(') ? at + 2 : at + 1);
    return [{ rule: 'handed-over', index, holders, year: year ?? 'next' }];
  }
  return [];
}
const REACH = 24;

/** "Sở Y tế giữ vai Khối trưởng năm 2027; | năm nay đến lượt | Thuế tỉnh.": the year after the one of the role; null for what else a turn is for. */
function turnNow(line: Line, index: number): Found | null {
  const year = line.yearAfter(index);
  const at = line.afterRole(index) + 1;
  if (year === null || !line.isMark(at - 1, ',;') || line.words(at, at + 4) !== 'năm nay đến lượt ') return null;
  const holders = line.chunks[at + 4]?.kind === 'units' ? line.after(at + 4).slice(0, 1) : [];
  const ends = at + 5 >= line.chunks.length || line.isMark(at + 5, '.;');
  return holders.length > 0 && ends ? { rule: 'handed-over', index, holders, year: year + 1 } : null;
}
/** "kế tiếp", "tiếp theo", "tiếp đến", "sau đó" */
const NEXT = new Set(['kế', 'tiếp', 'sau', 'kế tiếp', 'tiếp theo']);
const LEADS = new Set(['tiếp', 'theo', 'đến', 'đó', 'là', 'sẽ', 'lượt', 'tới', 'đơn', 'vị', 'thuộc', 'về', 'nhiệm']);

/** What stands between the two clauses. */
const parts = (line: Line, at: number): boolean =>
  line.isMark(at, ';,.)') || ['và', 'rồi', 'còn'].includes(line.text(at));

/**
 * "Sau một năm giữ vai trò Khối trưởng (01/01 - 31/12/2027), | Thuế tỉnh bàn giao lại cho Sở Y tế": who looks back on its term, behind the
 * clause that the sentence opens with.
 */
export function lookingBack(line: Line, index: number): Found[] {
  const opening = line.text(0);
  const after =
    AFTER.has(opening) ||
    (opening === 'kết' && line.text(1) === 'thúc') ||
    (opening === 'hoàn' && line.text(1) === 'thành');
  if (!after || index > 12 || !(line.isTaking(index - 1) || line.text(index - 1) === 'kỳ')) return [];
  for (let i = 1; i < index; i++) {
    const kind = line.chunks[i].kind;
    if (kind === 'units' || kind === 'persons' || kind === 'office') return [];
  }
  let i = line.afterRole(index);
  if (line.isMark(i, '(')) while (i < line.chunks.length && !line.isMark(i, ')')) i++;
  if (line.isMark(i, ')')) i++;
  const holders = line.isMark(i, ',') && line.chunks[i + 1]?.kind === 'units' ? line.after(i + 1).slice(0, 1) : [];
  if (holders.length === 0 || !HANDS.has(line.text(i + 2))) return [];
  const old: Found = { rule: 'handed-over', index, holders, year: line.yearAfter(index) ?? 'review' };
  let to = i + 2;
  while (to - i < 12 && HANDS_ON.has(line.text(to))) to++;
  const onward = line.text(to) === 'cho' || line.text(to) === 'sang' ? line.after(to + 1).slice(0, 1) : [];
  return onward.length > 0 ? [old, { rule: 'handed-over', index, holders: onward, year: 'next' }] : [old];
}
/** What is handed on, without another role: "bàn giao lại |", "trao nhiệm vụ này |". */
const HANDS_ON = new Set([
  ...'bàn giao chuyển trao lại đã chính thức vai trò nhiệm vụ trọng trách cương vị này đó'.split(' '),
  ...['bàn giao', 'chuyển giao', 'nhiệm vụ', 'vai trò'],
]);
const AFTER = new Set(['sau', 'qua', 'hết']);
/** "bàn giao", "chuyển giao", "trao lại", "đã bàn giao" */
const HANDS = new Set(['bàn', 'chuyển', 'trao', 'đã', 'bàn giao', 'chuyển giao', 'chính']);

/** "từ ngày 01/01/2028 đến (hết) ngày 31/12/2028", "năm 2028": the year it begins in, and the chunk behind. */
function termAt(line: Line, at: number): { readonly year: number | null; readonly to: number } {
  let year: number | null = null;
  let i = at;
  for (; i < line.chunks.length && i - at < 12; i++) {
    const chunk = entryAt(line.chunks, i);
    if (chunk?.kind === 'date') year ??= chunk.date.year;
    else if (chunk?.kind === 'year') year ??= chunk.year.last;
    else if (!TERM.has(line.text(i)) && !(year !== null && line.isMark(i, '-–'))) break;
  }
  return { year, to: i };
}
const TERM = new Set([
  'từ',
  'ngày',
  'đến',
  'hết',
  'kể',
  'tháng',
  'năm',
  'trong',
  'nhiệm',
  'kỳ',
  'giai',
  'đoạn',
  'cho',
  'tới',
]);
