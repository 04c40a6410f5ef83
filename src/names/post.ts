import type { Scan } from '../lexicon/scan.js';
import { OCCUPATIONS } from '../lexicon/titles.js';
import { AMPERSAND, COLON, COMMA, DASHES, SLASH, STOP } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { ADDRESS, POSTS } from './layer-bits.js';
import { parseRole } from './role.js';
import { parseTitle, type Title } from './title.js';
import { parseUnit } from './unit.js';
import { isTerritory } from './unit-kinds.js';

/** What stands beside a person's name as a title of its own. */
export interface Post extends Title {
  /** An occupation makes nobody an official; a rank, degree or honour alone says little. */
  readonly kind: 'office' | 'role' | 'rank' | 'degree' | 'honour' | 'occupation';
}

const JOINS = new Set([...DASHES, AMPERSAND, SLASH]);

/** The title that begins at the token, of any kind but an occupation. "Giám đốc kiêm Kế toán trưởng" is one. */
export function parsePost(scan: Scan, at: number, limit: number): Post | null {
  if (at >= limit || (scan.layers(at) & POSTS) === 0) return null;
  const address = (scan.layers(at) & ADDRESS) === 0 ? '' : scan.kind('address', at);
  if (address === 'rank' || address === 'honour') {
    const end = at + scan.size('address', at);
    return end <= limit ? { from: at, to: end, unit: null, kind: address } : null;
  }
  if (address === 'degree') return { from: at, to: at + scan.size('address', at), unit: null, kind: 'degree' };
  if (address === 'degree-short') {
    const to = degreesEnd(scan, at, limit);
    return to < 0 ? null : { from: at, to, unit: null, kind: 'degree' };
  }
  const role = rolePost(scan, at, limit);
  if (role) return role;
  const title = parseTitle(scan, at, limit);
  return title ? concurrent(scan, title, limit) : null;
}

/** "giáo viên Trường X", "đảng viên Chi bộ thôn Y": read after a name only. */
export function parseOccupation(scan: Scan, at: number, limit: number): Post | null {
  if (at >= limit || !OCCUPATION_STARTS.has(scan.slice(at, at + 1).toLowerCase())) return null;
  for (let size = Math.min(4, limit - at); size > 0; size--) {
    if (!OCCUPATIONS.has(lowerCase(scan, at, at + size))) continue;
    // "bà Hà Nhàn - | Chiến sĩ thi đua toàn quốc": a title that is won, no soldier
    if (scan.size('award', at) > size) return null;
    const desk = Math.max(deskEnd(scan, at + size, limit), dutyEnd(scan, at + size, limit));
    const unit = parseUnit(scan, desk, limit);
    return { from: at, to: unit ? unit.to : frontEnd(scan, desk, limit), unit: null, kind: 'occupation' };
  }
  return null;
}

/** "cán bộ | Mặt trận huyện Tân Khê", "chuyên viên | Mặt trận tỉnh": whose people are no unit; `at` for none. */
function frontEnd(scan: Scan, at: number, limit: number): number {
  const place = at + 2;
  if (place >= limit || scan.pairAt(at) !== 'mặt trận' || !scan.has(at, CAPITAL)) return at;
  if (!isTerritory(scan.kind('unit', place))) return at;
  return parseUnit(scan, place, limit)?.to ?? place + scan.size('unit', place);
}

/** Over the end of a line too: "giáo" / "viên". */
const lowerCase = (scan: Scan, from: number, to: number): string =>
  scan.slice(from, to).toLowerCase().replace(/\s+/g, ' ');

/**
 * "chuyên viên | theo dõi Khối", "cán bộ | phụ trách công tác thi đua, khen thưởng": the bloc or the emulation that somebody looks after; `at` for none.
 */
