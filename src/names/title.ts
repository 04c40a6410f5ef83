import type { Scan } from '../lexicon/scan.js';
import { DIRECTED, QUALIFIERS } from '../lexicon/titles.js';
import { CLOSE, DASHES, OPEN } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { POSTS, TITLE, UNIT } from './layer-bits.js';
import { countryEnd } from './state.js';
import { titleRestEnd } from './title-rest.js';
import { boardOverMark, regionEnd, titleUnit } from './title-unit.js';
import { parseUnit, type UnitName } from './unit.js';

/** A post as written: "Phó Chủ tịch UBND tỉnh", "Trưởng Ban Tuyên giáo Tỉnh ủy"; tokens `[from, to)`. */
export interface Title {
  readonly from: number;
  readonly to: number;
  /**
   * The unit that the person heads or helps to head: it may begin inside the title's head ("Chánh | Thanh tra tỉnh").
   * Null where the title names none, and for seats in a body ("Ủy viên Ban Thường vụ").
   */
  readonly unit: UnitName | null;
}

/** The title that begins at the token: also an office that nobody is named for ("đề nghị Chủ tịch UBND tỉnh tặng"). */
export function parseTitle(scan: Scan, at: number, limit: number): Title | null {
  const phrase = (scan.layers(at) & TITLE) === 0 ? undefined : scan.at('title', at);
  const end = phrase ? at + scan.size('title', at) : at;
  // "Trưởng phòng Y tế, | ủy viên |" over "Thư ký: bà Hà Nhàn": what is limited ends there
  if (phrase && end > limit && at + 2 === limit && scan.pairAt(at) === 'ủy viên')
    return { from: at, to: limit, unit: null };
  if (!phrase || end > limit) return null;
  // "nhiệm vụ | Phó Trưởng Khối"
  if (scan.word(at) === 'vụ' && scan.word(at - 1) === 'nhiệm') return null;
  // "thừa ủy quyền | Chủ tịch nước" is no acting president.
  if (scan.word(at) === 'quyền' && scan.word(at - 1) === 'ủy') return null;
  const takes = phrase.traits?.takes;
  if (takes === 'nothing')
    return { from: at, to: phrase.kind === 'state' ? stateEnd(scan, end, limit, true) : end, unit: null };
  const qualified = qualifiersEnd(scan, end, limit);
  const inside = Number(phrase.traits?.inside ?? 0);
  const named = titleUnit(scan, qualified, limit, qualified === end && inside > 0 ? end - inside : -1);
  const bare = inside > 0 && (named?.to ?? qualified) === qualified;
  const own = (bare ? boardOverMark(scan, qualified, limit, end - inside) : null) ?? named;
  const placed = own ? thisEnd(scan, seatEnd(scan, end, own.to, limit), limit) : qualified;
  const seated = regionEnd(scan, dutyEnd(scan, placed, limit), limit);
  const rest = scan.has(at, ALL_CAPS) ? seated : titleRestEnd(scan, stateEnd(scan, seated, limit, false), limit);
  const whole = parentEnd(scan, termEnd(scan, rest, limit), limit, own?.unit?.to ?? -1);
  const to = partBehind(scan, end, whole);
  if (own?.unit && to < own.unit.to) return { from: at, to, unit: takes === 'body' ? null : { ...own.unit, to } };
  return { from: at, to, unit: takes === 'body' ? null : (own?.unit ?? null) };
}

/**
 * "Thủ tướng | Nhật Bản", "Phó Thủ tướng | nước CHDCND Lào", "Bộ trưởng Quốc phòng | Nhật Bản": the state that somebody serves. One syllable is
 * a state behind its head only: "Giám đốc | Đức" is a person, and so is "UBND tỉnh | Hoàng Đức Thiện".
 */
function stateEnd(scan: Scan, at: number, limit: number, heads: boolean): number {
  if (scan.word(at) === 'hoàng') return at;
  const end = countryEnd(scan, at, limit);
  return end > at + 1 || heads ? end : at;
}

/** "Phó Chủ tịch UBND tỉnh | này |": past the word that says it is the one just named; `to` without. */
const thisEnd = (scan: Scan, to: number, limit: number): number =>
  to < limit && scan.word(to) === 'này' && LEVELS.has(scan.word(to - 1)) ? to + 1 : to;
const LEVELS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận']);

