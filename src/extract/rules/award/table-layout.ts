import type { Cell } from '../../../domain/document.js';
import type { Scan } from '../../../lexicon/scan.js';
import { LINE_START } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Element, isMark } from './element.js';
import { elementsOf } from './elements.js';
import { saysWhoGives } from './giver-words.js';
import { itemsIn } from './table-recipient.js';
import { housesBeside } from './table-who.js';
import { speaksOfRewards } from './table-year.js';

/** One cell with what the grammars found in it; a cell of several sentences counts by its first. */
export interface TableCell {
  readonly cell: Cell;
  readonly sentence: Parsed;
  readonly elements: readonly Element[];
  /** What its column holds, where that is known without the words of this head. */
  readonly holds?: Column;
}

/**
 * What the cells of a column hold; `form`: the reward beside the title that `award` holds; `parent`: the unit that the one who receives belongs
 * to; `had`: what was given before; `share`: of the votes; `amount`: how many; `paper`: number and day of a decision.
 */
export type Column =
  | 'name'
  | 'award'
  | 'form'
  | 'had'
  | 'granter'
  | 'year'
  | 'parent'
  | 'score'
  | 'rank'
  | 'votes'
  | 'share'
  | 'amount'
  | 'paper'
  | 'reason'
  | 'note';
/** What a heading says; `kind`: what all in the column are ("Xã", "Khoa"), be it who receives or the unit that a person is of. */
type Said = Column | 'kind' | null;
/** By the column's index; null: of no use here. */
export type Columns = ReadonlyMap<number, Column | null>;

/** The tables of the text, by rows. */
export function tablesOf(passage: Passage): TableCell[][][] {
  const tables: Map<number, TableCell>[][] = [];
  for (const sentence of passage.sentences) {
    const cell = passage.document.blocks[sentence.block].cell;
    if (cell === null) continue;
    const rows = (tables[cell.table] ??= []);
    const row = (rows[cell.row] ??= new Map());
    if (row.has(cell.column)) continue;
    row.set(cell.column, {
      cell,
      sentence,
      elements: elementsOf(passage.scan, sentence.chunks, passage.abbreviations),
    });
  }
  return tables
    .filter((rows) => rows !== undefined)
    .map((rows) => rows.filter((row) => row !== undefined).map((row) => [...row.values()]));
}

/**
 * "Tên tập thể | Sở Y tế | Thuế tỉnh" over "Được tặng | Cờ thi đua | Bằng khen": a column for each who receives. The table with its columns
 * as rows; null for another. Who gets nothing has an empty cell under the name, or a dash.
 */
export function turned(passage: Passage, table: readonly TableCell[][]): TableCell[][] | null {
  const { scan } = passage;
  if (table.length > MOST_HEADS || table.some(([first]) => first?.cell.column !== 0)) return null;
  const rowOf = (said: Said): readonly TableCell[] =>
    table.find(([first]) => columnOf(passage, first) === said)?.slice(1) ?? [];
  const [names, awards] = [rowOf('name'), rowOf('award')];
  if (names.length === 0 || names.length < awards.length || !awards.some(awardIn)) return null;
  if (!awards.every((cell) => awardIn(cell) || NOTHING.test(cellText(scan, cell)))) return null;
  if (!names.every((cell) => itemsIn(scan, cell, undefined).length === 1)) return null;
  const columns = Math.max(...names.map(({ cell }) => cell.column)) + 1;
  return Array.from({ length: columns }, (_, row) =>
    table.flatMap((cells, column) =>
      cells.filter(({ cell }) => cell.column === row).map((one) => ({ ...one, cell: { ...one.cell, row, column } })),
    ),
  );
}
const MOST_HEADS = 8;
const NOTHING = /^[-–—]*$/;

