import type { Scan } from '../../../lexicon/scan.js';
import { type Column, type Columns, cellText, type TableCell } from './table-layout.js';

/** What the names in a column are, by its head. */
type Whose = 'person' | 'collective' | 'house';

const HEADS: readonly (readonly [Whose, RegExp])[] = [
  ['person', /^(?:họ(?: và|,| &)? tên(?: cá nhân)?|ông ?[/(,]? ?bà\)?|(?:tên |các |danh sách )?cá nhân)$/],
  ['collective', /^(?:tên |các |danh sách )?tập thể$/],
  ['house', /^(?:tên |các )?(?:cơ quan|đơn vị|cơ quan, đơn vị|cơ quan\/đơn vị|đơn vị, cơ quan)$/],
];

/**
 * "Cơ quan, đơn vị | Ông (bà) | Danh hiệu", "Đơn vị | Tên tập thể | Khen thưởng": beside a column of persons, or of the parts of a house, the house is
 * whom they belong to, wherever it stands. What the columns hold then; null where one column alone names somebody, or where persons
 * and collectives have a column each, which are both of those who receive.
 */
export function housesBeside(scan: Scan, heads: readonly TableCell[], columns: Columns): Columns | null {
  const of = (whose: Whose): readonly number[] =>
    heads.flatMap((head) => (whoseIn(scan, head) === whose && columns.has(head.cell.column) ? [head.cell.column] : []));
  const [persons, collectives, houses] = [of('person'), of('collective'), of('house')];
  const named = [...persons, ...collectives];
  if (named.length !== 1 || houses.length !== 1) return null;
  const found = new Map<number, Column | null>(columns);
  found.set(named[0], 'name');
  found.set(houses[0], 'parent');
  return found;
}

function whoseIn(scan: Scan, head: TableCell): Whose | null {
  const words = cellText(scan, head).toLowerCase();
  return HEADS.find(([, says]) => says.test(words))?.[0] ?? null;
}

/**
 * "TT | Tên tập thể | Ghi chú" over rows that hold nothing but a name: most of them do, and they are who receives; elsewhere such a
 * row is the heading of those under it.
 */
export function listsNamesAlone(scan: Scan, body: readonly (readonly TableCell[])[], columns: Columns): boolean {
  let alone = 0;
  for (const row of body) {
    const filled = row.filter((cell) => cellText(scan, cell) !== '');
    if (filled.length === 1 && filled[0].cell.columns === 1 && columns.get(filled[0].cell.column) === 'name') alone++;
  }
  return alone * 2 > body.length;
}
