import type { Scan } from '../../../lexicon/scan.js';
import { parseDate } from '../../../names/date.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { meritOver, yearOfCeremony, yearOfPrizes, yearPraised } from './ceremony.js';
import { isNamed } from './counted-subject.js';
import { yearOfDecisionAlone, yearOfDecisionBeside } from './decision-beside.js';
import { yearOfDeed, yearOfToldDeed } from './deed-day.js';
import { defaultYear } from './default-year.js';
import { isOfEarlierMeeting } from './earlier.js';
import { type Element, isMark, wordOf } from './element.js';
import { yearBeforeForm } from './form-behind.js';
import type { Frame } from './frame.js';
import { namesAward, yearOfLeaders } from './leaders-year.js';
import { linesLookBack } from './lines-look-back.js';
import { ListLeads } from './list-lead.js';
import { meritIn, saysMerit } from './list-words.js';
import { isHistory, tellsOfWar } from './looks-back.js';
import { meritBehind, reasonBehind } from './merit-behind.js';
import { eachYear, eachYearBehind, yearAheadWithin, yearsAhead, yearsInBracket, yearsOfClause } from './merit-year.js';
import { saysYearPast } from './opening-year.js';
import { isOverYears } from './over-years.js';
import { yearOfCitedOrder } from './own-decision.js';
import { isPledgeForm } from './paper.js';
import { yearPointedTo } from './pointed-year.js';
import { yearOfRegister } from './register-title.js';
import { yearOfDays } from './span-of-days.js';
import { registersForOwn, yearRegistered } from './year-above.js';
import { yearAtEnd } from './year-at-end.js';
import { DETAILS, HEAD, yearBefore } from './year-before.js';
import { isJoined, opensNext, resolved, yearBehind } from './year-behind.js';
import { yearGone } from './year-gone.js';
import { isPresented, LEAD, yearOfGrant } from './year-of-grant.js';
import { lastOfYearsPast } from './years-past.js';

/**
 * The year of merit where it is stated beside the award or at the head of the clause; else the year under review of its
 * bloc or of the paper; else, of what was given, the year of the grant (annotation rules, "Year of an award").
 */
