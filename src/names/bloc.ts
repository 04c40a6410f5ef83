import type { Scan } from '../lexicon/scan.js';
import { CLOSE, COLON, COMMA, DASHES, OPEN, SEMICOLON, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { endsBloc, opensDeed, opensLine } from './bloc-end.js';
import { FEWEST_LISTED, glossEnd, IN_LIST, startsUnit } from './bloc-gloss.js';
import { description, kindOfPlaces } from './bloc-words.js';
import { BLOC, FIELD, PLACE, ROLE, UNIT } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { parseUnit } from './unit.js';
import { anyUnitHead } from './unit-head.js';
import { isTerritory } from './unit-kinds.js';
import { isOfPeople } from './unit-letters.js';

/** A bloc as written. Tokens; the name runs to the end of its gloss and parent. */
export interface BlocName {
  readonly from: number;
  readonly to: number;
  readonly kind: 'khoi' | 'cum';
  /** The number as a value: "6" for "số 06", "số VI"; "3b" for "3B"; null without. */
  readonly number: string | null;
  /** End of the words before gloss and parent: "Khối thi đua số 3 | (khối văn hóa - xã hội)". */
  readonly stem: number;
  /** A short form that only points back: "Khối", "Cụm thi đua". */
  readonly bare: boolean;
  /** Says "thi đua": a bloc whatever stands around it. */
  readonly sure: boolean;
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
};

/** The bloc that begins at the token: by number, by description, or bare. */
export function parseBloc(scan: Scan, at: number, end: number): BlocName | null {
  const phrase = (scan.layers(at) & BLOC) === 0 ? undefined : scan.at('bloc', at);
  if (!phrase || at + scan.size('bloc', at) > end) return null;
  const limit = endOfLine(scan, at, end);
  const sure = phrase.traits?.sure === true;
  // "khối các cơ quan tổng hợp họp", "cụm bảy tỉnh", in small letters: told from "khối lượng" by its plural
  // "cụm miền Đông Nam bộ họp"
  const placed = (AREAS.has(scan.word(at + 1)) && scan.has(at + 2, CAPITAL)) || isReviewed(scan, at, limit);
  if (!sure && !placed && !scan.has(at, CAPITAL) && scan.word(at + 1) !== 'các' && !countsTerritories(scan, at + 1))
    return null;
  // "Hội Phụ nữ | Khối các đơn vị trực thuộc Bộ": of an agency; "… Tỉnh ủy ⏎ Khối 2" is the next line
  if (!sure && OFFICES.has(scan.word(at - 1)) && !(scan.has(at, LINE_START) && scan.has(at + 1, NUMBER))) return null;
  if (isGeneric(scan, at)) return null;
  const head = at + scan.size('bloc', at);
  const kind = phrase.kind.startsWith('khoi') ? 'khoi' : 'cum';
  if (countsCommands(scan, head)) {
    const to = description(scan, head + 1, limit, true);
    return { from: at, to, kind, number: null, stem: to, bare: false, sure };
  }
  const numbered = numberEnd(scan, head, limit);
  if (numbered) {
    const labelled = sure ? labelEnd(scan, numbered.to, limit) : numbered.to;
    const to = labelled > numbered.to ? labelled : parentEnd(scan, at, numbered.to, limit);
    return { from: at, to, kind, number: numbered.value, stem: numbered.to, bare: false, sure };
  }
  const closed = sure ? head : closingEnd(scan, at, head, limit);
  if (closed > head) return { from: at, to: closed, kind, number: null, stem: closed, bare: false, sure };
  // "Trưởng Khối | Hồ Viết Lực": who has the role
  const others =
    !sure && (startsPerson(scan, head, limit) || listsMembers(scan, at, head, limit) || opensDeed(scan, head));
  const described = others ? head : description(scan, head, limit, sure || placed);
  // "dẫn đầu Cụm thi đua | của tỉnh" names none.
  const short = described - head <= 2 && !scan.has(described - 1, CAPITAL);
  // "các Quyết định về cụm thi đua | của UBND các tỉnh Bến Đá, Tân Khê": by whom blocs were made
  const made = scan.kind('unit', head + 1) === 'people-committee' && scan.word(head + 2) === 'các';
  const ofOthers = OWNS.has(scan.word(head)) && (short || made);
  if (described > head && !ofOthers && !(described === head + 1 && isWord(scan, head))) {
    // "Khối thi đua Doanh nghiệp II", "Cụm thi đua Tiểu học số 2"; not "thuộc Quân khu 9"
    const number =
      scan.word(described - 2) === 'khu'
        ? null
        : (numberEnd(scan, described - (scan.word(described - 2) === 'số' ? 2 : 1), described)?.value ??
          calledByNumber(scan, described, limit));
    // "Khối thi đua Doanh nghiệp số 2 | tỉnh Lam Hải"
    const owned =
      number !== null &&
      isTerritory(scan.kind('unit', described)) &&
      scan.has(described + scan.size('unit', described), CAPITAL);
    const to = owned ? parentEnd(scan, at, described, limit) : glossEnd(scan, described, limit);
    return { from: at, to, kind, number, stem: described, bare: false, sure };
  }
  const counted = sure ? countedName(scan, head, limit) : head;
  if (counted > head) return { from: at, to: counted, kind, number: null, stem: counted, bare: false, sure };
  return { from: at, to: head, kind, number: null, stem: head, bare: true, sure };
}

/** "tổng kết công tác thi đua, khen thưởng | khối nội chính tỉnh Lam Hải": in small letters, behind what is reviewed, up to the province whose it is. */
function isReviewed(scan: Scan, at: number, limit: number): boolean {
  if (
    scan.word(at) !== 'khối' ||
    !EMULATION.has(scan.pairAt(at - 2)) ||
    scan.has(at + 1, CAPITAL | NUMBER) ||
    isWord(scan, at + 1)
  )
    return false;
  for (let i = at + 2; i < limit && i - at < LONGEST_FIELD && !scan.has(i, PUNCTUATION | NUMBER | LINE_START); i++)
    if (scan.kind('unit', i) === 'province') return scan.has(i + 1, CAPITAL);
  return false;
}
const EMULATION = new Set(['khen thưởng', 'thi đua']);
const LONGEST_FIELD = 8;

/**
 * "Khối thi đua số 1 | : Các cơ quan Đảng tỉnh | (06 đơn vị)", "… số 1 | - các cơ quan tham mưu, giúp việc Tỉnh ủy | (6 đơn vị):": what it
 * is behind a colon or a dash, to the end of the line or a bracket; `at` for a list of names ("Cụm số 2: các xã Tân Khê, Anh Hòa").
 */
function labelEnd(scan: Scan, at: number, limit: number): number {
  const first = at + 1;
  const dashed = DASHES.has(scan.mark(at));
  if (!dashed && scan.mark(at) !== COLON) return at;
  // "Khối thi đua số 3 - | Khối các công đoàn cơ sở doanh nghiệp |": called again by its units
  const again = dashed && scan.word(first + 1) === 'các' && (scan.layers(first) & BLOC) !== 0;
  if (again) {
    const called = parseBloc(scan, first, limit);
    return called && !called.bare && called.number === null ? called.to : at;
  }
  if (scan.word(first) !== 'các' || isTerritory(scan.kind('unit', first + 1))) return at;
  const goesOn = (i: number): boolean =>
    dashed &&
    scan.mark(i) === COMMA &&
    !scan.has(i + 1, CAPITAL) &&
    ((scan.layers(i + 1) & UNIT) === 0 || scan.has(first, CAPITAL));
  let end = first + 1;
  while (
    end < limit &&
    end - first < LABEL_AT_MOST &&
    (goesOn(end) || (!scan.has(end, PUNCTUATION | LINE_START) && !endsBloc(scan, end)))
  )
    end++;
  // "vào Khối thi đua số 4 - Các cơ quan báo chí, hội văn nghệ|."
  const closed = dashed && scan.has(first, CAPITAL) && (scan.mark(end) === SEMICOLON || scan.mark(end) === STOP);
  const ended = end >= limit || closed || scan.mark(end) === OPEN || scan.has(end, LINE_START);
  return ended && end > first + (dashed ? 3 : 2) ? end : at;
}
const LABEL_AT_MOST = 14;

/** "các thành viên của Cụm | Hội Khuyến học Lam Hải, Hội Làm vườn Lam Hải, Hội Nhà báo": the bloc of the text, and three of its members or more. */
function listsMembers(scan: Scan, at: number, head: number, limit: number): boolean {
  if (scan.pairAt(at - 3) !== 'thành viên' || !OWNS.has(scan.word(at - 1)) || (scan.layers(head) & UNIT) === 0)
    return false;
  let units = 1;
  for (let i = head; i < limit && i - head < IN_LIST && scan.mark(i) !== STOP && units < FEWEST_LISTED; i++)
    if (scan.mark(i) === COMMA && startsUnit(scan, i + 1)) units++;
  return units >= FEWEST_LISTED;
}

/** "Bảo hiểm xã hội tỉnh (Khối | tài chính, ngân hàng |)": small words that fill a bracket; `head` for others, as for "(Khối lượng lớn)". */
function closingEnd(scan: Scan, at: number, head: number, limit: number): number {
  if (scan.mark(at - 1) !== OPEN || !scan.has(at, CAPITAL) || scan.word(head) === 'lượng') return head;
  for (let i = head; i < limit && i - head < IN_BRACKET; i++) {
    if (scan.mark(i) === CLOSE) return i - head > 1 ? i : head;
    if (scan.has(i, CAPITAL | NUMBER) || (scan.has(i, PUNCTUATION) && scan.mark(i) !== COMMA)) return head;
    if ((scan.layers(i) & (ROLE | BLOC)) !== 0) return head;
  }
  return head;
}
const IN_BRACKET = 10;

/** "Khối thi đua | chậm nhất ngày 5/1", "Cụm thi đua | mới được lập": one small word that names neither units nor a field. */
const isWord = (scan: Scan, at: number): boolean =>
  !scan.has(at, CAPITAL | NUMBER) && (scan.layers(at) & (UNIT | FIELD | PLACE)) === 0;

/**
 * "Khối thi đua | gồm 16 công ty, doanh nghiệp của tỉnh Lam Hải | đã tổ chức": a bloc that the text calls by nothing but who is in
 * it, up to what it does; `at` where a list follows, or only so many units are counted.
 */
function countedName(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== 'gồm' || !scan.has(at + 1, NUMBER) || COUNTED_ONLY.has(scan.word(at + 2))) return at;
  const end = description(scan, at + 1, limit, true);
  const named = end > at + 3 && scan.has(end - 1, CAPITAL);
  const acts = scan.word(end) === 'đã' || scan.word(end) === 'vừa' || scan.kind('stop', end) === 'verb';
  return named && acts ? end : at;
}
/** "đơn vị", "thành viên", "cơ quan" */
const COUNTED_ONLY = new Set(['đơn', 'thành', 'cơ']);

