import type { Scan } from '../lexicon/scan.js';
import type { UnitName } from '../names/unit.js';
import { CLOSE, COLON, OPEN } from '../text/marks.js';
import { NUMBER, PUNCTUATION } from '../text/tokens.js';
import { headsBlocs } from './bloc-columns.js';
import { crossedIn, headsUnits, rolesOver, yearsUnder } from './bloc-crosses.js';
import { type Chunk, chunksOf, type RoleChunk } from './chunk.js';
import { chunksWithin } from './chunker.js';
import { entryAt } from './entry.js';
import { type Bloc, type Parsed, type Passage, RELATIONAL } from './passage.js';
import { countOfUnits, pastMembers } from './rules/member/nouns.js';
import { saysPair } from './says-pair.js';

/** A row of a table that says who belongs to a bloc and who leads it. */
export interface BlocRow {
  readonly bloc: Bloc;
  /** Cells of the columns of members, of heads and of deputies; the role and its year stand in the heading of the column. */
  readonly members: readonly Parsed[];
  readonly led: readonly { readonly role: RoleName; readonly year: number | null; readonly cell: Parsed }[];
}

type RoleName = RoleChunk['role']['role'];
type Column = 'members' | RoleName;

/**
 * The rows of tables with a column of blocs and one of members or of roles: "Tên cụm | Thành viên | Cụm trưởng | Cụm
 * phó". A row without a bloc goes on with the one above (a merged cell).
 */
export function blocRows(passage: Passage): BlocRow[] {
  const rows: BlocRow[] = [];
  for (const table of tablesOf(passage)) {
    const years = yearsOfColumns(table);
    if (years) {
      rows.push(...rolesByYear(passage, table, years));
      continue;
    }
    const byColumn = underBlocs(passage, table);
    if (byColumn) {
      rows.push(...byColumn);
      continue;
    }
    const head = table.findIndex((row) =>
      [...row.values()].some((cells) => columnOf(passage, cells) !== null || shortRole(passage, row, cells) !== null),
    );
    if (head < 0) {
      rows.push(...plainRows(passage, table));
      continue;
    }
    const columns = new Map<number, { column: Column; year: number | null }>();
    const year = yearOver(passage, table);
    for (const [index, cells] of table[head]) {
      const column = columnOf(passage, cells) ?? shortRole(passage, table[head], cells);
      if (column) columns.set(index, { column, year: yearIn(cells) ?? year });
    }
    const parted = partsByYear(table, head, columns) || partsByRole(passage, table, head, columns);
    setUnits(passage, table[head], columns);
    const dated = yearColumn(passage, table[head]);
    let bloc: Bloc | null =
      dated < 0 ? null : passage.blocAt(firstOfRow(table[head]).index, firstOfRow(table[head]).from);
    for (const row of table.slice(head + (parted ? 2 : 1))) {
      bloc = blocIn(passage, row) ?? bloc;
      const own = dated < 0 ? null : yearIn(row.get(dated) ?? []);
      if (bloc && (dated < 0 || own !== null))
        rows.push(rowOf(bloc, row, own === null ? columns : inYear(columns, own)));
    }
  }
  return rows;
}

type Headed = Map<number, { column: Column; year: number | null }>;

/** "Đơn vị làm Trưởng khối" over "Năm 2027 | Năm 2028": a column of the role for each year. Whether the heads are in two rows. */
function partsByYear(table: readonly Row[], head: number, columns: Headed): boolean {
  const years = yearsUnder(table[head + 1]);
  if (!years) return false;
  let over: RoleName | null = null;
  const last = Math.max(...years.keys());
  for (let index = 0; index <= last; index++) {
    const own = columns.get(index)?.column;
    over = own && own !== 'members' ? own : table[head].has(index) ? null : over;
    const year = years.get(index);
    if (over && year !== undefined) columns.set(index, { column: over, year });
  }
  return true;
}

/** "Đơn vị phụ trách" over "Trưởng | Phó" beside a column of blocs: whether the heads are in two rows, the lower of which says the roles. */
function partsByRole(passage: Passage, table: readonly Row[], head: number, columns: Headed): boolean {
  const lower = table[head + 1];
  if (!lower || lower.size < 2 || [...lower.keys()].some((index) => columns.has(index))) return false;
  const roles = [...lower].map(([index, cells]) => {
    const role = columnOf(passage, cells) ?? shortRole(passage, table[head], cells);
    return { index, role, year: yearIn(cells) };
  });
  if (!roles.every(({ role }) => role === 'head' || role === 'deputy')) return false;
  for (const { index, role, year } of roles) if (role) columns.set(index, { column: role, year });
  return true;
}

