import { layerBits, type Scan } from '../lexicon/scan.js';
import { WordPairs } from '../lexicon/word-pairs.js';
import { COMMA } from '../text/marks.js';
import { ALL_CAPS, LINE_START, NUMBER } from '../text/tokens.js';
import { type Resolved, reviewedOn } from './calendar.js';
import { chunksOf } from './chunk.js';
import { chunksWithin } from './chunker.js';
import { dividesIntoBlocs } from './division.js';
import { entryAt } from './entry.js';
import { titlesPact } from './pact.js';
import type { Bloc, DocumentFacts, Parsed } from './passage.js';
import { yearOfTerm } from './year-of-term.js';
import {
  reviewYear,
  yearBeforeHead,
  yearBeforePlan,
  yearIn,
  yearOfAllBlocs,
  yearOfPledge,
  yearOfPledgeAlone,
  yearOfUndatedPledge,
} from './years.js';

/** The year under review; `ahead` where the bloc only pledges for it, and looks back on nothing. */
export interface BlocYear extends Resolved<number> {
  readonly ahead: boolean;
}

/** A bloc with the year under review and the day of its meeting. */
export interface Found {
  readonly bloc: Bloc;
  readonly year: BlocYear | null;
  readonly date: Resolved<string> | null;
}

/** The year of the title; `bare` where nothing says that the title looks back on it. */
export interface TitleYear extends Resolved<number> {
  readonly bare: boolean;
}

/** What the title says of the year. */
export interface TitleYears {
  readonly review: TitleYear | null;
  readonly pledge: Resolved<number> | null;
  /** The paper is a plan: whatever year it goes by, it is about the one that its title looks ahead to. */
  readonly plan: boolean;
}

/** The year that the title looks back on, or for which the text divides the blocs. */
export function yearOfTitle(scan: Scan, sentences: readonly Parsed[]): TitleYear | null {
  const divided = yearOfDivision(scan, sentences);
  if (divided) return divided;
  for (const sentence of sentences) {
    if (sentence.zone !== 'title' || isPactOver(scan, sentence)) continue;
    const year = reviewYear(scan, sentence);
    if (year)
      return {
        value: year.value,
        basis: 'from_context',
        span: year.span,
        bare: !weighs(scan, sentence) && !dividesIntoBlocs(scan, sentence.from, sentence.to),
      };
  }
  return null;
}

/** "phân chia các đảng bộ thành 02 | khối thi đua năm 2028": whatever else the paper is about, its blocs are those of that year. */
export function yearOfDivision(scan: Scan, sentences: readonly Parsed[]): TitleYear | null {
  // "Sau khi tỉnh chia các sở thành 05 khối thi đua năm 2019, …" in news tells of long ago.
  if (!sentences.some(({ zone, from, to }) => zone === 'title' && dividesIntoBlocs(scan, from, to))) return null;
  for (const { zone, from, to } of sentences) {
    if (zone === 'title' || !dividesIntoBlocs(scan, from, to)) continue;
    for (let i = scan.nextOf(BLOC, from, to); i >= 0; i = scan.nextOf(BLOC, i + 1, to)) {
      const at = i + scan.size('bloc', i);
      if (scan.word(i - 2) !== 'thành' || !scan.has(i - 1, NUMBER) || scan.word(at) !== 'năm') continue;
      const value = Number(scan.slice(at + 1, at + 2));
      if (value > 1900) return { value, basis: 'from_context', span: scan.span(at, at + 2), bare: false };
    }
  }
  return null;
}

/** "Khối thi đua số 3 ký giao ước thi đua năm 2028": the year for which the title pledges, where it looks back on nothing. */
export function pledgeOfTitle(scan: Scan, sentences: readonly Parsed[], plan: boolean): Resolved<number> | null {
  for (const sentence of sentences) {
    const under = isPactOver(scan, sentence);
    const titles = sentence.zone === 'title' || (sentence.zone === 'header' && titlesPact(scan, sentence));
    if ((!titles && !under) || weighs(scan, sentence)) continue;
    const ahead = under || plan || registers(scan, sentence);
    const year = yearOfUndatedPledge(scan, sentence) ?? (ahead ? reviewYear(scan, sentence) : null);
    if (year) return { value: year.value, basis: 'from_context', span: year.span };
  }
  return null;
}

