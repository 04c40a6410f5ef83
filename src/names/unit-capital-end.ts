import type { Scan } from '../lexicon/scan.js';
import { MIDDLE_NAMES } from '../lexicon/surnames.js';
import { COMMA, PERCENT, SEMICOLON, SLASH } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { addressesNobody, isLikeAddress, isTwoSisters } from './address.js';
import { isDayName } from './day-name.js';
import { ADDRESS, AWARD, BLOC, CUE, ROLE, STOP } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { type UnitHead, unitHead } from './unit-head.js';
import { isFarming, JOINS } from './unit-joins.js';
import { isTerritory } from './unit-kinds.js';

/** "Điện lực Đồng Hới | 6/6": the votes for it, of as many as there are. */
const mayBeVotes = (scan: Scan, at: number): boolean =>
  Number(scan.slice(at, at + 1)) <= Number(scan.slice(at + 2, at + 3));

const SHOWN = new Set(['thành tích', 'giới thiệu', 'nửa thế', 'hành trình']);

/** A capital ends the name where a new unit, a person, a title or a bloc begins. */
export function endsAtCapital(scan: Scan, at: number, limit: number, taken: number, own: UnitHead): boolean {
  const territory = isTerritory(own.kind);
  // "Công ty May | 19/5"
  if (scan.has(at, NUMBER))
    return !numberInName(scan, at, limit) && !(own.kind === 'company' && isDayName(scan, at) && !mayBeVotes(scan, at));
  if (territory && taken >= 5) return true;
  // "TỈNH SÓC TRĂNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": the other column
  if (scan.kind('form', at) === 'motto') return true;
  // "tỉnh Gia Lai | Kpă Thưm": the list holds all names of provinces.
  if (own.kind === 'province' && scan.size('place', at - taken) === taken) return true;
  // "xã Ba | Cụm Nam": in the midst of a name
  const midst = territory && taken === 1 && scan.size('bloc', at) === 1 && scan.size('role', at) === 0;
  if ((scan.layers(at) & (BLOC | ROLE | AWARD)) !== 0) return !(midst && scan.has(at + 1, CAPITAL));
  // "Công ty Sa | Thầy", "xã Đồi | Ông", "Đồn Biên phòng Lăng | Cô": nobody is addressed where no name follows.
  if ((scan.layers(at) & ADDRESS) !== 0 && !isTwoSisters(scan, at - 1) && !(taken === 1 && isMiddleName(scan, at))) {
    const called =
      (own.kind === 'company' || territory) && !scan.has(at + Math.max(1, scan.size('address', at)), CAPITAL);
    if (!called && !addressesNobody(scan, at) && !isLikeAddress(scan, at)) return true;
  }
  // "Trường Đại học Bến Đá - | Thành tích, giải thưởng": what a page shows of it
  if (JOINS.has(scan.mark(at - 1)) && SHOWN.has(scan.slice(at, at + 2).toLowerCase())) return true;
  if (isOwnName(scan, at, own)) return false;
  if (isTown(scan, at, limit)) return false;
  if (territory && taken > 1 && isHighlander(scan, at) && isTitled(scan, own.from)) return true;
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
  // "Trường PT Dân tộc nội trú | THCS Bến Đá": of that level
  if (own.kind === 'school' && head?.kind === 'school' && scan.word(at - 1) === 'trú' && scan.has(at, ALL_CAPS))
    return false;
  // "Bệnh viện Đất | Tổ" / "I. Đặc điểm": the words of the next block name nothing in this one
  const named = head !== null && head.to < limit;
  if (head?.takes === 'nothing') return true;
  if (named && (scan.has(head.to, CAPITAL) || isTerritory(scan.kind('unit', head.to)))) return true;
  if (own.kind === 'school' && (isFarming(scan, at) || isFarming(scan, at - 1))) return false;
  // "thị xã An Sơn | Lý Thị Mận": a person begins after two words of a place.
  if (taken < (territory ? 2 : 1) || !startsPerson(scan, at, limit)) return false;
  // "Công ty CP Kính nổi | Chu Lai Nam": a company is named after places rather than followed by a person.
  // "Trường Đại học Nông | Lâm Bắc Hà": so is a school, whose name has two syllables.
  const called = own.kind === 'company' || (own.kind === 'school' && taken === 1);
  // "Trường Cao đẳng Y tế | Đặng Thùy Trâm", "Bệnh viện Y học cổ truyền | Tuệ Tĩnh": named after somebody, where nobody is titled by it
  // "ĐH Y khoa | Phạm Ngọc Thạch": after whom schools are named
  const after = scan.size('field', at - taken) === taken || scan.kind('surname', at) === 'eponym';
  if ((own.kind === 'school' || own.kind === 'hospital') && after && !isTitled(scan, own.from)) return false;
  // "cho Công ty CP Dệt may | Hoàng Thị Loan |, Công ty May 10": named after her, where nobody is titled by it
  if (own.kind === 'company' && endsListed(scan, at, limit) && !isTitled(scan, own.from)) return false;
  return !called || MIDDLE_NAMES.has(scan.slice(at + 1, at + 2).toLowerCase());
}

