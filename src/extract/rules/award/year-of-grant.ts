import type { Scan } from '../../../lexicon/scan.js';
import type { YearName } from '../../../names/date.js';
import { CLOSE, COMMA, DASHES, OPEN, SLASH } from '../../../text/marks.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../../../text/tokens.js';
import { isAnniversary } from '../../anniversary.js';
import { type Resolved, resolveDate } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { monthOfIssue } from './issue.js';

// The year in which something was given, where nothing says for which: of the decision, of the ceremony, of the paper.

/** "Dịp này, … trao", "Ngay tại hội nghị, …": given on the day of the meeting. */
export function isPresented(scan: Scan, sentence: Parsed): boolean {
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 12); i++) {
    if (PRESENTS.get(scan.word(i))?.includes(scan.word(i + 1))) return true;
  }
  return false;
}

const PRESENTS = new Map([
  ['dịp', ['này']],
  ['tại', ['hội', 'buổi', 'lễ']],
  ['thừa', ['ủy']],
]);

/** A day of years before the text was published. */
const isLongPast = (day: Resolved<string> | null, published: string | null): boolean =>
  day !== null && published !== null && Number(day.value.slice(0, 4)) < Number(published.slice(0, 4)) - LONG;
const LONG = 2;

/** Of the decision or the ceremony: the day that the sentence or one before it names, else the day of publication. */
export function yearOfGrant(passage: Passage, sentence: Parsed): Resolved<number> | null {
  const { scan, facts } = passage;
  const published = facts.published?.value ?? null;
  const issue = published === null ? monthOfIssue(passage) : null;
  let handedOver = false;
  const handedNow = (): boolean => handedOver || isPresented(scan, sentence);
  for (let i = sentence.index; i >= 0 && sentence.index - i < 8; i--) {
    // "Căn cứ Luật Thi đua, Khen thưởng ngày 26/11/2003"
    if (passage.sentences[i].zone === 'basis' || isOfAnotherRow(passage, passage.sentences[i], sentence)) continue;
    // "Đêm 11/10/2027, Đồn đã phá chuyên án. Tại buổi lễ, … trao Huân chương. Bộ Tư lệnh tặng Bằng khen cho …": the day of a deed, not of what else is given
    if (handedOver && tellsOfNight(scan, passage.sentences[i])) continue;
    handedOver ||= i < sentence.index && isPresented(scan, passage.sentences[i]);
    for (const chunk of chunksOf(chunksWithin(scan, passage.sentences[i]), 'date')) {
      if (isAnniversary(scan, chunk) || isOfLife(scan, chunk.from) || isOfLaw(scan, chunk.from)) continue;
      const { date } = chunk;
      const day = resolveDate(scan, date, published ?? issue, null);
      // "Ngày 15/5/1960, xí nghiệp ra đời." over the paragraph in which today's awards are handed over: how all began
      const began = handedNow() && passage.sentences[i].block !== sentence.block && isLongPast(day, published);
      if (began) continue;
      if (day) return { value: Number(day.value.slice(0, 4)), basis: 'inferred', span: day.span };
    }
    const decided = sentence.index - i < NEAR ? yearOfDecision(scan, passage.sentences[i]) : null;
    if (decided) return decided;
  }
  if (facts.published === null)
    return (
      yearOfAnniversary(passage, sentence) ??
      yearOfLead(passage, sentence) ??
      yearWithoutDay(passage) ??
      yearOfMeeting(passage)
    );
  return { value: Number(facts.published.value.slice(0, 4)), basis: 'from_publication', span: facts.published.span };
}

/** Sentences behind the one that names the decision. */
const NEAR = 3;

/**
 * "Quyết định số 205/ | 2005 | /QĐ-CTN phong tặng …", "Tại Quyết định số 1205/QĐ-CTN | năm 2005 |, Chủ tịch nước tặng …": the year that the number of a
 * decision to give something holds, or that stands behind it; not "Quyết định số 39/2012/QĐ-TTg ban hành Quy chế xét tặng …".
 */
