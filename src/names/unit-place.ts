import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COMMA, DASHES, OPEN, SEMICOLON, SLASH } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { addressesNobody, isLikeAddress } from './address.js';
import { AWARD, BLOC, FIELD, FORM, PLACE, POSTS, SURNAME } from './layer-bits.js';
import { missionEnd } from './mission.js';
import { startsPerson } from './person-start.js';
import { countryEnd } from './state.js';
import { numberInName } from './unit-capital-end.js';
import { QUARTERS, type UnitHead, unitHead } from './unit-head.js';
import { isTerritory } from './unit-kinds.js';
import { endsAtLower } from './unit-lower-end.js';
import { reachEnd } from './unit-reach.js';
import { givesAward, lowerRunEnd, opensYear, properWordsEnd } from './unit-words.js';

/** End of all that says where a unit is: "tỉnh", "huyện X", "Chi nhánh Y", "khu vực III", "Việt Nam"; `at` for nothing. */
export function placesEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  if (isTerritory(head.kind)) return at;
  let end = at;
  // "tỉnh Gia Lai | Kpă Thương": a territory has its name, and no bare one after it.
  let territory = false;
  for (let guard = 0; guard < 4 && end < limit && !scan.has(end, PARAGRAPH_START); guard++) {
    // "Đồn Biên phòng | 437", "Thuế cơ sở | 5"
    // "Quận ủy | 3", "Quận đoàn | 10"
    const urban = scan.word(head.from) === 'quận' && head.to === head.from + 2;
    const counts =
      urban || head.kind === 'troop' || (scan.word(head.to - 2) === 'cơ' && scan.word(head.to - 1) === 'sở');
    // "Tiểu đoàn 18 | 4/5": votes
    const shares = scan.mark(end + 1) === SLASH && scan.has(end + 2, NUMBER);
    const numbered = counts && end === at && end < limit && scan.has(end, NUMBER) && !shares;
    // "VKSND cấp cao | tại thành phố Bến Đá", "Cơ quan thường trú | tại Tân Khê"
    const seat = end === at && scan.word(end) === 'tại' && SEATED.has(scan.word(end - 1)) ? end + 1 : end;
    const abroad = abroadEnd(scan, end, limit, head);
    if (abroad > end) return abroad;
    const placed = numbered
      ? end + 1
      : OF_HAMLETS.has(head.kind)
        ? Math.max(hamletEnd(scan, seat, limit), placeEnd(scan, seat, limit, !territory))
        : placeEnd(scan, seat, limit, !territory);
    const next: number = placed === seat ? end : placed;
    if (next === end) break;
    territory ||= isTerritory(scan.kind('unit', end)) && next > end + scan.size('unit', end);
    end = secondPlaceEnd(scan, next, limit);
  }
  return end;
}

/**
 * "Tổ phòng, chống dịch | thôn Bến Đá", "Đội bóng đá | ấp 3", "Hội Người cao tuổi | khu dân cư số 5": a hamlet in small letters with its
 * name; `at` for none.
 */
function hamletEnd(scan: Scan, at: number, limit: number): number {
  // "Chi hội phụ nữ | khối 12, phường Bến Đá", "Ban Công tác Mặt trận | khu 5": a block of a town
  if (QUARTERS.has(scan.word(at)) && !scan.has(at, CAPITAL) && at + 2 <= limit && scan.has(at + 1, NUMBER))
    return at + 2;
  const hamlet = unitHead(scan, at);
  if (hamlet?.kind !== 'hamlet') return at;
  if (scan.has(at, CAPITAL) && hamlet.to === at + 1 && (!HAMLETS.has(scan.word(at)) || scan.has(at, LINE_START)))
    return at;
  const numbered = scan.word(hamlet.to) === 'số' && scan.has(hamlet.to + 1, NUMBER) && hamlet.to + 2 <= limit;
  const end = numbered ? hamlet.to + 2 : properWordsEnd(scan, hamlet.to, limit, hamlet);
  return end > hamlet.to ? end : at;
}
/** What begins no other name, so that it may have a capital: "Câu lạc bộ Dân ca | Thôn Bến Đá". */
const HAMLETS = new Set(['thôn', 'xóm', 'khóm']);
const OF_HAMLETS = new Set(['division', 'union', 'youth', 'department', 'party-cell', 'religious']);

