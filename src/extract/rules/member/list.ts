import type { Scan } from '../../../lexicon/scan.js';
import { honorificSize } from '../../../names/address.js';
import { isDayName } from '../../../names/day-name.js';
import type { UnitName } from '../../../names/unit.js';
import { fieldEnd } from '../../../names/unit-fields.js';
import { anyUnitHead, isTerritory } from '../../../names/unit-head.js';
import { parseUnits } from '../../../names/unit-list.js';
import { isInNoun } from '../../../names/unit-lower-end.js';
import { DASHES } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { countOfUnits, does, isBareNumber, pastNumber } from './nouns.js';
import { lastFieldEnd, partsBehind, plainNameEnd } from './parts.js';

/** One name of a list; tokens. `full` where the text elides its head. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly full: string | null;
  /** Kind of its head, where it has one of its own. */
  readonly kind?: string;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const OPEN = 0x28;
const CLOSE = 0x29;
const STOP = 0x2e;

/**
 * Names parted by commas, semicolons, "và", "cùng", with roles and glosses in brackets passed over. `noun`: what bare
 * names elide ("tỉnh", "Công an tỉnh"); `owner`: what places elide too ("Công an").
 */
export function listFrom(scan: Scan, at: number, limit: number, noun: string | null, owner?: string): Item[] {
  const items: Item[] = [];
  let lead = noun;
  let whose = owner;
  let i = pastNumber(scan, at);
  while (i < limit) {
    const bracket = countedBracket(scan, i, limit);
    if (bracket) {
      items.push(...bracket.items);
      i = separatorEnd(scan, bracket.to, limit);
      if (i === bracket.to) break;
    }
    const further = furtherCount(scan, i, limit);
    if (further && i > at) {
      items.push(...listFrom(scan, further.at, limit, further.noun, whose));
      return items;
    }
    i = pastPeople(scan, pastRole(scan, i, limit), limit);
    // "gồm các | Hội Nông dân huyện Bến Đá, Tân Khê"
    const many = scan.word(i) === 'các' && scan.has(i + 1, CAPITAL) && scan.size('unit', i + 1) > 0;
    const list = parseUnits(scan, i, limit) ?? (many ? parseUnits(scan, i + 1, limit) : null);
    if (list) {
      const last = list.units[list.units.length - 1];
      // "3 thành phố: Bến Đá, TP.HCM và Tân Khê": the noun before the list counts for what follows one place.
      const kept = noun !== null && !list.plural;
      lead = (kept ? null : leadOf(scan, last)) ?? noun;
      const whole = last.kind === 'union' ? unionEnd(scan, list.to, limit) : wholeEnd(scan, list.to, limit);
      const end = whole > list.to || isTerritory(last.kind) ? whole : furtherEnd(scan, last, list.to, limit);
      const units = [...list.units.slice(0, -1), end === list.to ? last : { ...last, to: end, full: null }];
      for (const unit of partSiblings(scan, items, partProvinces(scan, units, end, limit))) {
        whose = ownerIn(scan, unit) ?? whose;
        items.push(isTerritory(unit.kind) ? placeOf(scan, unit, kept ? noun : null, whose) : unit);
      }
      const parts = partsOf(scan, end, limit, items[items.length - 1]);
      if (parts.length > 0) items.splice(-1, 1, ...parts);
      i = end;
    } else {
      const union = unnamedHeadEnd(scan, i, limit);
      const small = smallHead(scan, i);
      const bare = bareName(scan, small, limit, small > i ? scan.slice(i, small) : noun);
      const end = union > i + 1 ? union : bare > small ? bare : i;
      const unnamed = end === i ? unnamedEnd(scan, i, limit) : i;
      if (end === i && unnamed === i) break;
      if (end > i)
        items.push({
          from: i,
          to: end,
          full:
            lead && Math.max(scan.size('place', i), scan.size('field', i)) >= scan.size('unit', i)
              ? `${lead} ${scan.slice(i, end)}`
              : null,
        });
      i = Math.max(end, unnamed);
    }
    i = roleBehind(scan, afterBracket(scan, i, limit), limit);
    const next = separatorEnd(scan, i, limit);
    if (next === i) break;
    i = next;
  }
  return items;
}