function yearOfDecision(scan: Scan, sentence: Parsed): Resolved<number> | null {
  let year = DECIDED.get(sentence);
  if (year === undefined) {
    year = yearOfNumber(scan, sentence);
    DECIDED.set(sentence, year);
  }
  return year;
}
/** Asked by each who receives. */
const DECIDED = new WeakMap<Parsed, Resolved<number> | null>();

function yearOfNumber(scan: Scan, { from, to }: Parsed): Resolved<number> | null {
  for (let i = from; i + 4 < to; i++) {
    if (scan.pairAt(i) !== 'quyết định' || scan.word(i + 2) !== 'số' || !scan.has(i + 3, NUMBER)) continue;
    // "Căn cứ Quyết định …", "Thực hiện Quyết định …": by which rules
    if (scan.word(i - 1) === 'cứ' || scan.word(i - 1) === 'hiện') continue;
    const inside = scan.mark(i + 4) === SLASH && scan.mark(i + 6) === SLASH ? i + 5 : -1;
    let year = inside > 0 && YEAR.test(scan.slice(inside, inside + 1)) ? inside : -1;
    let end = inside > 0 ? inside + 2 : i + 4;
    while (end < to && end < i + LONGEST_NUMBER && !ENDS_NUMBER.has(scan.word(end)) && scan.mark(end) !== COMMA) {
      if (year < 0 && scan.word(end) === 'năm' && YEAR.test(scan.slice(end + 1, end + 2))) year = end + 1;
      end++;
    }
    if (year < 0 && scan.word(end) === 'năm' && YEAR.test(scan.slice(end + 1, end + 2))) year = end + 1;
    if (year > 0 && givesSoon(scan, end, to))
      return { value: Number(scan.slice(year, year + 1)), basis: 'inferred', span: scan.span(year, year + 1) };
  }
  return null;
}
const YEAR = /^(?:19|20)\d\d$/u;
const ENDS_NUMBER = new Set(['về', 'tặng', 'phong', 'truy', 'trao', 'ban', 'của', 'công']);

function givesSoon(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + SOON); i++) {
    if (RULES.has(scan.pairAt(i))) return false;
    if (scan.word(i) === 'tặng') return true;
  }
  return false;
}
const SOON = 12;
const RULES = new Set(['ban hành', 'quy chế', 'quy định', 'hướng dẫn', 'thành lập', 'xét tặng', 'kế hoạch', 'điều lệ']);

/**
 * "sinh | ngày 06/06/1957", "vào Đảng | ngày 19/5/1960", "nhập ngũ | tháng 4/1954", "kết nạp Đảng …", "được thành lập | ngày 22/12/1997": a day of
 * somebody's life, or on which a unit began, and nothing was given.
 */
function isOfLife(scan: Scan, at: number): boolean {
  const to = IN_LIFE.has(scan.word(at - 1)) ? at - 1 : at;
  if (scan.has(at, LINE_START) || scan.has(to, LINE_START)) return false;
  const joined = scan.word(to - 3) === 'gia' && scan.pairAt(to - 2) === 'cách mạng';
  // "vào Đảng CSVN | ngày 3/2/1961"
  const party = scan.pairAt(to - 3) === 'vào đảng' && scan.has(to - 1, ALL_CAPS);
  return BORN.has(scan.word(to - 1)) || joined || party || LIFE.has(scan.pairAt(to - 2)) || isOfFounding(scan, to);
}

/** "được thành lập | theo Quyết định số 12/QĐ-UB ngày | 13/7/1985": the day of the decision by which it began. */
function isOfFounding(scan: Scan, at: number): boolean {
  for (let i = at - 2; i >= 0 && at - i < LONGEST_NUMBER && scan.mark(i) !== COMMA; i--)
    if (scan.pairAt(i) === 'quyết định') return LIFE.has(scan.pairAt(i - 3)) && BY.has(scan.word(i - 1));
  return false;
}
const BY = new Set(['theo', 'tại', 'bằng', 'từ']);
/** Before the day or the year in which somebody was born or died. */
export const BORN = new Set(['sinh', 'sn', 'mất']);
const IN_LIFE = new Set(['từ', 'vào', 'ngày', 'năm', 'tháng']);
const LIFE = new Set([
  ...['vào đảng', 'nạp đảng', 'kết nạp', 'nhập ngũ', 'tòng quân', 'thoát ly', 'xuất ngũ', 'từ trần'],
  ...['qua đời', 'ra trường', 'vào ngành', 'tốt nghiệp'],
  ...['thành lập', 'tái lập', 'ra đời', 'chia tách', 'khởi công', 'khai trương', 'thông xe', 'giải phóng'],
]);

