import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { COLON, SEMICOLON, STOP } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { sessionOf } from './council.js';
import { type Denial, denialBehind } from './denial.js';
import { type Element, isMark } from './element.js';
import { elementsIn } from './elements-in.js';
import { giverRightBefore } from './giver.js';
import type { Governor } from './governor.js';
import { kindDivided, namesAnnex } from './list-words.js';
import { yearOverBadges } from './own-decision.js';
import { headingMood, statusOfPaper } from './paper.js';
import { blocOf } from './row.js';
import { isQuota } from './table-counts.js';
import { awardIn, type Columns, cellText, type TableCell, withHad } from './table-layout.js';
import { type Staged, stagedColumns } from './table-staged.js';
import { takenBack, takenBackIn } from './taken-back.js';
import { inTwoLines } from './two-line-head.js';
import { yearBehind } from './year-behind.js';

/** What the heading of a table says of its rows, and of those of a table that goes on with it behind a page break. */
export interface Open {
  readonly columns: Columns;
  /** Columns that an award heads: a cross under it gives it to the one of the row. */
  readonly crossed: ReadonlyMap<number, Given>;
  /** It says how many there may be, and of nobody that he receives. */
  readonly quota: boolean;
  /** The columns under "Thông qua" and "Không thông qua", where crosses stand. */
  readonly ballot: Ballot | null;
  /** Columns of awards of different stages, which a row may have all. */
  readonly staged: ReadonlyMap<number, Staged>;
  readonly status: Status | null;
  /** "Danh hiệu đề nghị năm 2027": of the awards under it. */
  readonly year: AwardRow['year'];
  /** Of the decision that gave the badges in it. */
  readonly badges: AwardRow['year'];
  /** What takes back, or refuses, all that the table lists. */
  readonly takenBack: Denial | null;
  readonly section: Section;
  /** What stands over the table: said of the next one too, where no more than "II. CÁ NHÂN" parts the two. */
  readonly above: Above | null;
}
export interface Ballot {
  readonly pro: number;
  readonly against: number;
  /** Its heads are a row of their own under the heads of the table. */
  readonly row: number;
}
type Above = Pick<Section, 'award' | 'bloc' | 'status'>;

export function opened(
  passage: Passage,
  table: readonly TableCell[][],
  laid: Columns,
  annexTakenBack: Denial | null,
  before: Open | null = null,
): Open {
  const [[first]] = table;
  const above = headingAbove(passage, first.sentence, before);
  const columns = above && hadBefore(passage, table, laid, above) ? laid : withHad(laid);
  const bloc = above?.bloc ?? blocOf(passage, first.sentence, first.sentence.from);
  const said = proposedIn(passage, table, columns) ?? above?.status ?? null;
  // "Kết quả bỏ phiếu xét khen thưởng": a council that reports on its session gives nothing, nor do minutes.
  const { kind } = passage.facts;
  const votes = kind === 'minutes' || (kind === 'report' && sessionOf(passage) !== null);
  const proposes = said === 'awarded' && votes;
  const status = proposes ? 'recommended' : said;
  return {
    columns,
    crossed: crossedIn(passage, table, columns, status),
    ballot: ballotIn(passage.scan, table),
    staged: stagedColumns(
      passage,
      table.find((row) => row.some((cell) => columns.get(cell.cell.column) === 'name')) ?? [],
    ),
    status,
    year: yearOfAwards(passage, table, columns),
    badges: yearOverBadges(passage, first.sentence),
    quota: isQuota(passage, table),
    takenBack: takenBackOver(passage, table, columns) ?? annexTakenBack,
    section: { base: bloc, bloc, award: above?.award ?? null, above: null, giver: null, status: null, denial: null },
    above,
  };
}

/**
 * "Cá nhân đề nghị tặng Bằng khen" over "Đã được khen": what they had beside what is asked for. So too where a paper that asks has
 * "3. Bằng khen của Chủ tịch UBND tỉnh: 01 tập thể, 04 cá nhân" over the table, and where some of those under an award had nothing.
 */
function hadBefore(passage: Passage, table: readonly TableCell[][], laid: Columns, { award, status }: Above): boolean {
  if (award === null) return false;
  return (status ?? statusOfPaper(passage)) === 'recommended' || isPartlyEmpty(passage.scan, table, laid);
}

/** The column of what was given before holds something in some rows, and nothing in others. */
function isPartlyEmpty(scan: Scan, table: readonly TableCell[][], laid: Columns): boolean {
  const had = table.flatMap((row) => row.filter(({ cell }) => laid.get(cell.column) === 'had'));
  const filled = had.filter((cell) => cellText(scan, cell) !== '').length;
  // Its head is one of them; empty cells at the end of a row may be no cells at all.
  return filled > 1 && filled < table.length;
}

