import type { Scan } from '../../../lexicon/scan.js';
import { parseDate } from '../../../names/date.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Passage } from '../../passage.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';

/**
 * "cho Thượng úy Tô Hải, | người dũng cảm bắt cướp trong đêm 30-9-2027", "cho anh Tô Hải | vì đã cứu người ngày 30-9-2027": the year of the
 * day on which somebody did what he is given it for; null where the day is of a paper or a feast ("theo Tờ trình ngày 30-9-2027").
 */
export function yearOfDeed(scan: Scan, elements: readonly Element[], frame: Frame): Resolved<number> | null {
  if (!frame.items.every((item) => item.kind === 'person' && isNamed(item))) return null;
  const to = Math.min(frame.clause.to, elements.length);
  let told = false;
  for (let i = frame.index + 1; i < to; i++) {
    const element = elements[i];
    const word = wordOf(scan, element);
    if (element.kind === 'award' || element.kind === 'bloc' || OF_OTHERS.has(word)) return null;
    told ||= word === 'vì' || (word === 'người' && isMark(elements[i - 1], ','));
    // "từ ngày 01/6 | đến ngày 30/9/2027": the last of the two
    if (!told || element.kind !== 'date' || wordOf(scan, elements[i - 1]) === 'từ') continue;
    const year = parseDate(scan, element.from, element.to)?.year ?? null;
    return year === null ? null : { value: year, basis: 'stated', span: scan.span(element.from, element.to) };
  }
  return null;
}
/** Also of anniversaries: "chào mừng ngày 30/4/1975", "ngày thành lập". */
const OF_OTHERS = new Set(['theo', 'tại', 'quyết', 'trình', 'văn', 'mừng', 'niệm', 'lập', 'truyền', 'sinh']);

/**
 * "V/v đề nghị khen thưởng đột xuất" over "Rạng sáng ngày 27/6/2027, tàu cá bị chìm …": the year of the day with which the text of a proposal opens
 * that is about one deed; null for "Thực hiện Kế hoạch ngày 27/6/2027", and where nothing says that it was sudden.
 */
export function yearOfSuddenDeed({ scan, facts, sentences }: Passage): Resolved<number> | null {
  if (facts.kind !== 'submission' || facts.title === null) return null;
  if (!/đột xuất/iu.test(scan.text.slice(facts.title.start, facts.title.end))) return null;
  for (const { zone, from, to } of sentences.slice(0, HEAD)) {
    if (zone !== 'body' || scan.word(from) === 'kính') continue;
    const at = scan.next('ngày', from, Math.min(to, from + LONGEST_TIME));
    const date = at >= 0 && OF_TIME.test(scan.slice(from, at)) ? parseDate(scan, at, to) : null;
    return date?.year ? { value: date.year, basis: 'from_context', span: scan.span(date.from, date.to) } : null;
  }
  return null;
}

/**
 * "Rạng sáng 19/9/2027, tổ công tác bắt quả tang …" in news without a bloc that tell of one deed by its hour: its year for a medal of bravery that is
 * asked for; null for "8 giờ ngày 19/9/2027, UBND tỉnh tổ chức lễ", for other awards and for deeds of several years.
 */
export function yearOfToldDeed(
  { scan, facts, blocs, sentences }: Passage,
  award: { readonly from: number; readonly to: number },
): Resolved<number> | null {
  if (facts.kind !== 'news' || blocs.length > 0 || !OF_BRAVERY.test(scan.slice(award.from, award.to))) return null;
  const told = sentences.flatMap((sentence) => {
    if (sentence.zone !== 'body' || !DEED.test(scan.slice(sentence.from, sentence.to))) return [];
    const dates = chunksOf(chunksWithin(scan, sentence), 'date');
    return dates.flatMap(({ from, to }) => {
      const year = parseDate(scan, from, to)?.year ?? null;
      const hour = HOUR.test(scan.slice(Math.max(sentence.from, from - LONGEST_TIME), from));
      return year !== null && hour ? [{ value: year, basis: 'from_context' as const, span: scan.span(from, to) }] : [];
    });
  });
  return told.length > 0 && told.every(({ value }) => value === told[0].value) ? told[0] : null;
}
const OF_BRAVERY = /chiến công|dũng cảm/iu;
const DEED = /bắt (?:quả tang|giữ|gọn)|truy bắt|vây bắt|phát hiện|cứu|cháy|đuối|bị lật|bị chìm/iu;
const HOUR = /(?:rạng sáng|đêm|khuya|\d+ ?(?:giờ|h)(?: ?\d+(?: phút)?)?)(?: ngày)?\s*$/iu;
const HEAD = 16;
const LONGEST_TIME = 9;
/** "Khoảng 2 giờ 30 phút sáng | ngày" */
const OF_TIME = /^(?:vào|lúc|khoảng|hồi|rạng|sáng|sớm|trưa|chiều|tối|đêm|khuya|trong|tờ mờ|giờ|phút|[\d\s:h,])*$/iu;
