import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { parseYear } from '../../../names/date.js';
import { COMMA, DASHES, SEMICOLON, STOP } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { isOfSession, yearIn } from '../../years.js';
import { firstWord, type Line, type Range } from './lines.js';

/**
 * The year whose work is honoured: in the title ("khen thưởng năm 2015", "năm học 2022 - 2023" → 2023), else in Điều 1, else where the
 * preamble weighs it ("Xét thành tích … năm 2015"). A year after "phương hướng" or "giao ước" lies ahead. `body`: index of the line behind
 * the preamble.
 */
export function meritYear(scan: Scan, title: Range | null, lines: readonly Line[], body: number): number | null {
  const stated = title && yearIn(scan, title);
  if (stated) return stated;
  const first = lines.slice(body, body + 6).find((line) => isFirstArticle(scan, line));
  return (
    (first && yearIn(scan, first)) ??
    weighedYear(scan, lines, body) ??
    (first ? yearBelow(scan, lines, lines.indexOf(first)) : null)
  );
}

/** "Đã có thành tích xuất sắc trong công tác từ năm 2022 đến năm 2026, …": the one line of Điều 1 that says why all those over it are rewarded, where no other article rewards. */
function yearBelow(scan: Scan, lines: readonly Line[], article: number): number | null {
  const end = lines.findIndex((line, i) => i > article && scan.word(firstWord(scan, line)) === 'điều');
  const within = lines.slice(
    article + 1,
    end < 0 ? article + LONGEST_ARTICLE : Math.min(end, article + LONGEST_ARTICLE),
  );
  // "Điều 2. Tặng thưởng …", "Điều 3. Công nhận …": given for something else
  const gives = ({ from, to }: Line): boolean =>
    scan.word(from) === 'điều' && (scan.next('tặng', from, to) >= 0 || scan.nextPair('công', 'nhận', from, to) >= 0);
  if (lines.slice(article + 1).some(gives)) return null;
  const [merit, ...others] = within.filter(({ from, to }) => {
    const deed = scan.nextPair('thành', 'tích', from, Math.min(to, from + 6));
    return deed > 0 && scan.pairAt(from) === 'đã có';
  });
  return merit && others.length === 0 ? yearIn(scan, merit) : null;
}
const LONGEST_ARTICLE = 60;

/** "- Xét thành tích trong phong trào thi đua | năm 2015;": up to the end of the clause, which may go on in the next line. */
function weighedYear(scan: Scan, lines: readonly Line[], body: number): number | null {
  const at = lines.slice(0, body).findIndex((line) => weighsMerit(scan, firstWord(scan, line)));
  if (at < 0) return null;
  const goesOn =
    at + 1 < body &&
    !ENDS.has(scan.mark(lines[at].to - 1)) &&
    scan.kind('form', firstWord(scan, lines[at + 1])) !== 'basis';
  const clause = { from: lines[at].from, to: lines[goesOn ? at + 1 : at].to };
  // "Xét thành tích … theo Nghị định số 98 năm 2023", "… và Biên bản họp tháng 12 năm 2028": of another paper
  for (let i = clause.from; i < clause.to; i++) if (CITES.has(scan.word(i))) return null;
  return yearIn(scan, clause);
}
const CITES = new Set(['theo', 'biên', 'nghị', 'thông', 'quyết', 'tờ', 'tháng', 'căn']);
const weighsMerit = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'xét' && scan.word(at + 1) === 'thành' && scan.word(at + 2) === 'tích';
/** A comma, a semicolon, a stop. */
const ENDS = new Set([COMMA, SEMICOLON, STOP]);

/**
 * The same of news: in the title, else where it opens with a meeting that honours "thành tích xuất sắc năm 2022". Beside
 * an award the words speak of that award alone.
 */
export function honouredYear(scan: Scan, title: Range | null, lines: readonly Line[]): number | null {
  const stated = title && !sits(scan, title) ? yearIn(scan, title) : null;
  if (title && stated) return (isOfRound(scan, title) ? meritOfYear(scan, lines) : null) ?? stated;
  for (const line of lines.slice(0, LEAD)) {
    const at = meritAt(scan, line);
    if (at >= 0) return yearIn(scan, { from: at, to: wholeYears(scan, at + 12, line.to) });
  }
  return null;
}

/** Past the span that the words end in: "giai đoạn 2005 | - 2010". */
function wholeYears(scan: Scan, at: number, limit: number): number {
  let end = Math.min(at, limit);
  while (end < limit && (scan.has(end, NUMBER) || DASHES.has(scan.mark(end)))) end++;
  return end;
}

/** "Hội đồng Thi đua huyện họp phiên thứ nhất năm 2028": its only year says when a council sits. */
function sits(scan: Scan, { from, to }: Range): boolean {
  let session = false;
  for (let i = from; i < to; i++) {
    const year = scan.word(i) === 'năm' ? parseYear(scan, i, to) : null;
    if (year && !isOfSession(scan, i)) return false;
    if (year) session = true;
  }
  return session;
}

/** "Hội đồng Thi đua huyện họp xét khen thưởng | đợt 2 năm 2028": when a council sits, as far as the text says no other year. */
function isOfRound(scan: Scan, { from, to }: Range): boolean {
  for (let i = from + 2; i < to; i++)
    if (scan.word(i) === 'năm' && scan.has(i + 1, NUMBER))
      return scan.word(i - 2) === 'đợt' && scan.nextPair('xét', 'khen', from, i) >= 0;
  return false;
}

/** "… để xét, đề nghị khen thưởng | thành tích (trong) năm 2027": the year right behind the merit that is considered; null without. */
function meritOfYear(scan: Scan, lines: readonly Line[]): number | null {
  for (const line of lines.slice(0, LEAD)) {
    const at = meritAt(scan, line);
    const year = scan.word(at + 2) === 'trong' ? at + 3 : at + 2;
    if (at > line.from && scan.word(year) === 'năm' && scan.nextPair('khen', 'thưởng', line.from, at) >= 0)
      return yearIn(scan, { from: year, to: Math.min(wholeYears(scan, year + 2, line.to), line.to) });
  }
  return null;
}

/** The token of "thành tích" in a line that names no award; -1 without. */
function meritAt(scan: Scan, { from, to }: Range): number {
  const found = scan.nextPair('thành', 'tích', from, to);
  return found < 0 || scan.nextOf(AWARD, from, to - 1) >= 0 ? -1 : found;
}

const AWARD = layerBits('award');

/** Lines in which news say what they are about. */
const LEAD = 10;

function isFirstArticle(scan: Scan, line: Line): boolean {
  const word = firstWord(scan, line);
  return scan.word(word) === 'điều' && scan.slice(word + 1, word + 2) === '1';
}
