import type { Scan } from '../lexicon/scan.js';
import { AMPERSAND, COLON, COMMA, DASHES, STOP as FULL_STOP, OPEN, SEMICOLON } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { AWARD, BLOC, COUNT, FIELD, PLACE, POSTS, ROLE, STOP, UNIT } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { isFight, type UnitHead, unitHead } from './unit-head.js';
import { continuesInLower, isGlued, isPaired, opensItem } from './unit-joins.js';
import { isTerritory } from './unit-kinds.js';
import { isShouted } from './unit-letters.js';
import { endsAtLower } from './unit-lower-end.js';
import { reachEnd } from './unit-reach.js';
import { lowerRunEnd } from './unit-words.js';

/** End of a known field of work that is written like part of a name (a capital, an abbreviation); `at` for none. */
export function fieldEnd(scan: Scan, at: number, limit: number, lower = false): number {
  if (at >= limit || !(lower || scan.has(at, CAPITAL))) return at;
  const end = (scan.layers(at) & FIELD) === 0 ? at : at + scan.size('field', at);
  return end <= limit ? end : at;
}

/** "các Sở: Tài chính | , Kế hoạch và Đầu tư": in a list a field with a comma ends there, where what begins behind it is longer than its own rest. */
export function listedFieldEnd(scan: Scan, at: number, limit: number): number {
  const end = fieldEnd(scan, at, limit);
  for (let i = at + 1; i < end; i++) if (scan.mark(i) === COMMA && fieldEnd(scan, i + 1, limit) > end) return i;
  return end;
}

/** A known field that goes on in lower case after a comma: "Tôn giáo | , tín ngưỡng và dân tộc". */
export function fieldTailEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  // "VH-TT|&TT": one word
  if (scan.mark(at) === AMPERSAND && at + 1 < limit && isGlued(scan, at + 1) && scan.has(at + 1, CAPITAL))
    return at + 2;
  if (DASHES.has(scan.mark(at)) && at + 1 < limit) {
    if (opensItem(scan, at)) return at;
    if (isPaired(scan, at + 1, limit)) return at + 3;
    // "Phòng Nghiệp vụ | - Dự toán - Pháp chế", "Đội Hành chính | - Nhân sự - Tài vụ - Quản trị - Ấn chỉ"
    let end = at;
    for (let fields = 0; fields < MOST_FIELDS && DASHES.has(scan.mark(end)) && end + 1 < limit; fields++) {
      const next = secondFieldEnd(scan, end, limit);
      if (next === end) break;
      end = next;
    }
    return end;
  }
  if (!head.comma || scan.mark(at) !== COMMA || at + 1 >= limit || !continuesInLower(scan, at + 1)) return at;
  // "Sở Nội vụ, | số 5 đường Lê Lợi": its address; "Sở Nội vụ, | kế đến là": the next
  if (STREET.has(scan.word(at + 1)) || DOES.has(scan.word(at + 1))) return at;
  // "Sở Nội vụ, | hình thức khen", "Sở Nội vụ, | kèm tiền thưởng": what it gets
  if (NO_FIELDS.has(scan.pairAt(at + 1))) return at;
  // "Sở Nội vụ, | thành viên", "Sở Nội vụ, | khối phó": what its holder is besides; "Sở Nội vụ, | các thành viên": others
  const others = scan.word(at + 1) === 'các';
  const member = others || (scan.word(at + 1) === 'thành' && scan.word(at + 2) === 'viên');
  if (member || scan.size('title', at + 1) > 1 || scan.size('role', at + 1) > 1) return at;
  return secondSmallEnd(scan, lowerRunEnd(scan, at + 1, limit), limit);
}

/** "Phòng Thanh tra, bảo vệ | - quân sự;": after a comma the last field of the name in small letters, which a dash joins; `at` for none. */
function secondSmallEnd(scan: Scan, at: number, limit: number): number {
  if (!DASHES.has(scan.mark(at)) || scan.has(at, LINE_START) || scan.has(at + 1, CAPITAL | LINE_START)) return at;
  const end = fieldEnd(scan, at + 1, limit, true);
  return end > at + 2 && endsListed(scan, end, limit) ? end : at;
}

