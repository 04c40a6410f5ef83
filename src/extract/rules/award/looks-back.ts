import type { Scan } from '../../../lexicon/scan.js';
import { plainWords } from '../../../names/plain-words.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { isFirstBesides } from './besides.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { latestBefore } from './latest.js';
import { yearsInBracket } from './merit-year.js';

// Awards that a text looks back on: given some time, in no year that it tells.

/** "04 lần nhận cờ", "đến nay": given some time. */
export function isHistory(scan: Scan, elements: readonly Element[], frame: Frame, presents: boolean): boolean {
  for (let i = frame.index - 1; i >= Math.max(frame.clause.from, frame.index - 8); i--)
    if (wordOf(scan, elements[i]) === 'lần' && !NO_TIMES.has(scan.word(elements[i].to))) return true;
  // "6 năm liền | giữ vững | danh hiệu"
  if (scan.word(frame.trigger.from) === 'giữ') return true;
  // "Ngoài tấm | Huân chương | treo giữa nhà, bà còn được tặng Bằng khen năm 2027"
  if (isFirstBesides(scan, elements, frame.index)) return true;
  if (isGradedRun(scan, elements, frame)) return true;
  // "Ba thầy thuốc | từng | được phong tặng danh hiệu"; "từng tập thể được tặng" are all of them
  for (let i = Math.max(frame.clause.from, frame.index - 8); i < frame.index; i++)
    if (wordOf(scan, elements[i]) === 'từng' && GOT.has(scan.word(elements[i].to))) return true;
  // "…; mới đây là | Kỷ niệm chương"
  if (latestBefore(scan, elements, frame.index) < frame.index) return true;
  if (!presents && isBehindDated(scan, elements, frame)) return true;
  // "Quá trình cống hiến, đồng chí đã được tặng thưởng"
  // "Sau quá trình làm việc, các thành viên đề nghị tặng": of the meeting
  for (let i = Math.max(0, frame.clause.from - 12); i < frame.index; i++) {
    const { from } = elements[i];
    if (scan.pairAt(from) !== 'quá trình' || OF_PROCEDURE.has(scan.word(from + 2))) continue;
    if (frame.outcome === 'awarded' || scan.word(from - 1) !== 'sau') return true;
  }
  // "Nhiều năm liền nhà trường đạt danh hiệu", "Tổ Toán nhiều năm | là Tập thể lao động tiên tiến"
  for (let i = Math.max(frame.clause.from + 1, frame.index - 17); i + 1 < frame.index; i++) {
    if (wordOf(scan, elements[i]) !== 'năm' || wordOf(scan, elements[i - 1]) !== 'nhiều') continue;
    const next = elements[i + 1];
    if (['liền', 'liên'].includes(wordOf(scan, next))) return true;
    // "Công đoàn cơ sở nhiều năm | được Công đoàn ngành tặng"
    if (next.kind === 'verb' && (next.verb === 'receive' || next.verb === 'passive')) return true;
  }
  // "được Đảng, Nhà nước tặng | nhiều phần thưởng | cao quý: Huân chương Lao động hạng Ba, …"
  for (let i = frame.index - 1; i > 0; i--)
    if (wordOf(scan, elements[i]) === 'nhiều' && PRIZES.has(scan.slice(elements[i].from + 1, elements[i].from + 3)))
      return true;
  // "được các cấp | ghi nhận như |: Huân chương …; Bằng khen …"
  for (let i = frame.index - 1; i >= 0 && frame.index - i < LONGEST_LIST; i--)
    if (elements[i].kind === 'verb' && scan.word(elements[i].to - 1) === 'như') return true;
  return opensBack(scan, elements[0].from) || (!presents && isOverTimes(scan, elements, frame));
}

/** "Tính đến nay, toàn huyện có 789 gia đình được tặng", "Được biết, đến nay …", "Trước đây, tỉnh có 2 nghệ sĩ được phong tặng", "Trong kháng chiến chống Mỹ, …" */
const opensBack = (scan: Scan, from: number): boolean => BACK.test(plainWords(scan, from, from + LONGEST_BACK));
const BACK = /^(?:(?:được biết ?, ?)?(?:tính )?đến nay(?!\p{L})|trước đây ?,|trong (?:cuộc |hai cuộc )?kháng chiến)/u;
const LONGEST_BACK = 5;

