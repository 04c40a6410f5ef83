import type { Scan } from '../lexicon/scan.js';
import { COLON, COMMA, DASHES, PERCENT, SLASH, STOP } from '../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { unitParts } from './unit.js';
import { numberedArmEnd } from './unit-arm.js';
import { commaTailEnd } from './unit-comma-tail.js';
import { endsListed, endsUnit, fieldEnd, fieldRunEnd, fieldTailEnd } from './unit-fields.js';
import { type UnitHead, unitHead } from './unit-head.js';
import { isTrade } from './unit-joins.js';
import { isTerritory } from './unit-kinds.js';
import { placeEnd } from './unit-place.js';
import { properNameEnd } from './unit-proper-name.js';
import { lowerRunEnd, properWordsEnd } from './unit-words.js';

/** End of what completes the head: its field, its proper name, or the head itself; -1 where it stays incomplete. */
export function complementEnd(scan: Scan, head: UnitHead, limit: number): number {
  const at = head.to;
  if (isPlaceInShort(scan, at) && !isTerritory(head.kind)) return at;
  switch (head.takes) {
    case 'nothing':
      // "Đảng ủy Khối các cơ quan tỉnh"
      if (scan.word(at) === 'khối') return fieldEnd(scan, at, limit);
      // "Đoàn khối | Các cơ quan tỉnh"
      if (scan.word(at - 1) === 'khối') return fieldEnd(scan, at, limit, true);
      // "Trung ương Hội | Nông dân Việt Nam", "Trung ương Hội | chữ thập đỏ"
      if (head.kind !== 'union') return at;
      return Math.max(fieldEnd(scan, at, limit, scan.word(at - 1) === 'hội'), properWordsEnd(scan, at, limit, head));
    case 'place':
      // "Văn phòng Đảng ủy | Khối các cơ quan tỉnh"
      if (scan.word(at - 1) === 'ủy' && scan.word(at) === 'khối') return fieldEnd(scan, at, limit);
      // "Trung tâm Y tế dự phòng | cao su |, Văn phòng": the trade whose people it looks after
      if (head.kind === 'hospital' && isTrade(scan, at) && endsListed(scan, at + 2, limit)) return at + 2;
      // "Cục Thống kê | tội phạm và Công nghệ thông tin, Cục …"
      return head.kind === 'office' && at - head.from > 1 ? fieldRunEnd(scan, at, limit, head) : at;
    case 'unit':
      // "Chi đoàn | 3", "Chi bộ | 12"
      if (
        scan.word(head.from) === 'chi' &&
        ((isNumber(scan, at, limit) && endsListed(scan, at + 1, limit)) || isJoined(scan, at))
      )
        return at + 1;
      return (
        bareHostEnd(scan, at) ?? numberedField(scan, at, fieldEnd(scan, at, limit, at - head.from > 1), limit, head)
      );
    case 'field': {
      const end = fieldComplementEnd(scan, head, limit);
      return end < 0 ? end : commaTailEnd(scan, end, limit, head);
    }
    default: {
      const armed = numberedArmEnd(scan, head, limit);
      return armed > 0 ? armed : properNameEnd(scan, head, limit);
    }
  }
}

/** "Ban Trị sự Phật giáo | TP. Bến Đá", "Bảo tàng | TP. Bến Đá": where it is, with the stop of a short word, and no name. */
const isPlaceInShort = (scan: Scan, at: number): boolean =>
  scan.mark(at + 1) === STOP && scan.has(at, CAPITAL) && isTerritory(scan.kind('unit', at));

/** "Chi bộ | Trung tâm | được tặng": the house in short, with a capital, before what happens to the cell in it; null for another. */
function bareHostEnd(scan: Scan, at: number): number | null {
  const host = scan.has(at, CAPITAL) ? unitHead(scan, at) : null;
  if (!host || !BARE_HOSTS.has(host.kind) || host.takes === 'nothing') return null;
  return AWARDED.has(scan.kind('verb', host.to)) ? host.to : null;
}
const BARE_HOSTS = new Set(['school', 'company', 'hospital', 'centre']);

/** "Chi hội | phụ nữ | ấp 5", "Chi bộ | Sinh viên 2": a field, and the number of a cell of it. */
const numberedField = (scan: Scan, at: number, field: number, limit: number, head: UnitHead): number =>
  field > at && head.kind === 'party-cell' && isNumber(scan, field, limit) && endsListed(scan, field + 1, limit)
    ? field + 1
    : field;