const MOST_FIELDS = 5;
const NO_FIELDS = new Set(['bổ sung', 'hình thức', 'mức thưởng', 'số tiền', 'kèm theo', 'kèm tiền', 'vì đã', 'lý do']);

/** "Sở Xây dựng, | nâng tổng số thành viên lên 6": the first syllables of what is done, which open no field. */
const DOES = new Set(
  'nâng đưa tách hoàn giúp bắt mở tạo góp gửi xin nêu khẳng làm nhận ghi chia cam đạt đón trong riêng mang hoạt'.split(
    ' ',
  ),
);

const STREET = new Set(['số', 'đường', 'phố', 'ngõ', 'tầng', 'địa', 'cùng', 'quốc', 'nhà', 'kế', 'tiếp', 'rồi']);

/**
 * A known field that goes on in a list of units: "Cục Thống kê | tội phạm và Công nghệ thông tin, Cục …", "Vụ Pháp chế |
 * và Quản lý khoa học". In lower case where a mark and a capital end it; after "và" what no list knows as a field of its
 * own.
 */
export function fieldRunEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  // "Vụ Giáo dục | Dân tộc"
  const end = unitHead(scan, at) || startsPerson(scan, at, limit) ? at : fieldEnd(scan, at, limit);
  // "Sở Nội vụ | khuyên các đơn vị.": what its director says; "Cục Hải quan | thông tin"
  const says = scan.kind('act', end) === 'utter' && scan.word(end) !== 'thông';
  const run = says ? end : lowerRunEnd(scan, end, limit);
  if (
    run > end &&
    run - end <= 8 &&
    (endsListed(scan, run, limit) || (endsUnit(scan, end, run) && !doesSomething(scan, head, run)))
  )
    return secondRun(scan, run, limit);
  // "Sở Kinh tế biển | , hải đảo và nghề cá": one syllable says which of the field.
  if (run === end + 1 && head.comma && scan.mark(run) === COMMA && continuesInLower(scan, run + 1)) {
    const tail = lowerRunEnd(scan, run + 1, limit);
    if (endsListed(scan, tail, limit) || endsUnit(scan, run, tail)) return tail;
  }
  return secondRun(scan, end, limit);
}

/** "Sở Y tế chấm điểm | được tặng Cờ": of departments and ministries the lexicon holds all fields; more words are a verb. */
const doesSomething = (scan: Scan, head: UnitHead, at: number): boolean =>
  (scan.word(head.from) === 'sở' || scan.word(head.from) === 'bộ') && SUBJECT_OF.has(scan.word(at));

/** "Vụ Pháp chế | và Quản lý khoa học" */
function secondRun(scan: Scan, end: number, limit: number): number {
  if (scan.word(end) !== 'và') return end;
  const second = end + 1;
  // "Sở Thủy lợi | và Phòng, chống thiên tai"
  if (isFight(scan, second)) return lowerRunEnd(scan, second + 2, limit);
  // "Ban Tổ chức | và Thi đua khen thưởng"; not of several, "các Ban: Tổ chức | và Thi đua khen thưởng"
  const praises = COMMENDING.test(scan.slice(second, fieldEnd(scan, second, limit))) && isOneBoard(scan, end);
  if (praises) return fieldEnd(scan, second, limit);
  // "Khoa Kiểm soát bệnh tật | và HIV/AIDS"
  if (scan.slice(second, second + 3) === 'HIV/AIDS') return second + 3;
  if (second + 1 >= limit || !scan.has(second, CAPITAL) || scan.has(second, ALL_CAPS)) return end;
  if ((scan.layers(second) & (FIELD | PLACE | POSTS | BLOC | AWARD)) !== 0 || unitHead(scan, second)) return end;
  if (startsPerson(scan, second, limit) || scan.has(second + 1, CAPITAL | PUNCTUATION)) return end;
  const tail = lowerRunEnd(scan, second + 1, limit);
  return tail > second + 1 && (endsListed(scan, tail, limit) || endsAtLower(scan, tail)) ? tail : end;
}

