import type { Line } from './lines.js';
import type { Table } from './table-lines.js';

/**
 * A table that was copied out column by column, each cell in a line of its own:
 *
 *     STT
 *     1
 *     2
 *     Họ và tên
 *     Tô Văn Hải
 *     Hà Ngọc Diệp
 *     Chức vụ
 *     Giám đốc
 *     Kế toán trưởng
 *
 * The numbers say how many rows there are; each further column is a known head over as many lines. Null for anything else.
 */
export function columnRunsFrom(lines: readonly Line[], from: number): Table | null {
  if (!OPENS.test(lines[from].text)) return null;
  let rows = 0;
  while (isPlain(lines[from + rows + 1]) && COUNT.exec(lines[from + rows + 1].text)?.[1] === `${rows + 1}`) rows++;
  if (rows < FEWEST) return null;
  const heads = [from];
  let to = from + rows + 1;
  while (isColumn(lines, to, rows)) {
    heads.push(to);
    to += rows + 1;
  }
  if (heads.length < 2) return null;
  const cells = heads.flatMap((head, column) =>
    lines.slice(head, head + rows + 1).map(({ span, page }, row) => ({ span, row, column, columns: 1, page })),
  );
  return { from, to, cells, pages: [] };
}

const OPENS = /^(?:stt|tt|số tt|số thứ tự)$/i;
const COUNT = /^0?(\d{1,3})\.?$/;
const FEWEST = 3;

/** A head that tables have, and under it a line for each row, none of which looks like the next head. */
function isColumn(lines: readonly Line[], at: number, rows: number): boolean {
  if (!isPlain(lines[at]) || !HEAD.test(lines[at].text)) return false;
  const cells = lines.slice(at + 1, at + 1 + rows);
  return cells.length === rows && cells.every((line) => isPlain(line) && !line.gap && !HEAD.test(line.text));
}
const HEAD =
  /^(?:họ (?:và |, )?tên|tên (?:tập thể|đơn vị|cá nhân|hộ)|tập thể|đơn vị(?: công tác)?|chức (?:vụ|danh)(?:,? ?(?:và )?(?:đơn vị|nơi)(?: công tác)?)?|nơi công tác|địa chỉ|hình thức(?: khen thưởng)?|danh hiệu(?: thi đua)?|khen thưởng|ghi chú|năm sinh|số phiếu|điểm|tổng điểm|xếp hạng|thành tích)$/iu;

const isPlain = (line: Line | undefined): line is Line =>
  line !== undefined && line.kind === null && line.text.length <= WIDEST && !/[|\t]/.test(line.text);
/** Characters of a cell. */
const WIDEST = 120;