/** The row that heads the columns, how many rows of heads there are, and what the columns hold; null for a table without one. */
export function headingOf(
  passage: Passage,
  table: readonly TableCell[][],
): { row: number; rows: number; columns: Columns } | null {
  const row = table.findIndex(
    (cells) =>
      !isNumbered(passage.scan, cells[0]) &&
      !isTitle(passage.scan, cells) &&
      cells.some((cell) => HEADS.has(saidIn(passage, table, cell))),
  );
  if (row < 0 || describesPaper(passage.scan, table)) return null;
  const said = table[row].map((cell) => [cell.cell.column, saidIn(passage, table, cell)] as const);
  // "TT | Khoa | Họ và tên | Danh hiệu"
  const named = said.some(([, column]) => column === 'name');
  const columns = new Map<number, Column | null>(
    said.map(([at, one]) => [at, one === 'kind' ? (named ? 'parent' : 'name') : one]),
  );
  const parts = partsOfHeads(passage.scan, table, row);
  for (const cell of parts) {
    const own = columnOf(passage, cell);
    if (own === 'award' || own === 'had') columns.set(cell.cell.column, own);
    // "Cá nhân" over "Lao động tiên tiến | Chiến sĩ thi đua cơ sở": of whom the award below is
    else if (awardIn(cell)) columns.set(cell.cell.column, null);
  }
  const parted = new Set(parts.map(({ cell }) => cell.column));
  const lowest = [...table[row].filter(({ cell }) => !parted.has(cell.column)), ...parts];
  const form = formBeside(passage.scan, lowest, columns);
  if (form !== undefined) columns.set(form, 'form');
  // "Số, ngày văn bản | Cơ quan | Người, đơn vị được khen"
  const office = table[row].find((cell) => cellText(passage.scan, cell).toLowerCase() === 'cơ quan');
  const rewarded = said.some(([at, one]) => one === 'name' && at !== office?.cell.column);
  if (office && rewarded && said.some(([, one]) => one === 'paper')) columns.set(office.cell.column, 'granter');
  const heads = lowest.some((cell) => awardIn(cell));
  const kinds = [...columns.values()];
  if (!heads && kinds.includes('name') && !kinds.includes('award')) {
    const body = table.slice(row + 1);
    const awards = columnOfAwards(passage.scan, body, columns) ?? notesOfAwards(passage, body, columns);
    if (awards !== undefined) columns.set(awards, 'award');
  }
  return { row, rows: parts.length > 0 ? 2 : 1, columns: housesBeside(passage.scan, table[row], columns) ?? columns };
}

/**
 * "Hình thức đề nghị | |" over "Danh hiệu thi đua | Hình thức khen thưởng |": the heads that part what one above them heads, each under it or
 * under the empty cell beside it; none where the next row is no such row.
 */
export function partsOfHeads(scan: Scan, table: readonly TableCell[][], row: number): TableCell[] {
  const filled = (cells: readonly TableCell[] = []): TableCell[] => cells.filter((cell) => cellText(scan, cell) !== '');
  const over = new Set(filled(table[row]).map(({ cell }) => cell.column));
  const parts = filled(table[row + 1]);
  const columns = new Set(parts.map(({ cell }) => cell.column));
  const parted = parts.every((part) => {
    const { column } = part.cell;
    const beside = !over.has(column) ? columns.has(column - 1) : columns.has(column + 1) && !over.has(column + 1);
    const text = cellText(scan, part);
    return column > 0 && beside && !/^\d/.test(text) && text.length <= LONGEST_HEAD;
  });
  return parted && parts.length > 1 ? parts : [];
}
const LONGEST_HEAD = 60;

/** "Danh hiệu thi đua | Hình thức khen thưởng": a row may hold both; not "Danh hiệu đăng ký | Danh hiệu đạt". The column of the second. */
function formBeside(scan: Scan, heads: readonly TableCell[], columns: Columns): number | undefined {
  const awards = heads.filter(({ cell }) => columns.get(cell.column) === 'award');
  const [title, form] = awards.map((cell) => cellText(scan, cell).toLowerCase().replace(OF_YEAR, ''));
  const both =
    awards.length === 2 && /^danh hiệu( thi đua)?$/.test(title) && /^(hình thức|(hình thức )?khen thưởng)$/.test(form);
  return both ? awards[1].cell.column : undefined;
}

/** "Danh hiệu đã đạt" beside no other: what the table tells. */
export function withHad(columns: Columns): Columns {
  if ([...columns.values()].includes('award')) return columns;
  return new Map([...columns].map(([at, kind]) => [at, kind === 'had' ? 'award' : kind]));
}

/** "Nội dung thu hồi" over "Bằng khen", "Cờ thi đua": a column that no head tells, in front of the names, all of whose cells hold awards and no more. */
function columnOfAwards(scan: Scan, body: readonly TableCell[][], columns: Columns): number | undefined {
  for (const [column, kind] of columns) {
    if (kind === 'name') return undefined;
    if (kind !== null) continue;
    const cells = body.flatMap((row) =>
      row.filter((cell) => cell.cell.column === column && cellText(scan, cell) !== ''),
    );
    const filled = cells.filter((cell) => !isSum(scan, cell));
    if (filled.length > 0 && filled.every((cell) => isAward(cell))) return column;
  }
  return undefined;
}

