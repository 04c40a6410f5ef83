import type { DocumentKind } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { type DateName, parseYear } from '../../../names/date.js';
import { COLON, COMMA, SEMICOLON } from '../../../text/marks.js';
import type { Signer } from '../../passage.js';
import { attachedTo } from './attached.js';
import { authorityOf, enactingLine } from './authority.js';
import { type Card, cardOf } from './card.js';
import { type Closing, closingOf } from './closing.js';
import { dateIn, dateLineOf } from './date.js';
import { type FormName, formNameOf, headLimit, kindOfSign, numberedNote, numberOf, tells } from './head.js';
import { issuerOf } from './issuer.js';
import { PARTIES } from './joint-signers.js';
import { laterClosings } from './later-closings.js';
import { firstWord, isShouted, type Line, type Range } from './lines.js';
import { markerOf } from './marker.js';
import { publisherOf } from './publisher.js';
import { subjectOfLetter, subjectUnder } from './subject.js';

/** An official paper as its form lays it out. Indexes are of lines. */
export interface Paper {
  readonly kind: DocumentKind;
  readonly form: FormName | null;
  readonly number: Range | null;
  readonly date: DateName | null;
  readonly title: Range | null;
  /** The deciding authority, else who issues the paper; two ranges where a column parts the name. */
  readonly publisher: readonly Range[];
  /** The first line after the head, and the first of the body (after the legal basis). */
  readonly head: number;
  readonly body: number;
  readonly closing: Closing | null;
  /** Where its annexes are closed. */
  readonly endings: readonly Closing[];
  /** Who signed it, as the portal says over its text. */
  readonly carded: Signer | null;
}

/** Reads the document as an official paper; null where its head and end do not look like one. */
export function paperOf(scan: Scan, lines: readonly Line[]): Paper | null {
  const card = cardOf(scan, lines);
  return card ? paperUnder(scan, lines, card) : paperInText(scan, lines);
}

/** The text under a card, which says what the head of the paper would. */
function paperUnder(scan: Scan, lines: readonly Line[], card: Card): Paper {
  const { kind, number, date, title, publisher, to: head } = card;
  const body = kind === 'decision' ? enactingLine(scan, lines, head) : basisEnd(scan, lines, head);
  const closing = closingOf(scan, lines, body);
  return {
    ...{ kind, form: null, number, date, title, head, body, closing },
    publisher: publisher ? [publisher] : [],
    endings: laterClosings(scan, lines, closing),
    carded: card.signer,
  };
}

function paperInText(scan: Scan, lines: readonly Line[]): Paper | null {
  const named = formNameOf(scan, lines);
  // "Kính gửi: …" over the text and "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG": what a letter without the name of a form brings with it
  const form = named?.kind === 'list' && isAddressed(scan, lines, named.line) ? null : named;
  // "Số: 12/QĐ-UBND" / "VỀ VIỆC …" / "Căn cứ …" / "QUYẾT ĐỊNH:": the name of the form was lost, the line that enacts was not
  const nameless = form?.kind === 'decision' && isUnderBasis(scan, lines, form.line);
  const top = form && !nameless ? form.line : headEnd(scan, lines);
  const numbered = numberOf(scan, lines, Math.max(top, 1));
  const motto = lines.slice(0, headLimit(lines)).some((l) => l.parts.some((p) => isMotto(scan, p)));
  if (!form && !numbered && !motto) return null;
  const under = form && !nameless ? subjectUnder(scan, lines, form) : null;
  // "Số: 417/TTr-CAH" / "V/v đề nghị khen thưởng" over "TỜ TRÌNH" and "Kính gửi"
  const subject = under ?? subjectOfLetter(scan, lines, top);
  const note = numbered || !form ? null : numberedNote(scan, lines[under?.end ?? form.line + 1]);
  const number = numbered ?? note?.number ?? null;
  const head = Math.max(subject?.end ?? 0, form && !nameless ? form.line + 1 : nameless ? 0 : top);
  const kind = form?.kind ?? (number ? kindOfLetter(scan, number.sign, subject?.range ?? null) : 'other');
  const enacting = kind === 'decision' ? enactingLine(scan, lines, head) : head;
  const body = kind === 'decision' ? enacting : basisEnd(scan, lines, head);
  const closing = closingOf(scan, lines, body);
  if (weight(form, number !== null, motto, closing, scan, lines, head) < 3) return null;
  const attached = kind === 'list' ? attachedTo(scan, lines.slice(0, headLimit(lines))) : null;
  const issuer = issuerOf(scan, lines, top);
  const issued = attached?.authority && !(attached.submitted && issuer.length > 0) ? [attached.authority] : null;
  const authority = kind === 'decision' ? authorityOf(scan, lines, head, enacting) : null;
  return {
    kind,
    form,
    number: number ?? attached?.number ?? null,
    date: note?.date ?? dateOf(scan, lines, top, kind, body, closing) ?? attached?.date ?? null,
    title:
      subject && form
        ? withFormName(scan, lines, form, subject.range)
        : (subject?.range ?? (form ? letterName(scan, form) : nameOver(scan, lines, head))),
    publisher: issued ?? publisherOf(scan, authority, issuer),
    head,
    body,
    closing,
    endings: laterClosings(scan, lines, closing),
    carded: null,
  };
}