/** Where the next line begins another sentence: "Khối thi đua số 2 huyện Tân Khê ⏎ | Các đơn vị …"; else `end`. */
function endOfLine(scan: Scan, at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 60); i++)
    if (scan.has(i, LINE_START) ? opensLine(scan, i) || (i > at && opensAnew(scan, i)) : i > at && isApart(scan, i))
      return i;
  return end;
}
/** "V/v tổ chức cụm thi đua        | Bến Đá, ngày 12 tháng 02": the other column. */
const isApart = (scan: Scan, at: number): boolean => scan.tokens.start[at] - scan.tokens.end[at - 1] >= APART;
const APART = 4;

/** "Khối thi đua các trường huyện Tân Khê ⏎ | Phòng Nội vụ thông báo", "… ⏎ | Tính đến nay": another line behind the place that ends this one. */
function opensAnew(scan: Scan, at: number): boolean {
  if (!scan.has(at, LINE_START) || !scan.has(at, CAPITAL) || scan.has(at, ALL_CAPS)) return false;
  // "các cơ quan ⏎ | Đảng tỉnh": broken within a cell
  if (scan.word(at) === 'đảng') return false;
  // "… Công an tỉnh Lam ⏎ | Sơn tổ chức": a known place that was broken
  if (TERRITORIES.has(scan.word(at - 2)) && scan.size('place', at - 1) > 1) return false;
  // "… các cơ quan Nội chính ⏎ | Tính đến nay": a word that names nothing, and a small one behind it
  if ((scan.layers(at) & (UNIT | FIELD | PLACE)) === 0 && !scan.has(at + 1, CAPITAL | PUNCTUATION)) return true;
  if (TERRITORIES.has(scan.word(at - 1))) return anyUnitHead(scan, at) !== null;
  for (let i = at - 1; i >= at - 3; i--) {
    if (i + scan.size('place', i) === at) return true;
    if (!scan.has(i, CAPITAL)) return false;
    if (at - i > 1 && TERRITORIES.has(scan.word(i - 1))) return true;
  }
  return false;
}
const AREAS = new Set(['miền', 'vùng']);

