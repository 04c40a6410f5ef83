import type { Scan } from '../../../lexicon/scan.js';
import { COLON, SEMICOLON, STOP } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';

/**
 * "Anh Tô Hải | là | Chiến sĩ thi đua cấp tỉnh năm 2027", "… được bầu | là | Lao động tiên tiến", "4 năm | là | Chiến sĩ thi đua cơ sở", "… | trở
 * thành | Chiến sĩ thi đua toàn quốc năm 2027": past the words that say who bore a title of some year; `at` for others. "Bà Nhàn là Nhà
 * giáo Ưu tú" only says who she is.
 */
export function bearsEnd(scan: Scan, elements: readonly Element[], chunks: readonly Chunk[], index: number): number {
  const at = chunks[index].from;
  // "Thôn Bến Đá 6 năm liền | giữ vững | danh hiệu Thôn văn hóa"
  const keeps = scan.word(at) === 'giữ' && scan.word(at + 1) === 'vững';
  // "12 năm | giữ vững"
  const counted = scan.word(at - 1) === 'năm' && scan.has(at - 2, NUMBER) && !YEAR.test(scan.slice(at - 2, at - 1));
  const running = ROW_ENDS.has(scan.word(at - 1)) && inARow(scan, scan.word(at - 1) === 'liền' ? at - 3 : at - 4);
  if (keeps && (counted || running || rowOpens(scan, at)))
    return chunks.slice(index + 1, index + 4).some(({ kind, from }) => kind === 'award' && from === at + 2)
      ? at + 2
      : at;
  const becomes = scan.word(at) === 'trở' && scan.word(at + 1) === 'thành';
  if (!becomes && scan.word(at) !== 'là') return at;
  const to = becomes ? at + 2 : at + 1;
  const title = chunks.findIndex(({ from }, i) => i > index && from >= to);
  const award = chunks[title];
  if (award?.kind !== 'award' || award.from !== to || !YEARLY.test(award.award.code)) return at;
  const elected = scan.word(at - 1) === 'bầu' && scan.word(at - 2) === 'được';
  const forYears =
    scan.word(at - 1) === 'năm' &&
    scan.has(at - 2, NUMBER) &&
    elements.some((one) => isPerson(one) || CALLED.has(wordOf(scan, one)));
  if (!becomes && (elected || forYears || isEachYear(scan, at))) return to;
  // "huyện có | 35 cá nhân | là Chiến sĩ thi đua cấp tỉnh"
  const those = elements.at(-1);
  const had =
    those?.kind === 'group' && those.items.every(({ count }) => count !== null) && scan.word(those.from - 1) === 'có';
  // "Dự hội nghị có 35 cá nhân là …" tells who came
  if (had && !becomes) return chunks.slice(0, index).some(({ from }) => scan.kind('act', from) === 'attend') ? at : to;
  let last = elements.length - 1;
  while (last > 0 && BESIDE.has(scan.slice(elements[last].from, elements[last].to).toLowerCase())) last--;
  // "(Đến) năm 2027, cô Nhàn đã là Chiến sĩ thi đua cấp tỉnh": the year may open the clause
  const opening = isMark(elements[last - 1], ',') ? elements[last - 2] : elements[last - 1];
  if (chunks[title + 1]?.kind !== 'year' && opening?.kind !== 'year' && !inARow(scan, award.to)) return at;
  const who = elements[last];
  const alone = who !== undefined && isPerson(who) && !OF.has(wordOf(scan, elements[last - 1]));
  return alone ? to : at;
}
/**
 * "Công ty được tặng Cờ thi đua; thợ lò Tô Văn Hải | - | Chiến sĩ thi đua toàn quốc năm 2027.": past the dash between who is named in a clause of
 * his own, behind one that tells what others were given, and a title of some year with which the clause ends; `at` for others.
 */
export function dashEnd(elements: readonly Element[], chunks: readonly Chunk[], index: number): number {
  const { from, to } = chunks[index];
  const [award, year, end] = chunks.slice(index + 1, index + 4);
  const yearly = award?.kind === 'award' && YEARLY.test(award.award.code) && year?.kind === 'year';
  const ends = end === undefined || (end.kind === 'mark' && (end.mark === ';' || end.mark === '.'));
  if (!yearly || !ends) return from;
  const who = elements.at(-1);
  if (who === undefined || !isPerson(who)) return from;
  const parted = elements.findLastIndex((one) => isMark(one, ';'));
  const given = elements.slice(0, parted).some(({ kind }) => kind === 'award');
  return given && elements.slice(parted + 1, -1).every((one) => one.kind === 'word') ? to : from;
}

/** "Từ năm 2021 đến năm 2027, | năm nào | anh | cũng | là Chiến sĩ thi đua cơ sở"; not "không năm nào …". */
function isEachYear(scan: Scan, at: number): boolean {
  if (scan.word(at - 1) !== 'cũng') return false;
  for (let i = at - 2; i > 0 && at - i < LONGEST_NAME; i--)
    if (scan.pairAt(i) === 'năm nào') return !NEVER.has(scan.word(i - 1));
  return false;
}
const NEVER = new Set(['không', 'chẳng', 'chưa']);
const LONGEST_NAME = 9;
const YEAR = /^\d{4}$/;
/** "cô có | 10 năm là Chiến sĩ thi đua cơ sở" of somebody named before */
const CALLED = new Set(['cô', 'thầy', 'ông', 'bà', 'anh', 'chị']);
/** Titles that are won for a year. */
const YEARLY = /^(advanced-|national-fighter|local-fighter|fighter)/;
const BESIDE = new Set(['đều', 'cùng', 'đã', 'vinh dự']);
/** "Mục tiêu | của | anh Tô Hải là …", "trao | cho | anh Tô Hải là …" */
const OF = new Set(['của', 'cho', 'với', 'như', 'do', 'vợ', 'chồng', 'con']);

const isPerson = (element: Element): boolean =>
  element.kind === 'group' && element.items.every((item) => item.kind === 'person' && isNamed(item));

/** "3 năm liền", "nhiều năm liên tục" */
const inARow = (scan: Scan, at: number): boolean => scan.word(at + 1) === 'năm' && ROW.has(scan.word(at + 2));
const ROW = new Set(['liền', 'liên']);
const RUNNING = new Set(['liên tục', 'liên tiếp']);

/** "Nhiều năm liền(,) trường | giữ vững": the row opens the clause, before who keeps it; not "Sau 5 năm liền đạt giải, trường quyết tâm | giữ vững". */
function rowOpens(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < LONGEST_SUBJECT && !ENDS.has(scan.mark(i)); i--) {
    if (PLANS.has(scan.word(i)) || scan.size('award', i) > 0) return false;
    // "Liên tục 5 năm qua, bệnh viện | giữ vững"
    if (inARow(scan, i - 1) || RUNNING.has(scan.pairAt(i))) return true;
  }
  return false;
}
/** Tokens of "năm liền, Bệnh viện Đa khoa huyện Bến Đá" */
const LONGEST_SUBJECT = 14;
const PLANS = new Set(['phấn', 'quyết', 'sẽ', 'cần', 'để', 'mong', 'hứa', 'tiêu', 'hướng', 'sau']);
/** . ; : */
const ENDS = new Set([STOP, SEMICOLON, COLON]);
const ROW_ENDS = new Set(['liền', 'tục', 'tiếp']);
