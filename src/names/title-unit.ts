import type { Scan } from '../lexicon/scan.js';
import { AMPERSAND, COLON, COMMA, EN_DASH, HYPHEN, PERCENT, SLASH } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { armyEnd } from './army-end.js';
import { parseBloc } from './bloc.js';
import { boardPurposeEnd, isRaised } from './board-purpose.js';
import { sectorEnd } from './granter.js';
import { ACT, ADDRESS, FIELD, PLACE, POSTS, STOP, SURNAME, UNIT } from './layer-bits.js';
import { isOfMission, missionEnd } from './mission.js';
import { startsPerson } from './person-start.js';
import { plainWords } from './plain-words.js';
import { titleTailEnd } from './title-tail.js';
import { parseUnit, type UnitName } from './unit.js';
import { fieldEnd } from './unit-fields.js';
import { anyUnitHead, type UnitHead, unitHead } from './unit-head.js';
import { isTerritory } from './unit-kinds.js';
import { placeEnd, placesEnd } from './unit-place.js';
import { properWordsEnd } from './unit-words.js';

const DASHES = new Set([HYPHEN, EN_DASH]);

/** What completes a title: up to where it runs, and the unit that it names, if it names one. */
export interface TitleUnit {
  readonly to: number;
  readonly unit: UnitName | null;
}

/**
 * The unit after a title's head at the token. `inside` is where the head's own last words open a unit's name ("Trưởng
 * | Ban Dân vận Tỉnh ủy"), -1 for none; a unit written out again comes first ("Trưởng ban | Ban Dân vận").
 */
export function titleUnit(scan: Scan, at: number, end: number, inside: number): TitleUnit | null {
  const limit = clauseEnd(scan, at, end);
  const named = namedUnit(scan, at, limit, inside);
  const to = boardPurposeEnd(scan, named?.to ?? at, end);
  if (!named || to !== named.to) return to > at ? { to, unit: null } : named;
  const tail = titleTailEnd(scan, inside >= 0 ? inside : at, to, limit);
  return tail === to ? named : { to: tail, unit: named.unit && { ...named.unit, to: tail } };
}

function namedUnit(scan: Scan, at: number, limit: number, inside: number): TitleUnit | null {
  if (inside >= 0) {
    const again = parseUnit(scan, at, limit);
    if (again && isWrittenAgain(scan, inside, again.from)) return grown(scan, again, limit);
    const own = parseUnit(scan, inside, limit) ?? looseUnit(scan, inside, at, limit);
    if (own && own.to > at) return grown(scan, own, limit);
    const board = boardEnd(scan, at, limit);
    if (board > at) return { to: board, unit: null };
    const bare = bareUnit(scan, at, limit);
    return bare ?? { to: numberEnd(scan, at, limit), unit: null };
  }
  if (at >= limit || scan.has(at, PUNCTUATION | PARAGRAPH_START)) return null;
  // "Đội trưởng | thuộc Phòng PC04"
  if (scan.word(at) === 'thuộc' && OF_TEAMS.has(scan.pairAt(at - 2))) {
    const over = parseUnit(scan, at + 1, limit);
    return over && grown(scan, over, limit);
  }
  const team = numberedTeamEnd(scan, at, limit);
  if (team > at) return { to: team, unit: null };
  if (isTroopNumber(scan, at)) return { to: at + 1, unit: null };
  if (isOfMission(scan, at)) return { to: missionEnd(scan, at, limit), unit: null };
  const unit = parseUnit(scan, at, limit) ?? looseUnit(scan, at, -1, limit);
  if (unit) return grown(scan, unit, limit);
  return bareUnit(scan, at, limit);
}

/**
 * "Phó Trưởng ban Thường trực | , Ban Kinh tế Trung ương", "Phó Trưởng ban thường trực | - Ban chỉ đạo …": the board of which only the head
 * stood before the mark; null where it was named, and for a mark before the next of a list.
 */
