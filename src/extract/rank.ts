import type { Scan } from '../lexicon/scan.js';

/** "Trường xếp thứ 2/7 | Cụm thi đua số 5": the bloc at the token only says where a unit came in it. */
export function isRank(scan: Scan, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < FARTHEST; i--)
    if (scan.word(i) === 'xếp' && RANKED.has(scan.word(i + 1))) return true;
  return false;
}
const RANKED = new Set(['thứ', 'hạng', 'loại', 'vị', 'nhất', 'nhì', 'ba']);
const FARTHEST = 10;