/**
 * "Tên gọi | Gồm các đơn vị" over "Cụm thi đua số 1 | Sở Y tế; Thuế tỉnh": no head speaks of members, but each row opens with a bloc of its own and has a cell of
 * units under a head of units. Nothing for a table with awards.
 */
function plainRows(passage: Passage, [head, ...body]: readonly Row[]): BlocRow[] {
  if (
    !head ||
    body.some((row) => [...row.values()].flat().some(({ chunks }) => chunks.some(({ kind }) => kind === 'award')))
  )
    return [];
  const units = [...head].filter(([, [cell]]) => headsUnits(passage.scan, cell));
  const named = body.flatMap((row) => {
    const opening = [...row.values()].slice(0, 2).find(([cell]) => isBlocName(firstOf(cell)));
    const chunk = opening && firstOf(opening[0]);
    const bloc = chunk && opening ? passage.blocAt(opening[0].index, chunk.from) : null;
    return bloc ? [{ row, bloc }] : [];
  });
  if (units.length !== 1 || named.length < 2 || body.length - named.length > 1) return [];
  return named.flatMap(({ row, bloc }) => {
    const members = row.get(units[0][0]) ?? [];
    return members.length > 0 ? [{ bloc, members, led: [] }] : [];
  });
}

/** "Khối thi đua số 1 | Khối thi đua số 2" over "Sở Y tế | Thuế tỉnh": each column has the members of the bloc that heads it; null for another table. */
function underBlocs(passage: Passage, [head, ...body]: readonly Row[]): BlocRow[] | null {
  if (!head || head.size < 2 || body.length === 0) return null;
  const blocs = new Map<number, Bloc>();
  for (const [column, [cell]] of head) {
    const chunk = firstOf(cell);
    const bloc = chunk && isBlocName(chunk) ? passage.blocAt(cell.index, chunk.from) : null;
    if (bloc === null) return null;
    blocs.set(column, bloc);
  }
  const cells = body.flatMap((row) => [...row].map(([column, [cell]]) => ({ cell, bloc: blocs.get(column) })));
  if (!cells.every(({ cell, bloc }) => bloc && firstOf(cell)?.kind === 'units')) return null;
  return cells.flatMap(({ cell, bloc }) => (bloc ? [{ bloc, members: [cell], led: [] }] : []));
}

/** "Cụm thi đua | Số đơn vị | Tên các đơn vị | Cụm trưởng": the units beside the blocs and those who lead them are the members. */
function setUnits({ scan }: Passage, head: Row, columns: Headed): void {
  const kinds = [...columns.values()].map(({ column }) => column);
  if (kinds.length === 0 || kinds.includes('members') || ![...head.values()].some(([cell]) => headsBlocs(scan, cell)))
    return;
  const units = [...head].filter(([index, [cell]]) => !columns.has(index) && headsUnits(scan, cell));
  if (units.length === 1) columns.set(units[0][0], { column: 'members', year: null });
}

/** "Nhiệm vụ | Năm 2027 | Năm 2028" over "Khối trưởng | Thuế tỉnh | Sở Y tế": the year of each column; null for another table. */
function yearsOfColumns([head, ...rows]: readonly Row[]): ReadonlyMap<number, number> | null {
  if (!head || rows.length === 0 || !rows.every((row) => isRoleNote(firstOfRow(row)))) return null;
  const years = new Map<number, number>();
  for (const [column, cells] of head) {
    const year = cells.some(({ chunks }) => chunks.some(({ kind }) => kind === 'units')) ? null : yearIn(cells);
    if (year !== null) years.set(column, year);
  }
  return years.size > 1 ? years : null;
}

function rolesByYear(passage: Passage, table: readonly Row[], years: ReadonlyMap<number, number>): BlocRow[] {
  const first = firstOfRow(table[0]);
  const bloc = passage.blocAt(first.index, first.from);
  if (bloc === null) return [];
  return table.slice(1).map((row) => {
    const role = firstOf(firstOfRow(row));
    const led = [...row].flatMap(([column, [cell]]) => {
      const year = years.get(column);
      return year === undefined || role?.kind !== 'role' ? [] : [{ role: role.role.role, year, cell }];
    });
    return { bloc, members: [], led };
  });
}

