import type { Scan } from '../lexicon/scan.js';
import { TRADES } from '../lexicon/trades.js';
import { ALL_CAPS, CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { endsListed, endsUnit, fieldEnd, fieldRunEnd, fieldTailEnd } from './unit-fields.js';
import { isParent, isTerritory, type UnitHead, unitHead } from './unit-head.js';
import { placeEnd, placesEnd } from './unit-place.js';
import { lowerRunEnd, properWordsEnd } from './unit-words.js';

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
  const completed = complementEnd(scan, head, limit);
  if (completed < 0) return null;
  const named = shortFormEnd(scan, completed);
  const placed = placesEnd(scan, named, limit, head);
  const nested = nestedEnd(scan, placed, limit, head, placed > named);
  const whole = nested > named ? nested : completed;
  // "Phân hiệu Đại học X | tại Tân Khê"
  const seat = whole > head.to && SEATED.has(scan.word(head.to - 1)) && scan.word(whole) === 'tại' ? whole + 1 : whole;
  const seated = seat > whole ? placeEnd(scan, seat, limit) : whole;
  const to = seated > seat ? seated : whole;
  if (head.takes === 'unit' && to === head.to) return null;
  return {
    head,
    from: at,
    to,
    stem: head.takes === 'name' || isPlaceAt(scan, head.to, completed) ? head.to : completed,
    full: null,
  };
}

/** "Tỉnh hội | Bến Đá": completed by a place, which the others of a list do not share. */
const isPlaceAt = (scan: Scan, from: number, to: number): boolean =>
  to > from && scan.size('place', from) === to - from;

/** "Ủy ban Kiểm tra | (UBKT) | Tỉnh ủy", "Hội Cựu chiến binh (CCB) tỉnh": an abbreviation in the midst of the name. */
function shortFormEnd(scan: Scan, at: number): number {
  if (scan.mark(at) !== OPEN || !scan.has(at + 1, ALL_CAPS) || scan.mark(at + 2) !== CLOSE) return at;
  return at + 3;
}
const OPEN = 0x28;
const CLOSE = 0x29;

/** "Ngân hàng | (NH)": one letter for each word of the head. */
function isInitials(scan: Scan, { from, to }: UnitHead): boolean {
  const letters = [...scan.slice(to + 1, to + 2).toLowerCase()];
  return letters.length === to - from && letters.every((letter, i) => scan.word(from + i).startsWith(letter));
}

/** Last words of heads of what sits elsewhere than the whole: "Phân hiệu", "Văn phòng đại diện", "Cơ sở 2". */
const SEATED = new Set(['hiệu', 'diện', 'trú', 'viện', '2', '3', 'ii', 'iii']);

/** What is said of a unit right behind its name: "… trung tâm thủy sản | đăng ký". */
const AWARDED = new Set(['register', 'receive', 'passive']);

