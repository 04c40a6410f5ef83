import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';

/**
 * "Ông Tô Hải | vinh dự được gặp Chủ tịch nước | và được Thủ tướng tặng", "Anh Hải | được giao phụ trách Tổ 3 | và năm 2027 được tặng": the
 * index of the one whom something befell that is no award, where a second "được" goes on without a subject of its own; -1 for none.
 */
export function befallenBefore(scan: Scan, elements: readonly Element[], { verbs }: Chain, start: number): number {
  const [verb] = verbs;
  if (verb?.verb !== 'passive') return -1;
  let joint = elements.indexOf(verb) - 1;
  while (joint > start && elements[joint].kind === 'year') joint--;
  if (wordOf(scan, entryAt(elements, joint)) !== 'và') return -1;
  for (let i = joint - 1; i > start && joint - i < REACH; i--) {
    const element = elements[i];
    if (element.kind === 'award' || isMark(element, ';', ',', ':')) return -1;
    if (element.kind !== 'verb') continue;
    if (element.verb !== 'passive' || !BEFALLS.has(scan.word(element.to))) return -1;
    const who = elements[i - 1];
    const alone = who.kind === 'group' && who.items.every(isNamed) && !OF.has(wordOf(scan, entryAt(elements, i - 2)));
    return alone ? i - 1 : -1;
  }
  return -1;
}
const REACH = 16;
/** "được | gặp", "được | tham dự", "được | bầu làm", "được | giao phụ trách" */
const BEFALLS = new Set(['gặp', 'tham', 'dự', 'bầu', 'giao', 'đi', 'cử', 'mời', 'phân']);
const OF = new Set('tại ở của thuộc theo với từ bởi do cho'.split(' '));
