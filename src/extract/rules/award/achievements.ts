import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { plainWords } from '../../../names/plain-words.js';
import { COLON, OPEN, SEMICOLON } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import { isPact } from '../../pact.js';
import type { Parsed, Passage } from '../../passage.js';
import { namedAtLabel } from './dossier.js';
import { type Element, isMark, wordOf } from './element.js';
import { namedFirst } from './line-label.js';
import { markersEnd } from './line-marker.js';
import { isListed } from './list-words.js';
import { saysYear } from './merit-year.js';
import type { Item } from './recipients.js';

/** Whose record a sentence is in, and what became of the awards that it names; null where it only tells of the holder. */
export interface Achievement {
  readonly holder: Item;
  readonly outcome: Outcome | null;
}
type Outcome = 'awarded' | 'recommended';

/** One record, as far as it was read. */
interface Open {
  readonly holder: Item;
  readonly first: number;
  /** By the sentence, what became of the awards in its line. */
  readonly lines: Map<number, Outcome>;
  /** The paper or the annex is one of such records, or the one before was told. */
  readonly titled: boolean;
  /** A label, or a table of years, says that it tells of achievements. */
  told: boolean;
  /** Something else was told of the one who is named. */
  prose: boolean;
  /** What the last label says of the lines under it. */
  label: Label | null;
  /** The last sentence that is surely of it. */
  last: number;
}

/** "Khen thưởng đã có:" says that the lines under it were given (`had`), "Danh hiệu thi đua:" where they name years. */
interface Label {
  readonly outcome: Outcome;
  readonly had: boolean;
  /** Behind its colon. */
  readonly end: number;
}

/**
 * Records of achievement: "Họ và tên: Tô Hải" or "1. Bà Hà Nhàn, Trưởng khoa Nội" over "Tóm tắt thành tích:" and "- Năm học 2026-2027: Chiến sĩ thi
 * đua cơ sở (QĐ số 12/QĐ-UBND)", or over a table "Năm | Danh hiệu | Quyết định". Null for a sentence of none.
 */
export function achievementAt(passage: Passage, index: number): Achievement | null {
  let read = RECORDS.get(passage);
  if (!read) {
    read = recordsIn(passage);
    RECORDS.set(passage, read);
  }
  return read.get(index) ?? null;
}
/** Asked for each line and table. */
const RECORDS = new WeakMap<Passage, ReadonlyMap<number, Achievement>>();

function recordsIn(passage: Passage): ReadonlyMap<number, Achievement> {
  const { scan, sentences } = passage;
  const read = new Map<number, Achievement>();
  // What a pact lists is what they pledge
  if (isPact(passage)) return read;
  let open = null as Open | null;
  let titled = false;
  const close = (record: Open | null, end: number): null => {
    if (record?.told)
      for (let i = record.first + 1; i < end; i++)
        read.set(i, { holder: record.holder, outcome: record.lines.get(i) ?? null });
    return null;
  };
  for (const sentence of sentences) {
    const { zone, index, from } = sentence;
    if (zone === 'furniture') continue;
    titled ||= titlesRecords(scan, sentence);
    const holder = CLOSES.has(zone) ? null : holderOpened(passage, sentence);
    if (holder) {
      close(open, index);
      // Where one record says that it is one, the next needs no label
      const sure = titled || open?.told === true;
      const label: Label | null = sure ? { outcome: 'awarded', had: false, end: from } : null;
      open = { holder, first: index, lines: new Map(), titled: sure, told: false, prose: false, label, last: index };
    } else if (open && (CLOSES.has(zone) || isSection(scan, sentence, open))) open = close(open, open.last + 1);
    else if (open) noteLine(scan, open, sentence);
  }
  close(open, open ? open.last + 1 : 0);
  return read;
}
const CLOSES = new Set(['signature', 'recipients']);

