import type { Scan } from '../../../lexicon/scan.js';
import { parseUnits } from '../../../names/unit-list.js';
import { BAR, CLOSE, COLON, COMMA, DASHES, OPEN, SEMICOLON, SLASH } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, SPACED } from '../../../text/tokens.js';
import { pastNumber } from './nouns.js';

/** "A, B và | đơn vị Cụm trưởng | Công an tỉnh Bến Đá", "A và | 02 | Đảng ủy Khối": past what says which of them it is. */
export function pastRole(scan: Scan, at: number, limit: number): number {
  // "Khối trưởng A, Khối phó B và | các đơn vị (thành viên): | C, D"
  if (scan.word(at) === 'các') return pastOthers(scan, at, limit);
  // "Khối phó là A; thành viên là | B và C"
  if (scan.word(at) === 'thành' && scan.word(at + 1) === 'viên') {
    const link = scan.mark(at + 2) === COLON || scan.word(at + 2) === 'là' || scan.word(at + 2) === 'gồm';
    return link && at + 3 < limit && scan.has(at + 3, CAPITAL) ? at + 3 : at;
  }
  if (scan.has(at, NUMBER)) return scan.has(at + 1, CAPITAL) && scan.size('unit', at + 1) > 0 ? at + 1 : at;
  const role = scan.word(at) === 'đơn' && scan.word(at + 1) === 'vị' ? at + 2 : at;
  const size = scan.size('role', role);
  if (size === 0) return at;
  // "Khối trưởng năm 2028 | là | Sở Y tế"
  const year = scan.word(role + size) === 'năm' && scan.has(role + size + 1, NUMBER) ? role + size + 2 : role + size;
  const linked = scan.mark(year) === COLON || DASHES.has(scan.mark(year)) || scan.word(year) === 'là';
  const name = linked ? year + 1 : role + size;
  return name < limit && scan.has(name, CAPITAL) && parseUnits(scan, name, limit) ? name : at;
}

/** "Khối trưởng A, Khối phó B và | các đơn vị thành viên: | C, D", "…, | các đơn vị còn lại là | C, D": past the word for all others. */
function pastOthers(scan: Scan, at: number, limit: number): number {
  const unit = scan.word(at + 1) === 'đơn' ? at + 3 : at + 1;
  const member = scan.word(unit) === 'thành' && scan.word(unit + 1) === 'viên' ? unit + 2 : unit;
  const rest = REST.has(scan.pairAt(member)) ? member + 2 : scan.word(member) === 'khác' ? member + 1 : member;
  const link = scan.word(rest) === 'bao' ? rest + 1 : rest;
  const linked = scan.mark(link) === COLON || (rest > at + 1 && LINKS.has(scan.word(link)));
  if (linked) {
    // "các đơn vị thành viên: | ; | C; D"
    const name = scan.mark(link + 1) === SEMICOLON || scan.mark(link + 1) === COLON ? link + 2 : link + 1;
    return name < limit ? name : at;
  }
  // "và các thành viên | Sở Nội vụ, Sở Tư pháp"
  const named = member > unit && member < limit && scan.has(member, CAPITAL) && scan.size('unit', member) > 0;
  return named ? member : at;
}
const REST = new Set(['còn lại', 'trực thuộc']);
const LINKS = new Set(['là', 'gồm']);

/**
 * "gồm | lãnh đạo | Sở Y tế", "gồm | đại diện lãnh đạo | VKSND các tỉnh: A, B": past those who stand for the unit; "cùng
 * lãnh đạo Sở Nội vụ" comes as a guest.
 */
export function pastPeople(scan: Scan, at: number, limit: number): number {
  let i = at;
  if (scan.word(i - 1) === 'cùng') return at;
  while (PEOPLE.get(scan.word(i)) === scan.word(i + 1)) i += 2;
  return i > at && i < limit && scan.has(i, CAPITAL) && scan.size('unit', i) > 0 ? i : at;
}
/** "lãnh đạo | Sở Y tế", "đại diện | Sở Y tế": somebody stands for the unit at the token. */
export const sends = (scan: Scan, at: number): boolean => PEOPLE.get(scan.word(at - 2)) === scan.word(at - 1);
const PEOPLE = new Map([
  ['lãnh', 'đạo'],
  ['đại', 'diện'],
]);

/** "Sở Y tế | - (đơn vị) Khối trưởng năm 2028 | , Thuế tỉnh", "Sở Y tế | là Khối trưởng |, …": past the role; `at` for none. */
export function roleBehind(scan: Scan, at: number, limit: number): number {
  if (!DASHES.has(scan.mark(at)) && !TAKES.has(scan.word(at))) return at;
  const role = scan.word(at + 1) === 'đơn' && scan.word(at + 2) === 'vị' ? at + 3 : at + 1;
  const size = scan.size('role', role);
  if (size === 0) return at;
  let end = role + size;
  if (scan.word(end) === 'năm' && scan.has(end + 1, NUMBER)) end += 2;
  return separatorEnd(scan, end, limit) > end ? end : at;
}

/** "Sở B và Sở C | (cùng) làm Khối phó" */
export function takesRole(scan: Scan, at: number): boolean {
  const verb = scan.word(at) === 'cùng' ? at + 1 : at;
  return TAKES.has(scan.word(verb)) && scan.size('role', verb + 1) > 0;
}
const TAKES = new Set(['là', 'làm']);

/** Past the bracket that opens at the token: the role alone where it was left open, "(Cụm trưởng | , Tân Khê (Cụm phó)". */
export function afterBracket(scan: Scan, at: number, limit: number): number {
  if (scan.mark(at) !== OPEN) return at;
  const role = at + 1 + scan.size('role', at + 1);
  const leftOpen = role > at + 1 && scan.mark(role) === COMMA;
  for (let i = at + 1; i < limit && i - at < 120; i++) {
    if (scan.mark(i) === CLOSE) return i + 1;
    if (leftOpen && scan.mark(i) === OPEN) return role;
  }
  return at;
}

/** "Sở Y tế | Thuế tỉnh", "Sở Y tế / Thuế tỉnh": a bar or a stroke between blanks, and a name behind it. */
const isStroke = (scan: Scan, at: number): boolean =>
  (scan.mark(at) === BAR || scan.mark(at) === SLASH) &&
  scan.has(at, SPACED) &&
  scan.has(at + 1, SPACED) &&
  scan.has(at + 1, CAPITAL) &&
  !scan.has(at, LINE_START);

export function separatorEnd(scan: Scan, at: number, limit: number): number {
  let i = at;
  if (scan.mark(i) === COMMA || scan.mark(i) === SEMICOLON || isStroke(scan, i)) i++;
  // "- Sở Y tế; | - Sở Nội vụ", in a cell too
  const listed = scan.has(i, LINE_START) || (i > at && scan.mark(i - 1) === SEMICOLON);
  if (listed && DASHES.has(scan.mark(i)) && scan.has(i + 1, CAPITAL)) i++;
  if (scan.word(i) === 'và' || scan.word(i) === 'cùng') i++;
  // "A, B và thêm | C"
  if (scan.word(i - 1) === 'và' && scan.word(i) === 'thêm' && scan.has(i + 1, CAPITAL)) i++;
  if (i > at) i = pastNumber(scan, i);
  return i < limit ? i : at;
}
