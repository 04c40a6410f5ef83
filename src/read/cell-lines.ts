import type { Line } from './lines.js';
import type { Table, TableCell } from './table-lines.js';
import { BULLET, wrappedCells } from './wrapped-cells.js';

/**
 * A table of which each cell has a line of its own, as programs copy it out of a page:
 *
 *     STT
 *     Đơn vị
 *     1
 *     Sở Y tế
 *     2
 *     Sở Nội vụ
 *
 * The head opens with "STT" and ends where the numbers begin; each number begins a row. What begins in small letters goes on with
 * the cell above. Where empty lines part the cells, twice as many of them are an empty cell. Null where a row has more cells than the
 * head, or where fewer than two rows follow.
 */
export function cellLinesFrom(text: string, lines: readonly Line[], from: number): Table | null {
  if (!OPENS.test(lines[from].text)) return null;
  const heads = headFrom(lines, from);
  if (heads.length < 2) return null;
  const lined = plainCells(lines, from, heads, skipsOf(text, heads.flat()));
  const spaced = plainCells(lines, from, heads, emptyLines(text), true);
  const more = wholeRows(spaced, heads.length) > wholeRows(lined, heads.length);
  const plain = more && isFilled(spaced, heads.length) ? spaced : lined;
  // A table that breaks off, or none: its cells may be broken too.
  const breaksOff =
    plain === null || (plain.to < lines.length && !lines[plain.to].gap && !END.test(lines[plain.to].text));
  const wrapped = breaksOff ? wrappedTable(lines, from, heads) : null;
  return wrapped && rowsIn(wrapped) > rowsIn(plain) ? wrapped : plain;
}

const rowsIn = (table: Table | null): number => (table?.cells.at(-1)?.row ?? -1) + 1;

/** Rows that reach the last column. */
const wholeRows = (table: Table | null, width: number): number =>
  new Set(table?.cells.flatMap(({ row, column }) => (row > 0 && column === width - 1 ? [row] : []))).size;

/** No column is empty in all rows: elsewhere the empty lines say nothing. */
const isFilled = (table: Table | null, width: number): boolean =>
  new Set(table?.cells.flatMap(({ row, column }) => (row > 0 ? [column] : []))).size === width;

/** Each cell in one line, but for those that go on in small letters; null if a row must be `whole`, with its empty cells, and is not. */
function plainCells(lines: readonly Line[], from: number, heads: Line[][], skips: Skips, whole = false): Table | null {
  // "Xếp hạng" over "I", "II": no sections
  const ranked = heads.some((cell) => RANK.test(cell.map((line) => line.text).join(' ')));
  // "Tóm tắt thành tích" over whole sentences
  const told = heads.findIndex((cell) => TOLD.test(cell[0].text));
  const rows = [heads];
  const pages: Line[] = [];
  let number = 0;
  let to = from + heads.flat().length;
  while (to < lines.length && lines[to].kind === null) {
    const again = pastHeads(lines, to, heads.flat());
    if (again > to) {
      pages.push(...lines.slice(to, again));
      to = again;
      continue;
    }
    const over = pastPageNumber(lines, to);
    if (over > to && COUNT.exec(lines[over]?.text ?? '')?.[1] === `${number + 1}`) pages.push(lines[to++]);
    if (!ranked && HEADING.test(lines[to].text)) {
      if (opensAnother(lines, to + 1, heads.flat())) break;
      rows.push([[lines[to++]]]);
      continue;
    }
    const counts = COUNT.exec(lines[to].text);
    const section = counts === null && !ranked && SECTION.test(lines[to].text);
    const next = counts ? Number(counts[1]) : 0;
    if (!section && !(counts && (next === number + 1 || (next === 1 && number > 0)))) break;
    const cells = rowFrom(lines, to, section ? [1, number + 1] : [next + 1], heads.length, skips, ranked, told);
    if (cells.length < 2 || cells.length > heads.length) break;
    const reached = cells.reduce((sum, cell) => sum + 1 + (skips?.(cell[cell.length - 1]) ?? 0), 0);
    if (whole && !section && reached < heads.length) return null;
    rows.push(cells);
    if (!section) number = next;
    to += cells.flat().length;
  }
  if (number < 2) return null;
  return { from, to, cells: cellsOf(rows, heads.length, skips), pages };
}

