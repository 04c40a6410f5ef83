import type { Scan } from '../lexicon/scan.js';
import { COMMA, OPEN } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { otherLevelsEnd } from './levels.js';
import { foreignStateEnd } from './state.js';
import { parseTitle } from './title.js';
import { parseUnit, type UnitName } from './unit.js';
import { fieldEnd } from './unit-fields.js';
import { anyUnitHead, type UnitHead } from './unit-head.js';
import { isOfPeople } from './unit-letters.js';

/** Who gives an award: an office ("Chủ tịch UBND tỉnh"), a body ("Bộ Y tế"), or a level ("tỉnh"). Tokens. */
export interface Granter {
  readonly from: number;
  readonly to: number;
  /** Known as a giver whatever stands before it; a hospital or a commune is rather one who receives. */
  readonly gives: boolean;
}

/** The giver that begins at the token; null for many or for nobody in particular ("các cấp"). */
export function parseGranter(scan: Scan, at: number, end: number): Granter | null {
  const limit = tabEnd(scan, at, end);
  if (at >= limit || scan.has(at, PARAGRAPH_START)) return null;
  const short = shortOfficeEnd(scan, at);
  if (short > at) return { from: at, to: short, gives: true };
  const state = foreignStateEnd(scan, at, limit);
  if (state > at) return { from: at, to: state, gives: true };
  const board = boardEnd(scan, at, limit);
  if (board > at) return { from: at, to: board, gives: true };
  const title = parseTitle(scan, at, limit);
  if (title) return { from: at, to: bracketIn(scan, at, bothEnd(scan, title.to, limit)), gives: true };
  // "Cờ thi đua của Bộ, ban, ngành, tỉnh"
  const levels = LEVELS.has(scan.word(at)) ? otherLevelsEnd(scan, at + 1, limit) : at;
  if (levels > at + 1) return { from: at, to: levels, gives: false };
  const unit = parseUnit(scan, at, limit);
  if (unit) return { from: at, to: wholeEnd(scan, unit, limit), gives: GIVES.has(unit.kind) };
  // "Cờ thi đua của ngành Ngân hàng"
  if (scan.word(at) === 'ngành') return { from: at, to: sectorEnd(scan, at + 1, limit), gives: false };
  // "Cờ thi đua của tỉnh", "Bằng khen của ngành"
  // "Giấy khen của Tỉnh hội"
  if (LEVELS.has(scan.word(at)) && scan.word(at + 1) === 'hội' && at + 2 <= limit && scan.has(at, CAPITAL))
    return { from: at, to: at + 2, gives: true };
  if (LEVELS.has(scan.word(at))) return { from: at, to: at + 1, gives: false };
  // "Cờ thi đua của Thành phố"
  if (scan.word(at) === 'thành' && scan.word(at + 1) === 'phố') return { from: at, to: at + 2, gives: false };
  // "Cờ thi đua của Trung ương", "Bằng khen của TW": the central body of the one that the text is about
  const central = CENTRAL.has(scan.slice(at, at + 1)) ? at + 1 : scan.pairAt(at) === 'trung ương' ? at + 2 : at;
  const bare = central === limit || !scan.has(central, CAPITAL) || scan.has(central, PARAGRAPH_START);
  if (central > at && central <= limit && bare) return { from: at, to: central, gives: false };
  // "Cờ thi đua của Tổng LĐLĐVN", "Giấy khen của EVNHCMC": letters that no list holds
  const letters = scan.word(at) === 'tổng' ? at + 1 : at;
  const given = letters > at || (scan.word(at - 1) === 'của' && !scan.has(at - 1, ALL_CAPS) && isAlone(scan, at));
  if (given && letters < limit && scan.has(letters, ALL_CAPS) && scan.slice(letters, letters + 1).length > 3)
    return { from: at, to: letters + 1, gives: true };
  // "Cờ thi đua của Tập đoàn", "Giấy khen của Công ty", "Cờ thi đua của Quân khu": the one that the text is about.
  const head = anyUnitHead(scan, at);
  const whole = head !== null && (isWhole(head) || head.kind === 'troop');
  return head && whole && scan.has(at, CAPITAL)
    ? { from: at, to: lettersEnd(scan, at, head.to, limit), gives: false }
    : null;
}

/** "Bằng khen của Chủ tịch UBND tỉnh |⇥Bà Hà Nhàn": where a tab parts two columns; `limit` for none near. */
function tabEnd({ text, tokens }: Scan, at: number, limit: number): number {
  for (let i = at + 1; i < limit && i - at < LONGEST_GIVER; i++)
    if (text.charCodeAt(tokens.end[i - 1]) === 0x09) return i;
  return limit;
}
const LONGEST_GIVER = 16;

/** "Bằng khen của | VNPT |"; "Cờ thi đua của CBCNV | Công ty": whose people they are. */
const isAlone = (scan: Scan, at: number): boolean =>
  !scan.has(at, NUMBER) && !scan.has(at + 1, CAPITAL) && !isOfPeople(scan, at);

/** "Cờ thi đua của CĐ | DKVN |": of a union in letters the letters of its sector, or of its company, that no list holds. */
const lettersEnd = (scan: Scan, at: number, to: number, limit: number): number =>
  to === at + 1 && to < limit && UNIONS.has(scan.slice(at, to)) && scan.has(to, ALL_CAPS) && !scan.has(at - 1, ALL_CAPS)
    ? to + 1
    : to;
const UNIONS = new Set(['CĐ', 'LĐLĐ']);

