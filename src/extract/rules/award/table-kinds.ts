import type { Passage } from '../../passage.js';
import type { AwardRow, RecipientKind } from './claim.js';
import type { Governor } from './governor.js';
import { itemOf } from './item.js';
import { awardIn, type Columns, cellText, isSum, type TableCell } from './table-layout.js';
import { numberIn } from './table-numbers.js';
import type { Open } from './table-opening.js';
import { tableRow } from './table-rows.js';

/** What the columns of a table hold that counts who receives. Columns by their index. */
export interface Counting {
  /** Whom the numbers in a column count; null where it sums up. */
  readonly kinds: ReadonlyMap<number, RecipientKind | null>;
  /** The column of the awards. */
  readonly awards: number;
}

/**
 * "Hình thức khen thưởng | Tập thể | Cá nhân | Hộ gia đình" over "Bằng khen của UBND tỉnh | 09 | 14 | 05": awards as rows, and how many of each
 * kind receive. Null for a table in which other cells hold anything but numbers.
 */
export function countingIn({ scan }: Passage, table: readonly TableCell[][]): Counting | null {
  const [heads, ...rows] = table;
  const body = rows.filter((row) => !isSum(scan, row[0]));
  const [first, ...others] = heads.filter((cell) => !NUMBERS_ROWS.test(cellText(scan, cell)));
  if (others.length < 2 || awardIn(first) || !HEADS_AWARDS.test(cellText(scan, first))) return null;
  const kinds = new Map<number, RecipientKind | null>();
  for (const cell of others) {
    const kind = KINDS.find(([says]) => says.test(cellText(scan, cell)))?.[1];
    if (kind === undefined) return null;
    kinds.set(cell.cell.column, kind);
  }
  const awards = first.cell.column;
  const counts = body.every(
    (row) =>
      row.some((cell) => cell.cell.column === awards && awardIn(cell)) &&
      row.every((cell) => !kinds.has(cell.cell.column) || numberIn(scan, cell) !== null),
  );
  return counts && body.length > 0 ? { kinds, awards } : null;
}
/** "STT" */
const NUMBERS_ROWS = /^(?:stt|tt)$/iu;
const HEADS_AWARDS = /^(?:hình thức|danh hiệu|khen thưởng|loại hình)/iu;
const KINDS: readonly (readonly [RegExp, RecipientKind | null])[] = [
  [/^(?:số )?tập thể$/iu, 'org'],
  [/^(?:số )?cá nhân$/iu, 'person'],
  [/^(?:số )?(?:hộ|gia đình|hộ gia đình)$/iu, 'household'],
  [/^(?:tổng|cộng|ghi chú)/iu, null],
];

/** The columns that such a table shares with others: what its opening is read by. */
export const columnsCounted = ({ awards }: Counting): Columns => new Map([[awards, 'award' as const]]);

/** Those who are counted in each row, a kind each; nobody where the table says how many there may be, or takes back. */
export function countedRows(
  passage: Passage,
  { kinds, awards }: Counting,
  { status, section, quota, takenBack }: Open,
  table: readonly TableCell[][],
  annexes: readonly Governor[],
): AwardRow[] {
  if (quota || takenBack) return [];
  return table.slice(1).flatMap((row) => {
    const own = row.find(({ cell }) => cell.column === awards);
    const award = own && awardIn(own);
    if (!own || !award) return [];
    const given = { award, sentence: own.sentence, status };
    return row.flatMap((cell) => {
      const kind = kinds.get(cell.cell.column);
      const count = kind ? numberIn(passage.scan, cell) : null;
      if (!kind || !count) return [];
      const { from, to } = cell.sentence;
      return [tableRow(passage, given, itemOf(from, to, kind, null, count), row, section.bloc, annexes)];
    });
  });
}
