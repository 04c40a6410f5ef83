import type { Line } from './lines.js';
import type { Table, TableCell } from './table-lines.js';

/**
 * A table whose cells stand in lines of their own, over as many as they need, with a bar alone in the line behind each:
 *
 *     TT
 *     |
 *     Tập thể, cá nhân
 *     |
 *     1
 *     |
 *     Công an thị trấn
 *     Bến Đá
 *     |
 *
 * The first number says how many columns there are. Null for anything else, and where fewer than two rows follow.
 */
export function barCellsFrom(lines: readonly Line[], from: number): Table | null {
  if (!OPENS.test(lines[from].text) || !isBar(lines[from + 1])) return null;
  const heads: Line[][] = [];
  let at = from;
  while (heads.length < MOST && (heads.length === 0 || !isNumber(lines[at], 1))) {
    const cell = cellAt(lines, at);
    if (cell === null) return null;
    heads.push(cell);
    at += cell.length + 1;
  }
  const rows: Line[][][] = [heads];
  while (isNumber(lines[at], rows.length)) {
    const row = rowAt(lines, at, heads.length);
    if (row === null) break;
    rows.push(row);
    at += row.reduce((sum, cell) => sum + cell.length + 1, 0);
  }
  if (rows.length < 3) return null;
  return { from, to: Math.min(at, lines.length), cells: rows.flatMap(cellsOf), pages: [] };
}

function rowAt(lines: readonly Line[], from: number, columns: number): Line[][] | null {
  const row: Line[][] = [];
  let at = from;
  while (row.length < columns) {
    const cell = cellAt(lines, at);
    if (cell === null) return null;
    row.push(cell);
    at += cell.length + 1;
  }
  return row;
}

/** The lines up to the next bar, none for an empty cell; null where no bar comes soon. */
function cellAt(lines: readonly Line[], from: number): Line[] | null {
  let to = from;
  while (to < lines.length && to - from <= LONGEST && !isBar(lines[to])) to++;
  return to < lines.length && to - from <= LONGEST ? lines.slice(from, to) : null;
}

const cellsOf = (row: readonly (readonly Line[])[], index: number): TableCell[] =>
  row.flatMap(([first, ...more], column) => {
    if (first === undefined) return [];
    const last = more.at(-1) ?? first;
    const span = { start: first.span.start, end: last.span.end };
    return [{ span, row: index, column, columns: 1, page: first.page }];
  });

const OPENS = /^(?:stt|tt|số tt)$/i;
const isBar = (line: Line | undefined): boolean => line?.text === '|';
const isNumber = (line: Line | undefined, number: number): boolean =>
  line !== undefined && (line.text === `${number}` || line.text === `0${number}` || line.text === `${number}.`);
/** Columns of a table, and lines of a cell. */
const MOST = 12;
const LONGEST = 8;