/** "II. CÁ NHÂN" over the next numbers; "II. THÀNH TÍCH ĐẠT ĐƯỢC" in the record of the one behind "Họ và tên:" is a part of it. */
const isSection = (scan: Scan, { zone, from }: Parsed, { holder }: Open): boolean =>
  zone === 'heading' && /^[IVX]+$/u.test(scan.slice(from, from + 1)) && isNumbered(scan, holder);
/** "1. Bà | Hà Nhàn" */
const isNumbered = (scan: Scan, { from }: Item): boolean => {
  let line = from;
  while (line > 0 && !scan.has(line, LINE_START)) line--;
  return scan.has(line, NUMBER);
};

function noteLine(scan: Scan, open: Open, sentence: Parsed): void {
  const { from, to, index, kind } = sentence;
  if (kind === 'table-cell') {
    if (YEARS.test(plainWords(scan, from, to))) open.told = true;
    if (open.told) open.last = index;
    return;
  }
  if (!scan.has(from, LINE_START)) {
    const line = open.lines.get(index - 1);
    if (line) open.lines.set(index, line);
    if (open.last === index - 1) open.last = index;
    return;
  }
  const label = labelIn(scan, sentence);
  if (label !== undefined) {
    open.label = label;
    open.last = index;
  }
  const inline = label ? label.end < to : false;
  if (label?.outcome === 'awarded' && !inline) open.told = true;
  const line = inline || isListed(scan, sentence) || opensWithAward(sentence);
  const says = open.label !== null && line && (sentence.layers & AWARD) !== 0;
  if (says && open.label && (open.label.had || open.label.outcome === 'recommended' || saysYear(scan, sentence))) {
    open.lines.set(index, open.label.outcome);
    open.told ||= open.label.outcome === 'awarded' && (!inline || (label?.had === true && !open.prose) || open.titled);
    open.last = index;
  } else if (line && open.told) open.last = index;
  // Prose behind the lines, "3. Tập thể do cá nhân phụ trách": something else is told
  open.prose ||= label === undefined && !line;
  if (label === undefined && !says && open.lines.size > 0 && (!line || scan.has(from, NUMBER))) open.label = null;
}
const AWARD = layerBits('award');
/** The head of a column of years. */
const YEARS = /^(?:\| ?)?năm(?: học| công tác)?(?: ?\|)?$/u;

/** "Năm 2005: Cờ thi đua của Chính phủ", "2005   Bằng khen" without a marker. */
const opensWithAward = ({ from, chunks: [first] }: Parsed): boolean =>
  first?.from === from && (first.kind === 'year' || first.kind === 'award');

/**
 * "Tóm tắt thành tích:", "2. Hình thức khen thưởng của cá nhân", "- Đề nghị: …": what a line says before its colon, or says alone; null where that is
 * no outcome ("Đăng ký danh hiệu thi đua:"), undefined for other lines.
 */
function labelIn(scan: Scan, sentence: Parsed): Label | null | undefined {
  const start = markersEnd(scan, sentence.from, sentence.to);
  let end = start;
  while (end < sentence.to && end - start < LONGEST_LABEL && scan.mark(end) !== COLON) end++;
  const colon = scan.mark(end) === COLON && end < sentence.to;
  if (end === start || !(colon || end === sentence.to)) return undefined;
  for (let i = start; i < end; i++) if (scan.size('award', i) > 0 || scan.has(i, NUMBER)) return undefined;
  const said = plainWords(scan, start, end);
  if (PROPOSED.test(said)) return colon ? { outcome: 'recommended', had: false, end: end + 1 } : null;
  if (!ACHIEVED.test(said)) return undefined;
  if (OTHERWISE.test(said)) return null;
  return { outcome: 'awarded', had: HAD.test(said), end: colon ? end + 1 : end };
}
const LONGEST_LABEL = 16;
const ACHIEVED =
  /^(?:(?:bản |phần )?tóm tắt |quá trình |kết quả |các |những |một số )*(?:thành tích|danh hiệu|(?:hình thức )?khen thưởng|hình thức đã|phần thưởng)/u;
