import type { Block } from '../domain/document.js';
import { itemBallots } from './ballot-lines.js';
import { withoutDoubleSpacing } from './double-spaced.js';
import { isStrayLine } from './furniture.js';
import { kindsOf } from './kinds.js';
import { itemLeaders } from './leader-lines.js';
import { type Line, linesOf } from './lines.js';
import { partNames } from './name-columns.js';
import { joinNumberedRows, joinRowsApart } from './numbered-rows.js';
import { joinNumbersAlone } from './numbers-alone.js';
import { type Table, tablesOf } from './table-lines.js';
import { type Start, tile } from './tile.js';
import { joinWrapped, wrappingOf } from './wrapped.js';

/** The blocks of a text that has nothing but its lines. */
export function plainBlocks(text: string, read: readonly Line[] = linesOf(text)): Block[] {
  const lines = partNames(withoutDoubleSpacing(text, read)).map((line) =>
    isIcon(line) ? { ...line, kind: 'boilerplate' as const } : line,
  );
  const tables = tablesOf(text, lines);
  const inTable = new Set(tables.flatMap(({ from, to }) => lines.slice(from, to)));
  const wrapping = wrappingOf(lines.filter((line) => line.kind === null && !inTable.has(line)));
  const proseAfter = (table: number): Line[] =>
    joinWrapped(
      itemBallots(
        itemLeaders(
          joinNumbersAlone(
            joinRowsApart(
              joinNumberedRows(lines.slice(tables[table]?.to ?? 0, tables[table + 1]?.from).map(withPageNumber)),
            ),
          ),
        ),
      ),
      wrapping,
    );
  const parts = [proseAfter(-1), tables.map((table, i) => [table, proseAfter(i)])].flat(3);
  return tile(text.length, startsOf(parts));
}

/** "⭐" in a line of its own parts what it decorates, and is no cell of it. */
const isIcon = ({ kind, text }: Line): boolean =>
  kind === null && text.length <= LONGEST_ICON && /\p{So}|\uFFFD/u.test(text) && isStrayLine(text);
const LONGEST_ICON = 8;

/** "Trang 1/2" between two lines of a list is no part of the first. */
const withPageNumber = (line: Line): Line =>
  line.kind === null && PAGE_NUMBER.test(line.text) ? { ...line, kind: 'footer' } : line;
const PAGE_NUMBER = /^trang \d{1,3}(?: ?(?:\/|trên) ?\d{1,3})?$/iu;

/** Kinds are told of the prose in one go; a table in its midst does not part it. */
function startsOf(parts: readonly (Line | Table)[]): Start[] {
  const kinds = kindsOf(parts.filter((part): part is Line => 'text' in part));
  let paragraph = 0;
  let table = -1;
  return parts.flatMap((part): Start[] => {
    if ('text' in part) return [{ at: part.span.start, kind: kinds[paragraph++], page: part.page }];
    table++;
    const cells = part.cells.map(
      ({ span, row, column, columns, page }): Start => ({
        at: span.start,
        kind: 'table-cell',
        page,
        cell: { table, row, column, columns },
      }),
    );
    const pages = part.pages.map(({ span, page }): Start => ({ at: span.start, kind: 'footer', page }));
    return pages.length === 0 ? cells : [...cells, ...pages].sort((a, b) => a.at - b.at);
  });
}
