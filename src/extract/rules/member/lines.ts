import type { Scan } from '../../../lexicon/scan.js';
import { wordEnd } from '../../../lexicon/word-end.js';
import { parseUnits } from '../../../names/unit-list.js';
import { CLOSE, COLON, COMMA, DASHES, OPEN, SEMICOLON, SLASH, STOP } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { isPageNumber } from '../../page-number.js';
import type { Parsed, Passage } from '../../passage.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { does, pair } from './nouns.js';
import { asPeers, behindOf, unitOf } from './stood-for.js';

/**
 * The lines under a sentence that ends with a colon: one name a line, whatever marks stand in it ("Bệnh viện Tâm thần,
 * Lao và Bệnh phổi Bến Đá"), unless only their parts make up the stated number.
 */
export function itemsUnder(passage: Passage, sentence: Parsed, noun: string | null, count: number | null): Item[] {
  const { scan } = passage;
  let first: Marking | null = null;
  let sign: number | null = null;
  let digits = false;
  const lines: { whole: readonly Item[]; parts: readonly Item[] }[] = [];
  const stands = new Set<Item>();
  for (let next = sentence.index + 1; next < passage.sentences.length; next++) {
    const line = passage.sentences[next];
    if (isPageNumber(scan, line)) continue;
    const marking = markingOf(scan, line);
    // "- Các đơn vị thành viên:" behind "- Khối trưởng: Sở Y tế": the names come under it
    if (marking !== null && isLabel(scan, line)) {
      first = null;
      continue;
    }
    // The next section: numbered where the names are dashed, or with the name of a bloc.
    first ??= marking;
    // "+ Sở Y tế (chuyển từ Khối thi đua số 5 sang)" is one more of the list
    const bloc = line.chunks.some((c) => c.kind === 'bloc' && !c.bloc.bare && scan.word(c.from - 1) !== 'từ');
    if (marking === null || marking !== first || bloc) break;
    // "+ Khách mời: …" behind ". Sở Y tế" under "+ Mỗi đơn vị thành viên 02 đồng chí:", "- Nội dung: …"
    const own = scan.mark(line.from);
    sign ??= own;
    if (lines.length > 0 && own !== sign && own !== 0 && own === scan.mark(sentence.from)) break;
    if (lines.length > 0 && isInvited(scan, line)) break;
    const from = afterSent(scan, afterMarker(scan, line), line.to);
    // "B. KHÁCH MỜI: …" behind "2/ Sở Y tế"
    if (lines.length > 0 && marking === 'numbered' && scan.has(line.from, NUMBER) !== digits) break;
    digits = scan.has(line.from, NUMBER);
    const sent = unitSent(scan, line, from) ?? unitStoodFor(scan, line, from);
    if (sent) {
      stands.add(sent);
      lines.push({ whole: [sent], parts: [sent] });
      continue;
    }
    // "1. Tặng Cờ thi đua đối với Sở Y tế": what the articles of a decision give
    if (GIVES.has(scan.kind('verb', from)) || scan.size('award', from) > 0) break;
    const parts = listFrom(scan, from, line.to, noun);
    const broken =
      marking === 'plain' || parts.length > 1 || (parts.length === 1 && endsInSmall(scan, parts[0].to, line.to));
    const peers = marking !== 'plain' && (arePeers(scan, parts, line.to) || areTold(scan, parts, line.to));
    const to = broken && !peers ? lineEnd(scan, from, beforeRole(scan, from, line.to)) : from;
    lines.push({ whole: to > from ? [{ from, to, full: null }] : parts, parts });
  }
  const parted = lines.flatMap((line) => line.parts);
  const counted = count !== null && count !== lines.length && parted.length === count;
  const items = counted ? parted : lines.flatMap((line) => line.whole);
  return stands.size > 0 && items.every((item) => stands.has(item)) ? asPeers(scan, items) : items;
}

