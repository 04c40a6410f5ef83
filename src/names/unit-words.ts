import type { Scan } from '../lexicon/scan.js';
import { MIDDLE_NAMES } from '../lexicon/surnames.js';
import { TRADES } from '../lexicon/trades.js';
import { isSyllable } from '../text/syllable.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { isDayName } from './day-name.js';
import {
  ADDRESS,
  AWARD,
  BLOC,
  COUNT,
  CUE,
  FIELD,
  PLACE,
  POSTS,
  ROLE,
  STOP,
  SURNAME,
  TITLE,
  UNIT,
  VERB,
} from './layer-bits.js';
import { isFight, isTerritory, type UnitHead, unitHead } from './unit-head.js';

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;
const JOINS = new Set([0x2d, 0x2013, 0x2014, 0x2010, 0x2011, 0x26, 0x2f]);

/** End of words in lower case up to a verb, a mark or the head of another unit. */
export function lowerRunEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  for (let i = at; i < limit && i - at < 14; i++) {
    const builds = scan.word(i) === 'xây' && scan.word(i + 1) === 'dựng';
    if (scan.has(i, CAPITAL | NUMBER | PUNCTUATION) || (scan.word(i) !== 'và' && !builds && endsAtLower(scan, i)))
      break;
    if (scan.word(i) !== 'và') end = i + 1;
    else if (!joinsAnd(scan, i + 1, limit)) break;
  }
  return end;
}

/** End of the proper words at the token: capitals and the syllables in lower case that belong to them; `at` for none. */
export function properWordsEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  if (!startsName(scan, at, limit, head)) return at;
  const territory = isTerritory(head.kind);
  const capitals = scan.has(head.from, ALL_CAPS);
  let end = at;
  let lower = 0;
  for (let i = at; i < limit; i++) {
    if (i > at && scan.has(i, PARAGRAPH_START)) break;
    if (scan.has(i, PUNCTUATION)) {
      if (i === at || !joins(scan, i, limit, head)) break;
      if (scan.mark(i) === COMMA) lower = 0;
    } else if (capitals && scan.word(i) === 'và' && isShouted(scan, head.from)) {
      if (territory || !joinsAnd(scan, i + 1, limit)) break;
    } else if (scan.has(i, CAPITAL) || scan.has(i, NUMBER)) {
      if (capitals && i > at && endsAtLower(scan, i) && isShouted(scan, head.from)) break;
      if (i > at && !isGlued(scan, i) && endsAtCapital(scan, i, limit, i - at, head)) break;
      end = i + 1;
      lower = 0;
    } else if (scan.word(i) === 'và') {
      if (territory || !joinsAnd(scan, i + 1, limit)) break;
    } else {
      if (territory || endsAtLower(scan, i) || ++lower > LONGEST_RUN) break;
      end = i + 1;
    }
  }
  return end;
}

/** "Trung tâm Ứng dụng | tiến bộ khoa học và công nghệ": syllables in lower case after the last capital. */
const LONGEST_RUN = 12;

/** "SỞ Y TẾ TẶNG": in words all in capitals a capital tells nothing; abbreviations ("UBND") are no words. */
const isShouted = (scan: Scan, at: number): boolean => isSyllable(scan.slice(at, at + 1).toLowerCase());

function startsName(scan: Scan, at: number, limit: number, head: UnitHead): boolean {
  if (at >= limit || scan.has(at, PUNCTUATION)) return false;
  if (scan.has(at, NUMBER))
    return (
      NUMBERED.has(head.kind) && (numberInName(scan, at, limit) || (head.kind === 'company' && isDayName(scan, at)))
    );
  if (!scan.has(at, CAPITAL) || (scan.layers(at) & (AWARD | BLOC)) !== 0) return false;
  if (givesAward(scan, at)) return false;
  // "HĐND thành phố | Phụ trách khối xã, phường"
  if (scan.word(at) === 'phụ' && scan.word(at + 1) === 'trách') return false;
  // "huyện Anh Hòa", "xã Bà Điểm": a place, though the word addresses somebody elsewhere.
  const place = isTerritory(head.kind) && scan.size('address', at) === 1 && scan.has(at + 1, CAPITAL);
  // "Trường Bác Ái"
  const school = head.kind === 'school' && scan.size('address', at) === 1 && scan.has(at + 1, CAPITAL);
  return place || school || (scan.layers(at) & ADDRESS) === 0;
}
/** "UBND tỉnh | Tặng Cờ thi đua": what a unit does, though with a capital. */
export const givesAward = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & VERB) !== 0 && (scan.layers(at + scan.size('verb', at)) & AWARD) !== 0;
const NUMBERED = new Set(['commune', 'district', 'hamlet', 'division', 'troop', 'school', 'company', 'hospital']);