const PROPOSED =
  /^(?:hình thức |danh hiệu |mức )?(?:đề nghị|đề xuất|trình)(?: (?:tặng|xét|khen|thưởng|danh|hiệu|hình|thức|thi|đua))*$/u;
const OTHERWISE = /đề nghị|đề xuất|đăng ký|phấn đấu|mục tiêu|phương hướng|kế hoạch|giao ước|chưa|không/u;
const HAD = /(?:^| )(?:đã|được tặng|đạt được|đạt)(?: |$)/u;

/** "TRÍCH NGANG THÀNH TÍCH", "Tóm tắt thành tích các cá nhân …" in a line that heads the paper or an annex. */
function titlesRecords(scan: Scan, { from, to, kind }: Parsed): boolean {
  if (kind === 'table-cell' || !scan.has(from, LINE_START) || scan.mark(to - 1) === COLON) return false;
  // "Tóm tắt thành tích: năm 2027 được tặng …" is a line of a file
  if (scan.mark(from + 4) === COLON) return false;
  return TITLES.has(scan.pairAt(from)) && scan.pairAt(from + 2) === 'thành tích';
}
const TITLES = new Set(['trích ngang', 'tóm tắt', 'báo cáo']);

/** The one whose record begins with the line: behind "Họ và tên:", or right behind its number, with nothing but posts and a bracket. */
function holderOpened(passage: Passage, sentence: Parsed): Item | null {
  const { scan } = passage;
  const { from, to, kind } = sentence;
  if (kind === 'table-cell' || !scan.has(from, LINE_START)) return null;
  const labelled = namedAtLabel(scan, sentence);
  if (labelled || !scan.has(from, NUMBER)) return labelled;
  const start = markersEnd(scan, sentence.from, sentence.to);
  const chunks = chunksWithin(scan, sentence);
  const named = chunks.find((chunk) => chunk.from === start);
  if (start === from || !named || (named.kind !== 'persons' && named.kind !== 'units')) return null;
  const bracket = chunks.find((chunk) => scan.mark(chunk.from) === OPEN)?.from ?? to;
  for (let i = start; i < bracket; i++) if (scan.kind('verb', i) !== '' || scan.size('award', i) > 0) return null;
  return scan.mark(to - 1) === SEMICOLON || (named.to < to && !scan.has(named.to, PUNCTUATION))
    ? null
    : namedFirst(chunks);
}

/**
 * "- Năm học 2026-2027: | được Bộ Y tế tặng | Bằng khen", "Năm 2022 đến năm 2025: | đạt danh hiệu | …": nothing stands before the award but its years, its
 * label and who gave it; "5/5 tổ đạt …" tells of others, and so does "xét tặng Bằng khen | cho các tập thể".
 */
export function isOwnLine(scan: Scan, elements: readonly Element[], award: number): boolean {
  const parted = elements.findLastIndex((one, i) => i < award && isMark(one, ';'));
  const colon = elements.findIndex((one, i) => i < award && isMark(one, ':'));
  for (let i = Math.max(parted, colon) + 1; i < award; i++) {
    const element = elements[i];
    if (element.kind === 'group' && elements[i + 1]?.kind !== 'verb') return false;
    if (element.kind !== 'word') continue;
    const dated = i < 2 || scan.word(element.to) === 'năm' || COUNTED.has(scan.word(element.from - 1));
    if (scan.has(element.from, NUMBER) ? !dated : !BESIDE.has(wordOf(scan, element))) return false;
  }
  const to = elements.findIndex((one, i) => i > award && isMark(one, ';'));
  const behind = elements.slice(award, to < 0 ? elements.length : to);
  return !behind.some((one) => wordOf(scan, one) === 'cho' && scan.word(one.to) !== 'thành');
}
const BESIDE = new Set(
  'từ đến và các năm học kỳ giai đoạn danh hiệu là vào ngày tháng vinh dự lần thứ liền liên tục tiếp trong theo của số quyết định qđ hình thức'.split(
    ' ',
  ),
);
const COUNTED = new Set(['lần', 'thứ', 'số']);
