import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { TopicLink } from './award-topic.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Subject } from './subject.js';

/** "Huân chương Lao động hạng Ba | mà | đơn vị bạn - Sở Y tế được Chủ tịch nước tặng thưởng": a clause behind the award says who was given it. */
export function relativeLink(scan: Scan, elements: readonly Element[], index: number): TopicLink | null {
  if (wordOf(scan, elements[index + 1]) === 'là') return prizeLink(scan, elements, index + 2);
  const share = shareLink(scan, elements, index) ?? partLink(scan, elements, index);
  if (share) return share;
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

/**
 * "Giải thưởng Bông hồng vàng (năm 2027) | có | 3 tập thể, 12 cá nhân được vinh danh", "30 năm tuổi Đảng | có | 23 đảng viên": how many have the award
 * that stands before them, by a verb behind them or as a part of those who were counted above.
 */
function shareLink(scan: Scan, elements: readonly Element[], index: number): TopicLink | null {
  const award = elements[index];
  const has = elements[index + 1]?.kind === 'year' ? index + 2 : index + 1;
  const [group, verb] = [elements[has + 1], elements[has + 2]];
  if (award.kind !== 'award' || wordOf(scan, elements[has]) !== 'có' || group?.kind !== 'group') return null;
  if (!group.items.every(({ count }) => count !== null)) return null;
  const ends = verb === undefined || verb.kind === 'mark' || wordOf(scan, verb) === 'và';
  if (ends) return award.award.borrowed ? { at: has, verbs: [], granter: null, trigger: award } : null;
  const named = verb.kind === 'verb' && verb.verb === 'receive' && elements[has + 3]?.kind !== 'award';
  return named ? { at: has, verbs: ['receive'], granter: null, trigger: verb } : null;
}

/**
 * "Trong số 568 nhà giáo được phong tặng Nhà giáo Ưu tú, | tỉnh Lam Hải có 3 nhà giáo được phong tặng là: |": those of one unit, whom the words behind
 * the colon or the lines below name.
 */
function partLink(scan: Scan, elements: readonly Element[], index: number): TopicLink | null {
  if (wordOf(scan, elements[0]) !== 'trong' || !isMark(elements[index + 1], ',')) return null;
  const [unit, has, part, ...behind] = elements.slice(index + 2, index + LONGEST_PART);
  if (unit?.kind !== 'group' || wordOf(scan, has) !== 'có' || part?.kind !== 'group' || part.items[0].count === null)
    return null;
  const colon = behind.findIndex((one) => isMark(one, ':'));
  const lead = behind.slice(0, Math.max(0, colon));
  const trigger = lead.find((one) => one.kind === 'verb' && one.verb === 'give');
  const plain = lead.every((one) => one.kind === 'verb' || one.kind === 'filler' || LEADS.has(wordOf(scan, one)));
  return trigger && plain ? { at: index + 5 + colon, verbs: ['passive', 'give'], granter: null, trigger } : null;
}
const LONGEST_PART = 12;
const LEADS = new Set(['là', 'gồm', 'bao']);

/**
 * "Huân chương Lao động hạng Ba là | phần thưởng cao quý (mà) Đảng, Nhà nước trao tặng (cho) | Trường THPT Bến Đá": whose it is, where one who is
 * named stands behind the verb.
 */
function prizeLink(scan: Scan, elements: readonly Element[], start: number): TopicLink | null {
  if (!PRIZES.has(scan.pairAt(elements[start]?.from ?? 0))) return null;
  const verb = elements.findIndex((one, i) => i > start && one.kind === 'verb');
  const trigger = elements[verb];
  if (trigger?.kind !== 'verb' || trigger.verb !== 'give' || verb - start > LONGEST_PRIZE) return null;
  if (!STATE.has(scan.pairAt(trigger.from - 2))) return null;
  const at = wordOf(scan, elements[verb + 1]) === 'cho' ? verb + 1 : verb;
  const group = elements[at + 1];
  if (group?.kind !== 'group' || !group.items.every(isNamed)) return null;
  return { at, verbs: ['give'], granter: null, trigger };
}
const PRIZES = new Set(['phần thưởng', 'sự ghi', 'danh hiệu', 'vinh dự']);
const STATE = new Set(['nhà nước', 'chủ tịch', 'tịch nước', 'chính phủ']);
const LONGEST_PRIZE = 14;

/**
 * "… của thầy Tô Hải, Hiệu trưởng (1978 - 1991), | người vừa được | Nhà nước phong tặng": the person of whom the clause behind the comma tells, whoever
 * the sentence is about, the last of several; null for other words before the verb.
 */
export function antecedentOf(scan: Scan, elements: readonly Element[], stop: number, start: number): Subject | null {
  let who = stop;
  while (who > start && stop - who < 3 && SOONER.has(wordOf(scan, elements[who]))) who--;
  if (wordOf(scan, elements[who]) !== 'người' || !isMark(entryAt(elements, who - 1), ',')) return null;
  for (let i = who - 2; i >= start && who - i < LONGEST_APPOSITION; i--) {
    const element = elements[i];
    if (element.kind === 'group') {
      const one = element.items[element.items.length - 1];
      // "ông Tô Hải | nói, người được tặng …"
      const apart = isMark(elements[i + 1], ',', '-') || APART.has(elements[i + 1].kind);
      if (one.kind === 'person' && isNamed(one)) return apart ? { items: [one], index: i, verbs: [] } : null;
      if (!element.items.every(({ kind }) => kind === 'org')) return null;
    } else if (!OF_APPOSITION.has(element.kind) && !isMark(element, ',')) return null;
  }
  return null;
}
const SOONER = new Set(['vừa', 'đã', 'từng', 'mới', 'cũng', 'vinh', 'dự']);
/** What begins an apposition behind the name, and what else may stand in one: an office, where it is held and from when to when. */
const APART = new Set<Element['kind']>(['office', 'bracket']);
const OF_APPOSITION = new Set<Element['kind']>(['office', 'bracket', 'filler', 'word', 'year']);
const LONGEST_APPOSITION = 10;

const leads = (element: Element | undefined): boolean =>
  element?.kind === 'word' || element?.kind === 'filler' || isMark(element, '-', '–');
/** "đơn vị bạn -" */
const LONGEST_LEAD = 8;
