import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { listFrom } from './list.js';
import { type Opening, opening } from './list-start.js';
import { countOfUnits, pair, pastMembers } from './nouns.js';
import { signs } from './signing.js';

/**
 * "Đó là | A, B và C." behind "ba đơn vị của Khối thi đua số 3 đã ký giao ước thi đua năm 2027.", "Khối có ba đơn vị thành viên cùng ký kết.": as many
 * names as signed. Not behind "ba đơn vị của Khối được khen thưởng."
 */
export function thoseAre({ scan, sentences }: Passage, { from, to, index }: Parsed): Opening | null {
  if (!pointsToThem(scan.word(from), scan.word(from + 1))) return null;
  const above = entryAt(sentences, index - 1);
  if (!above || !signs(scan, above.from, above.to) || above.chunks.some(({ kind }) => kind === 'award')) return null;
  for (let i = above.from; i < above.to; i++) {
    const counted = countOfUnits(scan, i);
    if (!counted || counted.count < FEWEST) continue;
    const ofBloc = OF.has(scan.word(counted.to)) && scan.size('bloc', counted.to + 1) > 0;
    if (!ofBloc && !pair(scan, pastMembers(scan, counted.to) - 2, 'thành', 'viên')) continue;
    const items = listFrom(scan, from + 2, to, counted.noun);
    return items.length === counted.count ? opening('called-members', from + 1, from + 2, to) : null;
  }
  return null;
}
const FEWEST = 2;
const OF = new Set(['của', 'trong', 'thuộc']);

/** "Đó | là" */
export const pointsToThem = (first: string, second: string): boolean => first === 'đó' && second === 'là';
