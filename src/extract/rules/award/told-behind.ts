import { NUMBER } from '../../../text/tokens.js';
import type { Bloc, Parsed, Passage } from '../../passage.js';
import { ADDRESSED, UNITS_OF } from '../../units-of-bloc.js';

/**
 * "Đây là | các tập thể thuộc | Khối thi đua số 2 …" right behind "UBND tỉnh đã trao Cờ thi đua cho Sở Y tế.": the bloc of those to whom the
 * sentence gives. Null where what follows tells of others ("Đây là hoạt động của Khối thi đua số 2"), or of one of them ("Đây là đơn vị dẫn đầu …").
 */
export function blocToldBehind(passage: Passage, { index }: Parsed): Bloc | null {
  const { scan, sentences } = passage;
  const next = sentences[index + 1];
  if (next === undefined || !POINTS.has(scan.pairAt(next.from))) return null;
  const several = next.from + 2;
  if (!SEVERAL.has(scan.word(several)) && !scan.has(several, NUMBER)) return null;
  if (!ADDRESSED.has(scan.pairAt(several + 1))) return null;
  const named = next.chunks.find((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare);
  const near = named !== undefined && named.from - several <= LONGEST_PRAISE;
  return near && UNITS_OF.has(scan.word(named.from - 1)) ? passage.blocAt(next.index, named.from) : null;
}
const POINTS = new Set(['đây là', 'đó là']);
const SEVERAL = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm']);
/** "các tập thể | có thành tích xuất sắc, tiêu biểu | thuộc" */
const LONGEST_PRAISE = 10;