/** "Năm | Khối trưởng | Khối phó": the column of the years in which the units of a row lead the one bloc; -1 for none. */
function yearColumn({ scan }: Passage, head: Row): number {
  for (const [column, [cell]] of head)
    if (scan.word(cell.from) === 'năm' && cell.to - cell.from <= 3 && !scan.has(cell.from + 1, NUMBER)) return column;
  return -1;
}

/** The first sentence of the first cell. */
export const firstOfRow = (row: Row): Parsed => [...row.values()][0][0];

type Columns = ReadonlyMap<number, { readonly column: Column; readonly year: number | null }>;
const inYear = (columns: Columns, year: number): Columns =>
  new Map([...columns].map(([index, { column }]) => [index, { column, year }]));

/**
 * A role that stands in the row of its unit, in a column for notes: "2 | Thuế tỉnh | 98 điểm | Cụm trưởng"; or that a row of its
 * own says of those under it: "CỤM TRƯỞNG NĂM 2028".
 */
export interface RoleNote {
  readonly bloc: Bloc;
  readonly role: RoleChunk;
  readonly year: number | null;
  readonly unit: UnitName;
}

/** Such notes of the tables whose rows stand under the name of a bloc. */
export function roleNotes(passage: Passage): RoleNote[] {
  const notes: RoleNote[] = [];
  for (const table of tablesOf(passage)) {
    if (yearsOfColumns(table)) continue;
    // "Khối | Đơn vị thành viên | Ghi chú": the bloc of a row, or of the one above it
    const listing = listsBlocs(passage, table);
    let own: Bloc | null = null;
    const years = yearsOver(table[0]);
    const assigned = yearAssigned(passage, firstOfRow(table[0]));
    const roles = rolesOver(table[0]);
    let section: Parsed | undefined;
    for (const row of table) {
      const cells = [...row.values()].flat();
      if (listing) own = blocIn(passage, row) ?? own;
      if (cells.length === 1 && !listing) section = isRoleNote(cells[0]) ? cells[0] : undefined;
      const named = cells.find((cell) => firstOf(cell)?.kind === 'units');
      const units = named && firstOf(named);
      if (units?.kind !== 'units' || units.list.units.length !== 1) continue;
      const crossed = crossedIn(passage.scan, row, roles);
      const over = crossed && (listing ? own : passage.blocAt(crossed.cell.index, crossed.cell.from));
      if (crossed && over) {
        const [unit] = units.list.units;
        notes.push({ bloc: over, role: crossed.role, year: yearOfRole(table[0], crossed.role) ?? assigned, unit });
        continue;
      }
      for (const noted of notesIn(row, years, section)) {
        const role = firstOf(noted);
        const bloc = listing ? own : passage.blocAt(noted.index, noted.from);
        const column = [...row].find(([, inColumn]) => inColumn.includes(noted))?.[0] ?? -1;
        if (bloc && role?.kind === 'role')
          notes.push({ bloc, role, year: yearIn([noted]) ?? years.get(column) ?? assigned, unit: units.list.units[0] });
      }
    }
  }
  return notes;
}

/** "Khối trưởng | năm 2028 |" over a column of crosses */
const yearOfRole = (head: Row, role: RoleChunk): number | null =>
  yearIn([...head.values()].flat().filter(({ chunks }) => chunks.includes(role)));

/** The cells that note a role: one, or each under a year of its own ("Sở Y tế | Khối phó | Khối trưởng"); else what is over the row. */
function notesIn(row: Row, years: ReadonlyMap<number, number>, section: Parsed | undefined): readonly Parsed[] {
  const noted = [...row].flatMap(([column, cells]) => cells.filter(isRoleNote).map((cell) => ({ column, cell })));
  const dated = noted.filter(({ column }) => years.has(column));
  if (dated.length > 1) return dated.map(({ cell }) => cell);
  const one = noted[0]?.cell ?? section;
  return one ? [one] : [];
}

/** "Đơn vị | Nhiệm vụ năm 2028": the years that the heads of columns say. */
export const yearsOver = (head: Row): ReadonlyMap<number, number> =>
  new Map(
    [...head].flatMap(([column, cells]) => {
      const year = cells.some(isRoleNote) ? null : yearIn(cells);
      return year === null ? [] : [[column, year] as const];
    }),
  );

/** "4. NHIỆM VỤ NĂM 2028" right over the table: the year for which its roles are given; null for none. */
function yearAssigned({ scan, sentences }: Passage, { index }: Parsed): number | null {
  const above = entryAt(sentences, index - 1);
  if (above?.zone !== 'heading' || !saysPair(scan, above, 'nhiệm', 'vụ')) return null;
  return chunksOf(chunksWithin(scan, above), 'year').at(-1)?.year.last ?? null;
}

