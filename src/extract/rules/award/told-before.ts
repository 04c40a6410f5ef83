import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';

/** How far the award may stand from a verb that only tells of its merit, in elements. */
const REACH = 45;

/**
 * "được tặng | Giấy khen vì có thành tích | thu hồi vũ khí": an award stands before the verb at `index`, and behind it a word that leads to its
 * merit; not "… vì có thành tích, sau đó | thu hồi", where the sentence turns.
 */
export function tellsMerit(scan: Scan, elements: readonly Element[], index: number): boolean {
  let led = false;
  for (let i = index - 1; i >= 0 && index - i < REACH; i--) {
    const element = elements[i];
    if (element.kind === 'award') return led;
    if (isMark(element, ';', ':', '.') || TURNS.has(wordOf(scan, element))) return false;
    if (element.kind === 'verb' && !TOLD.has(element.verb)) return false;
    // who receives stands before it, and nobody else behind
    if (led && (element.kind === 'group' || element.kind === 'office')) led = isLed(scan, elements, i, index);
    led ||= LEADS.has(wordOf(scan, element));
  }
  return false;
}
const LEADS = new Set(['vì', 'do', 'nhờ', 'về', 'trong']);
const TURNS = new Set('nhưng song nay sau rồi tuy còn mà riêng đồng nên bị xin'.split(' '));
const TOLD: ReadonlySet<Verb> = new Set<Verb>(['receive', 'fact', 'negate', 'procedure', 'passive']);

/** Whether a word that leads to the merit stands behind those who are named at `at`. */
function isLed(scan: Scan, elements: readonly Element[], at: number, index: number): boolean {
  for (let i = at + 1; i < index; i++) if (LEADS.has(wordOf(scan, elements[i]))) return true;
  return false;
}

/**
 * "| phấn đấu hoàn thành nhiệm vụ, cô Hà Nhàn được UBND huyện tặng | Giấy khen": behind the phrase of the verb at `index`, which a comma or "nên"
 * ends, an award is told that somebody has, and no plan, proposal or count stands before it.
 */
export function isGivenBehind(scan: Scan, elements: readonly Element[], index: number, loose = false): boolean {
  let parted = false;
  let done = false;
  let given = false;
  let named = hasNamed(elements, index);
  for (let i = index + 1; i < elements.length && i - index < REACH; i++) {
    const element = elements[i];
    if (element.kind === 'award') return parted && given && named;
    const word = wordOf(scan, element);
    if (isMark(element, ',', ';') || PARTS.has(word) || (word === 'và' && isDone(elements[i + 1]))) parted = true;
    // "…, trường được đón nhận nhiều phần thưởng như | : Huân chương …"
    else if (isMark(element, ':') && wordOf(scan, entryAt(elements, i - 1)) === 'như') continue;
    else if (isMark(element, ':', '%', '.')) return false;
    else if (element.kind === 'group') {
      if (element.items.some(({ count }) => count !== null)) return false;
      named ||= parted;
    } else if (parted && AHEAD.has(word)) return false;
    else if (parted && PERSONS.has(word)) named = true;
    else if (element.kind === 'verb') {
      const { verb } = element;
      if (UNSURE.has(verb)) return false;
      if (!parted && verb === 'give') return false;
      if (!parted) continue;
      if (verb === 'negate' || verb === 'deny') return false;
      if (verb === 'passive' || verb === 'fact') done = true;
      else if (verb === 'give' || verb === 'receive') {
        // "UBND tỉnh | đã tặng | Cờ thi đua cho Sở Y tế"
        given = done || (loose && verb === 'receive');
        named ||= verb === 'give' && elements[i - 1].kind === 'verb' && isOffice(elements[i - 2]);
      }
    }
  }
  return false;
}
const PARTS = new Set(['nên', 'thì']);
const AHEAD = new Set(['tới', 'sắp', 'sớm', 'hoặc', 'hay', 'phải', 'cần']);
const PERSONS = new Set(['ông', 'bà', 'anh', 'chị', 'cô', 'em', 'thầy', 'vị']);
const UNSURE: ReadonlySet<Verb> = new Set<Verb>(
  // one by one, as a plan, a rule or a proposal may go on over the comma
  ['propose', 'vote', 'register', 'plan', 'future', 'condition', 'quota', 'revoke'],
);
const isDone = (element: Element | undefined): boolean =>
  element?.kind === 'verb' && (element.verb === 'passive' || element.verb === 'fact');
const isOffice = (element: Element | undefined): boolean => element?.kind === 'office' || element?.kind === 'group';

/** Somebody who is named stands before the verb, in its clause. */
function hasNamed(elements: readonly Element[], index: number): boolean {
  for (let i = index - 1; i >= 0 && index - i < REACH; i--) {
    const element = elements[i];
    if (isMark(element, ';') || element.kind === 'award') return false;
    if (element.kind === 'group') return element.items.every(({ count }) => count === null);
  }
  return false;
}
