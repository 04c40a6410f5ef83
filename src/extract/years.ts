import type { Scan } from '../lexicon/scan.js';
import { WordPairs } from '../lexicon/word-pairs.js';
import { WordSet } from '../lexicon/word-set.js';
import { parseDate, parseYear } from '../names/date.js';
import { COMMA, SLASH, STOP } from '../text/marks.js';
import { CAPITAL, NUMBER } from '../text/tokens.js';
import type { Resolved } from './calendar.js';
import type { Chunk, YearChunk } from './chunk.js';
import { chunksWithin } from './chunker.js';
import { entryAt } from './entry.js';
import type { Parsed } from './passage.js';

/**
 * The year that a sentence looks back on: "tổng kết công tác thi đua năm 2019, phương hướng năm 2020" → 2019. The year
 * after "phương hướng" or "giao ước" is the next one, but for "6 tháng cuối năm 2024". Of a span the last
 * ("năm học 2018-2019" → 2019).
 */
export function reviewYear(scan: Scan, sentence: Parsed): Resolved<number> | null {
  let looking: 'review' | 'plan' | null = null;
  let bare: Resolved<number> | null = null;
  const chunks = chunksWithin(scan, sentence);
  const assigns = sentence.zone === 'title' && !elects(scan, sentence);
  for (const [index, chunk] of chunks.entries()) {
    // "Giao | nhiệm vụ Khối trưởng năm 2028" plans nothing.
    const assigned =
      chunk.kind === 'cue' &&
      (GIVES.has(scan.slice(chunk.from - 1, chunk.from).toLowerCase()) || isDone(scan, chunk.from));
    if (chunk.kind === 'cue' && isReviewed(scan, chunk.from)) continue;
    if (chunk.kind === 'cue' && !assigned && (chunk.cue === 'review' || chunk.cue === 'plan')) {
      if (looking !== 'review' || (chunk.cue === 'plan' && !isToldOf(scan, chunk.from))) looking = chunk.cue;
    }
    if (chunk.kind !== 'year' || !isYearUnderReview(scan, chunk)) continue;
    if (!assigns && isOfRole(scan, chunks, index)) continue;
    const year: Resolved<number> = { value: chunk.year.last, basis: 'stated', span: scan.span(chunk.from, chunk.to) };
    if (looking === 'review' || scan.word(chunk.from - 1) === 'cuối' || isOfRound(scan, chunk.from)) return year;
    if (looking === null) bare ??= year;
  }
  return bare;
}

const GIVES = new Set(['giao', 'công']);

/**
 * "kết quả thực hiện | nhiệm vụ năm 2027", "khen thưởng | nhiệm vụ quốc phòng năm 2027", "hoàn thành xuất sắc | nhiệm vụ năm 2027":
 * done, no plan; so is "đã hoàn thành tốt | nhiệm vụ công tác trong phong trào thi đua năm 2027".
 */
function isDone(scan: Scan, at: number): boolean {
  if (scan.word(at) !== 'nhiệm') return false;
  // "hoàn thành xuất sắc | toàn diện | nhiệm vụ"
  const from = scan.pairAt(at - 2) === 'toàn diện' ? at - 2 : at;
  for (let i = from - 2; i >= from - 4; i--)
    if (scan.word(i) === 'hoàn' && scan.word(i + 1) === 'thành' && scan.word(i - 1) === 'đã') return true;
  const before = scan.word(from - 1);
  if (before === 'sắc')
    return scan.word(from - 3) === 'thành' && scan.word(at + 2) === 'năm' && scan.has(at + 3, NUMBER);
  return before === 'hiện' ? RESULTS.has(scan.word(from - 3)) : before === 'thưởng';
}
const RESULTS = new Set(['quả', 'kết', 'tích', 'giá']);

/** "đánh giá tình hình | triển khai công tác năm 2027", "kết quả | triển khai nhiệm vụ năm 2027": how far it went, where a meeting looks back. */
const isToldOf = (scan: Scan, at: number): boolean => TOLD.has(scan.pairAt(at - 2));
const TOLD = new Set(['tình hình', 'kết quả', 'quá trình']);

