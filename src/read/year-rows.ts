import type { Line } from './lines.js';
import { cellsOfRows } from './row-cells.js';
import type { Table } from './table-lines.js';

/**
 * A table of who leads in which year, each cell in a line of its own:
 *
 *     Năm
 *     Khối trưởng
 *     Khối phó
 *     2027
 *     Sở Y tế
 *     Sở Nội vụ
 *     2028
 *     …
 *
 * Null where no head names who leads, a row has more cells than the head, or fewer than two rows follow.
 */
export function yearRowsFrom(lines: readonly Line[], from: number): Table | null {
  if (!OPENS.test(lines[from].text)) return null;
  let to = from + 1;
  while (to - from < MOST_HEADS && isCell(lines[to]) && !YEAR.test(lines[to].text)) to++;
  const heads = lines.slice(from, to);
  if (heads.length < 2 || !heads.some(({ text }) => LEADS.test(text))) return null;
  const rows: Line[][] = [heads];
  while (isCell(lines[to]) && YEAR.test(lines[to].text)) {
    const row = [lines[to++]];
    while (row.length < heads.length && isCell(lines[to]) && !lines[to].gap && !YEAR.test(lines[to].text))
      row.push(lines[to++]);
    rows.push(row);
    if (lines[to]?.gap) break;
  }
  if (rows.length < 3) return null;
  return { from, to, cells: cellsOfRows(rows, heads.length), pages: [] };
}

const OPENS = /^(?:năm|năm học|nhiệm kỳ)$/iu;
const YEAR = /^(?:năm )?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?$/iu;
const LEADS = /^(?:khối|cụm) (?:trưởng|phó)|^(?:phó )?trưởng (?:khối|cụm)|^đơn vị (?:trưởng|phó) (?:khối|cụm)/iu;
const MOST_HEADS = 5;

const isCell = (line: Line | undefined): line is Line =>
  line !== undefined && line.kind === null && line.text.length <= WIDEST && !/[|\t]/.test(line.text);
/** Characters of a cell. */
const WIDEST = 120;