export function boardOverMark(scan: Scan, at: number, limit: number, inside: number): TitleUnit | null {
  const marked = scan.mark(at) === COMMA || DASHES.has(scan.mark(at));
  if (!marked || scan.word(at + 1) !== scan.word(inside) || !scan.has(at + 1, CAPITAL) || scan.has(at + 1, LINE_START))
    return null;
  const board = parseUnit(scan, at + 1, limit) ?? looseUnit(scan, at + 1, -1, limit);
  if (!board) return null;
  const to = boardPurposeEnd(scan, board.to, limit);
  // "Trưởng ban, Ban Dân vận, Ban Tổ chức": the units of a list
  return scan.mark(to) === COMMA && scan.word(to + 1) === scan.word(inside) ? null : { to, unit: { ...board, to } };
}

/** "Trưởng | ban | Ban Dân vận", "Trưởng | Ban | BQL Khu kinh tế Bến Đá": the same board, in words or in letters. */
const isWrittenAgain = (scan: Scan, inside: number, at: number): boolean =>
  scan.word(at) === scan.word(inside) || (scan.word(at) === 'bql' && scan.word(inside) === 'ban');

/** "Tiểu đoàn phó | 482", "Đại đội trưởng | 5" */
const isTroopNumber = (scan: Scan, at: number): boolean =>
  scan.has(at, NUMBER) &&
  OF_TROOPS.has(`${scan.word(at - 2)} ${scan.word(at - 1)}`) &&
  (at + 1 >= scan.tokens.count || scan.has(at + 1, PUNCTUATION | CAPITAL));

/** "Đội trưởng | đội sản xuất số 4", "Tổ trưởng | tổ vận hành số 12": the team that its head leads, in small letters up to its number; `at` for none. */
function numberedTeamEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== scan.word(at - 2) || !OF_TEAMS.has(scan.pairAt(at - 2))) return at;
  let end = at + 1;
  while (end < limit && end - at < LONGEST_TEAM && scan.word(end) !== 'số' && !scan.has(end, CAPITAL | PUNCTUATION))
    end++;
  return scan.word(end) === 'số' && end + 1 < limit && scan.has(end + 1, NUMBER) ? end + 2 : at;
}
const LONGEST_TEAM = 7;
const OF_TEAMS = new Set(['đội trưởng', 'đội phó', 'tổ trưởng', 'tổ phó']);
const OF_TROOPS = new Set(['đoàn trưởng', 'đoàn phó', 'đội trưởng', 'đội phó']);

/** "Trưởng Ban | Chỉ đạo Cụm thi đua số 2", "| Chỉ đạo 389 tỉnh", "| Chỉ đạo": what the board steers, a bloc or by number; `at` for none. */
function boardEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) === 'tổ' && scan.word(at + 1) === 'chức') return eventsEnd(scan, at, limit);
  // "Trưởng Ban | vận động | Quỹ Vì người nghèo tỉnh"
  if (scan.pairAt(at) === 'vận động' && at + 2 < limit && isRaised(scan, at + 2)) return at + 2;
  if (scan.word(at) !== 'chỉ' || scan.word(at + 1) !== 'đạo' || at + 2 > limit) return at;
  const bloc = parseBloc(scan, at + 2, limit);
  if (bloc) return bloc.to;
  // "Trưởng Ban | Chỉ đạo | phát biểu": the board alone, where the capital says that nobody directs anything
  if (!scan.has(at + 2, NUMBER)) return scan.has(at, CAPITAL) ? at + 2 : at;
  return isTerritory(scan.kind('unit', at + 3)) ? territoryEnd(scan, at + 3, limit) : at + 3;
}

/** "Trưởng Ban | tổ chức Hội nghị, Hội diễn, Hội thao | phát biểu": what the board holds, before what its head does or a mark; `at` for another. */
function eventsEnd(scan: Scan, at: number, limit: number): number {
  let end = at + 2;
  for (let next = end; next + 1 < limit && EVENTS.has(`${scan.word(next)} ${scan.word(next + 1)}`); ) {
    end = next + 2;
    next = scan.mark(end) === COMMA || scan.word(end) === 'và' ? end + 1 : end;
    if (next === end) break;
  }
  const ended = end >= limit || scan.has(end, PUNCTUATION) || (scan.layers(end) & ACT) !== 0;
  return end > at + 2 && ended ? end : at;
}
const EVENTS = new Set(['hội nghị', 'hội diễn', 'hội thao', 'hội thi', 'hội thảo', 'cuộc thi', 'đại hội', 'lễ hội']);