/** "tổng kết (công tác, thực hiện) | giao ước thi đua năm 2027": a pledge that is looked back on. */
function isReviewed(scan: Scan, at: number): boolean {
  if (scan.word(at) !== 'giao') return false;
  let i = at;
  while (OF_PLEDGES.holds(scan, i - 1)) i--;
  return scan.kind('cue', i - 2) === 'review' && scan.size('cue', i - 2) === 2;
}
const OF_PLEDGES = new WordSet([
  'công',
  'tác',
  'thực',
  'hiện',
  'việc',
  'các',
  'nội',
  'dung',
  'bản',
  'quả',
  'một',
  'năm',
]);

/** "sơ kết 6 tháng đầu năm, phát động thi đua đợt 3-2028", "đợt II năm 2028": a round in the midst of the year. */
const isOfRound = (scan: Scan, at: number): boolean => scan.word(at - 2) === 'đợt' || scan.word(at - 3) === 'đợt';

/** "làm Khối phó năm 2028": the year of the one who is to lead. */
const isOfRole = (scan: Scan, chunks: readonly Chunk[], index: number): boolean => {
  let before = entryAt(chunks, index - 1);
  let at = index - 1;
  // "Khối phó | trong | năm 2028"
  if (before?.kind === 'word' && WITHIN.has(scan.word(before.from))) before = entryAt(chunks, --at);
  // "được bầu Trưởng Khối thi đua 6 | - | năm 2028"
  if (before?.kind === 'mark' && DASHED.has(before.mark)) before = entryAt(chunks, --at);
  if (before?.kind === 'bloc') before = entryAt(chunks, --at);
  // "luân phiên làm Khối trưởng | : | năm 2028 - Sở Y tế"
  if (before?.kind === 'mark' && before.mark === ':') before = entryAt(chunks, --at);
  return before?.kind === 'role' || (before?.kind === 'units' && isHandedTo(scan, chunks, at));
};

/** "bàn giao nhiệm vụ Khối trưởng (Khối thi đua số 2) cho | Sở Nội vụ |", "… từ Sở Y tế sang | Sở Nội vụ |": who leads from now on. */
function isHandedTo(scan: Scan, chunks: readonly Chunk[], unit: number): boolean {
  const link = entryAt(chunks, unit - 1);
  if (link?.kind !== 'word' || !ONWARD.has(scan.word(link.from))) return false;
  let i = unit - 2;
  while (unit - i < LONGEST_HANDOVER && HANDED.has(entryAt(chunks, i)?.kind ?? 'role')) i--;
  const role = entryAt(chunks, i);
  return role?.kind === 'role' && HANDS.next(scan, chunks[0].from, role.from) >= 0;
}
const ONWARD = new Set(['cho', 'sang']);
/** What may stand between the role and who takes it: its bloc, "từ", who had it. */
const HANDED: ReadonlySet<Chunk['kind']> = new Set(['bloc', 'word', 'units']);
const LONGEST_HANDOVER = 6;
const HANDS = new WordPairs(['bàn giao', 'chuyển giao', 'trao cờ']);

const WITHIN = new Set(['trong', 'cho', 'của', 'kỳ', 'từ']);
const DASHED = new Set(['-', '–']);

/** "Khối thi đua số 3 bầu Khối trưởng năm 2028" tells of 2027, "Phân công Khối trưởng năm 2028" of 2028. */
function elects(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i++)
    if (ELECTS.holds(scan, i) || (scan.word(i) === 'bàn' && scan.word(i + 1) === 'giao')) return true;
  return false;
}
const ELECTS = new WordSet(['bầu', 'chọn', 'cử', 'suy', 'tân']);

/** The year before the one that a sentence plans for: "ký kết giao ước thi đua năm 2020" closes 2019. */
export function yearBeforePlan(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const planned = plannedYear(scan, sentence);
  if (!planned) return null;
  return { value: planned.year.last - 1, basis: 'inferred', span: scan.span(planned.from, planned.to) };
}

