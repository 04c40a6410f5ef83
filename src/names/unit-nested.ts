import { isCentralCity } from '../lexicon/cities.js';
import type { Scan } from '../lexicon/scan.js';
import { isOfSchools } from '../lexicon/universities.js';
import { CLOSE, COLON, COMMA, DASHES, HYPHEN, OPEN, SEMICOLON, STOP } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PARAGRAPH_START } from '../text/tokens.js';
import { type UnitParts, unitParts } from './unit.js';
import { endsListed } from './unit-fields.js';
import { isParent, type UnitHead, unitHead } from './unit-head.js';
import { isTerritory } from './unit-kinds.js';
import { isListedOn, isOfCentre, isSeat } from './unit-seat.js';

/** End of units that follow: without a comma ("Phòng Y tế huyện X"), after "thuộc", or the parent after a comma. */
export function nestedEnd(scan: Scan, at: number, limit: number, head: UnitHead, placed: boolean): number {
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return at;
  const past = pastPostNumber(scan, at, head);
  if (past > at) {
    const end = nestedEnd(scan, past, limit, head, placed);
    return end > past ? end : at;
  }
  // "Hội Phụ nữ | cơ quan UBND huyện"
  const ofOffice = OF_MEMBERS.has(head.kind) && scan.pairAt(at) === 'cơ quan' && !scan.has(at, CAPITAL);
  const ofWhole = ofOffice || scan.pairAt(at) === 'trực thuộc';
  const belongs = scan.word(at) === 'thuộc' ? at + 1 : ofWhole ? at + 2 : at;
  const direct = unitHead(scan, belongs);
  const ofCouncil = direct?.kind === 'people-committee' && scan.word(head.from) === 'ban' && head.to === head.from + 1;
  // "Bộ Tư lệnh | Bộ đội Biên phòng", "Bộ Tư lệnh | Quân khu 5"
  const commands = scan.word(head.from + 1) === 'tư' && (direct?.kind === 'force' || direct?.kind === 'troop');
  // "Ban CHQS | Công ty X"
  const military = scan.word(head.from) === 'ban' && MILITARY.has(scan.word(head.from + 1)) && direct !== null;
  // "Trại tạm giam | Công an tỉnh"
  const prison = scan.word(head.from) === 'trại' && direct?.kind === 'force';
  // "Đảng ủy | UBND tỉnh", "Đảng ủy | Công ty Bến Đá"
  const ofParty =
    head.kind === 'party-committee' &&
    direct !== null &&
    (direct.kind === 'people-committee' || (HOUSES_OF_PARTY.has(direct.kind) && scan.has(at, CAPITAL)));
  // "Đại đội 4 công binh | Quân khu 5"
  const ofTroop =
    head.kind === 'troop' && direct?.kind === 'troop' && direct.level > head.level && !scan.has(at, LINE_START);
  // "Ban huấn luyện | đội tuyển bóng đá nữ"
  const coaches = scan.pairAt(head.from + 1) === 'huấn luyện' && scan.word(at) === 'đội' && direct !== null;
  // "Đoàn Thanh niên | Công ty Điện lực Lam Hải", "Hội Sinh viên | trường"
  // "Đội Trọng án | PC02", "Đội 2 | PC04": a team of the division that its number names
  const ofNumbered =
    belongs === at && TEAMS.has(scan.word(head.from)) && POLICE_NUMBER.test(scan.slice(belongs, belongs + 1));
  if (ofNumbered && belongs < limit) return belongs + 1;
  const hosted = direct !== null && at === head.to && isHosted(scan, head) && HOSTS.has(direct.kind);
  if (
    direct &&
    (belongs > at ||
      hosted ||
      ofCouncil ||
      ofTroop ||
      coaches ||
      ofParty ||
      prison ||
      commands ||
      (military && !isTerritory(direct.kind)) ||
      head.takes === 'unit' ||
      (direct.level >= head.level && direct.kind !== head.kind))
  ) {
    const nested = unitParts(scan, belongs, limit);
    if (nested) return nested.to;
    // "Bộ Tư lệnh | Quân khu": the one that the text is about.
    if (commands && direct.kind === 'troop' && scan.has(belongs, CAPITAL)) return direct.to;
    if (hosted && (scan.has(belongs, CAPITAL) || scan.word(belongs) === 'trường')) return direct.to;
    if (head.inner && isBareParent(scan, direct, limit)) return direct.to;
  }
  if (isMemberSchool(scan, head, at)) {
    const university = unitParts(scan, at + 1, limit);
    if (university) return university.to;
  }
  // "Đội Hình sự | - Công an huyện Bến Đá"
  const dashed = DASHES.has(scan.mark(at)) && head.inner && !isTerritory(scan.kind('unit', at + 1));
  if (scan.mark(at) === COMMA || dashed) {
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
      // "Phòng PA03, Trại tạm giam": a prison has no divisions of the police; "Phân trại số 2, Trại giam Bến Đá"
      (scan.word(parent?.from ?? at) === 'trại' && scan.word(head.from + 1) !== 'trại') ||
      // "Trung đoàn 1, Ban CHQS huyện", "Tiểu đoàn 2, Ban CHQS huyện": neither is part of a district's command
      (head.kind === 'troop' &&
        (head.level >= REGIMENT || scan.word(head.from) === 'tiểu') &&
        scan.word(parent?.from ?? at) === 'ban') ||
      // "Ban Thi đua - Khen thưởng, Chi cục Văn thư - Lưu trữ": both are of one department; "Phòng 7, Văn phòng Viện KSND tỉnh"
      (scan.word(head.from) === 'ban' && scan.pairAt(parent?.from ?? at) === 'chi cục') ||
      (scan.word(head.from) === 'phòng' && scan.has(head.to, NUMBER) && parent?.kind === 'office') ||
      // "Trung đoàn 83, Lữ đoàn 162": nor is a regiment part of a brigade
      (scan.word(head.from) === 'trung' && scan.word(parent?.from ?? at) === 'lữ') ||
      // "Phòng Tài chính - Kế hoạch, Thanh tra huyện": nor have the inspectors of a district
      (scan.word(parent?.from ?? at) === 'thanh' && DISTRICTS.has(scan.word((parent?.from ?? at) + 2))) ||
      // "Phòng Tài chính - Kế hoạch, Đài Truyền thanh huyện": nor its loudspeaker.
      (scan.word(parent?.from ?? at) === 'đài' && LOCAL_MEDIA.has(scan.word((parent?.from ?? at) + 2))) ||
      // "Phòng Nông nghiệp, Trường THCS Bến Đá", "Phòng Y tế, Bưu điện huyện": nor has any of them one of a district's
      (parent !== null && isOfDistrict(scan, head, at) && !isOverDistrict(scan, parent)) ||
      // "Phòng Cảnh sát hình sự, Công an huyện Bến Đá": the police of a district have teams, no divisions
      isOtherPolice(scan, head, at + 1) ||
      // "Đội Quản lý vận hành lưới điện cao thế, Điện lực Bến Đá": that grid is run by the company of the province, beside the offices of districts
      (scan.word(at - 1) === 'thế' && scan.word(at - 2) === 'cao' && isPowerOffice(scan, at + 1)) ||
      (scan.word(head.from) === 'đội' && parent?.kind === 'school' && /\d/.test(scan.slice(at - 1, at)));
    // "Trưởng Ban Thi đua - Khen thưởng, Sở Nội vụ": the board is one of the department.
    const ofAffairs =
      scan.word(head.from + 1) === 'thi' && scan.word(head.from) === 'ban' && parent?.kind === 'department';
    // "Quân khu 4, Bộ Quốc phòng": an army's own ministry stands behind any part of it
    const ofDefence = ARMED.has(head.kind) && parent?.kind === 'ministry' && OF_ARMED.has(scan.pairAt(parent.from + 1));
    const ofTeam = isNumberedTeam(scan, head, at) && parent?.kind === 'division' && !TEAMS.has(scan.word(parent.from));
    if (parent && isSeat(scan, head, at, parent)) {
      const seat = unitParts(scan, at + 1, limit);
      const end = seat ? wholeEnd(scan, seat, limit) : at;
      const named = end > parent.to || parent.takes === 'nothing';
      if (seat && named && !isListedOn(scan, head, end)) return end;
    }
    if (parent && (isOfMinistry(scan, head, parent) || isOfFaculty(scan, head, parent))) {
      const whole = unitParts(scan, at + 1, limit);
      if (whole && endsItem(scan, whole.to) && opensItem(scan, head.from)) return whole.to;
    }
    if (
      parent &&
      !foreign &&
      (ofAffairs ||
        ofTeam ||
        ofDefence ||
        isParent(head, parent) ||
        isParent(child, parent) ||
        isOfCity(scan, child, parent)) &&
      (free || ofDefence)
    ) {
      const nested = unitParts(scan, at + 1, limit);
      if (nested && !isPeer(scan, parent, nested.to)) return nested.to;
    }
  }
  return at;
}

