import type { Scan } from '../../../lexicon/scan.js';
import type { DateName } from '../../../names/date.js';
import { parseDate } from '../../../names/date.js';
import { CLOSE, COMMA, OPEN, SEMICOLON } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../../../text/tokens.js';
import { isAnniversary } from '../../anniversary.js';
import { dayBefore, type Resolved, resolveDate } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { meets } from './meets.js';
import type { Opening } from './opening.js';

/** The day of the meeting: the first that the opening names; `before` is the day of the meeting told of before it. */
export function dayOf(
  passage: Passage,
  bloc: Bloc,
  { sentences }: Opening,
  before: Resolved<string> | null,
): Resolved<string> | null {
  const { scan, facts } = passage;
  const published = facts.published?.value ?? null;
  for (const sentence of sentences) {
    const dates = datesIn(passage, sentence);
    if (dates.length === 0) {
      if (sentence !== sentences[0]) continue;
      if (says(passage, sentence, 'cùng ngày')) return before && { ...before, basis: 'from_context' };
      const relative = relativeDay(passage, sentence);
      if (relative) return relative;
      continue;
    }
    const first = ownDate(passage, bloc, sentence, dates);
    // "Hà Tĩnh, ngày 24/02/2023 - Cụm … vừa tổ chức": the day of the report.
    if (first.from - sentence.from < 6 && isPublished(passage, first) && saysLately(passage, sentence)) return null;
    // "Trong hai ngày 20 và 21.12, Khối A và Khối B lần lượt tổng kết": the second bloc has the second day.
    const named = chunksOf(sentence.chunks, 'bloc').filter((c) => !c.bloc.bare);
    const rank = named.findIndex((c) => passage.blocAt(sentence.index, c.from) === bloc);
    if (rank === 1 && first.lastDay !== null && named.length === 2 && says(passage, sentence, 'lần lượt'))
      return resolveDate(scan, { ...first, day: first.lastDay }, published, bloc.year);
    return resolveDate(scan, inYearOf(passage, first, sentence), published, bloc.year);
  }
  return null;
}

/**
 * Of several days the bloc's own: "Từ khi sáp nhập (01/7/2027), Cụm ký kết giao ước ngày | 12/9/2027", "Căn cứ phiên họp của Hội đồng ngày
 * 08/01/2028 và kết quả bình chọn của Khối tại hội nghị ngày | 04/01/2028", "03/12/2027 | Chiều 2-12 |, Cụm tổng kết" behind the day of the
 * page; else the first.
 */
function ownDate(passage: Passage, bloc: Bloc, sentence: Parsed, [first, second]: readonly DateName[]): DateName {
  if (!second) return first;
  const { scan } = passage;
  // one word may stand before the day of the page, as for "date"
  if (first.from - sentence.from < 2 && second.from - first.to < 2 && isPublished(passage, first)) return second;
  const aside = scan.mark(first.from - 1) === OPEN && scan.mark(first.to) === CLOSE;
  const met = { from: first.to, to: second.from };
  if (aside && !meets(scan, { from: sentence.from, to: first.from }) && meets(scan, met)) return second;
  const council = scan.nextPair('hội', 'đồng', sentence.from, first.from) >= 0;
  const own = council && chunksOf(sentence.chunks, 'bloc').find((c) => c.from > first.to && c.to < second.from);
  return own && passage.blocAt(sentence.index, own.from) === bloc && meets(scan, met) ? second : first;
}

/** "Khối họp ngày | 8-01" under "Trong hai ngày 8 và 9-01-2028, hai khối đã tổng kết": the year in which the text has the day before it. */
function inYearOf(passage: Passage, date: DateName, { index }: Parsed): DateName {
  if (date.year !== null || passage.facts.published) return date;
  for (const before of passage.sentences.slice(Math.max(0, index - TOLD_BEFORE), index))
    for (const { year, month, day, lastDay } of datesIn(passage, before))
      if (year !== null && month === date.month && (day === date.day || lastDay === date.day)) return { ...date, year };
  return date;
}
/** How many sentences before it may have the day in full. */
const TOLD_BEFORE = 24;

/** The days that a sentence names; not those of the papers that it cites nor of anniversaries, and no deadlines. */
export function datesIn({ scan }: Passage, sentence: Parsed): DateName[] {
  const dates =
    sentence.chunks.length > 0 ? chunksOf(sentence.chunks, 'date').map((c) => c.date) : datesAt(scan, sentence);
  return dates.filter(
    (d) =>
      !isCited(scan, d) &&
      !isOfLaw(scan, sentence, d.from) &&
      !isAnniversary(scan, d) &&
      (d.from === sentence.from || !isDeadline(scan, d.from)) &&
      !isVote(scan, sentence, d),
  );
}

