import { honoursHeading } from '../../../lexicon/honours-heading.js';
import { AUTHORED, CREDIT_WORDS, PICTURE_WORDS, SOURCE_WORDS } from '../../../lexicon/press.js';
import type { Scan } from '../../../lexicon/scan.js';
import { honorificSize } from '../../../names/address.js';
import { startsPerson } from '../../../names/person-start.js';
import { parseTitle } from '../../../names/title.js';
import {
  AMPERSAND,
  BAR,
  CLOSE,
  COLON,
  COMMA,
  DASHES,
  EN_DASH,
  HYPHEN,
  OPEN,
  SLASH,
  STOP,
} from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { firstWord, isShouted, type Range } from './lines.js';
import { isAddress, isInitials, isPress, isUnit, publishes, withoutIssue } from './press.js';
import { isAbbreviation, isAuthor } from './stamp.js';

/** The author and the publisher that a line under (or over) an article names. */
export interface Credit {
  readonly byline: Range | null;
  readonly publisher: Range | null;
  /** The line credits the pictures alone. */
  readonly pictures: boolean;
  /** A unit signs and nothing says whether it wrote or published. */
  readonly unit: boolean;
}

const SPOKEN = new Set([0x21, 0x3f]);
const TOOLS = new Set([
  'share',
  'tweet',
  'like',
  'print',
  'facebook',
  'zalo',
  'email',
  'mới - nóng',
  'thông tin liên hệ',
  'liên hệ',
]);
const MAX = 16;

/**
 * "Tin, ảnh: Hải An" → the author; "Nguồn: Sở KH&CN" → the publisher; "Lê Quang (Đài Truyền thanh huyện)" → both;
 * "Văn phòng UBND xã An Hiệp" → the publisher. Null where the line is no credit. `told`: the reader took
 * the line for one, whatever its words.
 */
export function creditOf(scan: Scan, line: Range, told: boolean): Credit | null {
  if (isSpoken(scan, line) || namesAward(scan, line)) return null;
  const bracketed = scan.mark(firstMark(scan, line)) === OPEN;
  const range = unwrapped(scan, line);
  // "MỚI - NÓNG", "Share": of the page
  // "- Xin cảm ơn đồng chí!"
  if (SPOKEN.has(scan.mark(range.to - 1))) return null;
  // "Người ký: Tô Hải - Giám đốc": who signs a pledge
  if (scan.word(range.from) === 'người' && scan.word(range.from + 1) === 'ký') return null;
  if (TOOLS.has(scan.slice(range.from, range.to).toLowerCase())) return null;
  // "CÁ NHÂN", "CÁC ĐƠN VỊ THÀNH VIÊN KÝ GIAO ƯỚC" over those whom a list names
  if (scan.word(range.from) === 'các') return null;
  if (scan.pairAt(range.from) === 'cá nhân' || scan.pairAt(range.from) === 'tập thể') return null;
  // "THÀNH TÍCH ĐÃ ĐẠT ĐƯỢC" over what somebody had
  if (honoursHeading(scan.slice(range.from, range.to))) return null;
  if (range.to - range.from > (told ? 2 * MAX : MAX) || range.from >= range.to) return null;
  // "Người viết bài" over the name
  if (isOnlyLabel(scan, range)) return null;
  const labelled = afterLabel(scan, range);
  if (labelled) {
    const rest = { from: labelled.to, to: range.to };
    if (rest.from >= rest.to) return null;
    if (labelled.source) return sourceOf(scan, rest);
    // "Người đăng: admin"
    if (!scan.has(firstWord(scan, rest), CAPITAL)) return null;
    const author = beforePictures(scan, { from: rest.from, to: beforeVerb(scan, rest) });
    // "Tin, ảnh: Phòng Văn hóa - Thông tin": who wrote it, whatever it is.
    if (publishes(scan, author)) return { ...credit(author, null), pictures: labelled.pictures };
    return { ...withPublisher(scan, author), pictures: labelled.pictures };
  }
  // "Ông Tô Hải, Giám đốc Sở Y tế": nobody signs so
  if (!scan.has(firstWord(scan, range), CAPITAL) || isAddressed(scan, range)) return null;
  if (scan.kind('form', range.from) === 'editors') return credit(range, null);
  const named = withoutIssue(scan, range);
  // "(Bản tin KH&CN Bình Phước, số 12/2005)"
  if ((bracketed || named.to === range.to) && isPress(scan, named)) return credit(null, named);
  const found = withPublisher(scan, beforePictures(scan, { from: range.from, to: beforeVerb(scan, range) }));
  if (told) return found;
  return found.byline && isSignature(scan, beforeBracket(scan, found.byline)) ? found : null;
}

