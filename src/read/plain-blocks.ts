import type { Block } from '../domain/document.js';
import { kindsOf } from './kinds.js';
import { type Line, linesOf } from './lines.js';
import { type Table, tablesOf } from './table-lines.js';
import { type Start, tile } from './tile.js';
import { joinWrapped, wrappingOf } from './wrapped.js';

/** The blocks of a text that has nothing but its lines. */
export function plainBlocks(text: string, lines: readonly Line[] = linesOf(text)): Block[] {
  const tables = tablesOf(text, lines);
  const inTable = (i: number): boolean => tables.some((t) => t.from <= i && i < t.to);
  const wrapping = wrappingOf(lines.filter((line, i) => line.kind === null && !inTable(i)));
  const parts: (Line | Table)[] = [];
  let at = 0;
  for (const table of tables) {
    parts.push(...joinWrapped(lines.slice(at, table.from), wrapping), table);
    at = table.to;
  }
  parts.push(...joinWrapped(lines.slice(at), wrapping));
  return tile(text.length, startsOf(parts, lines));
}

/** Kinds are told of the prose in one go; a table in its midst does not part it. */
function startsOf(parts: readonly (Line | Table)[], lines: readonly Line[]): Start[] {
  const kinds = kindsOf(parts.filter((part): part is Line => 'text' in part));
  let paragraph = 0;
  let table = -1;
  return parts.flatMap((part): Start[] => {
    if ('text' in part) return [{ at: part.span.start, kind: kinds[paragraph++], page: part.page }];
    table++;
    return part.cells.map(({ span, row, column, columns }) => ({
      at: span.start,
      kind: 'table-cell',
      page: lines[part.from + row].page,
      cell: { table, row, column, columns },
    }));
  });
}