/** "Trưởng đại diện Tổ chức Bến Đá | tại Việt Nam |,": where a representative has been sent, up to a mark or what he does; `to` for others. */
function seatEnd(scan: Scan, head: number, to: number, limit: number): number {
  if (scan.word(to) !== 'tại' || scan.pairAt(head - 2) !== 'đại diện' || to + 1 >= limit) return to;
  const end = Math.max(countryEnd(scan, to + 1, limit), to + 1 + scan.size('place', to + 1));
  const ended = end >= limit || scan.has(end, PUNCTUATION | LINE_START) || !scan.has(end, CAPITAL);
  return end > to + 1 && ended ? end : to;
}

/** "Giám đốc Sở Y tế | - Chủ trì": the dash before what minutes say that he did; `to` without. */
function partBehind(scan: Scan, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++)
    if (DASHES.has(scan.mark(i)) && (scan.kind('form', i + 1) === 'chair' || scan.kind('act', i + 1) === 'chair'))
      return i;
  return to;
}

/** "Thường trực", "phụ trách", "thứ nhất" after the head. */
function qualifiersEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && !scan.has(end, PUNCTUATION | PARAGRAPH_START)) {
    // "Phó Chủ tịch | TT | Hội đồng", "Phó Bí thư | TT | Huyện ủy"; "Giám đốc | TT Y tế" runs a centre
    if (isStanding(scan, end) && end + 1 < limit) {
      end++;
      continue;
    }
    if (end + 1 >= limit || !QUALIFYING.has(scan.word(end))) break;
    const words = `${scan.word(end)} ${scan.word(end + 1)}`;
    const directed = end === at && scan.word(at - 1) === 'đốc' && !scan.has(end, CAPITAL) && DIRECTED.has(words);
    if (!directed && !QUALIFIERS.has(words)) break;
    end += 2;
  }
  return end;
}

/** "Thường trực" in letters, behind who may be standing. */
const isStanding = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'tt' && scan.has(at, ALL_CAPS) && scan.has(at + 1, CAPITAL) && STANDING.has(scan.word(at - 1));
const STANDING = new Set(['tịch', 'thư']);

/** The words that those begin with: asked first, it saves putting two words together after every title. */
const QUALIFYING = new Set([...QUALIFIERS, ...DIRECTED].map((words) => words.split(' ')[0]));

/** "Phó Vụ trưởng Vụ Thi đua | (Bộ Xây dựng)": the unit above in a bracket; "Cục Hậu cần | (H15)", "Trường Đại học Bến Đá | (BDU)": its letters. */
function parentEnd(scan: Scan, at: number, limit: number, unit: number): number {
  if (scan.mark(at) !== OPEN || at + 2 >= limit) return at;
  if (at === unit && scan.mark(at + 2) === CLOSE && isShortForm(scan, at + 1)) return at + 3;
  if ((scan.layers(at + 1) & UNIT) === 0) return at;
  const parent = parseUnit(scan, at + 1, limit);
  return parent && scan.mark(parent.to) === CLOSE && parent.to < limit ? parent.to + 1 : at;
}

/** "BDU", "H15": letters that stand for a unit, and for no post. */
const isShortForm = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & POSTS) === 0 && scan.size('form', at) === 0 && LETTERS.test(scan.slice(at, at + 1));
const LETTERS = /^(?:\p{Lu}{3,9}|\p{Lu}{1,3}\d{1,3})$/u;

/** "thành viên Hội đồng Thi đua khen thưởng tỉnh | phụ trách khối": the bloc that the text is about, up to a mark; "| phía Nam". */
function dutyEnd(scan: Scan, at: number, limit: number): number {
  if (scan.word(at) === 'phía' && at + 1 < limit && SIDES.has(scan.word(at + 1)) && scan.has(at + 1, CAPITAL))
    return at + 2;
  if (scan.word(at) !== 'phụ' || scan.word(at + 1) !== 'trách' || scan.has(at, CAPITAL)) return at;
  const bloc = scan.word(at + 2) === 'khối' || scan.word(at + 2) === 'cụm';
  const to = scan.word(at + 3) === 'thi' && scan.word(at + 4) === 'đua' ? at + 5 : at + 3;
  return bloc && to <= limit && (to === limit || scan.has(to, PUNCTUATION | LINE_START)) ? to : at;
}

const SIDES = new Set(['bắc', 'nam', 'tây', 'đông']);

/** "khóa XIV", "nhiệm kỳ 2020 - 2025" after the title. */
function termEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  if (scan.word(end) === 'khóa' && end + 1 < limit && !scan.has(end + 1, PUNCTUATION | LINE_START)) end += 2;
  if (scan.word(end) === 'nhiệm' && scan.word(end + 1) === 'kỳ' && end + 2 < limit && scan.has(end + 2, NUMBER)) {
    end += 3;
    if (scan.has(end, PUNCTUATION) && end + 1 < limit && scan.has(end + 1, NUMBER)) end += 2;
  }
  return end;
}