export function yearOf(
  passage: Passage,
  sentence: Parsed,
  elements: readonly Element[],
  frame: Frame,
  bloc: Bloc | null,
): Resolved<number> | null {
  const { scan } = passage;
  if (frame.outcome === 'awarded' && runsBehind(scan, elements, frame.index)) return null;
  const stated =
    yearWithin(scan, elements, frame) ??
    yearOfDays(scan, elements, frame.index + 1, frame.clause.to) ??
    yearBehind(scan, elements, frame) ??
    yearOfPaper(passage, elements, frame) ??
    (bloc === null ? thisYear(passage, elements, frame) : null) ??
    yearBefore(scan, elements, frame) ??
    yearOfClauseDay(scan, elements, frame) ??
    (frame.outcome === 'awarded' ? yearOfDecisionBeside(scan, elements, frame) : null) ??
    yearOfDeed(scan, elements, frame);
  if (stated) return stated;
  const lined = ListLeads.of(passage).yearOver(sentence.index);
  if (lined) return lined;
  const reviewed = frame.outcome === 'recommended' || frame.outcome === 'voted' ? yearVotedFor(scan, elements) : null;
  if (reviewed) return reviewed;
  if (bloc === null && isOfEarlierMeeting(passage, sentence)) return null;
  const decided = frame.outcome === 'awarded' ? yearOfCitedOrder(scan, sentence, frame) : null;
  if (decided) return decided;
  const presents = frame.outcome === 'awarded' && isPresented(scan, sentence);
  const decides = passage.facts.kind === 'decision' && opensArticle(scan, sentence);
  if (isHistory(scan, elements, frame, presents) || (!presents && !decides && tellsOfWar(elements, frame)))
    return yearOfDecisionAlone(scan, elements, frame);
  const keepsake = isKeepsake(elements, frame);
  const form = yearBeforeForm(scan, elements, frame);
  if (form) return resolved(scan, form);
  const merit = frame.outcome === 'registered' || keepsake ? null : meritAtEnd(scan, elements);
  if (merit) return merit;
  const before = frame.outcome === 'awarded' ? meritBefore(passage, sentence, frame) : null;
  if (before) return before;
  const behind =
    (frame.outcome === 'awarded' ? meritBehind(passage, sentence) : null) ??
    (frame.outcome === 'registered' ? null : reasonBehind(passage, sentence));
  if (behind) return behind;
  const gone = frame.outcome === 'awarded' ? yearGone(passage, sentence, bloc) : null;
  if (gone) return gone;
  const last = !keepsake && (bloc === null || bloc.year === null) ? yearAtEnd(scan, elements, frame) : null;
  if (last) return resolved(scan, last);
  const published = passage.facts.published;
  const closed = bloc === null && passage.facts.year === null && closedBefore(passage, elements, frame);
  if (published && (closed || saysLastYear(scan, elements, frame)))
    return { value: Number(published.value.slice(0, 4)) - 1, basis: 'from_publication', span: published.span };
  if (frame.outcome === 'registered') {
    const later = elements.slice(frame.index).find((element) => element.kind === 'year');
    if (later?.kind === 'year') return resolved(scan, later);
    const announced = yearRegistered(passage, sentence) ?? yearOfRegister(passage);
    if (announced) return announced;
    // A bloc that closes a year registers for the next one; what it says it had registered was for the year it closes.
    const had = hadRegistered(passage, elements, frame.index);
    const own = registersForOwn(passage, sentence) || isPledgeForm(passage);
    if (!had && bloc !== null && bloc.nextYear !== null && !own)
      return { value: bloc.nextYear, basis: 'inferred', span: bloc.name };
  }
  const over = frame.outcome === 'awarded' ? meritOver(passage, sentence) : null;
  if (over) return over;
  const prizes = frame.outcome === 'awarded' ? yearOfPrizes(passage, sentence) : null;
  if (prizes) return prizes;
  // "trao danh hiệu Thầy thuốc ưu tú …" in news on the day: for the work of a life, whatever year is summed up
  const life =
    bloc === null &&
    frame.outcome === 'awarded' &&
    passage.facts.kind === 'news' &&
    FOR_LIFE.test(frame.award.award.code);
  if (life && !presents && looksBackBefore(passage, sentence)) return null;
  const granted = life ? yearOfGrant(passage, sentence) : null;
  if (granted) return granted;
  const follows = presents || scan.pairAt(sentence.from) === 'theo đó';
  const praised = follows && bloc === null && frame.outcome === 'awarded' ? yearPraised(passage, sentence) : null;
  if (praised) return praised;
  const medal = isMedalHandedOver(scan, elements, frame);
  const held = presents || medal ? yearOfCeremony(passage, sentence, bloc) : null;
  if (held) return held;
  // A medal of remembrance is for no year, whatever year the meeting closes on which it is handed over.
  const remembered = medal && bloc === null && passage.facts.kind === 'news' ? yearOfGrant(passage, sentence) : null;
  if (remembered) return remembered;
  const past = frame.outcome === 'awarded' && bloc === null ? lastOfYearsPast(passage, sentence) : null;
  if (past) return past;
  const given = bloc === null && frame.outcome === 'awarded' && !presents;
  if (given && (isOverYears(passage, sentence) || linesLookBack(passage, sentence))) return null;
  const year = defaultYear(passage, sentence, bloc, frame.outcome === 'awarded' ? 'awarded' : null);
  return year ?? (frame.outcome === 'recommended' ? yearOfToldDeed(passage, frame.award) : null);
}

/** "Ngày 8/4/2001, …; | ngày 8/4/2008, | Trung đoàn 29 được tặng …": of the day that opens the clause of an award behind a semicolon; null for a day without a year. */
function yearOfClauseDay(scan: Scan, elements: readonly Element[], { index, outcome }: Frame): Resolved<number> | null {
  if (outcome !== 'awarded') return null;
  let at = index;
  while (at > 0 && !isMark(elements[at - 1], ';')) at--;
  const day = at > 0 ? elements[at] : undefined;
  const date = day?.kind === 'date' ? parseDate(scan, day.from, day.to) : null;
  return date?.year == null ? null : { value: date.year, basis: 'inferred', span: scan.span(date.from, date.to) };
}

