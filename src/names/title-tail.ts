import type { Scan } from '../lexicon/scan.js';
import { COMMA } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { ACT, ADDRESS, AWARD, BLOC, CUE, ROLE, STOP, TITLE, VERB } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { parseUnit } from './unit.js';
import { isTerritory } from './unit-kinds.js';

/**
 * The rest of a unit that names all it works at: "Giám đốc Trung tâm Khảo nghiệm | , tập huấn và chuyển giao kỹ thuật", "Trưởng ban Quản lý
 * các khu du lịch | , khu nghỉ dưỡng và khu bảo tồn tỉnh". A comma and words in small letters, of which "và" joins the last, up to what the person
 * does, a mark or a name; `at` where they tell something else ("Giám đốc Trung tâm Khảo nghiệm | , trao quà và chúc mừng").
 */
export function titleTailEnd(scan: Scan, from: number, at: number, limit: number): number {
  if (at + 3 > limit || scan.has(at + 1, CAPITAL | NUMBER | PUNCTUATION)) return at;
  if (scan.mark(at) !== COMMA && !(scan.word(at) === 'và' && hasComma(scan, from, at))) return at;
  if (!(isOpenBody(scan, from) || goesOnAlike(scan, from, at))) return at;
  let joined = -1;
  let i = at;
  for (; i < limit && i - at < LONGEST; i++) {
    if (scan.mark(i) === COMMA && joined < 0 && i + 1 < limit && !scan.has(i + 1, CAPITAL)) continue;
    if (scan.has(i, CAPITAL | NUMBER | PUNCTUATION | PARAGRAPH_START)) break;
    if (scan.word(i) === 'và' && joined >= 0) break;
    if (scan.word(i) === 'và') joined = i;
    else if (i === joined + 1 || scan.size('field', i) > 1)
      // "đào tạo và | chuyển giao | kỹ thuật": behind "và" a verb names the last of the works
      i += Math.max(1, scan.size('field', i), scan.size('stop', i)) - 1;
    else if (isTerritory(scan.kind('unit', i)) || (scan.layers(i) & TELLS) !== 0) break;
  }
  if (joined < 0 || i - joined < 3) return at;
  const place = i < limit && isTerritory(scan.kind('unit', i)) ? placeEnd(scan, i, limit) : i;
  return ends(scan, place, limit) ? place : at;
}
const LONGEST = 18;

const TELLS = ACT | ADDRESS | AWARD | BLOC | CUE | ROLE | STOP | TITLE | VERB;

const placeEnd = (scan: Scan, at: number, limit: number): number =>
  parseUnit(scan, at, limit)?.to ?? at + Math.max(1, scan.size('unit', at));

/** "Khảo nghiệm, tập huấn | và chuyển giao": two of the works are in the name already. */
function hasComma(scan: Scan, from: number, at: number): boolean {
  for (let i = at - 2; i > from && at - i < LONGEST; i--) if (scan.mark(i) === COMMA) return !scan.has(i + 1, CAPITAL);
  return false;
}

/** "các | khu | du lịch, | khu | nghỉ dưỡng": what follows opens with the word behind "các". */
function goesOnAlike(scan: Scan, from: number, at: number): boolean {
  const word = scan.word(at + 1);
  for (let i = at - 2; i >= from && at - i < LONGEST; i--)
    if (scan.word(i) === 'các') return word !== '' && scan.word(i + 1) === word;
  return false;
}

/** Houses that are called by their work, whatever it is: their fields no list holds. */
const isOpenBody = (scan: Scan, from: number): boolean =>
  BODIES.has(scan.word(from)) || BODIES.has(scan.pairAt(from)) || scan.pairAt(from) === 'ban quản';
const BODIES = new Set(['viện', 'trung tâm', 'phòng', 'hội', 'vụ', 'cục', 'chi cục']);

/** "|.", "|)", "| phát biểu", "| Tô Văn Hải", "| và Giám đốc": the title ends where the sentence goes on with something else. */
const ends = (scan: Scan, at: number, limit: number): boolean =>
  at >= limit ||
  scan.has(at, PUNCTUATION | LINE_START | PARAGRAPH_START) ||
  (scan.layers(at) & (ACT | STOP)) !== 0 ||
  startsPerson(scan, at, limit) ||
  (scan.word(at) === 'và' && scan.has(at + 1, CAPITAL));