/** "đ) Bệnh viện Mắt, Bệnh viện Da liễu;": names with the same head each, up to the end of the line. */
function arePeers(scan: Scan, parts: readonly Item[], limit: number): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return false;
  const alike = parts.every(
    ({ from, full, kind }) => kind === first.kind && full === null && isHead(scan, from, first),
  );
  return alike && wordEnd(scan, last.to, limit) === last.to;
}

/** "• Sở Y tế và Sở Nội vụ | cũng là thành viên của khối;", "• Sở Y tế, Sở Nội vụ | không đăng ký": names, and a clause about them. */
function areTold(scan: Scan, parts: readonly Item[], limit: number): boolean {
  const last = parts.at(-1);
  if (parts.length < 2 || !last || last.to >= limit) return false;
  return does(scan, last.to) || OPENS_CLAUSE.has(scan.word(last.to));
}
const OPENS_CLAUSE = new Set(['cũng', 'cùng', 'đều', 'chưa', 'không', 'đã', 'sẽ']);

/** The name begins with the words of the other's head. */
function isHead(scan: Scan, at: number, other: Item): boolean {
  const size = scan.size('unit', other.from);
  return (
    size > 0 && scan.slice(at, at + size).toLowerCase() === scan.slice(other.from, other.from + size).toLowerCase()
  );
}

/** "- Ông Tô Hải, Giám đốc | Sở Y tế | - Khối phó;", "- Ông Tô Hải, | Sở Y tế" under "Đại diện các đơn vị thành viên:": whom he stands for. */
function unitSent(scan: Scan, { chunks }: Parsed, at: number): Item | null {
  const index = chunks.findIndex(({ from }) => from === at);
  const chunk = chunks[index];
  if (chunk?.kind !== 'persons' || chunk.list.persons.length !== 1) return null;
  return unitOf(scan, chunk.list.persons[0], behindOf(chunks, index));
}

/** "- Bà Tô Lan, đại diện (lãnh đạo) | Sở Y tế | (Khối phó)", "- Bà Tô Lan (thay mặt Sở Y tế)": of whom the line says nothing else. */
function unitStoodFor(scan: Scan, { chunks, to }: Parsed, at: number): Item | null {
  const chunk = chunks.find(({ from }) => from === at);
  if (chunk?.kind !== 'persons' || chunk.list.persons.length !== 1) return null;
  const { titles, name } = chunk.list.persons[0];
  const end = titles.length > 0 || scan.mark(name.to) !== OPEN ? chunk.to : name.to;
  const mark = scan.mark(end);
  const sent = mark === COMMA || mark === OPEN || DASHES.has(mark) ? end + 1 : end;
  const first = afterSent(scan, sent, to);
  const unit = first > sent ? parseUnits(scan, scan.word(first) === 'cho' ? first + 1 : first, to) : null;
  return unit?.units.length === 1 ? unit.units[0] : null;
}

/** "1/ Đại diện lãnh đạo | Sở Y tế" */
function afterSent(scan: Scan, at: number, limit: number): number {
  let i = at;
  while (i < limit && SENT.has(`${scan.word(i)} ${scan.word(i + 1)}`)) i += 2;
  return i;
}
const SENT = new Set(['đại diện', 'lãnh đạo', 'thủ trưởng', 'thay mặt']);

const GIVES = new Set(['give', 'propose', 'vote', 'revoke']);

type Marking = 'dashed' | 'numbered' | 'plain';

/** How a line of a list begins; null for one of running text. */
function markingOf(scan: Scan, line: Parsed): Marking | null {
  // "01/ Sở Y tế"
  if (scan.has(line.from, LINE_START) && scan.has(line.from, NUMBER) && scan.mark(line.from + 1) === SLASH)
    return 'numbered';
  if (line.zone === 'item' || line.kind === 'list-item')
    return scan.has(line.from, PUNCTUATION) ? 'dashed' : 'numbered';
  return isNameLine(scan, line) ? 'plain' : null;
}

