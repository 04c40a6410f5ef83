import type { Line } from './lines.js';
import type { Table, TableCell } from './table-lines.js';

/**
 * A table that is drawn with bars and rules of dashes:
 *
 *     +----+------------+----------------------------+
 *     | TT | Trường     | Danh hiệu                  |
 *     +----+------------+----------------------------+
 *     | 1  | THPT A     | Tập thể lao động xuất sắc; |
 *     |    |            | Cờ thi đua                 |
 *
 * A line whose first cell is empty goes on with the row above, unless a rule parts them. Null for anything else, and for fewer than two rows.
 */
export function framedTableFrom(text: string, lines: readonly Line[], from: number): Table | null {
  if (!RULE.test(lines[from].text)) return null;
  const cells: TableCell[] = [];
  const rules: Line[] = [];
  let row = -1;
  let ruled = true;
  let to = from;
  for (; to < lines.length && (to === from || !lines[to].gap); to++) {
    const line = lines[to];
    if (RULE.test(line.text)) {
      rules.push(line);
      ruled = true;
      continue;
    }
    if (!FRAMED.test(line.text)) break;
    const found = cellsIn(text, line);
    const goesOn = !ruled && found[0] !== undefined && found[0].column > 0;
    ruled = false;
    // A cell runs to where the next one starts: the last of the row takes in what stands under it, bars and all.
    if (goesOn && found.length === 1 && found[0].column === cells.at(-1)?.column) continue;
    if (!goesOn) row++;
    cells.push(...found.map((cell) => ({ ...cell, row })));
  }
  return row > 0 ? { from, to, cells, pages: rules } : null;
}

/** The cells of a line that hold anything, from their first letter to the bar behind them. */
function cellsIn(text: string, { span, page }: Line): Omit<TableCell, 'row'>[] {
  const cells: Omit<TableCell, 'row'>[] = [];
  let column = -1;
  let start = -1;
  for (let at = span.start; at < span.end; at++) {
    if (text[at] === '|') {
      if (start >= 0) cells.push({ span: { start, end: at }, column, columns: 1, page });
      column++;
      start = -1;
    } else if (start < 0 && column >= 0 && text[at].trim() !== '') start = at;
  }
  return cells;
}

const RULE = /^\+(?:[-=]{2,}\+){2,}$/;
const FRAMED = /^\|.*\|$/;