/** "Cụm thi đua các tỉnh miền Đông | (Cụm số 4)", "… | - Cụm thi đua số 4": the number by which others call it. */
export function calledByNumber(scan: Scan, at: number, limit: number): string | null {
  const bracket = scan.mark(at) === OPEN;
  if (!bracket && !DASHES.has(scan.mark(at))) return null;
  const size = scan.size('bloc', at + 1);
  const number = size > 0 ? numberEnd(scan, at + 1 + size, limit) : null;
  return number && (!bracket || scan.mark(number.to) === CLOSE) ? number.value : null;
}

/** "cụm | bảy tỉnh": so many of a kind of places. */
const countsTerritories = (scan: Scan, at: number): boolean =>
  (scan.has(at, NUMBER) || scan.kind('count', at) === 'number') &&
  !scan.has(at + 1, CAPITAL) &&
  isTerritory(scan.kind('unit', at + 1));

/** Last words of what an agency called Khối has: its unions, its Party committee, the house it sits in ("Hội trường Khối"). */
const OFFICES = new Set(['nữ', 'đoàn', 'ủy', 'niên', 'binh', 'trường', 'việc', 'sở']);

const OWNS = new Set(['của', 'thuộc', 'trong']);

/** "các khối thi đua", "mỗi cụm", "12 cụm thi đua", "cụm, khối thi đua": no bloc in particular. */
function isGeneric(scan: Scan, at: number): boolean {
  if (at === 0 || scan.has(at, PARAGRAPH_START)) return false;
  const before = scan.word(at - 1);
  // "chia cụm thi đua các trường": some that are yet to be made
  if (ANY.has(before) || (before === 'chia' && !scan.has(at, CAPITAL))) {
    // "các Khối thi đua số 3 và số 7" names them.
    return numberEnd(scan, at + scan.size('bloc', at), scan.tokens.count) === null;
  }
  if (scan.has(at - 1, NUMBER) && scan.tokens.end[at - 1] - scan.tokens.start[at - 1] < 4 && scan.word(at - 2) !== 'số')
    return !scan.has(at, CAPITAL);
  // "các cụm khối thi đua", "Cụm, Khối thi đua của tỉnh"; "Cụm và Khối thi đua số 3" names one
  if (!LISTS.has(before) && !LISTS.has(scan.slice(at - 1, at)))
    // "Trưởng khối Khối thi đua số 3": the first "khối" is the role's
    return scan.size('bloc', at - 1) > 0 && !(scan.size('role', at - 2) === 2);
  // "các Cụm thi đua, | Khối thi đua trong ngành"; "các khối thi đua, | Khối thi đua các sở tỉnh X" names one
  const whole =
    OWNS.has(scan.word(at + scan.size('bloc', at))) &&
    LISTED_SIZES.some((size) => scan.size('bloc', at - 1 - size) === size && ANY.has(scan.word(at - 2 - size)));
  const another = scan.size('bloc', at - 2) > 0 || whole;
  return another && numberEnd(scan, at + scan.size('bloc', at), scan.tokens.count) === null;
}
/** Tokens of a bloc's head before the mark of the list. */
const LISTED_SIZES = [1, 2, 3];
const LISTS = new Set([',', 'và', '/', '-', '–', 'hoặc']);

