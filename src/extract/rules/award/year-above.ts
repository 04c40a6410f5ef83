import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON, COMMA, OPEN, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { registers } from '../../bloc-years.js';
import type { Resolved } from '../../calendar.js';
import { type Chunk, chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import { isPact } from '../../pact.js';
import type { Parsed, Passage } from '../../passage.js';
import { saysPair } from '../../says-pair.js';
import { reviewYear } from '../../years.js';
import { headsArticle, isListed, meritIn } from './list-words.js';
import { isSpanAfter, isTerm } from './merit-year.js';

/** How many sentences above an award may say of what year it is told. */
const REACH = 4;

/**
 * "Năm 2027 là năm đầu nhiệm kỳ. Qua một năm thi đua, | 02 tập thể được tặng": the year with which a sentence above opens,
 * or on which it looks back. Of what was given on a known day only the year of that day or the one before: others are
 * history. Null where nothing says it.
 */
export function yearAbove(
  passage: Passage,
  { index }: Parsed,
  grant: Resolved<number> | null,
): Resolved<number> | null {
  // The articles of a decision are about one thing each.
  if (chunksOf(passage.sentences[index].chunks, 'year').length > 0) return null;
  if (ARTICLED.has(passage.facts.kind)) return yearOfLead(passage, index);
  // The lines of a list stand under one heading.
  for (let i = index - 1, reach = REACH; i >= 0 && index - i <= reach; i--) {
    const sentence = passage.sentences[i];
    // "Hà Nhàn | 1951 | Bằng khen": what a row says beside, of birth as a rule
    if (sentence.kind === 'table-cell') continue;
    if (sentence.zone === 'item' && reach < LIST) reach++;
    const chunks = chunksWithin(passage.scan, sentence);
    const headed = isListed(passage.scan, sentence) || sentence.zone === 'heading';
    const bracketed = headed ? yearInHeading(passage.scan, sentence) : null;
    if (bracketed) return inContext(bracketed);
    const year = yearTold(passage.scan, sentence, chunks);
    // "I. Kết quả năm học 2012 - 2013" heads what stands under it, whatever day was named above
    const heads =
      numbersSection(passage, sentence) &&
      grant?.span &&
      grant.span.end <= passage.scan.span(sentence.from, sentence.to).start;
    if (year !== null) return grant === null || heads || isNear(year.value, grant.value) ? year : null;
    // Other years between the two: one thing after another is told.
    if (sentence.zone === 'title' || chunksOf(chunks, 'year').length > 0) return null;
    if (sentence.zone === 'heading') return LETTERS.has(passage.facts.kind) ? yearOfLead(passage, index) : null;
  }
  return LETTERS.has(passage.facts.kind) ? yearOfLead(passage, index) : null;
}
/** "2/ Cá nhân | (năm học 2025 – 2026) | :": the year in the bracket that ends a heading; null for others. */
export function yearInHeading(scan: Scan, sentence: Parsed): Resolved<number> | null {
  const { from, to } = sentence;
  if (scan.mark(to - 1) !== COLON || scan.mark(to - 2) !== CLOSE || to - from > SECTION * 2) return null;
  const [year, other] = chunksOf(chunksWithin(scan, sentence), 'year');
  const alone = year !== undefined && other === undefined && year.to === to - 2 && scan.mark(year.from - 1) === OPEN;
  return alone ? { value: year.year.last, basis: 'from_context', span: scan.span(year.from, year.to) } : null;
}

/** "I. Kết quả …", "2. Kết quả …" in a line of its own. */
const numbersSection = ({ scan }: Passage, { from, to, zone }: Parsed): boolean =>
  scan.has(from, LINE_START) &&
  scan.mark(from + 1) === STOP &&
  (zone === 'heading' || zone === 'item') &&
  to - from <= SECTION * 2;

/** What has no articles, and is no news. */
const LETTERS = new Set(['other', 'notice', 'report', 'minutes']);

/**
 * "… đề nghị tặng thưởng các tập thể, cá nhân có thành tích từ năm 2023 đến năm 2027, cụ thể:" over all lists of a paper without articles:
 * null where another sentence stands between.
 */
function yearOfLead({ scan, sentences }: Passage, index: number): Resolved<number> | null {
  for (let i = index - 1; i >= 0 && index - i <= LONGEST_PAPER; i--) {
    const { zone, from, to } = sentences[i];
    const leadsOn = to - from <= SHORTEST_LEAD && scan.mark(to - 1) === COLON;
    if (zone === 'item' || (zone === 'heading' && !leadsOn) || zone === 'cell') {
      if (scan.word(from) === 'điều' && scan.has(from + 1, NUMBER)) return null;
      continue;
    }
    // "(đã được tặng thưởng …);" in a line under one of the list
    if (zone === 'body' && scan.mark(from) === OPEN && i > 0 && sentences[i - 1].zone === 'item') continue;
    if ((zone !== 'body' && !leadsOn) || scan.mark(to - 1) !== COLON) return null;
    // "Cụ thể:" between the sentence that says so and the lists
    const lead = leadsOn ? entryAt(sentences, i - 1) : sentences[i];
    const merit = lead?.zone === 'body' ? (meritIn(scan, lead) ?? yearOfTitles(scan, lead)) : null;
    return merit && inContext(merit);
  }
  return null;
}
/** "Công nhận 02 tập thể đạt danh hiệu thi đua | năm 2027 |, cụ thể:": the only year of the lead, and of what it announces. */
function yearOfTitles(scan: Scan, lead: Parsed): Resolved<number> | null {
  const [year, other] = chunksOf(chunksWithin(scan, lead), 'year');
  if (!year || other || !TITLES.test(scan.slice(Math.max(lead.from, year.from - 4), year.from).toLowerCase()))
    return null;
  return { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) };
}
const TITLES = /(?:danh hiệu thi đua|hình thức khen thưởng)$/u;
const LONGEST_PAPER = 150;
const SHORTEST_LEAD = 4;