export function dutyEnd(scan: Scan, at: number, limit: number): number {
  if (at + 3 > limit || !LOOKS_AFTER.test(scan.slice(at, at + 2))) return at;
  const of = scan.pairAt(at + 2) === 'công tác' ? at + 4 : at + 2;
  if (scan.pairAt(of) === 'thi đua' && of + 2 <= limit) {
    const joined = scan.has(of + 2, PUNCTUATION) || scan.word(of + 2) === 'và' ? of + 3 : of + 2;
    return scan.pairAt(joined) === 'khen thưởng' && joined + 2 <= limit ? joined + 2 : of + 2;
  }
  const bloc = scan.word(of) === 'khối' || scan.word(of) === 'cụm';
  const whole = scan.has(of, CAPITAL) || of + 1 === limit || scan.has(of + 1, PUNCTUATION);
  return bloc && whole ? of + 1 : at;
}
const LOOKS_AFTER = /^(?:theo dõi|phụ trách)$/i;

/** "Công chức | Văn phòng - Thống kê | xã Bến Đá", "Nhân viên | Văn thư | Trường A": the desk that somebody keeps; `at` for none. */
function deskEnd(scan: Scan, at: number, limit: number): number {
  if (at >= limit || !scan.has(at, CAPITAL)) return at;
  for (let size = Math.min(LONGEST_DESK, limit - at); size > 1; size--) {
    const words = lowerCase(scan, at, at + size).replace(/\s*[-–—]\s*/g, ' - ');
    if (DESKS.has(words)) return at + size;
  }
  return at;
}
/** Posts of communes (circulars 06/2012, 13/2019 of the Ministry of Home Affairs), and the desks that every office has. */
const DESKS = new Set([
  'văn phòng - thống kê',
  'địa chính - xây dựng',
  'tư pháp - hộ tịch',
  'tài chính - kế toán',
  'văn hóa - xã hội',
  'lao động - thương binh và xã hội',
  'thi đua - khen thưởng',
  'tổ chức - hành chính',
  'chính trị',
  ...[
    'văn thư',
    'tổng hợp',
    'hành chính',
    'tổ chức',
    'thi đua',
    'kế toán',
    'thư viện',
    'thiết bị',
    'tuyên giáo',
    'dân vận',
  ],
  ...['văn phòng', 'thủ quỹ', 'y tế', 'tín dụng'],
]);
const LONGEST_DESK = 7;

const OCCUPATION_STARTS = new Set([...OCCUPATIONS].map((occupation) => occupation.split(' ')[0]));

/** "GS.TS", "TS,BS", "PGS. TS.": abbreviations joined by stops or commas; -1 where the letters are something else. */
function degreesEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  for (;;) {
    end += scan.size('address', end);
    if (end > limit) return -1;
    const mark = scan.mark(end);
    const past = mark === STOP || mark === COMMA || JOINS.has(mark) ? end + 1 : end;
    if (past < limit && scan.kind('address', past) === 'degree-short') {
      end = past;
      continue;
    }
    return end;
  }
}

/** A role in a bloc with its year: "Trưởng Khối năm 2025", "Cụm trưởng cụm thi đua năm 2015". */
function rolePost(scan: Scan, at: number, limit: number): Post | null {
  const role = parseRole(scan, at, limit);
  if (!role) return null;
  const past = role.to + scan.size('bloc', role.to);
  return { from: at, to: yearEnd(scan, past <= limit ? past : role.to, limit), unit: null, kind: 'role' };
}

/** "bà Lan, | đại diện Trưởng khối |", "ông Hải, Phó Chủ tịch HĐND huyện, | phụ trách cụm |, dự": read after a name only. */
export function parseStandIn(scan: Scan, at: number, limit: number): Post | null {
  if (scan.word(at) === 'phụ' && scan.word(at + 1) === 'trách') {
    const bloc = scan.word(at + 2) === 'khối' || scan.word(at + 2) === 'cụm';
    const ends = at + 3 >= limit || scan.has(at + 3, PUNCTUATION);
    return bloc && ends ? { from: at, to: at + 3, unit: null, kind: 'office' } : null;
  }
  if (scan.word(at) !== 'đại' || scan.word(at + 1) !== 'diện') return null;
  const role = rolePost(scan, at + 2, limit);
  return role && { ...role, from: at };
}

