import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { parseDate } from '../../../names/date.js';
import { CLOSE, COMMA, DASHES, OPEN, SLASH } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { reviewYear } from '../../years.js';
import { meritOver, yearOfCeremony, yearOfPrizes, yearPraised } from './ceremony.js';
import { isNamed } from './counted-subject.js';
import { yearOfDecisionAlone, yearOfDecisionBeside } from './decision-beside.js';
import { yearOfDeed, yearOfSuddenDeed, yearOfToldDeed } from './deed-day.js';
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
import {
  eachYear,
  introduces,
  isSince,
  isSpanAfter,
  isTerm,
  looksAhead,
  meritInBracket,
  spanAhead,
  yearAheadWithin,
  yearsAhead,
  yearsInBracket,
  yearsOfClause,
} from './merit-year.js';
import { looksBackOnTerm, monthFrom, monthLeads, ofStart, saysYearPast, yearOfPast } from './opening-year.js';
import { isOverYears } from './over-years.js';
import { yearOfCitedOrder } from './own-decision.js';
import { isPledgeForm } from './paper.js';
import { yearPointedTo } from './pointed-year.js';
import { yearOfRegister } from './register-title.js';
import { reviewOf } from './review.js';
import { isSpokenOf } from './shown.js';
import { yearOfDays } from './span-of-days.js';
import { registersForOwn, yearAbove, yearOfSection, yearRegistered, yearRewarded } from './year-above.js';
import { yearAtEnd } from './year-at-end.js';
import { yearGone } from './year-gone.js';
import { BORN, isPresented, LEAD, yearOfGrant } from './year-of-grant.js';
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
const isJoined = (scan: Scan, element: Element | undefined): boolean =>
  isMark(element, ',') || wordOf(scan, element) === 'và';

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
  const run = frame.outcome === 'awarded' ? eachYear(passage.scan, elements, frame.index, to) : [];
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

/** What the context says where the sentence says no year. */
export function defaultYear(
  passage: Passage,
  sentence: Parsed,
  bloc: Bloc | null,
  status: Status | null,
): Resolved<number> | null {
  const section = yearOfSection(passage, sentence);
  if (section) return section;
  const rewarded = status === 'awarded' ? yearRewarded(passage, sentence) : null;
  if (rewarded) return rewarded;
  if (bloc !== null && bloc.year !== null) return { value: bloc.year, basis: 'from_context', span: bloc.name };
  const { facts } = passage;
  if (bloc === null && passage.newsItems.size > 0) return yearOfNewsItem(passage, sentence, status);
  if (facts.year !== null) return { value: facts.year, basis: 'from_context', span: null };
  const reviewed = passage.blocs.length === 0 ? reviewOf(passage) : null;
  if (reviewed) return reviewed;
  const [first, other] = passage.blocs;
  // The only bloc of news that what is given is not of: a guest at somebody's day of honour.
  const aside = bloc === null && other === undefined && facts.kind === 'news' && status === 'awarded';
  if (first && first.year !== null && !aside && sharesYear(passage))
    return { value: first.year, basis: 'from_context', span: first.name };
  const grant = status === 'awarded' ? yearOfGrant(passage, sentence) : null;
  return yearAbove(passage, sentence, grant) ?? grant ?? yearOfSuddenDeed(passage);
}

/** Of one of several short news: what its own sentences look back on, else the grant; the others tell of years of their own. */
function yearOfNewsItem(passage: Passage, sentence: Parsed, status: Status | null): Resolved<number> | null {
  const { scan, sentences, newsItems } = passage;
  for (let i = sentence.index; i >= 0; i--) {
    const reviewed = reviewYear(scan, sentences[i]);
    if (reviewed) return reviewed;
    if (newsItems.has(i)) break;
  }
  return status === 'awarded' ? yearOfGrant(passage, sentence) : null;
}

