import type { Scan } from '../../../lexicon/scan.js';
import { SLASH } from '../../../text/marks.js';
import type { Resolved } from '../../calendar.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { introduces, isSince, isSpanAfter, isTerm, looksAhead, spanAhead, yearsInBracket } from './merit-year.js';
import { looksBackOnTerm, monthLeads, ofStart, yearOfPast } from './opening-year.js';
import { opensNext, RUNNING, resolved, signsFor, TAKES } from './year-behind.js';
import { BORN } from './year-of-grant.js';

// The year that stands before an award.

export const DETAILS = new Set(['cụ thể', 'theo đó', 'trong đó', 'đó là', 'bao gồm']);

/**
 * "Năm 2020, chị được tặng Bằng khen; | năm 2023 | được tặng Giấy khen và được tặng Huân chương": the year that opens the clause over two
 * awards, not the one that opens the sentence; null where a clause without a year stands between.
 */
function yearOfClauseBefore(scan: Scan, elements: readonly Element[], index: number): YearElement | null {
  for (let i = index - 1; i > 1; i--) {
    const element = elements[i];
    if (isMark(element, ';', ':', '.')) return null;
    if (element.kind !== 'year') continue;
    const next = elements[i + 1];
    const parted = isMark(elements[i - 1], ';') || (isMark(elements[i - 1], ',') && next.kind === 'verb');
    const opens = parted && (next.kind === 'verb' || next.kind === 'group' || isMark(next, ','));
    return opens && !isTerm(scan, element) && !isSince(scan, element) && !looksAhead(scan, element.from)
      ? element
      : null;
  }
  return null;
}

const LATE = /^(?:mãi|phải)$/iu;

const ONE = new Set(['anh', 'chị', 'ông', 'bà', 'cô', 'thầy', 'đơn', 'trường', 'xã', 'công']);

type YearElement = Extract<Element, { kind: 'year' }>;