/** "Ghi chú" over "Bằng khen", "Cờ thi đua" in most rows under words for rewards: what stands there is what each gets, whatever the head says. */
function notesOfAwards(passage: Passage, body: readonly TableCell[][], columns: Columns): number | undefined {
  const { scan } = passage;
  for (const [column, kind] of columns) {
    if (kind !== 'note') continue;
    const rows = body.filter((row) =>
      row.some((cell) => columns.get(cell.cell.column) === 'name' && !isSum(scan, row[0])),
    );
    const given = rows.filter((row) => row.some((cell) => cell.cell.column === column && isAward(cell)));
    const most = given.length > 1 && given.length * 2 > rows.length;
    if (most && speaksOfRewards(passage, given[0][0].sentence)) return column;
  }
  return undefined;
}

/** Nothing but one award, with who gives it. */
function isAward(cell: TableCell): boolean {
  const award = awardIn(cell);
  const others = cell.elements.filter((one) => one !== award && one.kind !== 'mark' && one.kind !== 'filler');
  return award !== undefined && others.every(({ kind, to }) => kind === 'word' && to <= award.from);
}

/**
 * "1 | Sở Y tế | Bằng khen" over "2 | Sở Nội vụ | Bằng khen": rows without a head that count from one on, a name in each;
 * null for others.
 */
export function countedColumns({ scan }: Passage, table: readonly TableCell[][]): Columns | null {
  if (table.length < 2) return null;
  const counted = table.every(
    (row, i) => cellText(scan, row[0]) === `${i + 1}` || cellText(scan, row[0]) === `0${i + 1}`,
  );
  if (!counted || !table.every((row) => row[1] !== undefined && itemsIn(scan, row[1], undefined).length > 0))
    return null;
  const columns = new Map<number, Column | null>([[table[0][1].cell.column, 'name']]);
  const given = table[0].slice(2).filter((cell) => awardIn(cell));
  for (const { cell } of given) columns.set(cell.column, 'award');
  return columns;
}
/**
 * "Hình thức khen thưởng / tên tập thể" over "Cờ thi đua", "Sở Y tế", "Sở Nội vụ": the head of awards and names, each award in a row over those of
 * its names; not where a cell holds both ("Cờ thi đua: Sở Y tế").
 */
function headsNamesUnderAwards(scan: Scan, table: readonly TableCell[][], head: TableCell): boolean {
  if (head.holds || !NAMES_UNDER_AWARDS.test(cellText(scan, head).toLowerCase().replace(/\s+/g, ' '))) return false;
  const given = table.flatMap((row) =>
    row.filter((cell) => cell !== head && cell.cell.column === head.cell.column && awardIn(cell) !== undefined),
  );
  return given.length > 0 && given.every((cell) => isAward(cell));
}
/** What a heading cell says in its table. */
const saidIn = (passage: Passage, table: readonly TableCell[][], cell: TableCell): Said =>
  headsNamesUnderAwards(passage.scan, table, cell) ? 'name' : columnOf(passage, cell);
const NAMES_UNDER_AWARDS =
  /^(hình thức|danh hiệu)( (thi đua|khen thưởng|đề nghị|khen)|, (hình thức|danh hiệu))*( ?[/,-]| và) ?(tên )?(đơn vị|tập thể|cá nhân|tổ chức)( ?[/,-] ?(đơn vị|tập thể|cá nhân))*( được)?( đề nghị)?( khen( thưởng)?| tặng( thưởng)?)?$/;
const HEADS: ReadonlySet<Said> = new Set<Said>(['name', 'kind', 'year']);

/** "IV | Đơn vị trực thuộc Bộ |": a part of the table, or a row of it. */
const isNumbered = (scan: Scan, first: TableCell): boolean => /^(\d{1,3}|[IVX]{1,5})$/.test(cellText(scan, first));

/** "DANH SÁCH TẬP THỂ | |": what the table is, in a row of its own over the heads. */
const isTitle = (scan: Scan, cells: readonly TableCell[]): boolean =>
  cells.filter((cell) => cellText(scan, cell) !== '').length === 1 && /^danh sách/i.test(cellText(scan, cells[0]));