/** All blocs look back on one year. */
function sharesYear(passage: Passage): boolean {
  const known = SHARED_YEARS.get(passage);
  if (known !== undefined) return known;
  const shared = passage.blocs.every(({ year }) => year === passage.blocs[0].year);
  SHARED_YEARS.set(passage, shared);
  return shared;
}
/** Asked for each row, and answered by all blocs. */
const SHARED_YEARS = new WeakMap<Passage, boolean>();

type OfAward = Pick<Frame, 'award' | 'index' | 'side' | 'clause'>;

/** "… cho Sở Y tế năm 2018", "từ năm 2014 đến năm 2018": up to the next award; of a span the last. */
export function yearBehind(scan: Scan, elements: readonly Element[], frame: OfAward): Resolved<number> | null {
  for (let i = frame.index + 1; i < frame.clause.to; i++) {
    const element = elements[i];
    if (element.kind === 'award' && isGivenWith(scan, elements, frame.index, i)) continue;
    if (element.kind === 'award' || (element.kind === 'verb' && element.verb === 'plan')) return null;
    // The next clause of one who receives: "…, Sở B được tặng".
    if (frame.side === 'left' && element.kind === 'group' && !isToldBehind(scan, elements, frame.index)) return null;
    const years = yearsInBracket(element, scan) ?? meritInBracket(scan, element);
    if (years) return resolved(scan, years);
    if (element.kind !== 'year' || isTerm(scan, element) || isSince(scan, element) || signsFor(scan, element.from))
      continue;
    // "bà Tô Thị Mận, sinh | năm 1956"
    if (BORN.has(scan.slice(element.from - 1, element.from).toLowerCase())) continue;
    if (opensNext(scan, elements, i, frame.clause.to) || isOfLeader(scan, frame.award.to, element.from)) return null;
    const later = elements[i + 2];
    if (wordOf(scan, elements[i + 1]) === 'đến' && later?.kind === 'year') return resolved(scan, later);
    // "vì thành tích xuất sắc hai | năm học 2025-2026 và 2026-2027"
    const both =
      SEVERAL.has(scan.word(element.from - 1)) &&
      elements.slice(frame.index, i).some(({ from }) => saysMerit(scan, from));
    const run = both || runsOn(scan, frame.award.to, element.from);
    return resolved(scan, run ? lastOfRun(scan, elements, i) : element);
  }
  return null;
}

/** "Bằng khen của Bộ thì | bà Nhàn | được tặng năm 2027", "Bằng khen là phần thưởng đầu tiên | bà Nhàn | nhận, vào năm 2027": whose it is stands behind it. */
const isToldBehind = (scan: Scan, elements: readonly Element[], award: number): boolean =>
  isSpokenOf(scan, elements, award) || wordOf(scan, elements[award + 1]) === 'là';

/** "được Hội tặng Bằng khen và công nhận | danh hiệu “…” | năm 2017": one giver gives both; not "…; được Hội công nhận danh hiệu năm 2017". */
const isGivenWith = (scan: Scan, elements: readonly Element[], first: number, second: number): boolean => {
  const verb = elements[second - 1];
  return (
    second === first + 3 && wordOf(scan, elements[first + 1]) === 'và' && verb.kind === 'verb' && verb.verb === 'give'
  );
};

/** "tặng Giấy khen cho xã Bến Đá và giới thiệu | Trưởng cụm điều hành hoạt động | năm 2028": of who leads, outside any bracket; not "Sở Y tế, Trưởng Khối,". */
function isOfLeader(scan: Scan, from: number, to: number): boolean {
  let open = 0;
  for (let i = from; i < to; i++) {
    if (scan.mark(i) === OPEN) open++;
    else if (scan.mark(i) === CLOSE) open--;
    else if (open === 0 && LEADS.has(scan.kind('role', i)) && !isApposed(scan, i, to)) return true;
  }
  return false;
}
const LEADS = new Set(['head', 'deputy']);
/** "Sở Y tế, | Trưởng Khối thi đua số 3 |, vì": between two commas, or two dashes. */
function isApposed(scan: Scan, at: number, to: number): boolean {
  const opens = scan.mark(at - 1);
  if (opens !== COMMA && !DASHES.has(opens)) return false;
  for (let i = at; i < to && i - at < LONGEST_ROLE; i++) if (scan.mark(i) === opens) return true;
  return false;
}
const LONGEST_ROLE = 12;

