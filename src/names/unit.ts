import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COMMA, OPEN, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER } from '../text/tokens.js';
import { startsPerson } from './person-start.js';
import { numberInName } from './unit-capital-end.js';
import { complementEnd } from './unit-complement.js';
import { type UnitHead, unitHead } from './unit-head.js';
import { JOINS } from './unit-joins.js';
import { isTerritory } from './unit-kinds.js';
import { nestedEnd } from './unit-nested.js';
import { placeEnd, placesEnd } from './unit-place.js';

/**
 * One unit as it stands in the text. Ranges are tokens.
 * `full` is its name where the text elides the head ("các Sở: Y tế" → "Sở Y tế"), null where it is written in full.
 */
export interface UnitName {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly level: number;
  readonly full: string | null;
}

/** A unit with the parts that a list needs: what elided items borrow is `[head.from, stem)`. */
export interface UnitParts {
  readonly head: UnitHead;
  readonly from: number;
  readonly to: number;
  /** End of head and field, before a place: "Cục Hải quan | Bình Dương", "huyện | Yên Mỹ". */
  readonly stem: number;
  readonly full: string | null;
}

/** The unit that begins at the token, with its place, its nested units and its parent after a comma. */
export function parseUnit(scan: Scan, at: number, limit = scan.tokens.count): UnitName | null {
  const parts = unitParts(scan, at, limit);
  return parts ? unitName(parts) : null;
}

export const unitName = (parts: UnitParts): UnitName => ({
  from: parts.from,
  to: parts.to,
  kind: parts.head.kind,
  level: parts.head.level,
  full: parts.full,
});

export function unitParts(scan: Scan, at: number, limit: number): UnitParts | null {
  const known = unitHead(scan, at);
  if (!known || known.to > limit) return null;
  // "Ủy ban Kiểm tra | (UBKT) | Tỉnh ủy": the abbreviation goes with the head.
  const short = shortFormEnd(scan, known.to);
  // "Công ty | (ABC)": what a name completes is not abbreviated without it, but for "Ngân hàng | (NH) | Bến Đá".
  const abbreviated =
    known.takes === 'name' && !(scan.has(short, CAPITAL) && isInitials(scan, known)) ? known.to : short;
  const head = abbreviated > known.to ? { ...known, to: abbreviated } : known;
  const end = complementEnd(scan, head, limit);
  if (end < 0) return null;
  // "Đội rà phá bom mìn số | 4", "Ban An ninh Khu | 5"
  const counted = scan.word(end - 1) === 'số' || (scan.word(end - 1) === 'khu' && scan.has(end - 1, CAPITAL));
  const numbered = counted && end > at + 1 && end < limit && scan.has(end, NUMBER) ? end + 1 : end;
  const completed = ofPeopleEnd(scan, numbered, limit);
  const named = shortFormEnd(scan, completed);
  const glossed = head.kind === 'religious' ? glossEnd(scan, named, limit) : named;
  const place = zonesEnd(scan, placesEnd(scan, glossed, limit, head), limit, head);
  // "Hợp tác xã Nông nghiệp Bến Đá | 2"
  const counts =
    WITH_NUMBERS.has(head.kind) && place < limit && scan.has(place, NUMBER) && scan.has(place - 1, CAPITAL);
  const oneOf = isOneOfSeveral(scan, place, limit, head);
  const placed = oneOf || (counts && numberInName(scan, place, limit)) ? place + 1 : place;
  const nested = nestedEnd(scan, placed, limit, head, placed > named);
  const whole = nested > named ? nested : completed;
  // "Phân hiệu Đại học X | tại Tân Khê", "Cơ quan đại diện Bộ Y tế | (BYT) tại Tân Khê"
  const past = shortFormEnd(scan, whole);
  const seat = whole > head.to && SEATED.has(scan.word(head.to - 1)) && scan.word(past) === 'tại' ? past + 1 : whole;
  const seated = seat > whole ? placeEnd(scan, seat, limit) : whole;
  const last = romanEnd(scan, seated > seat ? seated : abroadEnd(scan, whole, limit, head), limit, head);
  // "Sở Y tế|, (2) Sở Nội vụ": a comma ends no name.
  const ended = scan.mark(last - 1) === COMMA ? last - 1 : last;
  // "Công đoàn viên chức | (CĐVC) nhận": where nothing completes it, the abbreviation stands behind the name.
  const to = ended === abbreviated ? known.to : ended;
  if (head.takes === 'unit' && to === known.to) return null;
  return {
    head,
    from: at,
    to,
    stem: head.takes === 'name' || isPlaceAt(scan, head.to, completed) ? head.to : completed,
    full: null,
  };
}

/**
 * "Hội người Việt Nam | tại Vương quốc Bỉ", "Hiệp hội Doanh nghiệp Việt Nam | ở Đức", "… | toàn Thái Lan": the country in which those from
 * Vietnam have their union; not "… | tại Hội nghị". `at` for none.
 */
function abroadEnd(scan: Scan, at: number, limit: number, { kind }: UnitHead): number {
  if (kind !== 'union' || !ABROAD.has(scan.word(at)) || scan.pairAt(at - 2) !== 'việt nam') return at;
  if (!OF_VIETNAM.has(scan.word(at - 3))) return at;
  let end = at + 1;
  if (LANDS.test(scan.slice(end, end + 2))) end += 2;
  else if (/^châu$/iu.test(scan.slice(end, end + 1))) end++;
  const named = end;
  while (end < limit && end - named < 4 && scan.has(end, CAPITAL) && !scan.has(end, LINE_START)) {
    if (startsPerson(scan, end, limit) || (end === named && EVENTS.test(scan.slice(end, end + 1)))) break;
    end++;
  }
  return end > named ? end : at;
}
const ABROAD = new Set(['tại', 'ở', 'toàn']);
/** Last word of who they are, before "Việt Nam". */
const OF_VIETNAM = new Set(['người', 'nghiệp', 'nhân', 'viên']);
const LANDS = /^(?:vương quốc|cộng ho[àa]|cộng hòa|liên bang|đặc khu)$/iu;
const EVENTS = /^(?:đại|hội|lễ|buổi)$/iu;

