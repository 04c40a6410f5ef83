import type { Line } from './lines.js';
import { cellsOfRows } from './row-cells.js';
import type { Table } from './table-lines.js';

/**
 * A table without numbers of who gets or registers for what, each cell in a line of its own:
 *
 *     Đơn vị
 *     Đăng ký
 *     Ghi chú
 *     Sở Y tế
 *     Cờ thi đua của UBND tỉnh
 *     Hồ sơ 5 năm
 *     Sở Nội vụ
 *     Không đăng ký
 *
 * Two heads or three; an award, or that there is none, in the second line of each row. The third may be empty. Null where fewer than two
 * rows follow.
 */
export function awardRowsFrom(lines: readonly Line[], from: number): Table | null {
  if (!NAMED.test(lines[from].text) || !isCell(lines[from + 1]) || !GIVEN_HEAD.test(lines[from + 1].text)) return null;
  const remarked = isCell(lines[from + 2]) && REMARKS.test(lines[from + 2].text);
  const heads = lines.slice(from, from + (remarked ? 3 : 2));
  const rows: Line[][] = [heads];
  let to = from + heads.length;
  while (opensRow(lines, to)) {
    const row = lines.slice(to, to + 2);
    const remark = lines[to + 2];
    if (remarked && isCell(remark) && !remark.gap && !opensRow(lines, to + 2)) row.push(remark);
    rows.push(row);
    to += row.length;
  }
  if (rows.length < 3) return null;
  return { from, to, cells: cellsOfRows(rows, heads.length), pages: [] };
}

/** "Sở Y tế" over "Cờ thi đua của UBND tỉnh", with nothing between. */
const opensRow = (lines: readonly Line[], at: number): boolean =>
  isCell(lines[at]) &&
  isCell(lines[at + 1]) &&
  !lines[at + 1].gap &&
  AWARD.test(lines[at + 1].text) &&
  !AWARD.test(lines[at].text);

const NAMED = /^(?:tên )?(?:đơn vị|tập thể|cá nhân|cơ quan|tập thể, cá nhân|đơn vị, cá nhân)$|^(?:họ và tên|họ tên)$/iu;
const GIVEN_HEAD = /^(?:đăng ký|danh hiệu|hình thức|khen thưởng|đề nghị|đề xuất)(?!.*[.:;]$)/iu;
const REMARKS = /^(?:ghi chú|lý do|thành tích|nội dung|kết quả)$/iu;
const AWARD =
  /^(?:(?:truy )?tặng |danh hiệu )?["“]?(?:huy hiệu|bằng khen|giấy khen|cờ |kỷ niệm chương|huân chương|huy chương|chiến sĩ thi đua|lao động tiên tiến|tập thể lao động|đơn vị quyết thắng|đơn vị tiên tiến)|^không(?: đăng ký| đề nghị| đề xuất)?$/iu;

const isCell = (line: Line | undefined): line is Line =>
  line !== undefined && line.kind === null && line.text.length <= WIDEST && !/[|\t:]|[.;]$/.test(line.text);
/** Characters of a cell. */
const WIDEST = 120;
