import { STAMP_WORDS } from '../../../lexicon/press.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { BAR, COLON, COMMA, DASHES, OPEN, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { dateIn } from './date.js';
import { isBlankLine, isShouted, type Line, type Range } from './lines.js';
import { markerOf } from './marker.js';
import { isForeignName, mastheadOf } from './masthead.js';
import { isMenu, isPicture, isSiteLine } from './menu.js';
import { isSectionName } from './press.js';
import { isStamp, stampOf } from './stamp.js';

/** So far down may the headline stand, menus and tools not counted. */
const HEAD_LINES = 12;

/** "… Cụm thi đua số II tổng kết phong trào thi đua | 02/10/2025 09:12": a headline with the day of the page behind it. */
function endsInStamp(scan: Scan, line: Line): boolean {
  const { from, to } = withoutStamp(scan, line);
  let words = 0;
  for (let i = from; to < line.to && i < to; i++)
    if (!scan.has(i, NUMBER | PUNCTUATION) && !STAMP_WORDS.has(scan.slice(i, i + 1).toLowerCase())) words++;
  return words >= FEWEST_WORDS;
}
/** Words of a headline, but for those that a page says beside the day. */
const FEWEST_WORDS = 6;

/** Where the headline stands. */
export interface Title {
  /** Lines `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly range: Range | null;
}

/** The lines that the reader took for the title; else the first line that reads like a headline. */
export function titleOf(scan: Scan, lines: readonly Line[]): Title {
  const told = toldTitle(lines);
  const first = told >= 0 ? told : firstHeadline(scan, lines);
  if (first < 0) return { from: 0, to: 0, range: null };
  // "date 2021-11 (PYO) - UBND tỉnh vừa trình …": the text itself
  if (scan.slice(lines[first].from, lines[first].from + 1) === 'date' && scan.mark(lines[first].to - 1) === STOP)
    return { from: first, to: first, range: null };
  const at = headlineAt(scan, lines, first);
  const from = wholeFrom(
    scan,
    lines,
    at < 0 ? at : headlineUnderSlogan(scan, lines, headlineUnderStamp(scan, lines, at)),
  );
  // "I. ĐỀ NGHỊ TẶNG CỜ THI ĐUA" over "1. Sở Nội vụ": the first part of an excerpt, and no headline
  if (from >= 0 && opensList(scan, lines, from)) return { from: 0, to: 0, range: null };
  // The publisher's name with no headline under it: what follows is the text.
  if (from < 0) return { from: first + 1, to: first + 1, range: null };
  let to = from + 1;
  while (to < lines.length && (bothTold(lines[to - 1], lines[to]) || goesOn(scan, lines, to))) to++;
  // A picture of the web's own, which no text of ours has: "�"
  // "null Khối thi đua số 3 tổng kết": a field that a page left empty
  let start = lines[from].from;
  while (scan.mark(start) === NO_CHARACTER || (scan.slice(start, start + 1) === 'null' && start + 2 < lines[from].to))
    start++;
  let end = lines[to - 1].to;
  while (end > start + 1 && scan.mark(end - 1) === NO_CHARACTER) end--;
  return { from, to, range: withoutStamp(scan, { from: behindSection(scan, start, end), to: end }) };
}

/** "I." over "1.", "1." over "2.": the first of a list, whose next line goes on. */
function opensList(scan: Scan, lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!FIRST.has(scan.slice(line.from, line.from + 1)) || next === undefined) return false;
  const [marker, below] = [markerOf(scan, line), markerOf(scan, next)];
  if (marker === 'section') return below === 'number' || below === 'dash';
  return (
    marker === 'number' && (below === 'dash' || (below === 'number' && scan.slice(next.from, next.from + 1) === '2'))
  );
}
const FIRST = new Set(['I', 'A', '1']);

/** "Giới thiệu | Lịch sử hình thành Trường Bến Đá": behind the section of the site and one bar; `from` without. */
function behindSection(scan: Scan, from: number, to: number): number {
  const bar = from + 2;
  const section = scan.slice(from, bar).toLowerCase() === 'giới thiệu' || isSectionName(scan, { from, to: bar });
  if (scan.mark(bar) !== BAR || !section) return from;
  for (let i = bar + 1; i < to; i++) if (scan.mark(i) === BAR) return from;
  return to - bar > FEWEST_BEHIND ? bar + 1 : from;
}
const FEWEST_BEHIND = 4;

