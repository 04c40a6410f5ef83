import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { TopicLink } from './award-topic.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import { STAFF } from './item.js';
import type { Subject } from './subject.js';

/** "Huân chương Lao động hạng Ba | mà | đơn vị bạn - Sở Y tế được Chủ tịch nước tặng thưởng": a clause behind the award says who was given it. */
export function relativeLink(scan: Scan, elements: readonly Element[], index: number): TopicLink | null {
  const state = pastGift(scan, elements, pastState(scan, elements, index + 1));
  const is = elements[state]?.kind === 'year' ? state + 1 : state;
  if (wordOf(scan, elements[is]) === 'là')
    return prizeLink(scan, elements, is + 1) ?? rewardLink(scan, elements, is + 1);
  const share = shareLink(scan, elements, index) ?? partLink(scan, elements, index);
  if (share) return share;
  if (wordOf(scan, elements[index + 1]) !== 'mà') return null;
  let at = index + 2;
  while (at - index < LONGEST_LEAD && leads(elements[at])) at++;
  const [group, passive] = [elements[at], elements[at + 1]];
  const handed = handedLink(scan, elements, at);
  if (handed) return handed;
  if (group?.kind !== 'group' || !group.items.every(isNamed)) return null;
  if (passive?.kind !== 'verb' || passive.verb !== 'passive') return null;
  const giver = elements[at + 2];
  const named = giver?.kind === 'office' || giver?.kind === 'group';
  const verb = elements[named ? at + 3 : at + 2];
  if (verb?.kind !== 'verb' || verb.verb !== 'give' || elements[named ? at + 4 : at + 3]?.kind === 'award') return null;
  return { at: at - 1, verbs: ['passive', 'give'], granter: named ? giver : null, trigger: verb };
}

/** "Huân chương Lao động | của (Đảng, | và) Nhà nước | là phần thưởng …": past whose gift it is; `at` for others. */
export function pastState(scan: Scan, elements: readonly Element[], at: number): number {
  if (wordOf(scan, elements[at]) !== 'của') return at;
  const party = wordOf(scan, elements[at + 1]) === 'đảng' ? at + 3 : at + 1;
  return wordOf(scan, elements[party]) === 'nhà' && wordOf(scan, elements[party + 1]) === 'nước' ? party + 2 : at;
}

/** "Tấm Bằng khen (do UBND tỉnh) | trao tặng |", "Tấm Cờ thi đua | mà Bộ Y tế trao tặng | (năm 2027) là niềm tự hào của …": past who gave it; `at` for others. */
function pastGift(scan: Scan, elements: readonly Element[], at: number): number {
  if (isGiveVerb(elements[at])) return at + 1;
  const giver = BY.has(wordOf(scan, elements[at])) ? at + 1 : at;
  const body = elements[giver];
  if (body?.kind !== 'office' && !(body?.kind === 'group' && body.items.length === 1)) return at;
  return isGiveVerb(elements[giver + 1]) ? giver + 2 : at;
}
const isGiveVerb = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'give';
const BY = new Set(['do', 'mà', 'được']);

/** "Bằng khen mà | UBND tỉnh (đã) tặng (cho) | Sở Y tế năm 2027": who gives it to one who is named, at the index; null for others. */
function handedLink(scan: Scan, elements: readonly Element[], at: number): TopicLink | null {
  const giver = elements[at];
  const body = giver?.kind === 'office' || (giver?.kind === 'group' && giver.items.length === 1);
  const first = elements[at + 1];
  if (!body || first?.kind !== 'verb') return null;
  const give = first.verb === 'fact' ? at + 2 : at + 1;
  const trigger = elements[give];
  if (trigger?.kind !== 'verb' || trigger.verb !== 'give') return null;
  const link = wordOf(scan, elements[give + 1]) === 'cho' ? give + 1 : give;
  const group = elements[link + 1];
  return group?.kind === 'group' && group.items.every(isNamed)
    ? { at: link, verbs: ['give'], granter: giver, trigger }
    : null;
}

/**
 * "Bằng khen của UBND tỉnh là | phần thưởng xứng đáng (dành) cho | Sở Y tế", "… là kết quả của những nỗ lực của | bà Hà Nhàn", "… là niềm tự hào của
 * | Đội 3": what an award is, to one who is named; not what it is for anybody else.
 */
