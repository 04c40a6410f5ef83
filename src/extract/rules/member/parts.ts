import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { COMMA, DASHES, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { does, pluralNouns } from './nouns.js';

/**
 * "Agribank | (các chi nhánh: Bến Đá, Tân Khê)": where the names of its parts begin, and the noun that each of them elides;
 * null where the bracket opens no list of parts.
 */
export function partsBehind(scan: Scan, at: number, limit: number): { at: number; noun: string } | null {
  const plural = scan.mark(at) === OPEN ? pluralNouns(scan, at + 1, limit) : null;
  return plural?.noun ? { at: plural.at, noun: plural.noun } : null;
}

/** So many tokens may say what a unit is for. */
const LONGEST = 16;

/**
 * "Trung tâm tư vấn | và Hỗ trợ chuyển dịch cơ cấu kinh tế nông nghiệp | , Ban …": the end of a name in plain words, up to
 * the comma before the next unit; `at` where somebody does something or no unit follows. `last`: it may end the sentence.
 */
export function plainNameEnd(scan: Scan, at: number, limit: number, last = false): number {
  /** "và | Hỗ trợ chuyển dịch": a capital tells that the verbs behind it are of the name. */
  let named = false;
  for (let i = at; i < limit && i - at < LONGEST; i++) {
    const mark = scan.mark(i);
    if (mark === COMMA || mark === SEMICOLON) return i > at && opensUnit(scan, i + 1) ? i : at;
    if (mark === STOP) return last && i > at && i + 1 >= limit ? i : at;
    const joined = scan.word(i - 1) === 'và';
    if (scan.word(i) === 'và' && opensUnit(scan, i + 1)) return i;
    if (scan.has(i, LINE_START | NUMBER) || (scan.has(i, PUNCTUATION) && !DASHES.has(mark))) return at;
    if (scan.size('address', i) > 1 || scan.size('title', i) > 1 || scan.size('role', i) > 0) return at;
    if (OTHERS.has(scan.word(i)) || scan.kind('count', i) === 'number') return at;
    named ||= joined && scan.has(i, CAPITAL);
    if (!named && (does(scan, i) || scan.kind('stop', i) === 'verb')) return at;
  }
  return at;
}

/** "… công trình nông nghiệp | và PTNT": past the field that the last words of a unit begin; `at` where they begin none. */
export function lastFieldEnd(scan: Scan, from: number, at: number): number {
  for (let i = at - 1; i > from && at - i < 4; i--)
    if (i + scan.size('field', i) > at) return i + scan.size('field', i);
  return at;
}

/** What is said of a unit, or who is with it: "cùng Bưu điện tỉnh", "và các NH thương mại". */
const OTHERS = new Set(['được', 'đã', 'sẽ', 'đang', 'là', 'có', 'tại', 'trong', 'cùng', 'với', 'các', 'những']);

const opensUnit = (scan: Scan, at: number): boolean => scan.has(at, CAPITAL) && anyUnitHead(scan, at) !== null;