const NO_CHARACTER = 0xfffd;

/** "BÀI PHÁT BIỂU CỦA ĐỒNG CHÍ …" right over "TẠI HỘI NGHỊ …": capitals that the reader took for a kicker. */
function wholeFrom(scan: Scan, lines: readonly Line[], index: number): number {
  let from = index;
  // "BÀI PHÁT BIỂU" over "của đồng chí …"
  if (from > 0 && scan.word(lines[from].from) === 'của' && !lines[from].gap && isShouted(scan, lines[from - 1])) from--;
  while (from > 0 && isShouted(scan, lines[from]) && !lines[from].gap) {
    const above = lines[from - 1];
    if (above.kind !== 'header' || !isShouted(scan, above) || !isHeadline(scan, above)) break;
    if (above.to - above.from < 5 || stampOf(scan, above) || mastheadOf(scan, above)) break;
    from--;
  }
  return from;
}

function toldTitle(lines: readonly Line[]): number {
  let seen = 0;
  for (let i = 0; i < lines.length && seen < HEAD_LINES; i++) {
    if (lines[i].kind === 'title') return i;
    if (lines[i].kind !== 'boilerplate') seen++;
  }
  return -1;
}

/** The range without the day, and the words of the page, at its end: "… tổng kết | 02/10/2025 09:12", "… | (21:40 21/04/2021)", "… | In trang". */
function withoutStamp(scan: Scan, { from, to }: Range): Range {
  for (let i = Math.max(from + 4, to - LONGEST_STAMP); i < to; i++) {
    const start = scan.mark(i) === OPEN ? i + 1 : i;
    // "năm 2025 | 02/12/2025 09:12"; "từ ngày 01/01/2024" is said of the text
    const opens =
      (scan.has(start, NUMBER) && scan.word(i - 1) !== 'năm') ||
      (STAMP_OPENS.has(scan.slice(i, i + 2).toLowerCase()) && i + 2 === to);
    if (opens && !DAYS.has(scan.word(i - 1)) && isOnlyStamp(scan, start, to)) return { from, to: i };
  }
  return { from, to };
}
const DAYS = new Set(['ngày', 'từ', 'đến', 'sáng', 'chiều', 'tối']);
const LONGEST_STAMP = 12;
const STAMP_OPENS = new Set(['in trang', 'in bài']);

/** A whole day, the hour before or behind it, and marks; or words of the page alone. */
function isOnlyStamp(scan: Scan, from: number, to: number): boolean {
  const date = dateIn(scan, from, to);
  for (let i = from; i < to; i++) {
    if (date && i >= date.from && i < date.to) continue;
    if (scan.has(i, PUNCTUATION) || (date !== null && scan.has(i, NUMBER))) continue;
    if (!STAMP_WORDS.has(scan.slice(i, i + 1).toLowerCase())) return false;
  }
  // A page says the hour too.
  return date !== null ? hasHour(scan, from, to) : !scan.has(from, NUMBER);
}

const hasHour = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from + 1; i + 1 < to; i++) if (scan.mark(i) === COLON && scan.has(i + 1, NUMBER)) return true;
  return false;
};

function firstHeadline(scan: Scan, lines: readonly Line[]): number {
  let seen = 0;
  for (let i = 0; i < lines.length - 1 && seen < HEAD_LINES; i++) {
    const line = lines[i];
    if (isSiteLine(scan, line.from, line.to)) continue;
    if (line.kind !== 'boilerplate') seen++;
    if (line.kind === 'boilerplate' || line.kind === 'header' || isBlankLine(scan, line) || stampOf(scan, line))
      continue;
    if (isMenu(scan, line)) continue;
    return isHeadline(scan, line) || isDated(scan, lines, i) ? i : -1;
  }
  return -1;
}

/**
 * A headline that ends in a stop, as a sentence does, stands over the date of the page, or first of all and by itself,
 * and tells no day.
 */
