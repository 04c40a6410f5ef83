import type { Scan } from '../../../lexicon/scan.js';
import { wordEnd } from '../../../lexicon/word-end.js';
import { callingSize } from '../../../names/address.js';
import { isClanName } from '../../../names/clan-name.js';
import { parsePerson } from '../../../names/person.js';
import { nameEnd } from '../../../names/person-name.js';
import { parsePost } from '../../../names/post.js';
import { COLON, DASHES, OPEN, SQUARE_OPEN } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { isShouted, type Range } from './lines.js';
import { markerOf } from './marker.js';

/** A name with the degrees before it. */
export interface Named {
  readonly name: Range;
  readonly titles: readonly Range[];
}

/** What one line of a column is in a signature. */
export type Piece =
  | { readonly kind: 'behalf' | 'chair' | 'clerk' | 'mark' | 'recipients' | 'other' }
  | { readonly kind: 'title'; readonly title: Range }
  | { readonly kind: 'name'; readonly name: Range; readonly titles: readonly Range[] };

/** What a part of the column is; `open`: a title or an authority stands over it. */
export function pieceOf(scan: Scan, column: readonly Range[], index: number, open: boolean): Piece {
  const part = column[index];
  const form = scan.kind('form', part.from);
  if (form === 'recipients' || markerOf(scan, part) === 'dash') return { kind: 'recipients' };
  const signed = signedName(scan, part);
  if (signed) return { kind: 'name', ...signed };
  if (isMark(scan, part)) return { kind: 'mark' };
  const shouted = isShouted(scan, part);
  const deputed = form === 'on-behalf' ? partOnBehalf(scan, part) : null;
  if (deputed) return { kind: deputed };
  if (form === 'on-behalf' && (shouted || open || scan.has(part.from + 1, PUNCTUATION))) return behalf(scan, part);
  if (form === 'acting' && part.to > part.from + 2) return { kind: 'title', title: part };
  if (form === 'chair' && isWhole(scan, part)) return { kind: 'chair' };
  if (form === 'clerk' && isWhole(scan, part)) return { kind: 'clerk' };
  const named = nameOf(scan, part);
  // "HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG" / "CÔNG NGHIỆP BÌNH SƠN" / "Bạch Ngọc Sơn": the capitals go on with the title.
  if (named && open && shouted && isNamedBelow(scan, column, index)) return { kind: 'title', title: part };
  if (named && (!shouted || scan.size('title', part.from) === 0)) return { kind: 'name', ...named };
  // "Giám đốc" over "(Đã ký)" opens the column.
  const titled = shouted ? isTitle(scan, part, open) : (open || index === 0) && isWholeTitle(scan, part);
  if (titled) return { kind: 'title', title: part };
  return { kind: 'other' };
}

/** A name in mixed case stands in one of the next lines of the column. */
const isNamedBelow = (scan: Scan, column: readonly Range[], index: number): boolean =>
  column
    .slice(index + 1, index + 4)
    .some((part) => !isShouted(scan, part) && !isMark(scan, part) && nameOf(scan, part));

/** "KT. CHỦ TỊCH" is another's title; "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in one line ends in the signer's own. */
function behalf(scan: Scan, part: Range): Piece {
  const from = part.from + scan.size('form', part.from);
  for (let i = from + 1; i < part.to; i++) {
    if (scan.size('title', i) > 0 && scan.size('title', from) > 0 && i >= from + scan.size('title', from))
      return { kind: 'title', title: { from: i, to: part.to } };
  }
  return { kind: 'behalf' };
}

/** "TM. THƯ KÝ", "TM. CHỦ TỌA": of those who sat at the table, none for whom another signs. */
function partOnBehalf(scan: Scan, { from, to }: Range): 'chair' | 'clerk' | null {
  let at = from + scan.size('form', from);
  while (at < to && scan.has(at, PUNCTUATION)) at++;
  const form = scan.kind('form', at);
  return (form === 'chair' || form === 'clerk') && isWhole(scan, { from: at, to }) ? form : null;
}

const isWhole = (scan: Scan, part: Range): boolean => {
  let to = part.from + scan.size('form', part.from);
  while (to < part.to && scan.has(to, PUNCTUATION)) to++;
  return to === part.to || (isShouted(scan, part) && part.to - part.from < 8);
};

/** "(Đã ký)", "(ký, đóng dấu)", "đã ký". */
export function isMark(scan: Scan, part: Range): boolean {
  let i = part.from;
  while (i < part.to && scan.has(i, PUNCTUATION)) i++;
  return scan.kind('form', i) === 'signed' && part.to - part.from <= 12;
}

/** "Đã ký: Kiều Văn Phú", "Kiều Văn Phú (đã ký)", "Kiều Văn Phú đã ký" */
function signedName(scan: Scan, part: Range): Named | null {
  for (let i = part.from + 2; i + 1 < part.to && i - part.from < 10; i++)
    if (marksSigned(scan, i, part.to))
      return isShouted(scan, { from: part.from, to: i }) ? null : nameOf(scan, { from: part.from, to: i });
  const colon = part.from + scan.size('form', part.from);
  if (scan.kind('form', part.from) !== 'signed' || scan.mark(colon) !== COLON) return null;
  return nameOf(scan, { from: colon + 1, to: part.to });
}