/** "Tên cụm | Thành viên | Cụm trưởng": a row for each bloc; "Đơn vị thành viên | Nhiệm vụ" has one for each member. */
const listsBlocs = (passage: Passage, table: readonly Row[]): boolean =>
  table.some((row) => [...row.values()].some((cells) => columnOf(passage, cells) === 'members')) &&
  table.some((row) => blocIn(passage, row) !== null);

/** A unit of a table whose rows are the members of the bloc that it stands under. */
export interface ListedMember {
  readonly bloc: Bloc;
  readonly cell: Parsed;
}

/**
 * The units of the tables under the name of a bloc that say of some row which role its unit has ("1 | Trường A | Cụm
 * trưởng"), or that a line announces as the members, or that the heading
 * of their column calls so; another table of awards is none.
 */
export function listedMembers(passage: Passage): ListedMember[] {
  // A list of those who receive says of which bloc each is, and need not name the others.
  const given = passage.sentences.some(({ chunks }) => chunks.some(({ kind }) => kind === 'award'));
  return tablesOf(passage).flatMap((table) => {
    if (yearsOfColumns(table)) return [];
    const beside = given ? [] : besideBlocs(passage, table);
    if (beside.length > 0) return beside;
    const cells = table.flatMap((row) => [...row.values()].flat());
    const units = columnOfUnits(table);
    const counted = announcesAsMany(passage, cells[0], table.filter((row) => isUnit(row, units)).length);
    const called = counted ? units : columnOfMembers(passage, table);
    // "STT | Tên đơn vị | Nhiệm vụ trong Khối": the bloc that the table is of
    const noted = called >= 0 || cells.some(isRoleNote);
    const awarded =
      called < 0 &&
      !registersAll(passage, cells[0]) &&
      cells.some(({ chunks }) => chunks.some(({ kind }) => kind === 'award'));
    if (
      awarded ||
      cells.some(({ chunks }) => chunks.some((c) => c.kind === 'bloc' && !((counted || noted) && c.bloc.bare)))
    )
      return [];
    if (!noted && !announcesMembers(passage, cells[0])) return [];
    const column = called < 0 ? units : called;
    return table.flatMap((row) => {
      const [cell] = row.get(column) ?? [];
      const bloc = cell?.chunks[0]?.kind === 'units' ? passage.blocAt(cell.index, cell.from) : null;
      return cell && bloc ? [{ bloc, cell }] : [];
    });
  });
}

/**
 * "Sở Y tế | Khối thi đua số 1 | Khối trưởng": the units of a table that has the bloc of each, or of the first of them, in
 * a column; empty where another column is of members.
 */
function besideBlocs(passage: Passage, table: readonly Row[]): ListedMember[] {
  if (listsBlocs(passage, table)) return [];
  const members: ListedMember[] = [];
  const blocs = new Set<Bloc>();
  let bloc: Bloc | null = null;
  for (const row of table) {
    const inRow = [...row.values()].flat();
    const named = inRow.map((cell) => ({ cell, chunk: firstOf(cell) })).find(({ chunk }) => isBlocName(chunk));
    bloc = named?.chunk ? passage.blocAt(named.cell.index, named.chunk.from) : bloc;
    const units = inRow.filter((cell) => firstOf(cell)?.kind === 'units');
    if (bloc === null || units.length !== 1) continue;
    blocs.add(bloc);
    members.push({ bloc, cell: units[0] });
  }
  return blocs.size > 1 && members.length > blocs.size ? members : [];
}

export const isBlocName = (chunk: Chunk | undefined): boolean => chunk?.kind === 'bloc' && !chunk.bloc.bare;

/** What a cell opens with: before it may stand the bar of an empty one. */
export const firstOf = ({ chunks }: Parsed): Chunk | undefined => chunks.find(({ kind }) => kind !== 'mark');

/** The column under "Đơn vị thành viên", of a heading with others; -1 for none. */
function columnOfMembers(passage: Passage, [head, ...rows]: readonly Row[]): number {
  if (!head || head.size < 2) return -1;
  const [called] = [...head].find(([, cells]) => columnOf(passage, cells) === 'members') ?? [-1];
  return rows.some((row) => isUnit(row, called)) ? called : -1;
}

