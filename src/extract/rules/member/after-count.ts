import type { Scan } from '../../../lexicon/scan.js';
import { parseUnit } from '../../../names/unit.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, COMMA, OPEN, SLASH, STOP } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { listFrom } from './list.js';
import { isGiven, type Opening, opening } from './list-start.js';
import { type Counted, opensNames, territoriesEnd } from './nouns.js';

/** "gồm 7 tỉnh | Hà Giang, Cao Bằng, …", "gồm 5 xã, phường | Bến Đá, …": as many places as the number says, without a colon. */
export function afterTerritories(
  scan: Scan,
  trigger: number,
  { count, noun, to }: Counted,
  limit: number,
): Opening | null {
  const at = territoriesEnd(scan, to, limit);
  // "4 trường chính trị | tỉnh | Bến Đá, Tân Khê": of so many places
  const territory = noun !== null && at === to ? anyUnitHead(scan, at) : null;
  if (territory && isTerritory(territory.kind) && scan.has(territory.to, CAPITAL)) {
    const whole = `${noun} ${scan.slice(territory.from, territory.to)}`;
    const places = listFrom(scan, territory.to, limit, whole);
    if (places.length !== count || places.length < 2 || isGiven(scan, places[places.length - 1].to)) return null;
    return { ...opening('listed', trigger, territory.to, limit), count, noun: whole, exact: true };
  }
  if (noun === null && at === to) return null;
  if (!scan.has(at, CAPITAL) || !opensNames(scan, at, limit, noun)) return null;
  const items = listFrom(scan, at, limit, at === to ? noun : null);
  if (items.length !== count || items.length < 2 || isGiven(scan, items[items.length - 1].to)) return null;
  return { ...opening('listed', trigger, at, limit), count, noun: at === to ? noun : null, exact: true };
}

/** "Khối có 2 xã | về đích nông thôn mới là A, B": some of the members. */
export function achieves(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ACHIEVES.has(scan.word(i))) return true;
  return false;
}
const ACHIEVES = new Set(['dẫn', 'xếp', 'đạt', 'về', 'được', 'hoàn', 'đăng', 'nhận']);

/** Past the words between a count and its names: "9 Hội Làm vườn | của các tỉnh | : …"; -1 where other marks stand between. */
export function namesBegin(scan: Scan, at: number, limit: number): number {
  let i = at;
  for (let steps = 0; i < limit && steps < 24 && !opensAfterMark(scan, i, limit); i++, steps++) {
    // "có mặt 3/3:"
    const fraction = scan.mark(i) === SLASH && scan.has(i - 1, NUMBER);
    // "gồm 6 công đoàn với 5|.|347 đoàn viên:"
    const thousands = scan.mark(i) === STOP && scan.has(i - 1, NUMBER) && scan.has(i + 1, NUMBER);
    if (scan.has(i, PUNCTUATION) && scan.mark(i) !== COMMA && !fraction && !thousands)
      return scan.mark(i) === OPEN ? i : -1;
    const place = scan.size('place', i);
    const owner = place > 0 ? i : ownerEnd(scan, i, limit);
    if (place > 0) i += place - 1;
    else if (owner > i) i = owner - 1;
    // "5 đơn vị cơ sở | Hội gồm: A, B": no name yet
    // "các KCN Tân | Trường": in the midst of a name
    else if (
      scan.size('unit', i) > 0 &&
      scan.has(i, CAPITAL) &&
      !scan.has(i - 1, CAPITAL) &&
      scan.word(i + scan.size('unit', i)) !== 'gồm'
    )
      break;
  }
  return i;
}

/** "gồm 9 đơn vị khối kinh tế của | TP. Bến Đá |, gồm: …": past whose they are, where the words that lead to their names come right behind; `at` for none. */
function ownerEnd(scan: Scan, at: number, limit: number): number {
  if (!OF.has(scan.word(at - 1)) || !scan.has(at, CAPITAL) || scan.size('unit', at) === 0) return at;
  const owner = parseUnit(scan, at, limit);
  if (!owner || owner.to >= limit) return at;
  const next = scan.mark(owner.to) === COMMA ? owner.to + 1 : owner.to;
  const leads = scan.word(next) === 'gồm' || (scan.word(next) === 'bao' && scan.word(next + 1) === 'gồm');
  return leads ? owner.to : at;
}
const OF = new Set(['của', 'thuộc', 'trong', 'tại']);

/** Whether a comma parts the count from a name that no colon or "là", "gồm" announces. */
export function namesInClause(scan: Scan, from: number, to: number): boolean {
  if (opensAfterMark(scan, to, to + 1) || scan.mark(to) === OPEN) return false;
  for (let i = from; i < to - 1; i++) if (scan.mark(i) === COMMA) return true;
  return false;
}

const opensAfterMark = (scan: Scan, at: number, limit: number): boolean =>
  scan.mark(at) === COLON ||
  (at < limit && (scan.word(at) === 'là' || scan.word(at) === 'gồm' || scan.word(at) === 'bao'));