/**
 * "Hội người Việt Nam | tại Litva", "Đại sứ quán | Việt Nam tại Lào": the country where a community or a mission is; "Đoàn đặc nhiệm … | miền Nam":
 * the part of the country; `at` for none.
 */
function abroadEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  if (at === head.to && scan.word(at - 1) === 'quán') return missionEnd(scan, at, limit);
  const side = head.kind === 'troop' && at === head.to && scan.word(at) === 'miền';
  if (side && at + 1 < limit && scan.has(at + 1, CAPITAL)) return at + 2;
  if (scan.word(at) !== 'tại' || scan.word(at - 1) !== 'nam' || !scan.has(at - 1, CAPITAL)) return at;
  const host = countryEnd(scan, at + 1, limit);
  return host > at + 1 ? host : at;
}

/** Last words of what is named by the town where it sits. */
const SEATED = new Set(['cao', 'trú', 'diện', 'nhánh']);

/** "khu vực Gia Lai | - Kon Tum": two known places that a dash joins; `at` for none. */
function secondPlaceEnd(scan: Scan, at: number, limit: number): number {
  if (!DASHES.has(scan.mark(at)) || !scan.has(at + 1, CAPITAL)) return at;
  const friend = friendEnd(scan, at, limit);
  if (friend > at) return friend;
  const end = at + 1 + scan.size('place', at + 1);
  if (scan.size('place', at - 2) === 2 || scan.size('place', at - 3) === 3)
    return end > at + 1 && end <= limit ? end : at;
  return isPairOfNames(scan, at, limit) ? at + 3 : at;
}

/** "Hạt Kiểm lâm Tân Khê | - Bến Đá,": two names of two syllables that no list holds, before the next of a list. */
function isPairOfNames(scan: Scan, at: number, limit: number): boolean {
  const end = at + 3;
  if (end > limit || !scan.has(at - 1, CAPITAL) || !scan.has(at - 2, CAPITAL) || !scan.has(at + 2, CAPITAL))
    return false;
  for (let i = at + 1; i < end; i++)
    if (scan.has(i, ALL_CAPS | NUMBER | LINE_START | PUNCTUATION) || (scan.layers(i) & ~(PLACE | SURNAME)) !== 0)
      return false;
  const listed = scan.mark(end) === COMMA || scan.mark(end) === SEMICOLON || scan.word(end) === 'và';
  return listed && !startsPerson(scan, at + 1, limit);
}

/** "Hữu nghị Việt Nam | - Cuba", "Hữu nghị Việt Nam - Hoa Kỳ": a country, of one word or two; `at` for none. */
function friendEnd(scan: Scan, at: number, limit: number): number {
  if (!DASHES.has(scan.mark(at))) return at;
  // "Hữu nghị Việt | - Nga", "Hữu nghị Thái | - Việt"
  if (scan.word(at - 2) === 'nghị' && at + 2 <= limit && opensBareName(scan, at + 1))
    return scan.slice(at - 1, at) === 'Việt' || scan.slice(at + 1, at + 2) === 'Việt' ? at + 2 : at;
  if (scan.word(at - 1) !== 'nam' || scan.word(at - 3) !== 'nghị') return at;
  const first = at + 1;
  if (!opensBareName(scan, first)) return at;
  const second = first + 1;
  const goesOn = second < limit && (scan.layers(second) & PLACE) === 0 && opensBareName(scan, second);
  return goesOn && !scan.has(second + 1, CAPITAL) ? second + 1 : second;
}