const FOR_LIFE = /^people-/;

/** "… Cờ thi đua năm 2012, Huân chương năm 2006. | 3 nhà giáo được phong tặng …": the sentence before it tells what came over the years. */
function looksBackBefore({ scan, sentences }: Passage, sentence: Parsed): boolean {
  const before = sentences[sentence.index - 1];
  if (before?.block !== sentence.block) return false;
  // "| Ngày 22/02/2028, Chủ tịch nước phong tặng anh danh hiệu …"
  if (chunksWithin(scan, sentence).some(({ kind }) => kind === 'date' || kind === 'year')) return false;
  const { chunks } = before;
  const years = chunks.flatMap((chunk, i) => {
    const next = chunks[i + 1]?.kind === 'mark' ? chunks[i + 2] : chunks[i + 1];
    return chunk.kind === 'award' && next?.kind === 'year' ? [next.year.last] : [];
  });
  return new Set(years).size > 1;
}

/** "ông Tô Hải, Giám đốc (đã được tặng Bằng khen của Bộ Y tế | năm 2018 |)": the year right behind the award in its bracket. */
function yearWithin(scan: Scan, elements: readonly Element[], { award, index }: Frame): Resolved<number> | null {
  const bracket = elements[index];
  const behind = bracket.kind === 'bracket' ? bracket.inside.find(({ from }) => from === award.to) : undefined;
  if (behind?.kind === 'year') return resolved(scan, behind);
  const ahead = yearAheadWithin(scan, bracket, award.from);
  return ahead ? resolved(scan, ahead) : null;
}

/** "Qua bình xét cuối năm 2027, đề nghị … cho Sở Y tế; đề nghị …": of all that the sentence proposes. */
function yearVotedFor(scan: Scan, elements: readonly Element[]): Resolved<number> | null {
  const at = elements.findIndex(({ kind }) => kind === 'year' || kind === 'award');
  const year = entryAt(elements, at);
  if (year?.kind !== 'year' || at > VOTED_BY || !isMark(elements[at + 1], ',') || scan.word(year.from - 2) === 'tháng')
    return null;
  const votes = elements.slice(0, at).some((one) => one.kind === 'verb' && one.verb === 'vote');
  return votes ? resolved(scan, year) : null;
}

const VOTED_BY = 6;

/** "Sở Y tế | đã | đăng ký Cờ thi đua", "… đăng ký Cờ thi đua ngay | từ đầu năm"; not "Theo giao ước | vừa ký |, Sở Y tế đăng ký Cờ thi đua". */
const hadRegistered = ({ scan }: Passage, elements: readonly Element[], award: number): boolean =>
  elements
    .slice(0, award)
    .some((element) => element.kind === 'verb' && element.verb === 'fact' && scan.word(element.from) !== 'vừa') ||
  sinceYearsStart(scan, elements, award);

/** "đăng ký Cờ thi đua | ngay từ đầu năm", "ngay từ đầu năm | đăng ký Cờ thi đua"; not "đăng ký Cờ thi đua; | … sôi nổi từ đầu năm". */
function sinceYearsStart(scan: Scan, elements: readonly Element[], award: number): boolean {
  let last = award;
  while (isJoined(scan, elements[last + 1]) && entryAt(elements, last + 2)?.kind === 'award') last += 2;
  const behind = wordOf(scan, elements[last + 1]) === 'ngay' ? last + 2 : last + 1;
  if (isYearsStart(scan, entryAt(elements, behind + 1)?.from ?? 0)) return true;
  const verb = elements.findLastIndex((one, i) => i < award && one.kind === 'verb' && one.verb === 'register');
  return isYearsStart(scan, entryAt(elements, verb - 2)?.from ?? 0);
}

/** "từ | đầu năm", "hồi | đầu năm"; not "từ đầu năm tới", "từ đầu năm 2028". */
const isYearsStart = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'đầu' &&
  scan.word(at + 1) === 'năm' &&
  ['từ', 'hồi'].includes(scan.word(at - 1)) &&
  !scan.has(at + 2, NUMBER) &&
  !LATER.has(scan.word(at + 2));

const LATER = new Set(['tới', 'sau', 'học']);

