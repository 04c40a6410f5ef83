import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, COMMA, SLASH } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { asCountedBefore } from './as-one.js';
import { topicLink } from './award-topic.js';
import { isChosenFor } from './chosen-for.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import { asManyAs } from './entries.js';
import { type Item, itemOf } from './item.js';
import type { Mentioned } from './mentioned.js';
import { collect, detailAfter, replaceCounts } from './names-behind.js';
import { personsOfUnits } from './of-units.js';
import { relativeLink } from './relative.js';
import { doneWithCounted, isCounted, isJoint, joinAt, LONGEST_LEAD, linkAfter, MANY, REASONS } from './right-link.js';
import type { Statement } from './statement.js';

/** Those who receive behind an award. */
export interface Right {
  readonly items: readonly Item[];
  /** Verbs between the two: "Cờ thi đua | được trao | cho Sở Y tế". */
  readonly verbs: readonly Verb[];
  /** Tokens of who gives, and of the verb that leads to them, where an award opens its clause; null for others. */
  readonly granter: { readonly from: number; readonly to: number } | null;
  readonly trigger: { readonly from: number; readonly to: number } | null;
  /** Index past them. */
  readonly end: number;
  /** The sentence ends where their list should begin. */
  readonly open: boolean;
  readonly annexed: boolean;
}

/** How many counts of one award may each be told by a list of their own. */
const MOST_DETAILS = 3;

/** "Sở Y tế được tặng Cờ thi đua | cùng các đơn vị: Sở A, Sở B": those behind receive with the subject. */
export const joinsSubject = (scan: Scan, elements: readonly Element[], index: number): boolean =>
  joinAt(scan, elements, index) > 0;

/** "… cho Sở A, Sở B", "… tặng ông Hải", "…: Sở A; Sở B", "… là Sở A", "… cho 3 tập thể, gồm:". */
export function recipientsAfter(scan: Scan, statement: Statement, index: number, mentioned: Mentioned): Right {
  const { elements } = statement;
  const annexed = statement.annexedAfter(index);
  const relative = relativeLink(scan, elements, index);
  const near = relative?.at ?? linkAfter(scan, elements, index);
  const topic = relative
    ? relative
    : near === null || isMark(elements[near], ':')
      ? topicLink(scan, elements, index)
      : null;
  const link = topic?.at ?? near;
  if (link === null)
    return { items: [], verbs: [], granter: null, trigger: null, end: index + 1, open: false, annexed };
  const verbs = elements
    .slice(index + 1, link + 1)
    .flatMap((element) => (element.kind === 'verb' ? [element.verb] : []));
  const listed =
    isMark(elements[link], ':') ||
    ['gồm', 'là', 'có', 'như'].includes(wordOf(scan, elements[link])) ||
    announces(scan, elements[MANY.has(wordOf(scan, elements[link + 1])) ? link + 2 : link + 1]);
  const first = collect(scan, elements, pastPlaceLabel(scan, elements, link + 1), mentioned, listed);
  let { items, end } = first;
  if (announcesPersons(scan, elements, link)) items = personsOfUnits(scan, elements, items);
  if (givesNext(scan, elements, first.items, end)) items = items.slice(0, -1);
  if (speaksBehindCrowd(scan, elements, link, items, end)) items = [];
  // "Huy hiệu Đảng, trong đó: | 01 đồng chí | 60 năm tuổi Đảng": of those years
  const borrowed = items.length === 0 ? undefined : elements.slice(end, end + 1).find(({ kind }) => kind === 'award');
  if (borrowed?.kind === 'award' && borrowed.award.borrowed && borrowed.from === items[items.length - 1].to)
    items = items.slice(0, -1);
  const number =
    items.length === 0 && isMark(elements[link], ':') ? numberAlone(scan, elements, link + 1, index) : null;
  if (number) {
    items = [number.item];
    end = number.end;
  }
  const named = items.length === 0 && isMark(elements[link], ':') ? numberedNames(scan, elements, link + 1) : null;
  if (named) {
    items = named;
    end = link + 3;
  }
  items = items.flatMap((item) =>
    item.count === null
      ? [item]
      : (theseOf(scan, elements, link, item) ?? calledBehind(scan, item, mentioned) ?? [item]),
  );
  items = [...asCountedBefore(scan, elements, index, items)];
  const counted = items.some((item) => item.count !== null);
  const done = wordOf(scan, elements[link]) === 'có' ? doneWithCounted(scan, elements, link) : null;
  if (done) end = done.end;
  if (counted) {
    // "cho 01 tập thể là Sở Y tế và 01 cá nhân là ông Tô Hải": each count with its name
    for (let details = 0; details < MOST_DETAILS && items.some((item) => item.count !== null); details++) {
      const detail = detailAfter(scan, elements, end, mentioned);
      if (!detail) break;
      items = replaceCounts(items, asManyAs(scan, items, detail.items));
      end = detail.end;
    }
    const more = countedNext(scan, elements, end, mentioned);
    if (more && items.every(({ count }) => count === null)) {
      items = [...items, ...more.items];
      end = more.end;
    }
  }
  const atEnd = end >= elements.length || (end === elements.length - 1 && isMark(elements[end], ':'));
  const told = topic?.verbs ?? [
    ...verbs.filter((verb) => HANDS_ON.has(verb)),
    ...votesAt(elements, link, end),
    ...(isChosenFor(scan, elements, link) ? (['vote'] as const) : []),
    ...(done?.verbs ?? []),
  ];
  // "(có danh sách kèm theo), vì:" leads to a reason.
  // "xét tặng cho tập thể đạt các tiêu chuẩn sau:" to what is asked of them.
  const asked = elements.at(-3);
  const criteria = asked?.kind === 'verb' && asked.verb === 'procedure' && wordOf(scan, elements.at(-2)) === 'sau';
  const reason = criteria || REASONS.has(wordOf(scan, elements.at(-2)));
  const opens =
    isMark(elements.at(-1), ':') && !reason && index === statement.lastAward && (counted || items.length === 0);
  return {
    items,
    verbs: told,
    granter: topic?.granter ?? null,
    trigger: topic?.trigger ?? null,
    end,
    open: opens || (items.length === 0 && atEnd && (listed || link === elements.length - 1)),
    annexed,
  };
}