/** "Khối trưởng năm 2028", and no unit. */
export const isRoleNote = (cell: Parsed): boolean =>
  firstOf(cell)?.kind === 'role' && !cell.chunks.some((c) => c.kind === 'units');

/** "chấm điểm các đơn vị thành viên:" right over the table. */
function announcesMembers({ scan, sentences }: Passage, { index }: Parsed): boolean {
  const before = entryAt(sentences, index - 1);
  return before !== undefined && scan.mark(before.to - 1) === COLON && saysPair(scan, before, 'thành', 'viên');
}

/** "các đơn vị thành viên Khối đăng ký thi đua năm 2028 như sau:" right over the table: a row for each, with what it registers for. */
function registersAll(passage: Passage, cell: Parsed): boolean {
  if (!announcesMembers(passage, cell)) return false;
  const { scan, sentences } = passage;
  const { from, to } = sentences[cell.index - 1];
  for (let i = from; i < to; i++) if (scan.kind('verb', i) === 'register') return true;
  return false;
}

/**
 * A line near over the table counts the members and has their number right: "Kết quả chấm điểm của | 05 đơn vị trong Khối | và hình
 * thức khen thưởng:", "(Họp ngày 29/5 - | 8 đơn vị thành viên |)", "KHỐI THI ĐUA KINH TẾ | (05 đơn vị)". Not "tặng Bằng khen cho 05 đơn vị".
 */
function announcesAsMany({ scan, sentences }: Passage, { index }: Parsed, rows: number): boolean {
  for (let back = 1; back <= NEAR; back++) {
    const before = entryAt(sentences, index - back);
    if (!before || before.chunks.some(({ kind }) => kind === 'award')) return false;
    for (let i = before.from; i + 1 < before.to; i++) {
      const counted = countOfUnits(scan, i);
      if (counted?.count === rows && countsMembers(scan, before, i, counted.to)) return true;
    }
  }
  return false;
}

/** What stands beside the number `[at, to)` says that it is the members'. */
function countsMembers(scan: Scan, { from }: Parsed, at: number, to: number): boolean {
  const of = pastMembers(scan, to);
  // "của 05 đơn vị thành viên:" says as much without the bloc
  if (of > to || scan.word(to - 1) === 'viên') return true;
  if (OF.has(scan.word(of)) && scan.size('bloc', of + 1) > 0) return true;
  const bracket = scan.mark(at - 1) === OPEN && scan.mark(to) === CLOSE;
  if (!bracket && !HAS.has(scan.word(at - 1))) return false;
  if (bracket && at - 1 === from) return true;
  for (let i = at - 2; i >= from && at - i < NAME_AT_MOST; i--) if (scan.size('bloc', i) > 0) return true;
  return false;
}
/** How many sentences over a table may stand between it and the number. */
const NEAR = 3;
const NAME_AT_MOST = 16;
const HAS = new Set(['có', 'gồm']);
const OF = new Set(['trong', 'của', 'thuộc']);

const isUnit = (row: Row, column: number): boolean => row.get(column)?.[0]?.chunks[0]?.kind === 'units';

/** The column that holds a unit in most rows, two at least; -1 for none. */
function columnOfUnits(table: readonly Row[]): number {
  const units = new Map<number, number>();
  for (const row of table)
    for (const [column, [cell]] of row)
      if (cell.chunks[0]?.kind === 'units') units.set(column, (units.get(column) ?? 0) + 1);
  const [best] = [...units].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : -1;
}

export type Row = ReadonlyMap<number, readonly Parsed[]>;

/** The sentences of each cell by column, row by row; those of a table on its side are set upright. */
export function tablesOf(passage: Passage): Row[][] {
  const { document, scan, blocs, sentences } = passage;
  const tables: Map<number, Parsed[]>[][] = [];
  if (blocs.length === 0) return [];
  for (const plain of sentences) {
    const { cell } = document.blocks[plain.block];
    if (cell === null || !RELATIONAL.has(plain.zone)) continue;
    const sentence = plain.chunks.length > 0 ? plain : { ...plain, chunks: chunksWithin(scan, plain) };
    tables[cell.table] ??= [];
    tables[cell.table][cell.row] ??= new Map();
    const row = tables[cell.table][cell.row];
    const cells = row.get(cell.column);
    if (cells) cells.push(sentence);
    else row.set(cell.column, [sentence]);
  }
  return tables
    .filter((rows) => rows !== undefined)
    .map((rows) =>
      upright(
        passage,
        rows.filter((row) => row !== undefined),
      ),
    );
}

