import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON, COMMA, EN_DASH, HYPHEN, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { type FormName, namesSitting } from './head.js';
import { firstWord, isBlankLine, isShouted, type Line, type Range } from './lines.js';
import { markerOf } from './marker.js';

/** What the paper is about, and the index of the line after it. */
export interface Subject {
  readonly range: Range;
  readonly end: number;
}

const MAX_LINES = 5;
/** Tokens of a line that ends a subject. */
const SHORT = 20;

/**
 * The trích yếu under the name of the form ("Về việc …"), to the next empty line; where form and subject stand in one
 * line ("BÁO CÁO TỔNG KẾT …"), the whole.
 */
export function subjectUnder(scan: Scan, lines: readonly Line[], form: FormName): Subject | null {
  let from = form.alone ? form.line + 1 : form.line;
  // "*****", "CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"
  while (from > form.line && from < form.line + 4 && lines[from] && isBetween(scan, lines[from], lines[from + 1]))
    from++;
  const first = lines[from];
  if (!first || (form.alone && !goesOn(scan, lines, from))) return null;
  const loud = isShouted(scan, first);
  let end = from + 1;
  while (end < lines.length && end - from < MAX_LINES) {
    const line = lines[end];
    // A subject is set in the middle, some with an empty line between its own
    const apart = line.gap && (scan.has(line.from, CAPITAL) || line.to - line.from > SHORT);
    if (apart || opensNote(scan, line) || !goesOn(scan, lines, end) || endsSentence(scan, lines[end - 1])) break;
    const told = opensSubject(scan, line) || saysWhat(scan, form, line);
    const whose = saysWhose(scan, form, line);
    if (loud !== isShouted(scan, line) && !(loud && (told || whose))) break;
    const other = first.kind === 'title' && line.kind !== 'title' && !isShouted(scan, line) && !(line.gap && !apart);
    const opens = opensText(scan, lines.slice(from, end + 1)) && !saysWhat(scan, form, line);
    if (!whose && (other || opens)) break;
    end++;
  }
  // "Tờ trình | V/v đề nghị tặng Cờ thi đua" in one line
  const begin = !form.alone && scan.kind('form', form.phrase.to) === 'subject' ? form.phrase.to : first.from;
  return { range: unbracketed(scan, { from: begin, to: trimmed(scan, begin, lines[end - 1].to) }), end };
}

/** "(Kèm theo …)", "(Dự thảo)" are no more of the subject; "(từ 01/10/2026 đến 30/9/2027)", "(sửa đổi, bổ sung)" are. */
const opensNote = (scan: Scan, { from }: Line): boolean =>
  scan.mark(from) === OPEN &&
  !OF_SUBJECT.has(`${scan.word(from + 1)} ${scan.has(from + 2, NUMBER) ? '' : scan.word(from + 2)}`);
const OF_SUBJECT = new Set(['từ ', 'từ ngày', 'sửa đổi']);

/** "DANH SÁCH TẬP THỂ, CÁ NHÂN" over "Đề nghị khen thưởng …": what is done with them. */
const saysWhat = (scan: Scan, { kind }: FormName, { from }: Line): boolean =>
  kind === 'list' && LISTED_FOR.has(`${scan.word(from)} ${scan.word(from + 1)}`);
const LISTED_FOR = new Set(['đề nghị', 'được tặng', 'được khen', 'được công', 'được đề']);

/**
 * "BIÊN BẢN HỌP HỘI ĐỒNG" over "Phiên thứ 3 - năm 2027", "BIÊN BẢN KIỂM PHIẾU" over "của Khối thi đua số 7": which meeting it was, or whose,
 * right under a subject in the line of its form.
 */
function saysWhose(scan: Scan, { alone }: FormName, line: Line): boolean {
  if (alone || line.gap) return false;
  const of = scan.word(line.from) === 'của';
  return namesSitting(scan, line) || (of && (scan.layers(line.from + 1) & BODIES) !== 0);
}
const BODIES = layerBits('bloc', 'unit');

/** Stands between the name of the form and the subject: a rule, or who decides. */
const isBetween = (scan: Scan, line: Line, next: Line | undefined): boolean =>
  isBlankLine(scan, line) ||
  (scan.word(line.from) === 'của' && isShouted(scan, line) && next !== undefined && opensSubject(scan, next));

/** "(V/v: Tặng Giấy khen)", "“V/v tặng Giấy khen”": what stands in brackets or quotes as a whole. */
function unbracketed(scan: Scan, { from, to }: Range): Range {
  const close = CLOSES.get(scan.mark(from));
  if (close === undefined || scan.mark(to - 1) !== close) return { from, to };
  for (let i = from + 1; i < to - 1; i++) if (scan.mark(i) === close) return { from, to };
  return { from: from + 1, to: to - 1 };
}
const CLOSES = new Map([
  [OPEN, CLOSE],
  [0x201c, 0x201d],
  [0x22, 0x22],
]);

/**
 * The last line is the first of the text: it opens with a capital, and ends with a colon or is longer than the subject over it, and that was not
 * broken off. Lines of a subject are set in the middle and grow no longer.
 */