/** "BẢN GIAO ƯỚC THI ĐUA" over "Năm 2028", "Năm học 2027-2028": a year alone is no title without the name of the form. */
function withFormName(scan: Scan, lines: readonly Line[], form: FormName, subject: Range): Range {
  const year = parseYear(scan, subject.from, subject.to);
  const { from, to, parts } = lines[form.line];
  const under = form.alone && parts.length === 1 && to === subject.from;
  return under && year !== null && year.from === subject.from && year.to === subject.to
    ? { from, to: subject.to }
    : subject;
}

/** "THƯ CẢM ƠN" over "Kính gửi: …": the name of a letter is its title; "GIẤY MỜI" has none. */
const letterName = (scan: Scan, form: FormName): Range | null =>
  form.alone && form.kind === 'other' && scan.word(form.phrase.from) === 'thư' ? form.phrase : null;

const isAddressed = (scan: Scan, lines: readonly Line[], index: number): boolean =>
  lines.slice(0, index).some((line) => scan.kind('form', firstWord(scan, line)) === 'addressee');

const isUnderBasis = (scan: Scan, lines: readonly Line[], index: number): boolean =>
  lines.slice(0, index).some((line) => scan.kind('form', firstWord(scan, line)) === 'basis');

/** How much speaks for an official paper: news may have one of these, a paper has several. */
function weight(
  form: FormName | null,
  numbered: boolean,
  motto: boolean,
  closing: Closing | null,
  scan: Scan,
  lines: readonly Line[],
  head: number,
): number {
  const sheet = form !== null && SHEETS.has(scan.word(form.phrase.from)) && isShouted(scan, form.phrase);
  const sure = form && (sheet || (form.kind !== 'report' && form.kind !== 'notice' && form.kind !== 'other'));
  const addressed = lines.slice(0, headLimit(lines)).some((l) => scan.kind('form', l.from) === 'addressee');
  const based = lines.slice(head, head + 12).some((l) => scan.kind('form', firstWord(scan, l)) === 'basis');
  return (
    (form ? (form.alone || sure ? 2 : 1) : 0) +
    (numbered ? 2 : 0) +
    (motto ? 2 : 0) +
    (closing ? 1 : 0) +
    // Those who pledge sign together.
    ((closing?.signers.length ?? 0) >= PARTIES ? 1 : 0) +
    (addressed ? 1 : 0) +
    (based ? 1 : 0) +
    (form ? laidOut(scan, lines, form, head) : 0)
  );
}

/** "BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2028", "PHIẾU LẤY Ý KIẾN": no article is headed so. */
const SHEETS = new Set(['bảng', 'biểu', 'phiếu']);

/** What stands under the name of the form as in a paper of its kind: items, the hour of a meeting, numbered sections. */
function laidOut(scan: Scan, lines: readonly Line[], form: FormName, head: number): number {
  const under = lines.slice(head, head + 12);
  if (form.kind === 'list') {
    const items = under.filter((l) => markerOf(scan, l) === 'number' || markerOf(scan, l) === 'dash').length;
    const annexed = lines.slice(0, head + 12).some((l) => scan.kind('form', firstWord(scan, l)) === 'attached');
    return annexed || items > 1 || under.some((l) => l.kind === 'table-cell') ? 1 : 0;
  }
  const above = lines.slice(0, form.line).filter((l) => l.kind !== 'boilerplate').length;
  if (form.kind === 'minutes') {
    // "BIÊN BẢN HỌP" under nothing but the letterhead of who met, in capitals too
    const head = above <= 2 && lines.slice(0, form.line).every((l) => l.kind === 'boilerplate' || isShouted(scan, l));
    const opens = head && MEETINGS.has(scan.word(form.phrase.to)) && isShouted(scan, form.phrase);
    return opens || under.slice(0, 4).some((l) => scan.kind('form', firstWord(scan, l)) === 'session') ? 1 : 0;
  }
  return above < 3 && lines.slice(head).filter((l) => markerOf(scan, l) === 'section').length > 1 ? 2 : 0;
}

/** "BIÊN BẢN | HỌP BÌNH XÉT", "| HỘI NGHỊ": a memorandum of understanding is none. */
const MEETINGS = new Set(['họp', 'hội', 'bình', 'kiểm', 'cuộc', 'suy']);

