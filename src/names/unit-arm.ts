import type { Scan } from '../lexicon/scan.js';
import { ARMS } from '../lexicon/units/arms.js';
import { CAPITAL, LINE_START, NUMBER } from '../text/tokens.js';
import { UNIT, VERB } from './layer-bits.js';
import type { UnitHead } from './unit-head.js';

/**
 * "Đại đội | 4 dân quân gái Mỹ Lợi |", "Tiểu đoàn | 3 công binh |": the number of a troop, its arm in small letters, and a name of it; -1 for
 * others, as for "Đại đội | 4 năm liền".
 */
export function numberedArmEnd(scan: Scan, { kind, to }: UnitHead, limit: number): number {
  if (kind !== 'troop' || !scan.has(to, NUMBER) || scan.has(to, LINE_START) || scan.slice(to, to + 1).length > 3)
    return -1;
  let arm = -1;
  for (let size = 1; size <= LONGEST_ARM && to + 1 + size <= limit; size++)
    if (ARMS_SET.has(scan.slice(to + 1, to + 1 + size))) arm = to + 1 + size;
  let end = arm;
  while (arm > 0 && end < limit && end - arm < LONGEST_NAME && isOfName(scan, end)) end++;
  return end;
}

const isOfName = (scan: Scan, at: number): boolean =>
  scan.has(at, CAPITAL) && !scan.has(at, LINE_START | NUMBER) && (scan.layers(at) & (UNIT | VERB)) === 0;

const ARMS_SET = new Set(ARMS);
const LONGEST_ARM = 4;
const LONGEST_NAME = 4;
