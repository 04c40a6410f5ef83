import type { Scan } from '../../../lexicon/scan.js';
import { parseYear, type YearName } from '../../../names/date.js';
import { CLOSE, COLON, COMMA, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER, PARAGRAPH_START } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { isCompared } from '../../years.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { isMarker } from './line-marker.js';
import { saysMerit } from './list-words.js';

// Years of merit in a bracket and in the words that introduce a sentence.

type YearElement = Extract<Element, { kind: 'year' }>;

/** "Từ | năm 2012 | đến nay": some time since. */
export const isSince = (scan: Scan, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  scan.word(from - 1) === 'từ' && scan.word(to) === 'đến' && scan.word(to + 1) === 'nay';

/** The last of "5 năm liền (2016 - 2020)", "(2018, 2020)", "Huân chương Sao vàng (truy tặng 2007)". */
export function yearsInBracket(element: Element, scan?: Scan): YearElement | null {
  const all = element.kind === 'bracket' ? element.inside : [];
  const [first] = all;
  const inside = first?.kind === 'verb' && first.verb === 'give' ? all.slice(1) : all;
  const last = inside.at(-1);
  if (last?.kind !== 'year') return null;
  // "(đợt 2, năm 2000)"
  const listed = scan && scan.word(inside[0].from) === 'đợt' && isMark(inside[2], ',') ? inside.slice(3) : inside;
  return listed.every((e) => e.kind === 'year' || isMark(e, ',', ';')) ? last : null;
}

/**
 * "Bằng khen | (2009, 2012)", "Bằng khen | các năm 2009, 2011 và 2013": each of several years in which it was given; empty for
 * one year or a span.
 */
export function eachYear(scan: Scan, elements: readonly Element[], award: number, to: number): YearElement[] {
  // "Cờ thi đua: 2005, 2009", "Bằng khen của Bộ Y tế, vào các năm 2008 và 2010"
  const comma = isMark(elements[award + 1], ',') && wordOf(scan, elements[award + 2]) === 'vào';
  let at = comma || isMark(elements[award + 1], ':') ? award + 2 : award + 1;
  // "Anh hùng Lao động | hai lần | vào năm 1966 và 1986", "… | 2 lần | (1966, 1986)"
  if (wordOf(scan, elements[at + 1]) === 'lần' && elements[at].kind === 'word') at += 2;
  // "Cờ thi đua | hai | năm 2015, 2017"
  const told = elements[at]?.kind === 'word' && scan.word(elements[at].from) !== 'năm' ? elements[at].from : 0;
  const many = told > 0 && scan.kind('count', told) === 'number' ? Number(scan.at('count', told)?.traits?.value) : null;
  if (many !== null) at++;
  const opening = at;
  while (at < to && at - award < 6 && opensYears(scan, elements[at])) at++;
  // "các năm | : | 1983, 1989"
  if (at > opening && isMark(elements[at], ':')) at++;
  const first = elements[at];
  const run =
    first?.kind === 'bracket'
      ? yearsOfBrackets(scan, elements, at)
      : elements.slice(at, Math.min(to, at + LONGEST_YEARS));
  const years: YearElement[] = [];
  let joined = true;
  for (const element of run) {
    if (element.kind === 'year' && joined && isOneYear(scan, element, years[0])) years.push(element);
    else if (first.kind === 'bracket' ? !opensYears(scan, element) && !isJoint(scan, element) : !isJoint(scan, element))
      return first.kind === 'bracket' || (many !== null && years.length !== many) ? [] : several(years);
    joined = element.kind !== 'year';
  }
  return several(years);
}

/** "Cờ thi đua cho Công ty Bến Đá | các năm 1983, 1989 và 2003": each of several years behind the one who got it in them; empty for others. */
export function eachYearBehind(
  scan: Scan,
  elements: readonly Element[],
  { side, items, index, clause }: Pick<Frame, 'side' | 'items' | 'index' | 'clause'>,
): YearElement[] {
  const [only, ...others] = items;
  if (side !== 'right' || only === undefined || others.length > 0 || only.count !== null) return [];
  const last = elements.findIndex(({ from, to }, i) => i > index && from < only.to && to >= only.to);
  const next = elements[last + 1];
  const years = last > 0 && next !== undefined && scan.pairAt(next.from) === 'các năm';
  return years ? eachYear(scan, elements, last, clause.to) : [];
}

/** What stands in the bracket at the index, and in those that a comma or "và" adds to it: "(2004)", "(2004), (2019) và (2021)". */
function yearsOfBrackets(scan: Scan, elements: readonly Element[], at: number): Element[] {
  const inside: Element[] = [];
  for (let i = at; i - at < LONGEST_YEARS; i += 2) {
    const bracket = elements[i];
    if (bracket?.kind !== 'bracket' || (i > at && yearsInBracket(bracket) === null)) break;
    if (i > at) inside.push(elements[i - 1]);
    inside.push(...bracket.inside);
    if (elements[i + 1] === undefined || !isJoint(scan, elements[i + 1])) break;
  }
  return inside;
}

/**
 * "Năm 2005, 2007: Bằng khen", "2008, 2009 Cờ thi đua", "Các năm 2004, 2006 và 2008, Sở được tặng", "Hai năm liền (2018, 2019), xã được tặng": several
 * years that open a clause; empty for one year or a span.
 */
export function yearsAhead(scan: Scan, elements: readonly Element[], from: number): YearElement[] {
  let at = from;
  while (at - from < 6 && elements[at] && (isMarker(scan, elements[at]) || tellsHowMany(scan, elements[at]))) at++;
  const years: YearElement[] = [...yearsListed(scan, elements[at])];
  if (years.length > 0) at++;
  for (let joined = true; elements[at]; at++) {
    const element = elements[at];
    if (element.kind === 'year' && joined && isOneYear(scan, element, years[0])) years.push(element);
    else if (!isJoint(scan, element) && !isMark(element, ';'))
      return isMark(element, ':') || isMark(elements[at - 1], ',') || GOT.has(element.kind) || gets(scan, elements, at)
        ? several(years)
        : [];
    joined = element.kind !== 'year';
  }
  return [];
}
/** "Các năm 2008, 2011 | được Bộ Y tế tặng Bằng khen" too */
const GOT: ReadonlySet<Element['kind']> = new Set(['award', 'verb']);
/** "Năm 2005, 2008 | trường | được tặng …" */
const gets = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  (elements[at].kind === 'group' || OWN.has(scan.word(elements[at].from))) && elements[at + 1]?.kind === 'verb';
const OWN = new Set(['trường', 'viện', 'sở', 'xã', 'huyện', 'ngành']);
/** "2007", "năm học 2007 - 2008", and "2008 - 2009" behind it. */
function isOneYear(scan: Scan, own: YearElement, before?: YearElement): boolean {
  const { first, last } = own.year;
  return (
    first === last || (last === first + 1 && (ofSchool(scan, own) || (before !== undefined && ofSchool(scan, before))))
  );
}
/** "Trong | các | …", "Hai | năm | liền | (2018, 2019)", "2 năm liên tục 2018, 2019" */
const tellsHowMany = (scan: Scan, element: Element): boolean =>
  HOW_MANY.has(wordOf(scan, element)) || (element.kind === 'word' && scan.has(element.from, NUMBER));
const HOW_MANY = new Set(['các', 'trong', 'hai', 'ba', 'bốn', 'năm', 'liền', 'liên', 'tục', 'tiếp']);

/** "xã Bến Đá | liên tục 3 năm liền |"; not "có thành tích | 3 năm liền |", which is what for. */
function isRunOfYears(scan: Scan, elements: readonly Element[], last: number): boolean {
  let at = last;
  while (at >= 0 && tellsHowMany(scan, elements[at])) at--;
  return at < 0 || elements[at].kind === 'group' || elements[at].kind === 'mark';
}

/** "(2018, 2019)", "(năm 2018 và năm 2019)": each of several years in a bracket that holds nothing else. */
function yearsListed(scan: Scan, element: Element | undefined): YearElement[] {
  if (element?.kind !== 'bracket') return [];
  const years: YearElement[] = [];
  for (const one of element.inside)
    if (one.kind === 'year' && isOneYear(scan, one, years[0])) years.push(one);
    else if (one.kind === 'year' || !isJoint(scan, one)) return [];
  return several(years);
}

const ofSchool = (scan: Scan, { from }: YearElement): boolean => scan.word(from + 1) === 'học';
const several = (years: YearElement[]): YearElement[] => (years.length > 1 ? years : []);
const opensYears = (scan: Scan, element: Element | undefined): boolean =>
  element !== undefined && (element.kind === 'word' || element.kind === 'filler') && YEARS.has(scan.word(element.from));
const YEARS = new Set(['các', 'năm', 'vào', 'trong']);
const isJoint = (scan: Scan, element: Element): boolean => isMark(element, ',', '&') || wordOf(scan, element) === 'và';
const LONGEST_RUN = 12;
/** Some fifteen years, each with its comma. */
const LONGEST_YEARS = 30;

/** "Từ năm 2018 đến 2023 | (liên tục) được tặng" */
function isGot(scan: Scan, elements: readonly Element[], index: number): boolean {
  const at = IN_A_ROW.has(scan.pairAt(elements[index]?.from ?? 0)) ? index + 2 : index;
  const verb = elements[at];
  return verb?.kind === 'verb' && (verb.verb === 'passive' || verb.verb === 'receive');
}
const IN_A_ROW = new Set(['liên tục', 'liên tiếp']);

/**
 * "10 năm liền đạt danh hiệu “…”, trong đó | năm 2016 và 2019 | được Bộ tặng Cờ thi đua": several years of their own right before what was given
 * in them; empty for one.
 */
export function yearsOfClause(scan: Scan, elements: readonly Element[], award: number): YearElement[] {
  let at = award - 1;
  while (at > 0 && award - at < LONGEST_RUN && GIVES_THEN.has(elements[at].kind) && !isPassive(elements[at])) at--;
  // "Trung đoàn | các năm 2009, 2015 | nhận Cờ thi đua"
  if (!isPassive(elements[at])) return yearsBeforeReceiving(scan, elements, award);
  // "xã Bến Đá | liên tục | 2 năm | liền | (2018, 2019) | được tặng"
  const listed = yearsListed(scan, elements[at - 1]);
  if (listed.length > 0) return isRunOfYears(scan, elements, at - 2) ? listed : [];
  const years: YearElement[] = [];
  for (at--; at > 0; at -= 2) {
    const year = elements[at];
    if (year.kind !== 'year' || !isOneYear(scan, year, years[0])) return [];
    years.unshift(year);
    if (!isJoint(scan, elements[at - 1]) || elements[at - 2]?.kind !== 'year') break;
  }
  const before = entryAt(elements, at - 1);
  const within = wordOf(scan, before) === 'đó' && wordOf(scan, entryAt(elements, at - 2)) === 'trong';
  return within || isMark(before, ',', ';') ? several(years) : [];
}
/** "đơn vị | các năm 2009 và 2015 (đã) nhận | Cờ thi đua": several years behind the word for several, right before the verb of what was received. */
function yearsBeforeReceiving(scan: Scan, elements: readonly Element[], award: number): YearElement[] {
  let at = award - 1;
  const gets = (one: Element | undefined): boolean =>
    one?.kind === 'verb' && (one.verb === 'receive' || one.verb === 'fact');
  if (!gets(elements[at])) return [];
  while (at > 0 && gets(elements[at])) at--;
  const last = at;
  // "được tặng Bằng khen vào các năm 2004 và 2009 |, | nhận Cờ thi đua": of what stands before the comma
  if (elements[last].kind !== 'year') return [];
  while (at > 0 && (elements[at].kind === 'year' || isJoint(scan, elements[at]))) at--;
  const run = elements.slice(at + 1, last + 1).filter((one) => one.kind === 'year');
  return SEVERAL.has(wordOf(scan, elements[at])) && run.every((one) => isOneYear(scan, one, run[0]))
    ? several(run)
    : [];
}
const SEVERAL = new Set(['các', 'trong', 'vào', 'hai', 'ba']);
const GIVES_THEN: ReadonlySet<Element['kind']> = new Set<Element['kind']>(['verb', 'group', 'office', 'filler']);
const isPassive = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'passive';

/** "Từ 2011 đến 2017 | : 7 năm liền đạt …": the second of two years that open a clause, at the index; null for others. */
export function spanAhead(scan: Scan, elements: readonly Element[], index: number): YearElement | null {
  const [since, first, until, last] = elements.slice(Math.max(0, index - 3), index + 1);
  if (last?.kind !== 'year' || first.kind !== 'year' || first.year.last >= last.year.last) return null;
  const spans = wordOf(scan, since) === 'từ' && wordOf(scan, until) === 'đến';
  return spans && (isMark(elements[index + 1], ':', ',') || isGot(scan, elements, index + 1)) ? last : null;
}

/** "Ban Dân tộc tỉnh | Từ năm 2021 đến năm 2025": the last year of the merit with which a line or a cell ends; null for none. */
export function lastOfPeriod(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const years = chunksOf(chunksWithin(scan, sentence), 'year');
  const [first, last] = years.slice(-2);
  if (first === undefined || last?.to !== sentence.to || scan.word(last.from - 1) !== 'đến') return null;
  if (first.to !== last.from - 1 || first.year.last >= last.year.last) return null;
  return { value: last.year.last, basis: 'stated', span: scan.span(last.from, last.to) };
}

/** "Ông Tô Hải, Giám đốc Sở Y tế, | năm 2013": the year with which a line ends, behind a comma. */
export function yearBehindComma(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const year = chunksOf(chunksWithin(scan, sentence), 'year').at(-1);
  if (!year || year.to < sentence.to - 1 || scan.word(year.from) !== 'năm' || scan.mark(year.from - 1) !== COMMA)
    return null;
  return { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) };
}