/** "KẾ HOẠCH" in a line of its own at the head of a paper, in capitals. */
export const isPlan = (scan: Scan, sentences: readonly Parsed[]): boolean =>
  sentences
    .slice(0, HEAD)
    .some(
      ({ from, to }) =>
        to - from === 2 && scan.word(from) === 'kế' && scan.word(from + 1) === 'hoạch' && scan.has(from, ALL_CAPS),
    );
/** Sentences of the head of a paper. */
const HEAD = 12;

/** "BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM HỌC 2027-2028": what is registered is of the year to come. */
export function registers(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++) if (scan.kind('verb', i) === 'register') return true;
  return false;
}

/** "GIAO ƯỚC THI ĐUA" over the line "Khối thi đua số 3 năm 2028": the name of the paper. */
function isPactOver(scan: Scan, { from }: Parsed): boolean {
  const [first, second] = [scan.word(from - 4), scan.word(from - 3)];
  const opens = scan.word(from - 5) === 'bản' ? from - 5 : from - 4;
  return first === 'giao' && second === 'ước' && scan.word(from - 1) === 'đua' && scan.has(opens, LINE_START);
}

/**
 * Said to be looked back on, else in the title, else in the sentences that open the stretch, else planned for; `all` gives
 * every sentence about the bloc.
 */
export function yearOf(
  scan: Scan,
  opens: readonly Parsed[],
  about: () => readonly Parsed[],
  facts: DocumentFacts,
  { review: titleYear, pledge, plan }: TitleYears,
  day: string | null,
): BlocYear | null {
  if (plan && pledge) return blocYear(pledge, true);
  // Results of the year before that a meeting tells, which only pledges, are none of its own.
  const pledges = opens.length > 1 && !reviews(scan, opens[0]) && yearOfUndatedPledge(scan, opens[0]) !== null;
  const own = (sentences: readonly Parsed[]) => {
    const now = sentences.filter((s, i) => i === 0 || !(tellsOfBefore(scan, s) || tellsOfLater(scan, s)));
    return pledges ? now.filter((s) => !tellsResults(scan, s)) : now;
  };
  const opening = own(opens);
  const all = () => own(about());
  const title = facts.kind === 'news' ? trusted(titleYear, day) : titleYear;
  const looksBack = opening.filter((s) => reviews(scan, s));
  const inHeading = (s: Parsed): boolean => s.zone === 'heading';
  // A headline may have the year of the plans: the text comes first.
  const reviewed =
    first(
      looksBack.filter((s) => !inHeading(s)),
      (sentence) => reviewYear(scan, sentence),
    ) ??
    (title && isHalfway(scan, title) ? title : null) ??
    first(looksBack.filter(inHeading), (sentence) => reviewYear(scan, sentence)) ??
    title;
  if (reviewed) return blocYear(reviewed, false);
  const weighed = opening.some((s) => weighs(scan, s));
  const pledged =
    day === null || weighed ? null : first(opening.slice(0, 2), (sentence) => yearOfPledge(scan, sentence, day));
  if (pledged) return blocYear(pledged, true);
  // "… ký giao ước thi đua năm 2028" over "Ngày 18/2, 9 đơn vị trong khối đã đặt bút ký. … Khối trưởng năm 2027 báo cáo"
  const atHandOnly = pledge !== null && (day === null || day.startsWith(`${pledge.value}-`));
  if (pledge && atHandOnly && !weighed) return blocYear(pledge, true);
  // "Cụm ký giao ước năm 2028. … Trong phong trào năm 2027, …": opens with the pledge, and only tells of the year before.
  // "Ngày 15/12/2027, Cụm ký giao ước thi đua năm 2028" and nothing of the year before
  const early = pledges && day !== null && !about().some((s) => weighs(scan, s));
  const atOnce = pledges && (day === null || early) && !weighed ? yearOfUndatedPledge(scan, opens[0]) : null;
  if (atOnce) return blocYear(atOnce, true);
  // "Chiều 19/4/2028, Khối đã ký kết giao ước thi đua. … tặng Bằng khen năm 2027": the year of the day
  const signed = day === null || weighed || !signsOn(scan, entryAt(opens, 0), day) ? null : Number(day.slice(0, 4));
  if (signed !== null && !about().some((s) => weighs(scan, s)))
    return { value: signed, basis: 'inferred', span: null, ahead: true };
  const named = first(opening, (sentence) => {
    // "Phấn đấu năm 2028 có 2 đơn vị được tặng Cờ": of what is to come
    if (scan.kind('verb', sentence.from) === 'plan') return null;
    // "Tại hội nghị sơ kết ngày 17/5/2028, Sở Y tế được tặng Cờ thi đua năm 2027": of the award.
    if (day !== null && sentence !== opening[0] && givesAwards(sentence) && looksBack.length > 0) return null;
    const year = reviewYear(scan, sentence);
    // "Ngày 28/12/2027, Cụm tổng kết. Sở A chuyển giao vai trò Cụm trưởng cho Sở B năm 2028": of the role.
    if (year && day?.startsWith(`${year.value - 1}-`) && (sentence.layers & ROLE) !== 0) return null;
    if (!year || sentence.zone !== 'heading') return year;
    const { value, basis, span } = year;
    return trusted({ value, basis, span, bare: true }, day);
  });
  if (named) return blocYear(named, false);
  const ofTitle = title === null && facts.year === titleYear?.value;
  if (facts.year !== null && !ofTitle) return { value: facts.year, basis: 'from_context', span: null, ahead: false };
  const undated = day === null ? all() : [];
  const atHand = undated.some((s) => weighs(scan, s)) ? null : first(undated, (s) => yearOfPledgeAlone(scan, s));
  if (atHand) return blocYear(atHand, true);
  const term = facts.kind === 'decision' ? yearOfTerm(scan, all(), facts) : null;
  if (term !== null) return ofTerm(term);
  const planned = first(opening, (sentence) => yearBeforePlan(scan, sentence));
  if (planned) return blocYear(planned, false);
  const elected = weighed ? first(all(), (sentence) => yearBeforeHead(scan, sentence)) : null;
  if (elected) return blocYear(elected, false);
  // "Sở Y tế tiếp nhận nhiệm vụ Khối trưởng năm 2028" and no day: at the close of the year before
  const led = first(undated, (sentence) => yearBeforePlan(scan, sentence));
  if (led) return blocYear(led, false);
  // "Các đơn vị trong Cụm bình xét, suy tôn. … Trong năm 2027, cả 6 đơn vị đều hoàn thành nhiệm vụ": the one year of all that is told of it
  const told = undated.some((s) => weighs(scan, s)) ? yearsToldOf(scan, undated) : [];
  return told.length > 0 && told.every(({ value }) => value === told[0].value) ? blocYear(told[0], false) : null;
}

