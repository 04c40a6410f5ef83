import type { Scan } from '../lexicon/scan.js';
import { TRADES } from '../lexicon/trades.js';
import { AMPERSAND, COMMA, DASHES, STOP as FULL_STOP, OPEN, SLASH } from '../text/marks.js';
import { isSyllable } from '../text/syllable.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { isDayName } from './day-name.js';
import { ADDRESS, AWARD, BLOC, COUNT, CUE, FIELD, PLACE, POSTS, ROLE, STOP, TITLE, UNIT, VERB } from './layer-bits.js';
import { openNameEnd, opensCollective } from './open-name.js';
import { startsPerson } from './person-start.js';
import { isFight, type UnitHead, unitHead } from './unit-head.js';
import { isTerritory } from './unit-kinds.js';
import { isShouted } from './unit-letters.js';
import { endsAtLower } from './unit-lower-end.js';

/** "… TP.HCM | - PGS.TS Tô Hải": what stands before a name. */
const DEGREES = new Set(['rank', 'degree', 'degree-short', 'honour']);

/** Dashes, "&" and "/". */
export const JOINS = new Set([...DASHES, 0x2010, 0x2011, AMPERSAND, SLASH]);

/** "Sở Nội vụ ⏎ | - Thuế tỉnh": the dash of the next unit, where a list stands in one cell. */
export const opensItem = (scan: Scan, at: number): boolean =>
  scan.has(at, LINE_START) && unitHead(scan, at + 1) !== null;

/** Capitals that are no syllable: "SVHPC". */
const isLetters = (scan: Scan, at: number): boolean =>
  /^\p{Lu}{3,}$/u.test(scan.slice(at, at + 1)) && !isSyllable(scan.slice(at, at + 1).toLowerCase());

const DEEDS = new Set(
  [
    'có thành',
    'có nhiều',
    'có đóng',
    'đã có',
    'đạt thành',
    'dẫn đầu',
    'đứng đầu',
    'lá cờ',
    'xuất sắc',
    'tiêu biểu',
  ].concat(['khối', 'cụm'].flatMap((bloc) => ['nhất', 'nhì', 'ba'].map((rank) => `${rank} ${bloc}`))),
);
/** "Đơn vị | dẫn đầu", "Tập thể | tiêu biểu" */
const WHAT = new Set(['đơn vị', 'tập thể']);

/** A dash, "&" or "/" between parts of a name, a comma before parts in lower case, the stop of "TP." inside. */
export function joins(scan: Scan, at: number, limit: number, head: UnitHead): boolean {
  const mark = scan.mark(at);
  const next = at + 1;
  if (next >= limit || scan.has(next, PUNCTUATION) || scan.has(next, LINE_START)) return false;
  if (JOINS.has(mark)) {
    if (opensItem(scan, at)) return false;
    // "Chi cục Dân số | - Thành viên"
    if (scan.word(next) === 'thành' && scan.word(next + 1) === 'viên') return false;
    // "Công ty CP Bến Đá | - Đại diện Khối trưởng"
    if (scan.word(next) === 'đại' && scan.word(next + 1) === 'diện') return false;
    // "Viện Ứng dụng Công nghệ | - Có thành tích xuất sắc", "Công ty May Bến Đá | - Dẫn đầu phong trào", "| - Đơn vị dẫn đầu Khối"
    if (DEEDS.has(scan.pairAt(next)) || (WHAT.has(scan.pairAt(next)) && DEEDS.has(scan.pairAt(next + 2)))) return false;
    // "LĐLĐ tỉnh Bến Đá | - Chủ tịch LĐLĐ huyện", "Sở Nội vụ tỉnh Bến Đá | /Phó Trưởng Khối": the next title of the person
    const degree = mark !== AMPERSAND && DEGREES.has(scan.kind('address', next));
    if (degree || scan.size('title', next) > 1 || scan.size('role', next) > 1) return false;
    // "xóm Lũng Nặm - Kéo Quyển"
    if (head.kind === 'hamlet')
      return scan.has(next, CAPITAL) && !unitHead(scan, next) && scan.size('title', next) === 0;
    if (isTerritory(head.kind))
      return scan.size('place', at - 1) > 0 || scan.size('place', at - 2) > 0 || mark === SLASH;
    // "KH&CN": one word, though "CN." is a degree.
    if (mark === AMPERSAND && scan.tokens.end[at] === scan.tokens.start[next]) return scan.has(next, CAPITAL);
    // "THCS Bến Đá | – Có mặt 10"
    if ((scan.layers(next) & POSTS) !== 0 || scan.kind('act', next) === 'attend' || startsPerson(scan, next, limit))
      return false;
    // "Công ty Thủy điện Bến Đá | - SVHPC (tiền thân là …)": letters for the name, which stands without them elsewhere
    if (DASHES.has(mark) && head.kind === 'company' && scan.mark(next + 1) === OPEN && isLetters(scan, next))
      return false;
    // "Viện Kinh tế - xã hội"
    const field =
      (scan.layers(next) & FIELD) !== 0 && scan.size('field', next) > 1 && scan.has(at - 1, CAPITAL) === false;
    // "Thị trường châu Á - châu Phi"
    const again = scan.word(next) !== '' && scan.word(next) === scan.word(at - 2) && scan.has(next + 1, CAPITAL);
    return (
      mark === SLASH ||
      field ||
      again ||
      isPaired(scan, next, limit) ||
      scan.has(next, CAPITAL) ||
      scan.has(next, NUMBER)
    );
  }
  if (mark === COMMA)
    // "Công ty Sản xuất, thương mại và dịch vụ Bến Đá"
    return (
      ((head.comma || (head.kind === 'company' && (isTrade(scan, next) || isRunToo(scan, at)))) &&
        continuesInLower(scan, next)) ||
      (NAMED_BY_FIELDS.has(head.kind) && lastFieldsEnd(scan, next, limit) > next)
    );
  if (mark === FULL_STOP && scan.has(at - 1, NUMBER)) return head.kind === 'company' && isDayName(scan, at - 1);
  return (
    mark === FULL_STOP &&
    scan.has(at - 1, CAPITAL) &&
    scan.tokens.end[at - 1] - scan.tokens.start[at - 1] <= 3 &&
    scan.tokens.end[at] === scan.tokens.start[next]
  );
}