const ANY = new Set(['các', 'những', 'mỗi', 'mọi', 'từng', 'nhiều', 'theo']);

/** "Khối thi đua | 19 Bộ CHQS tỉnh, thành phố | trên địa bàn Quân khu": how many of a kind, and no number of the bloc. */
function countsCommands(scan: Scan, at: number): boolean {
  if (!scan.has(at, NUMBER) || (scan.layers(at + 1) & UNIT) === 0) return false;
  for (let i = at + 2; i < at + 6; i++)
    if (scan.mark(i + 1) === COMMA && TERRITORIES.has(scan.word(i))) return isTerritory(scan.kind('unit', i + 2));
  return false;
}

/** "số 6", "số IV", "06", "3B" after the head. */
function numberEnd(scan: Scan, at: number, limit: number): { to: number; value: string } | null {
  const announced = scan.word(at) === 'số';
  const i = announced ? at + 1 : at;
  // "Cụm thi đua số 2biểu quyết": a blank was lost on the way.
  const glued = announced && i < limit ? /^(\d{1,2})\p{Ll}{3,}$/u.exec(scan.slice(i, i + 1)) : null;
  if (glued) return { to: i + 1, value: String(Number(glued[1])) };
  // Four characters at the most: "XIII".
  if (i >= limit || scan.tokens.end[i] - scan.tokens.start[i] > 4) return null;
  const word = scan.slice(i, i + 1).toLowerCase();
  if (scan.has(i, NUMBER)) {
    // "Cụm thi đua số 342", "Cụm 342: …": the police number all of theirs
    if (
      word.length > (announced || scan.mark(i + 1) === COLON ? 3 : 2) ||
      (!announced && (countsMembers(scan, i + 1) || countsTime(scan, i + 1)))
    )
      return null;
    return { to: i + 1, value: String(Number(word)) };
  }
  if (
    ROMAN[word] &&
    scan.has(i, CAPITAL) &&
    (announced ||
      word.length > 1 ||
      scan.has(i, ALL_CAPS) ||
      !scan.has(i + 1, CAPITAL) ||
      // "khối thi đua V | TP Lam Hải"
      isTerritory(scan.kind('unit', i + 1)))
  )
    return { to: i + 1, value: String(ROMAN[word]) };
  return /^\d{1,2}[a-z]$/.test(word) ? { to: i + 1, value: word.replace(/^0/, '') } : null;
}

