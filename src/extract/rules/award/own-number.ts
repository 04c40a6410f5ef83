import type { Scan } from '../../../lexicon/scan.js';
import type { AwardName } from '../../../names/award.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { entryAt } from '../../entry.js';
import { leftChain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import type { Mentioned } from './mentioned.js';
import { eachYear } from './merit-year.js';
import { numberBefore } from './numbers.js';
import { subjectOf } from './subject.js';

/**
 * "Ông Tô Hải đã được tặng | 5 | Bằng khen", "Công ty được tặng | 2 | Cờ thi đua của Chính phủ, | 4 | Bằng khen": so many of one who is
 * named are all its own. Of "15 Bằng khen" that came to a unit nobody knows; nor of what a territory or one year brought.
 */
export function isOwnNumber(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  start: number,
  before: Frame | null,
  mentioned: Mentioned,
): boolean {
  if (entryAt(elements, index - 1)?.kind !== 'word' || goesToOthers(scan, elements, index)) return false;
  const { award } = elements[index] as Extract<Element, { kind: 'award' }>;
  const amount = numberBefore(scan, elements, index);
  if (amount === null) return false;
  // "5 Bằng khen | (1985, 2004)": of some nobody knows the year
  if (eachYear(scan, elements, index, elements.length).length > 0) return false;
  const joint = entryAt(elements, amount.index - 1);
  const [holder] = before?.items ?? [];
  const last = before === null ? '' : before.award.award.code;
  if (before !== null && (isMark(joint, ',', ';') || wordOf(scan, joint) === 'và')) {
    const goesOn = isBesides(elements, before.index, amount.index - 1) && before.outcome === 'awarded';
    if (!goesOn || before.side === 'right' || before.items.length !== 1) return false;
    // "2 Huân chương Quân công, | 15 | Huân chương Chiến công"
    if (ORDER.test(last) && ORDER.test(award.code)) return isNamed(holder);
    // "… nhiều lần đạt danh hiệu Chiến sĩ thi đua, | 1 | Bằng khen": whatever a person has
    const led =
      holder.kind === 'person' ||
      ORDER.test(last) ||
      FLAG.test(last) ||
      numberBefore(scan, elements, before.index) !== null;
    return led && mayHold(scan, elements, start, holder, amount.value, true);
  }
  if (before !== null && holder && isGivenNext(scan, elements, before, amount.index)) return true;
  const chain = leftChain(scan, elements, amount.index, start, mentioned);
  const got = chain.verbs.some(({ verb }) => verb === 'passive' || verb === 'receive');
  if (!got || chain.object.length > 0 || !chain.verbs.every(({ verb }) => GETS.has(verb))) return false;
  const subject = subjectOf(scan, elements, chain, start, mentioned);
  if (subject === null || subject.items.length !== 1 || subject.verbs.length > 0) return false;
  return mayHold(
    scan,
    elements,
    start,
    subject.items[0],
    amount.value,
    isOnesOwn(award) || leadsToOwn(scan, elements, index),
  );
}
const GETS = new Set(['passive', 'give', 'receive', 'fact']);

/** "Ông Hải được Hội tặng 3 Giấy khen | , (được) Trung ương Hội tặng | 1 Bằng khen": another gives to the one person before. */
function isGivenNext(scan: Scan, elements: readonly Element[], before: Frame, at: number): boolean {
  const [holder, ...others] = before.items;
  if (others.length > 0 || holder?.kind !== 'person' || !isNamed(holder)) return false;
  if (before.side === 'right' || before.outcome !== 'awarded') return false;
  const [joint, ...said] = elements.slice(before.index + 1, at);
  const verb = said.pop();
  const giver = said.pop();
  const passive = said.pop();
  if (said.length > 0 || verb?.kind !== 'verb' || verb.verb !== 'give') return false;
  if (!isMark(joint, ',', ';') && wordOf(scan, joint) !== 'và') return false;
  const single = giver?.kind === 'office' || (giver?.kind === 'group' && giver.items.length === 1);
  return single && (passive === undefined || (passive.kind === 'verb' && passive.verb === 'passive'));
}
/** Orders and flags, which units have of their own. */
const isOnesOwn = ({ code }: AwardName): boolean => ORDER.test(code) || FLAG.test(code);
const ORDER = /^order-/;
const FLAG = /^flag/;

/** "được nhận một Bằng khen của Thủ tướng Chính phủ, | hai Cờ thi đua |": the next that is counted is one which units have of their own. */
function leadsToOwn(scan: Scan, elements: readonly Element[], index: number): boolean {
  for (let i = index + 1; i < elements.length && i - index < REACH; i++) {
    const element = elements[i];
    if (element.kind === 'award') {
      if (numberBefore(scan, elements, i) === null) return false;
      if (isOnesOwn(element.award)) return true;
    } else if (element.kind !== 'word' && !isMark(element, ',') && wordOf(scan, element) !== 'và') return false;
  }
  return false;
}

/** A person whatever it is; a unit some of its own that came over the years, or one. */
function mayHold(
  scan: Scan,
  elements: readonly Element[],
  start: number,
  holder: Item,
  amount: number,
  own: boolean,
): boolean {
  if (!isNamed(holder) || holder.unknown) return false;
  if (holder.kind === 'person') return true;
  if (!own || isLarge(scan.kind('unit', holder.from)) || scan.word(holder.from - 1) === 'ngành') return false;
  return amount === 1 || (amount <= FEW && !isOfOneYear(elements, start));
}
const FEW = 9;
/** A province, a district: what its units have is counted too. */
const isLarge = (kind: string): boolean => isTerritory(kind) && !SMALL.has(kind);
const SMALL = new Set(['commune', 'hamlet']);

/** "Năm 2027, Sở Y tế nhận 5 Cờ thi đua": of its units too. */
function isOfOneYear(elements: readonly Element[], start: number): boolean {
  for (let i = start; i < elements.length && !isMark(elements[i], ';'); i++) {
    const element = elements[i];
    if (element.kind === 'year' && element.year.first === element.year.last) return true;
  }
  return false;
}

/** Nothing but years, brackets and marks between the two. */
function isBesides(elements: readonly Element[], first: number, joint: number): boolean {
  for (let i = first + 1; i < joint; i++)
    if (elements[i].kind !== 'year' && elements[i].kind !== 'bracket' && !isMark(elements[i], ',')) return false;
  return true;
}

/** "… 20 Bằng khen, 30 Giấy khen | cho các tập thể, cá nhân", "… 5 Bằng khen | (3 tập thể, 2 cá nhân)", "…, | trong đó có 3 cá nhân" */
function goesToOthers(scan: Scan, elements: readonly Element[], index: number): boolean {
  for (let i = index + 1; i < elements.length && i - index < REACH; i++) {
    const element = elements[i];
    if (isMark(element, ';', ':') || element.kind === 'verb') return isMark(element, ':');
    if (OTHERS.has(wordOf(scan, element))) return true;
    if (element.kind === 'group') return !isMark(elements[i - 1], ',');
    if (element.kind === 'bracket' && element.inside.some(({ kind }) => kind === 'group' || kind === 'word'))
      return true;
  }
  return false;
}
const OTHERS = new Set(['cho', 'đối', 'đó']);
const REACH = 40;