/** A dash, "&" or "/" between parts of a name, a comma before parts in lower case, the stop of "TP." inside. */
function joins(scan: Scan, at: number, limit: number, head: UnitHead): boolean {
  const mark = scan.mark(at);
  const next = at + 1;
  if (next >= limit || scan.has(next, PUNCTUATION) || scan.has(next, LINE_START)) return false;
  if (JOINS.has(mark)) {
    // "xóm Lũng Nặm - Kéo Quyển"
    if (head.kind === 'hamlet')
      return scan.has(next, CAPITAL) && !unitHead(scan, next) && scan.size('title', next) === 0;
    if (isTerritory(head.kind))
      return scan.size('place', at - 1) > 0 || scan.size('place', at - 2) > 0 || mark === 0x2f;
    // "KH&CN": one word, though "CN." is a degree.
    if (mark === AMPERSAND && scan.tokens.end[at] === scan.tokens.start[next]) return scan.has(next, CAPITAL);
    // "THCS Bến Đá | – Có mặt 10"
    if ((scan.layers(next) & POSTS) !== 0 || scan.kind('act', next) === 'attend' || startsPerson(scan, next, limit))
      return false;
    // "Viện Kinh tế - xã hội"
    const field =
      (scan.layers(next) & FIELD) !== 0 && scan.size('field', next) > 1 && scan.has(at - 1, CAPITAL) === false;
    // "Thị trường châu Á - châu Phi"
    const again = scan.word(next) !== '' && scan.word(next) === scan.word(at - 2) && scan.has(next + 1, CAPITAL);
    return (
      mark === 0x2f ||
      field ||
      again ||
      isPaired(scan, next, limit) ||
      scan.has(next, CAPITAL) ||
      scan.has(next, NUMBER)
    );
  }
  if (mark === COMMA)
    // "Công ty Sản xuất, thương mại và dịch vụ Bến Đá"
    return (head.comma || (head.kind === 'company' && isTrade(scan, next))) && continuesInLower(scan, next);
  if (mark === FULL_STOP && scan.has(at - 1, NUMBER)) return head.kind === 'company' && isDayName(scan, at - 1);
  return (
    mark === FULL_STOP &&
    scan.has(at - 1, CAPITAL) &&
    scan.tokens.end[at - 1] - scan.tokens.start[at - 1] <= 3 &&
    scan.tokens.end[at] === scan.tokens.start[next]
  );
}

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

const isTrade = (scan: Scan, at: number): boolean =>
  !scan.has(at, CAPITAL) && TRADES.has(scan.slice(at, at + 2).toLowerCase());

/** "KH&|CN": the rest of one word. */
export const isGlued = (scan: Scan, at: number): boolean =>
  scan.mark(at - 1) === AMPERSAND && scan.tokens.end[at - 1] === scan.tokens.start[at];

/** A capital ends the name where a new unit, a person, a title or a bloc begins. */
function endsAtCapital(scan: Scan, at: number, limit: number, taken: number, own: UnitHead): boolean {
  const territory = isTerritory(own.kind);
  if (scan.has(at, NUMBER)) return !numberInName(scan, at, limit);
  if (territory && taken >= 5) return true;
  // "tỉnh Gia Lai | Kpă Thưm": the list holds all names of provinces.
  if (own.kind === 'province' && scan.size('place', at - taken) === taken) return true;
  if ((scan.layers(at) & (BLOC | ROLE | AWARD)) !== 0) return true;
  // "Công ty Sa | Thầy", "xã Đồi | Ông": nobody is addressed where no name follows.
  if ((scan.layers(at) & ADDRESS) !== 0) {
    const next = at + Math.max(1, scan.size('address', at));
    if (!(own.kind === 'company' || territory) || scan.has(next, CAPITAL)) return true;
  }
  if (isOwnName(scan, at, own)) return false;
  const head = unitHead(scan, at);
  // "Tập đoàn Bưu chính - | Viễn thông Việt Nam": half of a company's name.
  if (own.kind === 'company' && head?.kind === 'office' && head.takes === 'place' && JOINS.has(scan.mark(at - 1)))
    return false;
  // "HTX Nông nghiệp | Bản Bo"
  if (head?.kind === 'hamlet' && own.kind === 'company' && scan.has(at, CAPITAL)) return false;
  // "Công ty Cổ phần Thủy sản | Trường Sen": words of a company's name that are heads elsewhere.
  if (head && own.kind === 'company' && head.kind !== 'company' && !isTerritory(head.kind) && head.to === at + 1)
    return false;
  // "Tập đoàn Công nghiệp | Cao su Việt Nam"
  if (head?.kind === 'company' && own.kind === 'company' && head.level < own.level) return false;
  if (head && (head.takes === 'nothing' || scan.has(head.to, CAPITAL) || isTerritory(scan.kind('unit', head.to))))
    return true;
  // "thị xã An Sơn | Lý Thị Mận": a person begins after two words of a place.
  if (taken < (territory ? 2 : 1) || !startsPerson(scan, at, limit)) return false;
  // "Công ty CP Kính nổi | Chu Lai Nam": a company is named after places rather than followed by a person.
  // "Trường Đại học Nông | Lâm Bắc Hà": so is a school, whose name has two syllables.
  const named = own.kind === 'company' || (own.kind === 'school' && taken === 1);
  return !named || MIDDLE_NAMES.has(scan.slice(at + 1, at + 2).toLowerCase());
}