/** "2. Ông Tô Hải, Phó Giám đốc Sở Y tế, | thành tích từ năm 2023 đến năm 2027", "Sở Y tế (thành tích giai đoạn 2023 - 2027)": behind whom a line names. */
export function meritBeside(scan: Scan, { from, to }: Parsed): Resolved<number> | null {
  for (let i = scan.next('thành', from + 2, to); i >= 0; i = scan.next('thành', i + 1, to)) {
    const apart = scan.mark(i - 1) === COMMA || scan.mark(i - 1) === OPEN;
    const year = apart ? meritSince(scan, i, to) : null;
    if (year) return year;
  }
  return null;
}

/** "2. Trạm Y tế Bến Đá. | Thành tích từ năm 2023 đến năm 2027.": the next sentence of the line, of whom the line names; null for another. */
export function meritNext({ scan, sentences }: Passage, { index, block }: Parsed): Resolved<number> | null {
  const next = sentences[index + 1];
  if (next?.block !== block || scan.has(next.from, LINE_START)) return null;
  return meritSince(scan, GAINS.has(scan.word(next.from)) ? next.from + 1 : next.from, next.to);
}
const GAINS = new Set(['có', 'đạt', 'lập']);

/** "thành tích | từ năm 2023 đến năm 2027", "Thành tích xuất sắc: | giai đoạn 2023 - 2027": the last year of those behind the word at the token; null for others. */
function meritSince(scan: Scan, at: number, to: number): Resolved<number> | null {
  if (scan.word(at) !== 'thành' || scan.word(at + 1) !== 'tích') return null;
  const said = scan.pairAt(at + 2) === 'xuất sắc' ? at + 4 : at + 2;
  const behind = scan.mark(said) === COLON ? said + 1 : said;
  if (!SINCE.has(scan.word(behind))) return null;
  let last: YearName | null = null;
  const until = Math.min(to, behind + LONGEST_SPAN_TOLD);
  for (let i = behind; i < until && scan.mark(i) !== SEMICOLON && scan.mark(i) !== OPEN; i++) {
    const year = parseYear(scan, i, to);
    if (year === null) continue;
    last = year;
    i = year.to - 1;
  }
  return last && { value: last.last, basis: 'stated', span: scan.span(last.from, last.to) };
}
const SINCE = new Set(['từ', 'năm', 'trong', 'các', 'giai']);
const LONGEST_SPAN_TOLD = 24;