/** End of one place: a territory with its name or alone, a known place, "khu vực III", "số 2", a bare capitalised name if `bare`. */
export function placeEnd(scan: Scan, at: number, limit: number, bare = true): number {
  if (at >= limit) return at;
  const territory = unitHead(scan, at);
  // "UBND tỉnh ⏎ Hội Nông dân": two cells, and no "tỉnh hội"
  const parted = at + 1 >= limit || scan.has(at + 1, LINE_START);
  if (LEVELS.has(scan.word(at)) && scan.kind('unit', at) === 'union' && parted) return at + 1;
  if (territory && isTerritory(territory.kind) && territory.kind !== 'hamlet') {
    if (opensPaper(scan, territory.to)) return territory.to;
    // "UBND tỉnh", "Công an thành phố": the place is the one that the paper is about.
    return territory.to <= limit ? properWordsEnd(scan, territory.to, limit, territory) : at;
  }
  const known = (scan.layers(at) & PLACE) === 0 ? at : at + scan.size('place', at);
  if (
    known > at &&
    known <= limit &&
    (scan.has(at, CAPITAL) || isSeatedIn(scan, at)) &&
    scan.size('unit', at) <= known - at &&
    !(scan.has(known, CAPITAL) && startsPerson(scan, at, limit))
  )
    return known;
  const word = scan.word(at);
  // "Bệnh viện Đa khoa khu vực | (BVĐKKV) | Bến Đá"
  if (word === 'khu' && scan.word(at + 1) === 'vực' && scan.mark(at + 2) === OPEN && scan.has(at + 3, ALL_CAPS))
    return scan.mark(at + 4) === CLOSE && at + 5 < limit && scan.has(at + 5, CAPITAL)
      ? regionEnd(scan, at + 5, limit)
      : at;
  if (
    word === 'khu' &&
    scan.word(at + 1) === 'vực' &&
    at + 2 < limit &&
    (scan.has(at + 2, CAPITAL) || scan.has(at + 2, NUMBER))
  )
    return regionEnd(scan, at + 2, limit);
  // "Bệnh viện Đa khoa khu vực miền núi phía Bắc"
  if (word === 'khu' && scan.word(at + 1) === 'vực' && REGIONS.has(scan.word(at + 2))) {
    const side = lowerRunEnd(scan, at + 2, limit);
    return side - at > 6 ? at : side < limit && scan.has(side, CAPITAL) ? side + 1 : side;
  }
  const reach = reachEnd(scan, at, limit);
  if (reach > at) return reach;
  // "Cục Kiểm ngư | vùng II"
  if (word === 'vùng' && at + 1 < limit && scan.has(at + 1, CAPITAL | NUMBER))
    return at + 1 + Math.max(1, scan.size('place', at + 1));
  // "Bệnh viện Đa khoa | liên huyện Bắc Mê"
  if (word === 'liên' && isTerritory(scan.kind('unit', at + 1))) {
    const shared = placeEnd(scan, at + 1, limit);
    return shared > at + 1 ? shared : at;
  }
  if (word === 'số' && at + 1 < limit && scan.has(at + 1, NUMBER)) return opensPaper(scan, at) ? at : at + 2;
  // "Chi cục Hải quan cửa khẩu Mộc Bài", "Đồn Biên phòng cửa khẩu cảng Bến Đá"
  if (word === 'cửa' && scan.word(at + 1) === 'khẩu') return gateEnd(scan, at + 2, limit, at);
  // "Đồn Biên phòng | CKQT Tân Khê": letters for "cửa khẩu quốc tế"
  if (GATES.has(scan.slice(at, at + 1))) return gateEnd(scan, at + 1, limit, at);
  // "Đồn BPCK | quốc tế Tân Khê": letters for "biên phòng cửa khẩu"
  if (scan.word(at - 1) === 'bpck') {
    const gate = gateEnd(scan, at, limit, at);
    if (gate > at) return gate;
  }
  if (scan.has(at, PUNCTUATION)) return branchEnd(scan, at, limit);
  if (isBranch(scan, at)) {
    const branch = placeEnd(scan, at + 2, limit);
    return branch > at + 2 ? branch : at;
  }
  return bare && !opensYear(scan, at) ? bareName(scan, at, limit) : at;
}

/** "UBND tỉnh | ⏎Số 2440/QĐ-UBND": the number of a paper, in the next line. */
const opensPaper = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'số' && scan.has(at, CAPITAL) && scan.has(at, LINE_START);

const LEVELS = new Set(['tỉnh', 'huyện', 'thị', 'thành', 'xã']);