/** "Kết quả bỏ phiếu: Sở Y tế (5/5 phiếu) …, Sở Nội vụ | (4/5)": votes, in brackets alone. */
function isVote(scan: Scan, sentence: Parsed, { from, to, year }: DateName): boolean {
  if (year !== null || scan.mark(from - 1) !== OPEN || scan.mark(to) !== CLOSE) return false;
  // "biểu quyết (10/10)" too
  for (let i = sentence.from; i < from; i++)
    if (scan.word(i) === 'phiếu' || (scan.word(i) === 'biểu' && scan.word(i + 1) === 'quyết')) return true;
  return false;
}

/** "trước ngày 30/11", "chậm nhất (là) ngày 30/11", "hạn cuối 30/11", "tính đến ngày 30/11". */
function isDeadline(scan: Scan, at: number): boolean {
  const last = scan.word(at - 1) === 'là' ? at - 2 : at - 1;
  if (DEADLINES.has(scan.word(last)) || scan.word(last - 1) === 'hạn') return true;
  return scan.word(last) === 'đến' && (scan.word(last - 1) === 'tính' || scan.word(last - 1) === 'hết');
}
const DEADLINES = new Set(['trước', 'nhất', 'hạn']);

/** A sentence that holds nothing else of interest was not cut into chunks. */
function datesAt(scan: Scan, { from, to }: Parsed): DateName[] {
  const dates: DateName[] = [];
  for (let i = from; i < to; i++) {
    const date = scan.has(i, NUMBER) || scan.word(i) === 'ngày' ? parseDate(scan, i, to) : null;
    if (!date) continue;
    dates.push(date);
    i = date.to - 1;
  }
  return dates;
}

/** "số 163/QĐ-UBND ngày 17/02/2023", "số 31-HD/TU, ngày 04/02/2021 của …": the sign of a paper stands before the day. */
function isCited(scan: Scan, { from, to }: DateName): boolean {
  // What stands above a paragraph is no sign of a paper in it.
  if (scan.has(from, PARAGRAPH_START)) return false;
  const at = scan.mark(from - 1) === COMMA && scan.word(to) === 'của' ? from - 1 : from;
  const { start, end } = scan.tokens;
  const joined = at > 2 && end[at - 3] === start[at - 2] && end[at - 2] === start[at - 1];
  return joined && scan.has(at - 2, PUNCTUATION) && scan.has(at - 1, CAPITAL);
}

/** "Căn cứ | Luật Thi đua, khen thưởng | ngày 15 tháng 6 năm 2022": when the law was passed; not "thực hiện Luật, Khối họp ngày 15/6". */
function isOfLaw(scan: Scan, { from }: Parsed, at: number): boolean {
  for (let i = at - 1; i > from && at - i < LONGEST_LAW; i--) {
    if (scan.word(i) === 'luật') return scan.has(i, CAPITAL) && BASES.has(scan.word(i - 1));
    if (scan.has(i, NUMBER) || scan.size('bloc', i) > 0 || scan.mark(i) === SEMICOLON) return false;
  }
  return false;
}
const LONGEST_LAW = 12;
const BASES = new Set(['cứ', 'hành', 'theo', 'hiện']);

/** "Nha Trang, 25/01/2024." before the text. */
export function isDateline(passage: Passage, sentence: Parsed): boolean {
  if (sentence.zone !== 'body' || sentence.to - sentence.from > 16) return false;
  const [date] = datesIn(passage, sentence);
  return date !== undefined && sentence.to - date.to <= 1 && date.from - sentence.from < 7;
}

function isPublished(passage: Passage, date: DateName): boolean {
  const { span } = passage.facts.published ?? {};
  const here = passage.scan.span(date.from, date.to);
  return span != null && span.start <= here.end && here.start <= span.end;
}

/** "Sáng nay", "hôm qua" without a date count from the publication: at the head of the sentence, or right behind the comma of a clause that opens it. */
function relativeDay(passage: Passage, sentence: Parsed): Resolved<string> | null {
  const { scan, facts } = passage;
  if (!facts.published) return null;
  for (let i = sentence.from; i + 1 < Math.min(sentence.to, sentence.from + OPENING_CLAUSE); i++) {
    if (scan.size('bloc', i) > 0) return null;
    if (i - sentence.from >= 12 && scan.mark(i - 1) !== COMMA) continue;
    if (!PARTS.has(scan.slice(i, i + 1).toLowerCase())) continue;
    const next = scan.word(i + 1);
    const span = scan.span(i, i + 2);
    if (next === 'nay') return { value: facts.published.value, basis: 'from_publication', span };
    if (next === 'qua') return { value: dayBefore(facts.published.value), basis: 'from_publication', span };
  }
  return null;
}
const OPENING_CLAUSE = 30;
const PARTS = new Set(['sáng', 'trưa', 'chiều', 'tối', 'hôm']);

function saysLately({ scan }: Passage, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (LATELY.has(scan.slice(i, i + 1))) return true;
  return false;
}
const LATELY = new Set(['vừa', 'mới']);

function says(passage: Passage, sentence: Parsed, words: string): boolean {
  const [first, second] = words.split(' ');
  const { scan } = passage;
  for (let i = sentence.from; i + 1 < sentence.to; i++) {
    if (scan.word(i) === first && scan.word(i + 1) === second) return true;
  }
  return false;
}