const ARMED = new Set(['troop', 'force']);
const OF_ARMED = new Set(['quốc phòng', 'công an']);

/** "huyện Bến Đá | , thành phố Hải Phòng": a district in a city under the central government; "huyện Bến Đá, thành phố Tân Khê" are two. */
const isOfCity = (scan: Scan, child: UnitHead, { from, to, kind }: UnitHead): boolean =>
  kind === 'district' &&
  isTerritory(child.kind) &&
  child.level <= DISTRICT &&
  !isCity(scan, child.from) &&
  isCity(scan, from) &&
  isCentralCity(scan, to);
const isCity = (scan: Scan, at: number): boolean => CITY.has(scan.word(at));
const CITY = new Set(['thành', 'tp']);
/** Level of a district. */
const DISTRICT = 5;

/** "Trường Đại học Ngoại ngữ | , Đại học Đà Nẵng", "Trường ĐH Kinh tế | - ĐH Quốc gia Hà Nội": a school before the university that it is part of. */
const isMemberSchool = (scan: Scan, { kind, from }: UnitHead, at: number): boolean =>
  kind === 'school' &&
  (scan.mark(at) === COMMA || DASHES.has(scan.mark(at))) &&
  UNIVERSITY.has(scan.word(from + 1)) &&
  isOfSchools(scan, at + 1);