/** "Cơ quan đại diện tại | miền Trung": the word for a part of the country is small. */
const isSeatedIn = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'tại' && scan.word(at) === 'miền' && scan.has(at + 1, CAPITAL);

const REGIONS = new Set(['miền', 'phía', 'đồng', 'ven', 'trung', 'tam']);

/**
 * "Ngân hàng TMCP Hải Vân | - Chi nhánh Đà Nẵng", "Ngân hàng TMCP Sông Hậu | , chi nhánh Vị Thủy", "Ngân hàng Nhà nước | , Chi nhánh Đà Nẵng": behind a
 * comma in capitals only of a known place, where none stands before.
 */
function branchEnd(scan: Scan, at: number, limit: number): number {
  const mark = scan.mark(at);
  const apart = mark === COMMA && scan.has(at + 1, CAPITAL);
  if ((mark !== COMMA && !DASHES.has(mark)) || !isBranch(scan, at + 1)) return at;
  if (apart && ((scan.layers(at - 1) & PLACE) !== 0 || scan.size('place', at + 3) === 0)) return at;
  const end = placeEnd(scan, at + 1, limit);
  return end > at + 1 ? end : at;
}

const isBranch = (scan: Scan, at: number): boolean => scan.word(at) === 'chi' && scan.word(at + 1) === 'nhánh';

/** "khu vực | III", "khu vực | 5 - Lào Cai", "khu vực | Tân Khê - Bến Đá": the number or name, and those that dashes join to it. */
export function regionEnd(scan: Scan, at: number, limit: number): number {
  const reach = reachEnd(scan, at, limit);
  if (reach > at) return reach;
  if (endsShouted(scan, at, limit)) return at + 2;
  const first = Math.max(1, scan.size('place', at));
  const pair = first > 1 ? at + first : nameBeforeDash(scan, at, limit);
  let end = pair;
  while (DASHES.has(scan.mark(end)) && end + 1 < limit && scan.has(end + 1, CAPITAL)) {
    const next = dashedPlaceEnd(scan, end + 1, limit);
    if (next === end + 1) break;
    end = next;
  }
  return end > pair || first > 1 ? end : at + first;
}

/** "Tân Khê | -": two capitals that no list holds, before a dash; else the first alone. */
const nameBeforeDash = (scan: Scan, at: number, limit: number): number =>
  at + 2 < limit && scan.has(at + 1, CAPITAL) && DASHES.has(scan.mark(at + 2)) ? at + 2 : at + 1;

/** "BỆNH VIỆN ĐA KHOA KHU VỰC | TÂN KHÊ": the last two words of a line in capitals, no number. */
function endsShouted(scan: Scan, at: number, limit: number): boolean {
  const [last, end] = [at + 1, at + 2];
  if (end > limit || (scan.layers(at) & NAMED) !== 0 || (scan.layers(last) & NAMED) !== 0) return false;
  const shouted = [at - 1, at, last].every((i) => scan.has(i, ALL_CAPS) && !scan.has(i, LINE_START | NUMBER));
  return shouted && (end >= scan.tokens.count || scan.has(end, LINE_START)) && !/^[IVX]+$/.test(scan.slice(at, last));
}
const NAMED = POSTS | BLOC | AWARD | FORM;

/** A known place, or two capitals and no more that may name one; `at` for none. */
function dashedPlaceEnd(scan: Scan, at: number, limit: number): number {
  const known = scan.size('place', at);
  if (known > 0) return at + known;
  const pair = at + 1 < limit && scan.has(at + 1, CAPITAL) && !(at + 2 < limit && scan.has(at + 2, CAPITAL));
  const free = (scan.layers(at) & (POSTS | BLOC | AWARD | FORM)) === 0 && scan.size('unit', at) === 0;
  return pair && free ? at + 2 : at;
}

const GATES = new Set(['CKQT', 'CKQG']);

/** "cửa khẩu | Ma Lù Thàng", "cửa khẩu quốc tế Tây Trang", "cửa khẩu cảng Bến Đá"; `none` where no name follows. */
function gateEnd(scan: Scan, at: number, limit: number, none: number): number {
  let start = at;
  const kind = scan.slice(at, at + 2).toLowerCase();
  if (['quốc tế', 'quốc gia', 'sân bay', 'cảng biển'].includes(kind)) start += 2;
  else if (scan.word(at) === 'cảng') start += 1;
  let end = start;
  while (end < limit && end - start < 4 && scan.has(end, CAPITAL) && !scan.has(end, PARAGRAPH_START)) end++;
  return end > start ? end : none;
}

