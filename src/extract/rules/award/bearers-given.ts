import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { itemOf } from './recipients.js';

/**
 * "| 84 Nghệ sĩ nhân dân | và 307 Nghệ sĩ ưu tú đã được Chủ tịch nước (ký Quyết định) phong tặng.": so many who are called by the title that they were
 * given, with nothing behind the verb. As it is for other frames, as where they get something else ("84 Nghệ sĩ nhân dân được tặng quà").
 */
export function withBearersGiven(scan: Scan, elements: readonly Element[], frame: Frame): Frame {
  const carried = frame.side === 'carried';
  if ((frame.items.length > 0 && !carried) || !FOR_LIFE.test(frame.award.award.code)) return frame;
  const number = elements[frame.index - 1];
  const amount = number ? parseAmount(scan, number.from, frame.award.from) : null;
  if (!amount || amount.to !== frame.award.from || amount.value < 1) return frame;
  const given = givenBehind(scan, elements, frame.index + 1);
  if (!given) return frame;
  const item = itemOf(number.from, frame.award.to, 'person', null, amount.value);
  return { ...frame, items: [item], side: 'left', outcome: given.outcome, trigger: given.trigger };
}
const FOR_LIFE = /^people-|^hero-mother/;

/** The verb by which those before it are honoured, past other titles of the run; null for none. */
function givenBehind(
  scan: Scan,
  elements: readonly Element[],
  from: number,
): { readonly trigger: Element; readonly outcome: Frame['outcome'] } | null {
  let i = from;
  while (i < elements.length && goesOn(scan, elements[i])) i++;
  if (isFact(elements[i])) i++;
  const passive = elements[i];
  if (passive?.kind !== 'verb' || passive.verb !== 'passive') return null;
  let proposed = false;
  for (let at = i + 1; at < elements.length && at - i < LONGEST_GIVER; at++) {
    const element = elements[at];
    if (element.kind === 'award' || element.kind === 'mark') return null;
    if (element.kind !== 'verb') continue;
    if (element.verb === 'propose') proposed = true;
    else if (element.verb !== 'give') return null;
    else if (HONOURS.test(scan.slice(element.from, element.to).toLowerCase()))
      return ends(scan, elements[at + 1]) ? { trigger: element, outcome: proposed ? 'recommended' : 'awarded' } : null;
  }
  return null;
}
const LONGEST_GIVER = 12;
const HONOURS = /(?:phong|truy|trao|xét) tặng$|^phong$|công nhận$/u;

/** ", | 307 | Nghệ sĩ ưu tú | (NSƯT) | và" */
const goesOn = (scan: Scan, element: Element): boolean =>
  element.kind === 'award' ||
  element.kind === 'bracket' ||
  isMark(element, ',') ||
  wordOf(scan, element) === 'và' ||
  parseAmount(scan, element.from, element.to) !== null;

const isFact = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'fact';

/** Nothing is told behind that they get: a mark, a year, "đợt này". */
const ends = (scan: Scan, element: Element | undefined): boolean =>
  element === undefined || element.kind === 'mark' || element.kind === 'year' || BEHIND.has(wordOf(scan, element));
const BEHIND = new Set(['đợt', 'trong', 'lần', 'tại', 'năm', 'và', 'theo', 'vì']);