/** "trong 3 năm liền | 2009, 2010, 2011", "về thành tích các | năm 2009 và 2010": one award for all of them. */
function lastOfRun(scan: Scan, elements: readonly Element[], index: number): Extract<Element, { kind: 'year' }> {
  let last = elements[index] as Extract<Element, { kind: 'year' }>;
  for (let i = index + 1; i + 1 < elements.length && isJoined(scan, elements[i]); i += 2) {
    const next = elements[i + 1];
    if (next.kind !== 'year') break;
    last = next;
  }
  return last;
}
const RUNNING = new Set(['liền', 'tục', 'tiếp']);
/** "3 năm liền | 2009, 2010", "thành tích các | năm 2009, 2010"; not "được tặng Bằng khen trong hai | năm 2009 và 2010", which are two. */
const runsOn = (scan: Scan, from: number, at: number): boolean =>
  RUNNING.has(scan.word(at - 1)) || (SEVERAL.has(scan.word(at - 1)) && scan.nextPair('thành', 'tích', from, at) >= 0);
const SEVERAL = new Set(['các', 'hai', 'ba', '2', '3', '02', '03']);

/**
 * "… đạt danh hiệu Tập thể lao động xuất sắc, | năm 2027 được tặng Cờ thi đua", "… và | năm 2027 vinh dự đón nhận Cờ thi đua": the year of
 * the next clause.
 */
function opensNext(scan: Scan, elements: readonly Element[], at: number, to: number): boolean {
  // "…, | trước đó | năm 2027 ông được tặng"
  const { from } = elements[at];
  let first = at;
  if (scan.word(from - 1) === 'đó' && TURNS.has(scan.word(from - 2)))
    while (first > 0 && elements[first].from > from - 2) first--;
  // "…, | riêng | năm 2027 được tặng"
  if (first === at && APART.has(wordOf(scan, entryAt(elements, at - 1))) && isMark(entryAt(elements, at - 2), ',', ';'))
    first--;
  // "… và | tháng 4/2027 được tặng"
  if (first === at) first = monthFrom(scan, elements, at);
  const before = entryAt(elements, first - 1);
  if (!isMark(before, ',') && wordOf(scan, before) !== 'và' && wordOf(scan, before) !== 'thì') return false;
  // "Năm 1978 được tặng Huân chương hạng Ba, | năm 1982 | Huân chương hạng Nhì": the verb goes without saying
  if (isMark(before, ',') && elements[at + 1]?.kind === 'award') return true;
  // "…, | năm 2027 | có 6 đơn vị"
  if (isMark(before, ',') && HAS.has(wordOf(scan, elements[at + 1])) && isCount(entryAt(elements, at + 2))) return true;
  let verb = at + 1;
  // "trong đó | năm 2016 và 2019 | được tặng"
  while (isJoined(scan, elements[verb]) && elements[verb + 1]?.kind === 'year') verb += 2;
  // "Giấy khen các năm 2010, | 2012 | và được UBND tỉnh tặng": the last of several years
  if (wordOf(scan, elements[verb]) === 'và' && entryAt(elements, first - 2)?.kind === 'year') return false;
  // "… tặng Cờ thi đua và | năm 2028 |, tiếp tục được tặng Bằng khen"; not "Cờ thi đua năm 2027 và năm 2028, được …"
  if (isMark(elements[verb], ',') && entryAt(elements, first - 2)?.kind !== 'year') verb++;
  while (verb < to && verb - at < 7 && (elements[verb].kind === 'word' || elements[verb].kind === 'filler')) verb++;
  // "…, | năm 2018 Chính phủ | tặng Cờ thi đua"
  const giver = elements[verb]?.kind === 'office' || elements[verb]?.kind === 'group';
  if (giver && elements[verb + 1]?.kind === 'verb') verb += isDone(elements[verb + 1]) ? 2 : 1;
  const next = elements[verb];
  // "…, | năm 2027 | tặng Bằng khen cho 6 đơn vị"
  const gives = giver || (isMark(before, ',') && verb === at + 1);
  if (next?.kind !== 'verb' || !(TAKES.has(next.verb) || (gives && next.verb === 'give'))) return false;
  for (let i = verb + 1; i < to; i++) if (elements[i].kind === 'award') return true;
  return false;
}
const HAS = new Set(['có', 'là']);
const isCount = (element: Element | undefined): boolean =>
  element?.kind === 'group' && element.items.every(({ count }) => count !== null);
