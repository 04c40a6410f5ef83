import type { Span } from '../text/span.js';
import { awardRowsFrom } from './award-rows.js';
import { barCellsFrom } from './bar-cells.js';
import { cellLinesFrom, pastPageNumber } from './cell-lines.js';
import { columnRunsFrom } from './column-runs.js';
import { areCounts } from './count-columns.js';
import { framedTableFrom } from './framed-table.js';
import { joinLines, type Line } from './lines.js';
import { mergedRowsFrom } from './merged-rows.js';
import { ruledTableFrom } from './ruled-table.js';
import { yearRowsFrom } from './year-rows.js';
import { headsYears, opensWithYear } from './years-aligned.js';

/** One table cell in the text: its stretch runs up to the next cell, separator included. */
export interface TableCell {
  readonly span: Span;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly page: number | null;
}

/** Two lines or more with cells in them; `from` and `to` are indexes of lines. */
export interface Table {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly TableCell[];
  /** The page numbers that stand between its rows. */
  readonly pages: readonly Line[];
}

/**
 * The tables that are written as lines of cells, parted by " | " or by tabs, under three heads also by " / ". Three columns in two lines make a table
 * (a date line may hold one bar: "15/12/2017 | 08:12"), or two where the lines are numbered under "STT"; lines with fewer
 * cells belong to it as section rows. Two columns under "Đơn vị | Danh hiệu" take three lines more. Blanks part cells under "STT   Họ và tên",
 * where each line is numbered, or where each cell stands under one of three short heads or more.
 */
export const tablesOf = (text: string, lines: readonly Line[]): Table[] =>
  tablesIn(text, lines, stackedFrom, separatorOf);

/** Those alone whose cells blanks part, each under its head: what a paper that knows tables of its own may set out by hand. */
export const tablesByBlanks = (text: string, lines: readonly Line[]): Table[] =>
  tablesIn(
    text,
    lines,
    (_, all, from) => ruledTableFrom(all, from),
    (line) => (separatorOf(line) === BLANKS ? BLANKS : undefined),
  );

type Stacked = (text: string, lines: readonly Line[], from: number) => Table | null;

/** A table whose cells stand in lines of their own, or in a frame. */
const stackedFrom: Stacked = (text, lines, from) =>
  barCellsFrom(lines, from) ??
  columnRunsFrom(lines, from) ??
  yearRowsFrom(lines, from) ??
  awardRowsFrom(lines, from) ??
  framedTableFrom(text, lines, from) ??
  ruledTableFrom(lines, from) ??
  mergedRowsFrom(lines, from) ??
  cellLinesFrom(text, lines, from);

function tablesIn(
  text: string,
  lines: readonly Line[],
  stackedAt: Stacked,
  separatorAt: (line: Line) => RegExp | undefined,
): Table[] {
  const tables: Table[] = [];
  // By separator: the end of the last run of lines that was no table; no part of it is one.
  const refused = new Map<RegExp, number>();
  for (let from = 0; from < lines.length; from++) {
    const stacked = lines[from].kind === null ? stackedAt(text, lines, from) : null;
    if (stacked) {
      tables.push(stacked);
      from = stacked.to - 1;
      continue;
    }
    const separator = separatorAt(lines[from]);
    if (!separator || lines[from].kind !== null || from < (refused.get(separator) ?? 0)) continue;
    const { rows, pages, over, to } = rowsFrom(text, lines, from, separator);
    if (rows.length < 2 || !areRows(rows, separator)) {
      refused.set(separator, to);
      continue;
    }
    tables.push({ from, to, cells: cellsOf(text, rows, over, separator), pages });
    from = to - 1;
  }
  return tables;
}

