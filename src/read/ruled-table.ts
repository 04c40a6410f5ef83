import type { Span } from '../text/span.js';
import type { Line } from './lines.js';
import type { Table, TableCell } from './table-lines.js';

/**
 * A table without a frame, its head and its end ruled with dashes or dots, its columns parted by blanks:
 *
 *     Trường             Điểm    Đề nghị của cụm
 *     ..........................................
 *     THPT Bến Đá        97,25   Cờ thi đua
 *     THPT Hoàng Văn Lam 93,00   /
 *     ..........................................
 *
 * Each cell stands under one of the heads; one that fills its column may have a single blank behind it. A line that begins under the last
 * head goes on with the row above, and so does the rest of what is told of "Ông Tô Hải, tổ trưởng" in front of it. Null for anything else, where no rule or empty line ends the table, and for fewer than two rows.
 */
export function ruledTableFrom(lines: readonly Line[], from: number): Table | null {
  const head = lines[from];
  const rule = lines[from + 1];
  if (rule === undefined || rule.gap || rule.kind !== null || !RULE.test(rule.text) || !isHead(head)) return null;
  const heads = startsOf(head, []);
  const rows: Row[] = [{ line: head, starts: heads, columns: heads.map((_, i) => i), end: head.span.end, rest: [] }];
  const rules = [rule];
  let to = from + 2;
  for (; to < lines.length && !lines[to].gap && lines[to].kind === null; to++) {
    const line = lines[to];
    if (to - from > MOST_LINES) return null;
    if (RULE.test(line.text)) {
      rules.push(line);
      continue;
    }
    // Behind the rule that ends the table another thing begins.
    if (rules.at(-1) === lines[to - 1] && rules.length > 1 && !isRow(line, heads)) {
      const outside = outsideOf(line, heads.length);
      if (outside === null) break;
      rows.push(outside);
      to++;
      break;
    }
    const above = rows[rows.length - 1];
    if (goesOn(line, heads, above) && lines[to - 1] !== rules.at(-1)) {
      rows[rows.length - 1] = { ...above, end: line.span.end };
      continue;
    }
    const below = restBelow(line, heads, above);
    if (below && lines[to - 1] !== rules.at(-1)) {
      above.rest.push(below);
      continue;
    }
    const row = rowOf(line, heads);
    if (row === null) return null;
    rows.push(row);
  }
  const ended = rules.length > 1 || to === lines.length || lines[to].gap;
  if (!ended || rows.filter(({ starts }) => starts.length > 1).length < 3) return null;
  return { from, to, cells: rows.flatMap((row, index) => cellsOf(row, index, heads.length)), pages: rules };
}

/** No line is gone through for more heads than that, and no head has more columns. */
const MOST_LINES = 400;
const MOST_HEADS = 12;

interface Row {
  readonly line: Line;
  /** Where its cells start, from the begin of the line on, and under which heads. */
  readonly starts: readonly number[];
  readonly columns: readonly number[];
  readonly end: number;
  /** What goes on with its cells in the lines under it. */
  readonly rest: Rest[];
}
interface Rest {
  readonly span: Span;
  readonly column: number;
}

/** One run of dashes or dots, or one for each column, with two under "TT". */
const RULE = /^(?=[-=._─–—]{2})(?=.{12})(?=.*[-=._─–—]{3})[-=._─–—]{2,}(?: +[-=._─–—]{2,})*$/u;

/** "Họ và tên     Cấp bậc     Phiếu": two short words or more; in capitals three, since a letterhead has two columns. */
function isHead(line: Line): boolean {
  const { text, kind } = line;
  if (kind !== null || text.length > WIDEST || /[|\t]/.test(text)) return false;
  const cells = text.split(BLANKS);
  const fewest = text === text.toUpperCase() ? 3 : 2;
  if (cells.length > MOST_HEADS) return false;
  return cells.length >= fewest && cells.every((cell) => HEAD.test(cell)) && !cells.some((cell) => MOTTO.test(cell));
}
/** Also "Số, ngày, tháng, năm của quyết định; cơ quan ban hành". */
const HEAD = /^\p{Lu}[^:.\d]{0,64}$/u;
const MOTTO = /^(?:độc lập|cộng hòa|cộng hoà|đảng cộng sản)(?!\p{L})/iu;
const WIDEST = 200;
// Blanks are taken from where they begin: a line of a million blanks is gone through once.
const BLANKS = /(?<! ) {2,}/g;
/** A word or a number may stand so many places beside the head of its column. */
const SLACK = 2;