/** "sơ kết công tác khối thi đua 6 | tháng đầu năm"; not "Trưởng Cụm 2 | năm 2028" */
function countsTime(scan: Scan, at: number): boolean {
  const dated = (scan.word(at) === 'năm' || scan.word(at) === 'ngày') && scan.has(at + 1, NUMBER);
  return TIMES.has(scan.word(at)) && !dated;
}
const TIMES = new Set(['tháng', 'năm', 'quý', 'ngày', 'tuần', 'lần']);

/** "Cụm thi đua 4 đoàn kinh tế": the number counts the members; in "Khối 01 huyện Bến Đá" it is the bloc's. */
function countsMembers(scan: Scan, next: number): boolean {
  if (TERRITORIES.has(scan.word(next)) && scan.word(next) !== 'tỉnh' && scan.has(next + 1, CAPITAL)) return false;
  if (scan.word(next) === 'tỉnh' && isOneProvince(scan, next + 1)) return false;
  if (scan.word(next) === 'tổ' && scan.word(next + 1) === 'chức') return false;
  // "Khối thi đua 12 | báo cáo kết quả"
  if (scan.word(next) === 'báo' && scan.word(next + 1) === 'cáo') return false;
  // "Cụm thi đua 3 Hội Chữ thập đỏ TPHCM": one unit in full, whose third bloc it is
  // "Cụm thi đua 3 UBND TPHCM"
  const placed = scan.has(next, ALL_CAPS) && scan.has(next + scan.size('unit', next), CAPITAL);
  const named = scan.has(next, CAPITAL) && (!scan.has(next, ALL_CAPS) || placed) && scan.word(next + 1) !== 'các';
  if (named && !isTerritory(scan.kind('unit', next)) && parseUnit(scan, next, scan.tokens.count)) return false;
  return scan.size('unit', next) > 0 || (scan.size('count', next) > 0 && scan.kind('count', next) !== 'number');
}

