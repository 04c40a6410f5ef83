import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, HYPHEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { wholeCell } from './lines.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { countOfUnits, opensNames, pair, pastNumber } from './nouns.js';

interface Scored {
  readonly bloc: Bloc;
  readonly item: Item;
  readonly trigger: number;
}

/**
 * "bảng điểm của 3 đơn vị: Sở Y tế 98,5 điểm; Sở Nội vụ 97đ; Thanh tra tỉnh: không chấm": who is scored in a bloc, three at least, each with
 * its points, competes in it. "Kết quả chấm điểm: …" alone may tell of some.
 */
export function scoredIn(passage: Passage, { index, from, to }: Parsed): Scored[] {
  const { scan, sentences } = passage;
  if (pointsIn(scan, from, to) < FEWEST) return [];
  const above = sentences[index - 1];
  if (scoresOther(scan, from, firstName(scan, from, to)) || (above && scoresOther(scan, above.from, above.to)))
    return [];
  if (!tellsAll(scan, from, firstName(scan, from, to)) && !(above && tellsAll(scan, above.from, above.to))) return [];
  const bloc = passage.blocAt(index, from);
  if (!bloc) return [];
  const items: Item[] = [];
  let scored = 0;
  for (let at = firstName(scan, from, to); at < to; ) {
    const end = partEnd(scan, at, to);
    const name = pastNumber(scan, at);
    const points = pointsFrom(scan, name, end);
    const none = points < 0 ? unscoredFrom(scan, name, end) : -1;
    const until = points >= 0 ? points : none;
    const [item, other] = until > name && opensNames(scan, name, until) ? listFrom(scan, name, until, null) : [];
    if (!item || other) return [];
    if (points >= 0) scored++;
    items.push(item);
    at = end + 1;
  }
  return scored >= FEWEST ? items.map((item) => ({ bloc, item, trigger: item.from })) : [];
}
const FEWEST = 3;

/**
 * "TT Đơn vị Điểm tự chấm Điểm thưởng Xếp hạng" over "1 Sở Y tế 978 15 2", a table whose cells were lost, with as many rows as the text says
 * that the bloc has units: "7/7 đơn vị thành viên".
 */
export function scoreRows(passage: Passage): Scored[] {
  const { scan, sentences, blocs } = passage;
  if (blocs.length !== 1) return [];
  const head = sentences.find((sentence) => headsScores(scan, sentence));
  if (!head) return [];
  const items: Item[] = [];
  for (
    let row = sentences[head.index + 1];
    row && isScoreRow(scan, row, items.length + 1);
    row = sentences[row.index + 1]
  ) {
    const [item] = listFrom(scan, row.from + 1, row.to, null);
    if (!item) break;
    items.push(item);
  }
  if (items.length < FEWEST || !sentences.some((sentence) => saysAll(scan, sentence, items.length))) return [];
  return items.map((item) => ({ bloc: blocs[0], item, trigger: item.from }));
}

/**
 * "TT | Đơn vị | Điểm tự chấm | Xếp hạng" over "1 | Sở Y tế | 978 | 2": the same in a table with its cells, as many rows as the bloc has units.
 */
export function scoreCells({ document, scan, sentences, blocs }: Passage): Scored[] {
  if (blocs.length !== 1) return [];
  const units = new Map<number, number>();
  const points = new Set<number>();
  const contests = new Set<number>();
  const rows = new Map<number, Scored[]>();
  for (const { index, block, from, to } of sentences) {
    const { cell } = document.blocks[block];
    if (cell === null) continue;
    if (cell.row === 0) {
      // "Kết quả giải bóng chuyền:" over the table
      const above = cell.column === 0 && index > 0 ? sentences[index - 1] : null;
      if (above && scoresOther(scan, above.from, above.to)) contests.add(cell.table);
      if (pair(scan, from, 'đơn', 'vị') && to <= from + HEAD) units.set(cell.table, cell.column);
      if (scan.word(from) === 'điểm' || scan.pairAt(from) === 'tổng điểm') points.add(cell.table);
    } else if (units.get(cell.table) === cell.column) {
      const [named] = listFrom(scan, from, to, null);
      const item = named && wholeCell(scan, named, to);
      if (item?.from !== from || (item.to < to && !scan.has(item.to, PUNCTUATION))) continue;
      const found = rows.get(cell.table);
      const row = { bloc: blocs[0], item, trigger: from };
      if (found) found.push(row);
      else rows.set(cell.table, [row]);
    }
  }
  const [, found = []] =
    [...rows].find(([table, { length }]) => points.has(table) && !contests.has(table) && length >= FEWEST) ?? [];
  return sentences.some((one) => saysAll(scan, one, found.length)) ? found : [];
}
/** "Đơn vị", "Đơn vị thành viên" */
const HEAD = 4;