function isDated(scan: Scan, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (scan.mark(line.to - 1) !== STOP || line.to - line.from >= 45 || stampOf(scan, line) !== null) return false;
  if (line.to - line.from < 30 && isStamp(scan, next)) return true;
  if (!next.gap || lines.slice(0, index).some((above) => above.kind !== 'boilerplate')) return false;
  if (OPENS_NEWS.has(scan.slice(line.from, line.from + 1).toLowerCase()) || !scan.has(line.from, CAPITAL)) return false;
  let says = false;
  for (let i = line.from; i < line.to; i++) {
    if (i < line.to - 1 && scan.mark(i) === STOP) return false;
    if (scan.has(i, NUMBER) && scan.mark(i + 1) === SLASH) return false;
    if ((scan.layers(i) & (BLOC | CUE | AWARD)) !== 0) says = true;
  }
  return says;
}
/** "Sáng …", "Ngày …", "Tới dự …": how the text itself opens. */
const OPENS_NEWS = new Set(
  'sáng chiều tối trưa ngày vừa mới dự tới đến tham trong tại theo nhằm thực hôm mở năm'.split(' '),
);
const [BLOC, CUE, AWARD] = [layerBits('bloc'), layerBits('cue'), layerBits('award')];

/** The headline where the line that was taken for it names the publisher or a section, or dates the page; -1 for none. */
function headlineAt(scan: Scan, lines: readonly Line[], first: number): number {
  const masthead = mastheadOf(scan, lines[first]);
  if (isMenu(scan, lines[first]) || isPicture(scan, lines[first]) || isForeignName(scan, lines[first]))
    return headlineBelow(scan, lines, first);
  if (masthead || (stampOf(scan, lines[first]) && !endsInStamp(scan, lines[first]))) {
    const above = headlineAbove(scan, lines, first);
    if (above >= 0) return above;
    const next = headlineBelow(scan, lines, first);
    // "BÁO LAM HẢI" / "Hoạt động trong ngành" / the headline
    const below = next >= 0 && namesSection(scan, lines[next]) ? longerBelow(scan, lines, next) : next;
    // "TIN VẮN THI ĐUA - KHEN THƯỞNG" over the news themselves.
    return below >= 0
      ? below
      : lines.slice(0, first + 1).findLastIndex((line) => mastheadOf(scan, line)?.publisher === null);
  }
  if (isColumn(scan, lines, first)) return first + 1;
  return isLabel(scan, lines[first]) || namesSection(scan, lines[first]) ? longerBelow(scan, lines, first) : first;
}

/** "HỌC TẬP VÀ LÀM THEO TẤM GƯƠNG …" in capitals, then apart a headline in small letters right over the day: a column of the paper. */
function isColumn(scan: Scan, lines: readonly Line[], index: number): boolean {
  const [line, headline, day] = lines.slice(index, index + 3);
  if (!day || !isShouted(scan, line) || !COLUMNS.has(scan.slice(line.from, line.from + 2).toLowerCase())) return false;
  return headline.gap && isHeadline(scan, headline) && !isShouted(scan, headline) && isStamp(scan, day);
}
const COLUMNS = new Set(['học tập', 'chào mừng', 'hướng tới', 'đưa nghị', 'người tốt', 'gương người', 'gương điển']);

/**
 * "CHUYÊN MỤC: NGƯỜI TỐT, VIỆC TỐT" over "13:55 | 11/10/2023", and then "Khen thưởng đột xuất 13 tập thể, cá nhân …" apart: a few words over the day, and a
 * longer headline under it; the label itself for none.
 */
function headlineUnderStamp(scan: Scan, lines: readonly Line[], label: number): number {
  const { from, to } = lines[label];
  if (to - from > LONGEST_KICKER || !isColumnName(scan, lines[label])) return label;
  for (let i = from; i < to; i++) if ((scan.layers(i) & (BLOC | AWARD)) !== 0) return label;
  let at = label + 1;
  while (at < label + 3 && lines[at] && stampOf(scan, lines[at]) === null && isFurniture(scan, lines[at])) at++;
  if (at + 2 >= lines.length || stampOf(scan, lines[at]) === null) return label;
  const [headline, below] = [lines[at + 1], lines[at + 2]];
  const longer = headline.to - headline.from > Math.max(to - from, LONGEST_LABEL) && below.gap;
  return headline.gap && longer && isHeadline(scan, headline) && below.to - below.from > headline.to - headline.from
    ? at + 1
    : label;
}