/** The rows from a line on, up to the line that is none: past an empty line or the number of a page only where they count on. */
function rowsFrom(text: string, lines: readonly Line[], from: number, separator: RegExp) {
  const width = cellsIn(lines[from].text, separator);
  const goesOn = (at: number): boolean => at < lines.length && !lines[at].gap && lines[at].kind === null;
  const rows = [lines[from]];
  const pages: Line[] = [];
  /** By the line of a row, the one below that goes on with its last cell. */
  const over = new Map<Line, Line>();
  let number = NUMBERS.test(firstCell(lines[from], separator)) ? 0 : numberOf(lines[from], separator);
  let to = from + 1;
  for (;;) {
    const line = lines[to];
    if (goesOn(to) && number !== null && isBroken(rows[rows.length - 1], lines, to, { separator, width, number })) {
      rows[rows.length - 1] = joinLines([rows[rows.length - 1], line]);
      to++;
      continue;
    }
    const next = goesOn(to)
      ? isRow(text, line, separator, width, rows) || dividesRows(lines, from, to, separator)
      : number !== null && opensSection(lines, from, to, { separator, number });
    if (next) to++;
    else if (separator === BLANKS && goesOn(to) && rows.length > 1 && goesOver(lines[from], lines[to - 1], line)) {
      over.set(rows[rows.length - 1], line);
      to++;
      continue;
    } else {
      const past = pastPageNumber(lines, to);
      const row = lines[past];
      if (number === null || row?.kind !== null || cellsIn(row.text, separator) < 2) break;
      if (numberOf(row, separator) !== number + 1) break;
      for (const page of lines.slice(to, past)) pages.push(page);
      to = past + 1;
    }
    const row = lines[to - 1];
    rows.push(row);
    number = numberOf(row, separator) ?? number;
  }
  return { rows, pages, over, to };
}

/**
 * "4⇥Khoa Nội," over "Trung tâm Y tế huyện", "2⇥Tô Hải⇥Trưởng khoa," over "Bệnh viện Bến Đá⇥72 ngày": a line without a number that goes on with
 * the last cell of a numbered row, which breaks off, and has room for what follows; behind one cell comes the next number.
 */
function isBroken(
  row: Line,
  lines: readonly Line[],
  at: number,
  { separator, width, number }: { separator: RegExp; width: number; number: number },
): boolean {
  if (!SEPARATORS.includes(separator) || numberOf(row, separator) !== number) return false;
  const line = lines[at];
  if (
    numberOf(line, separator) !== null ||
    line.indent > 0 ||
    !(BREAKS_OFF.test(row.text) || /^\p{Ll}/u.test(line.text))
  )
    return false;
  const cells = cellsIn(line.text, separator);
  if (cells > 1) return cellsIn(row.text, separator) + cells - 1 <= width && width > 2;
  const next = lines[at + 1];
  return next !== undefined && numberOf(next, separator) === number + 1;
}
const BREAKS_OFF = /[,–-]$/u;

/**
 * "5     Công ty cổ phần Phân bón" over "      Bến Đá                    Khối Doanh nghiệp": a line without a number, under the heads, that
 * begins where the last cell of the row above does, or is a remark on it, "(từ trần ngày 14/10/2028)".
 */
function goesOver(head: Line, above: Line, line: Line): boolean {
  if (!headsAligned(head.text) || line.indent === 0) return false;
  if (numberOf(above, BLANKS) === null && !opensWithYear(above.text)) return false;
  if (/^\([^()]+\)$/.test(line.text)) return true;
  const heads = columnsOf(head);
  const columns = columnsOf(line).map((start) => columnAt(heads, start));
  const last = columnAt(heads, columnsOf(above).at(-1)!);
  return columns[0] === last && columns.every((column, i) => column > (columns[i - 1] ?? 0));
}
const columnAt = (heads: readonly number[], start: number): number =>
  heads.findLastIndex((head) => head <= start + SLACK);
/** "12", "12." in the first cell of a row. */
function numberOf(line: Line, separator: RegExp): number | null {
  const [, digits] = /^(\d{1,3})\.?$/.exec(firstCell(line, separator)) ?? [];
  return digits === undefined ? null : Number(digits);
}

/**
 * A line of several cells, or of as many as the first one has where only the middle ones are filled: "⇥Cờ thi đua⇥"; also a section with its
 * name and nothing in the cells behind it, "Khối thi đua các sở⇥⇥", which a line's text leaves out.
 */
