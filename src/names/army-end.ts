import type { Scan } from '../lexicon/scan.js';
import { CAPITAL } from '../text/tokens.js';

/** "Quân đội", "Quân đội nhân dân", "Quân đội nhân dân Việt Nam" */
export function armyEnd(scan: Scan, at: number, limit: number): number {
  if (at + 1 >= limit || !scan.has(at, CAPITAL) || scan.word(at) !== 'quân' || scan.word(at + 1) !== 'đội') return at;
  const people = scan.word(at + 2) === 'nhân' && scan.word(at + 3) === 'dân' ? at + 4 : at + 2;
  const nation = scan.word(people) === 'việt' && scan.word(people + 1) === 'nam' ? people + 2 : people;
  return Math.min(limit, nation);
}