/** The comma before a verb ends the title: "Phó Giám đốc Sở Nội vụ, giải thích". */
function clauseEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at; i + 1 < limit && i - at < 20; i++) {
    // In capitals no small letter parts the verb from the name: "PHÓ CHỦ TỊCH UBND TỈNH PHÁT BIỂU".
    if (i > at && (scan.layers(i) & (ACT | FIELD)) === ACT && scan.has(i, ALL_CAPS)) return i;
    if (scan.has(i, LINE_START) && opensLabel(scan, i)) return i;
    // "Cục trưởng Cục Báo chí, | các Đài đã bầu": the next to do something
    if (scan.mark(i) === COMMA && scan.word(i + 1) === 'các' && scan.has(i + 2, CAPITAL)) return i;
    if ((scan.layers(i + 1) & ACT) === 0 || scan.mark(i) !== COMMA || scan.has(i + 1, CAPITAL)) continue;
    // "Hội đồng thi đua, | khen thưởng huyện"
    if (scan.word(i - 1) !== 'đua' || scan.word(i + 1) !== 'khen') return i;
  }
  return limit;
}

/** "Chủ tịch Hội đồng" / "| Ủy viên dự : 9/11": a few words and a colon open the next line of a form. */
export function opensLabel(scan: Scan, at: number): boolean {
  // "Ủy ban nhân dân" / "tỉnh Lam Hải yêu cầu:" goes on
  if (!scan.has(at, CAPITAL)) return false;
  for (let i = at + 1; i < at + LONGEST_LABEL; i++) {
    if (scan.mark(i) === COLON) return true;
    if (scan.has(i, PUNCTUATION | LINE_START)) return false;
  }
  return false;
}
const LONGEST_LABEL = 6;

