import type { Phrase } from '../lexicon/phrase.js';
import type { Scan } from '../lexicon/scan.js';
import { COLON, COMMA, DASHES, SEMICOLON, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER } from '../text/tokens.js';
import { AWARD, BLOC, POSTS as LAYER_POSTS, PLACE, UNIT } from './layer-bits.js';
import { classHead, gradeTeamHead } from './unit-class.js';
import { isTerritory } from './unit-kinds.js';
import { centreInLetters, collegeInLetters, headInLetters, isShouted } from './unit-letters.js';
import { sectorHead } from './unit-sector.js';

/** The head of a unit's name as the lexicon knows it; tokens `[from, to)`. */
export interface UnitHead {
  readonly kind: string;
  /** What completes it: see src/lexicon/units/head.ts. */
  readonly takes: string;
  readonly level: number;
  readonly inner: boolean;
  readonly comma: boolean;
  readonly alone: boolean;
  readonly from: number;
  readonly to: number;
}

/** The head at the token, written like one: with a capital, or of a kind that needs none ("huyện", "phòng"). */
export function unitHead(scan: Scan, at: number): UnitHead | null {
  const phrase = (scan.layers(at) & UNIT) === 0 ? undefined : scan.at('unit', at);
  if (!phrase)
    return scan.has(at, ALL_CAPS)
      ? headInLetters(scan, at)
      : (quarter(scan, at) ?? armyStore(scan, at) ?? frontOf(scan, at) ?? sectorHead(scan, at) ?? classHead(scan, at));
  if (isPolice(scan, at)) return policeAt(at);
  // "lực lượng | vũ trang tỉnh Lam Hải": more than the "lực lượng" of a field
  const sector = scan.word(at) === 'lực' ? sectorHead(scan, at) : null;
  if (sector) return sector;
  const college = phrase.kind === 'union' ? collegeInLetters(scan, at) : null;
  if (college) return college;
  const cell = phrase.kind === 'party-cell' ? classHead(scan, at) : null;
  if (cell) return cell;
  const team = phrase.kind === 'division' ? gradeTeamHead(scan, at) : null;
  if (team) return team;
  const centre = centreInLetters(scan, at, at + scan.size('unit', at));
  if (centre) return centre;
  if (isPost(scan, at) || isOtherWord(scan, at)) return null;
  // "Sóc Trăng", "Buôn Ma Thuột": a province or a town, no hamlet.
  if (phrase.kind === 'hamlet' && (scan.layers(at) & PLACE) !== 0 && scan.size('place', at) > scan.size('unit', at))
    return null;
  const written =
    scan.has(at, CAPITAL) ||
    phrase.kind === 'people' ||
    phrase.traits?.lower === true ||
    isCalledUnion(scan, at) ||
    isOfUnit(scan, at, phrase.kind) ||
    isOfField(scan, at) ||
    isPlaced(scan, at, phrase.kind);
  return written ? headOf(scan, at, phrase) : null;
}

/** "công an huyện Bến Đá", "công an các huyện Bến Đá, …": in small letters with the name of its place. */
function isPlaced(scan: Scan, at: number, kind: string): boolean {
  if (isTerritory(kind)) return false;
  if (NAMED_SMALL.has(kind) && !HOUSES.has(scan.word(at)) && isNamedSmall(scan, at + scan.size('unit', at)))
    return true;
  const end = at + scan.size('unit', at);
  const field = end + scan.size('field', end);
  return [end, field].some((next) => {
    const first = scan.word(next) === 'các' ? next + 1 : next;
    if (!isTerritory(scan.kind('unit', first)) || scan.has(first, CAPITAL)) return false;
    const name = first + scan.size('unit', first);
    // "các bệnh viện đa khoa huyện: Bến Đá, Tân Khê"
    return scan.has(scan.mark(name) === COLON && scan.word(at - 1) === 'các' ? name + 1 : name, CAPITAL);
  });
}

