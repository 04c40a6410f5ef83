import type { Scan } from '../lexicon/scan.js';
import { BAR } from '../text/marks.js';
import type { RoleChunk } from './chunk.js';
import type { Parsed } from './passage.js';

/** The cells of a table row by column. */
type Row = ReadonlyMap<number, readonly Parsed[]>;

/** What opens a cell. */
const roleIn = ({ chunks }: Parsed): RoleChunk | null => {
  const first = chunks.find(({ kind }) => kind !== 'mark');
  return first?.kind === 'role' && !chunks.some(({ kind }) => kind === 'units') ? first : null;
};

/** "Đơn vị thành viên | Khối trưởng | Khối phó": the roles that head columns of their own, two at least or one beside rows of units. */
export const rolesOver = (head: Row): ReadonlyMap<number, RoleChunk> =>
  new Map(
    [...head].flatMap(([column, [cell]]) => {
      const role = roleIn(cell);
      return role ? [[column, role] as const] : [];
    }),
  );

/** "Thuế tỉnh | x | |": the cross under a role, and the role that its unit has by it; null for a row without one, or with two. */
export function crossedIn(
  scan: Scan,
  row: Row,
  roles: ReadonlyMap<number, RoleChunk>,
): { readonly cell: Parsed; readonly role: RoleChunk } | null {
  const crossed = [...roles].flatMap(([column, role]) => {
    const [cell] = row.get(column) ?? [];
    return cell && CROSS.test(wordsOf(scan, cell)) ? [{ cell, role }] : [];
  });
  return crossed.length === 1 ? crossed[0] : null;
}
const CROSS = /^[xX+*×✓✔√☑●]$/;

/** The words of a cell without the bars beside it. */
function wordsOf(scan: Scan, { from, to }: Parsed): string {
  const start = scan.mark(from) === BAR ? from + 1 : from;
  const end = to > start && scan.mark(to - 1) === BAR ? to - 1 : to;
  return scan.slice(start, end);
}

/**
 * "Năm 2027 | Năm 2028" under "Đơn vị làm Trưởng khối": the years in which the units of the columns have the role over them, by column; null
 * where the row says anything else.
 */
export function yearsUnder(row: Row | undefined): ReadonlyMap<number, number> | null {
  if (!row || row.size < 2) return null;
  const years = new Map<number, number>();
  for (const [column, [cell]] of row) {
    const said = cell.chunks.filter(({ kind }) => kind !== 'mark');
    const [year] = said;
    if (said.length !== 1 || year.kind !== 'year' || cell.to - cell.from > LONGEST_YEAR) return null;
    years.set(column, year.year.last);
  }
  return years;
}
/** "| Năm học 2027 - 2028 |" */
const LONGEST_YEAR = 7;

/** "Tên các đơn vị", "Các cơ quan, đơn vị": beside a column of blocs and one of roles these are the members; not "Số đơn vị". */
export function headsUnits(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): boolean {
  let units = false;
  for (let i = from; i < to; i++) {
    const word = scan.word(i);
    if (word === '' || scan.mark(i) !== 0) continue;
    if (!UNITS.has(word)) return false;
    units ||= word === 'vị' || word === 'quan' || word === 'phương';
  }
  return units;
}
const UNITS = new Set([
  'tên',
  'các',
  'gồm',
  'thành',
  'phần',
  'đơn',
  'vị',
  'cơ',
  'quan',
  'địa',
  'phương',
  'danh',
  'sách',
  'và',
]);