/** "gồm: | Huyện Bến Đá: | ông Tô Hải, bà Hà Nhàn": past the place that those live in who are named behind its colon. */
function pastPlaceLabel(scan: Scan, elements: readonly Element[], at: number): number {
  const [place, colon, group] = [elements[at], elements[at + 1], elements[at + 2]];
  if (place?.kind !== 'group' || group?.kind !== 'group' || !isMark(colon, ':')) return at;
  const labels = place.items.length === 1 && isTerritory(scan.kind('unit', place.items[0].from));
  return labels && group.items.every(({ kind, count }) => kind === 'person' && count === null) ? at + 2 : at;
}

/** "cho các cá nhân tiêu biểu, | gồm:" */
function announcesPersons(scan: Scan, elements: readonly Element[], link: number): boolean {
  for (let i = link; i >= 0 && link - i < LONGEST_LEAD && elements[i].kind !== 'award'; i--)
    if (scan.word(elements[i].from) === 'cá' && scan.word(elements[i].from + 1) === 'nhân') return true;
  return false;
}

/** "cho Sở Y tế và | Thủ tướng Tô Hải | trao Bằng khen cho …": the last one is who gives the next award. */
function givesNext(scan: Scan, elements: readonly Element[], items: readonly Item[], end: number): boolean {
  const last = items.at(-1);
  if (items.length < 2 || !last) return false;
  const verb = elements[end]?.kind === 'verb' && elements[end].verb === 'fact' ? elements[end + 1] : elements[end];
  const award = elements[elements.indexOf(verb) + 1];
  if (verb?.kind !== 'verb' || verb.verb !== 'give' || award?.kind !== 'award') return false;
  for (let i = items[items.length - 2].to; i < last.from; i++) if (scan.word(i) === 'và') return true;
  return false;
}

/** "Trao Bằng khen cho các tập thể, | ông Tô Hải | nhấn mạnh …": behind those whom nobody names and a comma, who has handed it over and now speaks. */
function speaksBehindCrowd(
  scan: Scan,
  elements: readonly Element[],
  link: number,
  items: readonly Item[],
  end: number,
): boolean {
  const [first] = items;
  if (!first || !items.every(({ kind, count }) => kind === 'person' && count === null)) return false;
  let group = link + 1;
  while (group - link < LONGEST_CROWD && elements[group] && elements[group].to <= first.from) group++;
  const past = isMark(elements[end], ',') && elements[end + 1]?.kind === 'office' ? end + 2 : end;
  const next = entryAt(elements, isMark(elements[past], ',') ? past + 1 : past);
  const apart = group > link + 2 && isMark(elements[group - 1], ',');
  return apart && next !== undefined && next.kind !== 'group' && SPEAKS.has(scan.kind('act', next.from));
}
/** Elements of "các tập thể, cá nhân tiêu biểu,". */
const LONGEST_CROWD = 16;
const SPEAKS = new Set(['utter', 'speak', 'direct', 'chair', 'attend']);

const HANDS_ON: ReadonlySet<Verb> = new Set(['passive', 'give', 'propose']);

/** "Về Cờ thi đua: | suy tôn | Sở Y tế", and then "| , đề nghị | UBND tỉnh tặng": what those behind the colon are chosen for. */
function votesAt(elements: readonly Element[], link: number, end: number): Verb[] {
  const [vote, next] = [elements[link], elements[end + 1]];
  if (vote.kind !== 'verb' || vote.verb !== 'vote') return [];
  return isMark(elements[end], ',') && next?.kind === 'verb' && next.verb === 'propose'
    ? ['vote', 'propose']
    : ['vote'];
}