/** Nothing but words of a label, the first of which is no name. */
function isOnlyLabel(scan: Scan, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (!CREDIT_WORDS.has(scan.slice(i, i + 1).toLowerCase())) return false;
  return to - from > 1 && scan.word(from) === 'người';
}

/** "Lê Quang | (Hội Nông dân Tân Khê)" */
function beforeBracket(scan: Scan, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++) if (scan.mark(i) === OPEN) return { from, to: i };
  return { from, to };
}

/** "Ông Tô Hải, Giám đốc Sở Y tế"; "Anh Tùng" is a name. */
const isAddressed = (scan: Scan, { from, to }: Range): boolean =>
  honorificSize(scan, from) > 0 && to - from > honorificSize(scan, from) + 3;

/** "Ông Tô Hải, Phó Giám đốc Sở Y tế phát biểu chỉ đạo.": who is addressed and does something wrote nothing. */
function isSpoken(scan: Scan, { from, to }: Range): boolean {
  if (honorificSize(scan, from) === 0 || scan.mark(to - 1) !== STOP) return false;
  for (let i = from + 3; i < to; i++) if (scan.size('act', i) > 1) return true;
  return false;
}

/** "A- HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA: 01 tập thể": a line of a list, whatever its letters. */
export function namesAward(scan: Scan, { from, to }: Range): boolean {
  for (let i = from; i < to && i - from < MAX; i++) if (scan.size('award', i) > 1) return true;
  return false;
}

const credit = (byline: Range | null, publisher: Range | null): Credit => ({
  byline,
  publisher,
  pictures: false,
  unit: false,
});

/** "Báo Lam Hải, ngày 6/12/2027", "http://baolamhai.vn", "Thu Hà/Báo Lam Hải". */
function sourceOf(scan: Scan, line: Range): Credit {
  const range = unquoted(scan, line);
  if (/^(?:https?|www)$/i.test(scan.slice(range.from, range.from + 1))) return credit(null, range);
  for (let i = range.from + 1; i + 1 < range.to; i++)
    if (scan.mark(i) === SLASH && isAuthor(scan, { from: range.from, to: i }))
      return credit({ from: range.from, to: i }, withoutIssue(scan, { from: i + 1, to: range.to }));
  // "Hà Thị Nhàn | - Phòng Kế hoạch": who wrote it, and the division she is from, which publishes nothing
  const dash = startsPerson(scan, range.from, range.to) ? dashBehindName(scan, range) : -1;
  if (dash > 0 && scan.kind('unit', dash + 1) === 'division') return credit({ from: range.from, to: dash }, null);
  const signed = withPublisher(scan, range);
  return signed.byline && isAuthor(scan, signed.byline) && signed.byline.to < range.to
    ? signed
    : credit(null, withoutIssue(scan, range));
}

/** The dash right behind the capitals of a name; -1 for none. */
function dashBehindName(scan: Scan, { from, to }: Range): number {
  let i = from;
  while (i < to && scan.has(i, CAPITAL)) i++;
  return DASHES.has(scan.mark(i)) ? i : -1;
}

/** "“Bộ KH&CN”, 5/9/2013": what the quotes hold. */
function unquoted(scan: Scan, { from, to }: Range): Range {
  if (!QUOTES.has(scan.mark(from))) return { from, to };
  for (let i = from + 2; i < to; i++) if (QUOTES.has(scan.mark(i))) return { from: from + 1, to: i };
  return { from, to };
}
const QUOTES = new Set([0x22, 0x201c, 0x201d]);

const firstMark = (scan: Scan, { from, to }: Range): number => {
  let i = from;
  while (i < to && scan.has(i, PUNCTUATION) && scan.mark(i) !== OPEN) i++;
  return i;
};

/** Without brackets around the whole and the stop at its end. */
function unwrapped(scan: Scan, { from, to }: Range): Range {
  let [first, last] = [from, to];
  // "Thái Hà/.", but not the stop of "P.V."
  while (last > first + 1 && ENDS.has(scan.mark(last - 1)) && !isInitial(scan, last - 2)) last--;
  // "(Báo Lam Hải)-" over the text
  if (scan.mark(last - 2) === CLOSE && DASHES.has(scan.mark(last - 1))) last--;
  if (scan.mark(first) === OPEN && scan.mark(last - 1) === CLOSE) {
    first++;
    last--;
  }
  // "- Thu Trang", "° THU TRANG"
  while (first < last && scan.has(first, PUNCTUATION)) first++;
  return { from: first, to: last };
}