/** What the title of an office holder adds to a unit: the committee of a board, the district of a commune. */
function grown(scan: Scan, unit: UnitName, limit: number): TitleUnit {
  let to = secondFieldEnd(scan, unit, limit);
  const head = unitHead(scan, unit.from);
  // "Ban Thường vụ | Tỉnh ủy", "Ban Kiểm soát | Tổng công ty Đường sông"
  if (to < limit && scan.has(to, CAPITAL) && !scan.has(to, PARAGRAPH_START) && !startsPerson(scan, to, limit))
    to = parseUnit(scan, to, limit)?.to ?? wholeEnd(scan, to, limit);
  // "Hội đồng Thi đua - Khen thưởng | ngành Tư pháp"
  if (to < limit && scan.word(to) === 'ngành') to = Math.max(to, sectorEnd(scan, to + 1, limit));
  // "Đảng ủy | VRG": a company by its letters
  const initials = to < limit && scan.has(to, ALL_CAPS) && !scan.has(head?.from ?? to, ALL_CAPS);
  if (initials && head?.kind === 'party-committee' && to === head.to && scan.slice(to, to + 1).length > 1) to++;
  // "Ban Tổ chức và Nhân sự | EVNNPC"
  else if (initials && DIVISIONS.has(scan.word(unit.from)) && isLettersAlone(scan, to)) to++;
  // "Đảng ủy | Khối"
  const sector = to < limit && scan.word(to) === 'khối' && PARTY.has(scan.word(to - 1));
  if (sector && (scan.has(to, CAPITAL) || scan.word(to - 1) === 'ủy'))
    to = partySectorEnd(scan, to + 1, limit, head ?? unnamedHead(unit.from, to));
  // "Ban Tổ chức | - Lao động": half of a field
  if (
    DASHES.has(scan.mark(to)) &&
    fieldEnd(scan, to + 1, limit) > to + 1 &&
    (scan.layers(to + 1) & (POSTS | UNIT)) === 0
  )
    to = overField(scan, fieldEnd(scan, to + 1, limit), limit);
  // "Trường THCS | & THPT huyện Bến Đá"
  if (scan.mark(to) === AMPERSAND) to = parseUnit(scan, to + 1, limit)?.to ?? to;
  // "Ngân hàng TMCP Bến Đá | - Chi nhánh Lam Hải"
  if (DASHES.has(scan.mark(to)) && scan.word(to + 1) === 'chi' && scan.word(to + 2) === 'nhánh')
    to = parseUnit(scan, to + 1, limit)?.to ?? to;
  // "Giám đốc NHNN | chi nhánh": without its place
  if (isBareBranch(scan, to, limit) && scan.has(to - 1, ALL_CAPS)) to += 2;
  // "Kho bạc Nhà nước khu vực | XII"
  if (scan.word(to - 1) === 'vực' && to < limit && scan.has(to, CAPITAL | NUMBER)) to++;
  to = numberEnd(scan, to, limit);
  // "VKSND | tối cao"
  if (scan.word(to) === 'tối' && scan.word(to + 1) === 'cao' && to + 1 < limit) to += 2;
  // "Ủy ban Đối ngoại | của Quốc hội"
  if (head?.kind === 'committee' && scan.word(to) === 'của' && unitHead(scan, to + 1)?.kind === 'government')
    to = parseUnit(scan, to + 1, limit)?.to ?? to;
  // "Tổng cục Chính trị | Quân đội nhân dân Việt Nam"
  to = Math.max(to, armyEnd(scan, scan.word(to - 1) === 'quân' ? to - 1 : to, limit));
  // "Tổng cục Chính trị | CAND"
  if (to < limit && FORCES.has(scan.slice(to, to + 1))) to++;
  if (scan.word(unit.from) === 'hội' && scan.word(unit.from + 1) === 'đồng') to = ofCouncilEnd(scan, to, limit);
  // "Tòa án nhân dân cấp cao | tại Thành phố Hồ Chí Minh"
  if (scan.word(to) === 'tại' && scan.word(to - 1) === 'cao' && (scan.layers(to + 1) & (UNIT | PLACE)) !== 0)
    to = Math.max(to, placeEnd(scan, to + 1, limit));
  // "Vụ Thi đua - Khen thưởng | các bộ, ngành, Ban Thi đua - Khen thưởng Trung ương"
  if (scan.word(unit.from) === 'vụ' && scan.word(to) === 'các') to = clientsEnd(scan, to, limit);
  // "Đảng ủy Quân sự tỉnh"
  if (head?.kind === 'party-committee' && to > head.to && !startsPerson(scan, head.to, limit)) {
    const words = properWordsEnd(scan, head.to, limit, head);
    if (words > to) to = placesEnd(scan, words, limit, head);
  }
  // "Vụ I, Ban Thi đua - Khen thưởng Trung ương"
  if (scan.word(unit.from) === 'vụ' && scan.mark(to) === COMMA && scan.word(to + 1) === 'ban' && unitHead(scan, to + 1))
    to = parseUnit(scan, to + 1, limit)?.to ?? to;
  // "Cục Công tác chính trị, Bộ Công an", "Cục Điều tra, chống buôn lậu, Tổng cục Hải quan"
  const parted = scan.mark(to) === COMMA || DASHES.has(scan.mark(to));
  if (parted && UNDER_MINISTRY.has(scan.word(unit.from)) && isOverDepartments(scan, to + 1))
    to = parseUnit(scan, to + 1, limit)?.to ?? to;
  // "xã Đồng Văn, huyện Yên Lạc"
  const parent = scan.mark(to) === COMMA ? unitHead(scan, to + 1) : null;
  if (
    parent &&
    isTerritory(parent.kind) &&
    parent.level > 3 &&
    scan.has(parent.to, CAPITAL) &&
    isInTerritory(scan, unit.from, to)
  )
    to = properWordsEnd(scan, parent.to, limit, parent);
  return { to, unit: to === unit.to ? unit : { ...unit, to } };
}