/** "Tiểu đoàn 15 | (1972)", "liệt sĩ Tô Hải | (truy tặng năm 1970)": the year in the bracket that opens at the token, of one among several. */
export function yearBehindName(scan: Scan, at: number): Resolved<number> | null {
  if (scan.mark(at) !== OPEN) return null;
  let close = at + 1;
  while (close - at < LONGEST_NOTE && scan.mark(close) !== CLOSE) close++;
  const year = scan.mark(close) === CLOSE ? Number(scan.slice(close - 1, close)) : 0;
  // "(năm 2006)", "(năm học 2005 - 2006)"
  const named = scan.word(at + 1) === 'năm' && (close === at + 3 || (close === at + 6 && scan.word(at + 2) === 'học'));
  const given = close === at + 2 || named || GIVEN.has(scan.word(close - 2)) || GIVEN.has(scan.word(close - 3));
  return year >= 1900 && year < 2100 && given
    ? { value: year, basis: 'stated', span: scan.span(close - 1, close) }
    : null;
}
const LONGEST_NOTE = 6;
const GIVEN = new Set(['tặng', 'hiệu']);

/** "Tiểu đoàn 15 | (1972)", "Cục Vận tải | (1985, 2011 và 2015)": the year, or each year, in the bracket that opens at the token. */
export function yearsBehindName(scan: Scan, at: number): Resolved<number>[] {
  const one = yearBehindName(scan, at);
  if (one !== null || scan.mark(at) !== OPEN || !scan.has(at + 1, NUMBER)) return one ? [one] : [];
  const years: Resolved<number>[] = [];
  for (let i = at + 1; i - at < LONGEST_YEARS; i += 2) {
    const year = Number(scan.slice(i, i + 1));
    if (!(year >= 1900 && year < 2100)) return [];
    years.push({ value: year, basis: 'stated', span: scan.span(i, i + 1) });
    if (scan.mark(i + 1) === CLOSE) return years;
    if (scan.mark(i + 1) !== COMMA && scan.word(i + 1) !== 'và') return [];
  }
  return [];
}

