import type { DocumentKind } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { parsePaperNumber } from '../../../names/paper-number.js';
import { CLOSE, COLON, OPEN, STOP } from '../../../text/marks.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import { dateIn, dateLineOf } from './date.js';
import { firstWord, isShouted, type Line, type Range } from './lines.js';

/** The name of a paper's form in its head: "QUYẾT ĐỊNH". */
export interface FormName {
  readonly kind: DocumentKind;
  /** Index of its line. */
  readonly line: number;
  /** The phrase alone. */
  readonly phrase: Range;
  /** Nothing else stands in the line. */
  readonly alone: boolean;
}

/** So far into a paper its head may run: kickers of a portal may stand above it, and a menu, which is not counted. */
const HEAD_LINES = 40;

/** The line after the last that may belong to the head. */
export function headLimit(lines: readonly Line[]): number {
  let seen = 0;
  let end = 0;
  while (end < lines.length && seen < HEAD_LINES) if (lines[end++].kind !== 'boilerplate') seen++;
  return end;
}

const KINDS: Readonly<Record<string, DocumentKind>> = {
  decision: 'decision',
  submission: 'submission',
  report: 'report',
  minutes: 'minutes',
  notice: 'notice',
  list: 'list',
  register: 'list',
  paper: 'other',
};

/** The kind of paper whose form is named at the token; undefined for none. */
export const kindOfForm = (scan: Scan, at: number): DocumentKind | undefined => KINDS[scan.kind('form', at)];

/** The line that names the form: in capitals, or the phrase alone ("Tờ trình"). */
export function formNameOf(scan: Scan, lines: readonly Line[]): FormName | null {
  const last = headLimit(lines);
  let prose = 0;
  for (let line = 0; line < last; line++) {
    const [part] = lines[line].parts;
    if (isProse(scan, lines[line])) prose++;
    if (lines[line].parts.length > 1 || OUTSIDE.has(lines[line].kind)) continue;
    const from = firstWord(scan, part);
    const kind = KINDS[scan.kind('form', from)];
    // "DANH SÁCH BAN LỄ TANG" under the news of who died
    if (!kind || (kind === 'list' && prose > 1)) continue;
    if (scan.kind('form', from) === 'register' && !isOfOffice(scan, lines, line)) continue;
    const whole = from + scan.size('form', from);
    // "BẢN ĐĂNG KÝ" / "Thi đua năm 2012": the phrase runs on in the subject.
    if (whole > part.to && !isShouted(scan, part)) continue;
    const to = Math.min(whole, part.to);
    const alone =
      onlyMarks(scan, to, part.to) ||
      isWithList(scan, lines, line, to) ||
      isLongForm(scan, lines, line, to) ||
      isOfAuthority(scan, lines, line, to);
    // "Hướng dẫn bình xét thi đua năm 2020" in a line of its own between the number and "Kính gửi"
    const titled = kind === 'other' && isUnderNumber(scan, lines, line) && isOverAddressee(scan, lines[line + 1]);
    // "Tờ trình V/v đề nghị …"
    const told = scan.has(from, CAPITAL) && scan.kind('form', to) === 'subject';
    const loud =
      titled || told || isShouted(scan, part) || (isShouted(scan, { from, to }) && isUnderNumber(scan, lines, line));
    if (alone ? scan.has(from, CAPITAL) : loud && part.to - from < 60)
      return { kind, line, phrase: { from, to }, alone };
  }
  return annexOf(scan, lines);
}

/** "DANH MỤC" over "Văn bản khen thưởng …", under the place and the day of the one who drew it up; else a menu is called so. */
function isOfOffice(scan: Scan, lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  return (
    isShouted(scan, lines[index]) &&
    next !== undefined &&
    !next.gap &&
    scan.has(next.from, CAPITAL) &&
    dateLineOf(scan, lines.slice(0, index)) !== null
  );
}

/** A sentence, or more of them, in a line: no head of a paper has two of those. */
const isProse = (scan: Scan, line: Range): boolean => isLong(line) && scan.mark(line.to - 1) === STOP;
/** The same, or what lists below what it tells: "Tại phiên họp ngày 25/01/2027, Hội đồng đã xét hồ sơ … như sau:". */
export const tells = (scan: Scan, line: Range): boolean =>
  isProse(scan, line) || (isLong(line) && scan.mark(line.to - 1) === COLON);
const isLong = ({ from, to }: Range): boolean => to - from > LONG;
const LONG = 25;

/** "PHỤ LỤC" over "(Kèm theo Quyết định số …)": a list that has no name of its own. */
function annexOf(scan: Scan, lines: readonly Line[]): FormName | null {
  for (let line = 0; line < Math.min(3, lines.length - 1); line++) {
    const { from, to } = lines[line];
    if (scan.kind('form', from) !== 'annex' || to - from > 4) continue;
    if (scan.kind('form', firstWord(scan, lines[line + 1])) !== 'attached') return null;
    return { kind: 'list', line, phrase: { from, to: from + scan.size('form', from) }, alone: true };
  }
  return null;
}

/** "Loại văn bản: Quyết định" in the box beside a paper. */
const OUTSIDE = new Set(['table-cell', 'boilerplate']);

