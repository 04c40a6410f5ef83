import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, COMMA, OPEN, SEMICOLON, SLASH } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PARAGRAPH_START } from '../text/tokens.js';
import { FIELD, ROLE, UNIT } from './layer-bits.js';
import { isTerritory } from './unit-kinds.js';

// The bracket behind the name of a bloc: what the bloc is, or who is in it.

/** "(khối văn hóa - xã hội)" right after the name; not "(gồm 7 xã)", "(Trưởng khối)", "(sau đây gọi là …)". */
export function glossEnd(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at) !== OPEN || scan.has(at, PARAGRAPH_START)) return at;
  const first = scan.word(at + 1);
  if (NO_GLOSS.has(first) || scan.size('form', at + 1) > 0 || scan.size('role', at + 1) > 0 || scan.has(at + 1, NUMBER))
    return at;
  // "(Cụm thi đua)": what it is called from here on
  const short = scan.size('bloc', at + 1);
  if (short > 0 && scan.mark(at + 1 + short) === CLOSE) return at;
  // "(các đơn vị: Sở Y tế, Sở Nội vụ)", "(các đơn vị sự nghiệp: …)", of a bloc with a number: its members; a bloc without may be called by them
  let listed = namesUnits(scan, at, limit) || namesPlaces(scan, at, limit) || namesAsMany(scan, at, limit);
  let depth = 1;
  for (let i = at + 1; i < limit && i - at < IN_GLOSS; i++) {
    if (first === 'các' && scan.mark(i) === COLON && !listed)
      listed = scan.kind('count', at + 2) === 'org' && scan.size('count', at + 2) === 2 && scan.has(i + 1, CAPITAL);
    // "(VKSND các huyện: Bến Đá, Tân Khê)"
    if (scan.mark(i) === COLON && scan.word(i - 2) === 'các' && i - at > 3 && scan.size('unit', at + 1) > 0)
      listed ||= isTerritory(scan.kind('unit', i - 1)) && scan.has(i + 1, CAPITAL);
    // "(Vụ A - Khối trưởng, Vụ B, Vụ C)": who belongs and who leads
    if ((scan.layers(i) & ROLE) !== 0) return at;
    // "(Bến Đá, 01/3/2028)": where and when it met
    if (scan.mark(i) === SLASH && scan.mark(i + 2) === SLASH && scan.has(i + 3, NUMBER)) return at;
    if (scan.mark(i) === OPEN) depth++;
    if (scan.mark(i) === CLOSE && --depth === 0) return listed ? at : i + 1;
  }
  return at;
}

/**
 * "Khối thi đua Văn hóa tỉnh Lam Hải | (Sở Y tế, Sở Nội vụ, VKSND tỉnh)": three names of units at least, most of what the bracket
 * parts by commas, semicolons or "và", are its members; "(Ban Tổ chức, Ban Tuyên giáo)" tells it from others.
 */
function namesUnits(scan: Scan, open: number, limit: number): boolean {
  let parts = 0;
  let units = 0;
  let places = 0;
  for (let i = open; i < limit && i - open < IN_LIST && scan.mark(i) !== CLOSE; i++) {
    const named = startsUnit(scan, i + 1);
    if (!PARTS.has(scan.mark(i)) && !(scan.word(i) === 'và' && named)) continue;
    parts++;
    if (named) units++;
    if (named && OF_PLACES.has(scan.kind('unit', i + 1))) places++;
  }
  return (units >= FEWEST_LISTED && units * 2 > parts) || (places > 1 && places === parts);
}
/** "các thành phố trực thuộc Trung ương | (Cần Thơ, Đà Nẵng và Hà Nội)": three places at least, or names in capitals that may be, and nothing else. */
function namesPlaces(scan: Scan, open: number, limit: number): boolean {
  let at = open + 1;
  for (let places = 1; at < limit && places < MOST_PLACES; places++) {
    const size = scan.has(at, CAPITAL) ? scan.size('place', at) : 0;
    const end = size > 1 ? at + size : capitalsEnd(scan, at, limit);
    if (end < at + 2) return false;
    if (scan.mark(end) === CLOSE) return places >= FEWEST_LISTED;
    if (scan.mark(end) !== COMMA && scan.mark(end) !== SEMICOLON && scan.word(end) !== 'và') return false;
    at = end + 1;
  }
  return false;
}
const MOST_PLACES = 64;

/** "Tân Khê", "Ea H'leo": up to four words in capitals that name no unit and no field. */
function capitalsEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (
    end < limit &&
    end - at < 4 &&
    scan.has(end, CAPITAL) &&
    !scan.has(end, ALL_CAPS) &&
    (scan.layers(end) & (UNIT | FIELD)) === 0
  )
    end++;
  return end;
}

/** "Cụm thi đua 4 phòng | (Tham mưu, Chính trị, Hậu cần, Kỹ thuật)": as many names as are counted right before. */
function namesAsMany(scan: Scan, open: number, limit: number): boolean {
  if (!scan.has(open - 2, NUMBER) || scan.size('count', open - 1) === 0) return false;
  let parts = 1;
  for (let i = open + 1; i < limit && i - open < IN_GLOSS && scan.mark(i) !== CLOSE; i++) {
    if (!scan.has(i, CAPITAL) && (scan.mark(i - 1) === COMMA || i === open + 1)) return false;
    if (scan.mark(i) === COMMA || (scan.word(i) === 'và' && scan.has(i + 1, CAPITAL))) parts++;
  }
  return parts > 1 && parts === Number(scan.slice(open - 2, open - 1));
}

/** "Sở Y tế", "huyện Bến Đá" */
export const startsUnit = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & UNIT) !== 0 &&
  (scan.has(at, CAPITAL) ||
    (isTerritory(scan.kind('unit', at)) && scan.has(at + scan.size('unit', at), CAPITAL | NUMBER)));
/** Two are enough of those that each place has once: "(Huyện ủy Bến Đá và Huyện ủy Tân Khê)". */
const OF_PLACES = new Set(['commune', 'district', 'province', 'party-committee', 'people-committee', 'front']);
const PARTS = new Set([OPEN, COMMA, SEMICOLON]);
export const FEWEST_LISTED = 3;
/** No bracket is longer, in tokens: one that tells of what kind the bloc is, and one with all its members. */
const IN_GLOSS = 60;
export const IN_LIST = 240;

/** What opens a bracket that only tells of the bloc: its members, its paper ("(Tờ trình số 9)"), its day. */
const NO_GLOSS = new Set([
  'gồm',
  'bao',
  'có',
  'sau',
  'viết',
  'gọi',
  'do',
  'năm',
  'tờ',
  'theo',
  'ngày',
  'trước',
  'nay',
  'cũ',
  'kèm',
]);