const isMotto = (scan: Scan, part: Range): boolean =>
  scan.kind('form', part.from) === 'motto' && part.to - part.from <= scan.size('form', part.from) + 8;

/** A letter names no form: its head runs to "Kính gửi" or to the first basis. That of a paper which has neither, as "KẾT QUẢ XÉT KHEN THƯỞNG", to its text. */
function headEnd(scan: Scan, lines: readonly Line[]): number {
  const limit = headLimit(lines);
  for (let i = 0; i < limit; i++) {
    const form = scan.kind('form', firstWord(scan, lines[i]));
    if (form === 'addressee' || form === 'basis') return i;
  }
  const longest = Math.min(limit, 10);
  const text = lines.slice(0, longest).findIndex((_, i) => opensText(scan, lines, i));
  return text < 0 ? longest : text;
}

/** "Tại phiên họp ngày 25/01/2027, Hội đồng đã xét hồ sơ … như sau:", "Kết quả xét khen thưởng:" over "1. Sở Y tế: …", or the item itself: what no head has. */
function opensText(scan: Scan, lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined) return false;
  const lists = scan.mark(line.to - 1) === COLON && next !== undefined && isItem(scan, next);
  return lists || isItem(scan, line) || tells(scan, line);
}
const isItem = (scan: Scan, line: Line): boolean => {
  const marker = markerOf(scan, line);
  return marker === 'number' || marker === 'section';
};

/** "KẾT QUẢ XÉT KHEN THƯỞNG" over "năm 2027 của Khối thi đua số 2" and the text, right under the day: what a paper without the name of a form calls itself. */
function nameOver(scan: Scan, lines: readonly Line[], text: number): Range | null {
  if (!opensText(scan, lines, text)) return null;
  for (let i = text - 1; i > 0 && text - i <= LONGEST_NAME; i--) {
    if (!isShouted(scan, lines[i])) continue;
    const under = lines[i].parts.length === 1 && dateLineOf(scan, [lines[i - 1]]) !== null;
    return under ? { from: lines[i].from, to: lines[text - 1].to } : null;
  }
  return null;
}
/** In lines. */
const LONGEST_NAME = 4;

/** A letter that proposes is a submission: "V/v đề nghị khen thưởng". */
function kindOfLetter(scan: Scan, sign: string, subject: Range | null): DocumentKind {
  const kind = kindOfSign(sign);
  if (kind !== 'other' || subject === null) return kind;
  const at = subject.from + scan.size('form', subject.from);
  return scan.slice(at, at + 2).toLowerCase() === 'đề nghị' ? 'submission' : 'other';
}

/** The line after the legal basis and the addressees: "Căn cứ …;". One that ends in a colon or goes on to act is body. */
function basisEnd(scan: Scan, lines: readonly Line[], head: number): number {
  let end = head;
  for (let i = head; i < Math.min(lines.length, head + 40); i++) {
    const form = scan.kind('form', firstWord(scan, lines[i]));
    if (form !== 'basis' && form !== 'addressee') continue;
    const last = scan.mark(lines[i].to - 1);
    if (form === 'basis' && last !== SEMICOLON && last !== COMMA) break;
    end = i + 1;
  }
  return end;
}

/** In the head; else in the line before the signature; else where the paper says when it was made ("Hôm nay, ngày …"). */
function dateOf(
  scan: Scan,
  lines: readonly Line[],
  top: number,
  kind: DocumentKind,
  body: number,
  closing: Closing | null,
): DateName | null {
  const inHead = dateLineOf(scan, lines.slice(0, top));
  if (inHead) return inHead;
  const end = closing ? lines.slice(Math.max(body, closing.from - 3), closing.to) : lines.slice(-12);
  const atEnd = dateLineOf(scan, end);
  if (atEnd) return atEnd;
  // "PHIẾU LẤY Ý KIẾN" / "Về việc …" over "Bến Đá, ngày 22 tháng 8 năm 2028"
  const underTitle = dateLineOf(scan, lines.slice(top, Math.max(body, top) + 4));
  if (underTitle) return underTitle;
  for (const line of lines.slice(body, body + 15)) {
    const says = kind === 'minutes' || scan.kind('form', firstWord(scan, line)) === 'session';
    const date = says ? dateIn(scan, line.from, line.to) : dateOfToday(scan, line);
    if (date) return date;
  }
  return null;
}

/** "Hưởng ứng phong trào thi đua, hôm nay, | ngày 26 tháng 02 năm 2028 |, các đơn vị ký kết": the day right behind the words; null for another line. */
function dateOfToday(scan: Scan, { from, to }: Range): DateName | null {
  const at = scan.nextPair('hôm', 'nay', from, to);
  const date = at < 0 ? null : dateIn(scan, at + 2, to);
  return date && date.from - at <= 3 ? date : null;
}
