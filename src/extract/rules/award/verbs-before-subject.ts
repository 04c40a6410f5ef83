import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, wordOf } from './element.js';

/** "đề nghị | UBND huyện | công nhận": who is asked stands between two verbs. */
const asksGiver = (elements: readonly Element[], at: number, next: Element | undefined): boolean => {
  const before = entryAt(elements, at - 1);
  const gives = next?.kind === 'verb' && next.verb === 'give' && next.from === elements[at].to;
  const body = elements[at].kind === 'office' || elements[at].kind === 'group';
  return gives && body && before?.kind === 'verb' && before.verb === 'propose';
};

/** The verbs right before the subject: "bình chọn | Sở Y tế", "đề nghị | Công ty A". */
export function governorsOf(
  scan: Scan,
  elements: readonly Element[],
  index: number,
): Extract<Element, { kind: 'verb' }>[] {
  const governors: Extract<Element, { kind: 'verb' }>[] = [];
  for (let i = index - 1; i >= 0; i--) {
    const element = elements[i];
    if (element.kind === 'verb') governors.unshift(element);
    // "công nhận nhà | trường"
    else if (element.kind !== 'filler' && wordOf(scan, element) !== 'nhà' && !asksGiver(elements, i, governors[0]))
      break;
  }
  return governors;
}