/** "Đề nghị", "Hình thức đề nghị khen" over the awards: proposed, whatever was voted on before. */
function proposedIn({ scan, facts }: Passage, table: readonly TableCell[][], columns: Columns): Status | null {
  const heads = table.slice(0, 2).flat();
  const own = heads.find(({ cell }) => columns.get(cell.column) === 'award');
  if (!own) return null;
  // "Đề nghị của Sở Nội vụ" is what it proposes.
  const opens =
    scan.kind('verb', own.sentence.from) === 'propose' || scan.kind('verb', own.sentence.from + 1) === 'propose';
  if (scan.kind('verb', own.sentence.from) === 'register') return 'registered';
  const mood = headingMood(scan, own.sentence);
  // "Kết quả suy tôn" in the report of a bloc
  if (mood === 'voted' && CHOOSES.has(facts.kind)) return mood;
  return opens || mood === 'recommended' ? 'recommended' : null;
}
const CHOOSES = new Set(['report', 'minutes']);

/** "Danh hiệu đề nghị | năm 2027 |", "Đề nghị khen thưởng | năm học 2026 - 2027 |": the year with which the head of the only column of awards ends; null for none. */
function yearOfAwards({ scan }: Passage, table: readonly TableCell[][], columns: Columns): AwardRow['year'] {
  const heads = table[0].filter(({ cell }) => columns.get(cell.column) === 'award');
  const [head] = heads;
  if (heads.length !== 1 || awardIn(head)) return null;
  const years = chunksOf(chunksWithin(scan, head.sentence), 'year');
  const year = years.at(-1);
  const ends = year !== undefined && /^[|)\s]*$/u.test(scan.slice(year.to, head.sentence.to));
  return ends && years.length === 1
    ? { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) }
    : null;
}

/** "Hình thức khen thưởng bị hủy bỏ" over the awards, "DANH SÁCH TẬP THỂ BỊ THU HỒI KHEN THƯỞNG" right above the table. */
function takenBackOver(passage: Passage, table: readonly TableCell[][], columns: Columns): Denial | null {
  const heads = table.slice(0, 2).flat();
  const own = heads.find(({ cell }) => columns.get(cell.column) === 'award');
  const over = own ? takenBack(passage.scan, own.elements) : null;
  if (over) return over;
  const { index } = table[0][0].sentence;
  const refusal = refusedAbove(passage, index);
  if (refusal) return refusal;
  const above = passage.sentences.slice(Math.max(0, index - 2), index);
  const titles = above.filter((one) => one.kind !== 'table-cell' && namesAnnex(passage.scan, one.from));
  return titles.map((title) => takenBackIn(passage, title)).find((found) => found !== null) ?? null;
}

/** "2. Các trường hợp Hội đồng không nhất trí đề nghị khen thưởng:", "Biểu 2. Các tập thể không được …" without a stop, right over the table. */
function refusedAbove(passage: Passage, index: number): Denial | null {
  const { scan, sentences } = passage;
  const above = entryAt(sentences, index - 1);
  if (!above || above.kind === 'table-cell' || above.to - above.from > 40) return null;
  if (ENDS_SENTENCE.has(scan.mark(above.to - 1)) && above.zone !== 'heading') return null;
  const returned = returnedFiles(scan, above);
  if (returned) return returned;
  const elements = elementsIn(passage, above);
  return elements.some(({ kind }) => kind === 'award') ? null : denialBehind(scan, elements, 0, elements.length);
}

const ENDS_SENTENCE = new Set([STOP, SEMICOLON]);

/** "Phòng Nội vụ | trả lại | các hồ sơ sau:": what was asked for, and is not passed on. */
function returnedFiles(scan: Scan, { from, to }: Parsed): Denial | null {
  for (let i = from; i + 1 < to; i++) {
    if (scan.word(i) !== 'trả' || scan.word(i + 1) !== 'lại') continue;
    for (let j = Math.max(from, i - 3); j < Math.min(to - 1, i + 6); j++)
      if (scan.word(j) === 'hồ' && scan.word(j + 1) === 'sơ') return { stage: 'refused', from: i, to: i + 2 };
  }
  return null;
}