/** That of a role is of who will lead. */
const yearsToldOf = (scan: Scan, sentences: readonly Parsed[]): Resolved<number>[] =>
  sentences.flatMap((sentence) => ((sentence.layers & ROLE) === 0 ? (reviewYear(scan, sentence) ?? []) : []));

/** "sơ kết 6 tháng đầu | năm 2027" in the title: the year that goes on, whatever a caption says was reviewed or signed. */
const isHalfway = (scan: Scan, { span }: Resolved<number>): boolean =>
  span !== null && /tháng (?:đầu|cuối) (?:năm )?$/iu.test(scan.text.slice(Math.max(0, span.start - HALF), span.start));
/** Characters of "tháng đầu năm ". */
const HALF = 16;

/** Written out, here and below: years that are spread from one another have as many shapes, which all rules then ask. */
const blocYear = ({ value, basis, span }: Resolved<number>, ahead: boolean): BlocYear => ({
  value,
  basis,
  span,
  ahead,
});

/**
 * "Bến Đá cầm lái Cụm năm 2028" in news of January 2028 looks ahead: the meetings of the first months close the year
 * before. A paper of that month is about its year.
 */
const trusted = (year: TitleYear | null, day: string | null): Resolved<number> | null =>
  year?.bare && day?.startsWith(`${year.value}-`) && reviewedOn(day) < year.value ? null : year;

/** "(Kết quả) tổng kết phong trào thi đua năm 2027, Khối có 4 đơn vị được tặng Cờ": opens with the year and goes on to results. */
function tellsResults(scan: Scan, sentence: Parsed): boolean {
  const chunks = chunksWithin(scan, sentence);
  const cue = chunks.findIndex((c) => c.kind === 'cue' && c.cue === 'review');
  if (cue < 0 || chunks[cue].from - sentence.from > 3) return false;
  const year = chunks.findIndex((c, i) => i > cue && c.kind === 'year');
  const comma = chunks[year + 1];
  return year > 0 && comma?.kind === 'mark' && comma.mark === ',' && chunksOf(chunks, 'award').length > 0;
}