/** "Ban Tổ chức - Tuyên giáo | Ủy ban MTTQ tỉnh": the committee whose board it is, behind its second field; `at` for none. */
function overField(scan: Scan, at: number, limit: number): number {
  if (at >= limit || !scan.has(at, CAPITAL) || scan.has(at, LINE_START) || startsPerson(scan, at, limit)) return at;
  return parseUnit(scan, at, limit)?.to ?? at;
}

/** "Trưởng phòng Hành chính | nhân sự", "… Tài chính | kế toán, ủy viên": a second field in small letters that the name ends with, or its parent follows. */
function secondFieldEnd(scan: Scan, unit: UnitName, limit: number): number {
  const { to } = unit;
  if (scan.word(unit.from) !== 'phòng' || to >= limit || scan.has(to, CAPITAL | LINE_START)) return to;
  const end = to + 2;
  if (end > limit || !SECOND_FIELDS.has(`${scan.word(to)} ${scan.word(to + 1)}`)) return to;
  return end === limit || scan.has(end, CAPITAL | PUNCTUATION | LINE_START) ? end : to;
}
const SECOND_FIELDS = new Set(['nhân sự', 'kế toán', 'hành chính', 'quản trị', 'tổng hợp', 'cán bộ', 'kế hoạch']);

const isBareBranch = (scan: Scan, at: number, limit: number): boolean =>
  at + 2 <= limit && scan.word(at) === 'chi' && scan.word(at + 1) === 'nhánh' && !scan.has(at + 2, CAPITAL | NUMBER);

const DIVISIONS = new Set(['ban', 'phòng', 'văn', 'khoa']);

/** "EVNNPC", "SYT": the letters of a unit, with no word in capitals behind them. */
const isLettersAlone = (scan: Scan, at: number): boolean =>
  scan.tokens.end[at] - scan.tokens.start[at] > 2 &&
  !scan.has(at, NUMBER | LINE_START) &&
  !scan.has(at + 1, CAPITAL) &&
  (scan.layers(at) & NAMING) === 0;

/** "Đảng ủy Khối | Đại học, Cao đẳng TP. Bến Đá", "| Dân - Chính - Đảng thành phố": of which offices or schools it is; `at` for no more. */
function partySectorEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  const said = plainWords(scan, at, Math.min(limit, at + 8));
  const sector = PARTY_SECTORS.exec(said)?.[0];
  if (sector === undefined) return at;
  let to = at;
  while (to < limit && scan.slice(at, to).length < sector.length) to++;
  return placesEnd(scan, to, limit, head);
}
const PARTY_SECTORS =
  /^(?:đại học(?:,| và) cao đẳng|dân ?[-–] ?chính ?[-–] ?đảng|kinh tế|công nghiệp|nội chính|(?:các )?(?:cơ quan|doanh nghiệp)(?: và (?:các )?doanh nghiệp)?)(?!\p{L})/u;

/** "Cơ quan Thường trực | phía Nam"; the name of a unit holds "khu vực miền Trung". */
export function regionEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== 'phía' && scan.word(at) !== 'miền') return at;
  return at + 1 < limit && SIDES.has(scan.word(at + 1)) && scan.has(at + 1, CAPITAL) ? at + 2 : at;
}
const SIDES = new Set(['nam', 'bắc', 'trung', 'đông', 'tây']);

/** A ministry, a general department, the supreme court. */
const isOverDepartments = (scan: Scan, at: number): boolean => {
  const head = unitHead(scan, at);
  if (head === null) return false;
  return head.kind === 'ministry' || (head.kind === 'court' && head.level > 7) || isGeneral(scan, at);
};
const isGeneral = (scan: Scan, at: number): boolean => scan.word(at) === 'tổng' && scan.word(at + 1) === 'cục';