function isRow(text: string, row: Line, separator: RegExp, width: number, above: readonly Line[]): boolean {
  const { span, text: filled } = row;
  if (separator === BLANKS && headsYears(above[0].text))
    return opensWithYear(filled) || (above.length === 1 && headGoesOn(above[0], row));
  if (separator === BLANKS && (ALIGNED.test(above[0].text) || FIRST.test(above[0].text)))
    return ROW.test(filled) || (above.length === 1 && headGoesOn(above[0], row));
  if (cellsIn(filled, separator) > 1) return true;
  if (separator === BLANKS) return false;
  const line = withoutEnd(text.slice(span.start, span.end));
  // "⇥⇥Sở Y tế": empty cells before it, of a row that goes on with the one above; "⇥Kính trình xem xét." is set in
  const led = width > 2 ? /^\t\t+[^\t\s]/ : /^\t[^\t\s]/;
  if (separator === TABS && led.test(line) && cellsIn(line, separator) <= width)
    return (width > 2 || awardsLead(above[0], separator)) && !/[.;]\s*$/.test(line);
  return (width > 2 && cellsIn(line, separator) === width) || (separator === TABS && /\S *\t[\t ]*$/.test(line));
}
/**
 * "KHỐI TRƯỞNG NĂM 2028", "II. Đề nghị tặng Bằng khen" between the rows of a table that numbers them under "STT": a line without cells, before
 * a row of as many as the head has, with which the numbers begin again, or go on under a section's own. What goes on with a cell of the
 * row above has no number behind it that begins again.
 */
function dividesRows(lines: readonly Line[], head: number, at: number, separator: RegExp): boolean {
  if (cellsIn(lines[head].text, separator) < 3 || !NUMBERS.test(firstCell(lines[head], separator))) return false;
  if (at + 1 >= lines.length || lines[at + 1].gap || lines[at + 1].kind !== null) return false;
  const { text, indent } = lines[at];
  if (indent > 0 || text.length > 200 || !/^\p{Lu}.*[^.;]$/u.test(text) || cellsIn(text, separator) > 1) return false;
  const next = lines[at + 1];
  const number = numberOf(next, separator);
  if (number === null || cellsIn(next.text, separator) < fewest(lines[head], separator)) return false;
  return number === 1 || SECTION.test(text);
}
/** "II. Đề nghị …", "A- HUY HIỆU …" */
const SECTION = /^(?:[IVX]{1,5}|[A-Z])(?:[.)/]| ?[-–])\s*\p{Lu}/u;

