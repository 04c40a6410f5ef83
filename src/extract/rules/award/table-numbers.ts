import type { Scan } from '../../../lexicon/scan.js';
import type { RecipientKind } from './claim.js';
import { type Item, itemOf } from './item.js';
import { cellText, type TableCell } from './table-layout.js';
import type { Given } from './table-opening.js';

// Tables that sum up in plain numbers: awards head columns of their own, and each unit has how many of its own receive under them.

type Crossed = ReadonlyMap<number, Given>;

/**
 * "Đơn vị | Lao động tiên tiến | Chiến sĩ thi đua cơ sở" over "Trường A | 14 | 03", "Trường B | 9 | -": whom the numbers count; null where a
 * cell under an award holds anything but a number, where there is one column only, or none has more than one.
 */
export function numberedKind(
  scan: Scan,
  body: readonly (readonly TableCell[])[],
  crossed: Crossed,
): RecipientKind | null {
  if (crossed.size < 2 || body.length === 0) return null;
  let several = false;
  for (const row of body) {
    if (row.some((cell) => PLACE_OF_COLUMN.test(cellText(scan, cell)))) continue;
    for (const cell of row) {
      if (!crossed.has(cell.cell.column)) continue;
      const count = numberIn(scan, cell);
      if (count === null) return null;
      several ||= count > 1;
    }
  }
  return several ? kindOf(crossed) : null;
}

/** Persons, where one of the awards is for nobody else: "Lao động tiên tiến". */
const kindOf = (crossed: Crossed): RecipientKind =>
  [...crossed.values()].some(({ award }) => award.award.recipients === 'C') ? 'person' : 'org';

const KINDS: Readonly<Record<string, RecipientKind>> = { T: 'org', C: 'person', H: 'household' };

/** Who is counted in the cells of a row. */
export const numbersUnder = (
  scan: Scan,
  row: readonly TableCell[],
  crossed: Crossed,
  kind: RecipientKind,
): { readonly given: Given; readonly item: Item }[] =>
  row.flatMap((cell) => {
    const given = crossed.get(cell.cell.column);
    const count = given ? numberIn(scan, cell) : null;
    const { from, to } = cell.sentence;
    const own = given && KINDS[given.award.award.recipients];
    return given && count ? [{ given, item: itemOf(from, to, own ?? kind, null, count) }] : [];
  });

/** "09", "1.250", 0 for "-" or an empty cell; null for other words. */
export function numberIn(scan: Scan, cell: TableCell): number | null {
  const text = cellText(scan, cell);
  if (NONE.test(text)) return 0;
  return NUMBER.test(text) ? Number(text.replace('.', '')) : null;
}
const NUMBER = /^\d{1,3}(?:\.\d{3})?$/;
const NONE = /^(?:[-–]|không)?$/iu;
/** "(1) | (2) | (3)" under the heads */
const PLACE_OF_COLUMN = /^\(\d{1,2}\)$/;