/** "Công ty Quản lý | , khai thác công trình thủy lợi Bến Đá": a name that only manages has no end yet. */
const isRunToo = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'lý' &&
  scan.word(at - 2) === 'quản' &&
  scan.has(at - 2, CAPITAL) &&
  RUNS.test(scan.slice(at + 1, at + 3));
const RUNS = /^(?:khai thác|sửa chữa|bảo trì|bảo dưỡng|duy tu|vận hành|kinh doanh|phát triển|xây dựng)$/u;

/** "Cứu hộ - | cứu nạn": two syllables in lower case that end with the name; "Sở Y tế - | cơ quan thường trực" is glossed. */
export function isPaired(scan: Scan, at: number, limit: number): boolean {
  const end = at + 2;
  if (end > limit || GLOSSES.has(scan.word(at)) || scan.has(at, LINE_START)) return false;
  for (let i = at; i < end; i++) {
    if (scan.has(i, CAPITAL | NUMBER | PUNCTUATION)) return false;
    if ((scan.layers(i) & (POSTS | BLOC | COUNT | CUE | UNIT)) !== 0 || endsAtLower(scan, i)) return false;
  }
  return scan.mark(end) === COMMA ? scan.has(end + 1, CAPITAL) : isTerritory(scan.kind('unit', end));
}
const GLOSSES = new Set(['cơ', 'đơn', 'nơi', 'thành', 'một', 'nguyên', 'địa', 'tổ']);

/**
 * "Kỹ thuật, | Công nghệ và Dịch vụ": the last two of three fields of work. One capital tells each from a proper name, which has one in every
 * syllable ("Bến Đá"), and neither is the head of a unit, somebody or what a list of heads left out would hold. Their end; `at` for none.
 */
export function lastFieldsEnd(scan: Scan, at: number, limit: number): number {
  const second = fieldWordsEnd(scan, at, limit);
  if (second === at || scan.word(second) !== 'và') return at;
  const end = fieldWordsEnd(scan, second + 1, limit);
  return end > second + 1 ? end : at;
}
const NAMED_BY_FIELDS = new Set(['school', 'company', 'centre', 'fund', 'institute']);

/** End of two to four syllables of which the first alone has a capital; `at` for none. */
function fieldWordsEnd(scan: Scan, at: number, limit: number): number {
  if (at + 1 >= limit || !scan.has(at, CAPITAL) || scan.has(at, ALL_CAPS | NUMBER | LINE_START)) return at;
  if ((scan.layers(at) & (POSTS | BLOC | AWARD | COUNT | ROLE | UNIT | PLACE)) !== 0) return at;
  if (startsPerson(scan, at, limit)) return at;
  // "Kiểm tra", "Thẩm định" are verbs elsewhere
  let end = at + 1;
  if (scan.has(end, CAPITAL | NUMBER | PUNCTUATION) || scan.word(end) === 'và') return at;
  for (end++; end < limit && end - at < 4; end++)
    if (scan.has(end, CAPITAL | NUMBER | PUNCTUATION) || scan.word(end) === 'và' || endsAtLower(scan, end)) break;
  return end;
}

/** "Sản xuất, | thương mại", "Công ty | cà phê | 704": what companies deal in, small. */
export const isTrade = (scan: Scan, at: number): boolean =>
  !scan.has(at, CAPITAL) && TRADES.has(scan.slice(at, at + 2).toLowerCase());

/** "KH&|CN": the rest of one word. */
export const isGlued = (scan: Scan, at: number): boolean =>
  scan.mark(at - 1) === AMPERSAND && scan.tokens.end[at - 1] === scan.tokens.start[at];

