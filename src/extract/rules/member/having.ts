import type { Scan } from '../../../lexicon/scan.js';
import { parseUnits } from '../../../names/unit-list.js';
import { COLON, COMMA, DASHES, SEMICOLON, STOP } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import { type Opening, opening, sharedHead } from './list-start.js';
import { opensNames, pair } from './nouns.js';

/** "Thành phần của Khối hiện có: | Thuế tỉnh, Kho bạc, Sở Y tế.": the rest of a sentence in which nobody attends. */
export function havingNames(scan: Scan, sentence: Parsed, at: number): Opening | null {
  if (scan.mark(at + 1) !== COLON) return null;
  for (let i = sentence.from; i < at; i++) if (scan.size('act', i) > 0) return null;
  if (!opensNames(scan, at + 2, sentence.to)) return null;
  const items = listFrom(scan, at + 2, sentence.to, null);
  const whole = items.length >= 3 && items[items.length - 1].to >= sentence.to - 1;
  return whole ? opening('listed', at, at + 2, sentence.to) : null;
}

/**
 * "Cụm có | Công an 5 tỉnh miền núi, là | Bến Đá, Tân Khê, …": as many places as are counted, behind a colon or "là", and nothing behind them; not
 * "Dự họp cùng Khối có Công an 5 tỉnh: …".
 */
export function havingPlaces(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const shared = sharedHead(scan, at, at + 1, sentence.to);
  if (!shared || shared.count === null || shared.owner === undefined) return null;
  if (scan.mark(shared.at - 1) !== COLON && !LINKS.has(scan.word(shared.at - 1))) return null;
  for (let i = sentence.from; i < at; i++) if (scan.size('act', i) > 0) return null;
  const items = listFrom(scan, shared.at, sentence.to, shared.noun, shared.owner);
  // "…, Tân Khê; | Công an tỉnh Vân Trạch làm Cụm trưởng": without the clause behind
  const last = items.slice(0, shared.count).at(-1);
  if (!last || items.length < shared.count) return null;
  return last.to >= sentence.to || ENDS.has(scan.mark(last.to)) ? { ...shared, limit: last.to } : null;
}
const LINKS = new Set(['là', 'gồm']);
const ENDS = new Set([STOP, SEMICOLON]);

/**
 * "Khối thi đua số 3 có Thuế tỉnh, Kho bạc, Sở Y tế và Bưu điện tỉnh.", "Tham gia Khối thi đua số 3 có …": the whole
 * sentence, four units or more.
 */
export function havingUnits(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const { from, chunks } = sentence;
  const joins = pair(scan, from, 'tham', 'gia') ? from + 2 : scan.word(from) === 'thuộc' ? from + 1 : from;
  // "Thực hiện Quyết định số 9 về các khối thi đua, | Khối thi đua số 3 | có …"
  const clause = joins === from && chunks.find((chunk) => chunk.to === at && scan.mark(chunk.from - 1) === COMMA);
  const name = clause || chunks.find((chunk) => chunk.from >= joins);
  // "Tham gia Khối thi đua số 3 có: A, B, C"
  const colon = joins > from && scan.mark(at + 1) === COLON;
  const first = colon ? at + 2 : at + 1;
  // "Khối thi đua số 3 | hiện | có …"
  const now = joins === from && scan.word(at - 1) === 'hiện' ? at - 1 : at;
  if (name?.kind !== 'bloc' || (name !== clause && name.from !== joins) || name.to !== now) return null;
  // "Tham gia Cụm số 7 có | Công an các xã, phường: A, B"
  const shared = joins > from ? sharedHead(scan, at, first, sentence.to) : null;
  const list = shared ? null : parseUnits(scan, first, sentence.to);
  if (!list) return shared;
  const items = listFrom(scan, first, sentence.to, null);
  const elides = list.units.some(({ full }) => full !== null);
  const enough = (joins > from || now < at) && elides ? 2 : colon ? 3 : 4;
  const whole = items.length >= enough && items[items.length - 1].to >= sentence.to - 1;
  if (whole) return opening('listed', at, first, sentence.to);
  const last = items.length >= enough ? items[items.length - 1].to : -1;
  return last > 0 && scan.word(pastAside(scan, last, sentence.to)) === 'ký' ? opening('listed', at, first, last) : null;
}

/** "Khối thi đua số 3 có A, B, C và D | - thành viên mới của Khối - | ký giao ước": past what is said of the last one. */
function pastAside(scan: Scan, at: number, limit: number): number {
  if (!DASHES.has(scan.mark(at))) return at;
  for (let i = at + 1; i < limit && i - at < 10; i++) {
    if (DASHES.has(scan.mark(i))) return i + 1;
    if (scan.has(i, PUNCTUATION)) return at;
  }
  return at;
}