/**
 * "2. Khen thưởng năm 2027" over "- UBND tỉnh tặng Cờ thi đua cho Sở Y tế;" in a paper of another year, "c) Thông qua danh sách đề nghị
 * khen thưởng năm 2027:" over "- Cờ thi đua: 24 tập thể;"; null where no such line is over it.
 */
export function yearOfSection({ scan, sentences }: Passage, { index, from, zone }: Parsed): Resolved<number> | null {
  if (zone !== 'item') return null;
  const sibling = isMarked(scan, from, CLOSE);
  for (let i = index - 1; i >= 0 && index - i <= LIST; i--) {
    const above = sentences[i];
    const last = scan.mark(above.to - 1) === COLON ? above.to - 1 : above.to;
    const numbered = isMarked(scan, above.from, STOP);
    const lettered = !sibling && last < above.to && isMarked(scan, above.from, CLOSE);
    if (((numbered && above.to - above.from <= SECTION) || lettered) && saysPair(scan, above, 'khen', 'thưởng')) {
      const year = chunksOf(chunksWithin(scan, above), 'year').at(-1);
      return year?.to === last && (numbered || scan.word(year.from - 1) === 'thưởng')
        ? inContext({ value: year.year.last, basis: 'from_context', span: scan.span(year.from, year.to) })
        : null;
    }
    if (above.zone !== 'item' || numbered) return null;
  }
  return null;
}
const isMarked = (scan: Scan, at: number, mark: number): boolean =>
  scan.has(at, LINE_START) && scan.mark(at + 1) === mark;
/** Tokens of such a line at most. */
const SECTION = 12;

/** How many lines a list may have above the award, that its heading still tells of. */
const LIST = 24;

const ARTICLED: ReadonlySet<string> = new Set(['decision', 'submission', 'list']);

const isNear = (year: number, grant: number): boolean => year === grant || year === grant - 1;

const inContext = ({ value, span }: Resolved<number>): Resolved<number> => ({ value, basis: 'from_context', span });

/** Asked by each award of the sentences below. */
function yearTold(scan: Scan, sentence: Parsed, chunks: readonly Chunk[]): Resolved<number> | null {
  let year = TOLD_YEARS.get(sentence);
  if (year === undefined) {
    year = yearOfSentence(scan, sentence, chunks);
    TOLD_YEARS.set(sentence, year);
  }
  return year;
}
const TOLD_YEARS = new WeakMap<Parsed, Resolved<number> | null>();

/** Tokens of a sentence that leads to lines. */
const LONGEST_LEAD = 96;