const APART = new Set(['riêng', 'đến', 'sang', 'tới']);
const isDone = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'fact';
const TAKES: ReadonlySet<string> = new Set(['passive', 'receive']);
const TURNS = new Set(['trước', 'sau', 'trong']);

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
const DETAILS = new Set(['cụ thể', 'theo đó', 'trong đó', 'đó là', 'bao gồm']);

/** Asked for each award of a sentence. */
const MERITS_AT_END = new WeakMap<readonly Element[], Resolved<number> | null>();

/** "trao Bằng khen cho 3 tập thể và ký giao ước thi đua | năm 2028" */
const signsFor = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'đua' && scan.kind('cue', at - 4) === 'plan' && scan.word(at - 4) !== 'nhiệm';

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
function yearBefore(scan: Scan, elements: readonly Element[], frame: Frame): Resolved<number> | null {
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

/** "tặng Giấy khen | nhiều năm liền", "… | nhiều năm liên tục": nobody knows which; not "… nhiều năm liền, từ năm 2024 đến năm 2027". */
function runsBehind(scan: Scan, elements: readonly Element[], index: number): boolean {
  const [many, years, on] = elements.slice(index + 1, index + 4);
  if (wordOf(scan, many) !== 'nhiều' || wordOf(scan, years) !== 'năm' || !RUNS_ON.has(wordOf(scan, on))) return false;
  for (let i = index + 4; i < elements.length && elements[i].kind !== 'award'; i++)
    if (elements[i].kind === 'year') return false;
  return true;
}
const RUNS_ON = new Set(['liền', 'liên']);

/** "| năm 1961 | ông Tô Hải nhập ngũ, chiến đấu ở Bến Đá, được tặng Huân chương": when somebody became a soldier; the war went on. */
function isOfEnlisting(scan: Scan, { to }: Element): boolean {
  for (let i = to; i - to < LONGEST_SUBJECT && scan.kind('verb', i) !== 'passive'; i++)
    if (ENLISTS.has(scan.pairAt(i))) return true;
  return false;
}
const LONGEST_SUBJECT = 9;
const ENLISTS = new Set(['nhập ngũ', 'tòng quân']);

/** How far the first colon of a sentence may stand, in elements. */
const HEAD = 40;
/** What ends the head of a sentence, should no year stand there. */
const OPENS = new Set(['year', 'group', 'award']);

const resolved = (scan: Scan, { from, to, year }: Extract<Element, { kind: 'year' }>): Resolved<number> => ({
  value: year.last,
  basis: 'stated',
  span: scan.span(from, to),
});

/** "hoàn thành xuất sắc nhiệm vụ | năm 2027", "phong trào thi đua | năm 2027", "tổng kết | năm 2027" */
const MERITS = new Set(['vụ', 'tích', 'đua', 'tác', 'kết']);

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
