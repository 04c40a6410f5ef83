import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import type { Parsed } from '../../passage.js';
import { afterBracket } from './list-links.js';
import { countOfUnits, pastMembers } from './nouns.js';

/**
 * "Trong Khối có | Sở Y tế | cùng 3 đơn vị khác, gồm: Sở Nội vụ, …": who is named before the count of the others, which are listed
 * behind it. `at`: "gồm", or the colon; `listed`: how many are.
 */
export function besideOthers(scan: Scan, { from, chunks }: Parsed, at: number, listed: number): readonly UnitName[] {
  const count = countOfOthers(scan, from, at, listed);
  if (count < 0) return [];
  const joined = scan.word(count - 1) === 'với' ? count - 2 : count - 1;
  if (!JOINS.has(scan.word(joined))) return [];
  const before = chunks.findLast((chunk) => chunk.kind === 'units' && chunk.to <= joined);
  if (before?.kind !== 'units') return [];
  // "Sở Y tế | (Khối trưởng) | cùng 3 đơn vị khác"
  return before.to === joined || afterBracket(scan, before.to, joined + 1) === joined ? before.list.units : [];
}

/** "cùng | 3 đơn vị khác trong Khối, gồm": the token of the number, if so many are listed; -1 for none. */
function countOfOthers(scan: Scan, from: number, at: number, listed: number): number {
  for (let i = at - 1; i > from && at - i < LONGEST; i--) {
    const counted = countOfUnits(scan, i);
    if (!counted) continue;
    const noun = pastMembers(scan, counted.to);
    const others = scan.word(noun) === 'khác' || scan.word(counted.to - 1) === 'khác' || scan.word(noun) === 'còn';
    return others && counted.count === listed ? i : -1;
  }
  return -1;
}
const LONGEST = 14;
const JOINS = new Set(['cùng', 'và', 'với']);
