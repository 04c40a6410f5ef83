import { HEADING } from './cell-lines.js';
import { joinLines, type Line } from './lines.js';
import { AWARD_ALONE } from './wrapped.js';

/**
 * Joins the lines of each row of a list whose numbers stand on lines of their own, as pages give tables away cell by cell when the head
 * of the table cannot be told from its text:
 *
 *     I
 *     CỜ THI ĐUA CỦA TỈNH
 *
 *     1
 *     Sở Y tế
 *
 *     2
 *     Sở Nội vụ
 *
 * Numbered rows become list items, two or more of them that count on; "I" and "A" join the heading under them. Numbers of pages stand
 * alone too, with a page between them. So do rows that open with a year, three or more: "1996" over "Bằng khen của UBND tỉnh".
 */
export function joinNumbersAlone(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const run = opens(lines[i]) ? rowsFrom(lines, i) : isYear(lines[i]) ? yearsFrom(lines, i) : NO_ROWS;
    for (const row of run.rows) joined.push({ ...joinLines(row), kind: isSection(row[0]) ? 'heading' : 'list-item' });
    const to = i + run.rows.reduce((sum, row) => sum + row.length, 0);
    // What was looked through in vain holds no rows from any line of it on.
    const past = run.rows.length > 0 ? to : Math.max(i + 1, run.to);
    joined.push(...lines.slice(to, past));
    i = past;
  }
  return joined;
}

/** Rows, and the line up to which they were looked for. */
interface Run {
  readonly rows: readonly (readonly Line[])[];
  readonly to: number;
}
const NO_ROWS: Run = { rows: [], to: 0 };

const NUMBER = /^0?(\d{1,3})[.)]?$/;
const SECTION = /^(?:[IVX]{1,5}|[A-E])[.)]?$/;
const opens = (line: Line): boolean => (isSection(line) && !isHeading(line)) || numberOf(line) === 1;
const isSection = (line: Line): boolean => (line.kind === null && SECTION.test(line.text)) || isHeading(line);
/** "B. GIẤY KHEN CỦA GIÁM ĐỐC", "I. Tập thể": a section in one line. */
const isHeading = ({ kind, text }: Line): boolean => kind === null && HEADING.test(text);
const numberOf = ({ kind, text }: Line): number => (kind === null ? Number(NUMBER.exec(text)?.[1] ?? 0) : 0);

/** The rows from the line on; none where they count no two on. */
function rowsFrom(lines: readonly Line[], from: number): Run {
  const rows: Line[][] = [];
  let number = 0;
  let countsOn = false;
  let at = from;
  while (at < lines.length) {
    const next = numberOf(lines[at]);
    const goesOn = next === number + 1;
    if (!goesOn && next !== 1 && !isSection(lines[at])) break;
    const row = isHeading(lines[at]) ? [lines[at]] : rowFrom(lines, at);
    if (row.length === 1 && !isHeading(lines[at])) break;
    countsOn ||= goesOn && number > 0;
    if (next > 0) number = next;
    rows.push(row);
    at += row.length;
  }
  return { rows: countsOn ? withoutTail(rows) : [], to: at };
}

/** Rows from the line on that each open with a year; none where they are fewer than three. */
function yearsFrom(lines: readonly Line[], from: number): Run {
  // "Huân chương Lao động hạng Nhất" / "Năm 2008" / "Bằng khen": each year under its award
  if (from > 0 && !lines[from].gap && AWARD_ALONE.test(lines[from - 1].text)) return { rows: [], to: from + 1 };
  const rows: Line[][] = [];
  let at = from;
  while (at < lines.length && isYear(lines[at])) {
    const row = rowFrom(lines, at);
    if (row.length === 1) break;
    rows.push(row);
    at += row.length;
  }
  return { rows: rows.length >= FEW ? withoutTail(rows) : [], to: at };
}
const FEW = 3;
const YEAR = /^(?:Năm )?(?:19|20)\d\d(?: ?[-–,] ?(?:19|20)\d\d)*:?$/u;
const isYear = ({ kind, text }: Line): boolean => kind === null && YEAR.test(text);

/** The last row is no longer than those before it: what stands below may be a signature. */
function withoutTail(rows: readonly Line[][]): Line[][] {
  const before = rows.slice(0, -1);
  const longest = before.reduce((most, { length }) => Math.max(most, length), 2);
  return [...before, rows[rows.length - 1].slice(0, longest)];
}

/** The lines of a row: until an empty line, the next number, or what no cell holds; an empty line under the number itself ends nothing. */
function rowFrom(lines: readonly Line[], from: number): Line[] {
  const row = [lines[from]];
  for (let i = from + 1; i < lines.length && row.length <= MOST; i++) {
    const line = lines[i];
    const opensOther = numberOf(line) > 0 || isSection(line) || isYear(line);
    const ends = line.kind !== null || opensOther || line.text.length > WIDEST;
    if (ends || (line.gap && row.length > 1)) break;
    row.push(line);
  }
  return row.length <= MOST ? row : [lines[from]];
}
/** Lines that a row takes at most, its cells being broken. */
const MOST = 8;
/** Characters of a cell. */
const WIDEST = 160;