const FORCES = new Set(['CAND', 'QĐND']);
/** "Hội đồng Thi đua - Khen thưởng | của Đài", "… | ngành", "… | ngành Y tế": whose council it is. */
function ofCouncilEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) === 'ngành' && at < limit) return Math.max(at + 1, fieldEnd(scan, at + 1, limit));
  if (scan.word(at) !== 'của') return at;
  const unit = parseUnit(scan, at + 1, limit);
  if (unit) return unit.to;
  const head = scan.has(at + 1, CAPITAL) ? anyUnitHead(scan, at + 1) : null;
  return head !== null && head.to <= limit ? head.to : at;
}
const UNDER_MINISTRY = new Set(['cục', 'vụ', 'tổng', 'viện', 'thanh']);
const PARTY = new Set(['ủy', 'bộ']);

/** "Công đoàn | Tổng công ty", "Đảng ủy | Công ty": the whole without its name. */
function wholeEnd(scan: Scan, at: number, limit: number): number {
  const head = anyUnitHead(scan, at);
  return head !== null && WHOLES.has(head.kind) && head.to <= limit ? head.to : at;
}
const WHOLES = new Set(['company', 'school', 'hospital', 'ministry']);

/** "các bộ, ngành", "các địa phương phía Nam": whom a department serves, in small letters. */
function clientsEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  for (let i = at + 1; i < limit && i - at < 9; i++) {
    const comma = scan.mark(i) === COMMA && i + 1 < limit && !scan.has(i + 1, CAPITAL | PUNCTUATION);
    if (comma) continue;
    // "các tỉnh phía | Nam"
    if (regionEnd(scan, i - 1, limit) > i) return i + 1;
    if (scan.has(i, CAPITAL | PUNCTUATION | NUMBER) || scan.size('act', i) > 0) break;
    end = i + 1;
  }
  return end;
}

/** "Quân khu | 5", "Trưởng khối phố | 6": the number of a troop or a hamlet. */
function numberEnd(scan: Scan, at: number, limit: number): number {
  if (at >= limit || !scan.has(at, NUMBER) || scan.tokens.end[at] - scan.tokens.start[at] > 3) return at;
  if (!NUMBERED.has(scan.word(at - 1))) return at;
  // "tổ trưởng tổ | 3 tuổi": those who teach children of that age
  if (scan.word(at + 1) === 'tuổi' && scan.word(at - 1) === 'tổ') return at + 2;
  return scan.mark(at + 1) === SLASH || scan.mark(at + 1) === PERCENT ? at : at + 1;
}
const NUMBERED = new Set(['cao', 'khu', 'phố', 'đoàn', 'vùng', 'thôn', 'ấp', 'bản', 'xóm', 'khóm', 'đội', 'đồn', 'tổ']);

/** The unit's own name ends in a commune or a district. */
function isInTerritory(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = scan.kind('unit', i);
    if (kind === 'commune' || kind === 'hamlet' || kind === 'district') return true;
  }
  return false;
}

/**
 * A unit whose head is written small, as the press does after a title: "Giám đốc sở Y tế", "Trưởng ban Dân vận Tỉnh
 * ủy". `headEnd` is where its head ends if that is known.
 */
function looseUnit(scan: Scan, at: number, headEnd: number, limit: number): UnitName | null {
  const head = anyUnitHead(scan, at) ?? (headEnd > at ? unnamedHead(at, headEnd) : null);
  if (!head || scan.size('stop', at) > head.to - at || head.to > limit) return null;
  const first = Math.max(head.to, headEnd);
  // "Phó vụ trưởng Vụ | thi đua khen thưởng"
  const field = fieldEnd(scan, first, limit, scan.size('field', first) > 2);
  const words = field > first ? field : looseWords(scan, first, limit, head);
  if (words === first) {
    // "Chánh Thanh tra tỉnh", "Trưởng Công an huyện Bến Đá"
    const place =
      headEnd > at || head.takes === 'nothing' || head.takes === 'place' ? placesEnd(scan, first, limit, head) : first;
    return place > first ? { from: at, to: place, kind: head.kind, level: head.level, full: null } : null;
  }
  const nested = nestedEnd(scan, words, limit, head);
  const to = placesEnd(scan, nested, limit, head);
  return { from: at, to: nestedEnd(scan, to, limit, head), kind: head.kind, level: head.level, full: null };
}