/** Where the cells of a line start: behind two blanks, or behind one right under a head. */
function startsOf({ text, indent }: Line, heads: readonly number[]): number[] {
  const starts = [0, ...[...text.matchAll(BLANKS)].map(({ index, 0: blanks }) => index + blanks.length)].map(
    (start) => start + indent,
  );
  const fills = heads.filter((head, i) => {
    const at = head - indent;
    const free = starts.every((start) => columnAt(heads, start) !== i);
    return free && i > 0 && text[at - 1] === ' ' && at < text.length && text[at] !== ' ';
  });
  return [...starts, ...fills].sort((a, b) => a - b);
}

const columnAt = (heads: readonly number[], start: number): number =>
  heads.findLastIndex((head) => head <= start + SLACK);

/** The cells of a line that begins under the first head, each under another head; null for another line. */
function rowOf(line: Line, heads: readonly number[]): Row | null {
  if (/[|\t]/.test(line.text) || line.text.length > WIDEST) return null;
  const starts = startsOf(line, heads);
  const columns = starts.map((start) => columnAt(heads, start));
  const apart = columns.every((column, i) => column > (columns[i - 1] ?? -1));
  const section = starts.length > 1 || (line.text.length <= LONGEST_SECTION && SECTION.test(line.text));
  return columns[0] === 0 && apart && section ? { line, starts, columns, end: line.span.end, rest: [] } : null;
}
const LONGEST_SECTION = 60;
/** "I. Khối các sở", "Tập thể": another line of one cell may be the rest of a name. */
const SECTION = /^(?:(?:[IVX]{1,5}|[A-H])[.)/-] ?\p{Lu}.*[^.;,]|(?:tập thể|cá nhân)(?: \(\d+\))?:?)$/iu;

const isRow = (line: Line, heads: readonly number[]): boolean => (rowOf(line, heads)?.starts.length ?? 0) > 1;

/** "Ngoài khối: Tiểu đoàn 12" under the rows of blocs and those of them: of none. */
function outsideOf(line: Line, width: number): Row | null {
  const [label] = OUTSIDE.exec(line.text) ?? [];
  if (label === undefined || width !== 2 || line.text.length > WIDEST) return null;
  return { line, starts: [line.indent, line.indent + label.length], columns: [0, 1], end: line.span.end, rest: [] };
}
const OUTSIDE = /^Ngoài (?:các )?(?:khối|cụm)(?: thi đua)? ?: ?(?=\p{Lu})/u;

/** One cell under the last one of the row above. */
function goesOn(line: Line, heads: readonly number[], above: Row): boolean {
  const [column, ...others] = startsOf(line, heads).map((start) => columnAt(heads, start));
  return column > 0 && others.length === 0 && column === above.columns[above.columns.length - 1];
}

/** "     thôn Bến Đá" under "3    Ông Tô Hải, tổ trưởng tổ vay vốn    Bằng khen": one cell, under a person in front of the last; the name of a unit would be cut. */
function restBelow(line: Line, heads: readonly number[], above: Row): Rest | null {
  const [start, ...others] = startsOf(line, heads);
  const column = columnAt(heads, start);
  const at = above.columns.indexOf(column);
  if (column <= 0 || others.length > 0 || at < 0 || at + 1 >= above.starts.length) return null;
  const [from, to] = above.starts.slice(at, at + 2).map((place) => place - above.line.indent);
  if (!ADDRESSED.test(above.line.text.slice(from, to))) return null;
  return { span: { start: line.span.start + start, end: line.span.end }, column };
}
const ADDRESSED = /^(?:ông|bà|đồng chí|đ\/c|anh|chị|cô|thầy) +\p{Lu}[^,]+,/iu;

const cellsOf = ({ line, starts, columns, end, rest }: Row, row: number, width: number): TableCell[] => [
  ...starts.map((start, i) => ({
    span: {
      start: i === 0 ? line.span.start : line.span.start + start,
      end: i + 1 < starts.length ? line.span.start + starts[i + 1] : end,
    },
    row,
    column: columns[i],
    columns: (columns[i + 1] ?? width) - columns[i],
    page: line.page,
  })),
  ...rest.map(({ span, column }) => ({ span, row, column, columns: 1, page: line.page })),
];
