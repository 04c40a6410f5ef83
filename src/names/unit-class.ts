import type { Scan } from '../lexicon/scan.js';
import { BAR, COLON, COMMA, HYPHEN, SEMICOLON, SLASH } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import type { UnitHead } from './unit-head.js';

/**
 * "tập thể | lớp 9A | , Trường THCS Bến Đá", "| Chi đoàn 12A1 | Trường THPT Tân Khê": a class of the school that follows. Not "em Tô Hải,
 * lớp 9A, Trường THCS Bến Đá", where it is said of a pupil.
 */
export function classHead(scan: Scan, at: number): UnitHead | null {
  const code = opensClass(scan, at);
  if (code < 0) return null;
  const to = classCodeEnd(scan, code);
  if (to === code) return null;
  const school = scan.mark(to) === COMMA ? to + 1 : to;
  const schooled = scan.kind('unit', school) === 'school' && scan.has(school, CAPITAL) && !scan.has(school, LINE_START);
  // "tặng Giấy khen cho tập thể lớp 12A1, lớp 9/3" of the school whose paper it is
  if (!schooled && !isCollective(scan, at)) return null;
  return { kind: 'division', takes: 'nothing', level: 1, inner: true, comma: false, alone: !schooled, from: at, to };
}

/** "tập thể | lớp 12A1 |", "cho | lớp 12A1 |", "tập thể lớp 12A1, | lớp 9/3 |" */
function isCollective(scan: Scan, at: number): boolean {
  if (scan.pairAt(at - 2) === 'tập thể' || scan.word(at - 1) === 'cho') return true;
  for (let before = at - 3; at - before < LONGEST; before--)
    if (scan.word(before) === 'lớp') return classCodeEnd(scan, before + 1) === at - 1 && isCollective(scan, before);
  return false;
}
/** "lớp 10 chuyên Anh 2 và" */
const LONGEST = 7;

/** "tổ chuyên môn | 4+5", "Tổ 2-3": the teachers of one grade or more, by its number; "tổ chuyên môn" alone is none in particular. */
export function gradeTeamHead(scan: Scan, at: number): UnitHead | null {
  if (scan.word(at) !== 'tổ') return null;
  const whole = scan.pairAt(at + 1) === 'chuyên môn' ? at + 3 : at + 1;
  const number = scan.word(whole) === 'khối' ? whole + 1 : whole;
  if (!isGrade(scan, number)) return null;
  let to = number + 1;
  while (JOINED.has(scan.mark(to)) && isGrade(scan, to + 1)) to += 2;
  // "tổ 4" may be of a street
  if (whole === at + 1 && to === number + 1) return null;
  // "tổ chuyên môn 4 lần liên tiếp được khen"
  if (to === number + 1 && !scan.has(to, PUNCTUATION | LINE_START) && !BEHIND.has(scan.word(to))) return null;
  return { kind: 'division', takes: 'nothing', level: 1, inner: true, comma: false, alone: false, from: at, to };
}
const isGrade = (scan: Scan, at: number): boolean => scan.has(at, NUMBER) && YEAR.test(scan.slice(at, at + 1));
/** + - */
const JOINED = new Set([0x2b, HYPHEN]);
const BEHIND = new Set(['và', 'được', 'đạt', 'vì', 'đã', 'trường']);

/** Token of the number behind "tập thể lớp", "tập thể học sinh lớp", "cho Lớp", "Chi đoàn", "Chi đội lớp"; -1 for none. */
function opensClass(scan: Scan, at: number): number {
  if (scan.word(at) === 'lớp') {
    const whole = scan.pairAt(at - 2) === 'học sinh' ? at - 4 : at - 2;
    // "1 | Lớp 9A, Trường THCS Bến Đá" in a table
    const opens =
      scan.has(at, LINE_START) ||
      scan.has(at - 1, NUMBER) ||
      BEFORE.has(scan.word(at - 1)) ||
      PARTS.has(scan.mark(at - 1));
    return scan.pairAt(whole) === 'tập thể' || (opens && scan.has(at, CAPITAL)) || isCollective(scan, at) ? at + 1 : -1;
  }
  if (!CELLS.has(scan.pairAt(at))) return -1;
  return scan.word(at + 2) === 'lớp' ? at + 3 : at + 2;
}
const BEFORE = new Set(['cho', 'và']);
/** : ; | */
const PARTS = new Set([COLON, SEMICOLON, BAR]);
const CELLS = new Set(['chi đoàn', 'chi đội']);

/** Past "12A1", "9 A", "9 B2", "9/3", "12 Toán", "10 chuyên Anh 2"; `at` for none. */
export function classCodeEnd(scan: Scan, at: number): number {
  const named = scan.slice(at, at + 1);
  if (CLASS.test(named)) return at + 1;
  if (!YEAR.test(named)) return at;
  if (scan.mark(at + 1) === SLASH && scan.has(at + 2, NUMBER)) return at + 3;
  let to = scan.word(at + 1) === 'chuyên' ? at + 2 : at + 1;
  while (scan.has(to, CAPITAL) && scan.kind('unit', to) === '' && !scan.has(to, NUMBER)) to++;
  return to > at + 1 && YEAR.test(scan.slice(to, to + 1)) ? to + 1 : to;
}
const CLASS = /^\d{1,2}[A-ZĐ]\d{0,2}$/;
const YEAR = /^(?:[1-9]|1[0-2])$/;
