import type { Scan } from '../lexicon/scan.js';
import { COMMA } from '../text/marks.js';
import { CAPITAL, LINE_START } from '../text/tokens.js';
import { parseUnit, type UnitName } from './unit.js';
import { anyUnitHead, type UnitHead, unitHead } from './unit-head.js';

/**
 * "Văn phòng | , Thanh tra, Phòng Kế hoạch Sở Y tế": an office by its bare name in a list of parts of one department, which the last of them
 * names; null where none does ("Văn phòng, Sở Y tế").
 */
export function bareOffice(scan: Scan, at: number, limit: number): UnitName | null {
  const head = officeAt(scan, at);
  if (head === null) return null;
  let next = pastJoint(scan, head.to);
  for (let guard = 0; guard < LONGEST && next > 0 && next < limit; guard++) {
    const office = officeAt(scan, next);
    const bare = office !== null && pastJoint(scan, office.to) > 0 ? office.to : next;
    const part = bare > next ? null : parseUnit(scan, next, limit);
    if (bare === next && (part === null || !PARTS.has(part.kind))) return null;
    const owner = part ? ownerOf(scan, part) : '';
    if (owner !== '')
      return { from: at, to: head.to, kind: head.kind, level: head.level, full: `${scan.slice(at, head.to)} ${owner}` };
    next = pastJoint(scan, part?.to ?? bare);
  }
  return null;
}
const LONGEST = 12;
const PARTS = new Set(['division', 'office']);

/** "Văn phòng", "Thanh tra", with nothing behind that completes it. */
function officeAt(scan: Scan, at: number): UnitHead | null {
  if (!scan.has(at, CAPITAL) || !OFFICES.has(scan.pairAt(at))) return null;
  const head = anyUnitHead(scan, at);
  return head?.to === at + 2 ? head : null;
}
const OFFICES = new Set(['văn phòng', 'thanh tra']);

/** Past a comma or "và" in the line; -1 for none. */
function pastJoint(scan: Scan, at: number): number {
  const joined = scan.mark(at) === COMMA || scan.word(at) === 'và';
  return joined && scan.has(at + 1, CAPITAL) && !scan.has(at + 1, LINE_START) ? at + 1 : -1;
}

/** "Phòng Kế hoạch | Sở Y tế": the department with which its name ends; "" for none. */
function ownerOf(scan: Scan, { from, to }: UnitName): string {
  for (let i = from + 1; i < to; i++)
    if (unitHead(scan, i)?.kind === 'department' && parseUnit(scan, i, to)?.to === to && scan.mark(i - 1) !== COMMA)
      return scan.slice(i, to);
  return '';
}