/** A year in the line, or in a bracket behind whom it names. */
export function saysYear(scan: Scan, { from, to, chunks }: Parsed): boolean {
  if (chunks.some(({ kind }) => kind === 'year')) return true;
  for (let i = from; i < to; i++) if (yearBehindName(scan, i) !== null) return true;
  return false;
}

/** "Trong 5 năm (2024 - 2028)", "Qua 3 năm thực hiện Nghị quyết (2026 - 2028)": a bracket behind so many years that open a sentence. */
export function isSpanAfter(scan: Scan, from: number, at: number): boolean {
  const opens = SPANS.has(scan.word(from)) && scan.has(from + 1, NUMBER) && scan.word(from + 2) === 'năm';
  return opens && scan.mark(at - 1) === OPEN && at - from < LONGEST_SPAN;
}
const SPANS = new Set(['trong', 'qua', 'sau']);
const LONGEST_SPAN = 20;

/** "ông Tô Hải (| năm 2009 | được tặng Giấy khen; | năm 2011 | được Bộ Y tế tặng Bằng khen)": the year that opens the clause of an award in a bracket. */
export function yearAheadWithin(scan: Scan, bracket: Element, award: number): YearElement | null {
  const inside = bracket.kind === 'bracket' ? bracket.inside : [];
  const at = inside.findIndex(({ kind, from }) => kind === 'award' && from === award);
  const ahead = inside.slice(0, Math.max(0, at)).findLastIndex(({ kind }) => kind === 'year' || kind === 'award');
  const year = inside[ahead];
  const opens = ahead === 0 || isMark(inside[ahead - 1], ';') || isJoint(scan, inside[ahead - 1]);
  const given = inside[ahead + 1]?.kind === 'verb';
  const parted = inside.slice(Math.max(0, ahead), Math.max(0, at)).some((one) => isMark(one, ';'));
  return year?.kind === 'year' && opens && given && !parted ? year : null;
}

