import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, type Verb } from './element.js';
import type { Mentioned } from './recipients.js';
import { isPlace, type Subject } from './subject.js';

/** "đề nghị", "được", "nhận" */
const OPENING: ReadonlySet<Verb> = new Set(['propose', 'passive', 'receive']);

/**
 * "kết quả: | Sở Y tế: đề nghị UBND tỉnh tặng Cờ; Sở Nội vụ (6/7 phiếu): đề nghị … tặng Bằng khen": who stands alone
 * between two marks, the second a colon before the proposal. Null where the colon follows other words, as in "ý kiến của Sở Y tế: đề nghị …".
 */
export function colonSubject(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  mentioned: Mentioned,
): Subject | null {
  const [first] = chain.verbs;
  if (!first || !OPENING.has(first.verb) || !isMark(entryAt(elements, chain.stop), ':')) return null;
  const index = entryAt(elements, chain.stop - 1)?.kind === 'bracket' ? chain.stop - 2 : chain.stop - 1;
  const group = entryAt(elements, index);
  const opens = index === 0 || isMark(entryAt(elements, index - 1), ';', ':', '-', '+');
  if (group?.kind !== 'group' || !opens || !group.items.every(isNamed) || isPlace(scan, elements, index)) return null;
  return { items: group.items.map((item) => mentioned.person(item)), index, verbs: [] };
}