/** "Đơn vị | Cờ thi đua của Chính phủ | Bằng khen của Bộ trưởng": the awards that head columns of their own. */
function crossedIn(
  passage: Passage,
  table: readonly TableCell[][],
  columns: Columns,
  status: Status | null,
): Map<number, Given> {
  const heads = table.slice(0, 2).flat();
  const named = heads.flatMap((cell) => {
    const said = columns.get(cell.cell.column) === 'name' ? undefined : awardIn(cell);
    if (!said) return [];
    const award = inTwoLines(passage.scan, said, cell, table[0].includes(cell) ? table[1] : undefined);
    return [{ cell, award, own: headingMood(passage.scan, cell.sentence) }];
  });
  // "Đề nghị Tổng Liên đoàn tặng Cờ thi đua" beside "Cờ thi đua của LĐLĐ tỉnh": what the paper does itself under the other
  const mixed = named.some(({ own }) => own === 'recommended') && named.some(({ own }) => own === null);
  return new Map(
    named.map(({ cell, award, own }) => [
      cell.cell.column,
      { award, sentence: cell.sentence, status: mixed ? (own ?? statusOfPaper(passage)) : status },
    ]),
  );
}

/** "Thông qua | Không thông qua" among the heads: two columns for what a council says of each row. */
function ballotIn(scan: Scan, table: readonly TableCell[][]): Ballot | null {
  for (const [row, cells] of table.slice(0, 3).entries()) {
    const says = (pattern: RegExp) => cells.find((cell) => pattern.test(cellText(scan, cell).toLowerCase()));
    const [pro, against] = [says(FOR), says(AGAINST)];
    if (pro && against) return { pro: pro.cell.column, against: against.cell.column, row };
  }
  return null;
}
const FOR = /^(được )?(thông qua|đồng ý|nhất trí|tán thành|đạt|đủ điều kiện|chấp thuận|đề nghị)$/;
const AGAINST = /^(không|chưa)( được)? (thông qua|đồng ý|nhất trí|tán thành|đạt|đủ điều kiện|chấp thuận|đề nghị)$/;

export interface Section {
  /** The bloc of the whole table, until a section names one of its own. */
  base: Bloc | null;
  bloc: Bloc | null;
  award: Given | null;
  /** The award of the row above. */
  above: Given['award'] | null;
  /** Who gives what the row above holds. */
  giver: Governor['frame']['granter'];
  /** "II | Đề nghị UBND tỉnh khen": what the heading of the section says of its rows. */
  status: Status | null;
  /** "B. Các trường hợp không được thông qua": what refuses all rows of the section. */
  denial: Denial | null;
}

export interface Given {
  readonly award: Extract<Element, { kind: 'award' }>;
  readonly sentence: Parsed;
  readonly status?: Status | null;
  /** Of which year the head of its column says that it is. */
  readonly year?: AwardRow['year'];
  readonly granter?: Governor['frame']['granter'];
}

/**
 * "B. GIẤY KHEN CỦA GIÁM ĐỐC CÔNG TY" right above the table gives its rows their award, a bloc, a status; "II. CÁ NHÂN" what
 * stood over the table before. Who proposes may stand over the award.
 */
function headingAbove(passage: Passage, { index }: Parsed, before: Open | null): Above | null {
  const { scan } = passage;
  let status: Status | null = null;
  let found: Above | null = null;
  // "3.2. Cá nhân:" over the table, "3.1. Tập thể:" with its names above: the award stands over both.
  const [right] = passage.sentences.slice(Math.max(0, index - 1), index);
  const divided = right !== undefined && kindDivided(scan, right) !== null;
  let headed = false;
  for (let i = index - 1, reach = 4; i >= 0 && index - i <= reach; i--) {
    const sentence = passage.sentences[i];
    if (divided && reach < LONGEST_LIST && sentence.zone === 'item' && namesSomebody(scan, sentence)) {
      reach++;
      continue;
    }
    if (sentence.kind === 'table-cell') {
      const over = before?.above ?? null;
      const divides = kindDivided(scan, passage.sentences[i + 1]) !== null;
      if (found === null) return divides && over ? { ...over, status: status ?? over.status } : asAbove(status);
      status ??= over?.status === 'recommended' ? over.status : null;
      break;
    }
    // "+----+-----+": the rule over the table
    if (sentence.zone === 'furniture') continue;
    if (sentence.to - sentence.from > LONGEST_ABOVE && !(i === index - 1 && leadsToTable(scan, sentence))) {
      // "Uỷ ban nhân dân xã đề nghị … tặng Giấy khen cho 03 tập thể, 06 cá nhân, gồm:" over both
      const over =
        divided && found === null && scan.mark(sentence.to - 1) === COLON ? listedBelow(scan, sentence) : null;
      if (over) return over;
      if (found !== null && scan.mark(sentence.to - 1) === COLON) status ??= proposes(scan, sentence);
      break;
    }
    // "… được tặng Giấy khen." over "III. KẾT QUẢ CHẤM ĐIỂM" and its table: told in another section
    const told = sentence.zone === 'body' || !scan.has(sentence.from, LINE_START);
    if (headed && told && scan.mark(sentence.to - 1) === STOP) break;
    headed ||= sentence.zone === 'heading' && scan.next('điểm', sentence.from, sentence.to) >= 0;
    status ??= found === null ? moodOf(passage, sentence) : proposes(scan, sentence);
    if (found !== null) continue;
    const chunks = chunksWithin(scan, sentence);
    const [award] = chunksOf(chunks, 'award');
    const [bloc] = chunksOf(chunks, 'bloc');
    // "(Kèm theo Tờ trình số 12/TTr-UBND)" stands between the two.
    if (!award && !bloc) continue;
    found = {
      award: award ? { award, sentence, status, ...saidOfHead(passage, sentence, award) } : null,
      bloc: bloc && !bloc.bloc.bare ? passage.blocAt(i, bloc.from) : null,
      status,
    };
    if (status !== null || passage.facts.kind !== 'minutes') return found;
  }
  if (found === null) return asAbove(status);
  return { ...found, award: found.award && { ...found.award, status }, status };
}

