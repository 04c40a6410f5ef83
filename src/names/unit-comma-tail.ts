import type { Scan } from '../lexicon/scan.js';
import { COLON, COMMA, SEMICOLON, STOP } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER } from '../text/tokens.js';
import { AWARD, BLOC, COUNT, PLACE, POSTS, ROLE, UNIT } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { fieldEnd } from './unit-fields.js';
import { type UnitHead, unitHead } from './unit-head.js';
import { lastFieldsEnd } from './unit-joins.js';
import { lowerRunEnd } from './unit-words.js';

/**
 * "Phòng Nghiệp vụ | , Dạy nghề | và Phòng Tổ chức": more of the field of a part of a unit, behind a comma and with a capital, that no list
 * holds as a field of its own, before the next unit or the end of the list; "Phòng Tổ chức | , Đào tạo |;" of any field where semicolons
 * part the list. `at` for none.
 */
export function commaTailEnd(scan: Scan, at: number, limit: number, head: UnitHead): number {
  const taught = scan.word(head.from) === 'tổ' ? subjectsEnd(scan, at, limit) : at;
  if (taught > at) return taught;
  const next = at + 1;
  if (scan.mark(at) !== COMMA || next >= limit || !isPart(scan, head) || isListedByComma(scan, head)) return at;
  if (!scan.has(next, CAPITAL) || scan.has(next, ALL_CAPS | NUMBER | LINE_START)) return at;
  if ((scan.layers(next) & TAKEN) !== 0 || startsPerson(scan, next, limit)) return at;
  // "Phòng Giám định | , Bồi thường và Đầu tư |;"
  // "Kiểm tra và Giám sát | Hải quan"
  const last = fieldEnd(scan, lastFieldsEnd(scan, next, limit), limit);
  if (last > next && endsName(scan, last, limit)) return last;
  const known = fieldEnd(scan, next, limit);
  const end = known > next ? lowerRunEnd(scan, known, limit) : lowerRunEnd(scan, next + 1, limit);
  if (end === next + 1 || (end < limit && scan.has(end, CAPITAL | NUMBER))) return at;
  if (known > next) return isEntry(scan, head) && scan.mark(end) === SEMICOLON ? end : at;
  return endsName(scan, end, limit) ? end : at;
}
/** "Tổ Toán | , Lý, Hóa", "Tổ Văn | , Sử và Địa": the subjects that teachers of one team teach; `at` for none. */
function subjectsEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end + 1 < limit && isSubject(scan, end - 1) && isSubject(scan, end + 1)) {
    const joint = scan.mark(end) === COMMA || scan.word(end) === 'và';
    if (!joint) break;
    end += 2;
  }
  return end;
}
const isSubject = (scan: Scan, at: number): boolean => scan.has(at, CAPITAL) && SUBJECTS.test(scan.slice(at, at + 1));
const SUBJECTS = /^(?:toán|lý|lí|hóa|hoá|sinh|văn|sử|địa|anh|tin|nhạc|họa|gdcd|td|gdtc|qpan|cn)$/iu;

const TAKEN = POSTS | BLOC | AWARD | COUNT | ROLE | UNIT | PLACE;

/** Parts of a unit, and centres: a department has one field ("Sở Y tế, Nội vụ" are two), but for "Ban" and "Chi cục". */
const isPart = (scan: Scan, { kind, from, to }: UnitHead): boolean =>
  PARTS.has(kind) || (kind === 'department' && OF_FIELDS.has(scan.slice(from, to).toLowerCase()));
const OF_FIELDS = new Set(['ban', 'chi cục']);
const PARTS = new Set(['division', 'centre']);

/** "các phòng: Nghiệp vụ, Dạy nghề" */
const isListedByComma = (scan: Scan, { from }: UnitHead): boolean => PLURAL.has(scan.word(from - 1));
const PLURAL = new Set(['các', 'những', 'hai', 'ba']);

/** "…: | Phòng Tổ chức", "…; | Phòng Tổ chức" */
const isEntry = (scan: Scan, { from }: UnitHead): boolean =>
  scan.mark(from - 1) === SEMICOLON || scan.mark(from - 1) === COLON || scan.word(from - 1) === 'cho';

/** "| và Phòng Tổ chức", "|, Phòng Tổ chức", "|;", "|." */
function endsName(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || ENDS.has(scan.mark(at)) || scan.has(at, LINE_START) || TOLD_OF.has(scan.word(at))) return true;
  const joined = scan.mark(at) === COMMA || scan.word(at) === 'và';
  return joined && scan.has(at + 1, CAPITAL) && unitHead(scan, at + 1) !== null;
}
/** "| được tặng", "| vì có thành tích", "| năm 2010", "| thuộc Sở Y tế" */
const TOLD_OF = new Set(['được', 'đã', 'đạt', 'vì', 'năm', 'thuộc']);
/** ; . */
const ENDS = new Set([SEMICOLON, STOP]);
