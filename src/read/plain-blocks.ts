import type { Block } from '../domain/document.js';
import { kindsOf, type Told } from './kinds.js';
import { linesOf } from './lines.js';
import { type Table, tablesOf } from './table-lines.js';
import { type Start, tile } from './tile.js';
import { joinWrapped, wrappingOf } from './wrapped.js';

/** The blocks of a text that has nothing but its lines. */
export function plainBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const tables = tablesOf(text, lines);
  const prose = lines.filter((_, i) => !tables.some((t) => t.from <= i && i < t.to));
  const wrapping = wrappingOf(prose);
  const told: (Told | Table)[] = [];
  let at = 0;
  for (const table of [...tables, { from: lines.length, to: lines.length, cells: [] }]) {
    for (const line of joinWrapped(lines.slice(at, table.from), wrapping)) told.push({ line, kind: null });
    told.push(table);
    at = table.to;
  }
  return tile(text.length, startsOf(told));
}

/** Kinds are told of the prose alone, in one go; a table in the midst does not part it. */
function startsOf(told: readonly (Told | Table)[]): Start[] {
  const kinds = kindsOf(told.filter((t): t is Told => 'line' in t));
  let paragraph = 0;
  let table = 0;
  return told.flatMap((part): Start[] => {
    if ('line' in part) return [{ at: part.line.span.start, kind: kinds[paragraph++], page: part.line.page }];
    if (part.cells.length > 0) table++;
    return part.cells.map(({ span, row, column, columns }) => ({
      at: span.start,
      kind: 'table-cell',
      cell: { table: table - 1, row, column, columns },
    }));
  });
}
