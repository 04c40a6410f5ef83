import type { Scan } from '../../../lexicon/scan.js';
import { parseUnit } from '../../../names/unit.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { parseUnits } from '../../../names/unit-list.js';
import { COLON, COMMA, OPEN, STOP } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER } from '../../../text/tokens.js';
import { achieves, afterTerritories, namesBegin, namesInClause } from './after-count.js';
import { afterNouns, bracketEnd, describedNouns } from './after-nouns.js';
import { afterBracket, pastRole } from './list-links.js';
import { isGiven, type Opening, ofAcronym, opening, sharedHead } from './list-start.js';
import { countOfUnits, opensNames, pastNumber, pluralNouns } from './nouns.js';

/** After "gồm" or "có": "8 đơn vị:", "có 4 đơn vị thành viên gồm", ":" and names. "có" needs a count of units. */
export function afterIncludes(scan: Scan, at: number, limit: number): Opening | null {
  let i = at + 1;
  if (scan.word(at) === 'gồm' && scan.word(i) === 'có') i++;
  if (scan.word(at) === 'gồm') i = pastPosts(scan, pastSent(scan, i), limit);
  const shared = scan.word(at) === 'gồm' ? sharedHead(scan, at, scan.mark(i) === COLON ? i + 1 : i, limit) : null;
  if (shared) return shared;
  const plural = pluralNouns(scan, i, limit);
  if (plural) return afterNouns(scan, at, plural, limit);
  const described = scan.word(at) === 'gồm' ? describedNouns(scan, at, i, limit) : null;
  if (described) return described;
  const counted = countOfUnits(scan, i);
  // "có 7 đơn vị, | ngoài Sở Y tế còn có …": the list comes behind
  if (counted && scan.mark(counted.to) === COMMA && scan.word(counted.to + 1) === 'ngoài') return null;
  // "gồm 5 | Sở Nội vụ các tỉnh: A, B"
  if (counted && scan.word(at) === 'gồm') {
    const owned = sharedHead(scan, at, i + 1, limit) ?? sharedHead(scan, at, counted.to, limit);
    if (owned) return { ...owned, count: counted.count };
  }
  // "gồm 5 | Ban Dân tộc các tỉnh Bến Đá, Tân Khê, …"
  const whole = counted && scan.has(i + 1, CAPITAL) ? parseUnits(scan, i + 1, limit) : null;
  if (counted && whole && whole.units.length > 1)
    return { ...opening('listed', at, i + 1, limit), count: counted.count };
  // "gồm | Ba Tơ, Bến Đá": a name that begins like a number
  const numeral = scan.kind('count', i) === 'number' && !(scan.has(i, CAPITAL) && scan.has(i + 1, CAPITAL));
  if (scan.has(i, NUMBER) || numeral) {
    if (!counted) return null;
    const placed = afterTerritories(scan, at, counted, bracketEnd(scan, at, limit));
    if (placed) return placed;
    i = namesBegin(scan, counted.to, limit);
    if (i < 0 || (scan.word(at) === 'có' && achieves(scan, counted.to, i))) return null;
    // "có 9 đơn vị, | hưởng ứng phong trào thi đua do ngành và UBND tỉnh phát động": what they do
    if (scan.word(at) === 'có' && namesInClause(scan, counted.to, i)) return null;
    const kind = scan.word(at) === 'gồm' || scan.word(at) === 'có' ? ofKind(scan, at, i, limit) : null;
    if (kind) return { ...kind, count: counted.count };
  } else if (scan.word(at) === 'có') return null;
  const { count, noun } = counted ?? {
    count: null,
    noun: scan.word(at) === 'gồm' ? departmentsBefore(scan, at) : null,
  };
  const found = { rule: 'listed' as const, trigger: at, limit, count, noun };
  // "6 Công ty Điện lực | (PC) |:": letters for the words before
  if (counted && scan.mark(i) === OPEN && scan.has(i + 1, ALL_CAPS) && afterBracket(scan, i, limit) === i + 3) i += 3;
  if (counted && scan.mark(i) === OPEN) {
    const close = afterBracket(scan, i, limit) - 1;
    if (close <= i || !opensNames(scan, i + 1, close, noun) || isGiven(scan, close + 1)) return null;
    return { ...found, at: i + 1, limit: close };
  }
  while (i < limit && (scan.mark(i) === COLON || LINKS.has(scan.word(i)))) i++;
  // "có 6 thành viên, gồm | Khối trưởng là | Sở Y tế cùng các đơn vị: A, B"
  i = pastNumber(scan, i);
  if (LINKS.has(scan.word(i - 1)) || scan.mark(i - 1) === COLON || scan.mark(i - 1) === COMMA)
    i = pastRole(scan, i, limit);
  // "có 6 đơn vị là | HNB các tỉnh: A, B"
  const letters = counted ? ofAcronym(scan, at, i, limit) : null;
  if (letters) return { ...letters, count };
  if (i >= limit) return count === null && scan.word(at) !== 'gồm' ? null : { ...found, at: limit };
  if (scan.word(at) === 'là' && count === null) return null;
  return opensNames(scan, i, limit, noun) ? { ...found, at: i } : null;
}