/** "BIÊN BẢN họp bình xét thi đua" under the number or the motto of a paper: form and subject in one line. */
const isUnderNumber = (scan: Scan, lines: readonly Line[], index: number): boolean =>
  lines
    .slice(0, index)
    .some((line) =>
      line.parts.some(
        (p) => scan.kind('form', p.from) === 'motto' || (scan.word(p.from) === 'số' && p.to - p.from > 2),
      ),
    );

const isOverAddressee = (scan: Scan, next: Line | undefined): boolean =>
  next?.gap === true && scan.kind('form', firstWord(scan, next)) === 'addressee';

/** "BÁO CÁO THÀNH TÍCH" over "Đề nghị tặng Cờ thi đua": a form of three or four words, its subject in another case. */
function isLongForm(scan: Scan, lines: readonly Line[], index: number, to: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line.to - to > 4 || !isShouted(scan, line) || !next || next.gap || namesSitting(scan, next)) return false;
  return !isShouted(scan, next) && scan.has(firstWord(scan, next), CAPITAL) && scan.mark(next.from) !== OPEN;
}

/** "TỜ TRÌNH | KÈM DANH SÁCH TRÍCH NGANG" over "đề nghị tặng Bằng khen": what goes with it, and then its subject. */
function isWithList(scan: Scan, lines: readonly Line[], index: number, to: number): boolean {
  const next = lines[index + 1];
  return scan.slice(to, to + 1).toLowerCase() === 'kèm' && next !== undefined && !next.gap && !isShouted(scan, next);
}

/** "Phiên thứ 3 - năm 2027": which meeting it was. */
export const namesSitting = (scan: Scan, { from }: Line): boolean =>
  SITTINGS.has(scan.slice(from, from + 1)) && scan.slice(from + 1, from + 2) === 'thứ';
const SITTINGS = new Set(['Phiên', 'Kỳ', 'Lần']);

/** "QUYẾT ĐỊNH CỦA GIÁM ĐỐC SỞ Y TẾ" over "Về việc tặng Giấy khen". */
function isOfAuthority(scan: Scan, lines: readonly Line[], index: number, to: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (scan.word(to) !== 'của' || !next || !isShouted(scan, line)) return false;
  return scan.kind('form', firstWord(scan, next)) === 'subject';
}

const onlyMarks = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!scan.has(i, PUNCTUATION)) return false;
  return true;
};

/** Kinds by the sign in the number, where the name of the form is lost: "12/TTr-SYT". */
const SIGNS: Readonly<Record<string, DocumentKind>> = {
  QĐ: 'decision',
  TTr: 'submission',
  TTR: 'submission',
  BC: 'report',
  BB: 'minutes',
  TB: 'notice',
  DS: 'list',
};
export const kindOfSign = (sign: string): DocumentKind => SIGNS[sign] ?? 'other';

/** The number in the head: after "Số", or at the start of a column. Null where it is left blank ("Số:   /QĐ-UBND"). */
export function numberOf(scan: Scan, lines: readonly Line[], end: number) {
  for (const line of lines.slice(0, end)) {
    for (const part of line.parts) {
      const first = afterForm(scan, part);
      const named = NAMES.has(scan.slice(first, first + 1).toLowerCase());
      let at = named ? first + 1 : part.from;
      if (named) while (at < part.to && scan.has(at, PUNCTUATION)) at++;
      const number = parsePaperNumber(scan, at, line.to);
      if (number && (named || number.to === part.to)) return number;
      const behind = numberBehindIssuer(scan, part);
      if (behind) return behind;
    }
  }
  return null;
}

/** "UBND TỈNH LAM HẢI | Số: 172/2015/QĐ-UBND": the blanks between the columns were lost. */
function numberBehindIssuer(scan: Scan, { from, to }: Range): ReturnType<typeof parsePaperNumber> {
  for (let i = scan.next('số', from + 2, to - 2); i >= 0; i = scan.next('số', i + 1, to - 2)) {
    if (scan.mark(i + 1) !== COLON || !isShouted(scan, { from, to: i })) continue;
    const number = parsePaperNumber(scan, i + 2, to);
    if (number?.to === to) return number;
  }
  return null;
}

/** "(Số 01/KH-KTĐ ngày 09/3/2027)" under the subject: number and date in a bracket of their own; null for another line. */
export function numberedNote(scan: Scan, line: Line | undefined) {
  if (line === undefined || scan.mark(line.from) !== OPEN || scan.mark(line.to - 1) !== CLOSE) return null;
  if (!NAMES.has(scan.slice(line.from + 1, line.from + 2).toLowerCase())) return null;
  const at = scan.mark(line.from + 2) === COLON ? line.from + 3 : line.from + 2;
  const number = parsePaperNumber(scan, at, line.to - 1);
  return number && { number, date: dateIn(scan, number.to, line.to) };
}

/** "Quyết định | số: 12/QĐ-SYT" in a line of its own. */
const afterForm = (scan: Scan, part: Range): number => {
  const kind = KINDS[scan.kind('form', part.from)];
  const to = part.from + scan.size('form', part.from);
  return kind && part.to - part.from < 14 ? to : part.from;
};

/** "Số", and what a scanner makes of it. */
const NAMES = new Set(['số', 'só', 'sô', 'so', 'sổ']);