/** "Trước đó, tại hội nghị tổng kết năm 2026, …": what was before the meeting at hand. */
const tellsOfBefore = (scan: Scan, { from }: Parsed): boolean =>
  scan.word(from) === 'trước' && (scan.word(from + 1) === 'đó' || scan.word(from + 1) === 'đây');

/** "Từ năm 2028 trở đi, Cụm trưởng do các thành viên bầu": what will be. */
function tellsOfLater(scan: Scan, { from, to }: Parsed): boolean {
  if (scan.word(from) !== 'từ') return false;
  for (let i = from + 2; i < Math.min(to, from + 8); i++)
    if (scan.word(i) === 'trở' && (scan.word(i + 1) === 'đi' || scan.word(i + 1) === 'về')) return true;
  return false;
}

const givesAwards = ({ layers }: Parsed): boolean => (layers & AWARD) !== 0;

/** "tổng kết", "bình xét", "suy tôn": the meeting looks back, whatever it signs. */
function weighs(scan: Scan, sentence: Parsed): boolean {
  // "Hằng năm, các cụm tổng kết": what blocs do each year
  if (EACH.has(scan.word(sentence.from)) && scan.word(sentence.from + 1) === 'năm') return false;
  if (isSet(scan, sentence)) return false;
  if (reviews(scan, sentence)) return true;
  const { from, to } = sentence;
  for (let i = WEIGHS.next(scan, from, to); i >= 0; i = WEIGHS.next(scan, i + 1, to))
    // "Việc bình xét … giao thủ trưởng đơn vị quyết định": how it is done, whenever that is.
    if (scan.word(i - 1) !== 'việc' && !isMethodOf(scan, i)) return true;
  return false;
}

/** "thống nhất phương pháp chấm điểm và | bình xét", "thông qua thang điểm | bình xét": how it will be done, for a year to come. */
function isMethodOf(scan: Scan, at: number): boolean {
  let i = at - 1;
  const tells = (token: number): boolean => OF_METHOD.has(scan.word(token)) || scan.mark(token) === COMMA;
  while (at - i <= LONGEST_METHOD && tells(i) && !METHODS.has(scan.pairAt(i - 1))) i--;
  return METHODS.has(scan.pairAt(i - 1));
}
const METHODS = new Set([
  ...['tiêu chí', 'tiêu chuẩn', 'thang điểm', 'bảng điểm', 'phương pháp', 'phương thức', 'nguyên tắc', 'cách thức'],
  ...['quy chế', 'quy trình', 'quy định', 'hướng dẫn'],
]);
/** What stands between: "chấm điểm và", "đánh giá, xếp loại". */
const OF_METHOD = new Set(
  'bình chấm điểm và đánh giá xếp loại chế định chí chuẩn pháp thức tắc trình dẫn để về'.split(' '),
);
const LONGEST_METHOD = 8;

const WEIGHS = new WordPairs(['bình xét', 'bình bầu', 'suy tôn']);
const EACH = new Set(['hàng', 'hằng', 'mỗi']);

const first = <T>(sentences: readonly Parsed[], find: (sentence: Parsed) => T | null): T | null => {
  for (const sentence of sentences) {
    const found = find(sentence);
    if (found !== null) return found;
  }
  return null;
};

/**
 * Blocs of one document look back on one year: one that says none takes that of the bloc before it, else of the next,
 * else the one that the text opens with; failing all, its meeting or the publication tells.
 */
export function shareYears(found: Found[], scan: Scan, sentences: readonly Parsed[], facts: DocumentFacts): void {
  let near = found.find((f) => f.year !== null)?.year ?? null;
  const dated = found.some((f) => f.date !== null);
  const ofText =
    near === null
      ? (pledgeOfText(scan, sentences, facts) ??
        (dated ? null : yearOverTable(scan, sentences, facts)) ??
        yearOfText(scan, dated ? sentences.filter((s) => !givesAwards(s)) : sentences, facts) ??
        pledgeAtHand(scan, sentences, facts))
      : null;
  const term = near === null && ofText === null ? yearOfTerm(scan, sentences, facts) : null;
  found.forEach((own, index) => {
    if (own.year === null) {
      const year = near
        ? { value: near.value, basis: 'from_context' as const, span: near.span, ahead: near.ahead }
        : (ofText ??
          (term === null ? (yearOfOrder(scan, sentences, facts) ?? yearFromDay(own.date, facts)) : ofTerm(term)));
      if (year) found[index] = withYear(own, year);
    }
    near = found[index].year ?? near;
  });
}