const ENDS = new Set([STOP, SLASH, BAR]);
const isInitial = (scan: Scan, at: number): boolean =>
  !scan.has(at, PUNCTUATION) && scan.tokens.end[at] - scan.tokens.start[at] === 1;

/** The end of "Tin, ảnh:", "Tác giả:", "Nguồn tin:", "Theo", "Ghi chép của"; null where no label opens the line. */
function afterLabel(scan: Scan, { from, to }: Range): { to: number; source: boolean; pictures: boolean } | null {
  // "CTV: Lê Minh", not "PV Thời sự".
  const reporter = scan.kind('form', from) === 'reporter' ? from + scan.size('form', from) : 0;
  if (reporter > 0) return scan.mark(reporter) === COLON ? { to: reporter + 1, source: false, pictures: false } : null;
  let i = from;
  let source = false;
  let text = false;
  let of = false;
  for (; i < to && i - from < 8; i++) {
    if (scan.mark(i) === COLON) break;
    if (scan.has(i, PUNCTUATION)) continue;
    const word = scan.slice(i, i + 1).toLowerCase();
    if (i === from && SOURCE_WORDS.has(word) && word !== 'tin') source = true;
    if (!CREDIT_WORDS.has(word) && !SOURCE_WORDS.has(word)) break;
    if (!PICTURE_WORDS.has(word) && word !== 'và' && word !== 'của') text = true;
    of = word === 'của' || word === 'bởi';
  }
  if (i === from) return null;
  if (scan.mark(i) === COLON) return { to: i + 1, source, pictures: !text };
  // "Theo Báo Lao Động", "Bài, ảnh Xuân Thu", "Ký của Lê Minh"
  // "Theo baolamhai.vn"
  if (source && i < to && isAddress(scan, { from: i, to })) return { to: i, source, pictures: false };
  return i < to && scan.has(i, CAPITAL) && (source || of || i - from > 2) ? { to: i, source, pictures: !text } : null;
}

/** "Kim Ngọc | tổng hợp", "Hải An | (thực hiện)", "Thu Hà | (t/h)": what the author did. */
function beforeVerb(scan: Scan, { from, to }: Range): number {
  let end = to;
  if (scan.mark(end - 1) === CLOSE) end--;
  for (let size = 3; size > 0; size--) {
    if (end - from < size + 2 || !AUTHORED.has(scan.slice(end - size, end).toLowerCase())) continue;
    if (scan.mark(end - size - 1) === OPEN) return end - size - 1;
    if (size > 1 || !scan.has(end - 1, CAPITAL)) return end - size;
  }
  return to;
}

/** "Q. Lâm | - Ảnh: H. Sơn", "Thu Hà |, ảnh: Hải Sơn": who wrote. */
function beforePictures(scan: Scan, { from, to }: Range): Range {
  for (let i = from + 1; i + 2 < to; i++) {
    const drawn = GRAPHICS.has(scan.slice(i + 1, i + 3).toLowerCase());
    if (!scan.has(i, PUNCTUATION) || !(drawn || PICTURE_WORDS.has(scan.slice(i + 1, i + 2).toLowerCase()))) continue;
    if (scan.mark(i + 2) === COLON || scan.mark(i + 3) === COLON) return { from, to: i };
  }
  return { from, to };
}

const GRAPHICS = new Set(['đồ họa', 'đồ hoạ', 'trình bày', 'thiết kế']);