/** The years of an award that was given in several, "(2009, 2012)"; else the one of `yearOf`. */
export function yearsOf(
  passage: Passage,
  sentence: Parsed,
  elements: readonly Element[],
  frame: Frame,
  bloc: Bloc | null,
): readonly (Resolved<number> | null)[] {
  const { to } = frame.clause;
  const given = frame.outcome === 'awarded' ? eachYear(passage.scan, elements, frame.index, to) : [];
  const run = given.length > 0 || frame.outcome !== 'awarded' ? given : eachYearBehind(passage.scan, elements, frame);
  // "được tặng Giấy khen năm 2026, | năm 2027 | được tặng Bằng khen"
  const last = run.length > 0 ? elements.indexOf(run[run.length - 1]) : -1;
  const each = last > 0 && opensNext(passage.scan, elements, last, to) ? run.slice(0, -1) : run;
  if (each.length > 0) return each.map((year) => resolved(passage.scan, year));
  const pointed = frame.outcome === 'awarded' ? yearPointedTo(passage, sentence, elements, frame) : null;
  if (pointed) return [pointed];
  const named = frame.outcome === 'awarded' && frame.items.every(isNamed);
  const ahead = named ? yearsAhead(passage.scan, elements, frame.clause.from) : [];
  const own = named && ahead.length === 0 ? yearsOfClause(passage.scan, elements, frame.index) : ahead;
  if (own.length > 0) return own.map((year) => resolved(passage.scan, year));
  const year = yearOf(passage, sentence, elements, frame, bloc);
  if (frame.outcome !== 'awarded') return [year];
  return [isAhead(passage, year) ? yearOfGrant(passage, sentence) : notOfTerm(passage, year)];
}

/** Years after the paper: of the congress "giai đoạn 2020 - 2025" that gives today. A school year ends in the next. */
function isAhead({ facts }: Passage, year: Resolved<number> | null): boolean {
  return year !== null && facts.published !== null && year.value > Number(facts.published.value.slice(0, 4)) + 1;
}

/** The year of the day on which a congress is held instead of the end of the term that it opens. */
function notOfTerm(passage: Passage, year: Resolved<number> | null): Resolved<number> | null {
  if (year === null || passage.facts.kind !== 'news') return year;
  if (!TERMS_AHEAD.has(passage)) TERMS_AHEAD.set(passage, termAhead(passage));
  const term = TERMS_AHEAD.get(passage);
  return term?.last === year.value ? term.held : year;
}

/** Asked for each row, and answered by the opening of the text. */
const TERMS_AHEAD = new WeakMap<Passage, Term | null>();

interface Term {
  readonly last: number;
  readonly held: Resolved<number>;
}

/**
 * "Đại hội thi đua yêu nước lần thứ V, giai đoạn 2020 - 2025 khai mạc ngày 24/9/2020": the last year of a span in the title or the first
 * sentences, and the day that they name lies in its first years; null without such a span, or without such a day.
 */
function termAhead({ scan, sentences }: Passage): Term | null {
  // What stands over the title is the page's.
  const title = sentences.findIndex(({ zone }) => zone === 'title');
  const body = sentences.findIndex(({ zone }, i) => zone === 'body' && i > title);
  const opening = sentences.slice(Math.max(title, 0), body + LEAD).map((sentence) => chunksWithin(scan, sentence));
  const day = opening.flatMap((chunks) => chunksOf(chunks, 'date')).find(({ date }) => date.year !== null);
  const value = day?.date.year ?? null;
  if (!day || value === null) return null;
  const terms = opening.flatMap((chunks) => chunksOf(chunks, 'year').map(({ year }) => year));
  const ahead = terms.find(({ first, last }) => first <= value && value + 1 < last);
  return ahead ? { last: ahead.last, held: { value, basis: 'inferred', span: scan.span(day.from, day.to) } } : null;
}

/**
 * "… Cờ thi đua cho 2 tập thể; Bằng khen cho 4 tập thể | có thành tích xuất sắc trong năm 2027", "… trong 5 năm (2023 - 2027)": behind the last award, for
 * what all of them were given.
 */