/** "QUỐC PHÒNG", "Media | Phóng sự ảnh", "Diễn đàn: Thi đua và cuộc sống", "Tin tức Mặt trận"; a headline in small letters has no mark of these. */
function isColumnName(scan: Scan, line: Line): boolean {
  if (isShouted(scan, line) || namesSection(scan, line)) return true;
  for (let i = line.from; i < line.to; i++) if (scan.mark(i) === BAR || scan.mark(i) === COLON) return true;
  return false;
}

/**
 * "Tận tâm - Chuyên nghiệp" right under the name of a hospital, "Thi đua quyết thắng" under that of a newspaper, then apart the headline, and
 * the day under that: a slogan or a section that belongs to the name; `at` for another line.
 */
function headlineUnderSlogan(scan: Scan, lines: readonly Line[], at: number): number {
  if (at === 0 || at + 2 >= lines.length || lines[at].gap || lines[at].to - lines[at].from > LONGEST_KICKER) return at;
  if (mastheadOf(scan, lines[at - 1])?.publisher == null) return at;
  const [headline, day] = [lines[at + 1], lines[at + 2]];
  const section = isSectionLine(scan, lines[at]) && headline.to - headline.from > LONGEST_LABEL;
  for (let i = lines[at].from; i < lines[at].to; i++) if (!section && (scan.layers(i) & SAYS) !== 0) return at;
  const dated = day.gap ? (section || isMotto(scan, lines[at])) && isStamp(scan, day) : stampOf(scan, day) !== null;
  return headline.gap && isHeadline(scan, headline) && dated ? at + 1 : at;
}

/** "Trung thành - Đoàn kết - Gương mẫu": three words or more that dashes part. */
function isMotto(scan: Scan, { from, to }: Line): boolean {
  let dashes = 0;
  for (let i = from; i < to; i++) if (DASHES.has(scan.mark(i))) dashes++;
  return dashes > 1;
}

/** "Thi đua quyết thắng", "Phong trào thi đua": three words or four of a movement, and nobody's name. */
function isSectionLine(scan: Scan, { from, to }: Line): boolean {
  if (to - from > 4 || scan.size('bloc', from) > 0) return false;
  for (let i = from; i < to; i++) if (scan.has(i, NUMBER | PUNCTUATION)) return false;
  for (let i = from; i + 1 < to; i++) if (scan.word(i) === 'thi' && scan.word(i + 1) === 'đua') return true;
  return false;
}
const isFurniture = (scan: Scan, line: Line): boolean => line.kind === 'boilerplate' || isBlankLine(scan, line);
const LONGEST_KICKER = 14;
const LONGEST_LABEL = 7;

/** "TIN TỨC - SỰ KIỆN Hoạt động Mặt trận", "Văn bản chỉ đạo điều hành", "Tin trong ngành X": a section of the page opens the line. */
function namesSection(scan: Scan, { from, to }: Line): boolean {
  if (to - from > LONGEST_SECTION || !SECTION_OPENS.has(scan.slice(from, from + 2).toLowerCase())) return false;
  for (let i = from; i < to; i++) if ((scan.layers(i) & (BLOC | AWARD)) !== 0 || scan.has(i, NUMBER)) return false;
  return true;
}
const LONGEST_SECTION = 9;
const SECTION_OPENS = new Set(['tin tức', 'tin trong', 'tin hoạt', 'văn bản', 'chuyên mục', 'thông tin', 'bản tin']);

/** "ĐIỂM TIN TUẦN QUA" over "(Báo Lam Hải, 18/12/2022)". */
function headlineAbove(scan: Scan, lines: readonly Line[], index: number): number {
  for (let i = index - 1; i >= 0; i--) {
    const line = lines[i];
    if (line.kind === 'boilerplate' || isBlankLine(scan, line) || stampOf(scan, line) || mastheadOf(scan, line))
      continue;
    return isHeadline(scan, line) && !isLabel(scan, line) ? i : -1;
  }
  return -1;
}

