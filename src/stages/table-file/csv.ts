import { stringify } from 'csv-stringify/sync';
import { type Cell, type Headings, headingOf, isList, joined, type Table } from './column.js';

/**
 * CSV as RFC 4180 has it, in UTF-8 with a byte order mark: without it Excel takes Vietnamese for another encoding. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export async function* csvFile({ columns, rows }: Table, headings: Headings): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${lines([columns.map((column) => headingOf(column, headings))])}`);
  for await (const some of rows)
    yield Buffer.from(lines(some.map((row) => columns.map(({ name }) => written(row[name] ?? null)))));
}

const lines = (cells: readonly (readonly (string | number | null)[])[]): string =>
  stringify([...cells.map((line) => [...line])], { escape_formulas: true, record_delimiter: '\r\n' });

function written(cell: Cell): string | number | null {
  if (isList(cell)) return joined(cell);
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'boolean' ? String(cell) : cell;
}
