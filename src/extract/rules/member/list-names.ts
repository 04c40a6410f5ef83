import type { Scan } from '../../../lexicon/scan.js';
import { honorificSize } from '../../../names/address.js';
import { isDayName } from '../../../names/day-name.js';
import type { UnitName } from '../../../names/unit.js';
import { listedFieldEnd } from '../../../names/unit-fields.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { parseUnits } from '../../../names/unit-list.js';
import { isInNoun } from '../../../names/unit-lower-end.js';
import { AMPERSAND, CLOSE, COMMA, DASHES, EN_DASH, HYPHEN, OPEN, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { separatorEnd } from './list-links.js';
import { does, isBareNumber } from './nouns.js';
import { lastFieldEnd, plainNameEnd } from './parts.js';

/** "Trung tâm tư vấn | và Hỗ trợ doanh nghiệp | , Sở …", "… công trình nông nghiệp | và PTNT": what the grammar left of it. */
export function furtherEnd(scan: Scan, unit: UnitName, at: number, limit: number): number {
  const field = lastFieldEnd(scan, unit.from, at);
  return field > at || scan.word(at) !== 'và' ? field : plainNameEnd(scan, at, limit);
}

/** "Hội | bảo vệ quyền trẻ em", "Công ty | khai thác công trình thủy lợi": a head with plain words behind it. */
export function unnamedHeadEnd(scan: Scan, at: number, limit: number): number {
  if (!scan.has(at, CAPITAL)) return at + 1;
  if (scan.word(at) === 'hội') return unionEnd(scan, at + 1, limit);
  const head = anyUnitHead(scan, at);
  const end = head && !isTerritory(head.kind) && head.to > at + 1 ? plainNameEnd(scan, head.to, limit, true) : at;
  return head && end > head.to ? end : at + 1;
}

/**
 * The end of a name that the grammar of units left unfinished: "Đài Tiếng | nói Lam Hải,", "Công ty Cổ phần May | 29/3
 * Bến Đá,". What is left is capitals, numbers and one small word at most, and then the list goes on or ends.
 */
export function wholeEnd(scan: Scan, at: number, limit: number): number {
  const plain = smallEnd(scan, at);
  if (plain > at) return plain;
  let small = 0;
  let i = at;
  for (; i < limit && i - at < 6; i++) {
    if (endsItem(scan, i)) break;
    if (scan.has(i, LINE_START) || scan.size('title', i) > 1 || scan.size('address', i) > 1) return at;
    // "Sở Y tế | - Trưởng Khối"
    if (scan.size('role', i) > 0) return at;
    const dash = scan.mark(i) === SLASH || scan.mark(i) === HYPHEN || scan.mark(i) === EN_DASH;
    if (scan.has(i, PUNCTUATION)) {
      if (!dash) return at;
    } else if (!scan.has(i, CAPITAL | NUMBER) && ++small > 1) return at;
  }
  if (i === at || i >= limit || !scan.has(i - 1, CAPITAL | NUMBER)) return at;
  const listed = separatorEnd(scan, i, limit) > i && scan.mark(i) !== STOP;
  return listed || small === 0 ? i : at;
}

/** "thị xã Tân | châu |, Viện …", "Phòng Quản lý | đào tạo |, Khoa …": small words before the comma and the next unit of the list. */
function smallEnd(scan: Scan, at: number): number {
  let i = at;
  while (i - at < 4 && isPlain(scan, i)) i++;
  const next = scan.mark(i) === COMMA && scan.has(i + 1, CAPITAL) && scan.size('unit', i + 1) > 0;
  return next ? i : at;
}

/** A word in small letters that does nothing and leads nowhere. */
const isPlain = (scan: Scan, at: number): boolean =>
  !scan.has(at, CAPITAL | NUMBER | PUNCTUATION | LINE_START) &&
  scan.size('stop', at) === 0 &&
  scan.size('title', at) === 0 &&
  scan.size('address', at) === 0 &&
  !does(scan, at);

/**
 * "Hội Người khuyết tật - Bảo trợ người | khuyết tật và trẻ mồ côi,", "Hội | bảo vệ quyền trẻ em,": a society says in small
 * letters what it is for, up to the comma before the next name.
 */
export function unionEnd(scan: Scan, at: number, limit: number): number {
  let i = at;
  for (; i < limit && i - at < 20; i++) {
    const mark = scan.mark(i);
    if (mark === COMMA || mark === SEMICOLON) break;
    const dashed = DASHES.has(mark) || DASHES.has(scan.mark(i - 1));
    if (scan.has(i, LINE_START | NUMBER) || (!dashed && scan.has(i, CAPITAL | PUNCTUATION)))
      return wholeEnd(scan, at, limit);
    if (scan.word(i) === 'được' || does(scan, i)) return wholeEnd(scan, at, limit);
  }
  const next = separatorEnd(scan, i, limit);
  return i > at && next > i && scan.has(next, CAPITAL) ? i : wholeEnd(scan, at, limit);
}

const endsItem = (scan: Scan, at: number): boolean => {
  const mark = scan.mark(at);
  return mark === COMMA || mark === SEMICOLON || mark === STOP || mark === OPEN || scan.word(at) === 'và';
};

/** "Bác Ái" is a place, "ông Lan" and "Đại tá Lan" are persons. */
const isPerson = (scan: Scan, at: number): boolean =>
  scan.kind('address', at) === 'honorific' ? honorificSize(scan, at) > 0 : scan.size('address', at) > 0;

const isNumbered = (scan: Scan, at: number, limit: number): boolean =>
  at < limit && /^[IVX]+$/.test(scan.slice(at, at + 1)) && (at + 1 >= limit || endsItem(scan, at + 1));

/** A name without a head: a place, a code, words in capitals. */
export function bareName(scan: Scan, at: number, limit: number, noun: string | null): number {
  // "các huyện: Tân Khê, Anh Hòa": a place, though the word addresses somebody elsewhere.
  const named = noun !== null && scan.size('address', at) === 1 && scan.has(at + 1, CAPITAL);
  // "5 trường mầm non: Hoa Sen, 19/5"
  if (noun !== null && scan.has(at, NUMBER) && isDayName(scan, at)) return at + 3;
  // "các quận: 3, 8, Bình Tân"
  if (noun !== null && isBareNumber(scan, at, limit)) return at + 1;
  if (!scan.has(at, CAPITAL) || (isPerson(scan, at) && !named) || scan.size('title', at) > 0) return at;
  if (scan.size('role', at) > 0 || scan.size('bloc', at) > 0) return at;
  const place = scan.size('place', at);
  // "sở Y tế, Tư pháp": "Tư" is a place elsewhere
  if (place > 0 && place >= scan.size('field', at))
    // "các chi nhánh: Bến Đá, Bến Đá | II"
    return at + place + (noun !== null && isNumbered(scan, at + place, limit) ? 1 : 0);
  // "các sở: Lao động - Thương binh và Xã hội, Y tế"
  const field = noun === null ? at : listedFieldEnd(scan, at, limit);
  // "6 sở: Y tế, Xây dựng | tổ chức hội nghị", "… | do Sở Y tế làm Khối trưởng"
  const does = scan.kind('stop', field) === 'verb' || scan.word(field) === 'đã' || scan.word(field) === 'do';
  if (field > at && (field >= limit || endsItem(scan, field) || does)) return field;
  let end = at;
  let longest = 8;
  for (let i = at; i < limit && i - at < longest; i++) {
    const mark = scan.mark(i);
    const dash = (mark === HYPHEN || mark === EN_DASH || mark === AMPERSAND) && scan.has(i + 1, CAPITAL);
    if (dash) continue;
    // "Trung cấp | (TC) | Du lịch": what stands for the words before it
    if (
      i > at &&
      mark === OPEN &&
      scan.has(i + 1, ALL_CAPS) &&
      scan.mark(i + 2) === CLOSE &&
      scan.has(i + 3, CAPITAL)
    ) {
      i += 2;
      longest += 3;
      continue;
    }
    // "Năm Căn", "Thống Nhất", "Na Sang Hạ": function words in a proper name.
    const proper = scan.has(i, CAPITAL) && (i > at || scan.has(i + 1, CAPITAL));
    if (
      scan.has(i, PUNCTUATION) ||
      (scan.size('stop', i) > 0 && !proper && !isInNoun(scan, i)) ||
      scan.word(i) === 'và'
    )
      break;
    if (!scan.has(i, CAPITAL | NUMBER) && i - end > 1) break;
    end = i + 1;
  }
  return end;
}

/** "Hội Luật gia, | hội | Nhà báo": past a head in small letters before a name; `at` for none. */
export function smallHead(scan: Scan, at: number): number {
  const head = scan.has(at, CAPITAL) ? null : anyUnitHead(scan, at);
  // "hội Nhà báo" may be a head as a whole
  if (head && scan.has(at + 1, CAPITAL)) return at + 1;
  return head && scan.has(head.to, CAPITAL) ? head.to : at;
}

/** "Ngân hàng Nhà nước và | các NH thương mại | , Kho bạc": several that are not named, with more names after them. */
export function unnamedEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== 'các') return at;
  let i = at + 1;
  while (i < limit && i - at < 9 && !scan.has(i, PUNCTUATION)) {
    if (scan.size('verb', i) > 0 || scan.size('stop', i) > 0 || scan.size('act', i) > 0) return at;
    i++;
  }
  const next = separatorEnd(scan, i, limit);
  const listed = (scan.mark(i) === COMMA || scan.mark(i) === SEMICOLON) && next > i;
  return listed && parseUnits(scan, next, limit) ? i : at;
}