/** "(đã ký)", "- đã ký", or "đã ký" where the part ends with it. */
function marksSigned(scan: Scan, at: number, end: number): boolean {
  if (scan.mark(at) === OPEN || DASHES.has(scan.mark(at))) return scan.kind('form', at + 1) === 'signed';
  return scan.word(at) === 'đã' && scan.kind('form', at) === 'signed' && at + scan.size('form', at) === end;
}

/** A line in capitals that opens with a title; under a title also the unit that it goes on to name. */
function isTitle(scan: Scan, part: Range, open: boolean): boolean {
  if (part.to - part.from > 25) return false;
  if (scan.size('title', part.from) > 0 || scan.size('role', part.from) > 0) return true;
  return open && scan.size('unit', part.from) > 0;
}

export function isWholeTitle(scan: Scan, part: Range): boolean {
  if (!scan.has(part.from, CAPITAL)) return false;
  const post = parsePost(scan, part.from, part.to);
  return post !== null && post.to === part.to && (post.kind === 'office' || post.kind === 'role');
}

/** "GIÁM ĐỐC", "TRƯỞNG KHỐI", "Q. GIÁM ĐỐC"; "HỘI LUẬT GIA TỈNH" goes on with what stands over it. */
export const opensTitle = (scan: Scan, { from }: Range): boolean =>
  scan.size('title', from) > 0 || scan.size('role', from) > 0 || scan.size('form', from) > 0;

/** A title, or the rest of the one above it: "CHỦ TỊCH" / "HỘI LUẬT GIA TỈNH". */
export function joined(scan: Scan, titles: readonly Range[], next: Range): Range[] {
  const last = entryAt(titles, titles.length - 1);
  if (!last || opensTitle(scan, next)) return [...titles, next];
  return last.to === next.from ? [...titles.slice(0, -1), { from: last.from, to: next.to }] : [...titles];
}

/** The part as a name, with ranks and degrees before it: "PGS.TS. Đoàn Lân Viên". */
export function nameOf(scan: Scan, part: Range): { name: Range; titles: Range[] } | null {
  const to = wordEnd(scan, part.from, unmarked(scan, part));
  // "K’Brơi": one word is a whole name in the highlands.
  if ((to - part.from < 2 && !isClanName(scan, part.from)) || to - part.from > 14) return null;
  for (let i = part.from; i < to; i++) if (scan.has(i, NUMBER)) return null;
  const person = parsePerson(scan, part.from, to, true);
  // "Phan Đăng Lưu" elsewhere is a street or a school.
  if (!person) return isBareName(scan, part.from, to) ? { name: { from: part.from, to }, titles: [] } : null;
  if (person.name.to !== to || person.titles.some((t) => t.kind === 'office' || t.kind === 'role')) return null;
  // "Nhà báo Tô Hải": who signs with it bears it as a title
  // "Ông Ích Khang": of a family called so, for nobody signs as Mr
  if (person.addressed && isOfOng(scan, part.from, to)) return { name: { from: part.from, to }, titles: [] };
  const calling = callingSize(scan, part.from);
  const called = calling > 0 ? [{ from: part.from, to: part.from + calling }] : [];
  const titles = person.titles.map(({ from, to: end }) => ({ from, to: end }));
  return { name: { ...person.name }, titles: [...called, ...titles] };
}

const isOfOng = (scan: Scan, from: number, to: number): boolean =>
  to - from > 2 && scan.slice(from, from + 1) === 'Ông' && scan.size('surname', from + 1) === 0;

/** "Lò Văn Pành | (đã ký)": where the mark behind a name begins, else the end of the part. */
function unmarked(scan: Scan, { from, to }: Range): number {
  for (let i = to - 2; i > from && to - i <= 12; i--)
    if (OPENS.has(scan.mark(i)) && scan.kind('form', i + 1) === 'signed') return i;
  return to;
}
const OPENS = new Set([OPEN, SQUARE_OPEN]);

/** A family name and one to three words in mixed case after it. */
function isBareName(scan: Scan, from: number, to: number): boolean {
  if (to - from > 4 || scan.size('surname', from) === 0) return false;
  for (let i = from; i < to; i++) if (!scan.has(i, CAPITAL) || scan.has(i, ALL_CAPS)) return false;
  return true;
}

export function nameAtEnd(scan: Scan, part: Range): Range | null {
  for (let from = Math.max(part.from + 1, part.to - 5); from <= part.to - 2; from++) {
    if (!scan.has(from - 1, PUNCTUATION) || scan.size('surname', from) === 0) continue;
    if (nameEnd(scan, from, part.to, 'title') === part.to) return { from, to: part.to };
  }
  return null;
}
