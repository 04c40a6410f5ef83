import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import { type Item, itemOf } from './item.js';
import type { Mentioned } from './mentioned.js';
import { type Right, recipientsAfter } from './right.js';
import type { Statement } from './statement.js';

// Awards with a number before them: how many receive them.

type AwardElement = Extract<Element, { kind: 'award' }>;

/** Those who bear the title, and the index of the element behind the verb that gives it to them. */
export interface Bearers {
  readonly item: Item;
  readonly index: number;
  /** Verbs behind the title, and who gives it by them: "84 Nghệ sĩ nhân dân | được Chủ tịch nước phong tặng". */
  readonly verbs: readonly Verb[];
  readonly granter: { readonly from: number; readonly to: number } | null;
}

/**
 * "công nhận | 412 chiến sĩ thi đua cơ sở, 96 “Tập thể lao động tiên tiến”": of a title for who bears it, the number counts those who
 * receive; also with the noun ("15 cá nhân Chiến sĩ thi đua cơ sở"). Null where the award before is theirs.
 */
export function bearersOf(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  taken: readonly Item[] = [],
): Bearers | null {
  const { from, to, award } = elements[index] as AwardElement;
  // "12 đảng viên được tặng Huy hiệu Đảng, gồm 2 đồng chí | 60 năm tuổi Đảng |": of those years
  const ofYears = award.borrowed !== undefined && award.borrowed !== null && BADGE.test(award.code);
  const honour = HONOUR.test(award.code);
  if (!(BORNE.test(award.code) || honour || ofYears) || award.nameFrom !== from) return null;
  const opening = isMark(entryAt(elements, index - 1), '“', '"') ? index - 1 : index;
  const number = numberBefore(scan, elements, opening);
  const behind = honour && number ? conferredBehind(scan, elements, index) : null;
  if (honour && !(number && (behind || isConferred(scan, elements, number.index)))) return null;
  const { verbs, granter } = behind ?? NOTHING_BEHIND;
  const start = titleStart(scan, elements, number?.index ?? opening - 1);
  if (entryAt(elements, start - 1)?.kind === 'award') return null;
  if (number) {
    const kind = award.recipients === 'T' ? 'org' : 'person';
    return { item: itemOf(elements[number.index].from, to, kind, null, number.value), index: start, verbs, granter };
  }
  // "02 cá nhân Chiến sĩ thi đua cơ sở | gồm: ông Tô Hải, …": their names follow
  const next = elements[index + 1];
  if (isMark(next, ':') || NAMES_FOLLOW.has(wordOf(scan, next))) return null;
  const group = entryAt(elements, opening - 1);
  const [item] = group?.kind === 'group' && group.items.length === 1 ? group.items : [];
  return item === undefined || item.count === null || taken.includes(item)
    ? null
    : { item, index: start, verbs, granter };
}

const NOTHING_BEHIND = { verbs: [], granter: null } as const;

/**
 * "84 Nghệ sĩ nhân dân và 307 Nghệ sĩ ưu tú | đã được | Chủ tịch nước | ký quyết định phong tặng": the verbs by which so many were made what they
 * are called, and who did; null for others, as for those who were given something else ("được tặng Bằng khen").
 */
function conferredBehind(
  scan: Scan,
  elements: readonly Element[],
  index: number,
): Pick<Bearers, 'verbs' | 'granter'> | null {
  let i = index + 1;
  for (let titles = 1; titles < MOST_AWARDS && isJoint(scan, elements[i]); titles++) {
    const next = elements.findIndex(({ kind }, at) => at > i && kind === 'award');
    const title = entryAt(elements, next);
    if (
      title?.kind !== 'award' ||
      !HONOUR.test(title.award.code) ||
      numberBefore(scan, elements, next)?.index !== i + 1
    )
      return null;
    i = next + 1;
  }
  while (elements[i]?.kind === 'year' || elements[i]?.kind === 'bracket') i++;
  if (isFact(elements[i])) i++;
  const passive = elements[i];
  if (passive?.kind !== 'verb' || passive.verb !== 'passive') return null;
  const giver = elements[i + 1]?.kind === 'office' || elements[i + 1]?.kind === 'group' ? elements[i + 1] : null;
  const first = giver ? i + 2 : i + 1;
  // "được | đề nghị | phong tặng"
  const asked = elements[first];
  const proposed = asked?.kind === 'verb' && asked.verb === 'propose';
  const at = proposed ? first + 1 : first;
  const verb = elements[at];
  if (verb?.kind !== 'verb' || verb.verb !== 'give' || elements[at + 1]?.kind === 'award') return null;
  return confers(scan, verb)
    ? { verbs: proposed ? ['passive', 'propose', 'give'] : ['passive', 'give'], granter: giver }
    : null;
}
const isJoint = (scan: Scan, element: Element | undefined): boolean =>
  isMark(element, ',') || wordOf(scan, element) === 'và';