function meritAtEnd(scan: Scan, elements: readonly Element[]): Resolved<number> | null {
  const known = MERITS_AT_END.get(elements);
  if (known !== undefined) return known;
  const last = elements.findLastIndex((element) => element.kind === 'award');
  const at = elements.findLastIndex((one, i) => i > last && (one.kind === 'year' || yearsInBracket(one) !== null));
  const said = elements.findIndex((element, i) => i > last && saysMerit(scan, element.from));
  const year = at < 0 ? null : (yearsInBracket(elements[at]) ?? elements[at]);
  const found =
    year?.kind === 'year' && said > 0 && said < at
      ? resolved(scan, year)
      : said > 0
        ? yearOfDays(scan, elements, said, elements.length)
        : null;
  MERITS_AT_END.set(elements, found);
  return found;
}

/**
 * "trao | Kỷ niệm chương | cho 6 nhà giáo và trao Bằng khen cho Khoa A vì thành tích năm 2027", "trao | Huân chương | cho Công ty; trao Bằng khen cho
 * 3 cá nhân vì thành tích giai đoạn 2022-2027": given for no year, or for what led to the feast, beside what is.
 */
function isKeepsake(elements: readonly Element[], { award, index }: Frame): boolean {
  const last = elements.findLastIndex((element) => element.kind === 'award');
  const verb = entryAt(elements, last - 1);
  if (last <= index || verb?.kind !== 'verb') return false;
  if (award.award.code.startsWith('commemorative-medal')) return true;
  return ORDER.test(award.award.code) && !isOrder(elements[last]) && isMark(elements[last - 2], ';');
}

const ORDER = /^order-/;

const isOrder = (element: Element): boolean => element.kind === 'award' && ORDER.test(element.award.code);

/** "… có thành tích xuất sắc trong năm 2027. Cụ thể, Sở Y tế nhận Cờ thi đua": the sentence before says of what year. */
function meritBefore({ scan, sentences }: Passage, { index, from }: Parsed, frame: Frame): Resolved<number> | null {
  // "… ký các quyết định … vì lập thành tích từ năm 2023 đến năm 2027." over "Theo Quyết định số 12/QĐ-CTN, …"
  if (scan.word(from) === 'theo' && scan.word(from + 1) === 'quyết')
    for (let i = index - 1; i >= 0 && index - i <= DECISIONS; i--) {
      const merit = meritIn(scan, sentences[i]);
      if (merit) return merit;
    }
  if (index === 0) return null;
  const before = sentences[index - 1];
  const details = DETAILS.has(scan.slice(from, from + 2).toLowerCase());
  // "trao Cờ thi đua cho các đơn vị dẫn đầu năm 2027. Sở Y tế được trao Cờ thi đua dịp này."
  const leaders = details || namesAward(scan, before, frame.award.award.code) ? yearOfLeaders(scan, before) : null;
  if (!details) return leaders;
  const merit = leaders ?? meritIn(scan, before) ?? meritPast(scan, sentences, index - 1);
  if (merit) return merit;
  // "công bố các quyết định khen thưởng năm 2027. Theo đó, …"
  const year = chunksOf(before.chunks, 'year').find((chunk) => scan.word(chunk.from - 1) === 'thưởng');
  return year ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } : null;
}

/** "… dẫn đầu phong trào năm 2027. 8 tập thể xếp thứ nhất. | Theo đó, …": over a sentence without any year. */
function meritPast(scan: Scan, sentences: Passage['sentences'], above: number): Resolved<number> | null {
  if (above === 0 || chunksOf(sentences[above].chunks, 'year').length > 0) return null;
  return meritIn(scan, sentences[above - 1]);
}

/** How many sentences behind the one that announces several decisions they are told one by one. */
const DECISIONS = 6;

/** Asked for each award of a sentence. */
const MERITS_AT_END = new WeakMap<readonly Element[], Resolved<number> | null>();

/** "tặng Giấy khen | nhiều năm liền", "… | nhiều năm liên tục": nobody knows which; not "… nhiều năm liền, từ năm 2024 đến năm 2027". */
function runsBehind(scan: Scan, elements: readonly Element[], index: number): boolean {
  const [many, years, on] = elements.slice(index + 1, index + 4);
  if (wordOf(scan, many) !== 'nhiều' || wordOf(scan, years) !== 'năm' || !RUNS_ON.has(wordOf(scan, on))) return false;
  for (let i = index + 4; i < elements.length && elements[i].kind !== 'award'; i++)
    if (elements[i].kind === 'year') return false;
  return true;
}