/** "Trung tâm tư vấn | và Hỗ trợ doanh nghiệp | , Sở …", "… công trình nông nghiệp | và PTNT": what the grammar left of it. */
function furtherEnd(scan: Scan, unit: UnitName, at: number, limit: number): number {
  const field = lastFieldEnd(scan, unit.from, at);
  return field > at || scan.word(at) !== 'và' ? field : plainNameEnd(scan, at, limit);
}

/** "Hội | bảo vệ quyền trẻ em", "Công ty | khai thác công trình thủy lợi": a head with plain words behind it. */
function unnamedHeadEnd(scan: Scan, at: number, limit: number): number {
  if (!scan.has(at, CAPITAL)) return at + 1;
  if (scan.word(at) === 'hội') return unionEnd(scan, at + 1, limit);
  const head = anyUnitHead(scan, at);
  const end = head && !isTerritory(head.kind) && head.to > at + 1 ? plainNameEnd(scan, head.to, limit, true) : at;
  return head && end > head.to ? end : at + 1;
}

/** "Agribank | (các chi nhánh: Bến Đá, Tân Khê)": the parts in place of the whole; none where it has no such bracket. */
function partsOf(scan: Scan, at: number, limit: number, whole: Item): Item[] {
  const behind = partsBehind(scan, at, limit);
  const close = behind ? afterBracket(scan, at, limit) - 1 : at;
  if (!behind || close <= behind.at) return [];
  const name = whole.full ?? scan.slice(whole.from, whole.to);
  return listFrom(scan, behind.at, close, behind.noun).map((part) => ({
    ...part,
    full: `${name} ${part.full ?? `${behind.noun} ${scan.slice(part.from, part.to)}`}`,
  }));
}

/**
 * "TP. Bến Đá, tỉnh Tân Khê, tỉnh Vân Trạch": where another province follows, a town and a province are two items and not
 * a town of the province.
 */
function partProvinces(scan: Scan, units: readonly UnitName[], end: number, limit: number): readonly UnitName[] {
  // Lists hold other units for the most part.
  if (!units.some(({ kind }) => kind === 'district')) return units;
  return units.flatMap((unit, i) => {
    if (unit.kind !== 'district') return [unit];
    const comma = provinceComma(scan, unit);
    const next = units[i + 1]?.from ?? separatorEnd(scan, end, limit);
    if (comma < 0 || scan.kind('unit', next) !== 'province') return [unit];
    return [
      { ...unit, to: comma },
      { ...unit, from: comma + 1, kind: 'province' },
    ];
  });
}

/**
 * "Phòng Tham mưu, Phòng Hậu cần, | Phòng Kỹ thuật, Văn phòng Bộ Chỉ huy": where two divisions before it had no unit above,
 * the third has none either.
 */
function partSiblings(scan: Scan, before: readonly Item[], units: readonly UnitName[]): readonly UnitName[] {
  const listed: { readonly from: number; readonly to: number }[] = before.slice(-2);
  return units.flatMap((unit) => {
    const comma = unit.kind === 'division' && unit.full === null ? commaBeforeUnit(scan, unit) : -1;
    const peers = listed.slice(-2);
    const alike = (other: { from: number; to: number }): boolean =>
      scan.word(other.from) === scan.word(unit.from) && commaBeforeUnit(scan, other) < 0;
    listed.push(unit);
    if (comma < 0 || peers.length < 2 || !peers.every(alike)) return [unit];
    return [
      { ...unit, to: comma },
      { ...unit, from: comma + 1, kind: scan.kind('unit', comma + 1) },
    ];
  });
}

/** "Phòng Kỹ thuật | , Văn phòng Bộ Chỉ huy": the comma before a head of its own; -1 for none. */
function commaBeforeUnit(scan: Scan, { from, to }: { readonly from: number; readonly to: number }): number {
  for (let i = from + 1; i + 1 < to; i++)
    if (scan.mark(i) === COMMA && scan.has(i + 1, CAPITAL) && scan.size('unit', i + 1) > 0) return i;
  return -1;
}

function provinceComma(scan: Scan, { from, to }: UnitName): number {
  for (let i = from; i + 1 < to; i++) if (scan.mark(i) === COMMA && scan.kind('unit', i + 1) === 'province') return i;
  return -1;
}