/** "Agribank Chi nhánh Lam Hải | II", "Tổng cục An ninh | II": the number of one of several, past a name or a field; "II. Kết quả" heads a section. */
const romanEnd = (scan: Scan, at: number, limit: number, { takes, to }: UnitHead): number =>
  at < limit &&
  ROMAN.has(scan.slice(at, at + 1)) &&
  (scan.has(at - 1, CAPITAL) || (takes === 'field' && at > to && scan.mark(at + 1) !== STOP)) &&
  !scan.has(at, LINE_START)
    ? at + 1
    : at;
const ROMAN = new Set(['II', 'III', 'IV']);

/** What has a number behind its place where there are several of a kind. */
const WITH_NUMBERS = new Set(['company', 'school', 'hospital', 'coop']);

/** "Tổng cục An ninh | 1 | (2011)", "Khoa Nội | 2 | được tặng": the number of one of several, where what is told of it follows at once; not "Phòng Y tế 3 cá nhân". */
const isOneOfSeveral = (scan: Scan, at: number, limit: number, { takes, to }: UnitHead): boolean =>
  at + 1 < limit &&
  scan.has(at, NUMBER) &&
  takes === 'field' &&
  at > to &&
  /^\d$/.test(scan.slice(at, at + 1)) &&
  (scan.word(at + 1) === 'được' || (scan.mark(at + 1) === OPEN && scan.has(at + 2, NUMBER)));

/** "Cục Chính trị Công an | Nhân dân": the force of the whole people; `at` for none. */
const ofPeopleEnd = (scan: Scan, at: number, limit: number): number =>
  scan.word(at) === 'nhân' && scan.word(at + 1) === 'dân' && FORCES.has(scan.word(at - 1)) && at + 2 <= limit
    ? at + 2
    : at;
const FORCES = new Set(['an', 'đội']);

/** "Cộng đồng Hồi giáo | (Islam) | tỉnh", "Hội thánh Tin lành Việt Nam | (miền Nam) | tỉnh": which church, before its place; `at` for none. */
function glossEnd(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at) !== OPEN) return at;
  for (let i = at + 1; i + 1 < limit && i - at <= 3; i++)
    if (scan.mark(i) === CLOSE) return isTerritory(scan.kind('unit', i + 1)) ? i + 1 : at;
  return at;
}

/**
 * "Ban Quản lý KKT | mở Chu Lai", "Ban Quản lý Khu kinh tế Dung Quất | và các KCN Quảng Ngãi": the name of the zone, and the other zones
 * that the board has; `at` for none.
 */
function zonesEnd(scan: Scan, at: number, limit: number, { from }: UnitHead): number {
  const board = scan.word(from) === 'ban' && scan.word(from + 1) === 'quản';
  if (!board && scan.slice(from, from + 1).toUpperCase() !== 'BQL') return at;
  let named = at;
  if (scan.word(at) === 'mở' && scan.has(at + 1, CAPITAL))
    for (named = at + 1; named < limit && named - at < 4 && scan.has(named, CAPITAL); ) named++;
  if (scan.word(named) !== 'và' || scan.word(named + 1) !== 'các') return named;
  const kind = scan.slice(named + 2, named + 3) === 'KCN' ? 1 : ZONES.has(zoneAt(scan, named + 2)) ? 3 : 0;
  // "Ban Quản lý Khu kinh tế | và các khu công nghiệp tỉnh" too
  const place = kind > 0 ? placeEnd(scan, named + 2 + kind, limit) : 0;
  return place > named + 2 + kind && place <= limit ? place : named;
}
const zoneAt = (scan: Scan, at: number): string => `${scan.word(at)} ${scan.word(at + 1)} ${scan.word(at + 2)}`;
const ZONES = new Set(['khu công nghiệp', 'khu chế xuất', 'khu kinh tế', 'cụm công nghiệp']);

/** "Tỉnh hội | Bến Đá": completed by a place, which the others of a list do not share. */
const isPlaceAt = (scan: Scan, from: number, to: number): boolean =>
  to > from && scan.size('place', from) === to - from;

/** "Ủy ban Kiểm tra | (UBKT) | Tỉnh ủy", "Sở Văn hóa | (VH-TT&DL) | tỉnh": an abbreviation in the midst of the name. */
export function shortFormEnd(scan: Scan, at: number): number {
  if (scan.mark(at) !== OPEN || !scan.has(at + 1, ALL_CAPS)) return at;
  let end = at + 2;
  while (end - at < LONGEST_LETTERS && JOINS.has(scan.mark(end)) && scan.has(end + 1, ALL_CAPS)) end += 2;
  return scan.mark(end) === CLOSE ? end + 1 : at;
}
/** "(LĐ-TB&XH" */
const LONGEST_LETTERS = 8;

/** "Ngân hàng | (NH)": one letter for each word of the head. */
function isInitials(scan: Scan, { from, to }: UnitHead): boolean {
  const letters = [...scan.slice(to + 1, to + 2).toLowerCase()];
  return letters.length === to - from && letters.every((letter, i) => scan.word(from + i).startsWith(letter));
}

/** Last words of heads of what sits elsewhere than the whole: "Phân hiệu", "Văn phòng đại diện", "Cơ sở 2". */
const SEATED = new Set(['hiệu', 'diện', 'trú', 'viện', '2', '3', 'ii', 'iii']);
