import { CALLINGS, CLERGY, NOT_HONORIFIC, SPORTS } from '../lexicon/addresses.js';
import type { Scan } from '../lexicon/scan.js';
import { MIDDLE_NAMES } from '../lexicon/surnames.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { ACT, ADDRESS, AWARD, BLOC, CUE, PLACE, ROLE, STOP, TITLE, UNIT, VERB } from './layer-bits.js';
import { CALLED_STARTS, calledSize } from './person-evidence.js';
import { startsPerson } from './person-start.js';

/** Length in tokens of the honorific at the token, 0 for none: "Bà Rịa" and "Bác Hồ" begin like one. */
export function honorificSize(scan: Scan, at: number): number {
  if ((scan.layers(at) & ADDRESS) === 0) return 0;
  const kind = scan.kind('address', at);
  if (kind !== 'honorific' && kind !== 'plural') return 0;
  const size = scan.size('address', at);
  if (scan.word(at) === 'chức' && size === 2 && !isDignitary(scan, at + 2)) return 0;
  // "3. B. Lường Thị Vân"; not "B. Hội đồng", "B. NỘI DUNG"
  if (size === 2 && scan.word(at) === 'b')
    return startsPerson(scan, at + size, scan.tokens.count) || isOfWoman(scan, at + size) ? size : 0;
  // "HT.Thích Như Ngộ", "HT. Thạch Sốc Xanh"; "TT. Bến Đá" is a town
  if (size === 2 && CLERGY.includes(scan.word(at))) {
    const monk = scan.slice(at + 2, at + 3) === 'Thích';
    return monk || (scan.word(at) !== 'tt' && startsPerson(scan, at + 2, scan.tokens.count)) ? size : 0;
  }
  if (size === 1 && scan.has(at, CAPITAL) && scan.has(at + 1, CAPITAL) && !scan.has(at + 1, LINE_START)) {
    const not = NOT_HONORIFIC[scan.word(at)];
    if (endsNameOverPlace(scan, at) || isMiddleName(scan, at)) return 0;
    // "Bà Triệu Thị Vi" is a person, "Bà Triệu" a place.
    const named = scan.has(at + 2, CAPITAL) && MIDDLE_NAMES.has(folded(scan, at + 2)) && scan.has(at + 3, CAPITAL);
    if (named || isWoman(scan, at)) return size;
    if (not?.has(folded(scan, at + 1))) return 0;
  }
  return size;
}

/** "Bệnh viện Đa khoa Tâm | Anh | Hà Nội": half of a name, right behind the other half and before the known place where it is. */
function endsNameOverPlace(scan: Scan, at: number): boolean {
  if (!scan.has(at - 1, CAPITAL) || scan.has(at, LINE_START | ALL_CAPS)) return false;
  const place = scan.size('place', at + 1);
  return place > 1 && !scan.has(at + 1 + place, CAPITAL);
}

/** "Trường THPT Lê | Anh | Xuân", "Trần | Chú | Tâm": between a family name and the last word of a name; not "Bến Lê | Bà Tô Thị Lan". */
const isMiddleName = (scan: Scan, at: number): boolean =>
  scan.size('surname', at - 1) > 0 &&
  scan.has(at - 1, CAPITAL) &&
  !scan.has(at - 1, ALL_CAPS) &&
  !scan.has(at, LINE_START | ALL_CAPS) &&
  (at + 2 >= scan.tokens.count || !scan.has(at + 2, CAPITAL) || scan.has(at + 2, LINE_START));

/** "Bà Triệu Mùi Lai", "BÀ TRIỆU MÙI LAI": a family name and two or three more; not "Bà Triệu Hà Nội", "Bà Rịa Tân Khê". */
function isWoman(scan: Scan, at: number): boolean {
  if (scan.kind('surname', at + 1) !== 'surname' || (scan.layers(at + 2) & (PLACE | UNIT)) !== 0) return false;
  const goesOn = (i: number): boolean => scan.has(i, CAPITAL) && !scan.has(i, LINE_START) && !startsCell(scan, i);
  const shouted = scan.has(at + 1, ALL_CAPS);
  let end = at + 2;
  while (goesOn(end) && scan.has(end, ALL_CAPS) === shouted) end++;
  return !goesOn(end) && (end === at + 4 || end === at + 5);
}