/** End of the field of work, of what the unit is of ("Thanh tra | Bộ Y tế"), or of the words that name its work; -1 for none. */
function fieldComplementEnd(scan: Scan, head: UnitHead, limit: number): number {
  const at = head.to;
  const grade = gradeEnd(scan, head, limit);
  if (grade > at) return grade;
  // A head of several words has its capital already: "Ban Quản lý an toàn thực phẩm".
  const field = fieldEnd(scan, at, limit, at - head.from > 1 || mayBeSmall(scan, head));
  if (field > at) {
    const run = fieldRunEnd(scan, fieldTailEnd(scan, field, limit, head), limit, head);
    // "Phòng Nghiệp vụ | 2"
    const numbered = head.kind === 'division' && isNumber(scan, run, limit) && endsListed(scan, run + 1, limit);
    if (numbered) return run + 1;
    // "Phòng Nghiệp vụ | II", "Phòng Thanh tra | xét khiếu tố II": the second of several, be it with words of its work
    const second = head.kind === 'division' ? secondOfSeveral(scan, run, limit) : -1;
    if (second > 0) return second;
    // "Phòng tổ chức | hành chính | Sở Y tế"
    const small = scan.has(at, CAPITAL) ? run : lowerRunEnd(scan, run, limit);
    if (small > run && isPartSmall(scan, head, small, limit)) return small;
    // "Phòng Tổ chức | phong trào và chính sách phát triển hợp tác xã | thuộc Liên minh Hợp tác xã": up to what it is part of
    const whole = head.inner ? lowerRunEnd(scan, run, limit) : run;
    return whole > run + 1 && scan.word(whole) === 'thuộc' && unitHead(scan, whole + 1) !== null ? whole : run;
  }
  // "Công đoàn ngành | được tặng": the one that the text is about
  if (head.kind === 'union' && scan.word(at - 1) === 'ngành' && AWARDED.has(scan.kind('verb', at))) return at;
  // "Hội khoa học lịch sử": small where it surely is a name
  if (scan.word(head.from) === 'hội' && at - head.from === 1 && scan.has(head.from, CAPITAL)) {
    const small = fieldEnd(scan, at, limit, true);
    const whole = small > at ? lowerRunEnd(scan, small, limit) : at;
    if (whole > at && (endsListed(scan, whole, limit) || endsUnit(scan, at, whole))) return whole;
  }
  // "Vụ | 15", "Cục | 2"
  if (NUMBERED.has(scan.word(head.from)) && at - head.from === 1 && isNumber(scan, at, limit)) return at + 1;
  // "Văn phòng | Sở Văn hóa, Thể thao và Du lịch", "Thanh tra | Bộ Y tế"
  const whole = unitHead(scan, at);
  if (whole && belongsTo(head, whole)) {
    const parts = unitParts(scan, at, limit);
    // "Văn phòng | Liên minh Hợp tác xã tỉnh"; "Văn phòng | Trung ương Đoàn phía Nam" has a name of its own
    if (parts) return whole.kind === 'union' ? Math.max(parts.to, properWordsEnd(scan, at, limit, head)) : parts.to;
  }
  const words = properWordsEnd(scan, at, limit, head);
  if (words > at) return words;
  const work = lowerRunEnd(scan, at, limit);
  // "Tổ cạo | 12", "Trạm bơm | Cống Vực", "Đội xe | số 3"
  const club = head.kind === 'union' && CLUBS.has(scan.word(at - 1));
  // "Câu lạc bộ hát xoan | Bến Đá"
  if ((head.kind === 'division' || club) && scan.has(head.from, CAPITAL)) {
    const named = work > at && work - at <= 3 ? properWordsEnd(scan, work, limit, head) : at;
    // "Câu lạc bộ thơ | Đường |": one word may be of its work
    if (named > (club ? work + 1 : work)) return named;
  }
  // "Tổ mẫu giáo 5 tuổi", "Đội văn nghệ", "Tổ phục vụ nhà bếp"; "các Tổ chuyên môn: Tổ Toán" names none.
  if (TEAMS.has(scan.word(head.from)) && scan.has(head.from, CAPITAL) && !NO_TEAM.has(scan.word(at))) {
    // "Đội thợ lò - mỏ Núi Bợm": the name goes on
    const goesOn = DASHES.has(scan.mark(work)) && !scan.has(work + 1, CAPITAL);
    // "Đội xung kích sửa chữa lưới điện | Điện lực Minh Hóa": longer only before whose it is
    const few = work - at <= 5 || (work - at <= 9 && (isTerritory(scan.kind('unit', work)) || unitHead(scan, work)));
    // "Tổ công tác đặc biệt | 141"
    if (work - at >= 2 && few && /^\d{3}$/.test(scan.slice(work, work + 1)) && isNumber(scan, work, limit))
      return work + 1;
    if (work - at >= 2 && few && scan.mark(work) !== COLON && !goesOn)
      return scan.has(work, NUMBER) && scan.word(work + 1) === 'tuổi' ? work + 2 : work;
  }
  if (isPartSmall(scan, head, work, limit)) return work;
  // "Ban Chỉ đạo | 389 tỉnh": known by the number of the paper that founded it
  if (scan.word(at - 1) === 'đạo' && scan.word(head.from) === 'ban' && scan.has(head.from, CAPITAL))
    if (/^\d{2,3}$/.test(scan.slice(at, at + 1)) && endsBoard(scan, at + 1)) return at + 1;
  // "Thanh tra tỉnh", "Đội Thuế số 3": a place or a number completes it too.
  const placed = isTerritory(scan.kind('unit', at)) || at - head.from > 1;
  if (placed && placeEnd(scan, at, limit) > at) return at;
  if (at - head.from >= 4) {
    // "Ban Quản lý dự án | 19"
    if (work === at && isNumber(scan, at, limit)) return at + 1;
    // "Ban Quản lý dự án | đầu tư xây dựng công trình giao thông": after a long head the field may be any words.
    if (work > at + 1) return work;
  }
  // "Ban Chỉ huy phòng thủ dân sự", "Trung tâm điều dưỡng người có công": where its end is sure
  if (at - head.from < 2 || !scan.has(head.from, CAPITAL) || SMALL_NOUNS.has(head.kind)) return -1;
  // "Viện Nghiên cứu | nuôi trồng thủy sản II": one of several
  const end = work < limit && ONE_OF.test(scan.slice(work, work + 1)) ? work + 1 : work;
  const sure =
    endsListed(scan, end, limit) ||
    (scan.mark(end) === COMMA && scan.size('bloc', end + 1) > 0) ||
    AWARDED.has(scan.kind('verb', end)) ||
    (isTerritory(scan.kind('unit', end)) && endsUnit(scan, at, end));
  return work - at > 1 && work - at < 7 && sure ? end : -1;
}
/**
 * "Phòng | cảnh sát hình sự | Công an tỉnh Bến Đá", "Khoa | hồi sức tích cực | Bệnh viện Bến Đá": work in small letters behind a capital, which is
 * a name where the house that it is part of stands right behind it.
 */