const UNIVERSITY = new Set(['đại', 'đh']);

/** "Phòng Kế hoạch, Tài chính | Sở |;", "Phòng Tổ chức cán bộ | Tổng cục | và": the one that the text is about, in short, before the end of the item. */
const isBareParent = (scan: Scan, { kind, from, to }: UnitHead, limit: number): boolean =>
  kind === 'department' && scan.has(from, CAPITAL) && !scan.has(from, LINE_START) && endsListed(scan, to, limit);

/** "Đồn Biên phòng Cửa khẩu Bến Đá | (593) |, Bộ đội Biên phòng tỉnh": past the number of a troop, before the comma and what it is part of; `at` for none. */
const pastPostNumber = (scan: Scan, at: number, { kind }: UnitHead): number =>
  scan.mark(at) === OPEN &&
  scan.mark(at + 2) === CLOSE &&
  scan.mark(at + 3) === COMMA &&
  (kind === 'force' || kind === 'troop') &&
  /^\d{3}$/.test(scan.slice(at + 1, at + 2))
    ? at + 3
    : at;

/** "Nhà máy X15, Xí nghiệp Liên hiệp Bến Đá | , Tổng cục Công nghiệp quốc phòng |": past what the whole belongs to in turn. */
function wholeEnd(scan: Scan, { head, to }: UnitParts, limit: number): number {
  const over = scan.mark(to) === COMMA ? unitHead(scan, to + 1) : null;
  return over && isOfCentre(scan, head, over) ? (unitParts(scan, to + 1, limit)?.to ?? to) : to;
}