/** "4⇥Bà" */
const startsCell = ({ text, tokens }: Scan, at: number): boolean => text.charCodeAt(tokens.start[at] - 1) === TAB;
const TAB = 0x09;

/** "chức sắc | Tô Văn Hải"; not "chức sắc | Công giáo", "| Cao Đài Bến Đá", of whom there are many. */
const isDignitary = (scan: Scan, at: number): boolean =>
  isHolyName(scan, at) ||
  (startsPerson(scan, at, scan.tokens.count) && !(scan.word(at) === 'cao' && folded(scan, at + 1) === 'đài'));

/** "Ngọc Huỳnh Thanh", "Thượng Bảy Thanh": a dignitary of Cao Đài between the names of his branch. */
const isHolyName = (scan: Scan, at: number): boolean =>
  BRANCHES.has(folded(scan, at)) &&
  scan.has(at, CAPITAL) &&
  scan.has(at + 1, CAPITAL) &&
  folded(scan, at + 2) === 'thanh';
const BRANCHES = new Set(['ngọc', 'thượng', 'thái', 'hương']);

/** "quận | Hai Bà Trưng", "Trường THPT Hai Bà Trưng": named after two who are no "hai bà" of the text. */
export const isTwoSisters = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'hai' && scan.word(at + 1) === 'bà' && scan.word(at + 2) === 'trưng' && scan.has(at + 1, CAPITAL);

/** "Đồn Biên phòng Lăng | Cô |,", "xã Đồi | Ông |.": half of a name, as no name follows it in its line. */
export const addressesNobody = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & ADDRESS) !== 0 &&
  scan.kind('address', at) === 'honorific' &&
  scan.size('address', at) === 1 &&
  scan.has(at, CAPITAL) &&
  (!scan.has(at + 1, CAPITAL) || (scan.has(at + 1, LINE_START) && !startsPerson(scan, at + 1, scan.tokens.count)));

/** "Công ty Công trình giao thông | Bà Rịa": a place of two words that begins like an honorific, and is none. */
export const isLikeAddress = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & ADDRESS) !== 0 &&
  scan.kind('address', at) === 'honorific' &&
  scan.size('address', at) === 1 &&
  scan.has(at + 1, CAPITAL) &&
  !scan.has(at + 1, LINE_START) &&
  honorificSize(scan, at) === 0;

/** "Hoa | Thị | Liễu": a surname that no list holds. */
const isOfWoman = (scan: Scan, at: number): boolean =>
  scan.has(at, CAPITAL) && folded(scan, at + 1) === 'thị' && scan.has(at + 1, CAPITAL) && scan.has(at + 2, CAPITAL);

/** "luật gia", "nhà báo", "chiến sĩ Cảnh sát PCCC", "nghệ nhân hát then" before a name: tokens, 0 for none. */
export function callingSize(scan: Scan, at: number): number {
  const first = scan.word(at);
  if (!CALLING_STARTS.has(first)) return 0;
  // "điều dưỡng chuyên khoa I": a degree, and longer than the calling
  if ((scan.layers(at) & ADDRESS) !== 0 && scan.kind('address', at) === 'degree') return 0;
  const called = calledSize(scan, at);
  if (called > 0) return called;
  const pair = `${first} ${folded(scan, at + 1)}`;
  const trained = TRAINED[first] ?? TRAINED[`${pair} ${folded(scan, at + 2)}`] ?? 0;
  const servant =
    trained > 0 ? servantSize(scan, at, trained, SPORTS) : SERVANTS.has(pair) ? servantSize(scan, at, 2, SERVICES) : 0;
  if (servant > 0) return servant;
  if (CALLINGS.has(first)) return startsPerson(scan, at + 1, scan.tokens.count) ? 1 : 0;
  const three = `${pair} ${folded(scan, at + 2)}`;
  if (ARTISTS.has(pair)) return 2 + artSize(scan, at + 2);
  if (ARTISTS.has(three)) return 3 + artSize(scan, at + 3);
  return CALLINGS.has(pair) ? 2 : CALLINGS.has(three) ? 3 : 0;
}
/** Callings behind which may stand in what: "vận động viên | điền kinh", "nghệ nhân | đờn ca tài tử". */
const ARTISTS = new Set(['nghệ nhân', 'nghệ sĩ', 'nghệ sỹ', 'vận động viên', 'huấn luyện viên']);