function isPartSmall(scan: Scan, { kind, from, to }: UnitHead, work: number, limit: number): boolean {
  if (kind !== 'division' || to - from > 1 || !scan.has(from, CAPITAL) || !PARTS.has(scan.word(from))) return false;
  if (work === to || work - to > LONGEST_OF_PART || work >= limit || NO_PART.has(scan.word(to))) return false;
  const house = scan.has(work, CAPITAL) ? unitHead(scan, work) : null;
  return house !== null && !isTerritory(house.kind) && house.kind !== 'people';
}
const PARTS = new Set(['phòng', 'khoa']);
/** "Phòng chống", "Phòng thủ", "Khoa học" */
const NO_PART = new Set(['chống', 'trừ', 'thủ', 'vệ', 'học', 'thi', 'bảng', 'trương']);
const LONGEST_OF_PART = 10;
/** "Phòng Nghiệp vụ | II |", "Phòng Thanh tra | xét khiếu tố II |": up to a Roman number that ends the name of one of several; -1 for none. */
function secondOfSeveral(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < LONGEST_WORK && !scan.has(end, CAPITAL | NUMBER | PUNCTUATION)) {
    if (NO_WORK.has(scan.word(end)) || unitHead(scan, end) !== null) return -1;
    end++;
  }
  const ends = scan.word(end + 1) === 'và' || endsListed(scan, end + 1, limit);
  return end < limit && ROMAN.test(scan.slice(end, end + 1)) && ends ? end + 1 : -1;
}
const ROMAN = /^(?:I{2,3}|IV|VI{0,3}|IX|X)$/;
const LONGEST_WORK = 4;
/** Behind them comes what is said of the unit, or what is another's. */
const NO_WORK = new Set(
  'được đã đạt nhận có là vì về cho của và tại thuộc năm quý khóa khoá kỳ lần thứ hạng loại số đăng'.split(' '),
);

