import type { Line } from './lines.js';
import { isCapitals } from './wrapped.js';

/**
 * The lines, those under a colon that hold several names parted by wide blanks cut into one item a name:
 *
 *     gồm các đơn vị:
 *     Sở Y tế          Sở Nội vụ        Thuế tỉnh
 *     Sở Xây dựng      Bưu điện tỉnh
 *
 * Two lines or more; the last may hold a single name. So are those that count on in a line: "1. Sở Y tế      2. Sở Nội vụ", and those that are
 * dashed: "- Sở Y tế      - Sở Nội vụ".
 */
export function partNames(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  let parted = false;
  for (let i = 0; i < lines.length; i++) {
    const columns = numberedColumns(lines, i);
    const counted = markedCells(lines[i]);
    const rows =
      columns.length > 0
        ? columns
        : counted.length > 0
          ? [counted]
          : i > 0 && leads(lines[i - 1].text)
            ? rowsAt(lines, i)
            : [];
    if (rows.length === 0) found.push(lines[i]);
    else {
      parted = true;
      for (const row of rows) found.push(...row);
      i += rows.length - 1;
    }
  }
  return parted ? found : lines;
}

/**
 * "1. Sở Y tế      4. Thuế tỉnh" over "2. Sở Nội vụ      5. Bưu điện tỉnh": two columns that count on downwards, the second where the first
 * ends; the last line may lack its second. None for others.
 */
function numberedColumns(lines: readonly Line[], from: number): Line[][] {
  const rows: Line[][] = [];
  let start = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line.kind !== null || (line.gap && i > from) || !NUMBERED.test(line.text)) break;
    const parts = [...line.text.matchAll(PARTS)];
    const [left, right] = parts.map(([part]) => (NUMBERED.test(part) ? Number.parseInt(part, 10) : 0));
    start ||= right;
    const counts = left === rows.length + 1 && (right === undefined || right === start + rows.length);
    if (!counts || parts.length > 2 || (right === undefined && rows.length === 0)) break;
    rows.push(cut(line, parts));
    if (right === undefined) break;
  }
  return rows.length > 1 && (start === rows.length + 1 || (start === rows.length && rows.at(-1)?.length === 1))
    ? rows
    : [];
}

/** A line in small letters that announces names; "Nơi nhận:" and "ĐẠI DIỆN KÝ TÊN:" announce whom the paper goes to and who signs it. */
const leads = (text: string): boolean => text.endsWith(':') && !text.startsWith('Nơi nhận') && /\p{Ll}/u.test(text);

/** The rows of names from the line on, in cells; none where they are fewer than two. */
function rowsAt(lines: readonly Line[], from: number): Line[][] {
  const rows: Line[][] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    const cells = line.kind === null && !(line.gap && i > from) ? cellsOf(line) : [];
    if (cells.length === 0 || (cells.length === 1 && rows.length === 0)) break;
    rows.push(cells);
    if (cells.length === 1) break;
  }
  return rows.filter((row) => row.length > 1).length > 1 && areAlike(rows) ? rows : [];
}

/** Of two columns the second may say what those in the first are: both must open with a word in common ("Sở …", "Ông …"). */
function areAlike(rows: readonly (readonly Line[])[]): boolean {
  if (rows.some((row) => row.length > 2)) return true;
  const heads = new Set(rows.map(([first]) => headOf(first)));
  return rows.some((row) => row.length > 1 && heads.has(headOf(row[1])));
}
const headOf = ({ text }: Line): string => {
  const [word] = text.split(' ', 1);
  return ADDRESSES.has(word) ? 'Ông' : word;
};
const ADDRESSES = new Set(['Bà', 'Anh', 'Chị', 'Cô', 'Thầy']);

/** The names of a line, each with the blanks behind it; none where a part is no name: in small letters, all in capitals, a sentence. */
function cellsOf(line: Line): Line[] {
  const parts = [...line.text.matchAll(PARTS)];
  return parts.every(([part]) => isName(part)) ? cut(line, parts) : [];
}

/** "4. Sở Y tế      5. Sở Nội vụ", "- Sở Y tế      - Sở Nội vụ": each part with the next number, or a dash; none for others. */
function markedCells(line: Line): Line[] {
  if (line.kind !== null || !(NUMBERED.test(line.text) || DASHED.test(line.text))) return [];
  const parts = [...line.text.matchAll(PARTS)];
  if (parts.length > 1 && parts.every(([part]) => DASHED.test(part))) return cut(line, parts);
  const first = Number.parseInt(line.text, 10);
  return parts.length > 1 && parts.every(([part], i) => NUMBERED.test(part) && Number.parseInt(part, 10) === first + i)
    ? cut(line, parts)
    : [];
}
const NUMBERED = /^\d{1,2}[.)] ?\p{Lu}/u;
const DASHED = /^[-+•] ?\p{Lu}/u;

function cut(line: Line, parts: readonly RegExpExecArray[]): Line[] {
  const start = line.span.start + line.indent;
  return parts.map(({ index, 0: text }, i) => ({
    span: {
      start: i === 0 ? line.span.start : start + index,
      end: i + 1 < parts.length ? start + parts[i + 1].index : line.span.end,
    },
    text,
    indent: i === 0 ? line.indent : 0,
    gap: i === 0 && line.gap,
    page: line.page,
    kind: 'list-item',
  }));
}

/** Words with no more than two blanks between them. */
const PARTS = /\S+(?: {1,2}\S+)*/g;

const isName = (part: string): boolean =>
  part.length < LONGEST && NAME.test(part) && !OTHER.test(part) && !isCapitals(part);
const NAME = /^\p{Lu}[^:;|\t]* [^:;|\t]*\p{L}?[\p{L}\d)][,;.]?$/u;
const LONGEST = 60;
/** A post, a role or an award: what is said of somebody in the cell before; the number of an item. */
const OTHER =
  /^(?:(?:Phó|Giám đốc|Tổng Giám|Chủ tịch|Chủ nhiệm|Trưởng|Bí thư|Chánh|Hiệu trưởng|Cục trưởng|Vụ trưởng|Ủy viên|Uỷ viên|Khối trưởng|Cụm trưởng|Khối phó|Cụm phó|Chuyên viên|Nhân viên|Giáo viên|Cán bộ|Kế toán|Bác sĩ|Cờ|Bằng khen|Giấy khen|Huân chương|Danh hiệu|Chiến sĩ|Lao động|Tập thể)(?![\p{L}])|.*(?: trưởng| phó)$|\S+[.)] )/u;