/** "UBND tỉnh Trần | Anh | Tuấn", "UBND tỉnh Lê | Anh | Đào": behind a family name and before a given one, all with capitals, no address. */
const isMiddleName = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'anh' &&
  scan.kind('surname', at - 1) === 'surname' &&
  [at - 1, at, at + 1].every((i) => scan.has(i, CAPITAL) && !scan.has(i, ALL_CAPS | PUNCTUATION)) &&
  !scan.has(at, LINE_START) &&
  !scan.has(at + 1, LINE_START);

/** A comma, "và" or a semicolon follows the capitals at the token, and then another unit. */
function endsListed(scan: Scan, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && end - at < LONGEST_NAME && scan.has(end, CAPITAL)) end++;
  const joined = scan.mark(end) === COMMA || scan.mark(end) === SEMICOLON || scan.word(end) === 'và';
  return joined && end + 1 < limit && scan.size('unit', end + 1) > 0 && scan.has(end + 1, CAPITAL);
}
const LONGEST_NAME = 5;

/** "Nhóm thiện nguyện Bếp Ấm | Hội An |, ông": a town, as no society is called by one syllable; "Nhóm thiện nguyện Bếp Ấm | Hội Nông dân" are two. */
const isTown = (scan: Scan, at: number, limit: number): boolean =>
  scan.word(at) === 'hội' &&
  !scan.has(at - 1, PUNCTUATION) &&
  scan.has(at + 1, CAPITAL) &&
  !scan.has(at + 1, ALL_CAPS | LINE_START) &&
  (at + 2 >= limit || scan.has(at + 2, PUNCTUATION));

/** "Chủ tịch UBND xã Bến Đá | A Thút | phát biểu": the letter that leads men's names in the highlands, and one syllable. */
export const isHighlander = (scan: Scan, at: number): boolean =>
  scan.slice(at, at + 1) === 'A' &&
  scan.has(at + 1, CAPITAL) &&
  !scan.has(at + 1, ALL_CAPS | LINE_START | NUMBER) &&
  !scan.has(at + 2, CAPITAL);

/** "Hiệu trưởng | Trường Cao đẳng Y tế", "Phó Hiệu trưởng nhà trường, | Trường …": a title right before. */
export function isTitled(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_TITLE; i--)
    if (scan.size('title', i) > 0 && i + scan.size('title', i) >= at - 1) return true;
  return false;
}
const LONGEST_TITLE = 6;

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

/** "Bến Đá 2", "Đội 8": the number belongs to the name; in "Sở Y tế 12 điểm" it does not. */
export function numberInName(scan: Scan, at: number, limit: number): boolean {
  if (scan.tokens.end[at] - scan.tokens.start[at] > 3) return false;
  const next = at + 1;
  // "98,5": a score.
  if (scan.mark(next) === COMMA && scan.has(next + 1, NUMBER) && scan.tokens.end[next] === scan.tokens.start[next + 1])
    return false;
  // "Công ty Cổ phần Xây dựng số | 5 | thuộc Khối"
  if (scan.word(at - 1) === 'số') return true;
  if (next >= limit || scan.has(next, PUNCTUATION) || scan.has(next, LINE_START))
    return scan.mark(next) !== SLASH && scan.mark(next) !== PERCENT;
  // "Tiểu đoàn | 18 | 4/5": the votes for it
  if (scan.has(next, NUMBER)) return scan.mark(next + 1) === SLASH && scan.has(next + 2, NUMBER);
  // "VKSND huyện Kim Bình | 3 năm liền"
  if (scan.word(next) === 'năm' && !scan.has(next + 1, NUMBER)) return false;
  // "Nhà máy Bến Đá | 5 lần nhận"
  if (scan.word(next) === 'lần') return false;
  // "Công ty Bến Đá | 6 tháng đầu năm"
  if (scan.word(next) === 'tháng' && !scan.has(next + 1, NUMBER)) return false;
  return (
    (scan.layers(next) & (STOP | CUE)) !== 0 ||
    scan.has(next, CAPITAL) ||
    scan.word(next) === 'và' ||
    scan.word(next) === 'thuộc' ||
    // "Trung đoàn | 17 | lập nhiều thành tích"
    ACHIEVES.has(scan.pairAt(next)) ||
    isTerritory(scan.kind('unit', next))
  );
}
const ACHIEVES = new Set(['lập nhiều', 'lập được', 'lập thành', 'hăng hái', 'liên tục', 'thi đua']);