/** "Trường Đại học Bến Đá | , Bộ Y tế", "Khoa Luật, Trường Đại học Bến Đá | , Bộ Y tế": the ministry of a school, as orders of the State write it. */
const isOfMinistry = (scan: Scan, { kind, from }: UnitHead, parent: UnitHead): boolean =>
  kind === 'school' && HIGHER.has(scan.slice(from + 1, from + 3).toLowerCase()) && parent.kind === 'ministry';
const HIGHER = new Set(['đại học', 'cao đẳng']);

/** "Bộ môn Thống kê | , Khoa Kế toán |;": the faculty that it is part of. */
const isOfFaculty = (scan: Scan, { from, to }: UnitHead, parent: UnitHead): boolean =>
  scan.slice(from, to).toLowerCase() === 'bộ môn' && scan.word(parent.from) === 'khoa';

/** "cho | Trường Đại học Bến Đá", ": |", "; |", "1. |": first of its item; not "Sở Y tế, | Trường Đại học Bến Đá" */
const opensItem = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'cho' ||
  scan.has(at, LINE_START) ||
  [COLON, SEMICOLON, STOP, HYPHEN].includes(scan.mark(at - 1));
/** "Bộ Y tế | ;", "Bộ Y tế |" at the end of the line: and the last. */
const endsItem = (scan: Scan, at: number): boolean =>
  scan.mark(at) === SEMICOLON || scan.has(at, LINE_START) || (scan.mark(at) !== 0 && scan.has(at + 1, LINE_START));

/** "Điện lực Bến Đá", no company: "Công ty Điện lực Bến Đá" */
const isPowerOffice = (scan: Scan, at: number): boolean => scan.word(at) === 'điện' && scan.word(at + 1) === 'lực';

/** "Phòng Cảnh sát hình sự", "Phòng PK02" before "| Công an huyện Bến Đá": they are the province's. */
export const isOtherPolice = (scan: Scan, division: UnitHead, at: number): boolean =>
  (ofProvincePolice(scan, division) && isDistrictPolice(scan, at)) ||
  (isPoliceTeam(scan, division) && isCommunePolice(scan, at));

/** "Đội Cảnh sát hình sự" before "| Công an xã Bến Đá": the police of a commune have no teams. */
const isPoliceTeam = (scan: Scan, { from }: UnitHead): boolean =>
  scan.word(from) === 'đội' && POLICE.has(scan.pairAt(from + 1));
const isCommunePolice = (scan: Scan, at: number): boolean =>
  scan.pairAt(at) === 'công an' && COMMUNES.has(scan.word(at + 2));

/** "Phòng | Cảnh sát hình sự", "Phòng | An ninh kinh tế", "Phòng | PK02", "PC04" */
const ofProvincePolice = (scan: Scan, { from, to }: UnitHead): boolean =>
  (scan.word(from) === 'phòng' &&
    (POLICE.has(scan.pairAt(from + 1)) || POLICE_NUMBER.test(scan.slice(from + 1, from + 2)))) ||
  POLICE_NUMBER.test(scan.slice(from, to));
const POLICE_NUMBER = /^P[ACHKVX]\d{2}$/;
const POLICE = new Set(['cảnh sát', 'an ninh']);
const isDistrictPolice = (scan: Scan, at: number): boolean =>
  (scan.pairAt(at) === 'công an' && DISTRICTS.has(scan.word(at + 2))) || isCommunePolice(scan, at);
const COMMUNES = new Set(['xã', 'phường']);

