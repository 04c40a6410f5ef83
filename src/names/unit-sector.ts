import type { Scan } from '../lexicon/scan.js';
import { CAPITAL, LINE_START } from '../text/tokens.js';
import type { UnitHead } from './unit-head.js';
import { isTerritory } from './unit-kinds.js';

/**
 * "ngành Y tế | tỉnh Lam Hải", "ngành Giáo dục | Lam Hải", "Tuổi trẻ | huyện Bến Đá", "lực lượng vũ trang | tỉnh": all of a sector, the young or the
 * army of a place, which receives as one. Only where the place follows: "ngành Y tế" alone is no unit.
 */
export function sectorHead(scan: Scan, at: number): UnitHead | null {
  const to = nounsEnd(scan, at);
  if (to === at || scan.has(to, LINE_START)) return null;
  if (!isTerritory(scan.kind('unit', to)) && !isProvince(scan, at, to)) return null;
  return { kind: 'force', takes: 'place', level: 6, inner: false, comma: false, alone: false, from: at, to };
}

/** "ngành Giáo dục | Lam Hải": the name of a province right behind the field. */
const isProvince = (scan: Scan, at: number, to: number): boolean =>
  scan.word(at) === 'ngành' && scan.kind('place', to) === 'province' && scan.has(to, CAPITAL);

function nounsEnd(scan: Scan, at: number): number {
  const pair = scan.pairAt(at);
  if (scan.word(at) === 'ngành') {
    const field = scan.size('field', at + 1);
    return field > 0 ? at + 1 + field : at;
  }
  if (pair === 'tuổi trẻ') return at + 2;
  if (pair === 'lực lượng' && scan.pairAt(at + 2) === 'vũ trang')
    return at + (scan.pairAt(at + 4) === 'nhân dân' ? 6 : 4);
  return scan.word(at) === 'llvt' ? at + 1 : at;
}