/**
 * "Đơn vị thành viên | Sở Y tế | Thuế tỉnh" over "Tổng điểm | 98 | 97": a column for each member. Such a table with its columns as rows, any other
 * as it is.
 */
function upright(passage: Passage, table: readonly Map<number, Parsed[]>[]): Row[] {
  const [[first, ...units], ...others] = table.map((row) => [...row]);
  const turns =
    units.length > 1 &&
    others.length > 0 &&
    columnOf(passage, first[1]) === 'members' &&
    units.every(([, [cell]]) => firstOf(cell)?.kind === 'units') &&
    others.every(([[column, [cell]]]) => column === first[0] && firstOf(cell)?.kind !== 'units');
  if (!turns) return [...table];
  return [...table[0].keys()].map(
    (column) =>
      new Map(
        table.flatMap((row, i) => {
          const cells = row.get(column);
          return cells ? [[i, cells] as const] : [];
        }),
      ),
  );
}

/** What the heading of a column announces: "Thành viên", "Các đơn vị trong khối", "Khối trưởng năm 2028". */
function columnOf({ scan }: Passage, cells: readonly Parsed[]): Column | null {
  const [cell] = cells;
  if (cell.to - cell.from > 12 || cell.chunks.some((c) => c.kind === 'units')) return null;
  const role = cell.chunks.find((c) => c.kind === 'role');
  if (role?.kind === 'role') return role.role.role;
  for (let i = cell.from; i < cell.to; i++) {
    if (scan.word(i) === 'thành' && scan.word(i + 1) === 'viên') return 'members';
    const inside = scan.word(i) === 'trong' || scan.word(i) === 'thuộc';
    if (inside && scan.size('bloc', i + 1) > 0 && !scan.has(i + 2, NUMBER)) return 'members';
  }
  return null;
}

/** "Cụm, khối | Trưởng | Phó", "… | Đơn vị Trưởng | Đơn vị Phó": beside a column of blocs the role goes without saying of what; null for other cells. */
function shortRole({ scan }: Passage, row: Row, [cell]: readonly Parsed[]): RoleName | null {
  let role: RoleName | null = null;
  for (let i = cell.from; i < cell.to; i++) {
    const said = ROLES.get(scan.word(i));
    if (said) role ??= said;
    else if (!scan.has(i, PUNCTUATION | NUMBER) && !BESIDE_ROLE.has(scan.word(i))) return null;
  }
  return role && [...row.values()].some(([other]) => headsBlocs(scan, other)) ? role : null;
}
const BESIDE_ROLE = new Set(['đơn', 'vị', 'cơ', 'quan', 'làm', 'năm']);
const ROLES: ReadonlyMap<string, RoleName> = new Map([
  ['trưởng', 'head'],
  ['phó', 'deputy'],
]);

/** "Năm 2028:", "II. KHỐI TRƯỞNG, KHỐI PHÓ NĂM 2028" right over the table. */
function yearOver(passage: Passage, [row]: readonly Row[]): number | null {
  const over = entryAt(passage.sentences, firstOfRow(row).index - 1);
  if (!over || over.kind === 'table-cell' || over.to - over.from > 24) return null;
  const colon = passage.scan.mark(over.to - 1) === COLON;
  return colon || over.zone === 'heading' ? yearIn([{ ...over, chunks: chunksWithin(passage.scan, over) }]) : null;
}

/** The last year of the first span that one of the cells says. */
export function yearIn(cells: readonly Parsed[]): number | null {
  for (const { chunks } of cells) for (const chunk of chunks) if (chunk.kind === 'year') return chunk.year.last;
  return null;
}

function blocIn(passage: Passage, row: Row): Bloc | null {
  for (const cells of row.values()) {
    for (const { index, chunks } of cells) {
      const named = chunks.find((c) => c.kind === 'bloc' && !c.bloc.bare);
      if (named) return passage.blocAt(index, named.from);
    }
  }
  return null;
}

function rowOf(
  bloc: Bloc,
  row: Row,
  columns: ReadonlyMap<number, { readonly column: Column; readonly year: number | null }>,
): BlocRow {
  const members: Parsed[] = [];
  const led: { role: RoleName; year: number | null; cell: Parsed }[] = [];
  for (const [index, cells] of row) {
    const heading = columns.get(index);
    if (!heading) continue;
    const { column, year } = heading;
    if (column === 'members') members.push(...cells);
    else for (const cell of cells) led.push({ role: column, year, cell });
  }
  return { bloc, members, led };
}