const WHOLES = new Set(['department', 'ministry']);
/** "Công đoàn Trường THPT Bình Tâm", "Đoàn Công ty X": a union may be that of any unit. */
const HOSTS = new Set([
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

/** "Sở | nội vụ", "Bộ | y tế": the press writes the field small; "Ban tổ chức", "phòng kỹ thuật" are no such names. */
const mayBeSmall = (scan: Scan, { from, to }: UnitHead): boolean =>
  to === from + 1 && scan.has(from, CAPITAL) && (scan.word(from) === 'sở' || scan.word(from) === 'bộ');

/** End of what completes the head: its field, its proper name, or the head itself; -1 where it stays incomplete. */
function complementEnd(scan: Scan, head: UnitHead, limit: number): number {
  const at = head.to;
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
      // "Cục Thống kê | tội phạm và Công nghệ thông tin, Cục …"
      return head.kind === 'office' && at - head.from > 1 ? fieldRunEnd(scan, at, limit, head) : at;
    case 'unit':
      // "Chi hội | phụ nữ | ấp 5"
      return fieldEnd(scan, at, limit, at - head.from > 1);
    case 'field': {
      // A head of several words has its capital already: "Ban Quản lý an toàn thực phẩm".
      const field = fieldEnd(scan, at, limit, at - head.from > 1 || mayBeSmall(scan, head));
      if (field > at) {
        const run = fieldRunEnd(scan, fieldTailEnd(scan, field, limit, head), limit, head);
        // "Phòng Nghiệp vụ | 2"
        const numbered = head.kind === 'division' && isNumber(scan, run, limit) && endsListed(scan, run + 1, limit);
        return numbered ? run + 1 : run;
      }
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
      if (
        whole &&
        (head.kind === 'union' ? HOSTS : WHOLES).has(whole.kind) &&
        (head.kind === 'union' || whole.level >= head.level)
      ) {
        const parts = unitParts(scan, at, limit);
        if (parts) return parts.to;
      }
      const words = properWordsEnd(scan, at, limit, head);
      if (words > at) return words;
      // "Tổ cạo | 12", "Trạm bơm | Cống Vực", "Đội xe | số 3"
      if (head.kind === 'division' && scan.has(head.from, CAPITAL)) {
        const work = lowerRunEnd(scan, at, limit);
        const named = work > at && work - at <= 3 ? properWordsEnd(scan, work, limit, head) : at;
        if (named > work) return named;
      }
      // "Tổ mẫu giáo 5 tuổi", "Tổ phục vụ nhà bếp"
      if (scan.word(head.from) === 'tổ' && scan.has(head.from, CAPITAL) && !NO_TEAM.has(scan.word(at))) {
        const work = lowerRunEnd(scan, at, limit);
        // "các Tổ chuyên môn: Tổ Toán" names none.
        if (work - at >= 2 && work - at <= 5 && scan.mark(work) !== COLON)
          return scan.has(work, NUMBER) && scan.word(work + 1) === 'tuổi' ? work + 2 : work;
      }
      // "Thanh tra tỉnh", "Đội Thuế số 3": a place or a number completes it too.
      const placed = isTerritory(scan.kind('unit', at)) || at - head.from > 1;
      if (placed && placeEnd(scan, at, limit) > at) return at;
      // "Ban Quản lý dự án | đầu tư xây dựng công trình giao thông": after a long head the field may be any words.
      const run = at - head.from >= 4 ? lowerRunEnd(scan, at, limit) : at;
      // "Ban Quản lý dự án | 19"
      if (run === at && at - head.from >= 4 && isNumber(scan, at, limit)) return at + 1;
      if (run > at + 1) return run;
      // "Ban Chỉ huy phòng thủ dân sự", "Trung tâm điều dưỡng người có công": where its end is sure
      if (at - head.from < 2 || !scan.has(head.from, CAPITAL) || SMALL_NOUNS.has(head.kind)) return -1;
      const small = lowerRunEnd(scan, at, limit);
      const sure =
        endsListed(scan, small, limit) ||
        AWARDED.has(scan.kind('verb', small)) ||
        (isTerritory(scan.kind('unit', small)) && endsUnit(scan, at, small));
      return small - at > 1 && small - at < 7 && sure ? small : -1;
    }
    default: {
      const named = qualifiedHeadEnd(scan, at, limit, head);
      const name = properWordsEnd(scan, named, limit, head);
      if (name > named) return name;
      if (named > at)
        return scan.has(at, CAPITAL | NUMBER) || scan.has(named - 1, NUMBER) || head.kind === 'school' ? named : -1;
      // "Công ty cà phê | 731", "Công ty xăng dầu | Phú Lâm"
      if (head.kind === 'company' && scan.has(head.from, CAPITAL)) {
        const trade = lowerRunEnd(scan, at, limit);
        const whole = trade > at && trade - at <= 6 ? properWordsEnd(scan, trade, limit, head) : trade;
        if (whole > trade) return whole;
        // "Công ty cổ phần chế tạo máy"
        if (at - head.from > 2 && trade - at > 1 && trade - at <= 5 && endsListed(scan, trade, limit)) return trade;
      }
      // "Nhà máy sửa chữa toa xe"
      if (WORKS.has(scan.word(head.from)) && head.kind === 'company' && scan.has(head.from, CAPITAL)) {
        const work = lowerRunEnd(scan, at, limit);
        if (work - at > 2 && work - at <= 5 && endsListed(scan, work, limit)) return work;
      }
      // "Trường Cao đẳng nghề | công nghệ, …": what it teaches, in a list
      if (head.kind === 'school' && at - head.from > 1 && scan.has(head.from, CAPITAL)) {
        const taught = lowerRunEnd(scan, at, limit);
        if (taught > at && taught - at <= 5 && endsListed(scan, taught, limit)) return taught;
      }
      return head.alone || (!isTerritory(head.kind) && isTerritory(scan.kind('unit', at))) ? at : -1;
    }
  }
}

/** "Hội đồng thi đua", "Công đoàn cơ sở": what any unit has. */
const SMALL_NOUNS = new Set(['committee', 'union']);
/** "Nhà máy", "Xí nghiệp" */
const WORKS = new Set(['nhà', 'xí']);
const NUMBERED = new Set(['vụ', 'cục']);
const COLON = 0x3a;
/** "Tổ chức", "Tổ quốc", "Tổ tiên" */
const NO_TEAM = new Set(['chức', 'quốc', 'tiên', 'trưởng', 'phó', 'viên']);

/** A number that counts nothing: no "12 công trình", "95%", "3,5", "01/06". */
function isNumber(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || !scan.has(at, NUMBER) || scan.tokens.end[at] - scan.tokens.start[at] > 3) return false;
  const next = at + 1;
  if (scan.size('count', next) > 0 || scan.mark(next) === 0x25 || scan.mark(next) === 0x2f) return false;
  return !scan.has(next + 1, NUMBER);
}