/** "Năm 2014, Bệnh viện đã được nhận", "Khoa Điều dưỡng năm 2016 được". */
export function yearBefore(scan: Scan, elements: readonly Element[], frame: Frame): Resolved<number> | null {
  for (let i = frame.index - 1; i >= frame.clause.from; i--) {
    const element = elements[i];
    if (element.kind === 'award' && frame.outcome !== 'registered') break;
    const span = i === frame.index - 1 ? null : spanAhead(scan, elements, i);
    if (span) return resolved(scan, span);
    const running = yearsInBracket(element);
    const leadsIn =
      introduces(scan, elements, frame.clause.from, i) ||
      isSpanAfter(scan, elements[frame.clause.from].from, element.from + 1);
    // "Cô Hà Nhàn 5 năm liền | (2023-2027) | đạt danh hiệu"
    // "5 năm liền | (2023-2027) | cô đạt danh hiệu"
    const verb = elements[i + 1].kind === 'group' || ONE.has(wordOf(scan, elements[i + 1])) ? i + 2 : i + 1;
    const inARow = RUNNING.has(wordOf(scan, entryAt(elements, i - 1))) && entryAt(elements, verb)?.kind === 'verb';
    if (running && ((isMark(elements[i + 1], ',') && leadsIn) || inARow)) return resolved(scan, running);
    const past = yearOfPast(scan, elements, i, frame.clause.from);
    if (past) return resolved(scan, past);
    if (element.kind === 'year' && looksBackOnTerm(scan, elements, i, frame.clause.from))
      return resolved(scan, element);
    if (element.kind !== 'year' || isTerm(scan, element) || isSince(scan, element)) continue;
    if (BORN.has(scan.word(element.from - 1)) || isOfEnlisting(scan, element) || ofStart(scan, elements, i)) continue;
    // "ký giao ước thi đua năm 2028, trong đó Sở Y tế đăng ký …": what is registered is of the year pledged for.
    const leads =
      frame.outcome === 'registered' ||
      i - frame.clause.from <= 3 ||
      entryAt(elements, i - 1)?.kind === 'group' ||
      // "Hợp tác xã Bến Đá (huyện Tân Khê) | năm 2027 đã được"
      (entryAt(elements, i - 1)?.kind === 'bracket' && entryAt(elements, i - 2)?.kind === 'group') ||
      isMark(entryAt(elements, i - 1), ',') ||
      // "Báo cáo tại hội nghị cho biết, trong | năm 2027, Sở Y tế được tặng"
      (scan.word(element.from - 1) === 'trong' && isMark(entryAt(elements, i - 2), ',')) ||
      // "mãi đến | năm 2012 | mới được truy tặng"
      (scan.word(element.from - 1) === 'đến' && LATE.test(scan.slice(element.from - 2, element.from - 1))) ||
      isLaterYear(scan, elements, i) ||
      isBetween(scan, elements, i) ||
      monthLeads(scan, elements, i, frame.clause.from) ||
      // not "tặng Cờ thi đua | năm 2027 | và nhiều năm liền đạt …"
      (MERITS.has(scan.word(element.from - 1)) &&
        !(entryAt(elements, i - 1)?.kind === 'award' && runsBefore(scan, elements, frame))) ||
      opensNext(scan, elements, i, frame.index + 1) ||
      (frame.outcome === 'awarded' && isMark(elements[i + 1], ',') && isOfMonth(scan, element.from)) ||
      (isMark(elements[i + 1], ',') && introduces(scan, elements, frame.clause.from, i));
    if (leads && (frame.outcome === 'registered' || !looksAhead(scan, element.from))) return resolved(scan, element);
  }
  const detailed = frame.outcome === 'registered' ? null : yearDetailed(scan, elements, frame.index);
  if (detailed) return resolved(scan, detailed);
  const several = runsBefore(scan, elements, frame) || timesBefore(scan, elements, frame.index);
  const before = frame.outcome === 'awarded' && !several ? yearOfClauseBefore(scan, elements, frame.index) : null;
  if (before) return resolved(scan, before);
  // The head of the sentence speaks for all its clauses: "Trong năm 2013, A được …; B được …".
  // "trình khen thưởng năm 2027: Cờ …: 02 tập thể; Bằng khen: …"
  let colon = 0;
  while (colon < HEAD && colon < frame.index && !isMark(elements[colon], ':')) colon++;
  const lead = wordOf(scan, elements[colon - 1]) === 'gồm' ? 2 : 1;
  const above = isMark(elements[colon], ':') ? elements[colon - lead] : undefined;
  if (above?.kind === 'year' && !isTerm(scan, above)) return resolved(scan, above);
  // "Kết quả khen thưởng năm 2027 theo đề nghị của Khối: A được …; B được …"
  const [told, other] = isMark(elements[colon], ':')
    ? elements.slice(0, colon).filter((one) => one.kind === 'year')
    : [];
  const rewarded = told !== undefined && other === undefined && scan.pairAt(told.from - 2) === 'khen thưởng';
  if (rewarded && frame.outcome === 'awarded' && !isTerm(scan, told)) return resolved(scan, told);
  const follows = frame.clause.from > 0 && !isMark(elements[frame.clause.from - 1], ':');
  // "Theo bản đăng ký thi đua năm 2028, A đăng ký …; B đăng ký …"
  // but "Năm 2027, Khối đề nghị tặng Cờ thi đua cho Sở Y tế; Bằng khen cho Sở Nội vụ"
  const opens = elements[0].kind === 'year' && isMark(elements[1], ',');
  if (follows && frame.outcome !== 'awarded' && frame.outcome !== 'registered' && !opens) return null;
  const head = elements.findIndex(({ kind }, i) => OPENS.has(kind) || i >= frame.index);
  const year = elements[head];
  // "… thống nhất giao ước thi đua năm 2028 gồm 5 nhóm tiêu chí; Sở Y tế đăng ký Cờ thi đua"
  if (frame.outcome === 'registered' && year?.kind === 'year' && signsFor(scan, year.from)) return resolved(scan, year);
  const leads =
    head < 4 ||
    // "4. Cá nhân, tập thể: | năm 2027 | Sở Y tế được tặng Cờ thi đua; Sở Nội vụ được tặng Bằng khen"
    isMark(elements[head - 1], ',', ':') ||
    (year?.kind === 'year' && monthLeads(scan, elements, head, 0)) ||
    (isMark(elements[head + 1], ',') && introduces(scan, elements, 0, head));
  // "Trong 5 năm (2024 - 2028), 2 tập thể được tặng Bằng khen, | 1 cá nhân được tặng Huân chương"
  const span = elements.findIndex(({ kind }, i) => kind === 'bracket' || OPENS.has(kind) || i >= frame.index);
  const years =
    span > 0 && isSpanAfter(scan, elements[0].from, elements[span].from + 1) ? yearsInBracket(elements[span]) : null;
  if (years && isMark(elements[span + 1], ',')) return resolved(scan, years);
  // "năm 2025 Sở Y tế được tặng Cờ thi đua; | 5 năm liền | đạt danh hiệu …": in years of their own
  // "Riêng anh, năm 2010 được tặng Bằng khen, | 5 lần | đạt danh hiệu …"
  const ofOne = year?.kind === 'year' && year.year.first === year.year.last;
  if (ofOne && ((follows && runsBefore(scan, elements, frame)) || timesBefore(scan, elements, frame.index)))
    return null;
  return year?.kind === 'year' &&
    leads &&
    !isTerm(scan, year) &&
    !isSince(scan, year) &&
    !isOfEnlisting(scan, year) &&
    !ofStart(scan, elements, head) &&
    !looksAhead(scan, year.from)
    ? resolved(scan, year)
    : null;
}