/** "sở | Kế hoạch và Đầu tư", "cục | Thuế", "chi nhánh | NHCSXH": as newspapers wrote them for long, with capitals from the field on. */
function isOfField(scan: Scan, at: number): boolean {
  const size = DEPARTMENTS.has(scan.word(at)) ? 1 : DEPARTMENTS.has(`${scan.word(at)} ${scan.word(at + 1)}`) ? 2 : 0;
  const field = at + size;
  if (size === 0 || !scan.has(field, CAPITAL) || scan.has(field, LINE_START)) return false;
  if (WITHIN.has(`${scan.word(at - 1)} ${scan.word(at)}`)) return false;
  const branch = size > 1 && scan.word(at + 1) === 'nhánh' && scan.size('unit', field) > 0;
  return branch || scan.size('unit', at) > size || scan.size('field', field) > 0;
}
const DEPARTMENTS = new Set(['sở', 'cục', 'chi cục', 'tổng cục', 'ban', 'bộ', 'vụ', 'chi nhánh']);
/** "cán bộ Y tế", "trụ sở", "nhiệm vụ" */
const WITHIN = new Set(
  'trụ sở,cơ sở,hội sở,cán bộ,đảng bộ,toàn bộ,nội bộ,tiến bộ,đội bộ,nhiệm vụ,nghiệp vụ,dịch vụ,phục vụ,chức vụ,công vụ,thường vụ,phòng ban,ủy ban,trưởng ban,phó ban'.split(
    ',',
  ),
);

/** "công đoàn | Công ty Bến Đá", "chi bộ | Sở Y tế", "cơ quan đại diện | Bộ Nội vụ": in small letters with the unit that it belongs to. */
function isOfUnit(scan: Scan, at: number, kind: string): boolean {
  const owner = at + scan.size('unit', at);
  if (!OF_UNITS.has(kind) && !(kind === 'office' && STANDS_FOR.has(scan.pairAt(owner - 2)))) return false;
  if ((scan.layers(owner) & UNIT) === 0 || !scan.has(owner, CAPITAL) || scan.has(owner, LINE_START)) return false;
  return (scan.layers(owner) & POSTS_AND_MORE) === 0 && !isTerritory(scan.kind('unit', owner));
}
const OF_UNITS = new Set(['union', 'youth', 'party-cell', 'party-committee']);
const STANDS_FOR = new Set(['đại diện', 'thường trú']);

/** "công ty | TNHH Bến Đá", "ngân hàng | Bến Đá", "bệnh viện | Đa khoa tỉnh": a name in capitals behind it, nobody's title. */
const isNamedSmall = (scan: Scan, at: number): boolean =>
  scan.has(at, CAPITAL) && !scan.has(at, LINE_START) && (scan.layers(at) & (POSTS_AND_MORE | UNIT)) === 0;
const POSTS_AND_MORE = LAYER_POSTS | BLOC | AWARD;
/** "khách sạn Bến Đá": where one meets */
const HOUSES = new Set(['khách', 'nhà', 'siêu', 'chợ', 'cơ', 'trang', 'thẩm']);
const NAMED_SMALL = new Set(['company', 'hospital', 'coop', 'factory']);

/**
 * "Chi bộ | khối Sơn Tiến", "Chi hội | khu 4", "Nhân dân | khu 5", "Khu 5, xã Bến Đá": a quarter, where what has cells in each or the commune
 * says so; elsewhere a bloc or a zone.
 */
function quarter(scan: Scan, at: number): UnitHead | null {
  if (!QUARTERS.has(scan.word(at))) return null;
  if (isArea(scan, at))
    return { kind: 'hamlet', takes: 'name', level: 1, inner: false, comma: false, alone: false, from: at, to: at + 2 };
  const before = scan.slice(at - 2, at).toLowerCase();
  const cell = CELLS.has(before) && scan.has(at + 1, CAPITAL | NUMBER);
  const people = PEOPLE.has(before) && scan.has(at + 1, NUMBER);
  if (scan.has(at, CAPITAL) ? !isInCommune(scan, at) : !cell && !people) return null;
  return { kind: 'hamlet', takes: 'name', level: 1, inner: false, comma: false, alone: false, from: at, to: at + 1 };
}
export const QUARTERS = new Set(['khối', 'khu']);
const CELLS = new Set(['chi bộ', 'chi hội', 'chi đoàn']);
const PEOPLE = new Set(['nhân dân', 'cán sự', 'bà con']);