/**
 * Words between a head and the name that are no name: "Trường THPT | chuyên | Lương Văn Tụy", "Trường Tiểu học | số 2",
 * "Công ty Cổ phần | Tập đoàn | Hòa Phát".
 */
function qualifiedHeadEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  const day = NAMED_BY_DAY.has(head.kind) ? dayEnd(scan, at, limit) : at;
  if (day > at) return day;
  if (head.kind === 'school') {
    if (scan.word(at) === 'chuyên' && at + 1 < limit) return at + 1;
    if (scan.word(at) === 'số' && at + 1 < limit && scan.has(at + 1, NUMBER)) return at + 2;
  }
  // "Công ty | cà phê | 704", "Công ty | nguyên liệu giấy | Miền Nam"
  // "Tổ dân phố | số 5", "Xí nghiệp | số 2"
  const numbered = head.kind === 'hamlet' || head.kind === 'company' || head.kind === 'factory';
  if (numbered && scan.word(at) === 'số' && at + 1 < limit && scan.has(at + 1, NUMBER)) return at + 2;
  if (head.kind === 'company' && !scan.has(at, CAPITAL) && TRADES.has(scan.slice(at, at + 2).toLowerCase())) {
    const trade = lowerRunEnd(scan, at, limit);
    if (trade - at <= 5 && trade < limit && scan.has(trade, CAPITAL | NUMBER)) return trade;
  }
  const inner = head.kind === 'company' ? unitHead(scan, at) : null;
  // "Tổng công ty Cảng | hàng không"
  const named = inner && (scan.has(inner.to, CAPITAL | NUMBER) || scan.has(inner.to, PUNCTUATION));
  return named && inner.kind === 'company' && inner.takes === 'name' && inner.to < limit ? inner.to : at;
}

const NAMED_BY_DAY = new Set(['school', 'company', 'hospital', 'factory']);

/** A day that names a unit: "Trường Mầm non | 19/5", "Công ty | 22.12"; `at` for none. */
function dayEnd(scan: Scan, at: number, limit: number): number {
  const { start, end } = scan.tokens;
  if (at + 2 >= limit || !scan.has(at, NUMBER) || !scan.has(at + 2, NUMBER)) return at;
  if (!DAY_MARKS.has(scan.mark(at + 1)) || end[at] !== start[at + 1] || end[at + 1] !== start[at + 2]) return at;
  const [day, month] = [Number(scan.slice(at, at + 1)), Number(scan.slice(at + 2, at + 3))];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && scan.mark(at + 3) !== scan.mark(at + 1) ? at + 3 : at;
}
/** / - . */
const DAY_MARKS = new Set([0x2f, 0x2d, 0x2e]);

