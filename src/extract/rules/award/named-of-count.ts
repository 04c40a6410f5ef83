import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { asManyNames, partsOf } from './counted-names.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { pastOccupation } from './grouped.js';
import { type Item, itemOf } from './item.js';
import { isStatus } from './status.js';

// "2 tài xế ở Bến Đá là ông A (52 tuổi) và ông B", "có 4 cá nhân được tặng …, gồm các nghệ nhân A, B (nghệ danh C), D, E": those whom a
// clause counts and then names. That they are as many says who they are, whatever is told of each between the names.

/** The frames with the names of those whom their clause counts; as they are where a clause names more or fewer than it counts. */
export const withNamesOfCount = (scan: Scan, elements: readonly Element[], frames: readonly Frame[]): Frame[] =>
  frames.map((frame, i) => namedAs(scan, elements, frame, frames[i - 1]?.index ?? -1));

function namedAs(scan: Scan, elements: readonly Element[], frame: Frame, before: number): Frame {
  if (!isStatus(frame.outcome) || !mayBeNamed(frame.items)) return frame;
  const behind = frame.side === 'right';
  const from =
    behind && frame.items.some(({ count }) => count !== null)
      ? frame.index + 1
      : clauseStart(elements, frame.index, before);
  const to = clauseEnd(elements, frame.index);
  const gotten = !behind && elements.slice(from, frame.index).some((one) => one.kind === 'verb' && GETS.has(one.verb));
  for (let lead = from; lead < to; lead++) {
    if (lead < frame.index && !gotten) continue;
    if (elements[lead].kind !== 'bracket' && !isLead(scan, elements[lead])) continue;
    const counted = countBefore(scan, elements, lead, from);
    const names = counted && namesBehind(scan, elements, lead, to, counted);
    if (!names?.covers(frame.items)) continue;
    return { ...frame, items: names.items, side: lead < frame.index ? 'left' : 'right', open: false, annexed: false };
  }
  return frame;
}

/** "… cho 2 người là A, B | và trao Cờ thi đua": those before the verb are another award's, where it does not say that they get this one. */
const GETS: ReadonlySet<Verb> = new Set(['passive', 'receive', 'propose', 'vote']);

/** Nobody yet, those who are counted in one number, or some by name. */
const mayBeNamed = (items: readonly Item[]): boolean =>
  items.every(({ count }) => count === null) || (items.length === 1 && items[0].count !== 1);

/** Behind the award before, or the semicolon. */
function clauseStart(elements: readonly Element[], index: number, before: number): number {
  let from = index;
  while (from - 1 > before && !isMark(elements[from - 1], ';')) from--;
  return from;
}

/** Before the next award, or the verb that gives something else; past stops, which letters have too ("VP. UBND tỉnh"). */
function clauseEnd(elements: readonly Element[], index: number): number {
  let to = index + 1;
  while (to < elements.length && !ends(elements[to])) to++;
  return to;
}
const ends = (element: Element): boolean =>
  element.kind === 'award' || (element.kind === 'verb' && GOVERNS.has(element.verb));
const GOVERNS: ReadonlySet<Verb> = new Set([
  ...(['give', 'propose', 'vote', 'register', 'passive', 'negate'] as const),
  ...(['deny', 'revoke', 'plan', 'condition', 'future'] as const),
]);

const isLead = (scan: Scan, element: Element): boolean => isMark(element, ':') || LEADS.has(wordOf(scan, element));
const LEADS = new Set(['là', 'gồm']);

interface Counted {
  readonly count: number;
  /** Null for a noun that no list of counted ones holds: "2 tài xế". */
  readonly kind: Item['kind'] | null;
  /** Index of the last element that counts. */
  readonly at: number;
}