/** "Cụm phó: | Khu vực 5; Khu vực 10", "Trao Giấy khen cho | Khu vực 5": as the quarters of some wards are called; not "Thuế Khu vực 5". */
const isArea = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'khu' &&
  scan.word(at + 1) === 'vực' &&
  scan.has(at, CAPITAL) &&
  !scan.has(at + 1, CAPITAL) &&
  /^[1-9]\d?$/.test(scan.slice(at + 2, at + 3)) &&
  (at === 0 || scan.has(at, LINE_START) || PARTING.has(scan.mark(at - 1)) || LEADS_TO.has(scan.word(at - 1)));
const PARTING = new Set([COLON, COMMA, SEMICOLON]);
const LEADS_TO = new Set(['và', 'cho', 'là', 'gồm', 'của', 'với']);

/** "Khu 5 | , xã Bến Đá": with its number and commune. */
const isInCommune = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'khu' &&
  scan.has(at + 1, NUMBER) &&
  scan.mark(at + 2) === COMMA &&
  scan.kind('unit', at + 3) === 'commune' &&
  scan.has(at + 3 + scan.size('unit', at + 3), CAPITAL);

/** "Kho K602", "Xưởng X201", "Tàu 263", "Tàu HQ-815", "Tàu CSB 4039": a store or a workshop of the army by its code, a ship by its number. */
function armyStore(scan: Scan, at: number): UnitHead | null {
  const capital = scan.has(at, CAPITAL);
  const code = capital && STORES.has(scan.word(at)) ? CODE : SHIPS.has(scan.slice(at, at + 1)) ? SHIP : null;
  if (code === null) return null;
  // "tàu 263" may be any, "tàu HQ-815" is one
  if (!capital && !FLEETS.has(scan.slice(at + 1, at + 2))) return null;
  const fleet = code === SHIP && FLEETS.has(scan.slice(at + 1, at + 2)) ? at + 2 : at + 1;
  const number = fleet > at + 1 && DASHES.has(scan.mark(fleet)) ? fleet + 1 : fleet;
  if (!(fleet > at + 1 ? HULL : code).test(scan.slice(number, number + 1))) return null;
  const to = number + 1;
  return { kind: 'troop', takes: 'nothing', level: 3, inner: true, comma: false, alone: true, from: at, to };
}
/** Of the navy, the coast guard, the fisheries surveillance, the border guard. */
const FLEETS = new Set(['HQ', 'CSB', 'KN', 'BP', 'SAR']);
const SHIPS = new Set(['Tàu', 'tàu']);
const HULL = /^\d{2,4}$/;
const STORES = new Set(['kho', 'xưởng']);
const CODE = /^[A-Z]{1,2}\d{1,4}$/;
const SHIP = /^\d{3,4}$/;

/** "Mặt trận | huyện Bến Đá", "Mặt trận | Quận 6": the Fatherland Front of a place that is named; not "cán bộ Mặt trận xã Tân Khê". */
function frontOf(scan: Scan, at: number): UnitHead | null {
  if (scan.word(at) !== 'mặt' || scan.word(at + 1) !== 'trận' || !scan.has(at, CAPITAL)) return null;
  const name = at + 2 + scan.size('unit', at + 2);
  if (!isTerritory(scan.kind('unit', at + 2)) || !scan.has(name, CAPITAL | NUMBER)) return null;
  if (FRONT_PEOPLE.has(scan.word(at - 1)) || scan.has(name, LINE_START)) return null;
  return { kind: 'front', takes: 'place', level: 6, inner: false, comma: false, alone: false, from: at, to: at + 2 };
}
/** "cán bộ", "công tác", "ủy viên", "hoạt động" */
const FRONT_PEOPLE = new Set(['bộ', 'tác', 'viên', 'động', 'ban', 'dân']);

/** "Ca trưởng", "Tổ phó", "Đội viên": somebody, no unit. */
const isPost = (scan: Scan, at: number): boolean =>
  isInitial(scan, at) || (scan.size('unit', at) === 1 && POSTS.has(scan.word(at + 1)) && !scan.has(at + 1, CAPITAL));
/** "Phòng, chống | thiên tai" */
export const isFight = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'phòng' && scan.mark(at + 1) === COMMA && scan.word(at + 2) === 'chống';