/** "Loại văn bản | Quyết định", "Cơ quan ban hành | UBND tỉnh", "Người ký | …": what a site says of the paper, two rows or more. */
function describesPaper(scan: Scan, table: readonly TableCell[][]): boolean {
  let properties = 0;
  for (const [first] of table) if (PROPERTIES.test(cellText(scan, first).toLowerCase().replace(/:$/, ''))) properties++;
  return properties > 1;
}
const PROPERTIES =
  /^(số (hiệu|ký hiệu|công báo|\/ ?ký hiệu)|ngày (ban hành|(có )?hiệu lực|ký|công báo|đăng|hết hiệu lực)|(loại|hình thức) văn bản|(cơ quan|nơi|đơn vị) ban hành|người ký|lĩnh vực|trích yếu|tình trạng|phạm vi)$/;

/** The award that a cell names first. */
export const awardIn = ({ elements }: TableCell) =>
  elements.find((element): element is Extract<Element, { kind: 'award' }> => element.kind === 'award');

/** All that it names between semicolons, or in lines: "Cờ thi đua của UBND tỉnh; Bằng khen của Thủ tướng Chính phủ". */
export function awardsIn(scan: Scan, { elements, sentence }: TableCell): Extract<Element, { kind: 'award' }>[] {
  const awards = elements.filter((element) => element.kind === 'award');
  // The bars of the frame may stand between.
  const before = (award: Element): Element | undefined =>
    elements.slice(0, elements.indexOf(award)).findLast((element) => !isMark(element, '|'));
  const parted = (award: Element): boolean =>
    PARTS_AWARDS.some((mark) => isMark(before(award), mark)) ||
    (award.from > sentence.from && scan.has(award.from, LINE_START));
  return awards.filter((award, i) => i === 0 || parted(award));
}

/** "đề nghị tặng | Bằng khen": the cell opens, or goes on behind a semicolon, with a verb that asks for the award. */
export function asksFor({ elements }: TableCell, award: Element): boolean {
  const before = elements.slice(0, elements.indexOf(award));
  const part = before.slice(before.findLastIndex((element) => isMark(element, ';')) + 1);
  const first = part.find((element) => !isMark(element, '|'));
  return first?.kind === 'verb' && first.verb === 'propose';
}

/** The words of a cell without the bars beside it and the marks behind. */
export const cellText = (scan: Scan, { sentence }: TableCell): string =>
  scan
    .slice(sentence.from, sentence.to)
    .replace(/^[|\s]+/, '')
    .replace(EDGE, '')
    .replace(/\s+/g, ' ');
/** From the first of the marks on: tried at each of them, a cell of many would take long. */
const EDGE = /(?<![|.;\s-])[|.;\s-]+$/;

/** "Tổng cộng", "Cộng: 12": the cell that opens a row of sums. */
export const isSum = (scan: Scan, cell: TableCell): boolean => SUM.test(cellText(scan, cell));
const SUM = /^(tổng|cộng)/i;

const PARTS_AWARDS = [';', '+'];

const NAMES =
  /^(họ( và|,| &)? tên|tên|đơn vị|tập thể|cá nhân|tên đơn vị|cơ quan|tên tập thể|danh sách|hộ gia đình|gia đình|(tên )?chủ hộ|hộ$|các (tập thể|đơn vị|cá nhân)|cán bộ|đối tượng)/;
/** "Khoa, phòng / Họ và tên": units and persons in one column. */
const BOTH_KINDS = /(\/|,| hoặc| và) ?họ (và )?tên( cá nhân)?$/;
/** "Hội", "Xã, thị trấn", "Trường": what all in the column are. */
const KINDS =
  /^(ông ?[/(,]? ?bà\)?|(tên )?(các )?(hội|trường( học)?|xã|phường|huyện|sở|ban|tổ|phòng|khoa|chi hội|chi đoàn|chi bộ|đảng bộ|công đoàn( cơ sở)?|cđcs|nghiệp đoàn|đoàn cơ sở|ngân hàng|chi nhánh|bệnh viện|doanh nghiệp|công ty|(xã|huyện), (phường|thị trấn|thị xã|thành phố)))$/;
const YEARS = /^năm( công tác| học| thành tích)?$/;
const PARENTS =
  /^(chức vụ, đơn vị|đơn vị (công tác|quản lý|chủ quản)|nơi công tác|trực thuộc|cơ quan (quản lý|chủ quản))/;