/** "Huy hiệu 70 năm tuổi Đảng", "Tặng Bằng khen của UBND tỉnh": what those under it are given. */
const GIVEN =
  /^(?:(?:truy )?tặng |danh hiệu )?["“]?(?:huy hiệu|bằng khen|giấy khen|cờ |kỷ niệm chương|huân chương|huy chương|chiến sĩ|lao động|tập thể lao động)/iu;

/** "II. Cụm thi đua số 2 (các xã miền núi)" under an empty line, before the row that counts on. */
function opensSection(
  lines: readonly Line[],
  head: number,
  at: number,
  { separator, number }: { separator: RegExp; number: number },
): boolean {
  if (at + 1 >= lines.length || lines[at].kind !== null || !SECTION.test(lines[at].text)) return false;
  return numberOf(lines[at + 1], separator) === number + 1 && dividesRows(lines, head, at, separator);
}
/** The last cells of a row that blanks part are not seen where they are empty. */
const fewest = (head: Line, separator: RegExp): number =>
  separator === BLANKS ? 2 : cellsIn(head.text, separator) - 1;
const firstCell = ({ text }: Line, separator: RegExp): string => text.replace(/^\|/, '').split(separator, 1)[0].trim();
const NUMBERS = /^(stt|tt|số tt|số thứ tự|(?:xếp |thứ )?hạng)$/i;

const withoutEnd = (line: string): string => line.replace(/[\r\n]+$/, '');

// Blanks are taken from where they begin: a line of a million blanks is gone through once.
const TABS = /(?:(?<! ) +)?\t */g;
const SEPARATORS = [/(?:(?<! ) +)?\| */g, TABS];
/** "STT;Họ và tên;Thành tích" over "1;Tô Hải;nhiều sáng kiến": as a spreadsheet writes them. */
const SEMICOLONS = /(?:(?<! ) +)?; */g;
const SPREADSHEET = /^(?:stt|tt|số tt) *;[^;]+;/iu;
/** "Đơn vị; Hình thức đăng ký; Người ký" over "Sở Y tế; Cờ thi đua; Tô Hải": short heads, the first of which says who is named. */
const SEMICOLONED =
  /^(?:Tên |Đơn vị|Tập thể|Cá nhân|Họ (?:và )?tên|Cơ quan)[^;:.\d]{0,40}(?:; ?\p{Lu}[^;:.\d]{1,40}){2,}$/u;
/** Commas stand in names too: where every line has as many. */
const COMMAS = /(?:(?<! ) +)?, */g;
const PARTED = /^(?:stt|tt|số tt) *,[^,]+,/iu;

/** "Tên đơn vị / Số phiếu / Hình thức đề nghị" over "Sở Y tế / 6/6 / Cờ thi đua": a stroke with blanks around, as often in each line. */
const STROKES = /(?<! ) +\/ +/g;
const STROKED = /^\p{Lu}[^/;:.\d]{0,40}(?: \/ +[^/;:.\d]{1,40}){2,}$/u;

function separatorOf({ text }: Line): RegExp | undefined {
  const parted = SEPARATORS.find((separator) => cellsIn(text, separator) > 1);
  if (!parted && (SPREADSHEET.test(text) || SEMICOLONED.test(text))) return SEMICOLONS;
  if (!parted && PARTED.test(text)) return COMMAS;
  if (!parted && STROKED.test(text)) return STROKES;
  return (
    parted ??
    (headsAligned(text) || headsColumns(text) || headsGiven(text, BLANKS) || FIRST.test(text) ? BLANKS : undefined)
  );
}
const ALIGNED = /^(?:stt|tt|số tt|số(?= +(?:họ|tên|đơn vị))) {2,}\S[^|\t]*$/iu;
const headsAligned = (text: string): boolean => ALIGNED.test(text) || headsYears(text);
/** The first of the rows that count on without a head: "1   Sở Y tế". */
const FIRST = /^0?1 {2,}\p{Lu}/u;
const BLANKS = /(?<! ) {2,}/g;

function areRows(rows: readonly Line[], separator: RegExp): boolean {
  if (separator === BLANKS && headsYears(rows[0].text))
    return bodyOf(rows).length > 0 && bodyOf(rows).every(({ text }) => opensWithYear(text));
  if (separator === BLANKS)
    return (
      countOn(rows, separator) ||
      (!FIRST.test(rows[0].text) &&
        bodyOf(rows).every(({ text }) => ROW.test(text) || SECTION.test(text) || GIVEN.test(text))) ||
      areColumns(rows) ||
      areGiven(rows) ||
      areCounts(rows)
    );
  const even = rows.every(({ text }) => cellsIn(text, separator) === cellsIn(rows[0].text, separator));
  if (separator === SEMICOLONS)
    return isNumbered(rows, separator) || (SEMICOLONED.test(rows[0].text) && rows.length > 2 && fillsColumns(rows));
  if (separator === COMMAS) return even && isNumbered(rows, separator);
  if (separator === STROKES) return even && rows.length > 2;
  if (countsOnwards(rows, separator) || areListed(rows, separator)) return false;
  const wide = rows.filter(({ text }) => cellsIn(text, separator) > 2).length > 1;
  return wide || isNumbered(rows, separator) || countOn(rows, separator) || arePairs(rows, separator);
}

/** As many cells in each line as there are heads, but for the last, which may sum up the rest: "Các đơn vị còn lại; (đăng ký sau)". */
const fillsColumns = ([head, ...rows]: readonly Line[]): boolean =>
  rows.every(
    ({ text }, i) => cellsIn(text, SEMICOLONS) === cellsIn(head.text, SEMICOLONS) || (i > 1 && i + 1 === rows.length),
  );

/** "Tổ Toán:⇥1. Tô Hải⇥2. Hà Nhàn" over "Tổ Văn:⇥3. Kiều Phú": one list that is numbered on over its cells, and no table. */
function countsOnwards(rows: readonly Line[], separator: RegExp): boolean {
  if (separator !== TABS) return false;
  const numbers = rows.flatMap(({ text }) =>
    text.split(separator).map((cell) => Number(/^(\d{1,3})[.)/] *\p{Lu}/u.exec(cell)?.[1] ?? 0)),
  );
  const counted = numbers.filter((number) => number > 0);
  return counted.length > rows.length && counted.every((number, i) => i === 0 || number === counted[i - 1] + 1);
}