/** Proper words after the head, unless they are a person's name. */
function looseWords(scan: Scan, at: number, limit: number, head: UnitHead): number {
  if (at >= limit || !scan.has(at, CAPITAL) || (scan.layers(at) & ADDRESS) !== 0) return at;
  if (scan.size('title', at) > 1 || scan.size('role', at) > 1 || startsPerson(scan, at, limit)) return at;
  return properWordsEnd(scan, at, limit, head);
}

function nestedEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  const next = unitHead(scan, at);
  if (!next || scan.has(at, PARAGRAPH_START) || isTerritory(next.kind) || next.level < head.level) return at;
  return parseUnit(scan, at, limit)?.to ?? at;
}

const unnamedHead = (from: number, to: number): UnitHead => ({
  kind: 'division',
  takes: 'field',
  level: 2,
  inner: true,
  comma: true,
  alone: false,
  from,
  to,
});

/** Words that point to a unit without its name: "Phó Giám đốc Sở", "Hiệu trưởng nhà trường", "Chủ tịch xã". */
function bareUnit(scan: Scan, at: number, limit: number): TitleUnit | null {
  if (at >= limit || scan.has(at, PUNCTUATION)) return null;
  // "Chủ tịch" / "| Hội | chủ trì lễ trao": broken within the sentence
  if (scan.has(at, LINE_START) && !(scan.word(at) === 'hội' && scan.size('act', at + 1) > 0))
    return troopBelow(scan, at, limit);
  const next = scan.word(at + 1);
  // "thư ký | Khối"
  if (scan.word(at - 1) === 'ký' && scan.size('bloc', at) === 1) return { to: at + 1, unit: null };
  if (scan.word(at) === 'nhà' && ['trường', 'máy', 'hát'].includes(next)) return { to: at + 2, unit: null };
  if ((scan.word(at) === 'cơ' && next === 'quan') || (scan.word(at) === 'đơn' && next === 'vị'))
    return { to: at + 2, unit: null };
  // "nguyên Giám đốc | mỏ |, năm nay 84 tuổi"
  if (WORKPLACES.has(scan.word(at)) && scan.word(at - 1) === 'đốc' && scan.has(at + 1, PUNCTUATION))
    return { to: at + 1, unit: null };
  // "Giám đốc | Dự án Rừng Bến Đá", "Trưởng ban Quản lý | Chương trình …"
  if (scan.has(at, CAPITAL) && UNDERTAKINGS.has(scan.pairAt(at))) {
    const named = properWordsEnd(scan, at + 2, limit, unnamedHead(at, at + 2));
    return named > at + 2 && !startsPerson(scan, at + 2, limit) ? { to: named, unit: null } : null;
  }
  const head = anyUnitHead(scan, at);
  const stop = scan.size('stop', at);
  if (head && head.to <= limit && head.kind !== 'people' && (stop === 0 || stop < head.to - at)) {
    // "Giám đốc Ban Thị Lan" is a person.
    if (startsPerson(scan, at, limit)) return null;
    // "Chủ tịch Hội đồng | thi đua | dự"
    const council =
      scan.word(head.to - 1) === 'đồng' && scan.word(head.to) === 'thi' && scan.word(head.to + 1) === 'đua';
    if (council && head.to + 2 <= limit) return { to: ofCouncilEnd(scan, head.to + 2, limit), unit: null };
    // "Chủ tịch Hội đồng | xét duyệt | Tô Hải", "Chủ tịch Hội đồng | thẩm định | Tô Hải": what it does, before a name
    const does = scan.word(head.to - 1) === 'đồng' && COUNCIL_WORK.has(scan.pairAt(head.to));
    if (does && head.to + 2 < limit && startsPerson(scan, head.to + 2, limit)) return { to: head.to + 2, unit: null };
    const numbered = numberEnd(scan, head.to, limit);
    // "Bí thư chi bộ | thôn Bến Đá"
    const hamlet = unitHead(scan, head.to)?.kind === 'hamlet' ? parseUnit(scan, head.to, limit) : null;
    if (hamlet) return { to: hamlet.to, unit: null };
    return { to: numbered > head.to ? numbered : placesEnd(scan, head.to, limit, head), unit: null };
  }
  if (!scan.has(at, CAPITAL)) return null;
  // "Tổng Giám đốc VNPAY", "Giám đốc Y tế": a name without a head.
  if (scan.has(at, ALL_CAPS) && !isOther(scan, at)) {
    let end = at + 1;
    while (end < limit && scan.has(end, ALL_CAPS) && !scan.has(end, LINE_START) && !isOther(scan, end)) end++;
    // "Phó Viện trưởng VKS | tỉnh"
    return {
      to:
        end < limit && isTerritory(scan.kind('unit', end))
          ? territoryEnd(scan, end, limit)
          : unknownPlaceEnd(scan, end, limit),
      unit: null,
    };
  }
  // "Tổng Giám đốc | HDBank | Tô Hải", "Giám đốc | MobiFone": a company written in one word
  if (BRAND.test(scan.slice(at, at + 1))) return { to: at + 1, unit: null };
  const place = scan.size('place', at);
  const field = scan.size('field', at);
  const known = Math.max(place, field);
  return known > 0 && at + known <= limit && !startsPerson(scan, at, limit) ? { to: at + known, unit: null } : null;
}

