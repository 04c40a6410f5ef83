import type { Scan } from '../../../lexicon/scan.js';
import { chunksOf } from '../../chunk.js';
import type { Bloc, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import type { Governor } from './governor.js';
import type { Item } from './item.js';
import {
  awardIn,
  type Column,
  type Columns,
  cellText,
  columnOf,
  partsOfHeads,
  type TableCell,
} from './table-layout.js';
import type { Open } from './table-opening.js';
import { itemsIn } from './table-recipient.js';
import { tableRow, yearOfRow } from './table-rows.js';

/** The heads of the columns in which names stand under their award, and the rows below. */
export interface Named {
  readonly awards: ReadonlyMap<number, TableCell>;
  readonly columns: Columns;
  readonly body: readonly TableCell[][];
}

/**
 * "Khối thi đua | Cờ thi đua của UBND tỉnh | Bằng khen" over "Khối thi đua số 1 | Sở Y tế | Sở Nội vụ; Thanh tra tỉnh": awards as heads, and
 * under each of them who has it. Null for a table with names in another column, or with crosses or numbers under the awards.
 */
export function namedIn(passage: Passage, table: readonly TableCell[][]): Named | null {
  const { scan } = passage;
  const parts = partsOfHeads(scan, table, 0);
  const parted = new Set(parts.map(({ cell }) => cell.column));
  const heads = [...table[0].filter(({ cell }) => !parted.has(cell.column)), ...parts];
  const awards = new Map(heads.filter((cell) => awardIn(cell)).map((cell) => [cell.cell.column, cell]));
  const others = heads.filter(({ cell }) => !awards.has(cell.column));
  if (awards.size === 0 || !others.every((cell) => BESIDE.test(cellText(scan, cell)))) return null;
  const columns = new Map<number, Column | null>(
    heads.map(({ cell }) => [cell.column, awards.has(cell.column) ? 'award' : null]),
  );
  for (const cell of others) if (columnOf(passage, cell) === 'year') columns.set(cell.cell.column, 'year');
  const body = table.slice(parts.length > 0 ? 2 : 1).filter((row) => !isSum(scan, row));
  const under = body.flat().filter((cell) => awards.has(cell.cell.column) && !isNobody(scan, cell));
  const known = under.filter(({ elements }) => elements.some((one) => one.kind === 'group' && !one.items[0].unknown));
  const named = under.every((cell) => namesIn(scan, cell).length > 0 && !awardIn(cell));
  return named && known.length > 0 && known.length * 2 >= under.length ? { awards, columns, body } : null;
}
/** What may stand beside the names: numbers, a bloc, a year, notes. */
const BESIDE = /^(?:|stt|tt|số tt|năm( học)?|ghi chú|.*(?:khối|cụm)(?![\p{L}]).*)$/iu;

/** Those whom the cells of each row name, with the award over them; the bloc is of its row, or of the cell merged over it. */
export function namedRows(
  passage: Passage,
  { awards, columns, body }: Named,
  { status, section, quota, takenBack }: Open,
  annexes: readonly Governor[],
): AwardRow[] {
  if (quota || takenBack) return [];
  let over: { readonly column: number; readonly bloc: Bloc | null } | null = null;
  return body.flatMap((row) => {
    over = blocOf(passage, row) ?? (isEmptyAt(passage.scan, row, over?.column) ? over : null);
    const year = yearOfRow(passage.scan, row, columns);
    return row.flatMap((cell) => {
      const head = awards.get(cell.cell.column);
      const award = head && awardIn(head);
      if (!head || !award) return [];
      const given = { award, sentence: head.sentence, status, year };
      return namesIn(passage.scan, cell).map((item) =>
        tableRow(passage, given, item, [cell], over?.bloc ?? section.bloc, annexes),
      );
    });
  });
}

const namesIn = (scan: Scan, cell: TableCell): readonly Item[] =>
  isNobody(scan, cell) ? [] : itemsIn(scan, cell, undefined).filter(({ count }) => count === null);

function blocOf(passage: Passage, row: readonly TableCell[]): { column: number; bloc: Bloc | null } | null {
  for (const { cell, sentence } of row) {
    const [named] = chunksOf(sentence.chunks, 'bloc').filter(({ bloc }) => !bloc.bare);
    if (named) return { column: cell.column, bloc: passage.blocAt(sentence.index, named.from) };
  }
  return null;
}

const isEmptyAt = (scan: Scan, row: readonly TableCell[], column: number | undefined): boolean =>
  row.every(({ cell, sentence }) => cell.column !== column || cellText(scan, { cell, sentence, elements: [] }) === '');

/** "-", "Không có" */
const isNobody = (scan: Scan, cell: TableCell): boolean => NOBODY.test(cellText(scan, cell));
const NOBODY = /^(?:|0+|không( có)?|chưa( có)?)$/iu;

/** "Tổng số", "Cộng" */
const isSum = (scan: Scan, row: readonly TableCell[]): boolean =>
  row.slice(0, 2).some((cell) => SUM.test(cellText(scan, cell)));
const SUM = /^(tổng|cộng)/iu;
