import type { Line } from './lines.js';
import type { Table, TableCell } from './table-lines.js';

/**
 * A table of blocs that blanks part, in which a cell of the first column goes for all the lines under it:
 *
 *     Tên cụm, khối        Đơn vị thành viên     Nhiệm vụ
 *     A. CỤM THI ĐUA
 *     1. Cụm thi đua số 1  Huyện Bến Đá          Cụm trưởng
 *                          Huyện Tân Khê
 *
 * Each cell stands under one of the heads, and empty lines only before what opens a section or a bloc. Null for anything else.
 */
export function mergedRowsFrom(lines: readonly Line[], from: number): Table | null {
  const heads = headsOf(lines[from]);
  if (!heads) return null;
  let to = from + 1;
  while (isRow(lines, to, to === from + 1, heads)) to++;
  const rows = lines.slice(from + 1, to);
  const merged = rows.filter((line) => placesOf(line, heads)![0] > heads.bloc);
  if (merged.length === 0 || rows.length - merged.length < 1 || rows.length < FEWEST) return null;
  return { from, to, cells: lines.slice(from, to).flatMap((line, row) => cellsOf(line, row, heads)), pages: [] };
}

const FEWEST = 3;
/** A cell may stand so many places beside its head. */
const SLACK = 2;

/** Where the heads stand, and which of them heads the blocs. */
interface Heads {
  readonly starts: readonly number[];
  readonly bloc: number;
}

function headsOf(line: Line): Heads | null {
  if (line.kind !== null || line.text.length > WIDEST) return null;
  const cells = line.text.split(BLANKS);
  const bloc = cells.findIndex((cell) => BLOCS.test(cell));
  if (bloc < 0 || bloc > 1 || bloc + 1 === cells.length || !cells.every((cell) => HEAD.test(cell))) return null;
  return bloc === 1 && !NUMBERS.test(cells[0]) ? null : { starts: startsOf(line), bloc };
}
/** Characters of a line of heads. */
const WIDEST = 200;
const BLANKS = /(?<! ) {2,}/;
const HEAD = /^\p{Lu}[^\d:;|\t]{1,30}$/u;
const NUMBERS = /^(?:stt|tt|số tt|số thứ tự)$/iu;
/** "Tên cụm, khối", "Khối thi đua" */
const BLOCS = /^(?:tên )?(?:các )?(?:cụm|khối)(?:(?:,| và|\/| -) ?(?:cụm|khối))?(?: thi đua)?$/iu;

/** The columns in which a line has cells; null where one stands under no head, or goes on with a cell above. */
function placesOf(line: Line | undefined, { starts }: Heads): readonly number[] | null {
  if (line?.kind !== null || line.text.includes('\t') || /^\p{Ll}/u.test(line.text)) return null;
  const places = startsOf(line).map((start) => starts.findIndex((own) => Math.abs(own - start) <= SLACK));
  return places.every((place, i) => place > (places[i - 1] ?? -1)) ? places : null;
}

function isRow(lines: readonly Line[], at: number, first: boolean, heads: Heads): boolean {
  const places = placesOf(lines[at], heads);
  if (!places || (lines[at].gap && !first && !OPENS.test(lines[at].text)) || headsOf(lines[at])) return false;
  if (places[0] > heads.bloc) return !first && !lines[at].gap;
  if (places.length > 1) return true;
  // "A. CỤM THI ĐUA": a line of one cell has rows of more, or such as go on, under it
  const below = placesOf(lines[at + 1], heads);
  return below !== null && (below.length > 1 || below[0] > heads.bloc);
}
/** "A. ", "II. ", "12. ", "Cụm thi đua" */
const OPENS = /^(?:(?:\d{1,3}|[IVX]{1,5}|[A-Z])(?:[.)/] | {2,})|(?:cụm|khối) )/iu;

function cellsOf(line: Line, row: number, heads: Heads): TableCell[] {
  const width = heads.starts.length;
  const places = placesOf(line, heads)!;
  const own = startsOf(line);
  return places.map((column, i): TableCell => {
    const last = i + 1 === places.length;
    const start = i === 0 ? line.span.start : line.span.start + own[i];
    const end = last ? line.span.end : line.span.start + own[i + 1];
    return { span: { start, end }, row, column, columns: last ? width - column : 1, page: line.page };
  });
}

/** Where the cells of a line begin. */
const startsOf = ({ text, indent }: Line): number[] =>
  [...text.matchAll(CELLS)].map(({ index, 0: blanks }) => indent + index + blanks.length);
const CELLS = /(?:(?<! ) {2,}|^)(?=\S)/g;
