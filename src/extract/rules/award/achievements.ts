import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { plainWords } from '../../../names/plain-words.js';
import { COLON, OPEN, SEMICOLON } from '../../../text/marks.js';
import { LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { chunksWithin } from '../../chunker.js';
import { isPact } from '../../pact.js';
import type { Parsed, Passage, Zone } from '../../passage.js';
import { type AchievementLabel, achievementLabel, type Outcome } from './achievement-label.js';
import { namedAtLabel } from './dossier.js';
import type { Item } from './item.js';
import { namedFirst } from './line-label.js';
import { markersEnd } from './line-marker.js';
import { isListed } from './list-words.js';
import { saysYear } from './merit-year.js';

/** Whose record a sentence is in, and what became of the awards that it names; null where it only tells of the holder. */
export interface Achievement {
  readonly holder: Item;
  readonly outcome: Outcome | null;
}

/** One record, as far as it was read. */
interface OpenRecord {
  readonly holder: Item;
  /** Index of the sentence that names the holder, which is no part of the record. */
  readonly first: number;
  /** The holder stands behind a number: "1. Bà Hà Nhàn". */
  readonly numbered: boolean;
  /** By the index of a sentence, what became of the awards in it. */
  readonly lines: Map<number, Outcome>;
  /** The paper or the annex is one of such records, or the one before was told. */
  readonly titled: boolean;
  /** A label, or a table of years, says that it tells of achievements. */
  told: boolean;
  /** Something else was told of the one who is named. */
  prose: boolean;
  /** What the last label says of the lines under it. */
  label: Pick<AchievementLabel, 'outcome' | 'had'> | null;
  /** Index of the last sentence that is surely of it. */
  last: number;
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
  let open: OpenRecord | null = null;
  let titled = false;
  for (const sentence of sentences) {
    const { zone, index } = sentence;
    if (zone === 'furniture') continue;
    titled ||= titlesRecords(scan, sentence);
    const holder = CLOSES.has(zone) ? null : holderOpened(passage, sentence);
    if (holder) {
      if (open) keep(read, open, index);
      // Where one record says that it is one, the next needs no label
      open = opened(scan, holder, index, titled || open?.told === true);
    } else if (open && (CLOSES.has(zone) || isSection(scan, sentence, open))) {
      keep(read, open, open.last + 1);
      open = null;
    } else if (open && isHadInLine(passage, open, sentence))
      read.set(index, { holder: open.holder, outcome: 'awarded' });
    else if (open) noteSentence(scan, open, sentence);
  }
  if (open) keep(read, open, open.last + 1);
  return read;
}
const CLOSES: ReadonlySet<Zone> = new Set<Zone>(['signature', 'recipients']);

const opened = (scan: Scan, holder: Item, index: number, titled: boolean): OpenRecord => ({
  holder,
  first: index,
  numbered: isNumbered(scan, holder),
  lines: new Map(),
  titled,
  told: false,
  prose: false,
  label: titled ? { outcome: 'awarded', had: false } : null,
  last: index,
});

/** "1. Sở Y tế. Thành tích từ năm 2023 đến năm 2027. | Đã được tặng: Cờ thi đua năm 2022; …": what the line that names the holder says of before. */
function isHadInLine({ scan, sentences }: Passage, { first, told, numbered }: OpenRecord, sentence: Parsed): boolean {
  if (!numbered || told || sentence.block !== sentences[first].block || scan.has(sentence.from, LINE_START))
    return false;
  const label = achievementLabel(scan, sentence, true);
  return label?.had === true && label.end < sentence.to;
}

/** "1. Bà | Hà Nhàn" */
function isNumbered(scan: Scan, { from }: Item): boolean {
  let line = from;
  while (line > 0 && !scan.has(line, LINE_START)) line--;
  return scan.has(line, NUMBER);
}

/** The sentences of a record that told of achievements, up to the index `end`. */
function keep(read: Map<number, Achievement>, { holder, first, lines, told }: OpenRecord, end: number): void {
  if (!told) return;
  for (let i = first + 1; i < end; i++) read.set(i, { holder, outcome: lines.get(i) ?? null });
}

/** "II. CÁ NHÂN" over the next numbers; "II. THÀNH TÍCH ĐẠT ĐƯỢC" in the record of the one behind "Họ và tên:" is a part of it. */
const isSection = (scan: Scan, { zone, from }: Parsed, { numbered }: OpenRecord): boolean =>
  numbered && zone === 'heading' && /^[IVX]+$/u.test(scan.slice(from, from + 1));

function noteSentence(scan: Scan, open: OpenRecord, sentence: Parsed): void {
  if (sentence.kind === 'table-cell') noteCell(scan, open, sentence);
  else if (scan.has(sentence.from, LINE_START)) noteLine(scan, open, sentence);
  else noteRest(open, sentence);
}

/** "Năm | Danh hiệu | Quyết định": a table of years says that the record tells of achievements. */
function noteCell(scan: Scan, open: OpenRecord, { from, to, index }: Parsed): void {
  if (YEARS.test(plainWords(scan, from, to))) open.told = true;
  if (open.told) open.last = index;
}
/** The head of a column of years. */
const YEARS = /^(?:\| ?)?năm(?: học| công tác)?(?: ?\|)?$/u;

/** One more sentence of a line is what the one before is. */
function noteRest(open: OpenRecord, { index }: Parsed): void {
  const outcome = open.lines.get(index - 1);
  if (outcome) open.lines.set(index, outcome);
  if (open.last === index - 1) open.last = index;
}

function noteLine(scan: Scan, open: OpenRecord, sentence: Parsed): void {
  const { from, to, index } = sentence;
  const label = achievementLabel(scan, sentence);
  if (label !== undefined) {
    open.label = label;
    open.last = index;
  }
  // "Tóm tắt thành tích: năm 2027 được tặng …": the awards stand behind the label itself
  const inline = label ? label.end < to : false;
  if (label?.outcome === 'awarded' && !inline) open.told = true;
  const listed = inline || isListed(scan, sentence) || opensWithAward(sentence);
  const names = open.label !== null && listed && (sentence.layers & AWARD) !== 0;
  const outcome = names && open.label ? outcomeUnder(scan, open.label, sentence) : null;
  if (outcome !== null) {
    open.lines.set(index, outcome);
    open.told ||= outcome === 'awarded' && (!inline || (label?.had === true && !open.prose) || open.titled);
    open.last = index;
  } else if (listed && open.told) open.last = index;
  if (label !== undefined) return;
  // Prose behind the lines, "3. Tập thể do cá nhân phụ trách": something else is told
  open.prose ||= !listed;
  if (!names && open.lines.size > 0 && (!listed || scan.has(from, NUMBER))) open.label = null;
}
const AWARD = layerBits('award');

/** Under "Khen thưởng đã có:" and "Đề nghị:" whatever is named; under "Thành tích:" what a year stands beside. */
const outcomeUnder = (scan: Scan, { outcome, had }: NonNullable<OpenRecord['label']>, line: Parsed): Outcome | null =>
  had || outcome === 'recommended' || saysYear(scan, line) ? outcome : null;

/** "Năm 2005: Cờ thi đua của Chính phủ", "2005   Bằng khen" without a marker. */
const opensWithAward = ({ from, chunks: [first] }: Parsed): boolean =>
  first?.from === from && (first.kind === 'year' || first.kind === 'award');

/** "TRÍCH NGANG THÀNH TÍCH", "BÁO CÁO THÀNH TÍCH", "Tóm tắt thành tích các cá nhân …": a line without a colon that heads the paper or an annex. */
function titlesRecords(scan: Scan, { from, to, kind }: Parsed): boolean {
  if (kind === 'table-cell' || !scan.has(from, LINE_START) || scan.mark(to - 1) === COLON) return false;
  // "Tóm tắt thành tích: năm 2027 được tặng …" is a line of a file
  if (scan.mark(from + 4) === COLON) return false;
  return TITLES.has(scan.pairAt(from)) && scan.pairAt(from + 2) === 'thành tích';
}
const TITLES = new Set(['trích ngang', 'tóm tắt', 'báo cáo']);

/** The one whose record begins with the line: behind "Họ và tên:", or right behind its number; null for other lines. */
function holderOpened(passage: Passage, sentence: Parsed): Item | null {
  const { scan } = passage;
  const { from, kind } = sentence;
  if (kind === 'table-cell' || !scan.has(from, LINE_START)) return null;
  return namedAtLabel(passage, sentence) ?? (scan.has(from, NUMBER) ? namedBehindNumber(scan, sentence) : null);
}

/** "1. | Bà Hà Nhàn, Trưởng khoa Nội (sinh năm 1958)": with nothing but posts and a bracket; not "1. Sở Y tế;", which is one of a list. */
function namedBehindNumber(scan: Scan, sentence: Parsed): Item | null {
  const { from, to } = sentence;
  const start = markersEnd(scan, from, to);
  const chunks = chunksWithin(scan, sentence);
  const named = chunks.find((chunk) => chunk.from === start);
  if (start === from || !named || (named.kind !== 'persons' && named.kind !== 'units')) return null;
  const bracket = chunks.find((chunk) => scan.mark(chunk.from) === OPEN)?.from ?? to;
  // in the name itself, "Phòng Giáo dục và Đào tạo" does nothing
  for (let i = named.to; i < bracket; i++) if (scan.kind('verb', i) !== '' || scan.size('award', i) > 0) return null;
  if (scan.mark(to - 1) === SEMICOLON) return null;
  return named.to < to && !scan.has(named.to, PUNCTUATION) ? null : namedFirst(chunks);
}