/** "Khối thi đua 3 tỉnh | Lam Hải | họp"; not "Cụm thi đua 3 tỉnh | Lam Hải, Phú Lâm, An Sơn", "6 tỉnh | Bắc Trung Bộ". */
function isOneProvince(scan: Scan, at: number): boolean {
  if (scan.kind('place', at) !== 'province') return false;
  const end = at + scan.size('place', at);
  const next = scan.mark(end) === COMMA || scan.word(end) === 'và' ? end + 1 : end;
  return scan.kind('place', DASHES.has(scan.mark(end)) ? end + 1 : next) === '';
}

/** After the number: a gloss, "của tỉnh X", "huyện Y", "ngành Z", "thuộc …", ", Bộ Y tế". */
function parentEnd(scan: Scan, from: number, at: number, limit: number): number {
  let end = glossEnd(scan, at, limit);
  let placed = false;
  for (let guard = 0; guard < 3 && end < limit && !scan.has(end, PARAGRAPH_START); guard++) {
    // "Cụm thi đua số 2 tỉnh Lam Hải | (,) Sở Nội vụ tỉnh Lam Hải thông báo": who speaks of it
    if ((placed && namesOffice(scan, end, limit)) || opensAnew(scan, end)) break;
    const next = parentOnce(scan, from, end, limit);
    if (next === end) break;
    placed = isTerritory(scan.kind('unit', end));
    end = glossEnd(scan, next, limit);
  }
  return end;
}

/** An office with a place of its own, behind a comma or on the next line. */
function namesOffice(scan: Scan, at: number, limit: number): boolean {
  const first = scan.mark(at) === COMMA ? at + 1 : at;
  const unit = scan.has(first, CAPITAL) && !scan.has(first, ALL_CAPS) ? parseUnit(scan, first, limit) : null;
  return unit !== null && !isTerritory(unit.kind);
}

/** "Trưởng khối năm 2028 của |" */
function roleBefore(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= NEAR_ROLE && !scan.has(i, PUNCTUATION); i--)
    if ((scan.layers(i) & ROLE) !== 0) return true;
  return false;
}
const NEAR_ROLE = 6;

/** "Khối trưởng Khối thi đua số 3, Sở Y tế | là Khối phó": the unit is the subject of the next clause. */
function takesRole(scan: Scan, at: number, limit: number): boolean {
  if (!TAKES.has(scan.word(at))) return false;
  for (let i = at + 1; i < limit && i - at < 7; i++) {
    if ((scan.layers(i) & ROLE) !== 0) return true;
    if (scan.has(i, PUNCTUATION)) return false;
  }
  return false;
}
const TAKES = new Set(['là', 'làm', 'giữ', 'đảm', 'được', 'nhận']);