/** "cho 4 tập thể (tích cực tham gia các công trình trong năm 2027)": what they are rewarded for; no "(Quyết định … năm 2027)". */
export function meritInBracket(scan: Scan, element: Element): YearElement | null {
  const inside = element.kind === 'bracket' ? element.inside : [];
  // "(thành tích năm 2015)", "(thành tích xuất sắc năm học 2014 - 2015)"
  const [first] = inside;
  const only = first && scan.word(first.from) === 'thành' && scan.word(first.from + 1) === 'tích';
  const last = inside.at(-1);
  if (only && last?.kind === 'year') return last;
  // "(đã hoàn thành xuất sắc nhiệm vụ năm 2027)", "(đạt thành tích xuất sắc từ năm 2023 đến năm 2027)"
  if (first && last?.kind === 'year' && saysMerit(scan, first.from)) return last;
  // "(Quyết định số 12/QĐ-UBND ngày 20/4/2027, thành tích năm 2026)"
  const merit = inside.find((one) => one.kind === 'year' && isOfMerit(scan, one.from));
  if (merit?.kind === 'year') return merit;
  // "(năm 2009 được tặng Giấy khen; năm 2011 được tặng Bằng khen)": of those awards
  if (inside.some(({ kind }) => kind === 'award')) return null;
  const cites = inside.some(
    ({ kind, from }) =>
      kind === 'date' || CITED.has(scan.word(from)) || LIFE.has(scan.slice(from, from + 1).toLowerCase()),
  );
  const year = inside.findLast((e) => e.kind === 'year');
  return !cites && inside.length > 4 && year?.kind === 'year' && !isTerm(scan, year) ? year : null;
}
/** ", thành tích | năm 2027", ", có thành tích trong | năm 2027" */
function isOfMerit(scan: Scan, year: number): boolean {
  let at = year - 2;
  while (at > 1 && year - at < MERIT_WORDS && scan.pairAt(at) !== 'thành tích') at--;
  const from = scan.word(at - 1) === 'có' ? at - 1 : at;
  return scan.pairAt(at) === 'thành tích' && PARTS.has(scan.mark(from - 1));
}
const MERIT_WORDS = 5;
const PARTS = new Set([COMMA, SEMICOLON]);
const CITED = new Set(['quyết', 'số', 'luật', 'nghị', 'thành', 'từ']);
/** "(sinh năm 1968, trú tại xã Bến Đá)": of whose life it is */
const LIFE = new Set(['sinh', 'sn', 'trú', 'quê']);