const ofTerm = (value: number): BlocYear => ({ value, basis: 'from_context', span: null, ahead: true });

/** Who is chosen leads in the year after the one under review; a bloc that only pledges chooses for the year at hand. */
export function withYear(found: Found, year: BlocYear): Found {
  const nextYear = year.ahead ? year.value : year.value + 1;
  const { name, written, aliases, kind, number } = found.bloc;
  return { bloc: { name, written, aliases, kind, number, year: year.value, nextYear }, year, date: found.date };
}

/** "Lễ ký kết giao ước thi đua năm 2028 giữa 6 cụm thi đua" before the text comes to each of them. */
function pledgeOfText(scan: Scan, sentences: readonly Parsed[], { published }: DocumentFacts): BlocYear | null {
  const opening = sentences.filter((s) => s.zone === 'title' || s.zone === 'body').slice(0, 3);
  if (!published || opening.some((s) => weighs(scan, s))) return null;
  const pledged = first(opening, (sentence) => yearOfPledge(scan, sentence, published.value));
  return pledged && { value: pledged.value, basis: 'from_context', span: null, ahead: true };
}

/**
 * "Theo bản giao ước vừa ký, …" in news of February, which say no year and look back on nothing: what is pledged for is the
 * year at hand.
 */
function pledgeAtHand(scan: Scan, sentences: readonly Parsed[], { kind, published }: DocumentFacts): BlocYear | null {
  if (!published || kind !== 'news') return null;
  const told = sentences.filter((s) => s.zone === 'title' || s.zone === 'body');
  if (!told.some((s) => pledges(scan, s)) || told.some((s) => weighs(scan, s))) return null;
  const value = Number(published.value.slice(0, 4));
  return { value, basis: 'from_publication', span: published.span, ahead: true };
}

/** The sentence tells of a pledge without a year, on a day before the last months, in which blocs pledge for the year to come. */
const signsOn = (scan: Scan, sentence: Parsed | undefined, day: string): boolean =>
  sentence !== undefined &&
  Number(day.slice(5, 7)) <= LAST_FOR_YEAR &&
  SIGNS.next(scan, sentence.from, sentence.to - 1) >= 0 &&
  yearIn(scan, sentence) === null;
const SIGNS = new WordPairs(['giao ước']);
const LAST_FOR_YEAR = 9;

/** "giao ước", "phát động thi đua" */
const pledges = (scan: Scan, { from, to }: Parsed): boolean => PLEDGES.next(scan, from, to - 1) >= 0;
const PLEDGES = new WordPairs(['giao ước', 'phát động']);

/** "… tôn vinh các tập thể có thành tích xuất sắc năm 2022" in the first sentences: a year not long before the publication. */
function yearOfText(scan: Scan, sentences: readonly Parsed[], { published }: DocumentFacts): BlocYear | null {
  const opening = sentences.filter((s) => s.zone === 'body').slice(0, 2);
  const year =
    first(opening, (sentence) => yearIn(scan, sentence)) ??
    first(opening, (sentence) => yearOfAllBlocs(scan, sentence));
  if (year === null || (published && Math.abs(Number(published.value.slice(0, 4)) - year) > 1)) return null;
  return { value: year, basis: 'from_context', span: null, ahead: false };
}

/** "Cờ thi đua của UBND tỉnh năm 2027" over a table with the bloc of each who has it: what the blocs look back on. */
function yearOverTable(scan: Scan, sentences: readonly Parsed[], { published }: DocumentFacts): BlocYear | null {
  let head: Parsed | null = null;
  for (const sentence of sentences) {
    if (sentence.kind !== 'table-cell') {
      head = sentence;
      continue;
    }
    const named = head !== null && chunksOf(sentence.chunks, 'bloc').some(({ bloc }) => !bloc.bare);
    if (head === null || !named) continue;
    const chunks = chunksWithin(scan, head);
    head = null;
    const award = chunksOf(chunks, 'award').at(-1);
    const year = award && chunksOf(chunks, 'year').find(({ from }) => from === award.to);
    if (!year || (published && Math.abs(Number(published.value.slice(0, 4)) - year.year.last) > 1)) continue;
    return { value: year.year.last, basis: 'from_context', span: scan.span(year.from, year.to), ahead: false };
  }
  return null;
}

