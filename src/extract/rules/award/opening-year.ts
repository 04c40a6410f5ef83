import type { Scan } from '../../../lexicon/scan.js';
import { COMMA, HYPHEN, SLASH, STOP } from '../../../text/marks.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import { yearsInBracket } from './merit-year.js';

// Years that open a clause behind words of time.

type YearElement = Extract<Element, { kind: 'year' }>;

/** "Hồi | tháng 4/2018", "vào | cuối tháng 4 năm 2018": where the words of time begin before the year at the index; the index itself without a month. */
export function monthFrom(scan: Scan, elements: readonly Element[], index: number): number {
  let at = index - 1;
  if (MARKS.has(scan.mark(elements[index].from - 1))) at--;
  if (
    wordOf(scan, entryAt(elements, at - 1)) !== 'tháng' ||
    !MONTH.test(scan.slice(elements[at].from, elements[at].to))
  )
    return index;
  at--;
  while (BEFORE_MONTH.has(wordOf(scan, entryAt(elements, at - 1)))) at--;
  return at;
}
/** - / . */
const MARKS = new Set([HYPHEN, SLASH, STOP]);
const MONTH = /^(?:0?[1-9]|1[0-2])$/u;
const BEFORE_MONTH = new Set(['vào', 'trong', 'hồi', 'đầu', 'giữa', 'cuối', 'đến', 'khoảng']);

/** The month and year of the index begin the clause, or stand behind a comma or whom it is about. */
export function monthLeads(scan: Scan, elements: readonly Element[], index: number, from: number): boolean {
  const first = monthFrom(scan, elements, index);
  const before = entryAt(elements, first - 1);
  return first < index && (first === from || before?.kind === 'group' || isMark(before, ','));
}

/** "Trong nhiệm kỳ 2015 - 2020, | Đảng bộ được tặng", "Kết thúc nhiệm kỳ …, |": a term that a clause looks back on; no "Bí thư Huyện ủy nhiệm kỳ 2015 - 2020". */
export function looksBackOnTerm(scan: Scan, elements: readonly Element[], index: number, from: number): boolean {
  const element = elements[index];
  if (element.kind !== 'year' || element.year.first === element.year.last || !isMark(elements[index + 1], ','))
    return false;
  const named = scan.slice(element.from - 2, element.from).toLowerCase() === 'nhiệm kỳ' ? element.from - 2 : -1;
  const { from: start } = elements[from];
  return named >= 0 && (named === start || TERM_BEHIND.has(scan.slice(start, named).toLowerCase()));
}
const TERM_BEHIND = new Set(['trong', 'kết thúc', 'trong suốt', 'qua', 'sau']);

/** "Năm học vừa qua | (2026 - 2027)", "Năm ngoái | (2027)": the year of the bracket behind such words, at the index, that open a clause. */
export function yearOfPast(scan: Scan, elements: readonly Element[], index: number, from: number): YearElement | null {
  const year = yearsInBracket(elements[index]);
  const { from: start } = elements[from];
  const opens = scan.word(start) === 'trong' ? start + 1 : start;
  return year && isMark(elements[index + 1], ',') && PAST.has(scan.slice(opens, elements[index].from).toLowerCase())
    ? year
    : null;
}
const PAST = new Set([
  'năm qua',
  'năm vừa qua',
  'năm ngoái',
  'năm trước',
  'năm học qua',
  'năm học vừa qua',
  'năm học trước',
]);

/** "Trong năm qua, | Sở Y tế được tặng": the year that closed; no "nhiều năm qua". */
export function saysYearPast(scan: Scan, elements: readonly Element[], from: number): boolean {
  const { from: start } = elements[from];
  const opens = scan.word(start) === 'trong' ? start + 1 : start;
  const size = scan.word(opens + 1) === 'vừa' ? 3 : 2;
  return PAST_YEAR.has(scan.slice(opens, opens + size).toLowerCase()) && scan.mark(opens + size) === COMMA;
}
const PAST_YEAR = new Set(['năm qua', 'năm vừa qua']);

/** "Thành lập từ | năm 2018 |, Công ty được tặng", "Nhập ngũ tháng 4/1985, ông …": the year in which somebody began, at the index. */
export function ofStart(scan: Scan, elements: readonly Element[], index: number): boolean {
  let at = monthFrom(scan, elements, index);
  while (BEFORE_MONTH.has(wordOf(scan, entryAt(elements, at - 1))) || wordOf(scan, entryAt(elements, at - 1)) === 'từ')
    at--;
  const before = elements[at]?.from ?? 0;
  return STARTS.has(scan.slice(before - 2, before).toLowerCase());
}
const STARTS = new Set(['thành lập', 'tái lập', 'ra đời', 'nhập ngũ', 'tốt nghiệp', 'khởi nghiệp']);