function rewardLink(scan: Scan, elements: readonly Element[], start: number): TopicLink | null {
  const noun = elements[start];
  const kind = noun && REWARDS.get(scan.pairAt(noun.from));
  if (kind === undefined) return null;
  for (let i = start; i < elements.length && i - start < LONGEST_PRIZE; i++) {
    const element = elements[i];
    if (element.kind === 'group') {
      // "của | thầy và trò | Trường THPT Bến Đá"
      let lead = element.from - 1;
      while (lead > noun.to && (STAFF.has(scan.word(lead)) || PEOPLE.has(scan.word(lead)))) lead--;
      const before = scan.word(lead);
      const led = before === 'cho' || (before === 'của' && (kind === 'own' || MERITS.has(scan.pairAt(lead - 2))));
      const named = element.items.every(isNamed) && endsReward(scan, elements[i + 1]);
      return led && named ? { at: i - 1, verbs: ['receive'], granter: null, trigger: noun } : null;
    }
    // "là | vinh dự | lớn của Sở Y tế"
    if (i > start && element.kind !== 'word' && element.kind !== 'filler') return null;
  }
  return null;
}
const PEOPLE = new Set(['trò', 'thể']);
const endsReward = (scan: Scan, next: Element | undefined): boolean =>
  next === undefined || next.kind === 'mark' || next.kind === 'year' || BEHIND_REWARD.has(wordOf(scan, next));
const BEHIND_REWARD = new Set(['trong', 'vì', 'sau', 'với', 'khi', 'nhân', 'nhờ']);
/** By first words: whether "của" alone says whose it is. */
const REWARDS: ReadonlyMap<string, 'own' | 'given'> = new Map([
  ...['phần thưởng', 'món quà', 'sự ghi', 'sự tôn', 'sự động', 'nguồn động', 'minh chứng', 'lời động'].map(
    (noun): [string, 'given'] => [noun, 'given'],
  ),
  ...['niềm tự', 'niềm vui', 'niềm vinh', 'niềm hạnh', 'vinh dự', 'kết quả', 'thành quả'].map(
    (noun): [string, 'own'] => [noun, 'own'],
  ),
]);
const MERITS = new Set([
  'nỗ lực',
  'cố gắng',
  'đóng góp',
  'cống hiến',
  'phấn đấu',
  'công lao',
  'thành tích',
  'sáng tạo',
]);

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
      if (one.kind === 'person' && isNamed(one))
        return apart ? { items: [one], index: i, verbs: [], apart: true } : null;
      if (!element.items.every(({ kind }) => kind === 'org')) return null;
    } else if (!OF_APPOSITION.has(element.kind) && !isMark(element, ',')) return null;
  }
  return null;
}
/**
 * "Đoàn đến thăm | Sở Nội vụ |, đơn vị (duy nhất) được UBND tỉnh tặng": the unit right before the comma, whoever the sentence is about; null behind
 * "của Sở Y tế, đơn vị …", which may tell of another.
 */
export function unitAntecedent(scan: Scan, elements: readonly Element[], stop: number, start: number): Subject | null {
  // the chain may have passed over "đơn vị" already
  const passed = isMark(elements[stop], ',')
    ? stop + (elements[stop + 1]?.to - elements[stop + 1]?.from === 1 ? 2 : 1)
    : stop;
  let noun = passed;
  while (noun > start && passed - noun < 5 && SAYS_WHICH.has(wordOf(scan, elements[noun]))) noun--;
  const last = entryAt(elements, noun);
  if (!last || !ORG_NOUNS.has(scan.pairAt(last.to - 2))) return null;
  const comma = last.to - last.from === 1 ? noun - 2 : noun - 1;
  const index = isMark(entryAt(elements, comma), ',') ? comma - 1 : -1;
  const group = entryAt(elements, index);
  if (group?.kind !== 'group' || index < start || OF_OTHERS.has(scan.word(group.from - 1))) return null;
  const one = group.items[group.items.length - 1];
  const orgs = group.items.every((item) => item.kind === 'org' && isNamed(item) && !item.unknown);
  return orgs ? { items: [one], index, verbs: [], apart: true } : null;
}
const ORG_NOUNS = new Set([
  'đơn vị',
  'doanh nghiệp',
  'cơ sở',
  'cơ quan',
  'tập thể',
  'địa phương',
  'tổ chức',
  'ngôi trường',
]);
const OF_OTHERS = new Set(['của', 'thuộc', 'tại', 'ở', 'theo', 'cùng', 'do', 'bởi', 'với']);
const SOONER = new Set(['vừa', 'đã', 'từng', 'mới', 'cũng', 'vinh', 'dự']);
const SAYS_WHICH = new Set([...SOONER, 'duy', 'nhất', 'đầu', 'tiên']);
/** What begins an apposition behind the name, and what else may stand in one: an office, where it is held and from when to when. */
const APART = new Set<Element['kind']>(['office', 'bracket']);
const OF_APPOSITION = new Set<Element['kind']>(['office', 'bracket', 'filler', 'word', 'year']);
const LONGEST_APPOSITION = 10;

const leads = (element: Element | undefined): boolean =>
  element?.kind === 'word' || element?.kind === 'filler' || isMark(element, '-', '–');
/** "đơn vị bạn -" */
const LONGEST_LEAD = 8;