function yearOfSentence(scan: Scan, sentence: Parsed, chunks: readonly Chunk[]): Resolved<number> | null {
  const opening = openingYear(scan, sentence, chunks);
  if (opening) return opening;
  // "trao thưởng cho các đơn vị có thành tích xuất sắc năm 2027"; beside an award the words speak of that alone, but for a lead ("…, cụ thể:").
  const leads = scan.mark(sentence.to - 1) === COLON && sentence.to - sentence.from <= LONGEST_LEAD;
  const merit = leads || chunksOf(chunks, 'award').length === 0 ? meritIn(scan, sentence) : null;
  if (merit) return inContext(merit);
  // "lấy ý kiến về việc đề nghị khen thưởng năm 2027, cụ thể:" over its lines
  const announced = scan.mark(sentence.to - 1) === COLON ? chunksOf(chunks, 'year').at(-1) : undefined;
  if (announced && isRewarded(scan, announced.from - 1) && !isTerm(scan, announced))
    return { value: announced.year.last, basis: 'from_context', span: scan.span(announced.from, announced.to) };
  // "Với những thành tích đạt được trong năm 2027"
  const achieved = chunksOf(chunks, 'award').length === 0 && chunks.some((chunk) => saysAchievement(scan, chunk));
  // "nghe báo cáo kết quả phong trào thi đua năm 2027 và phương hướng năm 2028"
  const reviews = achieved || chunks.some((chunk) => isReview(scan, chunk));
  const year = reviews ? reviewYear(scan, sentence) : null;
  return year && inContext(year);
}

/** "đề nghị khen | thưởng | năm 2027", "đề nghị khen | thưởng | cấp Nhà nước năm 2027": up to the token. */
function isRewarded(scan: Scan, at: number): boolean {
  for (let i = at; at - i < LONGEST_LEVEL; i--) {
    if (scan.word(i) === 'thưởng') return i === at || scan.word(i + 1) === 'cấp' || scan.word(i + 1) === 'bậc';
    if (scan.has(i, PUNCTUATION)) return false;
  }
  return false;
}
/** "cấp Nhà nước", "bậc cao" */
const LONGEST_LEVEL = 4;

/** "công bố Quyết định … về việc khen thưởng phong trào thi đua | năm 2027" right over "Theo đó, …": the year that the decision rewards. */
export function yearRewarded({ scan, sentences }: Passage, { index, block }: Parsed): Resolved<number> | null {
  const above = entryAt(sentences, index - 1);
  if (above?.block !== block || chunksOf(sentences[index].chunks, 'year').length > 0) return null;
  const { from, to } = above;
  const decided = scan.nextPair('quyết', 'định', from, to);
  const rewards = decided < 0 ? -1 : scan.nextPair('khen', 'thưởng', decided, to);
  if (rewards < 0 || (above.layers & AWARD) !== 0) return null;
  const year = chunksOf(chunksWithin(scan, above), 'year').find((chunk) => chunk.from > rewards);
  if (!year || year.from - rewards > SECTION || isTerm(scan, year)) return null;
  // "khen thưởng và phát động phong trào thi đua | năm 2028": the year of something else
  for (let i = rewards; i < year.from; i++) if (scan.has(i, PUNCTUATION) || ELSE.has(scan.word(i))) return null;
  return { value: year.year.last, basis: 'from_context', span: scan.span(year.from, year.to) };
}
const AWARD = layerBits('award');
const ELSE = new Set(['và', 'phát', 'ký', 'ước', 'triển', 'hoạch', 'vụ']);

const isReview = (scan: Scan, chunk: Chunk): boolean =>
  (chunk.kind === 'cue' && chunk.cue === 'review') ||
  (chunk.kind === 'word' && scan.word(chunk.from) === 'kết' && scan.word(chunk.from + 1) === 'quả');

const saysAchievement = (scan: Scan, { kind, from }: Chunk): boolean =>
  kind === 'word' && scan.word(from) === 'thành' && scan.word(from + 1) === 'tích';

/** "Năm 2027, …", "Trong năm 2027", "Trong giai đoạn 2024 - 2028": with what the sentence opens. */
function openingYear(scan: Scan, { from, to }: Parsed, chunks: readonly Chunk[]): Resolved<number> | null {
  const [year, other] = chunksOf(chunks, 'year');
  // "Được biết, | trong năm 2027, …"
  const told = TOLD.has(scan.pairAt(from)) ? from + 2 : from;
  const start = told > from && scan.mark(told) === COMMA ? told + 1 : told;
  if (!year || other || (year.from - start > 3 && !isSpanAfter(scan, start, year.from))) return null;
  if (year.from - start <= 3) for (let i = start; i < year.from; i++) if (!LEADS.has(scan.word(i))) return null;
  // "Năm 2005, | ông Hải về làm ở xã" tells of a life, "Năm 2028, Hội | phấn đấu" of plans.
  for (let i = year.to; i < Math.min(to, year.to + SOON); i++)
    if (AHEAD.has(scan.word(i)) || scan.kind('cue', i) === 'plan') return null;
  const next = scan.mark(year.to) === COMMA ? year.to + 1 : year.to;
  if (PERSONS.has(scan.word(next)) || chunks.some(({ kind, from: at }) => kind === 'persons' && at === next))
    return null;
  return { value: year.year.last, basis: 'from_context', span: scan.span(year.from, year.to) };
}
const PERSONS = new Set(['ông', 'bà', 'anh', 'chị', 'đồng', 'thầy', 'cô']);
/** How far behind the year it may say that it only plans, in tokens. */
const SOON = 24;
const AHEAD = new Set(['phấn', 'sẽ', 'tới', 'tiếp']);
const TOLD = new Set(['được biết', 'theo đó']);
const LEADS = new Set(['trong', 'qua', 'giai', 'đoạn', 'kết', 'thúc']);

