import type { Scan } from '../../../lexicon/scan.js';
import type { TopicLink } from './award-topic.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';

/** "Huân chương Lao động hạng Ba | mà | đơn vị bạn - Sở Y tế được Chủ tịch nước tặng thưởng": a clause behind the award says who was given it. */
export function relativeLink(scan: Scan, elements: readonly Element[], index: number): TopicLink | null {
  if (wordOf(scan, elements[index + 1]) !== 'mà') return null;
  let at = index + 2;
  while (at - index < LONGEST_LEAD && leads(elements[at])) at++;
  const [group, passive] = [elements[at], elements[at + 1]];
  if (group?.kind !== 'group' || !group.items.every(isNamed)) return null;
  if (passive?.kind !== 'verb' || passive.verb !== 'passive') return null;
  const giver = elements[at + 2];
  const named = giver?.kind === 'office' || giver?.kind === 'group';
  const verb = elements[named ? at + 3 : at + 2];
  if (verb?.kind !== 'verb' || verb.verb !== 'give' || elements[named ? at + 4 : at + 3]?.kind === 'award') return null;
  return { at: at - 1, verbs: ['passive', 'give'], granter: named ? giver : null, trigger: verb };
}

const leads = (element: Element | undefined): boolean =>
  element?.kind === 'word' || element?.kind === 'filler' || isMark(element, '-', '–');
/** "đơn vị bạn -" */
const LONGEST_LEAD = 8;