/** "Quyết định thành lập các khối thi đua", "Quy chế hoạt động của Cụm thi đua": of the year from which on it holds. */
function yearOfOrder(scan: Scan, sentences: readonly Parsed[], { kind, published }: DocumentFacts): BlocYear | null {
  if (!published || kind === 'news' || kind === 'minutes') return null;
  const orders = sentences.some(
    ({ zone, from, to }) =>
      (zone === 'title' && (dividesIntoBlocs(scan, from, to) || regulates(scan, from, to))) ||
      // "QUY CHẾ" over what it regulates
      ((zone === 'heading' || zone === 'header') && to - from === 2 && regulates(scan, from, to)),
  );
  if (!orders) return null;
  const value = Number(published.value.slice(0, 4));
  return { value, basis: 'from_publication', span: published.span, ahead: true };
}

/** "quy chế", "quy định" */
const regulates = (scan: Scan, from: number, to: number): boolean => REGULATES.next(scan, from, to - 1) >= 0;
const REGULATES = new WordPairs(['quy chế', 'quy định']);

function yearFromDay(date: Resolved<string> | null, { published }: DocumentFacts): BlocYear | null {
  if (date) return { value: reviewedOn(date.value), basis: 'inferred', span: date.span, ahead: false };
  if (!published) return null;
  return { value: reviewedOn(published.value), basis: 'from_publication', span: published.span, ahead: false };
}

const reviews = (scan: Scan, sentence: Parsed): boolean =>
  (sentence.layers & CUE) !== 0 &&
  chunksOf(chunksWithin(scan, sentence), 'cue').some(
    (c) => c.cue === 'review' && !isDuty(scan, c.from) && !isMethodOf(scan, c.from),
  ) &&
  !recurs(scan, sentence) &&
  !isSet(scan, sentence);

/** "Sơ kết 6 tháng được tổ chức | vào tuần cuối | tháng 6", "Kết quả được sơ kết vào tháng 6, tổng kết vào tháng 12": when it will be, of no year or day that is said. */
function isSet(scan: Scan, sentence: Parsed): boolean {
  const { from, to } = sentence;
  for (let i = scan.next('vào', from, to - 1); i >= 0; i = scan.next('vào', i + 1, to - 1))
    if (PARTS_OF_YEAR.has(scan.word(i + 1)))
      return (
        scan.next('đã', from, to) < 0 &&
        scan.next('vừa', from, to) < 0 &&
        chunksWithin(scan, sentence).every(({ kind }) => kind !== 'date' && kind !== 'year')
      );
  return false;
}
const PARTS_OF_YEAR = new Set(['tuần', 'cuối', 'đầu', 'giữa', 'tháng', 'quý', 'trung', 'thượng', 'hạ']);

/** "Sáu tháng | một lần |, các đơn vị họp sơ kết", "| Định kỳ |, cụm tổ chức sơ kết": what is done again and again, on no day that is said. */
function recurs(scan: Scan, sentence: Parsed): boolean {
  if (RECURS.next(scan, sentence.from, sentence.to - 1) < 0) return false;
  return chunksWithin(scan, sentence).every(({ kind }) => kind !== 'date' && kind !== 'year');
}
const RECURS = new WordPairs(['một lần', '1 lần', 'định kỳ', 'hằng quý', 'hàng quý', 'mỗi quý', 'mỗi năm']);

/** "tổ chức | sơ kết, tổng kết | và kiểm tra chéo": what a bloc will do each year; no meeting is both. */
function isDuty(scan: Scan, at: number): boolean {
  if (scan.word(at + 1) !== 'kết') return false;
  const first = scan.word(at) === 'tổng' && scan.mark(at - 1) === COMMA ? at - 3 : at;
  return scan.word(first) === 'sơ' && scan.mark(first + 2) === COMMA && scan.word(first + 3) === 'tổng';
}
const CUE = layerBits('cue');
const AWARD = layerBits('award');
const BLOC = layerBits('bloc');
const ROLE = layerBits('role');