function opensText(scan: Scan, lines: readonly Line[]): boolean {
  const last = lines[lines.length - 1];
  const before = lines[lines.length - 2];
  if (!scan.has(last.from, CAPITAL) || isShouted(scan, last) || GOES_ON.has(scan.mark(before.to - 1))) return false;
  // "Các đơn vị được khen thưởng gồm:" heads a list.
  if (scan.mark(last.to - 1) === COLON || tellsMeeting(scan, last)) return true;
  const width = (line: Line): number => scan.tokens.end[line.to - 1] - scan.tokens.start[line.from];
  return width(last) > 1.25 * Math.max(...lines.slice(0, -1).map(width));
}
const GOES_ON = new Set([COMMA, SEMICOLON, HYPHEN, EN_DASH]);

/** "Hội nghị do Sở Y tế chủ trì ngày 05/12/2027.": a sentence that says how a meeting went; not "Hội nghị tổng kết năm 2027.", which one it was. */
function tellsMeeting(scan: Scan, line: Line): boolean {
  if (!MEETINGS.has(scan.pairAt(line.from)) || !endsSentence(scan, line)) return false;
  for (let i = line.from + 2; i < line.to; i++) if (scan.word(i) === 'do' || GOES.has(scan.pairAt(i))) return true;
  return false;
}
const MEETINGS = new Set(['hội nghị', 'cuộc họp', 'phiên họp', 'buổi họp', 'hội đồng', 'ban kiểm']);
const GOES = new Set(['chủ trì', 'diễn ra', 'tiến hành', 'khai mạc', 'bắt đầu', 'tổ chức', 'có mặt', 'được tổ']);

/** A line that can be part of a subject: no basis, no addressee, no item, no article, no authority. */
function goesOn(scan: Scan, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line.kind === 'table-cell' || line.to - line.from > 120 || isBlankLine(scan, line)) return false;
  const word = firstWord(scan, line);
  const form = scan.kind('form', word);
  if (OTHER.has(form) || scan.word(word) === 'điều' || scan.word(word) === 'số') return false;
  if (markerOf(scan, line) !== null) return false;
  if (line.parts.length > 1) return false;
  return !(isShouted(scan, line) && isAuthority(scan, lines, index));
}

const OTHER = new Set(['basis', 'addressee', 'recipients', 'attached', 'motto', 'on-behalf', 'session']);

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" before the legal basis is no subject. */
function isAuthority(scan: Scan, lines: readonly Line[], index: number): boolean {
  if (scan.size('title', lines[index].from) > 0) return true;
  const next = lines[index + 1];
  return next !== undefined && scan.kind('form', firstWord(scan, next)) === 'basis';
}

const opensSubject = (scan: Scan, line: Line): boolean => scan.kind('form', firstWord(scan, line)) === 'subject';

/** Under the number of a letter: "V/v đề nghị khen thưởng …", in the left column. */
export function subjectOfLetter(scan: Scan, lines: readonly Line[], end: number): Subject | null {
  for (let i = 0; i < Math.min(end, lines.length); i++) {
    const [part] = lines[i].parts;
    if (scan.kind('form', firstWord(scan, part)) !== 'subject') continue;
    let last = i;
    while (lines[last].parts.length === 1 && last + 1 < end && continues(scan, lines[last + 1])) last++;
    const { to } = lines[last].parts[0];
    return { range: { from: part.from, to: trimmed(scan, part.from, to) }, end: last + 1 };
  }
  return null;
}

/** A short line in lower case after an unfinished one. */
function continues(scan: Scan, line: Line): boolean {
  // "V/v phát động phong trào" / "“Vì môi trường” năm 2027"
  const from = scan.text[scan.tokens.start[line.from]] === '“' ? line.from + 1 : line.from;
  if (line.gap || scan.has(from, PUNCTUATION) || scan.size('form', line.from) > 0) return false;
  if (from > line.from) return true;
  // "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" decides
  if (scan.size('title', line.from) > 0 && isShouted(scan, line)) return false;
  const first = scan.text[scan.tokens.start[line.from]];
  return first === first.toLowerCase() || isShouted(scan, { from: line.from, to: line.from + 1 });
}

const endsSentence = (scan: Scan, line: Line): boolean => scan.mark(line.to - 1) === STOP && line.to - line.from > 3;

/** Without the marks that close it: a stop, a colon, a rule of dashes. */
function trimmed(scan: Scan, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && LOOSE.has(scan.mark(end - 1))) end--;
  return end;
}
const LOOSE = new Set([STOP, COLON, SEMICOLON, COMMA, HYPHEN, 0x5f, 0x2a]);

/** The subject without what announces it: "tặng Giấy khen" of "Về việc tặng Giấy khen", of "BIÊN BẢN họp xét" the rest. */
export function withoutLabel(scan: Scan, title: Range, form: FormName | null): Range {
  let from = form && form.phrase.from === firstWord(scan, title) ? form.phrase.to : firstWord(scan, title);
  if (scan.kind('form', from) === 'subject') from += scan.size('form', from);
  while (from < title.to && scan.mark(from) === COLON) from++;
  return from < title.to ? { from, to: title.to } : title;
}