/** "Phòng, chống thiên tai", "công tác xã hội": what is fought, and society. */
const isOtherWord = (scan: Scan, at: number): boolean =>
  isFight(scan, at) ||
  (scan.word(at) === 'xã' && scan.word(at + 1) === 'hội' && !scan.has(at + 1, CAPITAL)) ||
  // "kinh tế - xã | hội xã Bến Đá"
  (scan.word(at) === 'hội' && scan.word(at - 1) === 'xã' && !scan.has(at, CAPITAL)) ||
  isHarbour(scan, at) ||
  // "Phát triển Nông | thôn Tây Nguyên": the country, no hamlet
  (scan.word(at) === 'thôn' && scan.word(at - 1) === 'nông' && !scan.has(at, CAPITAL)) ||
  // "già | làng Tô Hải": an elder
  (scan.word(at) === 'làng' && scan.word(at - 1) === 'già') ||
  // "lực lượng Kiểm lâm | nhân dân Việt Nam": what they are called
  (scan.word(at) === 'nhân' &&
    scan.word(at + 1) === 'dân' &&
    !scan.has(at, CAPITAL) &&
    FORCES.has(scan.word(at - 1))) ||
  // "Văn | bản số 51": a paper, no hamlet
  (scan.word(at) === 'bản' && !scan.has(at, CAPITAL) && NO_HAMLET.has(scan.word(at - 1))) ||
  // "cán | bộ Công an huyện": its people, no ministry
  (scan.word(at) === 'bộ' && scan.word(at - 1) === 'cán' && !scan.has(at, CAPITAL)) ||
  // "tập thể bộ | đội Trường Sơn": soldiers, no team
  (scan.word(at) === 'đội' && scan.word(at - 1) === 'bộ' && !scan.has(at, CAPITAL)) ||
  // "bộ đội | Trường Sơn", "đường | Trường Sơn": the mountains, no school
  (scan.word(at) === 'trường' && scan.word(at + 1) === 'sơn' && OF_MOUNTAINS.has(scan.word(at - 1))) ||
  // "Ca | khúc": a song, no shift
  (scan.word(at) === 'ca' && SONGS.has(scan.slice(at + 1, at + 2).toLowerCase())) ||
  // "BÁO CÁO THÀNH TÍCH": no newspaper
  (scan.word(at) === 'báo' && scan.word(at + 1) === 'cáo') ||
  // "LÝ LỊCH KHOA HỌC": science, no ward
  (scan.word(at) === 'khoa' && scan.word(at + 1) === 'học' && scan.has(at + 1, ALL_CAPS)) ||
  // "Hội trường Sở Y tế": a hall
  (scan.word(at) === 'hội' && scan.word(at + 1) === 'trường' && !scan.has(at + 1, CAPITAL)) ||
  // "THẦY TRÒ NHÀ | TRƯỜNG NÔ NỨC …"
  (scan.word(at) === 'trường' && scan.word(at - 1) === 'nhà' && scan.has(at - 1, ALL_CAPS)) ||
  // "Hội | trường Bộ Tư lệnh", "chiến | trường B", "công | trường Đào lò 2"; not "phân công | trường Bến Đá"
  (scan.word(at) === 'trường' &&
    !scan.has(at, CAPITAL) &&
    (NO_SCHOOL.has(scan.word(at - 1)) || (scan.word(at - 1) === 'công' && scan.word(at - 2) !== 'phân')));
const OF_MOUNTAINS = new Set(['đội', 'đường', 'núi', 'sĩ']);
/** "hội trường", "chiến trường": words that end as a school begins. */
const NO_SCHOOL = new Set(['hội', 'chiến', 'thị', 'môi', 'hiện', 'thương', 'quảng', 'ngư']);
/** "văn bản", "biên bản", "nhật bản": words that end as a hamlet begins. */
const NO_HAMLET = new Set([
  'văn',
  'biên',
  'xuất',
  'phiên',
  'ấn',
  'nguyên',
  'cơ',
  'căn',
  'tư',
  'địa',
  'nhật',
  'tái',
  'chế',
]);
const SONGS = new Set(['khúc', 'từ', 'cổ', 'dao', 'sĩ', 'sỹ']);
/** "Kiểm lâm", "Công an", "Quân đội" */
const FORCES = new Set(['lâm', 'an', 'đội']);