/** "Tổ | Khối 3", "Tổ | khối 4-5": the teachers of one grade of a school, or of two; the head's end for none. */
function gradeEnd(scan: Scan, { from, to }: UnitHead, limit: number): number {
  if (scan.word(from) !== 'tổ' || to !== from + 1 || !scan.has(from, CAPITAL) || scan.word(to) !== 'khối') return to;
  if (to + 2 > limit || !GRADE.test(scan.slice(to + 1, to + 2))) return to;
  const two = /^[-–+]$/u.test(scan.slice(to + 2, to + 3)) && GRADE.test(scan.slice(to + 3, to + 4));
  return two && to + 4 <= limit ? to + 4 : to + 2;
}
const GRADE = /^(?:[1-9]|1[0-2])$/;

/** Where a board serves, or what is said of it. */
const endsBoard = (scan: Scan, at: number): boolean =>
  scan.has(at, PUNCTUATION) ||
  BOARDS_OF.has(scan.kind('unit', at)) ||
  AWARDED.has(scan.kind('verb', at)) ||
  scan.word(at) === 'và' ||
  scan.pairAt(at) === 'quốc gia';
const BOARDS_OF = new Set(['commune', 'district', 'province', 'party-committee', 'ministry']);
const ONE_OF = /^(?:I{1,3}|IV|VI{0,3}|\d)$/;

/** What is said of a unit right behind its name: "… trung tâm thủy sản | đăng ký". */
const AWARDED = new Set(['register', 'receive', 'passive']);

const belongsTo = (head: UnitHead, whole: UnitHead): boolean =>
  OF_HOSTS.has(head.kind) ? HOSTS.has(whole.kind) : WHOLES.has(whole.kind) && whole.level >= head.level;
const WHOLES = new Set(['department', 'ministry']);
/** "Công đoàn Trường THPT Bình Tâm", "Văn phòng Công ty Cao su X": a union or an office may be that of any unit. */
const OF_HOSTS = new Set(['union', 'office']);
const HOSTS = new Set([
  'union',
  'school',
  'company',
  'hospital',
  'centre',
  'department',
  'ministry',
  'force',
  'office',
  'court',
]);

/** "Sở | nội vụ", "Bộ | y tế", "Phòng | cảnh sát hình sự": the press writes the field small; "Ban tổ chức", "phòng kỹ thuật" are no such names. */
const mayBeSmall = (scan: Scan, { from, to }: UnitHead): boolean =>
  to === from + 1 && scan.has(from, CAPITAL) && WITH_SMALL_FIELD.has(scan.word(from));
const WITH_SMALL_FIELD = new Set(['sở', 'bộ', 'phòng']);

/** "Hội đồng thi đua", "Công đoàn cơ sở": what any unit has. */
const SMALL_NOUNS = new Set(['committee', 'union']);
const NUMBERED = new Set(['vụ', 'cục']);
/** "Câu lạc bộ", "CLB" */
const CLUBS = new Set(['bộ', 'clb']);
const TEAMS = new Set(['tổ', 'đội']);
/** "Tổ chức", "Tổ quốc", "Tổ tiên", "Đội ngũ", "Đội hình" */
const NO_TEAM = new Set([
  'chức',
  'quốc',
  'tiên',
  'trưởng',
  'phó',
  'viên',
  'ngũ',
  'hình',
  'thắng',
  'vô',
  'đoạt',
  'nhất',
]);

/** "Chi bộ | 12 | và 05 đoàn viên" */
const isJoined = (scan: Scan, at: number): boolean =>
  scan.has(at, NUMBER) && scan.tokens.end[at] - scan.tokens.start[at] <= 3 && scan.word(at + 1) === 'và';

/** A number that counts nothing: no "12 công trình", "95%", "3,5", "01/06". */
function isNumber(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || !scan.has(at, NUMBER) || scan.tokens.end[at] - scan.tokens.start[at] > 3) return false;
  const next = at + 1;
  if (scan.size('count', next) > 0 || scan.mark(next) === PERCENT || scan.mark(next) === SLASH) return false;
  return !(scan.has(next + 1, NUMBER) && scan.tokens.end[next] === scan.tokens.start[next + 1]);
}