/** "1. BS. Tô Hải⇥⇥Trưởng khoa Nhi" over "2. BS. Hà Nhàn⇥Phó Giám đốc": a list whose posts are set apart, and no table; one of awards may be. */
const areListed = (rows: readonly Line[], separator: RegExp): boolean =>
  separator === TABS &&
  rows.every(({ text }, i) => text.startsWith(`${i + 1}. `) && cellsIn(text, separator) <= 3 && !HONOURS.test(text));
const HONOURS = /cờ|bằng khen|giấy khen|danh hiệu|huân chương|lao động|chiến sĩ|tập thể|đơn vị/iu;

/** "Đơn vị      Đã được tặng" over "Sở Y tế     Cờ thi đua", one line or more: under such heads a cell that begins where its head does is enough. */
function areGiven([head, ...rows]: readonly Line[]): boolean {
  if (rows.length === 0 || !headsGiven(head.text, BLANKS)) return false;
  const columns = columnsOf(head);
  return rows.every((row) => {
    const starts = columnsOf(row);
    return starts.length > 1 && starts.every((start) => columns.some((own) => Math.abs(own - start) <= SLACK));
  });
}

/**
 * "Đơn vị thành viên | Đăng ký năm 2028", "Đơn vị | Nội dung thu hồi | Năm": who is named in the first column, and what they have in another; or
 * "Danh hiệu | Tập thể được suy tôn", the other way round.
 */
function headsGiven(text: string, separator: RegExp): boolean {
  if (text.length > WIDEST_HEADS || text === text.toUpperCase()) return false;
  const [first, ...others] = text.trim().split(separator);
  return (
    others.length > 0 &&
    others.length < MOST_GIVEN &&
    ((NAMED.test(first) && others.some((cell) => GIVEN_HEAD.test(cell))) || leadsTo(first, others)) &&
    others.every((cell) => /^\p{Lu}[^:;]{1,40}$/u.test(cell))
  );
}
const leadsTo = (first: string, others: readonly string[]): boolean =>
  GIVEN_HEAD.test(first) && others.some((cell) => NAMED.test(cell.replace(HOW_NAMED, '')));
/** "Tập thể | được khen thưởng", "Đơn vị | được suy tôn năm 2028" */
const HOW_NAMED =
  /(?: (?:được|bị|đề nghị|tặng|khen|thưởng|suy tôn|thu hồi|hủy bỏ|huỷ bỏ))*(?: năm(?: học)? \d{4}(?: ?- ?\d{4})?)?$/u;
/** "Danh hiệu | Tập thể": a cell of the first column goes for the rows under it whose own is empty. */
const awardsLead = ({ text }: Line, separator: RegExp): boolean => {
  const [first, ...others] = text.split(separator);
  return others.length === 1 && leadsTo(first, others);
};
const NAMED =
  /^(?:tên |các )?(?:đơn vị|tập thể|cơ quan|trường|doanh nghiệp|xã|phường|huyện|sở)(?:(?:,| và| \/) ?(?:đơn vị|cá nhân|ban|ngành|địa phương|phường|thị trấn))*(?: thành viên)?$/iu;
const GIVEN_HEAD =
  /^(?:(?:đã |được |bị )*(?:tặng|đề nghị|đăng ký|suy tôn|thu hồi|khen)|danh hiệu|hình thức|phần thưởng|khen thưởng|nội dung (?:đăng ký|đề nghị|khen|thu hồi))(?!\p{L})/iu;
const WIDEST_HEADS = 200;
const MOST_GIVEN = 5;