/** "và" stays inside a name unless a head, a person, a count or another clause follows. */
export function joinsAnd(scan: Scan, next: number, limit: number): boolean {
  if (next >= limit || scan.has(next, PUNCTUATION) || scan.has(next, NUMBER)) return false;
  // "Đê điều | và Phòng, chống lụt bão"
  if (isFight(scan, next)) return true;
  if (isFarming(scan, next)) return true;
  // "Thủy điện Sông Lũy | và HRS": an abbreviation by itself is another unit.
  if (scan.has(next, ALL_CAPS) && !isShouted(scan, next - 2) && !scan.has(next + 1, CAPITAL)) return false;
  // "Viettel Bến Đá | và MobiNet Bến Đá": so is a brand
  if (scan.has(next, CAPITAL) && !scan.has(next, ALL_CAPS) && isBrand(scan.slice(next, next + 1))) return false;
  if (isBesideName(scan, next, limit)) return false;
  if (unitHead(scan, next) || scan.word(next) === 'các' || scan.word(next) === 'những') return false;
  // "Cấp thoát nước | và Xây dựng Bến Đá": with a capital a verb is a field of work.
  let parts = scan.has(next, CAPITAL) && scan.kind('stop', next) === 'verb' ? PARTS & ~STOP : PARTS;
  // "Xúc tiến đầu tư | và hỗ trợ doanh nghiệp"
  if (scan.word(next) === 'hỗ' && !endsAtLower(scan, next)) parts &= ~STOP;
  // "Nhà giáo | và Cán bộ quản lý giáo dục": who the field is about, not somebody.
  if (scan.has(next, CAPITAL) && isFieldOfPeople(scan, next + scan.size('title', next))) parts &= ~TITLE;
  return (scan.layers(next) & parts) === 0 && !startsPerson(scan, next, limit);
}

/** "Trang trại Ba Vì và | Tiệm tóc Kim Sang", "Đội xe số 3 và | Mái ấm Hoa Mai": behind a proper name, another with a noun for a collective. */
const isBesideName = (scan: Scan, next: number, limit: number): boolean =>
  scan.has(next, CAPITAL) &&
  ((scan.has(next - 2, CAPITAL) && scan.has(next - 3, CAPITAL)) || CODE.test(scan.slice(next - 2, next - 1))) &&
  opensCollective(scan, next) &&
  openNameEnd(scan, next, limit) > next;

/** "Đội | 910A", "Trạm | 485", "Biệt đội | SBC" */
const CODE = /^(?:\p{Lu}{0,2}\d+\p{Lu}?|\p{Lu}{3,})$/u;

/** "Trường Cao đẳng Công nghệ và | Nông Lâm | Bến Đá": what is taught, though "Nông" is a family name. */
export const isFarming = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'nông' && scan.word(at + 1) === 'lâm' && scan.has(at + 2, CAPITAL);

/** "THCS | và THPT |", "Tiểu học | và Trung học cơ sở |": past the second level of one school; `at` for none. */
export function secondLevelEnd(scan: Scan, at: number): number {
  if (scan.word(at) !== 'và') return at;
  const before = [1, 2, 4].find((back) => levelSize(scan, at - back) === back) ?? 0;
  const size = levelSize(scan, at + 1);
  return before > 0 && size > 0 && scan.word(at + 1) !== scan.word(at - before) ? at + 1 + size : at;
}

/** Tokens of the level of schools at the token, 0 for none. */
const levelSize = (scan: Scan, at: number): number => {
  for (const words of LEVELS) if (words.every((word, i) => scan.word(at + i) === word)) return words.length;
  return 0;
};
const LEVELS = ['thcs', 'thpt', 'tiểu học', 'mầm non', 'trung học cơ sở', 'trung học phổ thông'].map((words) =>
  words.split(' '),
);

/** Behind a title: words in lower case of no known kind. */
const isFieldOfPeople = (scan: Scan, at: number): boolean =>
  at < scan.tokens.count &&
  !scan.has(at, CAPITAL | NUMBER | PUNCTUATION) &&
  (scan.layers(at) & ~(FIELD | VERB)) === 0 &&
  !endsAtLower(scan, at);

/** A second capital inside the word: "MobiNet", "VinaPort". */
export const isBrand = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word);

const PARTS = COUNT | STOP | ADDRESS | TITLE | BLOC | AWARD;

/** After a comma inside a name come words in lower case that open no clause: "Bảo vệ, chăm sóc sức khỏe". */
export function continuesInLower(scan: Scan, next: number): boolean {
  if (scan.has(next, CAPITAL) || scan.has(next, NUMBER) || scan.word(next) === 'và') return false;
  // "Sở Y tế, | các đơn vị đã ký"
  if (scan.word(next) === 'các' && (scan.layers(next + 1) & COUNT) !== 0) return false;
  // "Phòng Quản lý công nghệ, | tất cả vì thành tích năm 2028"
  if (scan.word(next) === 'tất' && scan.word(next + 1) === 'cả') return false;
  return (scan.layers(next) & (PARTS | CUE | UNIT | ROLE)) === 0;
}