/** "Hội nghị đã bầu Sở Y tế làm Khối trưởng | năm 2028" at the close of a year that nobody says: the one before. */
export function yearBeforeHead(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const chunks = chunksWithin(scan, sentence);
  const index = chunks.findIndex((chunk, i) => chunk.kind === 'year' && isOfRole(scan, chunks, i));
  const year = chunks[index];
  if (year?.kind !== 'year' || !elects(scan, sentence)) return null;
  return { value: year.year.last - 1, basis: 'inferred', span: scan.span(year.from, year.to) };
}

/**
 * The year that a meeting plans for where it is held within it: a bloc that signs the giao ước of 2028 in March 2028, or
 * of the school year 2027-2028 in December, and looks back on nothing.
 */
export function yearOfPledge(scan: Scan, sentence: Parsed, day: string): Resolved<number> | null {
  const planned = plannedYear(scan, sentence);
  if (!planned) return null;
  const { first, last, school } = planned.year;
  const within = school ? day >= `${first}-08` && day < `${last}-08` : day.startsWith(`${last}-`);
  return within ? { value: last, basis: 'stated', span: scan.span(planned.from, planned.to) } : null;
}

/** The year that a meeting plans for which nobody dates: who tells only of a pledge tells of the year at hand. */
export function yearOfUndatedPledge(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const planned = plannedYear(scan, sentence);
  return planned && { value: planned.year.last, basis: 'stated', span: scan.span(planned.from, planned.to) };
}

/** The same, but for "bàn giao nhiệm vụ Khối trưởng | năm 2028 |", which says only who will lead. */
export function yearOfPledgeAlone(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const planned = plannedYear(scan, sentence);
  const chunks = planned ? chunksWithin(scan, sentence) : [];
  return planned && isOfRole(scan, chunks, chunks.indexOf(planned)) ? null : yearOfUndatedPledge(scan, sentence);
}

/** The year right after what is planned: "giao ước thi đua giữa các đơn vị năm 2028", not "nghe kết quả năm 2027". */
function plannedYear(scan: Scan, sentence: Parsed): YearChunk | null {
  let plan = -1;
  for (const chunk of chunksWithin(scan, sentence)) {
    if (chunk.kind === 'cue' && chunk.cue === 'plan') {
      if (!isReviewed(scan, chunk.from) && !isDone(scan, chunk.from)) plan = chunk.to;
    } else if (chunk.kind === 'word' && scan.word(chunk.from) === 'quả') plan = -1;
    else if (chunk.kind === 'year' && plan >= 0 && isYearUnderReview(scan, chunk)) return chunk;
  }
  return null;
}

/** "nhiệm kỳ 2016-2021", "(khóa XII)" and spans of many years are no year of a bloc. */
function isYearUnderReview(scan: Scan, chunk: YearChunk): boolean {
  // "quý I/2016", "tháng 3/2016"
  if (scan.word(chunk.from - 1) === 'kỳ' || scan.mark(chunk.from - 1) === SLASH) return false;
  // "là thành viên của Khối thi đua số 3 từ năm 2024"
  if (scan.word(chunk.from - 1) === 'từ') return false;
  if (isFounding(scan, chunk.from) || isCompared(scan, chunk.from)) return false;
  return !isOfSitting(scan, chunk.from) && chunk.year.last - chunk.year.first <= 1;
}

/** "phiên thứ nhất | năm 2028", "họp Hội đồng … lần thứ nhất | năm 2028": when a council sits, not what it looks back on; not "luân phiên, năm 2028". */
function isOfSitting(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= 3; i--) {
    if (scan.word(i) === 'phiên') return scan.word(i - 1) !== 'luân';
    if (scan.word(i) === 'lần' && meets(scan, i)) return true;
  }
  return false;
}

/** "họp Hội đồng Thi đua - Khen thưởng tỉnh | lần" */
function meets(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= LONGEST_COUNCIL; i--) if (scan.word(i) === 'họp') return true;
  return false;
}
const LONGEST_COUNCIL = 10;