/** "Hội Nông dân" of the item "Hội Nông dân tỉnh | Bến Đá": what a town after the provinces elides too. */
function ownerIn(scan: Scan, unit: UnitName): string | undefined {
  if (unit.full === null || isTerritory(unit.kind)) return undefined;
  const prefix = leadOf(scan, unit);
  const place = TERRITORY_NOUNS.find((noun) => prefix?.endsWith(` ${noun}`));
  return place === undefined ? undefined : prefix?.slice(0, -place.length - 1);
}
const TERRITORY_NOUNS = ['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn'];

/** A place in a list of units that are named by their places. */
function placeOf(scan: Scan, unit: UnitName, noun: string | null, owner: string | undefined): Item {
  const own = scan.slice(unit.from, unit.to);
  if (noun !== null && unit.full !== null) return { ...unit, full: `${noun} ${own}` };
  return owner === undefined ? unit : { ...unit, full: `${owner} ${unit.full ?? own}` };
}

/** "các huyện | Ninh Hải": what the names after it elide too. */
function leadOf(scan: Scan, { from, to, full }: Item): string | null {
  const own = scan.slice(from, to);
  return full?.endsWith(` ${own}`) ? full.slice(0, -own.length - 1) : null;
}

/**
 * The end of a name that the grammar of units left unfinished: "Đài Tiếng | nói Lam Hải,", "Công ty Cổ phần May | 29/3
 * Bến Đá,". What is left is capitals, numbers and one small word at most, and then the list goes on or ends.
 */