/** "đờn ca tài tử | Tô Văn Hải": words in small letters that say nothing else, up to a whole name; 0 for none. */
function artSize(scan: Scan, at: number): number {
  let end = at;
  while (
    end - at < LONGEST_ART &&
    !scan.has(end, CAPITAL | NUMBER | PUNCTUATION | LINE_START) &&
    ((scan.layers(end) & NO_ART) === 0 || SUNG.has(scan.word(end))) &&
    !NAMED_AFTER.has(scan.word(end))
  )
    end++;
  return end > at && startsPerson(scan, end, scan.tokens.count) ? end - at : 0;
}
const LONGEST_ART = 4;
const NO_ART = ACT | ADDRESS | AWARD | BLOC | CUE | ROLE | STOP | TITLE | UNIT | VERB;
/** "ca trù", "đờn ca": songs, and no shift of workers. */
const SUNG = new Set(['ca']);
/** What is called after a person: "vận động viên | giải Trần Quốc Toản". */
const NAMED_AFTER = new Set(['giải', 'cúp', 'quỹ', 'đội', 'lớp', 'câu', 'hội']);

/**
 * "chiến sĩ Cảnh sát PCCC | Tô Văn Hải", "cán bộ Công an xã | Hà Thị Nhàn", "nhân viên y tế | Tô Văn Hải": who serves in what, up to a family
 * name with two more; not "cán bộ Công an xã Bến Đá"; "HLV điền kinh | Hà Thị Nhàn" by the sport.
 */
function servantSize(scan: Scan, at: number, size: number, services: ReadonlySet<string>): number {
  let i = at + size;
  while (i - at < LONGEST_SERVICE && services.has(folded(scan, i)) && !scan.has(i, LINE_START)) i++;
  if (i === at + size || scan.kind('surname', i) !== 'surname' || !scan.has(i, CAPITAL)) return 0;
  const named = [i, i + 1, i + 2].every((one) => scan.has(one, CAPITAL) && !scan.has(one, LINE_START));
  return named && MIDDLE_NAMES.has(folded(scan, i + 1)) ? i - at : 0;
}
const LONGEST_SERVICE = 9;
const SERVANTS = new Set(['cán bộ', 'chiến sĩ', 'chiến sỹ', 'nhân viên', 'công nhân']);
const SERVICES = new Set(
  'cảnh sát pccc phòng cháy chữa và cứu nạn hộ giao thông cơ động hình sự kiểm lâm biên phòng dân quân tự vệ công an xã phường thị trấn hải quan thuế ngư y tế bảo thú khuyến nông điện lực địa chính tư pháp văn hóa lái xe tạp vụ phục kỹ thuật thư kế toán tuần đường vận hành'.split(
    ' ',
  ),
);
/** Who is trained or trains, with the size of the words. */
const TRAINED: Readonly<Record<string, number>> = { hlv: 1, vđv: 1, 'huấn luyện viên': 3, 'vận động viên': 3 };
export const CALLING_STARTS: ReadonlySet<string> = new Set(
  [...CALLINGS, ...SERVANTS, ...CALLED_STARTS].map((calling) => calling.split(' ')[0]),
);

const folded = (scan: Scan, at: number): string =>
  scan.word(at) || (at < scan.tokens.count ? scan.slice(at, at + 1).toLowerCase() : '');