/** "Ghi nhận thành tích trong năm 2027, | UBND tỉnh tặng": the words before the first comma say what is rewarded. */
export function introduces(scan: Scan, elements: readonly Element[], from: number, index: number): boolean {
  let merit = false;
  for (let i = from; i < index; i++) {
    const { kind } = elements[i];
    if (kind === 'award' || kind === 'date') return false;
    if (AHEAD.has(scan.word(elements[i].from)) || (kind === 'verb' && isPassiveVerb(elements[i]))) return false;
    if (REVIEWED.has(scan.word(elements[i].from))) merit = true;
  }
  return merit;
}
const isPassiveVerb = (element: Element): boolean =>
  element.kind === 'verb' && (element.verb === 'passive' || element.verb === 'plan' || element.verb === 'give');
const REVIEWED = new Set([
  'đợt',
  'cuộc',
  'chiến',
  'thành',
  'kết',
  'tổng',
  'phong',
  'nhiệm',
  'đóng',
  'liên',
  'liền',
  'ghi',
  'giai',
]);
/** "Phát động thi đua năm 2028, …" looks ahead. */
const AHEAD = new Set(['phát', 'triển', 'ký', 'phương', 'hưởng']);

/** "Phát động phong trào thi đua | năm 2028", "ký kết giao ước thi đua | năm 2028" */
export function looksAhead(scan: Scan, at: number): boolean {
  // "… ký giao ước thi đua năm 2028." before "Năm 2027, Sở Y tế được tặng": of another sentence
  const opens = (i: number): boolean => scan.has(i, PARAGRAPH_START) || scan.mark(i - 1) === STOP;
  for (let i = at - 2; i >= 0 && at - i < 9 && !opens(i + 1) && !opens(i + 2); i--)
    if (PLANS.get(scan.word(i)) === scan.word(i + 1)) return true;
  return false;
}
const PLANS = new Map([
  ['phát', 'động'],
  ['ký', 'kết'],
  ['giao', 'ước'],
  ['phương', 'hướng'],
  ['triển', 'khai'],
]);

/** "nhiệm kỳ 2016-2021", "Luật … năm 2022" are no years of merit. */
export function isTerm(scan: Scan, { from }: { readonly from: number }): boolean {
  const word = scan.word(from - 1);
  if (isCompared(scan, from)) return true;
  if (word !== 'thưởng') return word === 'kỳ' || word === 'khóa';
  // "xét khen thưởng năm 2027" is one.
  for (let i = from - 2; i >= 0 && from - i < 9; i--) if (scan.word(i) === 'luật') return true;
  return false;
}
