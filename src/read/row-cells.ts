import type { Line } from './lines.js';
import type { TableCell } from './table-lines.js';

/** A cell for each line of each row; the last of a row that is too short reaches to the last of so many columns. */
export const cellsOfRows = (rows: readonly (readonly Line[])[], columns: number): TableCell[] =>
  rows.flatMap((row, index) =>
    row.map(({ span, page }, column) => ({
      span,
      row: index,
      column,
      columns: column + 1 === row.length ? columns - column : 1,
      page,
    })),
  );