/** "Đơn vị được khen thưởng", "Tập thể đề nghị khen thưởng", "Người, đơn vị được khen", "Tập thể bị thu hồi" */
const RECIPIENTS =
  /^(tên |các )?(người|đơn vị|tập thể|cá nhân|đối tượng)((,| và| hoặc|\/) ?(người|đơn vị|tập thể|cá nhân))*(( đã| được| đề nghị)+( khen| tặng)( thưởng)?| bị (thu hồi|hủy bỏ|huỷ bỏ))$|^đối tượng khen( thưởng)?$/;
/** "Số, ngày quyết định", "Số, ngày, tháng, năm của văn bản", "Số QĐ", "Ngày ký"; not "Ngày, tháng, năm sinh" */
const PAPERS =
  /^số( hiệu| ký hiệu)?(,|,? và)? ngày(,? tháng(,|,? và)? năm)?( ký)?( của)?( quyết định| qđ| văn bản)?( khen( thưởng)?)?$|^số( hiệu| ký hiệu)? (quyết định|qđ|văn bản)( khen( thưởng)?)?$|^ngày (ký|ban hành|quyết định|qđ)( quyết định| qđ| văn bản)?$/;
const AWARDS =
  /(hình thức|danh hiệu|khen thưởng|mức khen|htkt|^(loại|mức) huy hiệu|^huy hiệu( đảng)? (được|đề nghị)|(^| )(thu hồi|hủy bỏ|huỷ bỏ)$|^kết quả( xét| bình xét| suy tôn| bình bầu| đề nghị)?$|^phần thưởng$|^(mức |danh hiệu )?đăng ký( đạt| thi đua| danh hiệu)*$|^(đề nghị|ý kiến|kết luận) của |^(được |đã )?(đề nghị|đề xuất|suy tôn|bình (bầu|chọn)|bầu chọn|tặng|trình)( được)?( tặng| xét| khen| thưởng| nhận)*$)/;

/** "Lý do khen thưởng", "Nguyên nhân thu hồi" */
const WHY = /^(lý do|nguyên nhân)( khen( thưởng)?| thu hồi| hủy bỏ| huỷ bỏ)?$/;

/** "Đăng ký | năm 2028", "Đề nghị | năm học 2027-2028" */
const OF_YEAR = /(?<=.) năm( học)? (19|20)\d\d( ?[-–] ?(19|20)\d\d)?$/;

/** "Đã được khen", "Danh hiệu đã đạt", "Hình thức khen thưởng đã được tặng" */
const HAD = /(^| )đã (được |đạt|nhận|khen)/;

/** What a heading cell says of its column. */
export function columnOf({ scan }: Passage, cell: TableCell): Said {
  if (cell.holds) return cell.holds;
  // "Được tặng (*)"
  const words = cellText(scan, cell)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\(\*+\)?$/, '');
  if (words.length > LONGEST_HEAD) return null;
  if (saysWhoGives(words)) return 'granter';
  if (RECIPIENTS.test(words)) return 'name';
  if (HAD.test(words)) return 'had';
  if (PAPERS.test(words)) return 'paper';
  if (WHY.test(words)) return 'reason';
  if (AWARDS.test(words.replace(OF_YEAR, ''))) return 'award';
  if (YEARS.test(words)) return 'year';
  if (PARENTS.test(words)) return 'parent';
  // "Tập thể Lao động xuất sắc" heads a column of crosses.
  if (!awardIn(cell)) {
    if (NAMES.test(words) || BOTH_KINDS.test(words)) return 'name';
    if (KINDS.test(words)) return 'kind';
  }
  return BESIDE.find(([, says]) => says.test(words))?.[0] ?? null;
}

/** What a table of a council or a bloc says beside: "Tổng điểm", "Xếp hạng", "Số phiếu đồng ý", "Tóm tắt thành tích". */
const BESIDE: readonly (readonly [Column, RegExp])[] = [
  ['share', /^tỷ lệ( đồng ý| tán thành| phiếu)?( ?\(?%\)?)?$/],
  ['votes', /phiếu|^biểu quyết/],
  ['score', /^(tổng |số |tổng số )?điểm(?! (cầu|tự|trường))/],
  ['rank', /^(xếp (hạng|thứ|vị)|thứ hạng|vị thứ|hạng$)/],
  ['amount', /^số lượng$|^sl$/],
  [
    'reason',
    /^(tóm tắt )?(thành tích|nội dung thành tích)|^(lý do|nguyên nhân)( khen( thưởng)?| thu hồi| hủy bỏ| huỷ bỏ)?$/,
  ],
  ['note', /^ghi chú$/],
];