/** "gồm | đại diện | 5 bệnh viện: A, B": past who is sent for each. */
function pastSent(scan: Scan, at: number): number {
  let i = at;
  while (SENT.has(`${scan.word(i)} ${scan.word(i + 1)}`)) i += 2;
  return i;
}
const SENT = new Set(['đại diện', 'lãnh đạo']);

/** "gồm | Bí thư và Phó Bí thư | Đoàn Thanh niên 4 xã: …": past those who stand for each of the units; `at` for none. */
function pastPosts(scan: Scan, at: number, limit: number): number {
  let i = at;
  for (let posts = 0; posts < 4 && i < limit; posts++) {
    const size = scan.size('title', i);
    if (size === 0) return at;
    i += size;
    if (scan.mark(i) !== COMMA && scan.word(i) !== 'và') break;
    i++;
  }
  // "Phó Bí thư Đoàn | Thanh niên": the title ends with the first word of the unit
  return [i, i - 1].find((first) => first > at && sharedHead(scan, at, first, limit)) ?? at;
}

/** "9 | Sở, ngành thuộc Khối thi đua số 1, | gồm: Y tế, Nội vụ": what names of fields alone are of. */
function departmentsBefore(scan: Scan, trigger: number): string | null {
  let i = trigger - 1;
  while (trigger - i < 20 && scan.size('bloc', i) === 0 && scan.mark(i) !== STOP) i--;
  if (scan.size('bloc', i) === 0 || !['thuộc', 'trong', 'của'].includes(scan.word(i - 1))) return null;
  const noun = scan.word(i - 2) === 'ngành' && scan.mark(i - 3) === COMMA ? i - 4 : i - 2;
  const counts = scan.has(noun - 1, NUMBER) || scan.word(noun - 1) === 'các';
  return scan.word(noun) === 'sở' && counts ? 'Sở' : null;
}
const LINKS = new Set(['là', 'gồm', 'bao', 'có']);

/** "gồm 7 đơn vị | KBNN: Bến Đá, Tân Khê", "… Sở Nội vụ các tỉnh: …": what each of the places has. */
function ofKind(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const shared = sharedHead(scan, trigger, at, limit);
  if (shared) return shared;
  const unit = scan.size('unit', at) > 0 ? parseUnit(scan, at, limit) : null;
  if (!unit || isTerritory(unit.kind) || scan.mark(unit.to) !== COLON || unit.to + 1 >= limit) return null;
  const noun = scan.slice(unit.from, unit.to);
  return { ...opening('listed', trigger, unit.to + 1, limit), noun, owner: noun };
}