/** What somebody directs for as long as it runs. */
const UNDERTAKINGS = new Set(['dự án', 'chương trình', 'đề án', 'chiến dịch']);

const COUNCIL_WORK = new Set(['xét duyệt', 'xét tặng', 'xét chọn', 'thẩm định', 'nghiệm thu', 'bình chọn', 'sơ khảo']);

/** A capital within the word, and small letters: "VCTBank", "VietinBank", "MobiFone". */
const BRAND = /^(?=\p{L}*\p{Ll})\p{Lu}\p{L}+\p{Lu}\p{L}*$/u;

/** "Chủ nhiệm Chính trị" / "Lữ đoàn | được đề nghị": a troop in the next line, where the sentence goes on in small letters. */
function troopBelow(scan: Scan, at: number, limit: number): TitleUnit | null {
  const head = scan.has(at, PARAGRAPH_START) ? null : anyUnitHead(scan, at);
  if (head?.kind !== 'troop' || head.to >= limit) return null;
  const on = (scan.layers(head.to) & ACT) !== 0 || GOES_ON.has(scan.word(head.to));
  return on && !scan.has(head.to, CAPITAL) ? { to: head.to, unit: null } : null;
}
const GOES_ON = new Set(['được', 'đã', 'vinh', 'cũng']);

/** Where people work, in one word that heads no name of a unit. */
const WORKPLACES = new Set(['mỏ', 'trại', 'bến']);

/** "Giám đốc PC | Bến Đá": two capitals that no family name leads are where the letters have their seat; `at` for none. */
function unknownPlaceEnd(scan: Scan, at: number, limit: number): number {
  const proper = (i: number): boolean =>
    i < limit && scan.has(i, CAPITAL) && !scan.has(i, ALL_CAPS | PUNCTUATION | NUMBER | LINE_START);
  if (!proper(at) || !proper(at + 1) || (scan.layers(at) & NAMING) !== 0 || isOther(scan, at + 1)) return at;
  return proper(at + 2) && !startsPerson(scan, at + 2, limit) ? at : at + 2;
}
const NAMING = SURNAME | POSTS | UNIT | ACT | ADDRESS | STOP;

/** "tỉnh", "huyện Bến Đá" */
function territoryEnd(scan: Scan, at: number, limit: number): number {
  const unit = parseUnit(scan, at, limit);
  return unit ? unit.to : at + Math.max(1, scan.size('unit', at));
}

const isOther = (scan: Scan, at: number): boolean => (scan.layers(at) & (POSTS | ACT | STOP)) !== 0;
