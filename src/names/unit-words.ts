import type { Scan } from '../lexicon/scan.js';
import { SECOND_SURNAMES } from '../lexicon/surnames.js';
import { COMMA } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { honorificSize, isTwoSisters } from './address.js';
import { isDayName } from './day-name.js';
import { ADDRESS, AWARD, BLOC, CUE, PLACE, ROLE, STOP, VERB } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { endsAtCapital, isTitled, numberInName } from './unit-capital-end.js';
import { isFight, type UnitHead } from './unit-head.js';
import { isGlued, joins, joinsAnd, secondLevelEnd } from './unit-joins.js';
import { isTerritory } from './unit-kinds.js';
import { isShouted } from './unit-letters.js';
import { endsAtLower } from './unit-lower-end.js';

/** End of words in lower case up to a verb, a mark or the head of another unit. */
export function lowerRunEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  for (let i = at; i < limit && i - at < 14; i++) {
    // "Tổ | phòng, chống dịch |"
    if (isFight(scan, i) && !scan.has(i, CAPITAL)) {
      end = i + 3;
      i += 2;
      continue;
    }
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
  if (!startsName(scan, at, limit, head) || opensYear(scan, at)) return at;
  const territory = isTerritory(head.kind);
  const capitals = scan.has(head.from, ALL_CAPS);
  let end = at;
  let lower = 0;
  // "thị xã Tân châu": a known place, though with a small letter
  const known = territory && scan.size('place', at) === 2 && at + 2 <= limit ? at + 2 : at;
  for (let i = at; i < limit; i++) {
    if (i < known) {
      end = i + 1;
      continue;
    }
    if (i > at && (scan.has(i, PARAGRAPH_START) || opensYear(scan, i) || meetsStandard(scan, i))) break;
    if (scan.has(i, PUNCTUATION)) {
      if (i === at || !joins(scan, i, limit, head)) break;
      if (scan.mark(i) === COMMA) lower = 0;
    } else if (capitals && scan.word(i) === 'và' && isShouted(scan, head.from)) {
      if (territory || !joinsAnd(scan, i + 1, limit)) break;
    } else if (isLettered(scan, i)) {
      end = i + 1;
      lower = 0;
    } else if (scan.has(i, CAPITAL) || scan.has(i, NUMBER)) {
      if (capitals && i > at && endsAtLower(scan, i) && isShouted(scan, head.from)) break;
      if (i > at && !isGlued(scan, i) && endsAtCapital(scan, i, limit, i - at, head)) break;
      end = i + 1;
      lower = 0;
    } else if (scan.word(i) === 'và') {
      // "Trường PTDT nội trú THCS | và THPT | huyện Bến Đá": one school of two levels
      const level = head.kind === 'school' ? secondLevelEnd(scan, i) : i;
      if (level > i && level <= limit) {
        end = level;
        i = level - 1;
        continue;
      }
      if (territory || !joinsAnd(scan, i + 1, limit)) break;
    } else if (commends(scan, i) && i + 2 <= limit) {
      end = i + 2;
      i++;
    } else {
      if (territory || endsAtLower(scan, i) || ++lower > LONGEST_RUN) break;
      end = i + 1;
    }
  }
  return end;
}

/** "BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH | NĂM HỌC 2027 - 2028", "Cờ thi đua của Bộ Y tế | Năm 2028": with a capital too it names no place. */
export function opensYear(scan: Scan, at: number): boolean {
  if (scan.word(at) !== 'năm') return false;
  const number = scan.word(at + 1) === 'học' ? at + 2 : at + 1;
  return scan.has(number, NUMBER) && /^(?:19|20)\d\d$/.test(scan.slice(number, number + 1));
}

/** "Ban Chính sách và Thi đua | khen thưởng": with a capital the work of a board; not "các đơn vị thi đua | khen thưởng". */
const commends = (scan: Scan, at: number): boolean =>
  scan.pairAt(at) === 'khen thưởng' && scan.word(at - 1) === 'đua' && scan.has(at - 2, CAPITAL);

const meetsStandard = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'đạt' && scan.word(at + 1) === 'chuẩn' && scan.has(at, CAPITAL);

/** "Trung tâm Ứng dụng | tiến bộ khoa học và công nghệ": syllables in lower case after the last capital. */
const LONGEST_RUN = 12;

function startsName(scan: Scan, at: number, limit: number, head: UnitHead): boolean {
  if (at >= limit || scan.has(at, PUNCTUATION)) return false;
  if (scan.has(at, NUMBER))
    return (
      NUMBERED.has(head.kind) && (numberInName(scan, at, limit) || (head.kind === 'company' && isDayName(scan, at)))
    );
  if (isLettered(scan, at)) return NUMBERED.has(head.kind);
  if (isOfKind(scan, at, limit, head)) return true;
  if (
    !scan.has(at, CAPITAL) ||
    ((scan.layers(at) & (AWARD | BLOC | ROLE)) !== 0 && !isPlaceOf(scan, at, head) && !isHeroOf(scan, at, head))
  )
    return false;
  if (givesAward(scan, at) || opensPersonOfTwo(scan, at, head)) return false;
  // "Trường Mầm non | Đạt chuẩn Quốc gia": what a school is found to be
  if (meetsStandard(scan, at)) return false;
  // "HĐND thành phố | Phụ trách khối xã, phường"
  if (scan.word(at) === 'phụ' && scan.word(at + 1) === 'trách') return false;
  if ((scan.layers(at) & ADDRESS) === 0 || isTwoSisters(scan, at)) return true;
  // "huyện Anh Hòa", "xã Bà Điểm", "Trường Bác Ái": a name, though the word addresses somebody elsewhere; "Công ty Bà Rịa" too.
  return (
    honorificSize(scan, at) === 0 ||
    ((isTerritory(head.kind) || head.kind === 'school') &&
      scan.size('address', at) === 1 &&
      scan.has(at + 1, CAPITAL)) ||
    isFarmOf(scan, at, head) ||
    isHeroOf(scan, at, head)
  );
}

