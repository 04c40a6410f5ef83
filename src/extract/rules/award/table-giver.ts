import type { AwardRow } from './claim.js';
import type { TableCell } from './table-layout.js';

/** Whom the cell of a column of givers names: "Cấp khen thưởng" over "Chủ tịch UBND tỉnh". */
export function giverIn(cell: TableCell | undefined): AwardRow['granter'] {
  const giver = cell?.elements.find(({ kind }) => kind === 'office' || kind === 'group');
  return giver ? { from: giver.from, to: giver.to } : null;
}