/** "cho 02 tập thể gồm A, B | ; và 03 cá nhân: ông C, bà D, em E": who else is counted, with their names. */
function countedNext(
  scan: Scan,
  elements: readonly Element[],
  from: number,
  mentioned: Mentioned,
): { items: Item[]; end: number } | null {
  let at = from;
  while (isJoint(scan, elements[at])) at++;
  const group = elements[at];
  if (at === from || group?.kind !== 'group' || !isCounted(group)) return null;
  const named = isMark(elements[at + 1], ':') || wordOf(scan, elements[at + 1]) === 'gồm';
  const detail = named ? detailAfter(scan, elements, at + 1, mentioned) : null;
  return detail && { items: replaceCounts(group.items, detail.items), end: detail.end };
}

/** "chọn Phòng A xếp Nhất, Phòng B xếp Nhì; đề nghị tặng Giấy khen | 02 đơn vị | này": those whom the sentence named, if as many. */
function theseOf(scan: Scan, elements: readonly Element[], before: number, item: Item): readonly Item[] | null {
  if (scan.word(item.to) !== 'này' && scan.word(item.to) !== 'trên') return null;
  const named = elements.slice(0, before).flatMap((element, i) => {
    if (element.kind !== 'group' || element.items.some(({ count }) => count !== null)) return [];
    // "đề nghị | Sở Y tế | tặng": who gives
    const after = elements[i + 1];
    const gives = after?.kind === 'verb' && (after.verb === 'give' || after.verb === 'propose');
    return gives ? [] : element.items.filter(({ kind, from }) => kind === item.kind && scan.word(from - 1) !== 'tại');
  });
  return named.length === item.count ? named : null;
}

/** "cho hai em | Hải và Nhàn": as many given names as are counted, of those whom the text names in full or whom the word addresses; null for others. */
function calledBehind(scan: Scan, { kind, to, count }: Item, mentioned: Mentioned): readonly Item[] | null {
  if (kind !== 'person' || count === null || count < 2) return null;
  const called: Item[] = [];
  let at = to;
  while (called.length < count && scan.has(at, CAPITAL)) {
    const end = scan.has(at + 1, CAPITAL) ? at + 2 : at + 1;
    const one = itemOf(at, end, 'person', null, null);
    const person = mentioned.person(one);
    if (person.from === at && !(count > 2 && end === at + 1 && ADDRESSES.has(scan.word(to - 1)))) return null;
    called.push(person);
    const joins = scan.word(end) === 'và' || scan.mark(end) === COMMA;
    at = joins && called.length < count ? end + 1 : end;
  }
  return called.length === count && !scan.has(at, CAPITAL) ? called : null;
}

const ADDRESSES = new Set(['em', 'cháu', 'anh', 'chị', 'bạn', 'ông', 'bà', 'cô', 'chú', 'mẹ', 'cụ']);

/** "Cờ thi đua của Bộ Y tế: | 263;": so many of an award that has one kind of bearer, and nothing else up to the next mark. */
function numberAlone(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  index: number,
): { item: Item; end: number } | null {
  const award = elements[index];
  const kind = award.kind === 'award' ? ALONE[award.award.recipients] : undefined;
  const { from } = elements[at] ?? { from: -1 };
  // "Cờ thi đua của Chính phủ: | 2007"
  if (elements[at]?.kind === 'year') return null;
  const amount = kind && from >= 0 && scan.has(from, NUMBER) ? parseAmount(scan, from, scan.tokens.count) : null;
  // "Cờ thi đua: | 8/9": votes
  if (!kind || !amount || amount.value === 0 || scan.mark(from + 1) === SLASH) return null;
  let end = at;
  while (elements[end] !== undefined && elements[end].from < amount.to) end++;
  const ended = elements[end] === undefined || isMark(elements[end], ';', '.');
  return ended ? { item: itemOf(from, amount.to, kind, null, amount.value), end } : null;
}

/** "Số đơn vị được đề nghị tặng Bằng khen: | 02 (Sở Y tế - 5/5 phiếu; Thuế tỉnh - 5/5 phiếu)": as many names as the number says. */
function numberedNames(scan: Scan, elements: readonly Element[], at: number): Item[] | null {
  const [number, bracket] = [entryAt(elements, at), entryAt(elements, at + 1)];
  if (number?.kind !== 'word' || !scan.has(number.from, NUMBER) || bracket?.kind !== 'bracket') return null;
  const named = bracket.inside.flatMap((one) => (one.kind === 'group' ? one.items : []));
  // "(Sở Y tế tiếp nhận; Sở Nội vụ thẩm định)" tells who does what
  const acts = bracket.inside.some((one, i) => one.kind === 'group' && !ENDS_NAME.has(bracket.inside[i + 1]?.kind));
  const plain = !acts && named.every(({ count, unknown }) => count === null && !unknown);
  return plain && named.length === Number(scan.slice(number.from, number.to)) ? named : null;
}

const ENDS_NAME: ReadonlySet<Element['kind'] | undefined> = new Set([undefined, 'mark', 'bracket', 'filler']);

const ALONE: Readonly<Record<string, Item['kind'] | undefined>> = { T: 'org', C: 'person', H: 'household' };

/** "cho các ông, bà: Tô Hải, bác sĩ; Hà Nhàn, kế toán": semicolons part the persons. */
const announces = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'group' && element.items[0].from > element.from && scan.mark(element.items[0].from - 1) === COLON;