/** "Bộ trưởng|, Chủ nhiệm Ủy ban Dân tộc": two titles of one minister; `at` for no second. */
function bothEnd(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at) !== COMMA || scan.word(at - 1) !== 'trưởng' || scan.word(at - 2) !== 'bộ') return at;
  const second = scan.word(at + 1) === 'chủ' && scan.word(at + 2) === 'nhiệm' ? parseTitle(scan, at + 1, limit) : null;
  return second?.to ?? at;
}

/** "Giấy khen của | Hội đồng quản trị", "Bằng khen của | Hội đồng thành viên Tập đoàn Điện lực": of a company; `at` for none. */
function boardEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) !== 'hội' || scan.word(at + 1) !== 'đồng' || at + 4 > limit) return at;
  if (BOARD_OF.get(scan.slice(at + 2, at + 3).toLowerCase()) !== scan.slice(at + 3, at + 4).toLowerCase()) return at;
  const company = parseUnit(scan, at + 4, limit);
  if (company) return company.kind === 'company' ? company.to : at + 4;
  const head = scan.has(at + 4, CAPITAL) ? anyUnitHead(scan, at + 4) : null;
  return head?.kind === 'company' ? Math.min(limit, head.to) : at + 4;
}
const BOARD_OF = new Map([
  ['thành', 'viên'],
  ['quản', 'trị'],
]);

/** "BK | TTCP", "Bằng khen của | TTg": an office in letters, as tables write them; `at` for none. */
function shortOfficeEnd(scan: Scan, at: number): number {
  const letters = scan.slice(at, at + 1);
  if (PRIME_MINISTER.has(letters)) return at + 1;
  // "Bằng khen | TW Hội", "Cờ thi đua | TW Đoàn": the central body of the one that the text is about
  const central = CENTRAL.has(letters) && BODIES.has(scan.slice(at + 1, at + 2)) && !scan.has(at + 2, CAPITAL);
  return central ? at + 2 : at;
}
const CENTRAL = new Set(['TW', 'TƯ']);
const BODIES = new Set(['Hội', 'Đoàn']);
const PRIME_MINISTER = new Set(['TTCP', 'TTgCP', 'TTg']);

/**
 * "Ban Chấp hành | Đảng bộ Khối", "Đảng ủy | Khối", "Ban Thường vụ | Công đoàn Công ty": a board of the one that the text is
 * about, which has no further name; the end of the unit for no such board.
 */
function wholeEnd(scan: Scan, { kind, to }: UnitName, limit: number): number {
  if (!BOARDS.has(kind)) return to;
  const opens = kind === 'party-board' && to < limit && scan.has(to, CAPITAL) && !scan.has(to, PARAGRAPH_START);
  // "Ban Thường vụ | Đoàn xã", "Ban Chấp hành | Đoàn phường Bến Đá"
  const youth = opens && scan.word(to) === 'đoàn' ? parseUnit(scan, to, limit) : null;
  if (youth) return youth.to;
  const body = kind === 'party-board' ? anyUnitHead(scan, to) : null;
  const named = body !== null && BOARDS.has(body.kind) && scan.has(to, CAPITAL) ? body.to : to;
  if (named >= limit || scan.has(named, PARAGRAPH_START)) return Math.min(named, limit);
  const bare = !scan.has(named + 1, CAPITAL) && scan.size('bloc', named) <= 1;
  if (scan.word(named) === 'khối') return bare ? named + 1 : to;
  if (scan.word(named) === 'ngành') return sectorEnd(scan, named + 1, limit);
  const whole = anyUnitHead(scan, named);
  return whole && isWhole(whole) && whole.to <= limit && scan.has(named, CAPITAL) ? whole.to : named;
}
const BOARDS = new Set(['party-board', 'party-committee', 'union']);

/** "Bằng khen của Chủ tịch UBND tỉnh | (Sở Y tế)": who has it is no part of the office; `to` for no bracket. */
function bracketIn(scan: Scan, from: number, to: number): number {
  for (let i = from; i < to; i++) if (scan.mark(i) === OPEN) return i;
  return to;
}

/** End of the sector's name at the token: "Ngân hàng", "Giáo dục và Đào tạo"; `at` for none. */
export function sectorEnd(scan: Scan, at: number, limit: number): number {
  const field = fieldEnd(scan, at, limit);
  if (field > at) return field;
  if (at >= limit || !scan.has(at, CAPITAL)) return at;
  let end = at;
  while (end < limit && end - at < 5 && !scan.has(end, PUNCTUATION | PARAGRAPH_START)) {
    // "ngành Kiểm sát | nhân dân"
    const people = end > at && scan.word(end) === 'nhân' && scan.word(end + 1) === 'dân';
    if (scan.size('stop', end) > 0 || scan.size('verb', end) > 0) break;
    if (end > at && scan.size('unit', end) > 0 && !people) break;
    end += people ? 2 : 1;
  }
  return end;
}

const GIVES = new Set(['government', 'people-committee', 'ministry', 'front', 'party-committee', 'party-board']);
/** The unit at the token is one that gives, whatever stands beside it: "UBND tỉnh", "Bộ Y tế". */
export const isGivingUnit = (scan: Scan, at: number): boolean => GIVES.has(anyUnitHead(scan, at)?.kind ?? '');
/** A unit that may be meant by its head alone. */
export const isWhole = ({ kind }: UnitHead): boolean => WHOLES.has(kind);
const WHOLES = new Set(['company', 'department', 'ministry', 'school', 'court', 'force', 'hospital', 'union']);
const LEVELS = new Set(['tỉnh', 'huyện', 'ngành', 'xã', 'bộ']);
