import type { Scan } from '../lexicon/scan.js';
import { CLOSE, OPEN } from '../text/marks.js';
import { ALL_CAPS, CAPITAL } from '../text/tokens.js';
import { isTerritory } from './unit-kinds.js';

/**
 * "xã Bến Đá | (huyện Tân Khê)", "HTX Bến Đá | (Đồng Tháp)", "Trường Mầm non Bến Đá | (Tân Khê)": past a bracket that holds the
 * name of a place and no more; `at` for another bracket and for none.
 */
export function placeBracketEnd(scan: Scan, at: number): number {
  if (scan.mark(at) !== OPEN || RANKS.has(scan.word(at + 1))) return at;
  const name = isTerritory(scan.kind('unit', at + 1)) ? at + 1 + scan.size('unit', at + 1) : at + 1;
  const close = name + Math.max(scan.size('place', name), properSize(scan, name));
  return close > name && scan.has(name, CAPITAL) && scan.mark(close) === CLOSE ? close + 1 : at;
}

/** "(Hạng Nhì)", "(Xếp Nhất)", "(Loại Tốt)": how somebody did, in capitals. */
const RANKS = new Set(['hạng', 'giải', 'thứ', 'loại', 'xếp', 'nhất', 'nhì']);

/** "Tân Khê", "Mù Cang Chải": how many words of a name that may be a place's; 0 for other words, units, blocs, roles and persons. */
function properSize(scan: Scan, at: number): number {
  // "(TP.HCM)"
  if (scan.slice(at, at + 1) === 'HCM') return 1;
  let size = 0;
  while (scan.has(at + size, CAPITAL) && !scan.has(at + size, ALL_CAPS) && size <= LONGEST) size++;
  const other = OTHERS.some((layer) => scan.kind(layer, at) !== '');
  const person = size > 2 && scan.kind('surname', at) !== '';
  return size < 2 || size > LONGEST || other || person ? 0 : size;
}
const LONGEST = 3;
const OTHERS = ['unit', 'bloc', 'role', 'title', 'award'] as const;
