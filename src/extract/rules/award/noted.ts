import type { Scan } from '../../../lexicon/scan.js';
import { BAR, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import type { Noted } from './beside.js';
import type { Column, Columns, TableCell } from './table-layout.js';
import { talliesOfCell } from './tally.js';

/** What the cells of a row say beside its award: score, rank, votes, merit. Of several columns of one kind the last counts. */
export function notedIn(scan: Scan, row: readonly TableCell[], columns: Columns): Noted[] {
  return row.toReversed().flatMap((cell): Noted[] => {
    const column = columns.get(cell.cell.column);
    if (!isNoted(column)) return [];
    let { from, to } = cell.sentence;
    while (from < to && scan.mark(from) === BAR) from++;
    while (to > from && EDGES.has(scan.mark(to - 1))) to--;
    if (column !== 'reason') return talliesOfCell(scan, column, from, to);
    return to - from >= SHORTEST ? [{ role: 'reason', from, to }] : [];
  });
}
const NOTED = ['score', 'rank', 'votes', 'share', 'reason'] as const;
const isNoted = (column: Column | null | undefined): column is (typeof NOTED)[number] =>
  NOTED.some((one) => one === column);
/** | / . ; */
const EDGES = new Set([BAR, SLASH, STOP, SEMICOLON]);
/** Words that a merit has at least: "Xuất sắc" is a grade. */
const SHORTEST = 4;