/** Cells that go over several lines, section rows between them, the head again on each page; two rows at least. */
function wrappedTable(lines: readonly Line[], from: number, heads: Line[][]): Table | null {
  const first = from + heads.flat().length;
  const rows: (Line[] | null)[] = [];
  const sections: Line[][] = [];
  const pages: Line[] = [];
  let number = 0;
  let to = first;
  while (to < lines.length && lines[to].kind === null) {
    const again = pastHeads(lines, to, heads.flat());
    if (again > to) {
      pages.push(...lines.slice(to, again));
      to = again;
      continue;
    }
    const counts = COUNT.exec(lines[to].text);
    const section = !counts && SECTION.test(lines[to].text);
    if (!section && Number(counts?.[1] ?? -1) !== number + 1) break;
    const behind = rowEnd(lines, to + 1, section ? number + 1 : number + 2, heads.flat());
    if (behind === to + 1) break;
    rows.push(section ? null : lines.slice(to, behind));
    if (section) sections.push(lines.slice(to, behind));
    else number++;
    to = behind;
  }
  if (number < 2) return null;
  const cut = wrappedCells(
    rows.flatMap((row) => (row ? [row.slice(1)] : [])),
    heads.length - 1,
  );
  if (cut === null) return null;
  const cells = rows.map((row) => {
    if (row) return [[row[0]], ...(cut.shift() ?? [])];
    const [letter, ...title] = sections.shift() ?? [];
    return [[letter], title];
  });
  return { from, to, cells: cellsOf([heads, ...cells], heads.length, null), pages };
}

/** Behind the head that stands again on the next page, its number before it. */
function pastHeads(lines: readonly Line[], at: number, heads: readonly Line[]): number {
  const from = pastPageNumber(lines, at);
  return heads.every(({ text }, i) => lines[from + i]?.text === text) ? from + heads.length : at;
}

/** "II. CÁ NHÂN" over "TT", "Họ và tên", "Chức vụ": the heading of a table with heads of its own. */
const opensAnother = (lines: readonly Line[], at: number, heads: readonly Line[]): boolean =>
  OPENS.test(lines[at]?.text ?? '') && pastHeads(lines, at, heads) === at;

/** Where a row ends: before the next number, a section, the head of the next page, or what stands under a table. */
function rowEnd(lines: readonly Line[], from: number, next: number, heads: readonly Line[]): number {
  let to = from;
  while (to < lines.length && to - from < MOST) {
    const { text, kind, gap } = lines[to];
    if (kind !== null || END.test(text) || (gap && to > from) || SECTION.test(text)) break;
    if (text.length > PROSE && text.endsWith('.')) break;
    if (countsTo(lines[to], [next]) || pastHeads(lines, to, heads) > to) break;
    to++;
  }
  return to;
}

/** How many empty cells stand behind a line; null where no empty lines part the cells. */
type Skips = ((line: Line) => number) | null;

const linesBehind = (text: string, { span }: Line): number =>
  text.slice(span.start, span.end).trimStart().split('\n').length - 1;

/** Where each line is a cell, each empty line may be an empty one. */
const emptyLines =
  (text: string): Skips =>
  (line) =>
    Math.max(0, linesBehind(text, line) - 1);

/** By the empty lines between the cells of the head: all of one number, which each empty cell has once more. */
function skipsOf(text: string, heads: readonly Line[]): Skips {
  const usual = linesBehind(text, heads[0]);
  if (usual < 2 || heads.some((head) => linesBehind(text, head) !== usual)) return null;
  return (line) => Math.max(0, Math.floor(linesBehind(text, line) / usual) - 1);
}
const OPENS = /^(?:stt|tt|số tt|số thứ tự)$/i;
const COUNT = /^0?(\d{1,3})\.?$/;
const TOLD = /^(?:tóm tắt |nội dung )?thành tích/iu;
const RANK = /(?:xếp|thứ) hạng|^hạng$|xếp thứ/iu;
/** Characters that a sentence has, and hardly a cell. */
const PROSE = 60;
const SECTION = /^(?:[IVX]{1,5}|[A-E])\.?$/;
/** "b) Cá nhân": over the next table, and part of no cell. */
const DIVIDES = /^[a-h]\) (?:Các )?(?:tập thể|cá nhân|hộ gia đình)(?!\p{L})/iu;
/** "B. GIẤY KHEN CỦA GIÁM ĐỐC", "I. Tập thể": a section in one line, over all columns. */
export const HEADING = /^(?:[IVX]{1,5}|[A-H])[.)] ?\p{Lu}.{2,80}$/u;

/** Past the number of a page, "2", "- 2 -", "Trang 2/3", or a stroke that a reader of scans took for a letter: "R", "'". */
export const pastPageNumber = (lines: readonly Line[], at: number): number =>
  at < lines.length && lines[at].kind === null && (isPageNumber(lines[at]) || STROKE.test(lines[at].text))
    ? at + 1
    : at;
