import type { Scan } from '../../../lexicon/scan.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { giverRightBefore } from './giver.js';

/**
 * "UBND tỉnh tặng Cờ thi đua cho Sở Y tế, | Bằng khen cho Sở Nội vụ |; | tặng Giấy khen cho ông Tô Hải |": who gives the first gives on, up to
 * the next one who does. The frames of a sentence with their givers.
 */
export function withSharedGivers(scan: Scan, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
  if (frames.length < 2 || frames.every(hasGiver)) return frames;
  const shared: Frame[] = [];
  let giver: Frame['granter'] = null;
  for (const frame of frames) {
    const before = shared.at(-1);
    const on = before !== undefined && givesOn(scan, elements, before, frame);
    const own = frame.award.award.granter === null ? frame.granter : giverRightBefore(elements, frame.index);
    giver = own ?? (on ? giver : null);
    shared.push(giver && !hasGiver(frame) ? { ...frame, granter: giver } : frame);
  }
  return shared;
}

/** In its name ("Bằng khen của Bộ Y tế") or beside it. */
const hasGiver = ({ granter, award }: Frame): boolean => granter !== null || award.award.granter !== null;

/** Between the awards stand those who receive the first, and no verb but that of the second, which nobody else is right before. */
function givesOn(scan: Scan, elements: readonly Element[], before: Frame, frame: Frame): boolean {
  if (frame.outcome !== before.outcome || frame.side !== 'right' || before.side === 'none') return false;
  let start = frame.index;
  while (start - 1 > before.index && isGiving(scan, elements[start - 1])) start--;
  const last = elements[start - 1];
  if (start - 1 <= before.index || !(last.kind === 'mark' || JOINS.has(wordOf(scan, last)))) return false;
  for (let i = before.index + 1; i < start; i++) {
    const element = elements[i];
    if (isMark(element, '.') || (element.kind === 'verb' && ENDS.has(element.verb))) return false;
  }
  return true;
}
const JOINS = new Set(['và', 'đồng', 'thời', 'cùng', 'với']);
/** Verbs with which a clause of others begins. */
const ENDS: ReadonlySet<string> = new Set(['give', 'passive', 'propose', 'vote', 'register', 'plan']);

const isGiving = (scan: Scan, element: Element): boolean =>
  element.kind === 'verb' ? element.verb === 'give' : element.kind === 'filler' && !JOINS.has(wordOf(scan, element));