/** "Đơn vị | Danh hiệu đăng ký" over three lines or more of two cells: no date line has so many under it. */
function arePairs(rows: readonly Line[], separator: RegExp): boolean {
  const [{ text: head }] = rows;
  if (SEPARATORS.includes(separator) && headsGiven(head, separator)) {
    const led = awardsLead(rows[0], separator);
    return rows.every(
      ({ text }) => cellsIn(text, separator) === cellsIn(head, separator) || (led && cellsIn(text, separator) === 1),
    );
  }
  // In capitals they are those who sign.
  if (separator !== SEPARATORS[0] || rows.length < 4 || /\d/.test(head) || head === head.toUpperCase()) return false;
  return rows.every(({ text }) => cellsIn(text, separator) === 2 && !/^\s*\||\|\s*$/.test(text));
}
/** "Hội      Điểm     Hạng    Đề nghị": three short words or more over columns; in capitals they are of a letterhead or a signature. */
function headsColumns(text: string): boolean {
  const cells = text.trim().split(BLANKS);
  return cells.length > 2 && cells.every((cell) => /^\p{Lu}[^\d:;|]{1,30}$/u.test(cell)) && text !== text.toUpperCase();
}

/** Three lines or more under the head, each cell under one of its words. */
function areColumns([head, ...rows]: readonly Line[]): boolean {
  if (rows.length < 3 || !headsColumns(head.text)) return false;
  const columns = columnsOf(head);
  return rows.every((row) => columnsOf(row).every((start) => columns.some((own) => Math.abs(own - start) <= SLACK)));
}
/** A word or a number may stand so many places beside the head of its column. */
const SLACK = 2;

const cellStarts = (text: string): number[] =>
  [...text.matchAll(/(?:(?<! ) {2,}|^ *)(?=\S)/g)].map(({ index, 0: blanks }) => index + blanks.length);

/** "Hình thức      Ghi" over "khen thưởng    chú": each word of the second line under one of the first. */
function headGoesOn(head: Line, line: Line): boolean {
  if (ALIGNED.test(head.text) && COLUMN_NUMBERS.test(line.text)) return true;
  if (!headsAligned(head.text) || line.indent === 0 || line.text.length > 60 || /[\d:;|]/.test(line.text)) return false;
  const [, ...columns] = columnsOf(head);
  return columnsOf(line).every((start) => columns.some((own) => Math.abs(own - start) <= SLACK));
}
/** "(1)   (2)   (3)", "A   B   1" */
const COLUMN_NUMBERS = /^(?:\(\d\)|[A-Z]|\d)(?: {2,}(?:\(\d\)|[A-Z]|\d))+$/;
const columnsOf = ({ text, indent }: Line): number[] => cellStarts(text).map((start) => start + indent);
/** The rows under the head, which may take a second line. */
const bodyOf = (rows: readonly Line[]): readonly Line[] =>
  rows.slice(rows.length > 1 && headGoesOn(rows[0], rows[1]) ? 2 : 1);

/** "12.   Sở Y tế", "II   TẬP THỂ" */
const ROW = /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])\.? {2,}\S/;

/** "STT | Tên tập thể" over "01 | Sở Y tế": a number in front of each line but the first. */
function isNumbered([head, ...rows]: readonly Line[], separator: RegExp): boolean {
  const numbered = rows.filter((row) => cellsIn(row.text, separator) > 1);
  return NUMBERS.test(firstCell(head, separator)) && numbered.every((row) => COUNTS.test(firstCell(row, separator)));
}

const COUNTS = /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])\.?$/;

/** "1 | Sở Y tế" over "2 | Sở Nội vụ" and "3 | Thanh tra tỉnh": they count from one on, without a head. */
function countOn(rows: readonly Line[], separator: RegExp): boolean {
  return rows.length > 2 && rows.every((row, i) => numberOf(row, separator) === i + 1 && /\p{Lu}/u.test(row.text));
}

const cellsIn = (line: string, separator: RegExp): number => line.split(separator).length;

