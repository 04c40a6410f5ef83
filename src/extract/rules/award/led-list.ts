import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { isStatus } from './status.js';
import type { Subject } from './subject.js';

// "Được vinh danh là Sở Y tế với Cờ thi đua; Thuế tỉnh với Bằng khen", "Trong số được khen thưởng có Sở Y tế (Cờ thi đua), …": verbs and a
// word that leads to names, each with what it gets.

interface Led {
  readonly verbs: readonly Verb[];
  readonly trigger: { readonly from: number; readonly to: number };
}

/** The verbs before the word that leads to the list in which the group at `at` stands; null where none says that somebody gets anything. */
export function ledBy(scan: Scan, elements: readonly Element[], at: number): Led | null {
  let i = at - 1;
  for (; i >= 0 && at - i < LONGEST_LIST; i--) {
    const element = elements[i];
    const word = wordOf(scan, element);
    if (LEADS.has(word) || isMark(element, ':')) break;
    const listed = PARTS.has(element.kind) || word === 'với' || word === 'và' || isMark(element, ',', ';', '“', '”');
    if (!listed) return null;
  }
  if (i < 0 || at - i >= LONGEST_LIST) return null;
  const verbs: Verb[] = [];
  let trigger: Led['trigger'] | null = null;
  for (let j = i - 1; j >= 0 && i - j < REACH && !isMark(elements[j], ';', '.'); j--) {
    const element = elements[j];
    // "đề nghị khen thưởng | 03 đơn vị | có thành tích xuất sắc năm 2027, gồm:" only counts them
    if (element.kind === 'award' || (element.kind === 'group' && element.items.some(isNamed))) return null;
    if (element.kind !== 'verb') continue;
    verbs.unshift(element.verb);
    trigger = element;
  }
  return trigger && verbs.some((verb) => GETS.has(verb)) ? { verbs, trigger } : null;
}
const LONGEST_LIST = 60;
const REACH = 16;
const LEADS = new Set(['là', 'gồm', 'có']);
const PARTS: ReadonlySet<Element['kind']> = new Set(['group', 'award', 'bracket', 'year']);
/** "trao thưởng" alone may be what a ceremony is called. */
const GETS: ReadonlySet<Verb> = new Set(['passive', 'receive', 'propose', 'vote', 'register']);

/** Who stands before "với" and the award, in such a list or right behind a verb: "đề nghị khen thưởng | Sở Y tế | với Bằng khen". */
export function subjectWith(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  before: Frame | null,
): Subject | null {
  const group = entryAt(elements, index - 2);
  if (wordOf(scan, entryAt(elements, index - 1)) !== 'với' || group?.kind !== 'group') return null;
  if (!group.items.every(isNamed) || !endsEntry(scan, elements, index + 1)) return null;
  const { items } = group;
  const verb = entryAt(elements, index - 3);
  const honoured = verb?.kind === 'verb' && (verb.verb === 'give' || verb.verb === 'vote');
  if (honoured) return { items, index: index - 2, verbs: [], trigger: verb };
  const led = ledBy(scan, elements, index - 2);
  if (led) return { items, index: index - 2, ...led };
  // "… khen thưởng Sở Y tế với Cờ thi đua; | Thuế tỉnh với Bằng khen"
  const goesOn = before !== null && isStatus(before.outcome) && followsOn(scan, elements, before.index, index - 2);
  return goesOn && wordOf(scan, elements[before.index - 1]) === 'với'
    ? { items, index: index - 2, verbs: [], trigger: before.trigger }
    : null;
}

/** Nothing but a mark, "và" and years between the award before and the next who gets one. */
function followsOn(scan: Scan, elements: readonly Element[], award: number, group: number): boolean {
  for (let i = award + 1; i < group; i++) {
    const plain = isMark(elements[i], ',', ';') || elements[i].kind === 'year' || wordOf(scan, elements[i]) === 'và';
    if (!plain) return false;
  }
  return true;
}

/** A mark, "và", a year, a bracket or the end behind the award; not "với Cờ thi đua | trên tay". */
const endsEntry = (scan: Scan, elements: readonly Element[], at: number): boolean => {
  const next = elements[at];
  return next === undefined || ['mark', 'year', 'bracket'].includes(next.kind) || wordOf(scan, next) === 'và';
};
