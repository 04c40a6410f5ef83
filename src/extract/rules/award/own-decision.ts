import { OPEN } from '../../../text/marks.js';
import { type Resolved, resolveDate } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Frame } from './frame.js';

/**
 * "D. KỶ NIỆM CHƯƠNG …" over "(Theo Quyết định số 401/QĐ-TLĐ ngày 21/3/2028)": the year of the decision that gave it. A commemorative medal is
 * for no one year, whatever year the whole list is about; a certificate ("Bằng khen") is for that year.
 */
export function yearOfOwnDecision(
  { scan, sentences }: Passage,
  { index }: Parsed,
  { award }: Frame,
): Resolved<number> | null {
  const next = sentences[index + 1];
  if (!award.award.code.startsWith('commemorative-medal') || next === undefined || scan.mark(next.from) !== OPEN)
    return null;
  if (scan.slice(next.from + 1, next.from + 4).toLowerCase() !== 'theo quyết định') return null;
  const [day, ...others] = chunksOf(chunksWithin(scan, next), 'date');
  const date = day && others.length === 0 ? resolveDate(scan, day.date, null, null) : null;
  return date && { ...date, value: Number(date.value.slice(0, 4)) };
}

/**
 * "đã được tặng Huân chương Kháng chiến hạng Nhì | theo Quyết định số 236/QĐ-CTN ngày 15/5/1986 |": the year of the decision that a sentence cites
 * right behind an order of the State; a certificate, "Bằng khen theo Quyết định …", is for the year before.
 */
export function yearOfCitedOrder(scan: Passage['scan'], sentence: Parsed, { award }: Frame): Resolved<number> | null {
  if (!award.award.code.startsWith('order-') || scan.word(award.to) !== 'theo') return null;
  if (scan.pairAt(award.to + 1) !== 'quyết định') return null;
  const day = chunksOf(chunksWithin(scan, sentence), 'date').find(({ from }) => from > award.to);
  if (!day || day.from - award.to > LONGEST_NUMBER) return null;
  const date = resolveDate(scan, day.date, null, null);
  return date && { ...date, value: Number(date.value.slice(0, 4)) };
}
/** Tokens of "theo Quyết định số 236/QĐ-CTN" */
const LONGEST_NUMBER = 12;

/**
 * "DANH SÁCH ĐẢNG VIÊN ĐƯỢC TẶNG HUY HIỆU ĐẢNG" / "(Ban Thường vụ Tỉnh ủy tặng theo Quyết định số 107-QĐ/TU ngày 17/01/2028)" over a table from that
 * sentence on: the year of the decision, for the badges in it; else of the day for which they are given, "ĐỢT 03/02/2028"; null for none.
 */
export function yearOverBadges({ scan, sentences }: Passage, { index }: Parsed): Resolved<number> | null {
  let given: Resolved<number> | null = null;
  for (const sentence of sentences.slice(Math.max(0, index - ABOVE), index).reverse()) {
    const { from, to, kind } = sentence;
    if (kind === 'table-cell') break;
    const [day, ...others] = chunksOf(chunksWithin(scan, sentence), 'date');
    const date = day && others.length === 0 ? resolveDate(scan, day.date, null, null) : null;
    const year = date && { ...date, value: Number(date.value.slice(0, 4)) };
    const cited = scan.nextPair('quyết', 'định', from, to);
    if (scan.mark(from) === OPEN && cited >= 0 && scan.word(cited - 1) === 'theo') return year;
    if (year && scan.word(day.from - 1) === 'đợt') given ??= year;
  }
  return given;
}
/** Lines over the table. */
const ABOVE = 3;

/** "Huy hiệu 60 năm": for years in the Party, whatever year the paper looks back on. */
export const isBadgeOfYears = (scan: Passage['scan'], { award, from, to }: Frame['award']): boolean =>
  award.code.startsWith('badge') && /\d[05] năm/iu.test(scan.slice(from, to));
