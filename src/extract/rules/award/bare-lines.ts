import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { CLOSE, COLON, COMMA, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { LINE_START } from '../../../text/tokens.js';
import type { Resolved } from '../../calendar.js';
import type { Chunk } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed } from '../../passage.js';
import { yearBehindName } from './merit-year.js';

// Lines of a list that hold one thing and no more: a unit, a person, an award, a year and how many.

/** Of "… (1973)", "… (truy tặng 1976);": the year in the bracket that ends the line; null for none. */
export function lastYear(scan: Scan, { from, to }: Parsed): Resolved<number> | null {
  let open = to - 1;
  while (open > from && scan.mark(open) !== OPEN) open--;
  return scan.has(from, LINE_START) ? yearBehindName(scan, open) : null;
}

/** A unit or a person with a post, and no more, in a line of its own. */
export const isNamed = (scan: Scan, sentence: Parsed): boolean =>
  isNameOnly(scan, sentence) || isPersonOnly(scan, sentence);

/** "Ông Tô Hải, Giám đốc Sở Y tế", "Bà Hà Nhàn, chuyên viên Văn phòng": one person, and words that do nothing. */
export function isPersonOnly(scan: Scan, sentence: Parsed): boolean {
  const { from, to, layers } = sentence;
  const [person, ...others] = chunksWithin(scan, sentence);
  if (person?.kind !== 'persons' || person.list.persons.length > 1 || person.from !== from) return false;
  const does = (layers & VERB) !== 0 && doesAnything(scan, sentence);
  return to - from < LONGEST_LINE && !does && scan.mark(to - 1) !== COLON && others.every(isBeside);
}
/** A verb of awards stands in the line, and not only in a noun: "Lữ đoàn | xe tăng | 203". */
function doesAnything(scan: Scan, { from, to }: Parsed): boolean {
  for (let i = from; i < to; i += Math.max(1, scan.size('verb', i)))
    if (scan.size('verb', i) > 0 && scan.kind('verb', i) !== 'noun') return true;
  return false;
}
/**
 * "Nhạc sĩ Tô Hải với cụm tác phẩm Lênh đênh, Khao khát.", "Bà Hà Nhàn (đồng tác giả) với bộ ảnh …": one person, and then the works that are theirs up
 * to the end of the sentence, in which nobody says or gets anything.
 */
export function isNameWithWork(scan: Scan, sentence: Parsed): boolean {
  const { from, to } = sentence;
  const [person, ...others] = chunksWithin(scan, sentence);
  if (person?.kind !== 'persons' || person.list.persons.length > 1 || person.from !== from) return false;
  let at = person.to;
  if (scan.mark(at) === OPEN) while (at < to && scan.mark(at - 1) !== CLOSE) at++;
  if (scan.word(at) !== 'với') return false;
  // what a work is called may hold any other word: "Khao khát"
  for (let i = at; i < to; i++)
    if (scan.size('act', i) > 0 || TELLS.has(scan.word(i)) || GIVES.has(scan.kind('verb', i))) return false;
  return !others.some(({ kind }) => kind === 'bloc' || kind === 'award');
}
const GIVES = new Set(['give', 'passive', 'propose', 'receive', 'vote', 'register']);
/** What makes a sentence of it. */
const TELLS = new Set(['đã', 'được', 'sẽ', 'là']);

/** Such a line, of one or more, that opens with how they are spoken of: "Đ/c Tô Hải; đ/c Hà Nhàn". */
export function isComrade(scan: Scan, sentence: Parsed): boolean {
  const { from, to, layers } = sentence;
  if (!scan.has(from, LINE_START) || scan.size('address', from) === 0 || to - from > LONGEST_NAMED) return false;
  const [person, ...others] = chunksWithin(scan, sentence);
  if (person?.kind !== 'persons' || person.from !== from || (layers & VERB) !== 0) return false;
  return scan.mark(to - 1) !== COLON && others.every((other) => isBeside(other) || other.kind === 'persons');
}
/** "Chi bộ Khoa Luật (2): Cao Yến, Tô Hải.": a unit, how many, and its persons behind a colon, in a line without a marker. */
export function isUnitOfPersons(scan: Scan, sentence: Parsed): boolean {
  const { from, layers } = sentence;
  const [unit, ...others] = chunksWithin(scan, sentence);
  if (!scan.has(from, LINE_START) || (layers & VERB) !== 0) return false;
  if (unit?.kind !== 'units' || unit.from !== from || unit.list.units.length > 1) return false;
  const colon = others.findIndex((other) => scan.mark(other.from) === COLON);
  const persons = others.slice(colon + 1);
  return (
    colon >= 0 &&
    others.slice(0, colon).every((other) => other.kind === 'mark' || other.kind === 'word') &&
    persons[0]?.kind === 'persons' &&
    persons.every((other) => isBeside(other) || other.kind === 'persons')
  );
}
const LONGEST_NAMED = 40;
const isBeside = ({ kind }: Chunk): boolean => BESIDE.has(kind);
const BESIDE: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['mark', 'word', 'units', 'office']);

