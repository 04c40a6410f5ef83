import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COMMA, DASHES, OPEN } from '../../../text/marks.js';
import type { Resolved } from '../../calendar.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { saysMerit } from './list-words.js';
import { isSince, isTerm, meritInBracket, yearsInBracket } from './merit-year.js';
import { monthFrom } from './opening-year.js';
import { isSpokenOf } from './shown.js';
import { BORN } from './year-of-grant.js';

// The year that stands behind an award.

export const isJoined = (scan: Scan, element: Element | undefined): boolean =>
  isMark(element, ',') || wordOf(scan, element) === 'và';

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

export const RUNNING = new Set(['liền', 'tục', 'tiếp']);

/** "3 năm liền | 2009, 2010", "thành tích các | năm 2009, 2010"; not "được tặng Bằng khen trong hai | năm 2009 và 2010", which are two. */
const runsOn = (scan: Scan, from: number, at: number): boolean =>
  RUNNING.has(scan.word(at - 1)) || (SEVERAL.has(scan.word(at - 1)) && scan.nextPair('thành', 'tích', from, at) >= 0);

const SEVERAL = new Set(['các', 'hai', 'ba', '2', '3', '02', '03']);

/**
 * "… đạt danh hiệu Tập thể lao động xuất sắc, | năm 2027 được tặng Cờ thi đua", "… và | năm 2027 vinh dự đón nhận Cờ thi đua": the year of
 * the next clause.
 */
export function opensNext(scan: Scan, elements: readonly Element[], at: number, to: number): boolean {
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

export const TAKES: ReadonlySet<string> = new Set(['passive', 'receive']);

const TURNS = new Set(['trước', 'sau', 'trong']);

/** "trao Bằng khen cho 3 tập thể và ký giao ước thi đua | năm 2028" */
export const signsFor = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'đua' && scan.kind('cue', at - 4) === 'plan' && scan.word(at - 4) !== 'nhiệm';

export const resolved = (scan: Scan, { from, to, year }: Extract<Element, { kind: 'year' }>): Resolved<number> => ({
  value: year.last,
  basis: 'stated',
  span: scan.span(from, to),
});