/** "Công ty Tân | cảng Bến Đá": half of a company's name. */
const isHarbour = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'cảng' && scan.word(at - 1) === 'tân' && scan.has(at - 1, CAPITAL);

const POSTS = new Set(['trưởng', 'phó', 'viên']);

/** "H.T", "H. Nga": the letters of a person; "H.Tân Khê" is a district. */
const isInitial = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'h' && !(scan.has(at + 2, CAPITAL) && scan.has(at + 3, CAPITAL) && scan.mark(at + 3) !== STOP);

/** The head at the token in any case: after "các" ("các sở: Y tế, Nội vụ"). */
export function anyUnitHead(scan: Scan, at: number): UnitHead | null {
  const phrase = (scan.layers(at) & UNIT) === 0 ? undefined : scan.at('unit', at);
  return phrase ? (isPolice(scan, at) ? policeAt(at) : headOf(scan, at, phrase)) : null;
}

/** "CA huyện Na Rì", "CA các tỉnh": Công an; "Ca 2" is a shift, "CA SĨ" in capitals a singer. */
const isPolice = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'ca' && scan.has(at, ALL_CAPS) && !(scan.has(at + 1, ALL_CAPS) && isShouted(scan, at + 1));

const policeAt = (at: number): UnitHead => ({
  kind: 'force',
  takes: 'place',
  level: 6,
  inner: false,
  comma: false,
  alone: false,
  from: at,
  to: at + 1,
});

/** "xã | Đoàn Kết", "Phường | Đoàn Kết": a place named like the Youth Union, which is "Xã Đoàn Tân Mỹ" or "xã đoàn". */
const isCalledUnion = (scan: Scan, at: number): boolean =>
  COMMUNES.has(scan.word(at)) &&
  scan.word(at + 1) === 'đoàn' &&
  scan.has(at + 1, CAPITAL) &&
  ((scan.word(at) === 'xã' && !scan.has(at, CAPITAL)) || (scan.word(at + 2) === 'kết' && scan.has(at + 2, CAPITAL)));
const COMMUNES = new Set(['xã', 'phường']);

function headOf(scan: Scan, at: number, phrase: Phrase): UnitHead {
  const traits = phrase.traits ?? {};
  if (isCalledUnion(scan, at))
    return { kind: 'commune', takes: 'name', level: 3, inner: false, comma: false, alone: false, from: at, to: at + 1 };
  return {
    kind: phrase.kind,
    takes: String(traits.takes),
    level: Number(traits.level),
    inner: traits.inner === true,
    comma: traits.comma === true,
    alone: traits.alone === true,
    from: at,
    to: at + scan.size('unit', at),
  };
}

/** "Khoa A, Bệnh viện B" is one unit; "Sở A, Sở B" are two; "xã A, huyện B" is one place. */
export function isParent(child: UnitHead, parent: UnitHead): boolean {
  if (isTerritory(parent.kind)) {
    return (
      parent.level > child.level &&
      (isTerritory(child.kind) ||
        child.inner ||
        child.kind === 'people' ||
        child.kind === 'school' ||
        child.takes === 'unit')
    );
  }
  if (!child.inner && child.takes !== 'unit') return false;
  // "lòng tin của nhân dân, | Trường THPT Bến Đá …"
  if (child.kind === 'people') return false;
  // "Tiểu đoàn 1, Trung đoàn 174, Sư đoàn 5": troops are part of larger ones.
  if (child.kind === 'troop' && parent.kind === 'troop') return parent.level > child.level;
  // "Lữ đoàn 189, Sở Nội vụ" are two.
  if (child.kind === 'troop' && OF_NO_TROOP.has(parent.kind)) return false;
  return !parent.inner && PARENTS.has(parent.kind) && parent.level > child.level;
}

const OF_NO_TROOP = new Set(['department', 'hospital', 'school', 'company', 'court', 'media', 'insurance', 'centre']);
const PARENTS = new Set([
  'department',
  'hospital',
  'school',
  'company',
  'ministry',
  'office',
  'people-committee',
  'party-committee',
  'force',
  'centre',
  'court',
  'media',
  'insurance',
]);