/** "tăng 2,1% so với | năm 2013", "bằng 182% cùng kỳ | năm 2013": only what another year is weighed against. */
export const isCompared = (scan: Scan, at: number): boolean =>
  (scan.word(at - 1) === 'với' && scan.word(at - 2) === 'so') ||
  (scan.word(at - 1) === 'kỳ' && scan.word(at - 2) === 'cùng');

/** "được thành lập | năm 2015", "thành lập từ | năm 2015" */
function isFounding(scan: Scan, at: number): boolean {
  const last = scan.word(at - 1) === 'từ' ? at - 2 : at - 1;
  return scan.word(last) === 'lập' && scan.word(last - 1) === 'thành';
}

/**
 * "họp phiên thứ hai | năm 2028", "kỳ họp lần thứ nhất | năm 2028": when a council sits, not what it looks back on; "họp xét
 * khen thưởng | năm 2027" is that.
 */
export function isOfSession(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < 9; i--) {
    const word = scan.word(i);
    if (word === 'phiên' || word === 'họp') return true;
    if (!scan.has(i, NUMBER) && !COUNTS.has(word) && !scan.has(i, CAPITAL)) return false;
  }
  return false;
}
const COUNTS = new Set('lần thứ phiên đợt kỳ đầu cuối nhất hai ba tư quý thường tháng trong'.split(' '));

/**
 * "sắp xếp lại các cụm thi đua | năm 2028 |", "phân công Cụm trưởng các cụm, khối thi đua | năm 2028 |:": the year right behind the word for
 * all blocs together, of which the text goes on to tell.
 */
export function yearOfAllBlocs(scan: Scan, sentence: Parsed): number | null {
  const chunks = chunksWithin(scan, sentence);
  for (const chunk of chunks) {
    if (chunk.kind !== 'year' || !isYearUnderReview(scan, chunk) || scan.pairAt(chunk.from - 2) !== 'thi đua') continue;
    let i = chunk.from - 3;
    while (BLOCS_AND.has(scan.word(i)) || scan.mark(i) === COMMA) i--;
    if (i < chunk.from - 3 && (scan.word(i) === 'các' || scan.has(i, NUMBER))) return chunk.year.last;
  }
  return null;
}
const BLOCS_AND = new Set(['cụm', 'khối', 'và']);

/** The last year before a plan; of a span its end. Years of dates and laws are none. */
export function yearIn(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): number | null {
  let found: number | null = null;
  let role = false;
  for (let i = from; i < to; i++) {
    // "được bầu làm Khối trưởng năm 2028": not the year of the text.
    if (scan.size('role', i) > 0) role = true;
    else if (scan.mark(i) === COMMA || scan.mark(i) === STOP) role = false;
    const plans = scan.kind('cue', i) === 'plan' && !isDone(scan, i);
    if (plans) return found;
    if (!scan.has(i, NUMBER) && !YEARS.holds(scan, i)) continue;
    const date = parseDate(scan, i, to);
    if (date) {
      i = date.to - 1;
      continue;
    }
    const year = parseYear(scan, i, to);
    if (!year) continue;
    const none = isFounding(scan, i) || isOfStaff(scan, from, i) || isOfSitting(scan, i);
    if (!role && scan.mark(i - 1) !== SLASH && !none) found = year.last;
    i = year.to - 1;
  }
  return found;
}

const YEARS = new WordSet(['năm', 'niên']);

/** "Hội nghị người lao động | năm 2028", "Hội nghị cán bộ, công chức | năm 2028": staff meet for the year ahead; not "khen thưởng người lao động năm 2028". */
const isOfStaff = (scan: Scan, from: number, at: number): boolean =>
  STAFF_MEETS.test(scan.slice(Math.max(from, at - LONGEST_STAFF), at));
const LONGEST_STAFF = 14;
const STAFF_MEETS =
  /hội nghị (?:đại biểu )?(?:(?:cán bộ|công chức|viên chức|người lao động|cbccvc|nlđ)(?:, | - | – | và | )?)+$/iu;