function cellsOf(text: string, rows: readonly Line[], over: ReadonlyMap<Line, Line>, separator: RegExp): TableCell[] {
  // Under a head without a bar in front, such a bar follows an empty cell.
  const framed = /^\s*\|/.test(text.slice(rows[0].span.start, rows[0].span.end));
  const counts = separator === BLANKS && areCounts(rows);
  const aligned = separator === BLANKS && (headsAligned(rows[0].text) || (!counts && areColumns(rows)));
  const heads = aligned ? columnsOf(rows[0]) : [];
  const starts = rows.map((line) => {
    const { span, indent } = line;
    const own = startsOf(text, span, separator, framed);
    const more = crowdedColumns(line, heads).map((at) => span.start + at);
    return [...own, ...more]
      .sort((a, b) => a - b)
      .filter((at) => !counts || at !== span.start + indent || indent === 0);
  });
  const width = starts.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.flatMap((line, row) => {
    const { page } = line;
    const below = over.get(line);
    const under = heads.length > 0 ? placed(line, starts[row], heads) : null;
    const own =
      under ?? starts[row].map((start, column) => ({ start, end: starts[row][column + 1] ?? line.span.end, column }));
    const all = below ? [...own, ...cellsBelow(text, below, heads)] : own;
    const cells = isSection(text, all) ? all.slice(0, filled(text, all).length) : all;
    return cells.map(({ start, column }, i): TableCell => {
      const last = i + 1 === cells.length;
      const end = last ? (below ?? line).span.end : cells[i + 1].start;
      return { span: { start, end }, row, column, columns: last ? width - column : 1, page };
    });
  });
}

/** The cells of a line that goes on with the row above, but for the first of them, which the last of the row takes in. */
const cellsBelow = (text: string, line: Line, heads: readonly number[]) =>
  startsOf(text, line.span, BLANKS, false)
    .filter((start) => start > line.span.start + line.indent)
    .map((start) => ({ start, end: line.span.end, column: columnAt(heads, start - line.span.start) }));

/** The cells of a line, each in the column of the head that it stands under; null where two stand under one. */
function placed(line: Line, starts: readonly number[], heads: readonly number[]) {
  const { span, indent } = line;
  // What stands in front of the first word is no cell.
  const cells = indent > 0 ? [starts[0], ...starts.slice(2)] : starts;
  const places = [...columnsOf(line), ...crowdedColumns(line, heads)].sort((a, b) => a - b);
  const columns = places.map((start) => columnAt(heads, start));
  const apart = columns.length === cells.length && columns.every((at, i) => at > (columns[i - 1] ?? -1));
  return apart ? cells.map((start, i) => ({ start, end: cells[i + 1] ?? span.end, column: columns[i] })) : null;
}

/**
 * "Bằng khen của Chủ tịch UBND tỉnh | Trường THPT Bến Đá      6/6": the heads under which a cell stands that one blank parts from the one before, which
 * fills its column; none where a cell would still be empty.
 */
function crowdedColumns(line: Line, heads: readonly number[]): number[] {
  const own = columnsOf(line);
  if (own.length >= heads.length) return [];
  const crowded = heads.filter((head) => !own.includes(head) && startsBehindBlank(line, head));
  return own.length + crowded.length === heads.length ? crowded : [];
}
const startsBehindBlank = ({ text, indent }: Line, at: number): boolean =>
  at - indent > 1 && /^\S [\p{Lu}\d]/u.test(text.slice(at - indent - 2, at - indent + 1));

/** Where the cells of a line start. Bars at both ends ("| a | b |") part nothing; a bar at the end alone does. */
function startsOf(text: string, span: Span, separator: RegExp, framed: boolean): number[] {
  const line = text.slice(span.start, span.end);
  const content = line.trimEnd().length;
  const starts = [span.start];
  for (const { index, 0: found } of line.matchAll(separator)) {
    const end = index + found.length;
    const outer = framed && (line.slice(0, index).trim() === '' || end >= content);
    if (!outer && end < line.length) starts.push(span.start + end);
  }
  return starts;
}

/** "I | Khối thi đua các sở, ngành | |", "A | TẬP THỂ": the name of a section covers the rest of the row. */
function isSection(text: string, cells: readonly Span[]): boolean {
  const full = filled(text, cells);
  if (full.length === 0 || full.length > 2 || full.some((cell, i) => cell !== cells[i])) return false;
  return !/^\s*\d/.test(text.slice(cells[0].start, cells[0].end));
}

const filled = <C extends Span>(text: string, cells: readonly C[]): C[] =>
  cells.filter((cell) => /[^\s|]/.test(text.slice(cell.start, cell.end)));