function parentOnce(scan: Scan, from: number, at: number, limit: number): number {
  let i = at;
  const word = scan.word(i);
  if (word === 'của' || word === 'thuộc') i++;
  else if (word === 'trực' && scan.word(i + 1) === 'thuộc') i += 2;
  // "Cụm thi đua số 4 | , thuộc Sở Giáo dục và Đào tạo"
  else if (scan.mark(i) === COMMA && scan.word(i + 1) === 'thuộc' && scan.has(i + 2, CAPITAL)) i += 2;
  else if (describes(scan, i)) return description(scan, at, limit, true);
  // "Cụm thi đua số 5, | khối các đơn vị trực thuộc Bộ"
  else if (
    scan.mark(i) === COMMA &&
    scan.word(i + 1) === 'khối' &&
    scan.word(i + 2) === 'các' &&
    !scan.has(i + 1, CAPITAL)
  )
    return description(scan, i + 1, limit, true);
  else if (
    scan.mark(i) === COMMA &&
    scan.has(i + 1, CAPITAL) &&
    isParentKind(scan, from, scan.kind('unit', i + 1)) &&
    scan.word(i + 1) !== 'ban'
  ) {
    // "Cụm thi đua số 3, Bộ Y tế tổng kết": the parent, not a list of units; "…, Bộ Y tế, gồm" closes an apposition.
    const parent = parseUnit(scan, i + 1, limit);
    const acts = parent !== null && (SUBMITS.has(scan.word(parent.to)) || takesRole(scan, parent.to, limit));
    const listed = parent !== null && scan.mark(parent.to) === COMMA && !CLOSES.has(scan.word(parent.to + 1));
    // "chuyển Thuế tỉnh sang Khối thi đua số 1, Sở Y tế | sang Khối …", "Sang Khối thi đua số 1, Sở Y tế | và Thuế tỉnh": who is moved
    const joins = parent !== null && (scan.word(parent.to) === 'và' || scan.word(parent.to) === 'sang');
    const moved = scan.word(from - 1) === 'sang' && (joins || parent?.kind === 'department');
    // "Căn cứ kết quả bình xét của | Khối thi đua số 3, Sở Y tế | đề nghị": who asks, by what was found there
    const asks = parent !== null && OF.has(scan.word(from - 1)) && scan.kind('verb', parent.to) === 'propose';
    // "Trưởng khối năm 2028 của | Khối thi đua số 3, Sở Y tế, | đã phát động": who leads it
    const leads = parent !== null && scan.mark(parent.to) === COMMA && roleBefore(scan, from);
    return parent && !listed && !acts && !asks && !moved && !leads ? parent.to : at;
  } else if (DASHES.has(scan.mark(i)) && (scan.has(i + 1, CAPITAL) || scan.size('bloc', i + 1) > 0)) {
    const unit = scan.has(i + 1, CAPITAL) ? parseUnit(scan, i + 1, limit) : null;
    // "Trưởng Cụm thi đua số 6 - Trường THCS Trần Phú": who leads it
    if (unit && scan.word(from - 1) === 'trưởng' && LED.has(unit.kind)) return at;
    if (unit) return unit.to;
    const line = lineGlossEnd(scan, from, i + 1, limit);
    if (line > i + 1) return line;
    const gloss = description(scan, i + 1, limit, true);
    return gloss > i + 1 && gloss - i < 12 && (scan.size('bloc', i + 1) > 0 || scan.word(i + 1) === 'vùng')
      ? gloss
      : at;
  }
  // "Khối thi đua 6 | tổ chức hội nghị"
  if (scan.word(i) === 'tổ' && scan.word(i + 1) === 'chức') return at;
  // "Cụm thi đua số 2 | phường, xã khu vực phía Đông"
  if (kindOfPlaces(scan, i)) return description(scan, at, limit, true);
  // "Cụm thi đua số 3 tỉnh ⏎ | Tính đến ngày": the next line names no place
  const broken = TERRITORIES.has(scan.word(i)) && scan.has(i + 1, LINE_START);
  if (broken && scan.size('place', i + 1) === 0 && !scan.has(i + 2, CAPITAL)) return i + 1;
  const unit = parseUnit(scan, i, limit);
  // "Cụm thi đua số 3 Quân khu | 9"
  if (unit && scan.word(unit.to - 1) === 'khu' && unit.to < limit && scan.has(unit.to, NUMBER)) return unit.to + 1;
  if (unit) return unit.to;
  if (TERRITORIES.has(scan.word(i))) return i + 1;
  if (scan.size('unit', i) > 0 && ['district', 'province'].includes(scan.kind('unit', i)))
    return i + scan.size('unit', i);
  if (scan.size('place', i) > 0 && scan.has(i, CAPITAL)) return i + scan.size('place', i);
  return isCompanyInLetters(scan, i, limit) ? i + 1 : at;
}