function wholeEnd(scan: Scan, at: number, limit: number): number {
  const plain = smallEnd(scan, at);
  if (plain > at) return plain;
  let small = 0;
  let i = at;
  for (; i < limit && i - at < 6; i++) {
    if (endsItem(scan, i)) break;
    if (scan.has(i, LINE_START) || scan.size('title', i) > 1 || scan.size('address', i) > 1) return at;
    const dash = scan.mark(i) === 0x2f || scan.mark(i) === 0x2d || scan.mark(i) === 0x2013;
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
function unionEnd(scan: Scan, at: number, limit: number): number {
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

/** A name without a head: a place, a code, words in capitals. */
function bareName(scan: Scan, at: number, limit: number, noun: string | null): number {
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
  if (place > 0 && place >= scan.size('field', at)) return at + place;
  // "các sở: Lao động - Thương binh và Xã hội, Y tế"
  const field = noun === null ? at : fieldEnd(scan, at, limit);
  // "6 sở: Y tế, Xây dựng | tổ chức hội nghị"
  const does = scan.kind('stop', field) === 'verb' || scan.word(field) === 'đã';
  if (field > at && (field >= limit || endsItem(scan, field) || does)) return field;
  let end = at;
  let longest = 8;
  for (let i = at; i < limit && i - at < longest; i++) {
    const mark = scan.mark(i);
    const dash = (mark === 0x2d || mark === 0x2013 || mark === 0x26) && scan.has(i + 1, CAPITAL);
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

/** "A, B và | đơn vị Cụm trưởng | Công an tỉnh Bến Đá", "A và | 02 | Đảng ủy Khối": past what says which of them it is. */
function pastRole(scan: Scan, at: number, limit: number): number {
  // "Khối trưởng A, Khối phó B và | các đơn vị (thành viên): | C, D"
  if (scan.word(at) === 'các') {
    const unit = scan.word(at + 1) === 'đơn' ? at + 3 : at + 1;
    const colon = scan.word(unit) === 'thành' && scan.word(unit + 1) === 'viên' ? unit + 2 : unit;
    return scan.mark(colon) === COLON && colon + 1 < limit ? colon + 1 : at;
  }
  if (scan.has(at, NUMBER)) return scan.has(at + 1, CAPITAL) && scan.size('unit', at + 1) > 0 ? at + 1 : at;
  const role = scan.word(at) === 'đơn' && scan.word(at + 1) === 'vị' ? at + 2 : at;
  const size = scan.size('role', role);
  if (size === 0) return at;
  const name = scan.mark(role + size) === COLON || DASHES.has(scan.mark(role + size)) ? role + size + 1 : role + size;
  return name < limit && scan.has(name, CAPITAL) && parseUnits(scan, name, limit) ? name : at;
}

/**
 * "gồm | lãnh đạo | Sở Y tế", "gồm | đại diện lãnh đạo | VKSND các tỉnh: A, B": past those who stand for the unit; "cùng
 * lãnh đạo Sở Nội vụ" comes as a guest.
 */
function pastPeople(scan: Scan, at: number, limit: number): number {
  let i = at;
  if (scan.word(i - 1) === 'cùng') return at;
  while (PEOPLE.get(scan.word(i)) === scan.word(i + 1)) i += 2;
  return i > at && i < limit && scan.has(i, CAPITAL) && scan.size('unit', i) > 0 ? i : at;
}
const PEOPLE = new Map([
  ['lãnh', 'đạo'],
  ['đại', 'diện'],
]);

/** "Sở Y tế | - (đơn vị) Khối trưởng năm 2028 | , Thuế tỉnh": past the role; `at` for none. */
function roleBehind(scan: Scan, at: number, limit: number): number {
  if (!DASHES.has(scan.mark(at))) return at;
  const role = scan.word(at + 1) === 'đơn' && scan.word(at + 2) === 'vị' ? at + 3 : at + 1;
  const size = scan.size('role', role);
  if (size === 0) return at;
  let end = role + size;
  if (scan.word(end) === 'năm' && scan.has(end + 1, NUMBER)) end += 2;
  return separatorEnd(scan, end, limit) > end ? end : at;
}

/** "và | 03 vườn quốc gia trực thuộc Tổng cục (Bến Đá, Tân Khê, Lam Sơn)": as many names in the bracket; null for none. */
function countedBracket(scan: Scan, at: number, limit: number): { items: Item[]; to: number } | null {
  const counted = scan.has(at, NUMBER) || scan.kind('count', at) === 'number' ? countOfUnits(scan, at) : null;
  if (!counted?.noun) return null;
  let open = counted.to;
  while (open < limit && open - at < 12 && !scan.has(open, PUNCTUATION)) open++;
  const close = afterBracket(scan, open, limit) - 1;
  if (close <= open) return null;
  const items = listFrom(scan, open + 1, close, counted.noun);
  const whole = items.length === counted.count && items[items.length - 1].to === close;
  return whole ? { items, to: close + 1 } : null;
}

/** "7 xã là A, B và | 2 phường: C, D", "và | 1 phường là phường C": more units of another kind, with their number. */
function furtherCount(scan: Scan, at: number, limit: number): { at: number; noun: string | null } | null {
  const counted = scan.has(at, NUMBER) || scan.kind('count', at) === 'number' ? countOfUnits(scan, at) : null;
  if (!counted) return null;
  const link = scan.mark(counted.to) === COLON || scan.word(counted.to) === 'là' || scan.word(counted.to) === 'gồm';
  return link && counted.to + 1 < limit ? { at: counted.to + 1, noun: counted.noun } : null;
}

/** "Hội Luật gia, | hội | Nhà báo": past a head in small letters before a name; `at` for none. */
function smallHead(scan: Scan, at: number): number {
  const head = scan.has(at, CAPITAL) ? null : anyUnitHead(scan, at);
  // "hội Nhà báo" may be a head as a whole
  if (head && scan.has(at + 1, CAPITAL)) return at + 1;
  return head && scan.has(head.to, CAPITAL) ? head.to : at;
}

/** "Ngân hàng Nhà nước và | các NH thương mại | , Kho bạc": several that are not named, with more names after them. */
function unnamedEnd(scan: Scan, at: number, limit: number): number {
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

/** Past the bracket that opens at the token. */
export function afterBracket(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at) !== OPEN) return at;
  for (let i = at; i < limit && i - at < 120; i++) if (scan.mark(i) === CLOSE) return i + 1;
  return at;
}

function separatorEnd(scan: Scan, at: number, limit: number): number {
  let i = at;
  if (scan.mark(i) === COMMA || scan.mark(i) === SEMICOLON) i++;
  if (scan.word(i) === 'và' || scan.word(i) === 'cùng') i++;
  if (i > at) i = pastNumber(scan, i);
  return i < limit ? i : at;
}
