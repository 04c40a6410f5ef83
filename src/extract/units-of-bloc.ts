import type { Scan } from '../lexicon/scan.js';
import { COLON, COMMA } from '../text/marks.js';
import { NUMBER, PUNCTUATION } from '../text/tokens.js';

/** What stands between units and their bloc, and what they are called: "các | đơn vị thuộc | Khối thi đua số 2". */
export const UNITS_OF = new Set(['thuộc', 'trong', 'của']);
export const ADDRESSED = new Set(['đơn vị', 'cơ quan', 'tập thể']);

/** "các đơn vị thuộc | Khối thi đua số 2"; not "dẫn đầu các đơn vị thuộc", "một trong những đơn vị thuộc". */
export const namesUnitsOf = (scan: Scan, bloc: number): boolean =>
  isOfUnits(scan, bloc) && SEVERAL.has(scan.word(bloc - 4)) && !AMONG.has(scan.word(bloc - 5));
const AMONG = new Set(['đầu', 'trong', 'số']);
const SEVERAL = new Set(['các', 'những', 'nhiều']);

const isOfUnits = (scan: Scan, bloc: number): boolean =>
  UNITS_OF.has(scan.word(bloc - 1)) && ADDRESSED.has(scan.pairAt(bloc - 3));

/**
 * "Căn cứ kết quả bình xét của | Khối thi đua số 5", at the bloc: what a sentence goes by is not what it is about; "Căn cứ hồ sơ đã thẩm định, Sở
 * Nội vụ kính trình khen thưởng cho 03 tập thể thuộc | Khối thi đua số 5" is.
 */
export const isGoneBy = (scan: Scan, from: number, bloc: number): boolean =>
  scan.word(from) === 'căn' && scan.word(from + 1) === 'cứ' && !isForUnits(scan, bloc) && !reports(scan, from, bloc);

/** "Căn cứ kết quả chấm điểm năm 2027, | Cụm thi đua số 4 xin báo cáo như sau:": the comma closes what it goes by, and the bloc itself speaks. */
function reports(scan: Scan, from: number, bloc: number): boolean {
  if (scan.mark(bloc - 1) !== COMMA || bloc - from > LONGEST_BASIS) return false;
  for (let i = bloc + 1; i - bloc < LONGEST_REPORT; i++) {
    if (scan.has(i, PUNCTUATION)) return scan.mark(i) === COLON && scan.word(i - 1) === 'sau';
  }
  return false;
}
const LONGEST_BASIS = 48;
const LONGEST_REPORT = 32;

/** "cho 03 tập thể thuộc | Khối thi đua số 2", "cho các đơn vị trong |" */
const isForUnits = (scan: Scan, bloc: number): boolean =>
  isOfUnits(scan, bloc) &&
  (scan.has(bloc - 4, NUMBER) || SEVERAL.has(scan.word(bloc - 4))) &&
  scan.word(bloc - 5) === 'cho';
