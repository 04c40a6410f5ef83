import type { Line } from './lines.js';
import { cellsOfRows } from './row-cells.js';
import type { Table } from './table-lines.js';

/**
 * A table of who leads, or what one had, in which year, each cell in a line of its own:
 *
 *     Năm                 Năm học
 *     Khối trưởng         Danh hiệu thi đua
 *     Khối phó            Số, ngày của quyết định
 *     2027                2026 - 2027
 *     Sở Y tế             Tập thể lao động xuất sắc
 *     Sở Nội vụ           QĐ số 12/QĐ-UBND ngày 15/8/2027
 *     2028                …
 *     …
 *
 * Null where no head names who leads or what was given, a row has more cells than the head, or fewer than two rows follow. The last cell may be
 * empty.
 */
export function yearRowsFrom(lines: readonly Line[], from: number): Table | null {
  if (!OPENS.test(lines[from].text)) return null;
  let to = from + 1;
  while (to - from < MOST_HEADS && isCell(lines[to]) && !YEAR.test(lines[to].text)) to++;
  const heads = lines.slice(from, to);
  if (heads.length < 2 || !heads.some(({ text }) => LEADS.test(text) || HAD.test(text))) return null;
  // Programs may put an empty line behind each cell
  const spaced = heads.slice(1).every(({ gap }) => gap);
  const goesOn = (line: Line | undefined): boolean =>
    isCell(line) && (spaced || !line.gap) && !YEAR.test(line.text) && !HEADING.test(line.text);
  const rows: Line[][] = [heads];
  while (isCell(lines[to]) && YEAR.test(lines[to].text)) {
    const row = [lines[to++]];
    while (row.length < heads.length && goesOn(lines[to])) row.push(lines[to++]);
    rows.push(row);
    if (lines[to]?.gap && !spaced) break;
  }
  // "2008, 2009": a row of several years is read as a line of its own, and so are the others
  if (rows.length < 3 || SEVERAL.test(lines[to]?.text ?? '')) return null;
  return { from, to, cells: cellsOfRows(rows, heads.length), pages: [] };
}

const OPENS = /^(?:năm|năm học|nhiệm kỳ)$/iu;
const YEAR = /^(?:năm )?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?$/iu;
const LEADS = /^(?:khối|cụm) (?:trưởng|phó)|^(?:phó )?trưởng (?:khối|cụm)|^đơn vị (?:trưởng|phó) (?:khối|cụm)/iu;
const SEVERAL = /^(?:19|20)\d\d *(?:,|và) *(?:19|20)\d\d/u;
/** "Danh hiệu thi đua", "Các hình thức khen thưởng": a head, and no sentence. */
const HAD =
  /^(?:các )?(?:danh hiệu|hình thức)(?: thi đua| khen thưởng)?(?:,? (?:và )?hình thức(?: khen thưởng)?)?(?: đã)?(?: được| đạt)*(?: tặng| nhận)?$|^khen thưởng$/iu;
/** "V. Giảng dạy", "2. Hình thức khen thưởng:": what follows a table, where the last cell of it is empty. */
const HEADING = /^(?:[IVX]{1,5}|\d{1,2}|[a-zđ])[.)/] ?\p{L}|:$/iu;
const MOST_HEADS = 5;

const isCell = (line: Line | undefined): line is Line =>
  line !== undefined && line.kind === null && line.text.length <= WIDEST && !/[|\t]/.test(line.text);
/** Characters of a cell. */
const WIDEST = 120;