/** "Cụm thi đua số 2 | EVNHCMC |", "… | của VNPTNET": letters of the company whose bloc it is, which no list holds; not in a line of capitals. */
function isCompanyInLetters(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || !scan.has(at, ALL_CAPS) || scan.tokens.end[at] - scan.tokens.start[at] < COMPANY_LETTERS)
    return false;
  // "Khối thi đua số 3 VNPT, Viettel và Bưu điện": who is in it
  const listed = (scan.mark(at + 1) === COMMA || scan.word(at + 1) === 'và') && scan.has(at + 2, CAPITAL);
  const alone = !scan.has(at - 1, ALL_CAPS | LINE_START | PUNCTUATION) && !scan.has(at, LINE_START | NUMBER);
  return alone && !listed && !scan.has(at + 1, CAPITAL) && !isOfPeople(scan, at);
}
const COMPANY_LETTERS = 4;

/**
 * "II. Khối thi đua II - | Khối sàng tuyển, kho vận, cảng" in a line of its own: all of the line tells what the bloc is; `at` where
 * it says what the bloc does.
 */
function lineGlossEnd(scan: Scan, from: number, at: number, limit: number): number {
  const cell = '\t|'.includes(scan.text[scan.tokens.start[from] - 1] ?? ' ');
  const opens =
    cell || scan.has(from, LINE_START) || (scan.has(from - 2, LINE_START) && scan.has(from - 1, PUNCTUATION));
  // "II. Khối thi đua số 2 - | Văn hóa, xã hội và dân tộc"
  const field = scan.has(at, CAPITAL) && (scan.layers(at) & FIELD) !== 0;
  if (!opens || !(GLOSSES.has(scan.word(at)) || field)) return at;
  let end = at;
  while (end < limit && end - at < 20 && !scan.has(end, LINE_START) && !ENDS_GLOSS.has(scan.mark(end))) {
    const acts = scan.size('verb', end) > 0 && scan.kind('verb', end) !== 'noun';
    if (scan.has(end, NUMBER) || scan.size('cue', end) > 0 || acts || scan.size('role', end) > 0) return at;
    end++;
  }
  const whole = end >= scan.tokens.count || scan.has(end, LINE_START) || scan.mark(end) === COLON;
  return whole && end - at > 1 ? end : at;
}
const GLOSSES = new Set(['khối', 'cụm', 'các', 'nhóm']);
/** : ( . ; */
const ENDS_GLOSS = new Set([COLON, OPEN, STOP, SEMICOLON]);

const LED = new Set(['school', 'hospital', 'company', 'commune', 'district']);

const CLOSES = new Set(['gồm', 'bao', 'đã', 'tổ', 'tổng', 'ký']);

/** Whose bloc it may be behind a comma: of a force or a court only where the bloc opens its clause. */
const isParentKind = (scan: Scan, from: number, kind: string): boolean =>
  ['ministry', 'department', 'company'].includes(kind) ||
  (['force', 'court'].includes(kind) && (scan.has(from, PARAGRAPH_START) || scan.has(from - 1, PUNCTUATION)));

const TERRITORIES = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận']);

/** "Xét kết quả của Cụm thi đua số 3, Sở Nội vụ | kính trình": the unit is the subject of the next clause. */
const OF = new Set(['của', 'tại', 'trong']);
const SUBMITS = new Set(['kính', 'trình']);

/** "Cụm thi đua số 6 | lực lượng Kiểm lâm khu vực Tây Nguyên", "Khối thi đua số 2 | các phường". */
const describes = (scan: Scan, at: number): boolean =>
  DESCRIBES.has(scan.word(at)) ||
  (scan.word(at) === 'khối' &&
    (scan.word(at + 1) === 'các' || LEVELS.has(scan.pairAt(at + 1)) || LEVELS.has(scan.word(at + 1))));
/** "Cụm thi đua số 1 | khối Tiểu học", "… | khối THCS": of what schools it is. */
const LEVELS = new Set(['trường học', 'tiểu học', 'trung học', 'mầm non', 'mẫu giáo', 'thcs', 'thpt']);
const DESCRIBES = new Set(['ngành', 'các', 'lực', 'khu', 'vùng', 'miền', 'cấp', 'bậc']);