/** A place that no list holds, in capitals right after the unit: "Điện lực Năm Căn", "Chi nhánh Hùng Vương". */
function bareName(scan: Scan, at: number, limit: number): number {
  if (!opensBareName(scan, at) || startsPerson(scan, at, limit)) return at;
  // "Bệnh viện Đa khoa | Nông nghiệp": a field rather than half of it
  const field = (scan.layers(at) & FIELD) === 0 ? 0 : scan.size('field', at);
  if (field > 1 && !scan.has(at + 1, CAPITAL)) return at + field;
  const words = wordsEnd(scan, at, limit);
  if (words > at) return words;
  let end = at + 1;
  while (
    end < limit &&
    end - at < 4 &&
    (opensBareName(scan, end) || (end === at + 1 && (addressesNobody(scan, end) || headsNothing(scan, end)))) &&
    !scan.has(end, PARAGRAPH_START) &&
    !startsPerson(scan, end, limit)
  )
    end++;
  return end;
}

/** "Trung tâm Kỹ thuật | Tiêu chuẩn Đo lường Chất lượng 3", "Dịch vụ việc làm | Thanh niên": words of two syllables, the second small; `at` for none. */
function wordsEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (
    end + 1 < limit &&
    scan.has(end, CAPITAL) &&
    !scan.has(end, ALL_CAPS | LINE_START) &&
    opensBareName(scan, end) &&
    !scan.has(end + 1, CAPITAL | NUMBER | PUNCTUATION | LINE_START) &&
    scan.word(end + 1) !== 'và' &&
    !endsAtLower(scan, end + 1)
  )
    end += 2;
  return end > at && end < limit && scan.has(end, NUMBER) && numberInName(scan, end, limit) ? end + 1 : end;
}

/** "Đồn Biên phòng Nà | Khoa | được tặng": behind one syllable of a name, a word that has nothing to head; not "Bến | Khoa Nội". */
function headsNothing(scan: Scan, at: number): boolean {
  const head = unitHead(scan, at);
  if (head === null || head.to !== at + 1 || !scan.has(at, CAPITAL) || scan.has(at, ALL_CAPS | LINE_START))
    return false;
  if (isTerritory(head.kind) || scan.size('place', at - 1) > 1 || !SYLLABLE.test(scan.slice(at - 1, at))) return false;
  const next = at + 1;
  return (
    !scan.has(next, CAPITAL | NUMBER) &&
    (scan.layers(next) & (FIELD | PLACE)) === 0 &&
    !isTerritory(scan.kind('unit', next))
  );
}
/** With which names of places begin in the mountains, and which stand alone nowhere. */
const SYLLABLE = /^(?:nà|pa|pá|pú|púng|nậm|nặm|huổi|mường|chiềng|sín|sì|si|tả|tà|lũng|khâu|cốc|phiêng|phình|pắc|bó)$/iu;

function opensBareName(scan: Scan, at: number): boolean {
  // "Thị đoàn Buôn Trắng", "Trung tâm Y tế Sóc Lâm": in a name of two capitals "Buôn" is no hamlet by itself.
  // "HĐND thành phố | Phụ trách khối xã, phường"
  if (scan.word(at) === 'phụ' && scan.word(at + 1) === 'trách') return false;
  const town = TOWNS.has(scan.word(at)) && scan.has(at + 1, CAPITAL);
  if (!scan.has(at, CAPITAL) || scan.has(at, ALL_CAPS) || givesAward(scan, at) || (unitHead(scan, at) && !town))
    return false;
  return (scan.layers(at) & (POSTS | BLOC | AWARD | FORM)) === 0 || isLikeAddress(scan, at);
}

/** Words for hamlets with which names of districts and communes begin. */
export const TOWNS = new Set(['buôn', 'sóc', 'bản', 'làng']);