/** End of units that follow: without a comma ("Phòng Y tế huyện X"), after "thuộc", or the parent after a comma. */
function nestedEnd(scan: Scan, at: number, limit: number, head: UnitHead, placed: boolean): number {
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return at;
  const belongs =
    scan.word(at) === 'thuộc' ? at + 1 : scan.word(at) === 'trực' && scan.word(at + 1) === 'thuộc' ? at + 2 : at;
  const direct = unitHead(scan, belongs);
  const ofCouncil = direct?.kind === 'people-committee' && scan.word(head.from) === 'ban' && head.to === head.from + 1;
  // "Bộ Tư lệnh | Bộ đội Biên phòng", "Bộ Tư lệnh | Quân khu 5"
  const commands = scan.word(head.from + 1) === 'tư' && (direct?.kind === 'force' || direct?.kind === 'troop');
  // "Đảng ủy | UBND tỉnh"
  const ofParty = head.kind === 'party-committee' && direct?.kind === 'people-committee';
  if (
    direct &&
    (belongs > at ||
      ofCouncil ||
      ofParty ||
      commands ||
      head.takes === 'unit' ||
      (direct.level >= head.level && direct.kind !== head.kind))
  ) {
    const nested = unitParts(scan, belongs, limit);
    if (nested) return nested.to;
    // "Bộ Tư lệnh | Quân khu": the one that the text is about.
    if (commands && direct.kind === 'troop' && scan.has(belongs, CAPITAL)) return direct.to;
  }
  if (scan.mark(at) === 0x2c) {
    const parent = unitHead(scan, at + 1);
    // "Phòng Nội vụ huyện X, Ban Quản lý dự án": a unit with its place has no other parent than a larger place.
    const child = placed ? (lastTerritory(scan, head.to, at) ?? head) : head;
    const larger = isTerritory(parent?.kind ?? '') || head.kind === 'troop';
    // "Đội Quản lý thị trường số 2, Cục Quản lý thị trường tỉnh X": a number is no place.
    const free = !placed || scan.word(at - 2) === 'số' || larger;
    // "Hạt Kiểm lâm, Kho bạc Nhà nước huyện": foresters belong to no treasury.
    // "Đội K71, Trường Quân sự tỉnh": nor one with a number to a school.
    const foreign =
      (scan.word(head.from) === 'hạt' && scan.word(parent?.from ?? at) === 'kho') ||
      // "Phòng PA03, Trại tạm giam": a prison has no divisions of the police.
      scan.word(parent?.from ?? at) === 'trại' ||
      (scan.word(head.from) === 'đội' && parent?.kind === 'school' && /\d/.test(scan.slice(at - 1, at)));
    if (parent && !foreign && (isParent(head, parent) || isParent(child, parent)) && free) {
      const nested = unitParts(scan, at + 1, limit);
      if (nested && !isPeer(scan, parent, nested.to)) return nested.to;
    }
  }
  return at;
}

/** "Đảng bộ | xã Tề Lỗ | , huyện Yên Lạc": the place that a larger place goes on from. */
function lastTerritory(scan: Scan, from: number, to: number): UnitHead | null {
  for (let i = to - 1; i >= from; i--) {
    const head = unitHead(scan, i);
    if (head && isTerritory(head.kind)) return head;
  }
  return null;
}

/** "phòng Y tế, Văn phòng HĐND và UBND huyện": in a district the office stands beside the divisions, not above them. */
function isPeer(scan: Scan, parent: UnitHead, to: number): boolean {
  if (parent.kind !== 'office' || scan.word(parent.from) !== 'văn') return false;
  for (let i = parent.to; i < to; i++) if (['district', 'commune'].includes(scan.kind('unit', i))) return true;
  return false;
}