/** "Trường Cao đẳng Thiết bị | Trường Sa": a school is not called by one syllable. */
const isOwnName = (scan: Scan, at: number, own: UnitHead): boolean =>
  OWN_NAMED.has(own.kind) &&
  scan.word(at) === 'trường' &&
  scan.size('unit', at) === 1 &&
  !scan.has(at - 1, PUNCTUATION) &&
  scan.has(at + 1, CAPITAL) &&
  !scan.has(at + 1, LINE_START) &&
  !scan.has(at + 2, CAPITAL);
const OWN_NAMED = new Set(['school', 'company', 'hospital']);

/** A word in lower case ends the name where it is a verb, a role, a place's word or the head of another unit. */
export function endsAtLower(scan: Scan, at: number): boolean {
  // "công trình", "giao thông": a part of a noun is no verb.
  if (isInNoun(scan, at) || buildsInName(scan, at)) return false;
  // "Công ty Môi trường Đô thị", "Thiết bị trường học": no school, no passive.
  if (scan.word(at) === 'trường' && (NO_SCHOOL.has(scan.word(at - 1)) || scan.word(at + 1) === 'học')) return false;
  if (scan.word(at) === 'bị' && scan.word(at - 1) === 'thiết') return false;
  // "Xúc tiến đầu tư và | hỗ trợ doanh nghiệp"
  if (scan.word(at) === 'hỗ' && scan.word(at - 1) === 'và' && !scan.has(at + 2, CAPITAL | NUMBER | PUNCTUATION))
    return false;
  // "Hội Sinh vật cảnh | các tỉnh: Bến Đá"
  if (scan.word(at) === 'các' && isTerritory(scan.kind('unit', at + 1))) return true;
  // "Ban Quản lý Di tích | thuộc Sở Du lịch"
  if (scan.word(at) === 'thuộc' || (scan.word(at) === 'trực' && scan.word(at + 1) === 'thuộc')) return true;
  const layers = scan.layers(at);
  // "Ban Công | đoàn Quốc phòng", "Phòng Tiếp | nhận": half of a head, or of a verb that the name begins with.
  if (layers === 0 || (scan.has(at - 1, CAPITAL) && isHalved(scan, at - 1))) return false;
  if ((layers & (STOP | CUE | ROLE)) !== 0 || ((layers & BLOC) !== 0 && scan.size('bloc', at) > 1)) return true;
  if (VERBS.has(scan.kind('verb', at))) return true;
  // "Ban Chăm | sóc": a hamlet has a name or a number.
  if (isTerritory(scan.kind('unit', at)))
    return scan.kind('unit', at) !== 'hamlet' || scan.has(at + scan.size('unit', at), CAPITAL | NUMBER);
  const head = unitHead(scan, at);
  // "Ban Đối ngoại nhân dân | Tỉnh ủy", "Phát triển kinh tế tập thể": said of the field.
  return head !== null && head.kind !== 'division' && head.kind !== 'people' && scan.has(head.to, CAPITAL);
}

const isHalved = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & (UNIT | STOP | VERB)) !== 0 &&
  (scan.size('unit', at) > 1 || scan.size('stop', at) > 1 || scan.size('verb', at) > 1);

const NO_SCHOOL = new Set(['môi', 'thị', 'hội', 'nông', 'lâm', 'công', 'quảng']);

const VERBS = new Set([
  'propose',
  'vote',
  'register',
  'give',
  'receive',
  'passive',
  'negate',
  'deny',
  'revoke',
  'plan',
]);

/** "hình | ảnh", "người có | công": the token belongs to a noun of two to four syllables. */
export function isInNoun(scan: Scan, at: number): boolean {
  for (let from = at; from > at - 4 && from >= 0; from--)
    if ((scan.layers(from) & VERB) !== 0 && scan.kind('verb', from) === 'noun' && scan.size('verb', from) > at - from)
      return true;
  return false;
}