/** "Thực hiện Nghị định số 12/2014/NĐ-CP | ngày 25/12/2014 |": of a law that says how things are given. */
function isOfLaw(scan: Scan, at: number): boolean {
  for (let i = at - 2; i >= 0 && at - i < LONGEST_NUMBER && scan.mark(i) !== COMMA; i--)
    if (LAWS.has(scan.pairAt(i))) return true;
  return false;
}
const LAWS = new Set(['nghị định', 'thông tư', 'chỉ thị', 'nghị quyết', 'pháp lệnh']);
/** Tokens from the kind of the paper to its day. */
const LONGEST_NUMBER = 12;

/** "Tô Hải | 12/5/1948 |" over a row that names an award: when somebody else was born, or joined. */
function isOfAnotherRow({ document }: Passage, cell: Parsed, own: Parsed): boolean {
  const [above, here] = [cell, own].map(({ block }) => document.blocks[block].cell);
  return above !== null && here !== null && (above.table !== here.table || above.row !== here.row);
}

/** "Đặc biệt, | đêm | 11/10/2027, …": hours at which nobody holds a ceremony. */
function tellsOfNight(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < Math.min(to, from + OPENING); i++)
    if (NIGHT.has(scan.word(i)) && (scan.has(i + 1, NUMBER) || scan.word(i + 1) === 'ngày')) return true;
  return false;
}
const NIGHT = new Set(['đêm', 'khuya']);

/** "YBO - Ngày 16/11/2019, Trường A kỷ niệm …": the day on which the news begin, however far behind the award stands, or right under the headline. */
function yearOfLead(passage: Passage, { index }: Parsed): Resolved<number> | null {
  const { scan, facts, sentences } = passage;
  if (facts.kind !== 'news') return null;
  for (const sentence of sentences.filter(({ zone }) => zone === 'body').slice(0, LEAD)) {
    const date = chunksOf(chunksWithin(scan, sentence), 'date').find((chunk) => chunk.date.year !== null);
    if (date && !isAnniversary(scan, date) && !isOfLife(scan, date.from) && date.from - sentence.from < OPENING)
      return { value: date.date.year as number, basis: 'inferred', span: scan.span(date.from, date.to) };
    if (sentence.index > index) return yearOfAnniversary(passage, sentence);
    // "Sáng 27/02, … kỷ niệm 55 năm Ngày truyền thống (3/3/1973 - 3/3/2028)"
    const feast = date ? yearOfAnniversary(passage, sentence) : null;
    if (feast) return feast;
  }
  return null;
}
/** Sentences in which news say when it was. */
export const LEAD = 2;
/** Tokens before the day. */
const OPENING = 8;

/**
 * "Ngày 28/12, Sở Y tế đã tổ chức hội nghị cán bộ, công chức năm 2027." first of all in news that say no other day: the one year of the sentence, of
 * the meeting behind which it stands; not "hội nghị triển khai nhiệm vụ năm 2028", of the year to come.
 */
