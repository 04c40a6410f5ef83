import { isPageNumber } from './cell-lines.js';
import { joinLines, type Line } from './lines.js';
import { isCapitals } from './wrapped.js';

/** Joins the lines of each row of a table whose cells were lost; rows become list items. Its head is no headline. */
export function joinNumberedRows(lines: readonly Line[]): Line[] {
  const rows = new Map(numberedRows(lines).map((row) => [row[0], row]));
  const within = new Set([...rows.values()].flatMap((row) => row.slice(1)));
  return lines.flatMap((line, i) => {
    const row = rows.get(line);
    // "IV. CHIẾN SĨ THI ĐUA" heads what stands under it, as outside of a table
    if (row)
      return [
        { ...joinLines(row), kind: SECTION.test(line.text) && isCapitals(line.text) ? null : ('list-item' as const) },
      ];
    if (within.has(line)) return [];
    return rows.has(lines[i + 1]) && HEAD.test(line.text) ? [{ ...line, kind: 'paragraph' as const }] : [line];
  });
}

/**
 * After a head line ("STT Tên đơn vị …") a row opens with the next number ("12 Sở Y tế Cờ thi đua") or as a section
 * ("II Cụm thi đua"); all else goes on with the row, until the paper goes on ("Nơi nhận", "Điều 3").
 */
export function numberedRows(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].kind !== null) continue;
    const head = HEAD.test(lines[i].text) ? 1 : isHeadBelow(lines, i) ? 2 : 0;
    if (head === 0) continue;
    const rows = rowsAfter(lines, i + head);
    for (const row of rows) found.push(row);
    i += head - 1 + rows.reduce((sum, row) => sum + row.length, 0);
  }
  return found;
}

const HEAD = /^(?:STT|TT|Số TT)\s+\p{Lu}/u;
/** "STT" / "Tên cá nhân/ tập thể Hình thức khen thưởng Số phiếu" / "1 Sở Y tế …": the other heads in one line under the first. */
const isHeadBelow = (lines: readonly Line[], at: number): boolean =>
  /^(?:STT|TT)$/.test(lines[at].text) &&
  /^(?:Tên|Họ|Đơn vị|Tập thể|Cá nhân).*? \p{Lu}\p{Ll}+ /u.test(lines[at + 1]?.text ?? '') &&
  /^1 \p{L}/u.test(lines[at + 2]?.text ?? '');
const END =
  /^(?:[*•●] |Nơi nhận|Điều \d|Toàn (?:Khối|Cụm|khối|cụm|ngành) |Tổng (?:cộng|số)|Ấn định|Danh sách (?:này )?(?:gồm )?có|TM\.|KT\.)/u;
/** A sentence under the table: no cell is so wide. */
const isSentence = (text: string): boolean => text.length > 60 && /^\p{Lu}.*[.:;]$/u.test(text);
const SECTION = /^[IVX]{1,5}[.\s]\s*\p{Lu}|^[A-Z][.\s]\s*\p{Lu}{2}/u;

function rowsAfter(lines: readonly Line[], from: number): Line[][] {
  const rows: Line[][] = [];
  let number = 0;
  // "1." and "1": rows are numbered in one way.
  let stopped: boolean | null = null;
  for (let i = from; i < lines.length; i++) {
    const { text, kind } = lines[i];
    // A running head or foot between two rows.
    if (kind === 'header' || kind === 'footer') continue;
    if (kind !== null || END.test(text)) break;
    // The head of another table before this one has two rows: it is none, and no line is gone through twice.
    if (number < 2 && HEAD.test(text)) break;
    const opens = ROW.exec(text);
    const found = opens ? Number(opens[1]) : 0;
    if (opens && (found === number + 1 || (found === 1 && number > 0))) {
      // "1. Suy tôn đơn vị …" under rows "1 Sở Y tế": the paper goes on
      if (stopped !== null && stopped !== (opens[2] !== '')) break;
      stopped = opens[2] !== '';
      number = found;
      rows.push([lines[i]]);
    } else if (SECTION.test(text)) {
      // "II. Đề nghị Cục trưởng quyết định …:" heads what is none of the table
      if (number > 0 && text.endsWith(':')) break;
      if (stopped !== null && goesOnOtherwise(lines, i + 1, number, stopped)) break;
      rows.push([lines[i]]);
    } else if (rows.length === 0 || (isCapitals(text) && text.length > 15) || isSentence(text)) break;
    else rows[rows.length - 1].push(lines[i]);
  }
  return number >= 2 ? rows : [];
}

const ROW = /^(\d{1,4})([.)]?)\s+\S/;

/** What is numbered next behind a section is numbered in another way than the rows. */
function goesOnOtherwise(lines: readonly Line[], from: number, number: number, stopped: boolean): boolean {
  for (let i = from; i < lines.length && i - from < AHEAD; i++) {
    const opens = ROW.exec(lines[i].text);
    if (opens && (Number(opens[1]) === 1 || Number(opens[1]) === number + 1)) return stopped !== (opens[2] !== '');
  }
  return false;
}
const AHEAD = 8;

/** Joins the lines of each row of a list that numbers its rows with blanks and no stop; rows become list items. The number of a page may stand between two. */
export function joinRowsApart(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const rows = lines[i].kind === null ? rowsApart(lines, i) : [];
    for (const row of rows) joined.push({ ...joinLines(row), kind: isPageNumber(row[0]) ? 'footer' : 'list-item' });
    if (rows.length === 0) joined.push(lines[i]);
    i += Math.max(1, rows.flat().length);
  }
  return joined;
}

/**
 * "1   Sở Y tế", "2   Trường Tiểu học Bến Đá, thị xã" / "    Tân Khê": the rows from the line on, two at least; none where it opens none, or
 * blanks part more columns.
 */
function rowsApart(lines: readonly Line[], from: number): Line[][] {
  const rows: Line[][] = [];
  let number = 0;
  for (let i = from; i < lines.length; i++) {
    const { text, kind, indent } = lines[i];
    if (kind !== null) break;
    if (COLUMNS.test(text)) return [];
    const opens = APART.exec(text);
    if (opens && Number(opens[1]) === number + 1) {
      rows.push([lines[i]]);
      number++;
    } else if (number > 1 && isPageNumber(lines[i]) && APART.exec(lines[i + 1]?.text ?? '')?.[1] === `${number + 1}`)
      rows.push([lines[i]]);
    else if (rows.length > 0 && indent > rows[0][0].indent + 1 && indent < rows[0][0].indent + DEEPEST)
      rows[rows.length - 1].push(lines[i]);
    else break;
  }
  return number >= 2 ? rows : [];
}
const APART = /^(\d{1,3})(?: +|\t)\p{Lu}/u;
const COLUMNS = /^\S+ {2,}\S.* {3,}\S/u;
/** Farther in stands another column. */
const DEEPEST = 9;