/** "năm 2025", "năm học 2027-2028" after a role. */
function yearEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== 'năm') return at;
  const number = scan.word(at + 1) === 'học' ? at + 2 : at + 1;
  if (number >= limit || !scan.has(number, NUMBER)) return at;
  return JOINS.has(scan.mark(number + 1)) && number + 2 < limit && scan.has(number + 2, NUMBER)
    ? number + 3
    : number + 1;
}

/**
 * "Phó Giám đốc kiêm Kế toán trưởng" is one title; where each names its unit ("Phó Giám đốc Sở Nội vụ kiêm Trưởng ban
 * Thi đua") they are two, and the caller goes on behind "kiêm".
 */
function concurrent(scan: Scan, title: Title, limit: number): Post {
  const { from, to, unit } = title;
  const second = unit === null && scan.word(to) === 'kiêm' ? parseTitle(scan, to + 1, limit) : null;
  return second ? { from, to: second.to, unit: second.unit, kind: 'office' } : { from, to, unit, kind: 'office' };
}

/** Past what parts two titles of one person: a comma, a dash, "kiêm", a degree's stop, nothing; -1 where the text turns. */
export function afterTitleMark(scan: Scan, at: number, limit: number): number {
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return -1;
  const mark = scan.mark(at);
  if (mark === STOP && scan.kind('address', at - 1) !== 'degree-short' && afterLabel(scan, at + 1, limit) === at + 1)
    return -1;
  // "Chủ tịch HĐQT, | kiêm | Tổng Giám đốc"
  if (mark === COMMA && scan.word(at + 1) === 'kiêm' && !scan.has(at + 1, PARAGRAPH_START))
    return scan.word(at + 2) === 'nhiệm' ? at + 3 : at + 2;
  // "Bộ trưởng Bộ Y tế Hà Thị Lụa, | - Chủ tịch Hội đồng"
  if (mark === COMMA && DASHES.has(scan.mark(at + 1)) && !scan.has(at + 1, LINE_START)) return at + 2;
  if (mark === COMMA || mark === STOP || JOINS.has(mark))
    return scan.has(at + 1, PARAGRAPH_START) ? -1 : afterLabel(scan, at + 1, limit);
  if (scan.word(at) === 'kiêm') return scan.word(at + 1) === 'nhiệm' ? at + 2 : at + 1;
  if (mark === COLON) return isColonOfLine(scan, at, limit) ? at + 1 : -1;
  // "Ông: Tô Hải | Chức vụ: Giám đốc": two columns of a form
  return scan.has(at, PUNCTUATION) ? -1 : scan.mark(at + 2) === COLON ? afterLabel(scan, at, limit) : at;
}

/** "- Bà Hà Nhàn | : Phó Giám đốc Sở Y tế": a line that opens with the name, and the title behind the colon. */
function isColonOfLine(scan: Scan, at: number, limit: number): boolean {
  if (at + 1 >= limit || scan.has(at + 1, LINE_START) || scan.size('title', at + 1) < 2) return false;
  for (let i = at - 1; i >= 0 && at - i < NAMED_LINE; i--) {
    if (scan.mark(i) === COMMA) return false;
    if (scan.mark(i) === COLON) return namesPart(scan, i);
    if (scan.has(i, LINE_START)) return true;
  }
  return false;
}
const NAMED_LINE = 9;

/** "Thư ký hội nghị | : Bà Hà Nhàn: Phó Giám đốc": the label at the start of the line says what she was in the meeting. */
function namesPart(scan: Scan, colon: number): boolean {
  for (let i = colon - 2; i >= 0 && colon - i < NAMED_LINE; i--) {
    const form = scan.kind('form', i);
    if (form === 'chair' || form === 'clerk' || scan.kind('act', i) === 'chair') return true;
    if (scan.has(i, LINE_START)) return false;
  }
  return false;
}

/** "Đ/c Tô Hải, | chức vụ: Giám đốc Sở": minutes say what it is that follows. */
function afterLabel(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== 'chức' || (scan.word(at + 1) !== 'vụ' && scan.word(at + 1) !== 'danh')) return at;
  const next = scan.mark(at + 2) === COLON ? at + 3 : at + 2;
  return next < limit ? next : at;
}
