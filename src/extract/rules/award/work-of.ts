import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, wordOf } from './element.js';
import type { AwardElement } from './frame.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * "Sáng kiến “…” của | anh | làm lợi 640 triệu đồng, được Tổng Liên đoàn cấp Bằng Lao động sáng tạo": the diploma that is given for an idea goes to
 * the one whose idea it is; null for other awards, and where nobody's is told.
 */
export function ownerOfWork(
  scan: Scan,
  elements: readonly Element[],
  { award }: AwardElement,
  { verbs, stop }: Chain,
  start: number,
  mentioned: Mentioned,
): Subject | null {
  const [first] = verbs;
  if (!CREATIVE.test(award.code) || (first?.verb !== 'passive' && first?.verb !== 'receive')) return null;
  for (let i = stop; i > start && stop - i < REACH; i--) {
    const element = elements[i];
    if (element.kind === 'award' || element.kind === 'verb') return null;
    if (wordOf(scan, entryAt(elements, i - 1)) !== 'của' || !tellsOfWork(scan, elements[start].from, element.from))
      continue;
    const named = element.kind === 'group' && element.items.length === 1 && isNamed(element.items[0]);
    const one = named ? mentioned.person(element.items[0]) : mentioned.pronoun(element.from);
    return one && { items: [one], index: i, verbs: [] };
  }
  return null;
}
const CREATIVE = /^creative-labour$/;
/** Elements from the verb back to whose it is. */
const REACH = 24;

/** "Sáng kiến", "Giải pháp", "Các đề tài" among the tokens before the one whose it is. */
function tellsOfWork(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (WORKS.has(scan.pairAt(i))) return true;
  return false;
}
const WORKS = new Set(['sáng kiến', 'giải pháp', 'đề tài', 'công trình', 'cải tiến', 'sáng chế', 'mô hình']);