/** "Lê Quang (Đài Truyền thanh huyện)", "Lê Quang - Báo X", "Thanh Hà/TTXVN": the author, and where he writes. */
function withPublisher(scan: Scan, range: Range): Credit {
  if (isPress(scan, range)) return credit(null, range);
  if (isUnit(scan, range) && !isCalledDoan(scan, range)) return { ...credit(null, range), unit: true };
  for (let i = range.from + 1; i + 1 < range.to; i++) {
    if (!PARTS.has(scan.mark(i))) continue;
    const close = scan.mark(i) === OPEN && scan.mark(range.to - 1) === CLOSE;
    const rest = withoutLabel(scan, { from: i + 1, to: close ? range.to - 1 : range.to });
    // "Lê Quang - TTXVN" writes for an agency; "LÊ QUANG - KHÁNH THI", "Y KHAN - ĐỨC HUỲNH" are two.
    // "H.TÍN - Q.DUY": a given name behind its initial
    const initial = rest.to - rest.from === 3 && isInitial(scan, rest.from) && scan.mark(rest.from + 1) === STOP;
    if (!close && initial) continue;
    const letters =
      scan.has(rest.from, ALL_CAPS) &&
      (rest.to - rest.from === 1 ? isAbbreviation(scan, rest.from) : !isShouted(scan, { from: range.from, to: i }));
    // "Nguyễn Văn An - Chủ tịch Hội Nông dân xã"
    if (parseTitle(scan, rest.from, rest.to)?.to === rest.to && isAuthor(scan, { from: range.from, to: i }))
      return credit({ from: range.from, to: i }, null);
    // "Hoài An - Ủy ban MTTQ huyện Tân Khê", "Hoài An - CC VHXH Bến Đá": where the author works, who publishes nothing
    const name = { from: range.from, to: i };
    const works = isUnit(scan, rest) || (letters && rest.to - rest.from > 1);
    if (!close && works && !isPress(scan, rest) && isAuthor(scan, name)) return credit(name, null);
    // "Hoài An (Trung tâm Văn hóa)"; letters are a part of the signature: "Hoài An (HND Tân Khê)"
    const sourced = SOURCE_WORDS.has(scan.slice(i + 1, i + 2).toLowerCase());
    if (close && !sourced && !isPress(scan, rest) && !(rest.to - rest.from === 1 && letters))
      return credit(isLetters(scan, rest.from) ? range : name, null);
    // "Nguồn: Lê Quang - Phòng Nghiệp vụ": the desk of whoever owns the page
    if (!close && isDesk(scan, rest) && isAuthor(scan, { from: range.from, to: i }))
      return credit({ from: range.from, to: i }, null);
    if (close || publishes(scan, rest) || (scan.size('unit', rest.from) > 1 && !isInitials(scan, rest)) || letters)
      return credit({ from: range.from, to: i }, withoutIssue(scan, rest));
  }
  return credit(range, null);
}

/** "Đoàn Tô Hải": a name of three syllables or four, the family name of which is also the Youth Union; not "Đoàn xã Bến Đá", "Đoàn Lam Hải". */
function isCalledDoan(scan: Scan, { from, to }: Range): boolean {
  if (scan.slice(from, from + 1).toLowerCase() !== 'đoàn' || to - from < 3 || to - from > 4) return false;
  for (let i = from; i < to; i++) if (!scan.has(i, CAPITAL) || scan.has(i, PUNCTUATION | NUMBER)) return false;
  return scan.size('place', from + 1) === 0 && scan.size('unit', from + 1) === 0 && scan.size('unit', from) <= 1;
}

/** "HND", "CĐN", not "P." */
const isLetters = (scan: Scan, at: number): boolean =>
  scan.has(at, ALL_CAPS) && scan.tokens.end[at] - scan.tokens.start[at] > 1;

/** "Phòng Nghiệp vụ", without the body or the place that it is of. */
export const isDesk = (scan: Scan, { from, to }: Range): boolean =>
  to - from <= 5 && scan.slice(from, from + 1).toLowerCase() === 'phòng' && !namesPlace(scan, from + 1, to);

function namesPlace(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scan.has(i, CAPITAL) && (scan.size('unit', i) > 0 || scan.size('place', i) > 0)) return true;
  return false;
}

const PARTS = new Set([OPEN, HYPHEN, EN_DASH, COMMA, SLASH]);

/** "(Theo Báo Lao Động)", "(nguồn: TTXVN)". */
function withoutLabel(scan: Scan, { from, to }: Range): Range {
  let first = AUTHORED.has(scan.slice(from, from + 2).toLowerCase()) ? from + 2 : from;
  while (first + 1 < to && (SOURCE_WORDS.has(scan.slice(first, first + 1).toLowerCase()) || scan.mark(first) === COLON))
    first++;
  return first < to ? { from: first, to } : { from, to };
}

/** Words in capitals, initials and what joins names; no sentence, no list. */
function isSignature(scan: Scan, { from, to }: Range): boolean {
  // "Nhóm phóng viên Văn hóa - Xã hội", "PV Thời sự"
  if (scan.kind('form', from) === 'reporter') return to - from < 10;
  let words = 0;
  // "Thượng úy Nguyễn Văn An"
  const ranked = scan.kind('address', from) === 'rank' ? scan.size('address', from) : 0;
  for (let i = from + ranked; i < to; i++) {
    if (scan.has(i, PUNCTUATION)) {
      if (!SIGNATURE_MARKS.has(scan.mark(i))) return false;
      continue;
    }
    if (scan.has(i, NUMBER)) return false;
    const lower = !scan.has(i, CAPITAL);
    if (lower && (words === 0 || !['và', 'phóng', 'viên', 'tỉnh', 'huyện', 'xã'].includes(scan.slice(i, i + 1))))
      return false;
    words++;
  }
  return words > 0 && words <= 10;
}

const SIGNATURE_MARKS = new Set([STOP, HYPHEN, EN_DASH, AMPERSAND, COMMA, OPEN, CLOSE, SLASH]);