/** "Trung tâm Chính trị huyện Tân Khê." on a line of its own: a unit and no words that say what it does. */
function isNameLine(scan: Scan, line: Parsed): boolean {
  const { from } = line;
  const alone = scan.has(from, LINE_START) && (line.to >= scan.tokens.count || scan.has(line.to, LINE_START));
  const to = beforeRole(scan, from, line.to);
  if (!alone || to - from > 24 || !scan.has(from, CAPITAL) || scan.size('unit', from) === 0) return false;
  const unit = parseUnits(scan, from, to);
  if (!unit || lineEnd(scan, from, to) === from) return false;
  // "Phòng Chính trị, Bộ | Chỉ huy": with a capital it is a word of the name
  for (let i = unit.to; i < to; i++) if (!scan.has(i, CAPITAL) && does(scan, i)) return false;
  return true;
}

/** "Khách mời: …", "Nội dung: …", "Địa điểm: …": a label of an invitation. */
function isInvited(scan: Scan, line: Parsed): boolean {
  const at = afterMarker(scan, line);
  return scan.mark(at + 2) === COLON && LABELS.has(`${scan.word(at)} ${scan.word(at + 1)}`);
}
const LABELS = new Set(['khách mời', 'nội dung', 'thời gian', 'địa điểm', 'đại biểu']);

/** "- Các đơn vị thành viên:", "Thành viên gồm:" and no name. */
function isLabel(scan: Scan, line: Parsed): boolean {
  if (!endsWithColon(scan, line) || line.chunks.some(({ kind }) => kind === 'units' || kind === 'bloc')) return false;
  for (let i = line.from; i + 1 < line.to && i - line.from < 12; i++)
    if (scan.word(i) === 'thành' && scan.word(i + 1) === 'viên') return true;
  return false;
}

/** "Sở Y tế | (Khối trưởng)", "Sở Y tế | - Khối trưởng": the bracket or dash with a role that ends the line; `to` for none. */
function beforeRole(scan: Scan, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to && i - from < 24; i++) {
    if (scan.mark(i) === OPEN) return scan.size('role', i + 1) > 0 ? i : to;
    if (DASHES.has(scan.mark(i)) && i + 1 + scan.size('role', i + 1) === wordEnd(scan, i, to)) return i;
  }
  return to;
}

/** "Công ty Bến Đá Quản lý dịch vụ thủy | lợi": up to three words in small letters are left of the line, and none that does. */
function endsInSmall(scan: Scan, at: number, limit: number): boolean {
  const end = wordEnd(scan, at, limit);
  if (end === at || end - at > 3) return false;
  for (let i = at; i < end; i++) if (scan.has(i, CAPITAL | NUMBER | PUNCTUATION) || does(scan, i)) return false;
  return true;
}

/** "Viện Chiến lược | , Chính sách công thương" in a cell of its own: with the words of the name behind its comma. */
export function wholeCell(scan: Scan, item: Item, limit: number): Item {
  const next = item.to + 1;
  if (scan.mark(item.to) !== COMMA || !scan.has(next, CAPITAL) || scan.size('unit', next) > 0) return item;
  const to = lineEnd(scan, item.from, limit);
  for (let i = next; i < to; i++) if (scan.has(i, PUNCTUATION | NUMBER)) return item;
  return to > next ? { ...item, to } : item;
}

/**
 * "Vụ Kế hoạch, Tài chính và Tổng hợp; Thanh tra các tỉnh: Bến Đá, Tân Khê": the units of a cell; where semicolons part them, a part
 * that names one is all of its name.
 */
