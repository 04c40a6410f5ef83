import type { Scan } from '../../../lexicon/scan.js';
import { awardIn, type Columns, cellText, type TableCell } from './table-layout.js';

type Row = readonly TableCell[];

/**
 * "1 | Sở Y tế | Cờ thi đua" over " |  | Bằng khen": the cell of the name is merged over both rows, for who has the second award too. By the
 * row without a name: the cell above it; none where rows that name somebody and no award stand below, which it heads.
 */
export function mergedNames(scan: Scan, body: readonly Row[], columns: Columns): ReadonlyMap<Row, TableCell> {
  const merged = new Map<Row, TableCell>();
  let above: { readonly name: TableCell; readonly codes: Set<string> } | null = null;
  let under: Row[] = [];
  for (const row of body) {
    const award = row.find(({ cell }) => columns.get(cell.column) === 'award');
    const code = award && awardIn(award)?.award.code;
    const name = row.find(({ cell }) => columns.get(cell.column) === 'name');
    if (name && cellText(scan, name) !== '') {
      if (!code) for (const one of under) merged.delete(one);
      above = code ? { name, codes: new Set([code]) } : null;
      under = [];
    } else if (above && award && code && !above.codes.has(code) && isBlankBefore(scan, row, award)) {
      above.codes.add(code);
      merged.set(row, above.name);
      under.push(row);
    } else above = null;
  }
  return merged;
}

/** Nothing stands in the cells in front of this one. */
const isBlankBefore = (scan: Scan, row: Row, { cell: { column } }: TableCell): boolean =>
  row.every((one) => one.cell.column >= column || cellText(scan, one) === '');
