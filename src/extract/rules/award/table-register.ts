import type { Scan } from '../../../lexicon/scan.js';
import { type Resolved, resolveDate } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { type Columns, cellText, type TableCell } from './table-layout.js';

/**
 * "STT | Số, ngày văn bản | Cơ quan | Người, đơn vị được khen | Hình thức | Lý do khen": a register of papers, each with who decided, whom it
 * rewarded and why.
 */
export function isRegister(columns: Columns): boolean {
  const kinds = new Set(columns.values());
  return kinds.has('paper') && kinds.has('granter') && kinds.has('name');
}

/** "5 | QĐ 83/QĐ-UB | UBND tỉnh | – | – | hủy QĐ 64 tặng Bằng khen": a row for a paper, be it one that rewards nobody; "II | Năm 1998" is a section. */
export const isEntry = (scan: Scan, [first]: readonly TableCell[]): boolean => /^\d{1,4}$/.test(cellText(scan, first));

/**
 * The year of merit of a row: the last that the reason states ("thành tích 1999 - 2001"), else that of the paper ("QĐ 245/QĐ-UB ngày
 * 02/9/1998"); null where it says neither.
 */
export function yearInRegister(scan: Scan, row: readonly TableCell[], columns: Columns): Resolved<number> | null {
  const under = (kind: 'reason' | 'paper') => row.filter(({ cell }) => columns.get(cell.column) === kind);
  const chunksUnder = (kind: 'reason' | 'paper') => under(kind).flatMap(({ sentence }) => chunksWithin(scan, sentence));
  const merit = chunksOf(chunksUnder('reason'), 'year').at(-1);
  if (merit) return { value: merit.year.last, basis: 'stated', span: scan.span(merit.from, merit.to) };
  // "Cấp quyết định | Ngày quyết định" without a number or a reason: the lead says for what year it is
  const numbered = under('paper').some((cell) => PAPER_NUMBER.test(cellText(scan, cell)));
  if (!numbered && ![...columns.values()].includes('reason')) return null;
  const [day] = chunksOf(chunksUnder('paper'), 'date');
  const date = day && resolveDate(scan, day.date, null, null);
  return date ? { value: Number(date.value.slice(0, 4)), basis: 'inferred', span: date.span } : null;
}
/** "245/QĐ-UB", "QĐ số 83" */
const PAPER_NUMBER = /QĐ|\d\/\D/u;