const RUNS_ON = new Set(['liền', 'liên']);

/** "năm ngoái" before the award in its clause, or behind what is told of it: "Bằng khen mà Sở Y tế được UBND tỉnh tặng cuối | năm ngoái". */
function saysLastYear(scan: Scan, elements: readonly Element[], frame: Frame): boolean {
  for (let i = frame.index + 1; i < frame.clause.to && elements[i].kind !== 'award'; i++)
    if (scan.pairAt(elements[i].from) === 'năm ngoái') return true;
  for (let i = frame.index - 1; i > frame.clause.from; i--) {
    if (elements[i].kind === 'award') return false;
    if (scan.slice(elements[i].from, elements[i].to) === 'ngoái') return scan.word(elements[i].from - 1) === 'năm';
  }
  return false;
}

/** "vừa được tặng Bằng khen nhân dịp 8-3 | năm nay": behind the award in its clause; the year of the paper. */
function thisYear({ scan, facts }: Passage, elements: readonly Element[], frame: Frame): Resolved<number> | null {
  if (facts.published === null || frame.outcome !== 'awarded') return null;
  for (let i = frame.index + 1; i < frame.clause.to && elements[i].kind !== 'award'; i++) {
    const { from } = elements[i];
    if (scan.pairAt(from) === 'năm nay' && !scan.has(from - 1, PUNCTUATION))
      return {
        value: Number(facts.published.value.slice(0, 4)),
        basis: 'from_publication',
        span: scan.span(from, from + 2),
      };
  }
  return null;
}

/** "Năm qua, Sở Y tế được tặng" in news of the first months, which look back on the year before. */
function closedBefore({ scan, facts }: Passage, elements: readonly Element[], { clause }: Frame): boolean {
  const { published } = facts;
  return (
    published !== null && Number(published.value.slice(5, 7)) <= CLOSING && saysYearPast(scan, elements, clause.from)
  );
}

const CLOSING = 3;

/**
 * "Từ đầu năm đến nay, UBND tỉnh đã tặng Bằng khen cho Sở Y tế …": the year of the paper for all of the sentence, whatever
 * year a clause before names of a merit; not where the clause of the award has a year.
 */
function yearOfPaper({ scan, facts }: Passage, elements: readonly Element[], frame: Frame): Resolved<number> | null {
  const { published } = facts;
  const at = elements.findIndex((one) => wordOf(scan, one) === 'đầu');
  if (!published || at < 1 || at >= Math.min(frame.index, HEAD) || frame.outcome !== 'awarded') return null;
  if (!THIS_YEAR.has(scan.slice(elements[at].from - 1, elements[at].from + 4).toLowerCase())) return null;
  if (elements.slice(frame.clause.from, frame.clause.to).some(({ kind }) => kind === 'year')) return null;
  const said = scan.span(elements[at].from - 1, elements[at].from + 4);
  return { value: Number(published.value.slice(0, 4)), basis: 'from_publication', span: said };
}

const THIS_YEAR = new Set(['từ đầu năm đến nay', 'từ đầu năm tới nay']);

/** "Điều 1: Tặng thưởng Huân chương Kháng chiến …": given by this paper, whatever it is for. */
const opensArticle = (scan: Scan, { from }: Parsed): boolean =>
  scan.word(from) === 'điều' && scan.has(from + 1, NUMBER);

/** "Thiếu tướng A đã | trao | Kỷ niệm chương cho …": rewards no year, and has that of the day; not "Bộ đã tặng Kỷ niệm chương cho …". */
const isMedalHandedOver = (
  scan: Scan,
  elements: readonly Element[],
  { award, index, clause, outcome }: Frame,
): boolean =>
  outcome === 'awarded' &&
  award.award.code.startsWith('commemorative-medal') &&
  elements.slice(clause.from, index).some((one) => one.kind === 'verb' && scan.word(one.from) === 'trao');