/** "TT Đơn vị Điểm tự chấm …" */
function headsScores(scan: Scan, { from, to, chunks }: Parsed): boolean {
  if (!NUMBERS.has(scan.word(from)) || chunks.some(({ kind }) => kind === 'units' || kind === 'award')) return false;
  let [units, points] = [false, false];
  for (let i = from + 1; i < to; i++) {
    units ||= pair(scan, i, 'đơn', 'vị');
    points ||= scan.word(i) === 'điểm';
  }
  return units && points;
}
const NUMBERS = new Set(['tt', 'stt']);

/** "3 Bệnh viện Bến Đá 970 5 971 4": its number, a unit, and figures to the end. */
function isScoreRow(scan: Scan, { from, to, chunks }: Parsed, number: number): boolean {
  const units = chunks.find(({ kind }) => kind === 'units');
  if (!scan.has(from, NUMBER) || Number(scan.slice(from, from + 1)) !== number || units?.from !== from + 1)
    return false;
  let figures = 0;
  for (let i = units.to; i < to; i++) if (scan.has(i, NUMBER)) figures++;
  return figures > 1;
}

/** "7/7 đơn vị thành viên", "7 đơn vị trong Cụm" */
function saysAll(scan: Scan, { from, to }: Parsed, count: number): boolean {
  for (let i = from; i + 2 < to; i++)
    if (scan.has(i, NUMBER) && Number(scan.slice(i, i + 1)) === count && pair(scan, i + 1, 'đơn', 'vị')) return true;
  return false;
}

/** "6 đơn vị", "các đơn vị thành viên", "theo thứ tự từ cao xuống thấp": whoever is scored is told. */
function tellsAll(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    // "Khối thi đua số | 3 tỉnh Lam Hải" counts nothing
    const counted = scan.word(i - 1) !== 'số' && countOfUnits(scan, i) !== null;
    if (counted || pair(scan, i, 'thành', 'viên') || pair(scan, i, 'thứ', 'tự')) return true;
    if (pair(scan, i, 'các', 'đơn')) return true;
  }
  return false;
}

/** "giải bóng chuyền", "chỉ số cải cách hành chính", "các đơn vị ngoài khối": points of another contest, which others may enter. */
function scoresOther(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scan.word(i) === 'ngoài' || OTHERS.has(`${scan.word(i)} ${scan.word(i + 1)}`)) return true;
  return false;
}
const OTHERS = new Set(['giải bóng', 'hội thao', 'hội thi', 'hội diễn', 'cải cách', 'chỉ số']);

/** Past the colon that opens the list, where one stands before the first points. */
function firstName(scan: Scan, from: number, to: number): number {
  let first = pastNumber(scan, from) > from ? from : scan.mark(from) === HYPHEN ? from + 1 : from;
  for (let i = from; i < to && !isPoints(scan, i); i++)
    if (scan.mark(i) === COLON && !scan.has(i + 1, NUMBER) && i + 1 < to) first = i + 1;
  return first;
}

/** The semicolon behind a part, or the comma behind its points. */
function partEnd(scan: Scan, at: number, to: number): number {
  for (let i = at; i < to; i++) {
    if (scan.mark(i) === SEMICOLON) return i;
    if (scan.mark(i) === COMMA && isPoints(scan, i - 1)) return i;
  }
  return to;
}

/** Where the points of a part begin: "Sở Y tế: | 98,5 điểm"; -1 for none. */
function pointsFrom(scan: Scan, from: number, end: number): number {
  let at = from;
  while (at < end && !isPoints(scan, at)) at++;
  if (at === end) return -1;
  while (at > from && (scan.has(at - 1, NUMBER) || scan.mark(at - 1) === COMMA || scan.mark(at - 1) === STOP)) at--;
  return at;
}

/** "Thanh tra tỉnh: | không chấm"; -1 for other words. */
function unscoredFrom(scan: Scan, from: number, end: number): number {
  for (let i = from; i + 1 < end; i++) if (scan.word(i) === 'không' && scan.word(i + 1) === 'chấm') return i;
  return -1;
}

/** "98,5 | điểm", "97 | đ", "5đ" */
function isPoints(scan: Scan, at: number): boolean {
  const word = scan.word(at);
  if (word === 'điểm' || word === 'đ') return scan.has(at - 1, NUMBER);
  // One token with its digits: asked of few.
  const first = scan.text.charCodeAt(scan.tokens.start[at]);
  return first >= 0x30 && first <= 0x39 && !scan.has(at, NUMBER) && GLUED.test(scan.slice(at, at + 1));
}
const GLUED = /^\d{1,4}đ$/;

function pointsIn(scan: Scan, from: number, to: number): number {
  let points = 0;
  for (let i = from + 1; i < to; i++) if (isPoints(scan, i)) points++;
  return points;
}