/** The number nearest before the lead, where one only stands there; right before a bracket. */
function countBefore(scan: Scan, elements: readonly Element[], lead: number, from: number): Counted | null {
  const bracket = elements[lead].kind === 'bracket';
  const is = wordOf(scan, elements[lead]) === 'là';
  for (let at = lead - 1; at >= from && lead - at < (bracket ? LONGEST_NOUN : LONGEST_COUNTED); at--) {
    const element = elements[at];
    // "cho 2 cá nhân, | các | đại biểu là ông A và ông B": others
    if (is && isMark(element, ',') && MANY.has(wordOf(scan, elements[at + 1]))) return null;
    if (bracket && element.kind !== 'word' && element.kind !== 'filler' && element.kind !== 'group') return null;
    if (element.kind === 'group' && element.items.some(({ count }) => count !== null)) {
      const [only, ...others] = element.items;
      const one = others.length === 0 && only.count !== null && only.count > 1;
      return one ? { count: only.count, kind: only.kind, at } : null;
    }
    const amount = bracket ? null : numberOfNoun(scan, elements, at);
    if (amount !== null) return { count: amount, kind: null, at };
  }
  return null;
}
/** In elements. */
const LONGEST_COUNTED = 32;
const LONGEST_NOUN = 6;

/** "cho | 2 | tài xế xe ôm ở phường Bến Đá", "có | hai | hiệp sĩ": so many of a noun in small letters. */
function numberOfNoun(scan: Scan, elements: readonly Element[], at: number): number | null {
  const [before, number, noun] = [elements[at - 1], elements[at], elements[at + 1]];
  if (number.kind !== 'word' || noun?.kind !== 'word' || !BEFORE_NUMBER.has(wordOf(scan, before))) return null;
  if (scan.has(noun.from, CAPITAL | NUMBER)) return null;
  const amount = parseAmount(scan, number.from, number.to);
  return amount && amount.to === number.to && amount.value > 1 ? amount.value : null;
}
const BEFORE_NUMBER = new Set(['cho', 'có', 'tới', 'đến', 'với', 'là', 'và']);

interface Names {
  readonly items: readonly Item[];
  /** Whether those who were read already are among them. */
  covers(items: readonly Item[]): boolean;
}

/** As many names behind the lead, or in the bracket, as were counted; null for more or fewer. */
function namesBehind(
  scan: Scan,
  elements: readonly Element[],
  lead: number,
  limit: number,
  { count, kind }: Counted,
): Names | null {
  const led = elements[lead];
  const inside = led.kind === 'bracket' ? led.inside : null;
  const list = inside ?? elements;
  const first = inside ? 0 : lead + 1;
  const to = inside ? inside.length : namesEnd(list, first, limit);
  if (to <= first || tellsOfActs(scan, list, first, to)) return null;
  const end = list[to - 1].to;
  const items =
    kind === 'org'
      ? asManyNames(scan, list, first, count, end)
      : (asMany(personsApart(scan, list, first, to), count) ??
        partedPersons(scan, list, first, to, count) ??
        asMany(personsApart(scan, list, first, pastVerbs(list, first)), count));
  if (items === null) return null;
  const starts = new Set(items.map((item) => item.from));
  const covers = (known: readonly Item[]): boolean =>
    known.every((item) => item.count !== null || starts.has(item.from)) && known.length < count;
  return { items, covers };
}

/** "gồm: ông A với nghề | trình | diễn dân gian, ông B": past words that are verbs elsewhere, to the next award. */
function pastVerbs(elements: readonly Element[], first: number): number {
  const award = elements.findIndex(({ kind }, i) => i >= first && kind === 'award');
  return award < 0 ? elements.length : award;
}

const asMany = (items: readonly Item[], count: number): readonly Item[] | null =>
  items.length === count ? items : null;

/** Before the verb of which they are the subject. */
function namesEnd(elements: readonly Element[], first: number, limit: number): number {
  let to = first;
  while (to < limit && elements[to].kind !== 'verb' && elements[to].kind !== 'award') to++;
  return to;
}

/** "gồm ông Tô Hải; dự lễ có bà Hà Nhàn": somebody does something there. */
const tellsOfActs = (scan: Scan, elements: readonly Element[], from: number, to: number): boolean =>
  elements
    .slice(from, to)
    .some((one) => ACTING.has(one.kind) && scan.size('act', one.from) > 0 && wordOf(scan, one) !== 'có');
