import type { Scan } from '../../../lexicon/scan.js';
import type { Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import type { Governor } from './governor.js';
import type { Item } from './item.js';
import { awardIn, type Columns, cellText, isSum, type TableCell } from './table-layout.js';
import type { Open } from './table-opening.js';
import { itemsIn } from './table-recipient.js';
import { isCross, tableRow } from './table-rows.js';

/** Units by the column that each of them heads, and the column of the awards. */
export interface Transposed {
  readonly units: ReadonlyMap<number, Item>;
  readonly awards: number;
}

/**
 * "Hình thức | Sở Y tế | Thuế tỉnh" over "Cờ thi đua | x |": awards as rows, and a cross for each unit that heads a column. Null for a table
 * in which other cells hold anything but crosses.
 */
export function transposedIn({ scan }: Passage, table: readonly TableCell[][]): Transposed | null {
  const [heads, ...rows] = table;
  const body = rows.filter((row) => !isRowOfSums(scan, row));
  const first = body[0]?.find((cell) => awardIn(cell));
  if (!first || body.length === 0 || heads.length < 2) return null;
  const awards = first.cell.column;
  const named = heads.filter(({ cell }) => cell.column > awards).filter((cell) => !BESIDE.test(cellText(scan, cell)));
  const units = new Map<number, Item>();
  let known = 0;
  for (const cell of named) {
    const [item, more] = awardIn(cell) ? [] : itemsIn(scan, cell, undefined);
    if (item?.kind !== 'org' || more) return null;
    if (cell.elements.some((element) => element.kind === 'group' && !element.items[0].unknown)) known++;
    units.set(cell.cell.column, item);
  }
  if (known * 2 < units.size || units.size === 0) return null;
  let crosses = 0;
  for (const row of body)
    for (const cell of row) {
      if (cell.cell.column === awards ? !awardIn(cell) : !units.has(cell.cell.column)) {
        if (cell.cell.column === awards) return null;
        continue;
      }
      if (cell.cell.column === awards) continue;
      const text = cellText(scan, cell);
      if (isCross(text)) crosses++;
      else if (!NONE.test(text)) return null;
    }
  return crosses > 0 ? { units, awards } : null;
}

export const columnsOf = ({ awards }: Transposed): Columns => new Map([[awards, 'award' as const]]);

/** The awards of the units that have a cross in a row. */
export function transposedRows(
  passage: Passage,
  { units, awards }: Transposed,
  { status, section }: Open,
  table: readonly TableCell[][],
  annexes: readonly Governor[],
): AwardRow[] {
  const { scan } = passage;
  return table.slice(1).flatMap((row) => {
    const own = row.find(({ cell }) => cell.column === awards);
    const award = own && !isRowOfSums(scan, row) ? awardIn(own) : undefined;
    if (!own || !award) return [];
    const given = { award, sentence: own.sentence, status };
    return row.flatMap((cell) => {
      const unit = units.get(cell.cell.column);
      return unit && isCross(cellText(scan, cell)) ? [tableRow(passage, given, unit, row, section.bloc, annexes)] : [];
    });
  });
}

/** "Tổng số", "Cộng" */
const isRowOfSums = (scan: Scan, row: readonly TableCell[]): boolean =>
  row.slice(0, 2).some((cell) => isSum(scan, cell));
const NONE = /^(|[-–0☐]|không)$/i;
/** Heads of columns that are of no unit. */
const BESIDE = /^(ghi chú|tổng|cộng|số lượng|điểm|lý do|căn cứ)/i;
