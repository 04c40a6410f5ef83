import type { Scan } from '../../../lexicon/scan.js';

/** "gia đình | ông Tô Hải", "hộ gia đình | bà Lan", "hộ | ông Hải": where the household begins before the person at the token. */
export function householdAt(scan: Scan, at: number): number {
  if (scan.word(at - 1) === 'đình' && scan.word(at - 2) === 'gia') return scan.word(at - 3) === 'hộ' ? at - 3 : at - 2;
  // "hộ kinh doanh | Lê Thị Bưởi"
  if (scan.word(at - 1) === 'doanh' && scan.word(at - 2) === 'kinh' && scan.word(at - 3) === 'hộ') return at - 3;
  return scan.word(at - 1) === 'hộ' ? at - 1 : at;
}