/** "Cờ thi đua của UBND tỉnh | năm 2027 |", "Bằng khen của Bộ trưởng | (thành tích từ năm 2023 đến năm 2027) |", "… | cho điển hình giai đoạn 2023-2027 |" over a table; "ĐỀ NGHỊ | BỘ CÔNG AN | TẶNG CỜ THI ĐUA". */
function saidOfHead(passage: Passage, sentence: Parsed, award: { from: number }): Pick<Given, 'year' | 'granter'> {
  const { scan } = passage;
  const all = elementsIn(passage, sentence);
  const elements = isMark(all.at(-1), ':') ? all.slice(0, -1) : all;
  const index = elements.findIndex(({ kind, from }) => kind === 'award' && from === award.from);
  const head = elements[index];
  if (head?.kind !== 'award') return {};
  const to = [elements[index + 1], elements.at(-1)].some((one) => one?.kind === 'year')
    ? elements.length
    : elements[index + 1]?.kind === 'bracket'
      ? index + 2
      : 0;
  const year = yearBehind(scan, elements, { award: head, index, side: 'right', clause: { from: 0, to } });
  return { year, granter: head.award.granter ? null : giverRightBefore(elements, index) };
}

/** "- Sở Y tế", "3. Tổ Covid cộng đồng (đã được tặng Giấy khen)": a line of those above, whatever it tells of one. */
const namesSomebody = (scan: Scan, { from, chunks }: Parsed): boolean =>
  scan.has(from, PUNCTUATION) ||
  (scan.has(from, NUMBER) && ['units', 'persons'].includes(chunks.find(({ from: at }) => at > from + 1)?.kind ?? ''));

/** What a sentence proposes for those whom the lists under its colon name; null where it gives or says nothing. */
function listedBelow(scan: Scan, sentence: Parsed): Above | null {
  const award = chunksOf(sentence.chunks, 'award').at(-1);
  const status = proposes(scan, sentence);
  if (!award || status === null) return null;
  // "có thành tích trong phòng, chống dịch năm 2027, gồm:"
  const merit = chunksOf(sentence.chunks, 'year').findLast(({ from }) => from > award.to);
  const year = merit
    ? { value: merit.year.last, basis: 'stated' as const, span: scan.span(merit.from, merit.to) }
    : null;
  return { award: { award, sentence, status, ...(year ? { year } : {}) }, bloc: null, status };
}

const LONGEST_ABOVE = 40;
/** "Thay mặt lãnh đạo ngành, đồng chí Tô Hải - Phó Giám đốc đã trao Giấy khen … cho 05 tập thể như sau:" right over a table: one award, and a colon. */
const leadsToTable = (scan: Scan, sentence: Parsed): boolean =>
  scan.mark(sentence.to - 1) === COLON &&
  sentence.to - sentence.from <= LONGEST_LEAD &&
  chunksOf(sentence.chunks, 'award').length === 1;
const LONGEST_LEAD = 80;

/** Names under the other kind at most. */
const LONGEST_LIST = 40;
const asAbove = (status: Status | null): Above | null => (status === null ? null : { award: null, bloc: null, status });
/** "Kết quả họp xét khen thưởng": a title says of what is given what its paper says. */
function moodOf(passage: Passage, sentence: Parsed): Status | null {
  const mood = headingMood(passage.scan, sentence);
  return mood === 'awarded' && sentence.zone === 'title' ? (statusOfPaper(passage) ?? mood) : mood;
}
const proposes = (scan: Scan, sentence: Parsed): Status | null =>
  headingMood(scan, sentence) === 'recommended' ? 'recommended' : null;