const COMMENDING = /^thi đua(?:,| -| –)? khen thưởng$/iu;
/** The words before belong to one "Ban", "Phòng" or "Vụ", which no "các" and no number makes several. */
function isOneBoard(scan: Scan, end: number): boolean {
  for (let i = end - 1; i > 0 && end - i < LONGEST_FIELD; i--) {
    if (scan.mark(i) === COMMA || scan.word(i) === 'các' || scan.mark(i) === COLON) return false;
    if (BOARDS.has(scan.word(i)) && scan.has(i, CAPITAL)) return scan.word(i - 1) !== 'các' && !scan.has(i - 1, NUMBER);
  }
  return false;
}
const BOARDS = new Set(['ban', 'phòng', 'vụ']);
const LONGEST_FIELD = 9;

/**
 * What stands behind the name of a unit, though no list does: its place, its committee, a number, its role, or the verb
 * of which it is the subject; not where the words before are an adverb ("Sở Y tế xuất sắc | được tặng").
 */
export function endsUnit(scan: Scan, from: number, at: number): boolean {
  if (at === from || at - from > 8 || ADVERBS.has(scan.word(from)) || PLURAL.has(scan.word(at - 1))) return false;
  if (scan.word(at) === 'thuộc' || scan.word(at) === 'trực') return scan.word(at - 1) !== 'trực';
  if (scan.word(at) === 'số') return scan.has(at + 1, NUMBER);
  if (scan.word(at) === 'khu' && scan.word(at + 1) === 'vực') return true;
  // "Giám đốc Sở Y tế công cộng | Tô Văn Hải"
  if (startsPerson(scan, at, scan.tokens.count)) return true;
  const kind = scan.kind('unit', at);
  if (isTerritory(kind)) return kind !== 'hamlet';
  if (kind === 'party-committee') return scan.has(at, CAPITAL);
  return (scan.layers(at) & ROLE) !== 0 || (SUBJECT_OF.has(scan.word(at)) && (scan.layers(at) & STOP) !== 0);
}
const PLURAL = new Set(['các', 'những', 'hai', 'ba', 'mọi']);
const SUBJECT_OF = new Set(['làm', 'là', 'được', 'đã']);
const ADVERBS = new Set(
  'liên xuất thường hiện tiếp mới nguyên lại tạm năng hằng thật chủ nhanh kịp tích tốt giỏi hoàn nghiêm vui hân phấn xúc trân tự rất vinh cửa khu vùng'.split(
    ' ',
  ),
);

/** A comma, a bracket or "và" before the next unit of the list, or the end of the sentence. */
export function endsListed(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const mark = scan.mark(at);
  if (mark === OPEN || mark === FULL_STOP || mark === SEMICOLON) return true;
  return (mark === COMMA || scan.word(at) === 'và') && scan.has(at + 1, CAPITAL);
}

/** Capitals that are no syllable and no list knows: "KCS". */
const isLetters = (scan: Scan, at: number): boolean =>
  scan.layers(at) === 0 &&
  /^\p{Lu}{2,5}$/u.test(scan.slice(at, at + 1)) &&
  !isShouted(scan, at) &&
  scan.mark(at + 1) !== OPEN;

/** "Phòng Viễn thông | - Cơ yếu": a second field after a dash, two syllables with one capital. */
function secondFieldEnd(scan: Scan, at: number, limit: number): number {
  const next = at + 1;
  const known = fieldEnd(scan, next, limit);
  if (known > next) return known;
  // "Phòng Kỹ thuật | - KCS"
  if (next < limit && isLetters(scan, next)) return next + 1;
  const to = next + 2;
  if (to > limit || !scan.has(next, CAPITAL) || scan.has(next, ALL_CAPS | LINE_START)) return at;
  if (scan.has(next + 1, CAPITAL | NUMBER | PUNCTUATION)) return at;
  // "Sở Thủy lợi - | Dẫn đầu Khối thi đua số 3"
  if (scan.word(next) === 'dẫn' || scan.word(next) === 'đứng' || scan.word(next) === 'xếp') return at;
  const taken = scan.layers(next) & (POSTS | BLOC | AWARD | COUNT | ROLE | UNIT);
  // "Viện Huyết học - | Truyền máu | Quốc gia"
  const reaches = reachEnd(scan, to, limit) > to || scan.word(to) === 'thuộc';
  const goesOn =
    !reaches && to < limit && !scan.has(to, PUNCTUATION) && scan.layers(to) === 0 && !scan.has(to, CAPITAL);
  return taken === 0 && !goesOn ? to : at;
}
