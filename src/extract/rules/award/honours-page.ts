import type { Scan } from '../../../lexicon/scan.js';
import type { AwardName } from '../../../names/award.js';
import { parseAmount } from '../../../names/count.js';
import { COMMA, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER } from '../../../text/tokens.js';
import { type Resolved, resolveDate } from '../../calendar.js';
import type { Chunk } from '../../chunk.js';
import type { Parsed, Passage } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { sectionHolder } from './honours-section.js';
import { type Item, itemOf } from './item.js';
import { isSince, saysYear, yearBehindName } from './merit-year.js';
import { onlyOneTold } from './only-one-told.js';
import { ownerOfHonours } from './owned-honours.js';
import { type Honours, honoursOf } from './page-holder.js';

/** Lines of a page of honours that name awards and years, and nobody: they are of the one whose page it is. Reads the sentences in order. */
export class HonoursPage {
  readonly #passage: Passage;
  /** The page, once it was asked for; null of other pages. */
  #honours: Honours | null | undefined;
  /** Whose the lines under the last heading are; null for nobody in particular, undefined where no heading says it. */
  #section: Item | null | undefined;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** Takes note of a sentence, before its frames are asked for. */
  note(sentence: Parsed): void {
    const { scan } = this.#passage;
    if (!scan.has(sentence.from, LINE_START)) return;
    const honours = this.#page();
    if (honours === null || sentence.index <= honours.heading) return;
    const section = sectionHolder(this.#passage, sentence, honours.holder);
    if (section !== undefined) this.#section = section;
  }

  /**
   * Of a line of an award with its year, or of what stands behind it in the line: "- Năm 2004: Tập thể lao động tiên tiến. | Được UBND huyện tặng
   * Giấy khen."; null of others.
   */
  holderOf(sentence: Parsed, elements: readonly Element[]): Item | null {
    const bearers = bearersAlone(this.#passage.scan, elements);
    if (bearers) return this.reaches(sentence.index) ? bearers : null;
    const dated =
      elements.some((one) => isYear(one) || namesPaper(this.#passage.scan, one)) ||
      this.#lineOf(sentence).chunks.some(isYear) ||
      saysHowLong(this.#passage.scan, elements);
    const order = dated ? null : orderAlone(this.#passage.scan, elements);
    if (!(dated || order) || !tellsNoMore(this.#passage.scan, beforePaper(this.#passage.scan, elements))) return null;
    const honours = this.#page();
    // "Các hình thức khen thưởng:" over them tells which kinds there are
    if (order === 'named' && !honours?.got) return null;
    return honours && (this.#section === undefined ? honours.holder : this.#section);
  }

  /** Whether the sentence stands behind the heading of such a page. */
  reaches(index: number): boolean {
    const honours = this.#page();
    return honours !== null && index > honours.heading;
  }

  /** "Định hướng: …; | đăng ký năm 2028 đạt danh hiệu Tập thể lao động xuất sắc", "Nhà trường | đăng ký …": of the one whose page it is. */
  pledged({ index }: Parsed, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
    if (!frames.some(isPledge) || !this.reaches(index)) return frames;
    const holder = this.#page()?.holder;
    if (!holder || holder.kind === 'person') return frames;
    return frames.map((frame) =>
      isPledge(frame) && pledgesItself(this.#passage.scan, elements, frame)
        ? { ...frame, items: [holder], side: 'carried' as const }
        : frame,
    );
  }

  #page(): Honours | null {
    if (this.#honours === undefined) this.#honours = honoursOf(this.#passage);
    return this.#honours;
  }

  /** Whether it is a line of the page that says a year; what stands before its heading is told otherwise. */
  dates(sentence: Parsed): boolean {
    const honours = this.#page();
    return honours !== null && sentence.index > honours.heading && saysYear(this.#passage.scan, this.#lineOf(sentence));
  }

  /** All of a line is of the year that opens it, else each of the one in the bracket behind whom it names: "Nhà giáo ưu tú: ông Tô Hải (2001)". */
  dated(sentence: Parsed, rows: readonly AwardRow[]): readonly AwardRow[] {
    if (rows.length === 0) return rows;
    const owner = ownerOfHonours(this.#passage, sentence.index) ?? this.#onlyOne(sentence);
    // "Bằng khen của Thủ tướng Chính phủ" under "Khen thưởng": of no year that the line says
    const above = owner !== null && (owner.to <= sentence.from || owner.from >= sentence.to);
    if (above && !saysWhen(this.#lineOf(sentence)) && rows.every(({ recipient }) => recipient.from === owner.from))
      return rows.map((row) => rowWith(row, { year: null }));
    if (!this.#honours) return rows;
    const { scan } = this.#passage;
    const [only, ...others] = rows;
    const each = others.length === 0 && this.reaches(sentence.index) ? yearsAtEnd(scan, sentence) : [];
    if (each.length > 0) return each.map((year) => rowWith(only, { year }));
    const paper = this.reaches(sentence.index) ? yearOfPaper(scan, sentence) : null;
    if (paper && rows.every(({ year }) => year?.basis !== 'stated'))
      return rows.map((row) => rowWith(row, { year: paper }));
    // "1 Huân chương Độc lập hạng Nhì": the line beside it says another year
    const undated = !this.#lineOf(sentence).chunks.some(isYear);
    if (undated && rows.every(({ recipient, year }) => recipient.to <= sentence.from && year?.basis !== 'stated'))
      return rows.map((row) => rowWith(row, { year: null }));
    const ofPage = this.#isLine(sentence);
    return this.#ofLine(sentence, rows).map((row) => {
      // "- 48 tập thể được tặng Huân chương Chiến công": of no year that the line says, and not of the day of the page
      if (ofPage && row.year && OF_DAY.has(row.year.basis)) return rowWith(row, { year: null });
      const year = row.year?.basis === 'stated' ? null : yearBehindName(this.#passage.scan, row.recipient.to);
      return year ? rowWith(row, { year }) : row;
    });
  }

  /** Whose a line is that opens with an award, where the text tells of one person alone. */
  #onlyOne({ from }: Parsed): Item | null {
    const { scan } = this.#passage;
    return scan.has(from, LINE_START) && scan.size('award', from) > 0 ? onlyOneTold(this.#passage) : null;
  }

  /** A line of the list of a page whose holder it says, and which tells no news. */
  #isLine({ index, zone, chunks }: Parsed): boolean {
    const told = this.#passage.newsItems.size > 0 || this.#page()?.holder === null;
    return zone === 'item' && !told && this.reaches(index) && !chunks.some(({ kind }) => kind === 'date');
  }

  #ofLine(sentence: Parsed, rows: readonly AwardRow[]): readonly AwardRow[] {
    const line = this.#lineOf(sentence);
    const said = line.chunks.find(isYear);
    if (said?.kind !== 'year' || isSince(this.#passage.scan, said) || said.from - line.from > LONGEST_OPENING)
      return rows;
    const { scan } = this.#passage;
    const year = { value: said.year.last, basis: 'stated', span: scan.span(said.from, said.to) } as const;
    return rows.map((row) => (row.year?.basis === 'stated' ? row : rowWith(row, { year })));
  }

  /** The sentence that begins its line. */
  #lineOf({ index, block }: Parsed): Parsed {
    const { sentences } = this.#passage;
    let first = index;
    while (first > 0 && sentences[first - 1].block === block) first--;
    return sentences[first];
  }
}

/** "… tặng Nhà trường xuất sắc toàn diện | năm 2006, 2007, 2008 và 2010.": each of several years that end a line; empty for one. */
function yearsAtEnd(scan: Scan, { chunks, to }: Parsed): Resolved<number>[] {
  const end = ENDS.has(scan.mark(to - 1)) ? to - 1 : to;
  const years: Extract<Chunk, { kind: 'year' }>[] = [];
  let next = end;
  for (const year of chunks.filter(isYear).reverse()) {
    const joined = years.length === 0 ? year.to === end : next - year.to <= 1 && isJoint(scan, year.to, next);
    if (!joined || year.year.first !== year.year.last) break;
    years.unshift(year);
    next = year.from;
  }
  if (years.length < 2 || scan.word(next) !== 'năm') return [];
  return years.map(({ from, to, year }) => ({ value: year.last, basis: 'stated', span: scan.span(from, to) }));
}
/** "2006, | 2007", "2008 và | 2010", "2008 | 2010" */
const isJoint = (scan: Scan, at: number, next: number): boolean =>
  at === next || scan.mark(at) === COMMA || scan.word(at) === 'và';
/** . ; */
const ENDS = new Set([STOP, SEMICOLON]);

/** "… (Quyết định số 633/QĐ-CTN, ngày 14/6/2004).": the year of the paper in a bracket, where a line says no other. */
function yearOfPaper(scan: Scan, { chunks, from }: Parsed): Resolved<number> | null {
  const [day, ...others] = chunks.filter(({ kind }) => kind === 'date');
  if (day?.kind !== 'date' || others.length > 0) return null;
  let open = day.from;
  while (open > from && day.from - open < LONGEST_PAPER && scan.mark(open) !== OPEN) open--;
  if (scan.mark(open) !== OPEN || !OPENS_PAPER.test(scan.slice(open + 1, open + 3))) return null;
  const date = resolveDate(scan, day.date, null, null);
  return date && { ...date, value: Number(date.value.slice(0, 4)) };
}
/** Tokens of "Quyết định số 412/QĐ-LĐLĐ, " */
const LONGEST_PAPER = 16;

/** Years of a grant that were worked out from a day. */
const OF_DAY: ReadonlySet<string> = new Set(['inferred', 'from_publication']);

/** Registered for by nobody that the sentence names, and no title of persons. */
const isPledge = ({ award, outcome, items }: Frame): boolean =>
  outcome === 'registered' && items.length === 0 && award.award.recipients !== 'C';

/** Nothing stands before the verb in its clause but a year and the class of the house; "các tổ | đăng ký" do it for themselves. */
function pledgesItself(scan: Scan, elements: readonly Element[], { clause, index }: Frame): boolean {
  const verb = elements.findIndex((one, i) => i >= clause.from && one.kind === 'verb' && one.verb === 'register');
  if (verb < 0 || verb > index) return false;
  return elements
    .slice(clause.from, verb)
    .every((one) => one.kind === 'year' || isMark(one, ',', '-', '+', '.') || HOUSES.has(wordOf(scan, one)));
}
const HOUSES = new Set(['nhà', 'trường', 'trung', 'tâm', 'bệnh', 'viện', 'đơn', 'vị', 'công', 'ty']);

/** "- 418 Huy chương Kháng chiến hạng Nhất", "- 18 lượt chiến sĩ thi đua cấp tỉnh", "- 650 lượt tập thể lao động xuất sắc": each of so many of what only one kind has is of one. */
function bearersAlone(scan: Scan, elements: readonly Element[]): Item | null {
  const said = elements.filter((element) => element.kind !== 'mark');
  const [number, ...rest] = said;
  const times = rest.length === 2 && wordOf(scan, rest[0]) === 'lượt';
  const award = rest.at(-1);
  if (award?.kind !== 'award' || !(times || rest.length === 1)) return null;
  const amount = number.kind === 'word' ? parseAmount(scan, number.from, award.from) : null;
  if (amount === null || amount.value === 0 || amount.to !== rest[0].from) return null;
  const kind = bearersOf(award.award, amount.value, times);
  return kind && itemOf(number.from, award.to, kind, null, amount.value);
}

/** Who has what is counted; null for what a house or its people may have. */
function bearersOf({ code, recipients }: AwardName, count: number, times: boolean): 'person' | 'org' | null {
  // "502 Huân chương Kháng chiến": so many orders of the wars are of persons too
  if (recipients === 'C' || (OF_WARS.test(code) && count > MOST_ORDERS)) return 'person';
  // "3 lượt": how often the house was one itself
  return recipients === 'T' && times && TEAMS.test(code) && count > MOST_TEAMS ? 'org' : null;
}
const TEAMS = /-(?:team|collective)$/;
/** More years than a house tells of. */
const MOST_TEAMS = 30;

const OF_WARS = /^order-(?:resistance|liberation)/;
/** More orders than one house is given. */
const MOST_ORDERS = 20;

/** "1 Huân chương Độc lập hạng Nhì", "- Huân chương Lao động hạng Ba": what only the State gives, in a line of its own. */
function orderAlone(scan: Scan, elements: readonly Element[]): 'counted' | 'named' | null {
  const said = elements.filter((element) => element.kind !== 'mark');
  const award = said.at(-1);
  if (award?.kind !== 'award' || said.length > 2 || !/^(?:order|hero)-/.test(award.award.code)) return null;
  const [first] = said;
  if (!scan.has(elements[0].from, LINE_START)) return null;
  if (first === award) return 'named';
  const counted = first.kind === 'word' && scan.has(first.from, NUMBER);
  return counted && Number(scan.slice(first.from, first.to)) <= MOST_ORDERS ? 'counted' : null;
}

/** "- 12 năm liền được công nhận …", "3 năm liên tục đạt …", "Nhiều năm liền đạt …" */
function saysHowLong(scan: Scan, elements: readonly Element[]): boolean {
  const at = elements.find(({ from }) => scan.has(from, NUMBER) || scan.pairAt(from) === 'nhiều năm')?.from ?? -1;
  if (at < 0 || scan.word(at + 1) !== 'năm') return false;
  // "Nhiều năm | được công nhận …", "… | đạt …"
  return LONG.has(scan.word(at + 2)) || (!scan.has(at, NUMBER) && GOT_THEN.has(scan.word(at + 2)));
}

const LONG = new Set(['liền', 'liên']);
const GOT_THEN = new Set(['được', 'đạt', 'nhận', 'đón']);

/** Without the paper that gave the award, or who praised for it: "Huân chương Lao động hạng Ba | ⏎412 KT/CTN, 20/8/2001", "… | Quyết định số 7/QĐ-CTN". */
export function beforePaper(scan: Scan, elements: readonly Element[]): readonly Element[] {
  const paper = elements.findIndex(
    ({ from, to }, i) =>
      i > 1 &&
      ((scan.has(from, LINE_START) && (scan.has(from, NUMBER) || PAPERS.test(scan.slice(from, from + 1)))) ||
        (scan.word(from) === 'quyết' && scan.word(to) === 'định') ||
        isPraiseOf(scan, elements, i)),
  );
  return paper < 0 ? elements : elements.slice(0, paper);
}

/** "là Tổ Lao động tiên tiến | được Sở Giáo dục khen", "… | được Tỉnh khen - Giấy khen 1196/2005": who praised them for the award before it. */
function isPraiseOf(scan: Scan, elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element.kind !== 'verb' || element.verb !== 'passive' || elements[at - 1]?.kind !== 'award') return false;
  const praise = elements.findIndex((one, i) => i > at && i - at <= LONGEST_PRAISE && wordOf(scan, one) === 'khen');
  if (praise < 0 || elements.slice(at + 1, praise).some(({ kind }) => kind === 'mark' || kind === 'verb')) return false;
  const next = elements[praise + 1];
  return next === undefined || isMark(next, '.', ',', '-', '–');
}
/** Elements of "được Sở Giáo dục khen". */
const LONGEST_PRAISE = 6;

/** "Số 12/QĐ-UBND", "QĐ số 12/QĐ-UBND" */
const PAPERS = /^(?:số|qđ)$/iu;

/** "1.2. Năm 2004": tokens before the year that opens a line. */
const LONGEST_OPENING = 3;

/** Verbs of what somebody has got. */
export const GOT: ReadonlySet<string> = new Set(['give', 'receive', 'passive', 'fact']);

const saysWhen = ({ chunks }: Parsed): boolean => chunks.some(({ kind }) => kind === 'year' || kind === 'date');

const isYear = <T extends { readonly kind: string }>(one: T): one is Extract<T, { kind: 'year' }> =>
  one.kind === 'year';

/** "(Quyết định số 633/QĐ-CTN, ngày 14/6/2004)", "(QĐ 412/QĐ-LĐLĐ ngày 8/10/2007)": the paper of an award and its day. */
const namesPaper = (scan: Scan, element: Element): boolean =>
  element.kind === 'bracket' &&
  OPENS_PAPER.test(scan.slice(element.from + 1, element.from + 3)) &&
  element.inside.some(({ kind }) => kind === 'date');
const OPENS_PAPER = /^(?:quyết định|qđ|số)/iu;

/**
 * "- 01 Huân chương Lao động hạng Ba (2005) | về thành tích …", "Năm 2005: Được Bộ Y tế tặng Bằng khen": an award, its year and who gave it, and
 * behind them at most what for; "Cờ thi đua: tặng đơn vị dẫn đầu" tells something else.
 */
function tellsNoMore(scan: Scan, elements: readonly Element[]): boolean {
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    const word = wordOf(scan, element);
    if (WHAT_FOR.has(word)) return true;
    // "bằng khen chuyên đề | tạo hình"
    if (element.kind === 'award' && scan.word(element.to - 2) === 'chuyên' && scan.word(element.to - 1) === 'đề')
      return true;
    if (isMark(element, ',') && WHO.has(wordOf(scan, elements[i + 1]))) return true;
    // "Bằng khen do UBND tỉnh | tặng | đơn vị có thành tích …"
    if (isGivenBy(elements[i - 1], element) && WHO.has(scan.word(element.to))) return true;
    // "Tập thể lao động xuất sắc. Chi bộ trong sạch vững mạnh."; what a line tells of the cell before any award is the cell's
    if (PARTY.has(word) && scan.word(element.to) === 'bộ')
      return elements.slice(0, i).some(({ kind }) => kind === 'award');
    const plain =
      PARTS.has(element.kind) ||
      (element.kind === 'verb' && GOT.has(element.verb)) ||
      ALONG.has(word) ||
      opensSpan(scan, element);
    if (!plain && !scan.has(element.from, NUMBER)) return false;
  }
  return true;
}
/** "| từ | năm 2001 | đến | năm 2005", "| từ | 2001 | đến | nay" */
const opensSpan = (scan: Scan, { from, to }: Element): boolean =>
  SPANS.has(scan.word(from)) && (scan.has(to, NUMBER) || UNTIL.has(scan.word(to)));
const SPANS = new Set(['từ', 'đến', 'tới']);
const UNTIL = new Set(['năm', 'nay']);

/** "Bằng khen do UBND tỉnh | tặng": who gives stands in the name of the award. */
const isGivenBy = (award: Element | undefined, verb: Element): boolean =>
  award?.kind === 'award' && award.award.granter !== null && verb.kind === 'verb' && verb.verb === 'give';
const PARTS: ReadonlySet<Element['kind']> = new Set([
  'award',
  'year',
  'date',
  'mark',
  'bracket',
  'group',
  'office',
  'filler',
]);
/** "về thành tích …", "cho Công đoàn trường", "hoàn thành tốt nhiệm vụ" */
const WHAT_FOR = new Set(['về', 'vì', 'do', 'cho', 'theo', 'trong', 'giai', 'chuyên', 'hoàn']);
const PARTY = new Set(['chi', 'đảng']);
/** ", tập thể đã hoàn thành …", ", đơn vị dẫn đầu …" */
const WHO = new Set(['tập', 'đơn', 'cá']);
const ALONG = new Set([
  'là',
  'nhiều',
  'của',
  'năm',
  'số',
  'lần',
  'liền',
  'liên',
  'tục',
  'thứ',
  'nhất',
  'hai',
  'ba',
  'đoàn',
  'trường',
  'nhà',
  'nước',
  'đảng',
  'nay',
]);
