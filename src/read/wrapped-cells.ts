import type { Line } from './lines.js';

/**
 * The cells of rows whose lines were broken at the width of their column, as programs give a table cell by cell:
 *
 *     Cụm thi đua
 *     số 1
 *     Các phường: Bến Đá, An
 *     Khê; xã Tân Hòa
 *     Phường Bến
 *     Đá
 *
 * Which line begins a cell is weighed for all rows together: by how lines begin and end, then by the width that each column is found to
 * have, within which no line of it was broken without need. `rows`: the lines behind each number; `width`: cells in a row. Null where a row
 * cannot be so many cells.
 */
export function wrappedCells(rows: readonly (readonly Line[])[], width: number): Line[][][] | null {
  let widths: readonly number[] = Array(width).fill(Number.POSITIVE_INFINITY);
  let cells: Line[][][] | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const found: Line[][][] = [];
    for (const row of rows) {
      const cut = cutRow(row, widths);
      if (cut === null) return null;
      found.push(cut);
    }
    cells = found;
    widths = Array.from({ length: width }, (_, column) =>
      found.reduce((widest, row) => row[column].reduce((most, { text }) => Math.max(most, text.length), widest), 0),
    );
  }
  return cells;
}
const ROUNDS = 3;

/** The cheapest way to cut the lines into as many cells as there are columns; null where even that costs too much. */
function cutRow(lines: readonly Line[], widths: readonly number[]): Line[][] | null {
  if (lines.length < widths.length || lines.length > MOST) return null;
  // By the number of lines behind it: what the cells so far cost, and where the last of them begins.
  let before: Cut[] = [{ cost: 0, from: 0 }];
  const cuts: Cut[][] = [];
  for (let column = 0; column < widths.length; column++) {
    const here: Cut[] = [];
    for (let from = column; from < lines.length; from++) {
      const so = before[from];
      if (!so) continue;
      let cost = so.cost + (from === 0 ? 0 : toBegin(lines[from - 1], lines[from]));
      for (let to = from + 1; to <= lines.length; to++) {
        if (to - 1 > from) cost += toGoOn(lines[to - 2], lines[to - 1], widths[column]);
        if (cost < (here[to]?.cost ?? Number.POSITIVE_INFINITY)) here[to] = { cost, from };
      }
    }
    cuts.push(here);
    before = here;
  }
  const last = before[lines.length];
  if (!last || last.cost > DEAREST * widths.length) return null;
  const cells: Line[][] = [];
  let to = lines.length;
  for (let column = widths.length - 1; column >= 0; column--) {
    const { from } = cuts[column][to];
    cells.unshift(lines.slice(from, to));
    to = from;
  }
  return cells;
}

interface Cut {
  readonly cost: number;
  readonly from: number;
}

/** Letters are of unequal width: a line is sure to have had room only so far below the longest of its column. */
const UNEVEN = 0.85;
/** Lines of a row. */
const MOST = 40;
/** For each column. */
const DEAREST = 2.5;

/** What it costs to have a cell begin at a line behind another. */
function toBegin(before: Line, line: Line): number {
  if (/^\p{Ll}/u.test(line.text)) return 6;
  if (/[,–-]$/.test(before.text) || DANGLING.test(before.text) || opensBracket(before.text)) return 8;
  const item = BULLET.test(line.text);
  if (item) return BULLET.test(before.text) ? 4 : 0;
  if (before.text.endsWith(';')) return 4;
  return HEADS.test(line.text) ? 0 : 1.5;
}

/** What it costs to have a cell go on from one line to the next, in a column so many characters wide. */
function toGoOn(before: Line, line: Line, width: number): number {
  const item = BULLET.test(line.text);
  const listed = item && (BULLET.test(before.text) || /[;:]$/.test(before.text));
  if (listed) return 0;
  const filled = before.text.length + 1 + line.text.split(' ', 1)[0].length;
  const free = Number.isFinite(width) && filled <= UNEVEN * width;
  const unforced = free && !/[;.:]$/.test(before.text) ? 2 : 0;
  if (/^\p{Ll}/u.test(line.text) || /[,;–-]$/.test(before.text) || DANGLING.test(before.text)) return unforced;
  if (opensBracket(before.text)) return unforced;
  return unforced + (item || HEADS.test(line.text) ? 3 : 1);
}

/** "Phó Trưởng khối (Sở" over "Y tế)" */
const opensBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
export const BULLET = /^[-–+*•]\s*(?=\S)/u;
const DANGLING = / (?:và|các|của|thuộc|cho|tại)$/u;
/** How names of units, persons and awards begin. */
const HEADS =
  /^(?:Sở|Ban|Bộ|Cục|Chi cục|Tổng cục|Vụ|Phòng|Văn phòng|Trung tâm|(?:Phường|Xã|Thị trấn|Huyện|Quận|Thị xã|Thành phố|TP\.?|Tỉnh)(?= [\p{Lu}\d])|UBND|HĐND|Ủy ban|Uỷ ban|Đảng ủy|Đảng uỷ|Đảng bộ|Chi bộ|Hội|Liên đoàn|LĐLĐ|Công đoàn|CĐCS|Đoàn|Tỉnh đoàn|Trường|Bệnh viện|Trạm|Khoa|Viện|Học viện|Công ty|Tổng công ty|Tập đoàn|HTX|Hợp tác xã|Ngân hàng|Kho bạc|Bảo hiểm|BHXH|Thuế|Hải quan|Công an|Tòa án|Toà án|Thanh tra|Báo|Đài|Bưu điện|Điện lực|Cụm|Khối|Các|Ông|Bà|Anh|Chị|Đồng chí|Đ\/c|Tập thể|Cờ|Bằng khen|Giấy khen|Huân chương|Chiến sĩ thi đua|Lao động)(?!\p{L})/u;