/** "Ghi nhận những cống hiến | qua các thời kỳ, | …": in any of them; "trao Huân chương cho 83 đồng chí lãnh đạo qua các thời kỳ" is of a day. */
function isOverTimes(scan: Scan, elements: readonly Element[], { index, outcome }: Frame): boolean {
  if (outcome !== 'awarded' || !LEADS.has(scan.word(elements[0].from))) return false;
  for (let i = 0; i < index; i++)
    if (wordOf(scan, elements[i]) === 'qua' && TIMES.test(plainWords(scan, elements[i].from, elements[i].from + 5)))
      return true;
  return false;
}
const LEADS = new Set(['ghi', 'với', 'qua', 'những']);
const TIMES = /^qua (?:các|từng|nhiều) (?:thời kỳ|thời kì|giai đoạn|thế hệ) ?,$/u;

/** In elements. */
const LONGEST_LIST = 40;

/** "Ông được tặng Huân chương Kháng chiến, Bằng khen": what a clause, or a list, with an order for a war of long ago tells. */
export const tellsOfWar = (elements: readonly Element[], { clause, index }: Frame): boolean =>
  elements.slice(clause.from, clause.to).some(isOfWar) || isListedWithWar(elements, index);

/**
 * "được tặng Cờ thi đua (2011), Huân chương (2013); | 6 cá nhân được tặng Bằng khen": of others, in a clause behind awards that were given in
 * years of their own.
 */
function isBehindDated(scan: Scan, elements: readonly Element[], { side, award, clause }: Frame): boolean {
  if (side !== 'left' || !isMark(entryAt(elements, clause.from - 1), ';')) return false;
  // "… được tặng Bằng khen | cùng năm |"
  if (scan.pairAt(award.to) === 'cùng năm') return false;
  const years = new Set<number>();
  for (let i = 0; i + 1 < clause.from; i++) {
    if (elements[i].kind !== 'award') continue;
    const next = elements[i + 1];
    const year = next.kind === 'year' ? next : yearsInBracket(next);
    if (year) years.add(year.year.last);
  }
  return years.size > 1;
}

/** "được tặng | Huân chương Lao động hạng Nhất, hạng Nhì, hạng Ba": three grades of one order are not given at once. */
function isGradedRun(scan: Scan, elements: readonly Element[], { award, items, clause }: Frame): boolean {
  const order = /^(order-[a-z-]+)-\d$/.exec(award.award.code)?.[1];
  if (order === undefined || items.length !== 1 || items[0].count !== null || items[0].kind !== 'org') return false;
  const grades = new Set<string>();
  for (let i = clause.from; i < clause.to && i - clause.from < LONGEST_RUN; i++) {
    const element = elements[i];
    if (element.kind === 'year' || element.kind === 'date' || numbersAward(scan, element)) return false;
    if (element.kind === 'award' && element.award.code.startsWith(`${order}-`)) grades.add(element.award.code);
  }
  return grades.size > 2;
}
const numbersAward = (scan: Scan, { kind, from }: Element): boolean => kind === 'word' && scan.has(from, NUMBER);
const LONGEST_RUN = 40;

/** "Sau quá trình | triển khai", "… | xét chọn": how it was decided, not somebody's life. */
const OF_PROCEDURE = new Set(['triển', 'xét', 'bình', 'thẩm', 'lựa', 'tổ', 'thực', 'rà', 'kiểm']);
/** "lần lượt", "trong đợt trao lần này" */
const NO_TIMES = new Set(['lượt', 'này']);
const GOT = new Set(['được', 'nhận', 'đón', 'đạt', 'vinh']);
const PRIZES = new Set(['phần thưởng', 'giải thưởng', 'danh hiệu', 'hình thức']);
/** Orders of the wars (src/lexicon/awards.ts): who tells of them looks back, and on what stands beside them too, but where they are handed over. */
const WAR = /^order-(?:resistance|victory|liberation|determined)/;

const isOfWar = (element: Element): boolean => element.kind === 'award' && WAR.test(element.award.code);

/** "được tặng thưởng: | Huân chương Độc lập hạng Ba; Huân chương Kháng chiến hạng Nhất; Kỷ niệm chương …": one of a list that holds an order of the wars. */
function isListedWithWar(elements: readonly Element[], index: number): boolean {
  let [first, last] = [index, index];
  const near = (at: number): boolean => elements[at]?.kind === 'award' && Math.abs(at - index) < LONGEST_RUN;
  while (near(first - 2) && isMark(elements[first - 1], ';', ',')) first -= 2;
  while (near(last + 2) && isMark(elements[last + 1], ';', ',')) last += 2;
  return elements.slice(first, last + 1).some(isOfWar);
}