/** Bodies of members that a school, a company or a hospital has of its own. */
const isHosted = (scan: Scan, { kind, from, to }: UnitHead): boolean =>
  // "Chi đoàn | Trung tâm"
  kind === 'party-cell' ||
  (kind === 'youth' ? scan.word(from) === 'đoàn' : scan.word(from) === 'hội' && MEMBERS.has(scan.word(to - 1)));
const MEMBERS = new Set(['viên', 'binh', 'ccb', 'nữ', 'lhpn', 'đỏ', 'ctđ']);
/** Bodies of members: they stand beside what they are of. */
const OF_MEMBERS = new Set(['party-committee', 'party-cell', 'union', 'youth']);
const HOUSES_OF_PARTY = new Set([
  'school',
  'company',
  'hospital',
  'centre',
  'institute',
  'bank',
  'troop',
  'force',
  'court',
]);
const HOSTS = new Set(['school', 'company', 'hospital', 'centre']);

/** "Phòng | Nông nghiệp và PTNT": a division that only a district's committee, or a department of the field, has. */
function isOfDistrict(scan: Scan, { from, to }: UnitHead, end: number): boolean {
  if (scan.word(from) !== 'phòng' || to !== from + 1) return false;
  return DIVISIONS.has(`${scan.word(to)} ${scan.word(to + 1)}`) && end - to >= 2;
}
const DIVISIONS = new Set(
  'nông nghiệp|y tế|tư pháp|nội vụ|lao động|văn hóa|văn hoá|giáo dục|tài nguyên|kinh tế|tài chính|dân tộc|quản lý đô thị'
    .split('|')
    .map((words) => words.split(' ').slice(0, 2).join(' ')),
);

/** A department, ministry, committee, force or university above the division, no school of pupils, branch or post. */
const isOverDistrict = (scan: Scan, { kind, from, to }: UnitHead): boolean => {
  if (kind === 'school') return !PUPILS.has(scan.word(to - 1)) && !PUPILS.has(scan.word(to));
  return kind !== 'hospital' && kind !== 'media' && scan.word(from) !== 'bưu' && scan.word(from) !== 'chi';
};
const PUPILS = new Set(['thcs', 'th', 'thpt', 'mn', 'tiểu', 'trung', 'mầm', 'mẫu', 'ptdtbt', 'ptdtnt']);

/** "Đội 3 | , Phòng Cảnh sát hình sự": a number alone names no team, so what follows is whose it is. */
const isNumberedTeam = (scan: Scan, { from, to }: UnitHead, at: number): boolean =>
  TEAMS.has(scan.word(from)) && to === from + 1 && at === to + 1 && scan.has(to, NUMBER);
const TEAMS = new Set(['đội', 'tổ']);

const REGIMENT = 3;
/** "Đài truyền | thanh" */
const LOCAL_MEDIA = new Set(['thanh']);
const DISTRICTS = new Set(['huyện', 'quận', 'thị']);
const MILITARY = new Set(['chqs', 'chỉ']);

/** "Đảng bộ | xã Tề Lỗ | , huyện Yên Lạc": the place that a larger place goes on from. */
function lastTerritory(scan: Scan, from: number, to: number): UnitHead | null {
  for (let i = to - 1; i >= from; i--) {
    const head = unitHead(scan, i);
    if (!head || !isTerritory(head.kind)) continue;
    // "Ban CHQS | thị xã | Bến Đá, huyện Tân Khê": a town, no commune
    const town = scan.word(i) === 'xã' && scan.word(i - 1) === 'thị' ? unitHead(scan, i - 1) : null;
    return town ?? head;
  }
  return null;
}

/** "phòng Y tế, Văn phòng HĐND và UBND huyện": in a district the office stands beside the divisions, not above them. */
function isPeer(scan: Scan, parent: UnitHead, to: number): boolean {
  if (parent.kind !== 'office' || scan.word(parent.from) !== 'văn') return false;
  for (let i = parent.to; i < to; i++) if (['district', 'commune'].includes(scan.kind('unit', i))) return true;
  return false;
}