/** "Các đơn vị đăng ký danh hiệu thi đua năm 2028 như sau:" over "- Cờ thi đua: Sở Y tế": the year of what its lines register. */
export function yearRegistered(passage: Passage, { index }: Parsed): Resolved<number> | null {
  const { scan, sentences } = passage;
  let at = index - 1;
  // "Biểu tổng hợp:" over the lines
  const label = (one: Parsed): boolean => scan.mark(one.to - 1) === COLON && one.to - one.from <= LABEL;
  const between = (one: Parsed): boolean => (isListed(scan, one) || label(one)) && !registers(scan, one);
  while (at >= 0 && index - at <= LINES && between(sentences[at])) at--;
  const above = sentences[at];
  if (!above || index - at > LINES || !registers(scan, above)) return null;
  // "C. ĐĂNG KÝ NĂM HỌC 2027 - 2028"
  if (scan.mark(above.to - 1) !== COLON && above.zone !== 'heading' && !headsArticle(passage, above)) return null;
  const year = chunksOf(chunksWithin(scan, above), 'year').at(-1);
  return year ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) } : null;
}
/**
 * Whether what is registered is of the year that the bloc is about, and not of the next: in a pact, in a report on its first
 * half, and where it is told of the beginning of the year ("Đầu năm, các đơn vị đã ký giao ước. Sở Y tế đăng ký …").
 */
export function registersForOwn(passage: Passage, { index, block }: Parsed): boolean {
  const { scan, sentences } = passage;
  const told = sentences.slice(Math.max(0, index - 1), index + 1).filter((one) => one.block === block);
  if (told.some((one) => opensYear(scan, one) || saysHalf(scan, one, 'cuối'))) return true;
  if (sentences.slice(0, HEAD).some((one) => one.zone !== 'body' && saysHalf(scan, one, 'đầu'))) return true;
  let midYear = MID_YEAR.get(passage);
  if (midYear === undefined) MID_YEAR.set(passage, (midYear = isMidYear(passage) || looksBackHalfway(passage)));
  return midYear || isPact(passage);
}
const MID_YEAR = new WeakMap<Passage, boolean>();

/** News from May to October of blocs that close no year: who sets out on a drive registers for the year at hand. */
function isMidYear({ scan, facts }: Passage): boolean {
  const month = Number(facts.published?.value.slice(5, 7) ?? 0);
  if (facts.kind !== 'news' || month < 5 || month > 10) return false;
  return !saysPair(scan, { from: 0, to: scan.tokens.count }, 'tổng', 'kết');
}

/** "… đã sơ kết phong trào thi đua học kỳ I": a meeting in the midst of a year, as the text opens with it. */
const looksBackHalfway = ({ scan, sentences }: Passage): boolean => {
  const opening = sentences.slice(0, HEAD);
  const says = (word: string): boolean => opening.some((sentence) => saysPair(scan, sentence, word, 'kết'));
  return says('sơ') && !says('tổng');
};

/** "1. | Đầu năm, …", "Từ đầu năm" */
function opensYear(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i + 1 < Math.min(to, from + 5); i++)
    if (scan.word(i) === 'đầu' && scan.word(i + 1) === 'năm' && !isYearAt(scan, i + 2)) return true;
  return false;
}

/** "đầu năm | 2028"; not "đầu năm | 8/8 đơn vị". */
const isYearAt = (scan: Scan, at: number): boolean =>
  scan.has(at, NUMBER) && /^(?:19|20)\d\d$/.test(scan.slice(at, at + 1));

/** Sentences in which a paper says what it is of. */
const HEAD = 6;

/** "6 tháng | đầu | năm 2028", "6 tháng | cuối | năm": of the year at hand. */
function saysHalf(scan: Scan, { from, to }: Parsed, half: 'đầu' | 'cuối'): boolean {
  for (let i = from + 1; i + 1 < to; i++)
    if (scan.word(i) === half && scan.word(i + 1) === 'năm' && scan.word(i - 1) === 'tháng') return true;
  return false;
}

/** How many lines may stand under it. */
const LINES = 40;
/** Tokens of a label over lines. */
const LABEL = 5;