/** "Chủ tịch UBND huyện | Lê Nguyễn Hoàng Gia Huy": two family names and two or three more, where no known place is; of communes any may be called so. */
const opensPersonOfTwo = (scan: Scan, at: number, { kind }: UnitHead): boolean =>
  (kind === 'province' || kind === 'district') &&
  scan.kind('surname', at) === 'surname' &&
  SECOND_SURNAMES.has(scan.word(at + 1)) &&
  scan.size('place', at) < 2 &&
  scan.has(at + 4, CAPITAL) &&
  startsPerson(scan, at, scan.tokens.count);

/** "THCS | dân lập | Bến Đá", "Tiểu học | bán trú | Tân Khê": two words in small letters that say of what kind a school is, before its name; not "Trường THCS được tặng Cờ". */
const isOfKind = (scan: Scan, at: number, limit: number, head: UnitHead): boolean =>
  head.kind === 'school' &&
  scan.has(head.from, CAPITAL) &&
  at + 2 < limit &&
  isKindWord(scan, at) &&
  isKindWord(scan, at + 1) &&
  scan.has(at + 2, CAPITAL) &&
  !scan.has(at + 2, LINE_START) &&
  (scan.layers(at + 2) & (AWARD | BLOC | ROLE | ADDRESS)) === 0;
const isKindWord = (scan: Scan, at: number): boolean =>
  !scan.has(at, CAPITAL | NUMBER | PUNCTUATION) &&
  (scan.layers(at) & (AWARD | BLOC | ROLE | ADDRESS | VERB | STOP | CUE)) === 0 &&
  !endsAtLower(scan, at);

/** "Lâm trường | Cô Ba |, huyện Tân Khê": called after a place of two words; not "Giám đốc Lâm trường | Ông Tô Hải". */
const isFarmOf = (scan: Scan, at: number, { from, to }: UnitHead): boolean =>
  FARMS.has(scan.slice(from, to).toLowerCase()) &&
  scan.size('address', at) === 1 &&
  scan.has(at, CAPITAL) &&
  !scan.has(at, ALL_CAPS | LINE_START) &&
  scan.has(at + 1, CAPITAL) &&
  !scan.has(at + 1, ALL_CAPS | LINE_START) &&
  !(scan.has(at + 2, CAPITAL) && !scan.has(at + 2, LINE_START)) &&
  !isTitled(scan, from);
const FARMS = new Set(['lâm trường', 'nông trường']);

/** "xã | Cờ Đỏ", "huyện | Cờ Đỏ | tổ chức": a name of two capitals that begins like an award; not "xã | Cờ Xuất sắc". */
const isPlaceOf = (scan: Scan, at: number, head: UnitHead): boolean =>
  isTerritory(head.kind) &&
  !scan.has(head.from, CAPITAL) &&
  scan.size('award', at) === 1 &&
  !scan.has(at, ALL_CAPS) &&
  scan.has(at + 1, CAPITAL) &&
  (scan.layers(at) & (BLOC | ROLE)) === 0 &&
  (scan.layers(at + 1) & ~PLACE) === 0 &&
  (scan.has(at + 2, PUNCTUATION | PARAGRAPH_START) || at + 2 >= scan.tokens.count || endsAtLower(scan, at + 2));

/** "Trường THPT | Anh hùng Núp |": a school called after a hero; not "Trường THPT | Anh hùng Lao động". */
const isHeroOf = (scan: Scan, at: number, head: UnitHead): boolean =>
  head.kind === 'school' &&
  scan.pairAt(at) === 'anh hùng' &&
  scan.size('award', at) <= 2 &&
  scan.has(at + 2, CAPITAL) &&
  !scan.has(at + 2, LINE_START) &&
  !HERO_OF.has(scan.word(at + 2));
/** "Lao động", "Lực lượng vũ trang" */
const HERO_OF = new Set(['lao', 'lực', 'llvt', 'llvtnd', 'trong']);

/** "Sư đoàn | 350A", "Tổ | 3B": a number with a letter. */
const isLettered = (scan: Scan, at: number): boolean =>
  !scan.has(at, CAPITAL | NUMBER | PUNCTUATION) && scan.word(at) === '' && LETTERED.test(scan.slice(at, at + 1));
const LETTERED = /^\d{1,3}\p{Lu}$/u;

/** "UBND tỉnh | Tặng Cờ thi đua": what a unit does, though with a capital. */
export const givesAward = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & VERB) !== 0 && (scan.layers(at + scan.size('verb', at)) & AWARD) !== 0;
const NUMBERED = new Set(['commune', 'district', 'hamlet', 'division', 'troop', 'school', 'company', 'hospital']);