/** "Sở Y tế", "Thuế tỉnh - 98,5 điểm" in a line of its own: a unit, and a mark or what it scored at most. */
export const isNameOnly = (scan: Scan, sentence: Parsed): boolean => {
  const { from, to, layers } = sentence;
  const [unit, ...others] = chunksWithin(scan, sentence);
  if (unit?.kind !== 'units' || !isOneUnit(scan, unit.list.units) || unit.from !== from || scan.mark(to - 1) === COLON)
    return false;
  // "Thuế tỉnh | (rút tên theo đơn)"
  if (isBracketed(scan, others)) return to - from < LONGEST_LINE;
  const scored = to - from < LONGEST_LINE && (layers & VERB) === 0 && others[0]?.kind === 'mark';
  return others.every(({ kind }) => kind === 'mark' || (scored && (kind === 'word' || kind === 'count')));
};
/** "Tổ Tiện, Phân xưởng Đúc; Phòng Kế toán, thống kê và tài chính; Trạm Y tế.": units or persons that semicolons part, and nothing done. */
export function isNamesInLine(scan: Scan, sentence: Parsed): boolean {
  const { from, to, layers } = sentence;
  if (!scan.has(from, LINE_START) || (layers & VERB) !== 0 || scan.mark(to - 1) === COLON) return false;
  const chunks = chunksWithin(scan, sentence);
  const parts = chunks.filter(({ from: at }, i) => i === 0 || scan.mark(at - 1) === SEMICOLON);
  const named = parts.length > 1 && parts.every(({ kind }) => kind === 'units' || kind === 'persons');
  return named && chunks.every((one) => isBeside(one) || one.kind === 'persons');
}

/** "Sở Y tế", "Tổ công đoàn Xưởng Đúc, CĐCS Công ty A": one, and the one that it is part of. */
const isOneUnit = (scan: Scan, units: readonly UnitName[]): boolean =>
  units.length === 1 || (units.length === 2 && scan.mark(units[1].from - 1) === COMMA);
/** One bracket up to the end of the line, or to its last mark. */
function isBracketed(scan: Scan, chunks: readonly Chunk[]): boolean {
  const marks = chunks.flatMap(({ kind, from }) => (kind === 'mark' ? [scan.mark(from)] : []));
  const ended = marks.length > 0 && ENDS.has(marks[marks.length - 1]);
  const last = chunks[chunks.length - (ended ? 2 : 1)];
  return (
    marks[0] === OPEN &&
    scan.mark(chunks[0].from) === OPEN &&
    last !== undefined &&
    scan.mark(last.from) === CLOSE &&
    marks.indexOf(CLOSE) === marks.lastIndexOf(CLOSE)
  );
}
/** "* Cờ thi đua của UBND tỉnh", "II. Bằng khen (02)" */
export const isAwardOnly = (scan: Scan, sentence: Parsed): boolean => {
  const chunks = chunksWithin(scan, sentence).filter(({ kind }) => kind !== 'mark');
  const own = chunks.filter(({ kind, from }) => kind !== 'word' || !COUNTED.test(scan.slice(from, from + 1)));
  return own.length === 1 && own[0].kind === 'award';
};
/** The number of the line, and how many there are. */
const COUNTED = /^(?:\d{1,3}|[IVX]{1,5}|[a-zđ])$/i;

/** . ; */
const ENDS = new Set([STOP, SEMICOLON]);
const VERB = layerBits('verb');
/** Tokens of a line that is short. */
export const LONGEST_LINE = 24;