const isFact = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'fact';
const confers = (scan: Scan, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  CONFERS.has(scan.word(from)) || scan.word(to - 2) === 'phong' || scan.word(to - 2) === 'truy';

/** "phong tặng | 34 Nhà giáo Nhân dân", "…, | 650 Nhà giáo Ưu tú": who are made so; not "tặng quà cho | 12 Bà mẹ Việt Nam anh hùng", who are so already. */
function isConferred(scan: Scan, elements: readonly Element[], number: number): boolean {
  // "phong tặng | danh hiệu cho | 62 Nghệ nhân nhân dân"
  const before = entryAt(elements, titleStart(scan, elements, number) - 1);
  if (before?.kind === 'verb') return confers(scan, before);
  const joins = isMark(before, ',') || wordOf(scan, before) === 'và';
  const other = joins ? entryAt(elements, number - 2) : undefined;
  if (other?.kind !== 'award' || !HONOUR.test(other.award.code)) return false;
  const first = numberBefore(scan, elements, number - 2);
  return first !== null && isConferred(scan, elements, first.index);
}
const CONFERS = new Set(['phong', 'truy', 'công']);
/** Honours of the State that persons are called by. */
const HONOUR = /^(?:people-|hero-)/;

/** "công nhận | danh hiệu thi đua cho | 96 tập thể Lao động tiên tiến": before the words that only say that it is a title. */
function titleStart(scan: Scan, elements: readonly Element[], at: number): number {
  if (wordOf(scan, entryAt(elements, at - 1)) !== 'cho') return at;
  let i = at - 1;
  while (TITLE.has(wordOf(scan, entryAt(elements, i - 1)))) i--;
  return i;
}
const TITLE = new Set(['danh', 'hiệu', 'thi', 'đua', 'các']);

const NAMES_FOLLOW = new Set(['gồm', 'là', 'bao']);

const BADGE = /^badge-\d+$/;
/** Titles of those who bear them, collectives and persons. */
const BORNE = /^(advanced-|excellent-|national-fighter|local-fighter|fighter)/;

/** The number right before the award, and the index of its first element: "1.081" is three. */
export function numberBefore(
  scan: Scan,
  elements: readonly Element[],
  index: number,
): { index: number; value: number } | null {
  const { from } = elements[index];
  for (const at of [index - 3, index - 1]) {
    const number = entryAt(elements, at);
    const amount = number?.kind === 'word' ? parseAmount(scan, number.from, from) : null;
    if (amount?.to === from && amount.value > 0) return { index: at, value: amount.value };
  }
  return null;
}

/**
 * "tặng | 18 cờ thi đua cho 18 tập thể", "289 Bằng khen cho cá nhân": each of so many is for one who receives. Null where
 * the text does not say for whom, or for kinds that share the number ("cho các tập thể, cá nhân").
 */
export function countedFor(scan: Scan, statement: Statement, index: number, mentioned: Mentioned): Right | null {
  const { elements } = statement;
  const number = numberBefore(scan, elements, index);
  if (number === null) return null;
  const beside = kindBeside(scan, statement, index, number);
  if (beside) return beside;
  const last = lastOfSeries(scan, elements, index);
  let link = last + 1;
  while (link - last < FARTHEST_FOR && saysWhich(scan, elements[link])) link++;
  if (wordOf(scan, elements[link]) !== 'cho') return null;
  const right = recipientsAfter(scan, statement, last, mentioned);
  if (right.items.length > 0) {
    // "6 Huân chương hạng Nhì, 11 Huân chương hạng Ba | cho 17 học sinh": each has one of them
    const [all, ...others] = right.items;
    const each = others.length === 0 && all.count !== null && all.count === numberOfSeries(scan, elements, last);
    if (each) return { ...right, items: [itemOf(elements[number.index].from, all.to, all.kind, null, number.value)] };
    return last === index ? right : null;
  }
  let at = link + 1;
  while (['các', 'những'].includes(wordOf(scan, elements[at]))) at++;
  const noun = elements[at]?.from ?? -1;
  const kind = scan.kind('count', noun);
  if (kind !== 'org' && kind !== 'person' && kind !== 'household') return null;
  const to = noun + scan.size('count', noun);
  const joint = scan.mark(to) === COMMA || scan.word(to) === 'và';
  if (joint && ['org', 'person', 'household'].includes(scan.kind('count', to + 1))) return null;
  const items = [itemOf(elements[number.index].from, to, kind, null, number.value)];
  return { ...right, items, end: at + 1 };
}

/** "1 cờ thi đua | nhất khối các trường THCS toàn tỉnh | cho": which one it is, in small letters. */
const saysWhich = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'bloc' ||
  ((element?.kind === 'word' || element?.kind === 'filler') &&
    !scan.has(element.from, CAPITAL | NUMBER) &&
    !WHICH_NOT.has(scan.word(element.from)));
const WHICH_NOT = new Set(['cho', 'và', 'cùng', 'là', 'gồm', 'có', 'vì', 'do', 'để', 'khi', 'với', 'tới', 'đến']);
const FARTHEST_FOR = 8;

/**
 * "trao 6 bằng khen | tập thể |, 10 bằng khen | cá nhân | có thành tích": what each of them is stands right behind the award; null for others. What
 * a house itself was given ("được tặng 3 bằng khen tập thể") counts nobody, but where both kinds are told of.
 */
function kindBeside(
  scan: Scan,
  { elements }: Statement,
  index: number,
  number: { readonly index: number; readonly value: number },
): Right | null {
  const noun = elements[index + 1]?.from ?? -1;
  const kind = noun === elements[index].to ? KIND_NOUNS.get(scan.pairAt(noun)) : undefined;
  if (kind === undefined || scan.has(noun, CAPITAL)) return null;
  const to = noun + 2;
  const end = elements.findIndex(({ from }) => from >= to);
  const after = elements[end];
  if (after !== undefined && !isMark(after, ',', ';', '.') && !AFTER_KIND.has(scan.word(after.from))) return null;
  if (isGotten(elements, number.index) && !hasOtherKind(scan, elements, index, kind)) return null;
  const item = itemOf(elements[number.index].from, to, kind, null, number.value);
  return {
    items: [item],
    verbs: [],
    granter: null,
    trigger: null,
    end: end < 0 ? elements.length : end,
    open: false,
    annexed: false,
  };
}
const KIND_NOUNS = new Map<string, Item['kind']>([
  ['tập thể', 'org'],
  ['đơn vị', 'org'],
  ['cá nhân', 'person'],
  ['hộ gia', 'household'],
  ['gia đình', 'household'],
]);
const AFTER_KIND = new Set(['và', 'cùng', 'có', 'vì', 'về', 'đã', 'trong', 'năm']);

/** "Trường | được tặng | 3 bằng khen": somebody has it, who is told before. */
const isGotten = (elements: readonly Element[], at: number): boolean =>
  elements.some((one, i) => i < at && one.kind === 'verb' && (one.verb === 'passive' || one.verb === 'receive'));

/** Another award of the sentence has the other kind of noun behind it. */
const hasOtherKind = (scan: Scan, elements: readonly Element[], index: number, kind: Item['kind']): boolean =>
  elements.some((one, i) => {
    const other = i !== index && one.kind === 'award' ? KIND_NOUNS.get(scan.pairAt(one.to)) : undefined;
    return other !== undefined && other !== kind;
  });

/** "02 Cờ thi đua, 05 Bằng khen | và 12 Giấy khen | cho các tập thể": the last of awards that are counted one behind another. */
function lastOfSeries(scan: Scan, elements: readonly Element[], index: number): number {
  let last = index;
  for (let awards = 1; awards < MOST_AWARDS; awards++) {
    const joint = elements[last + 1];
    if (joint === undefined || !(isMark(joint, ',') || wordOf(scan, joint) === 'và')) return last;
    let next = last + 3;
    while (next < last + 3 + LONGEST_NUMBER && elements[next]?.kind === 'word') next++;
    const number = elements[next]?.kind === 'award' ? numberBefore(scan, elements, next) : null;
    if (number?.index !== last + 2) return last;
    last = next;
  }
  return last;
}
/** "| 6 Huân chương hạng Nhì, 11 Huân chương hạng Ba |": how many they are together, up to the last of several; 0 for one alone. */
function numberOfSeries(scan: Scan, elements: readonly Element[], last: number): number {
  let [sum, awards] = [0, 0];
  for (let at = last; elements[at]?.kind === 'award' && awards < MOST_AWARDS; awards++) {
    const number = numberBefore(scan, elements, at);
    if (!number) break;
    sum += number.value;
    const joint = entryAt(elements, number.index - 1);
    at = isMark(joint, ',') || wordOf(scan, joint) === 'và' ? number.index - 2 : -1;
  }
  return awards > 1 ? sum : 0;
}
/** Of a longer series each award asks the others in vain. */
const MOST_AWARDS = 12;
/** "1.081" is three elements. */
const LONGEST_NUMBER = 3;

export const isAmount = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'word' && isDigit(scan.text.charCodeAt(scan.tokens.start[element.from]));

/** "5", "ba": a number in digits or in a word. */
export const isNumeral = (scan: Scan, element: Element | undefined): boolean =>
  isAmount(scan, element) || (element?.kind === 'word' && scan.kind('count', element.from) === 'number');

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