function yearOfMeeting({ scan, facts, sentences }: Passage): Resolved<number> | null {
  const lead = facts.kind === 'news' ? sentences.find(({ zone }) => zone === 'body') : undefined;
  const chunks = lead ? chunksWithin(scan, lead) : [];
  const [day] = chunksOf(chunks, 'date');
  const [year, ...others] = chunksOf(chunks, 'year');
  if (!lead || !day || day.date.year !== null || day.from - lead.from > OPENING || !year || others.length > 0)
    return null;
  if (year.year.first !== year.year.last) return null;
  for (let i = year.from - 1; i > day.to && year.from - i < LONGEST_MEETING; i--) {
    if (AHEAD.has(scan.pairAt(i))) return null;
    if (MEETINGS.has(scan.pairAt(i)))
      return { value: year.year.last, basis: 'inferred', span: scan.span(year.from, year.to) };
  }
  return null;
}
const MEETINGS = new Set(['hội nghị', 'đại hội', 'buổi lễ', 'tổ chức']);
const AHEAD = new Set(['triển khai', 'nhiệm vụ', 'phương hướng', 'kế hoạch', 'từ năm', 'giai đoạn']);
/** Tokens from the word for the meeting to its year. */
const LONGEST_MEETING = 20;

/** The year at the head of the text where it has no day; asked by each award of the text. */
function yearWithoutDay(passage: Passage): Resolved<number> | null {
  let year = YEARS_WITHOUT_DAY.get(passage);
  if (year === undefined) {
    year = yearAtHead(passage);
    YEARS_WITHOUT_DAY.set(passage, year);
  }
  return year;
}
const YEARS_WITHOUT_DAY = new WeakMap<Passage, Resolved<number> | null>();

/** "Bến Đá, ngày     tháng 10 năm 2021": of a paper whose day is still to be written in. */
function yearAtHead({ scan, sentences }: Passage): Resolved<number> | null {
  for (const { from, to } of sentences.slice(0, HEADER)) {
    // "date 2021-07 (LHO) - Sáng nay 22.7, …": the month in which the page was published
    const month =
      scan.has(from + 1, NUMBER) && scan.slice(from, from + 1) === 'date' && DASHES.has(scan.mark(from + 2));
    const saved = month ? Number(scan.slice(from + 1, from + 2)) : 0;
    if (saved > 1990 && saved < 2100) return { value: saved, basis: 'inferred', span: scan.span(from + 1, from + 2) };
    for (let i = from; i + 4 < to; i++) {
      const blank = scan.word(i) === 'ngày' && scan.word(i + 1) === 'tháng' && scan.has(i + 2, NUMBER);
      const year = blank && scan.word(i + 3) === 'năm' ? Number(scan.slice(i + 4, i + 5)) : 0;
      if (year > 1900 && year < 2100) return { value: year, basis: 'inferred', span: scan.span(i, i + 5) };
    }
  }
  return null;
}
/** How many sentences hold the head of a paper. */
const HEADER = 16;

/** "Sáng 22-11, … kỷ niệm 40 năm (22-11-1976 / 22-11-2016)", where nothing else tells of the year: that of the second day. */
function yearOfAnniversary({ scan, sentences }: Passage, { index }: Parsed): Resolved<number> | null {
  for (let i = index; i >= 0 && index - i < 8; i--) {
    const chunks = chunksWithin(scan, sentences[i]);
    for (const { from, to, date } of chunksOf(chunks, 'date'))
      if (date.year !== null && scan.mark(to) === CLOSE && isAnniversary(scan, { from, to }))
        return { value: date.year, basis: 'inferred', span: scan.span(from, to) };
    for (const { from, to, year } of chunksOf(chunks, 'year'))
      if (scan.mark(to) === CLOSE && celebrates(scan, sentences[i].from, from, year))
        return { value: year.last, basis: 'inferred', span: scan.span(from, to) };
  }
  return null;
}

/** "Lễ kỷ niệm 35 năm thành lập trường (1992 - | 2027)": as many years lie between the two as are celebrated. */
function celebrates(scan: Scan, start: number, from: number, { first, last }: YearName): boolean {
  const open = first < last ? from - 1 : from - 3;
  const since = first < last ? first : Number(scan.slice(from - 2, from - 1));
  if (scan.mark(open) !== OPEN) return false;
  for (let i = open - 1; i > start + 1 && open - i < LONGEST_FEAST; i--)
    if (scan.word(i) === 'năm' && scan.word(i - 2) === 'niệm')
      return scan.has(i - 1, NUMBER) && Number(scan.slice(i - 1, i)) === last - since;
  return false;
}
/** Tokens from "kỷ niệm" to the bracket. */
const LONGEST_FEAST = 24;