const ACTING: ReadonlySet<string> = new Set(['word', 'filler', 'verb']);

/** The persons who stand where a part of the list opens; nobody where it opens with something else. */
export function personsApart(scan: Scan, elements: readonly Element[], from: number, to: number): readonly Item[] {
  const persons: Item[] = [];
  for (let i = from; i < to; i++) {
    const element = elements[i];
    if (element.kind !== 'group') continue;
    const opens = opensPart(scan, elements, i, from);
    if (persons.length === 0 && (!opens || i - from > LONGEST_LEAD)) return [];
    for (const [n, item] of element.items.entries())
      if (isPerson(scan, item) && (n > 0 || opens)) persons.push({ ...item, kind: 'person', unknown: false });
  }
  return persons;
}
/** "gồm | các nghệ nhân": elements before the first name. */
const LONGEST_LEAD = 5;

/** "Tô Hải" of two syllables, which no grammar takes for a name, too. */
export const isPerson = (scan: Scan, { kind, count, unknown, from }: Item): boolean =>
  count === null && (kind === 'person' || (unknown && scan.kind('surname', from) === 'surname'));

/** ", | bà Hà Nhàn", "và | điều dưỡng | Hà Nhàn", "gồm: | …": a mark, a joint or the lead stands before the name, but for what somebody is; "phố | Tô Hải" is none. */
function opensPart(scan: Scan, elements: readonly Element[], at: number, from: number): boolean {
  let i = at;
  while (i > from && at - i < LONGEST_LEAD && isPlain(scan, elements[i - 1])) i--;
  const before = elements[i - 1];
  const opened = i === from || isMark(before, ',', ';', ':') || JOINTS.has(wordOf(scan, before));
  if (i < at && IN_PLACES.has(wordOf(scan, elements[at - 1]))) return false;
  return opened && (i === at || MANY.has(wordOf(scan, elements[i])) || pastOccupation(scan, elements, i) === at);
}
const isPlain = (scan: Scan, element: Element): boolean =>
  (element.kind === 'word' || element.kind === 'filler') && !JOINTS.has(wordOf(scan, element));
const JOINTS = new Set(['và', 'cùng']);
/** Before the name of a street. */
const IN_PLACES = new Set('phố đường ngõ kiệt cầu chợ sông khu thôn xóm ấp bản trường ở tại'.split(' '));
const MANY = new Set(['các', 'những']);

/** The same of names that marks part, where the grammar knows some of them only: "Hà Thị Nhàn, Lý Bảo (nghệ danh Hoài Sơn), Tô Thị Mai". */
function partedPersons(
  scan: Scan,
  elements: readonly Element[],
  from: number,
  to: number,
  count: number,
): readonly Item[] | null {
  if (count < FEWEST) return null;
  const known = elements.slice(from, to).flatMap((one) => (one.kind === 'group' ? one.items : []));
  if (known.length * 2 < count || !known.every((item) => isPerson(scan, item))) return null;
  const parts = partsOf(scan, elements[from].from, elements[to - 1].to, COMMA);
  const names = parts.map((part) => nameIn(scan, part.from, part.to));
  return names.length === count && names.every((name) => name !== null) ? names : null;
}
/** Of two names a comma tells little. */
const FEWEST = 3;

/** "các nghệ nhân | Hà Thị Nhàn | khi …": the words in capitals behind those in small letters; null for a unit, or for one word. */
function nameIn(scan: Scan, from: number, to: number): Item | null {
  let at = from;
  while (at < to && at - from < LONGEST_LEAD && !scan.has(at, CAPITAL)) at++;
  let end = at;
  while (end < to && scan.has(end, CAPITAL)) end++;
  const size = end - at;
  return size > 1 && size < LONGEST_NAME && anyUnitHead(scan, at) === null
    ? itemOf(at, end, 'person', null, null)
    : null;
}
const LONGEST_NAME = 6;