/** Not "x", the cross of a column, nor "A" to "I", "V" and "X", which letter and number sections. */
const STROKE = /^[J-UWYZ'’`~.,]$/u;
export const isPageNumber = ({ text }: Line): boolean => PAGE.test(text);
const PAGE = /^(?:trang )?[-–] ?\d{1,3} ?[-–]$|^trang \d{1,3}(?: ?(?:\/|trên) ?\d{1,3})?$|^\d{1,3}(?:\/\d{1,3})?$/iu;

/** The cells of the head, each with the lines that it goes over. */
function headFrom(lines: readonly Line[], from: number): Line[][] {
  const cells: Line[][] = [[lines[from]]];
  for (let i = from + 1; i < lines.length && i - from < 16; i++) {
    const { text, kind } = lines[i];
    if (COUNT.test(text) || SECTION.test(text) || (i > from + 1 && HEADING.test(text))) return cells;
    if (kind !== null || text.length > 60 || /[.:;|\t]$|\t|\|/.test(text)) return [];
    add(cells, lines[i]);
  }
  return [];
}

/** The cells of a row from its number on; the last row has none behind it, and ends with its last column or an empty line. */
function rowFrom(
  lines: readonly Line[],
  from: number,
  next: readonly number[],
  width: number,
  skips: Skips,
  ranked: boolean,
  told: number,
): Line[][] {
  const row = [lines[from]];
  const broken = new Set<Line>();
  let begun = 1 + (skips?.(lines[from]) ?? 0);
  for (let i = from + 1; i < lines.length && i - from < MOST; i++) {
    const { text, kind, gap } = lines[i];
    if (kind !== null || END.test(text) || DIVIDES.test(text)) break;
    if (countsTo(lines[i], next) || (!ranked && (SECTION.test(text) || HEADING.test(text)))) break;
    // The number of a page between two rows.
    if (isPageNumber(lines[i]) && countsTo(lines[i + 1], next)) break;
    // "Biên bản kết thúc lúc 17 giờ." behind a row without its last cell
    if (text.length > PROSE && text.endsWith('.') && begun !== told) break;
    const over = begun === width && !gap && !skips && goesOnBehind(lines, i, next, BROKEN);
    // "- Sở Y tế" / "- Sở Nội vụ" in one cell
    const listed = row.length > 2 && BULLET.test(text) && BULLET.test(lines[i - 1].text);
    // "Phòng Bảo trợ xã hội - Trẻ em và" / "Bình đẳng giới"
    const dangles = i > from + 1 && DANGLES.test(lines[i - 1].text);
    const joins = over || listed || dangles || JOINS.test(text);
    const begins = !GOES_ON.test(text) && !joins;
    if (joins && row.length > 1) broken.add(lines[i]);
    if (begins && (begun >= width || (gap && !skips && begun > 1 && !goesOnBehind(lines, i, next, width)))) break;
    row.push(lines[i]);
    if (begins) begun += 1 + (skips?.(lines[i]) ?? 0);
  }
  // "thôn Đông, xã Bến Đá" is a cell of its own where the row has room for it.
  if (row.length <= width && broken.size === 0) return row.map((line) => [line]);
  const cells: Line[][] = [];
  const roomy = row.length <= width;
  for (const line of row) add(cells, line, broken.has(line), roomy);
  return cells;
}
/** A row takes so many lines, its cells being broken. */
const MOST = 40;
const GOES_ON = /^\p{Ll}/u;
/** "Sở Nông nghiệp" / "và Phát triển nông thôn": no cell begins so. */
const JOINS =
  /^(?:và|hoặc|với|của|cho|nông thôn|xã hội|công nghệ|môi trường|du lịch|thể thao|đào tạo|đầu tư|thương mại|dịch vụ)(?!\p{L})/u;
const DANGLES = /\p{L} (?:và|của|thuộc|-|–)$/u;
/** Lines of a last cell that was broken before a capital: "Giám đốc Doanh nghiệp" / "Số 15 Bến Đá". */
const BROKEN = 3;

/** Whether the next number stands within so many lines. */
function goesOnBehind(lines: readonly Line[], at: number, next: readonly number[], within: number): boolean {
  for (let i = at; i < lines.length && i - at < within; i++) if (countsTo(lines[i], next)) return true;
  return false;
}

/** The line holds one of the numbers that the next row may have, and no more. */
function countsTo(line: Line | undefined, next: readonly number[]): boolean {
  const opens = line && COUNT.exec(line.text);
  return Boolean(opens) && next.includes(Number(opens?.[1]));
}
const END =
  /^(?:Nơi nhận|Điều \d|Tổng (?:cộng|số)|Ấn định|\(?Danh sách (?:này )?(?:gồm )?có|TM\.|KT\.|Trang \d|- ?\d+ ?-$)/u;

function add(cells: Line[][], line: Line, broken = false, roomy = false): void {
  const last = cells[cells.length - 1];
  if (cells.length > 1 && (broken || (!roomy && GOES_ON.test(line.text)))) last.push(line);
  else cells.push([line]);
}

const cellsOf = (rows: readonly Line[][][], width: number, skips: Skips): TableCell[] =>
  rows.flatMap((cells, row) => {
    let next = 0;
    return cells.map((lines, i): TableCell => {
      const column = next;
      const end = lines[lines.length - 1];
      next += 1 + (row === 0 ? 0 : (skips?.(end) ?? 0));
      const last = i + 1 === cells.length;
      const span = { start: lines[0].span.start, end: end.span.end };
      return { span, row, column, columns: last ? Math.max(1, width - column) : 1, page: lines[0].page };
    });
  });