/** "Chi cục Giám định xây dựng", "trật tự xây dựng đô thị"; not "Công ty X | xây dựng nhà tình nghĩa", which it does. */
const buildsInName = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'xây' &&
  scan.word(at + 1) === 'dựng' &&
  (scan.has(at + 2, PUNCTUATION) ||
    at + 2 >= scan.tokens.count ||
    BUILT.has(scan.word(at + 2)) ||
    isTerritory(scan.kind('unit', at + 2)));
/** First words of what is built for a living, and what may stand behind a name. */
const BUILT = new Set(['đô', 'dân', 'cơ', 'công', 'cầu', 'giao', 'thủy', 'hạ', 'số', 'khu', 'và', 'làm', 'được', 'đã']);

/** "Bến Đá 2", "Đội 8": the number belongs to the name; in "Sở Y tế 12 điểm" it does not. */
function numberInName(scan: Scan, at: number, limit: number): boolean {
  if (scan.tokens.end[at] - scan.tokens.start[at] > 3) return false;
  const next = at + 1;
  // "98,5": a score.
  if (scan.mark(next) === COMMA && scan.has(next + 1, NUMBER) && scan.tokens.end[next] === scan.tokens.start[next + 1])
    return false;
  if (next >= limit || scan.has(next, PUNCTUATION) || scan.has(next, LINE_START))
    return scan.mark(next) !== 0x2f && scan.mark(next) !== 0x25;
  // "VKSND huyện Kim Bình | 3 năm liền"
  if (scan.word(next) === 'năm' && !scan.has(next + 1, NUMBER)) return false;
  return (
    (scan.layers(next) & (STOP | CUE)) !== 0 ||
    scan.has(next, CAPITAL) ||
    scan.word(next) === 'và' ||
    isTerritory(scan.kind('unit', next))
  );
}

/** "và" stays inside a name unless a head, a person, a count or another clause follows. */
function joinsAnd(scan: Scan, next: number, limit: number): boolean {
  if (next >= limit || scan.has(next, PUNCTUATION) || scan.has(next, NUMBER)) return false;
  // "Đê điều | và Phòng, chống lụt bão"
  if (isFight(scan, next)) return true;
  // "Thủy điện Sông Lũy | và HRS": an abbreviation by itself is another unit.
  if (scan.has(next, ALL_CAPS) && !isShouted(scan, next - 2) && !scan.has(next + 1, CAPITAL)) return false;
  // "Viettel Bến Đá | và MobiNet Bến Đá": so is a brand
  if (scan.has(next, CAPITAL) && !scan.has(next, ALL_CAPS) && isBrand(scan.slice(next, next + 1))) return false;
  if (unitHead(scan, next) || scan.word(next) === 'các' || scan.word(next) === 'những') return false;
  // "Cấp thoát nước | và Xây dựng Bến Đá": with a capital a verb is a field of work.
  let parts = scan.has(next, CAPITAL) && scan.kind('stop', next) === 'verb' ? PARTS & ~STOP : PARTS;
  // "Xúc tiến đầu tư | và hỗ trợ doanh nghiệp"
  if (scan.word(next) === 'hỗ' && !endsAtLower(scan, next)) parts &= ~STOP;
  // "Nhà giáo | và Cán bộ quản lý giáo dục": who the field is about, not somebody.
  if (scan.has(next, CAPITAL) && isFieldOfPeople(scan, next + scan.size('title', next))) parts &= ~TITLE;
  return (scan.layers(next) & parts) === 0 && !startsPerson(scan, next, limit);
}

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
  return (scan.layers(next) & (PARTS | CUE | UNIT | ROLE)) === 0;
}

/** A family name and two to four more capitalised syllables, which then end: a person, unless it is a known place. */
export function startsPerson(scan: Scan, at: number, limit: number): boolean {
  if ((scan.layers(at) & SURNAME) === 0 || !scan.has(at, CAPITAL) || scan.has(at, ALL_CAPS)) return false;
  let end = at + 1;
  while (end < limit && end - at < 6 && scan.has(end, CAPITAL) && !scan.has(end, ALL_CAPS | LINE_START)) end++;
  if (end - at < 3 || end - at > 5) return false;
  if ((scan.layers(at) & PLACE) !== 0 && end - at <= scan.size('place', at)) return false;
  // "Trường Kim | Đồng Phạm Thị Vân": the family name is the common one, after the rare one.
  if (scan.kind('surname', at) === 'rare') {
    if (end - at > 3 && scan.kind('surname', at + 1) === 'surname') return false;
    // "Đội Vận hành lưới điện | Trà Linh Thượng": a rare family name needs a middle name that tells.
    if (!MIDDLE_NAMES.has(scan.slice(at + 1, at + 2).toLowerCase())) return false;
  }
  return true;
}