export function unitsOfCell(scan: Scan, from: number, to: number): readonly Item[] {
  const units: Item[] = [];
  const lined = isByLines(scan, from, to);
  for (let at = from; at < to; ) {
    // "Sở Y tế; | - | Sở Nội vụ"
    while (at < to && DASHES.has(scan.mark(at))) at++;
    if (lined) at = isMarker(scan, at) ? at + 1 : pastNumber(scan, at, to);
    let end = at;
    while (end < to && scan.mark(end) !== SEMICOLON && !(lined && end > at && scan.has(end, LINE_START))) end++;
    const items = listFrom(scan, at, end, null);
    const parted = at > from || end < to;
    const whole = parted && items[0]?.from === at && !hasSecond(scan, at, end) ? lineEnd(scan, at, end) : at;
    units.push(...(whole > at ? [{ ...items[0], to: whole, full: null }] : items));
    at = scan.mark(end) === SEMICOLON || end >= to ? end + 1 : end;
  }
  return units;
}

/**
 * "Sở Y tế" over "Thuế tỉnh", "1. Sở Y tế" over "2. Thuế tỉnh" in one cell: each line begins a name, or is numbered; not "Bệnh viện" over "Đa
 * khoa", where the second line goes on with the first.
 */
function isByLines(scan: Scan, from: number, to: number): boolean {
  let lines = 0;
  for (let i = from; i < to; i++) {
    if (i > from && !scan.has(i, LINE_START)) continue;
    const at = isMarker(scan, i) ? i + 1 : pastNumber(scan, i, to);
    const begins = scan.has(at, CAPITAL) && (at > i || scan.size('unit', at) > 0 || scan.size('place', at) > 0);
    // The number of the first may stand before the cell.
    if (!begins && i > from) return false;
    lines++;
  }
  return lines > 1;
}

/** "- Sở Y tế", "+ Sở Y tế" */
const isMarker = (scan: Scan, at: number): boolean => DASHES.has(scan.mark(at)) || scan.mark(at) === PLUS;
const PLUS = 0x2b;

/** "| 2. | Sở Y tế" */
const pastNumber = (scan: Scan, at: number, to: number): number =>
  scan.has(at, NUMBER) && at + 2 < to && NUMBERS.has(scan.mark(at + 1)) ? at + 2 : at;
const NUMBERS = new Set([STOP, SLASH, CLOSE]);

/** "Sở Y tế, | Sở Nội vụ" */
function hasSecond(scan: Scan, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (scan.size('unit', i) > 0 && scan.has(i, CAPITAL) && scan.mark(i - 1) === COMMA) return true;
  return false;
}

/** The end of a line that is one name: no colon, semicolon, role or plural in it; `from` where it is more. */
function lineEnd(scan: Scan, from: number, limit: number): number {
  let to = wordEnd(scan, from, limit);
  // "2.3. Chi cục Dân số - Thành viên"
  if (to - from > 3 && pair(scan, to - 2, 'thành', 'viên') && DASHES.has(scan.mark(to - 3))) to -= 3;
  if (scan.word(from) === 'các') return from;
  for (let i = from; i < to; i++) {
    const mark = scan.mark(i);
    if (mark === COLON || mark === SEMICOLON || mark === OPEN || mark === STOP) return from;
    if (scan.size('role', i) > 0) return from;
    // "Bộ | Chỉ huy": within the head of a unit a title is none
    const person = scan.size('title', i) > 1 || scan.size('address', i) > 1;
    if (person && !(i > from && scan.size('unit', i - 1) > 1)) return from;
  }
  return to;
}

export function afterMarker(scan: Scan, line: { readonly from: number; readonly to: number }): number {
  let i = line.from;
  while (
    i < line.to &&
    // "- | Đ/c Tô Hải": the short form of "đồng chí" is no letter of a list
    !(scan.word(i) === 'đ' && scan.mark(i + 1) === SLASH && scan.word(i + 2) === 'c') &&
    (scan.has(i, NUMBER | PUNCTUATION) ||
      (scan.tokens.end[i] - scan.tokens.start[i] === 1 && scan.has(i + 1, PUNCTUATION)))
  )
    i++;
  return i;
}

export const endsWithColon = (scan: Scan, sentence: Parsed): boolean => scan.mark(sentence.to - 1) === COLON;
