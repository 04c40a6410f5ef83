import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, newElement, wordOf } from './element.js';

type VerbElement = Extract<Element, { kind: 'verb' }>;

/** "đề nghị | UBND huyện | công nhận": who is asked stands between two verbs. */
const asksGiver = (elements: readonly Element[], at: number, next: Element | undefined): boolean => {
  const before = entryAt(elements, at - 1);
  const gives = next?.kind === 'verb' && next.verb === 'give' && next.from === elements[at].to;
  const body = elements[at].kind === 'office' || elements[at].kind === 'group';
  return gives && body && before?.kind === 'verb' && before.verb === 'propose';
};

/** The verbs right before the subject: "bình chọn | Sở Y tế", "đề nghị | Công ty A". */
export function governorsOf(scan: Scan, elements: readonly Element[], index: number): VerbElement[] {
  const governors: VerbElement[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const element = elements[i];
    if (element.kind === 'verb') governors.unshift(element);
    // "bỏ phiếu | bầu Sở Y tế nhận | Cờ thi đua"; "bầu Sở Y tế làm Khối trưởng"
    else if (i === index - 1 && CHOOSES.has(wordOf(scan, element)) && receives(elements[index + 1]))
      governors.unshift(newElement('verb', element.from, element.to, 'vote') as VerbElement);
    // "công nhận nhà | trường"
    else if (element.kind !== 'filler' && wordOf(scan, element) !== 'nhà' && !asksGiver(elements, i, governors[0]))
      break;
  }
  return governors;
}
const CHOOSES = new Set(['bầu', 'chọn']);
const receives = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'receive';