/** "…, đến | năm 2005 thì được phong tặng", "…, đến | năm 2005 được": the year that a clause comes to; not "từ năm 2002, đến năm 2005". */
function isLaterYear(scan: Scan, elements: readonly Element[], at: number): boolean {
  if (wordOf(scan, entryAt(elements, at - 1)) !== 'đến' || !isMark(entryAt(elements, at - 2), ',')) return false;
  const before = entryAt(elements, at - 3);
  const next = wordOf(scan, elements[at + 1]) === 'thì' ? elements[at + 2] : elements[at + 1];
  return !(before?.kind === 'year' && scan.word(before.from - 1) === 'từ') && next?.kind === 'verb';
}

/**
 * "công bố quyết định khen thưởng | năm 2027 |, theo đó A được tặng Bằng khen, B được tặng Giấy khen": the nearest year before, behind which the
 * details of what it closes are told; not "ký giao ước thi đua năm 2028, trong đó …".
 */
function yearDetailed(scan: Scan, elements: readonly Element[], index: number): YearElement | null {
  for (let i = index - 1; i > 0 && index - i < FARTHEST_DETAIL; i--) {
    const element = elements[i];
    if (element.kind !== 'year') continue;
    const told = isMark(elements[i + 1], ',', ';') && i + 2 < index && DETAILS.has(detailAt(scan, elements[i + 2]));
    return told && !isTerm(scan, element) && !looksAhead(scan, element.from) ? element : null;
  }
  return null;
}

const FARTHEST_DETAIL = 60;

const detailAt = (scan: Scan, { from }: Element): string => scan.slice(from, from + 2).toLowerCase();

/** "tập thể nhà trường | năm học 2026 - 2027 | được công nhận": between one who is spoken of by a head alone and the verb. */
function isBetween(scan: Scan, elements: readonly Element[], at: number): boolean {
  const verb = elements[at + 1];
  return HEADS.has(scan.word(elements[at].from - 1)) && verb?.kind === 'verb' && TAKES.has(verb.verb);
}

const HEADS = new Set(['trường', 'vị', 'ty', 'viện', 'trạm', 'đồn']);

/** "… cho biết tháng 5/| 2027 |, UBND tỉnh đã tặng": the month of the grant. */
const isOfMonth = (scan: Scan, at: number): boolean => scan.mark(at - 1) === SLASH && scan.word(at - 3) === 'tháng';

/** "5 năm liền | đạt danh hiệu …", "nhiều năm liên tục | …" in the clause of the award. */
function runsBefore(scan: Scan, elements: readonly Element[], { index, clause }: Frame): boolean {
  for (let i = index - 1; i > clause.from && elements[i].kind !== 'award'; i--)
    if (RUNNING.has(wordOf(scan, elements[i])) && scan.slice(elements[i].from - 2, elements[i].from).includes('năm'))
      return true;
  return false;
}

/** "được tặng Bằng khen, | 5 lần | đạt danh hiệu …": behind another award. */
function timesBefore(scan: Scan, elements: readonly Element[], index: number): boolean {
  let i = index - 1;
  while (entryAt(elements, i)?.kind === 'verb') i--;
  const times = i < index - 1 && wordOf(scan, entryAt(elements, i)) === 'lần';
  return times && elements.slice(0, i).some(({ kind }) => kind === 'award');
}

/** "| năm 1961 | ông Tô Hải nhập ngũ, chiến đấu ở Bến Đá, được tặng Huân chương": when somebody became a soldier; the war went on. */
function isOfEnlisting(scan: Scan, { to }: Element): boolean {
  for (let i = to; i - to < LONGEST_SUBJECT && scan.kind('verb', i) !== 'passive'; i++)
    if (ENLISTS.has(scan.pairAt(i))) return true;
  return false;
}

const LONGEST_SUBJECT = 9;

const ENLISTS = new Set(['nhập ngũ', 'tòng quân']);

/** How far the first colon of a sentence may stand, in elements. */
export const HEAD = 40;

/** What ends the head of a sentence, should no year stand there. */
const OPENS = new Set(['year', 'group', 'award']);

/** "hoàn thành xuất sắc nhiệm vụ | năm 2027", "phong trào thi đua | năm 2027", "tổng kết | năm 2027" */
const MERITS = new Set(['vụ', 'tích', 'đua', 'tác', 'kết']);