/** Under the names and the date of a page. */
function headlineBelow(scan: Scan, lines: readonly Line[], index: number): number {
  let seen = 0;
  for (let i = index + 1; i < lines.length - 1 && seen < NEAR; i++) {
    const line = lines[i];
    if (isSiteLine(scan, line.from, line.to)) continue;
    seen++;
    if (line.kind === 'boilerplate' || isBlankLine(scan, line) || stampOf(scan, line) || mastheadOf(scan, line))
      continue;
    if (isMenu(scan, line) || isPicture(scan, line) || isForeignName(scan, line)) continue;
    if (lines.slice(0, i).some((menu) => isMenu(scan, menu) && entriesOf(scan, menu).includes(wordsOf(scan, line))))
      continue;
    return isHeadline(scan, line) ? i : -1;
  }
  return -1;
}

const wordsOf = (scan: Scan, { from, to }: Range): string => scan.slice(from, to).toLowerCase();

/** "Thời sự | Hoạt động ngành | Pháp luật": the sections that a menu leads to, one of which may stand over the headline. */
const entriesOf = (scan: Scan, menu: Line): readonly string[] =>
  wordsOf(scan, menu)
    .split(/[|>»›]|\s{2,}/u)
    .map((entry) => entry.trim());

/** Lines of the page under which the headline may stand. */
const NEAR = 5;

/** A few words that name nothing that news tell of: "Hội thi", "Gương sáng quê hương". */
function isLabel(scan: Scan, line: Line): boolean {
  if (line.to - line.from > 7) return false;
  for (let i = line.from; i < line.to; i++) if ((scan.layers(i) & SAYS) !== 0) return false;
  return true;
}
const SAYS = layerBits('bloc', 'award', 'stop', 'cue', 'title', 'role', 'address');

/** A longer headline right under a label; the label itself where none stands. */
function longerBelow(scan: Scan, lines: readonly Line[], label: number): number {
  for (let i = label + 1; i < Math.min(lines.length, label + 4); i++) {
    const line = lines[i];
    if (line.kind === 'boilerplate' || isBlankLine(scan, line)) continue;
    if (line.gap && line.to - line.from > 45) break;
    if (stampOf(scan, line) && namesSection(scan, lines[label])) continue;
    if (stampOf(scan, line) || mastheadOf(scan, line) || !isHeadline(scan, line)) break;
    if (!isLabel(scan, line)) return i;
  }
  return label;
}

const isHeadline = (scan: Scan, line: Line): boolean =>
  line.kind !== 'table-cell' &&
  line.kind !== 'list-item' &&
  line.kind !== 'caption' &&
  line.to - line.from < 60 &&
  (markerOf(scan, line) !== 'dash' || isDecorated(scan, line)) &&
  // "(Báo Lam Hải)-"
  !(scan.mark(line.from) === OPEN && DASHES.has(scan.mark(line.to - 1))) &&
  !ENDS.has(scan.mark(line.to - 1));
const ENDS = new Set([STOP, SEMICOLON, COLON, COMMA]);
/** "� CHÚC MỪNG CÁC TẬP THỂ �": pictures on both sides, as posts have them. */
const isDecorated = (scan: Scan, { from, to }: Line): boolean =>
  scan.mark(from) === NO_CHARACTER && scan.mark(to - 1) === NO_CHARACTER;

const bothTold = (first: Line, next: Line): boolean => first.kind === 'title' && next.kind === 'title';

/** The next line of a broken headline: right under it, in lower case, or in capitals like the one above it. */
function goesOn(scan: Scan, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  if (line.gap || line.kind === 'boilerplate' || line.kind === 'byline' || !isHeadline(scan, line)) return false;
  if (line.to - line.from > 30 || stampOf(scan, line) || mastheadOf(scan, line)) return false;
  // Broken lines of the text are followed by more of them.
  const next = lines[index + 1];
  if (next && !next.gap && !isHeadline(scan, next) && !stampOf(scan, next) && scan.mark(next.from) !== OPEN)
    return false;
  if (isShouted(scan, above)) return isShouted(scan, line) || SPEECH.has(scan.slice(line.from, line.from + 1));
  return (
    !scan.has(line.from, CAPITAL) && (!scan.has(line.from, NUMBER) || line.to - line.from < 4) && startsWord(scan, line)
  );
}

/** "BÀI PHÁT BIỂU" over "của đồng chí …", "tại Hội nghị …" in small letters */
const SPEECH = new Set(['của', 'tại']);

const startsWord = (scan: Scan, line: Line): boolean => scan.mark(line.from) !== OPEN && markerOf(scan, line) === null;
