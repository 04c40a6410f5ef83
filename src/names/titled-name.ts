import type { Scan } from '../lexicon/scan.js';
import { BAR, COLON, COMMA, DASHES, OPEN, SEMICOLON, STOP } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { callingHeadSize } from './person-evidence.js';

/**
 * Names that nothing introduces and no list of names tells from places: what says that they are persons is their place, where a list or a clause
 * opens ("Dự có | Tanaka Kenji, …", "Kết luận hội nghị, | Trần Anh (…) yêu cầu"), and the title behind a comma, a dash or in a bracket.
 */

/** "; | Trần Anh |, Phó Chủ tịch UBND tỉnh": two syllables, which may be a place elsewhere. */
export const isTitledPair = (scan: Scan, at: number, end: number): boolean =>
  scan.kind('surname', at) === 'surname' &&
  scan.size('place', at) === 0 &&
  scan.size('unit', at) === 0 &&
  isTitledPlace(scan, at, end);

/**
 * "| Viễn Châu |, Phó Chủ tịch UBND tỉnh, phát biểu", "có | Tanaka Kenji | – Giám đốc Công ty Bến Đá", "1. | Danh Út |, giáo viên": of no family
 * name that the lists hold, with a title or what one does behind the name.
 */
export function isTitledGuest(scan: Scan, at: number, end: number): boolean {
  const mark = scan.mark(end);
  if (mark !== COMMA && mark !== OPEN && !DASHES.has(mark)) return false;
  if (scan.mark(at - 1) === COMMA && scan.has(at - 2, CAPITAL | NUMBER | PUNCTUATION)) return false;
  if (opensTitle(scan, end + 1)) return opensPlace(scan, at);
  return mark !== OPEN && !scan.has(end + 1, CAPITAL) && opensPart(scan, at) && callingHeadSize(scan, end + 1) > 1;
}

/** Whether the capitals up to `end` stand where a list or a clause opens, with a title behind them. */
export function isTitledPlace(scan: Scan, at: number, end: number): boolean {
  const mark = scan.mark(end);
  // "| Tô Hải | Giám đốc Sở Y tế |": in cells
  const cell = scan.mark(at - 1) === BAR;
  if (!((cell && mark === BAR) || mark === COMMA || mark === OPEN || DASHES.has(mark))) return false;
  return opensTitle(scan, end + 1) && (cell || opensPlace(scan, at));
}

/** "Giám đốc Sở Y tế", "nguyên Chủ tịch UBND tỉnh" */
function opensTitle(scan: Scan, at: number): boolean {
  if (scan.size('title', at) < 2) return false;
  return scan.has(at, CAPITAL) || scan.word(at) === 'nguyên';
}

const opensPlace = (scan: Scan, at: number): boolean =>
  opensPart(scan, at) ||
  LEADS.has(scan.word(at - 1)) ||
  // "Khách: | Kiều Phú | - Giám đốc": a place may stand behind a label; "Ảnh: | Kiều Phú |, Giám đốc …, trao"
  (scan.mark(at - 1) === COLON && CAPTIONS.has(scan.word(at - 2)));
/** What leads to those who are there or do something. */
const LEADS = new Set(['có', 'và', 'cùng', 'gồm', 'là', 'đón', 'của', 'do']);
const CAPTIONS = new Set(['ảnh']);

/** At the start of a line, behind its number, or behind a mark. */
const opensPart = (scan: Scan, at: number): boolean =>
  at === 0 || scan.has(at, LINE_START) || OPENING.has(scan.mark(at - 1)) || DASHES.has(scan.mark(at - 1));
const OPENING = new Set([COMMA, SEMICOLON, STOP]);
