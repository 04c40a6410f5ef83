import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { describedEnd, type Element, isMark, pastOccupation, type Verb, wordOf } from './elements.js';
import { isDenied } from './line-items.js';
import { type Item, type Mentioned, STAFF } from './recipients.js';
import type { Statement } from './statement.js';

/** Those who receive behind an award. */
export interface Right {
  readonly items: readonly Item[];
  /** Verbs between the two: "Cờ thi đua | được trao | cho Sở Y tế". */
  readonly verbs: readonly Verb[];
  /** Index past them. */
  readonly end: number;
  /** The sentence ends where their list should begin. */
  readonly open: boolean;
  readonly annexed: boolean;
}

/** How far behind the award "cho" may stand, in elements: "tặng Bằng khen về thành tích … năm 2015 cho". */
const REACH = 36;

/** "… cho Sở A, Sở B", "… tặng ông Hải", "…: Sở A; Sở B", "… là Sở A", "… cho 3 tập thể, gồm:". */
export function recipientsAfter(scan: Scan, statement: Statement, index: number, mentioned: Mentioned): Right {
  const { elements } = statement;
  const annexed = statement.annexedAfter(index);
  const link = linkAfter(scan, elements, index);
  if (link === null) return { items: [], verbs: [], end: index + 1, open: false, annexed };
  const verbs = elements.slice(index + 1, link).flatMap((element) => (element.kind === 'verb' ? [element.verb] : []));
  const listed =
    isMark(elements[link], ':') ||
    ['gồm', 'là', 'có'].includes(wordOf(scan, elements[link])) ||
    announces(scan, elements[link + 1]);
  const first = collect(scan, elements, link + 1, mentioned, listed);
  let { items, end } = first;
  const counted = items.some((item) => item.count !== null);
  if (counted) {
    const detail = detailAfter(scan, elements, end, mentioned);
    if (detail) {
      items = replaceCounts(items, detail.items);
      end = detail.end;
    }
  }
  const atEnd = end >= elements.length || (end === elements.length - 1 && isMark(elements[end], ':'));
  // "(có danh sách kèm theo), vì:" leads to a reason.
  const reason = REASONS.has(wordOf(scan, elements.at(-2)));
  const opens =
    isMark(elements.at(-1), ':') && !reason && index === statement.lastAward && (counted || items.length === 0);
  return {
    items,
    verbs: verbs.filter((verb) => verb === 'passive' || verb === 'give' || verb === 'propose'),
    end,
    open: opens || (items.length === 0 && atEnd && (listed || link === elements.length - 1)),
    annexed,
  };
}

/** "cho các ông, bà: Tô Hải, bác sĩ; Hà Nhàn, kế toán": semicolons part the persons. */
const announces = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'group' && element.items[0].from > element.from && scan.mark(element.items[0].from - 1) === 0x3a;

/** Index of the word that leads to those who receive; null where a verb, an award or a semicolon comes first. */
function linkAfter(scan: Scan, elements: readonly Element[], index: number): number | null {
  let near = true;
  let reason = false;
  for (let i = index + 1; i < elements.length && i - index < REACH; i++) {
    const element = elements[i];
    const word = wordOf(scan, element);
    if (word === 'cho') return labelEnd(scan, elements, i);
    if (isMark(element, ':')) return i;
    if (word === 'với' && wordOf(scan, elements[i - 1]) === 'đối') return i;
    if (word === 'về' && wordOf(scan, elements[i - 1]) === 'thuộc') return i;
    // "gắn Huân chương lên lá cờ truyền thống của | Bệnh viện"
    if (word === 'lên') {
      const owner = elements.findIndex((e, j) => j > i && j - i <= 6 && wordOf(scan, e) === 'của');
      if (owner > 0) return owner;
    }
    if (near && ['là', 'gồm'].includes(word)) return leadPast(scan, elements, i);
    if (element.kind === 'award' || isMark(element, ';', '.')) return null;
    if (element.kind === 'verb') {
      // "trao Huân chương tặng Lữ đoàn 999"
      const onward = wordOf(scan, elements[i + 1]) === 'cho';
      if (near && element.verb === 'give' && scan.word(element.from) === 'tặng' && !onward) return i;
      // "tặng Bằng khen vì đã … được …": verbs of a reason.
      const passive = near && ['passive', 'give', 'propose', 'fact'].includes(element.verb);
      if (!reason && !passive && !['fact', 'negate'].includes(element.verb)) return null;
      if (passive) continue;
    }
    // "trao giấy khen Đội 3": nothing between the two; "tặng Giấy khen 14 cá nhân" can mean only them.
    if (element.kind === 'group' && !reason) return i === index + 1 && isGiven(elements, index, element) ? index : null;
    if (REASONS.has(word)) reason = true;
    // "…, gồm: Sở A", "…, bao gồm Sở A"
    if (near && (isMark(element, ',') || word === 'bao') && opensNames(scan, elements, i + 1)) continue;
    if (isMark(element, ',') && !reason) return null;
    if (!['year', 'bracket', 'mark', 'filler'].includes(element.kind)) near = false;
  }
  return null;
}

const REASONS = new Set(['vì', 'về', 'do']);

/** The verb stands before the award, and those behind it are counted. */
function isGiven(elements: readonly Element[], index: number, group: Extract<Element, { kind: 'group' }>): boolean {
  const verb = elements[index - 1];
  return verb?.kind === 'verb' && verb.verb === 'give' && group.items.every((item) => item.count !== null);
}

/** "cho | các cá nhân: ông Tô Hải; bà Hà Nhàn": the colon, where only common words stand before it. */
function labelEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at + 1;
  while (elements[i]?.kind === 'filler' || STAFF.has(wordOf(scan, elements[i]))) i++;
  return isMark(elements[i], ':') ? i : at;
}

/** From "gồm", "là" past "có" and a colon: the last element before the names. */
function leadPast(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  while (wordOf(scan, elements[i + 1]) === 'có' || isMark(elements[i + 1], ':')) i++;
  return i;
}

const opensNames = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  wordOf(scan, elements[at]) === 'gồm' || (wordOf(scan, elements[at]) === 'bao' && opensNames(scan, elements, at + 1));

/** Groups from `at` on; in a list (`listed`) semicolons part them too, as long as no verb or award comes between. */
function collect(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
  listed: boolean,
): { items: Item[]; end: number } {
  const lead = leadEnd(scan, elements, at, mentioned);
  if (lead.unit) return { items: [lead.unit], end: lead.index + 1 };
  if (elements[lead.index]?.kind !== 'group') lead.index = pastOccupation(scan, elements, at);
  const group = elements[lead.index];
  if (group?.kind !== 'group') return placesAfter(scan, elements, at, mentioned);
  const phrase = lead.index > at && lead.phrase ? { from: elements[at].from } : null;
  const items = group.items.map((item, i) => {
    const person = mentioned.person(item);
    // "tập thể cán bộ, nhân viên Công ty X" is Company X, written at length.
    return phrase && i === 0 && item.kind === 'org' && item.count === null
      ? { ...person, from: phrase.from, full: item.full ?? scan.slice(item.from, item.to) }
      : person;
  });
  let end = lead.index + 1;
  for (;;) {
    const next = remarkEnd(scan, elements, end);
    const remark = elements.slice(end, next);
    const bloc = remark.find((element) => element.kind === 'bloc');
    // "ông Tô Hải 2/5 (không đạt)"
    if (remark.some(isDenied)) {
      items.pop();
      end = next;
    } else if (bloc) items.push({ ...(items.pop() as Item), bloc: bloc.from });
    if (!isMark(elements[next], ';')) break;
    if (!(listed ? endsPlainly(elements, next + 1) : isNameAlone(elements, next + 1))) break;
    const more = collect(scan, elements, next + 1, mentioned, false);
    if (more.items.length === 0) break;
    items.push(...more.items);
    end = more.end;
  }
  return { items, end };
}

/** "cho Bắc Kạn, Phú Thọ;": places alone, up to a mark, stand for their units. */
function placesAfter(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
): { items: Item[]; end: number } {
  const items: Item[] = [];
  let i = at;
  while (i < elements.length) {
    const { from } = elements[i];
    const to = from + scan.size('place', from);
    if (to === from || !scan.has(from, CAPITAL) || NATIONS.has(scan.slice(from, to))) break;
    items.push({ from, to, kind: 'org', full: mentioned.unitOfPlace(from, to), count: null });
    while (elements[i] && elements[i].from < to) i++;
    const next = isMark(elements[i], ',') || wordOf(scan, elements[i]) === 'và' ? i + 1 : i;
    if (next === i || !elements[next] || scan.size('place', elements[next].from) === 0) break;
    i = next;
  }
  const ended = elements[i] === undefined || isMark(elements[i], ';', '.', ',') || wordOf(scan, elements[i]) === 'và';
  return ended ? { items, end: i } : { items: [], end: at };
}
const NATIONS = new Set(['Việt Nam', 'Trung ương']);

/** Past what is said of the one before: "Sở Y tế | (98 điểm);", "Sở Y tế | - dẫn đầu Khối thi đua số 2;". */
function remarkEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let next = votesEnd(scan, elements, at);
  if (elements[next]?.kind === 'bracket') next++;
  if (!isMark(elements[next], '-', '–', ',')) return next;
  const leads = wordOf(scan, elements[next + 1]) === 'dẫn';
  for (let i = next + 1; i < elements.length; i++) {
    const { kind } = elements[i];
    if (isMark(elements[i], ';', '.')) return i;
    if (kind === 'award' || kind === 'verb' || (kind === 'group' && !leads)) break;
  }
  return next;
}

/** "tặng ông Tô Hải; bà Hà Nhàn; bà Mã Nga": nothing but the name up to the next mark. */
function isNameAlone(elements: readonly Element[], at: number): boolean {
  const [group, after] = [elements[at], elements[at + 1]];
  const named = group?.kind === 'group' && group.items.every((item) => item.count === null);
  return named && (after === undefined || isMark(after, ';', '.'));
}

/** Past "5/5 phiếu", "98,5 điểm" beside a name. */
function votesEnd(scan: Scan, elements: readonly Element[], at: number): number {
  if (!elements[at] || !scan.has(elements[at].from, NUMBER)) return at;
  let i = at;
  while (
    elements[i] &&
    (scan.has(elements[i].from, NUMBER) || isMark(elements[i], '/', '%') || isVote(scan, elements[i]))
  )
    i++;
  return i;
}
const isVote = (scan: Scan, element: Element): boolean => ['phiếu', 'điểm'].includes(wordOf(scan, element));

/** "; Hội Luật gia tỉnh;": up to the next semicolon no verb and no award. */
function endsPlainly(elements: readonly Element[], at: number): boolean {
  for (let i = at; i < elements.length && !isMark(elements[i], ';', '.'); i++)
    if (elements[i].kind === 'award' || elements[i].kind === 'verb') return false;
  return true;
}

/** Past "tập thể cán bộ, nhân viên" to the group, or to a short word for a unit named before ("nhà trường"). */
function leadEnd(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
): { index: number; phrase: boolean; unit: Item | null } {
  let i = at;
  let staff = false;
  for (; i < elements.length && i - at < 18; i++) {
    const element = elements[i];
    if (element.kind === 'group') break;
    const word = wordOf(scan, element);
    if (word === 'nhà' || (i === at && word !== '')) {
      const unit = mentioned.unit(word === 'nhà' ? element.from + 1 : element.from);
      if (unit && elements[i + 1]?.kind !== 'group') return { index: word === 'nhà' ? i + 1 : i, phrase: false, unit };
    }
    if (!STAFF.has(word) && !isMark(element, ',')) break;
    if (['cán', 'nhân', 'công', 'ban', 'thầy', 'chiến', 'toàn'].includes(word)) staff = true;
  }
  return { index: i, phrase: staff, unit: null };
}

/** The names behind counts: "cho 3 đội (Đội 1, Đội 3)", "2 tập thể: A, B", "gồm: 1. Đội 1; 2. Đội 3". */
export function detailAfter(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  mentioned: Mentioned,
): { items: Item[]; end: number } | null {
  const described = describedEnd(scan, elements, at);
  const bracket = elements[described];
  if (bracket?.kind === 'bracket') {
    const inside = collect(scan, bracket.inside, 0, mentioned, true);
    if (inside.items.length > 0 && inside.items.every((item) => item.count === null))
      return { items: inside.items, end: described + 1 };
  }
  for (let i = described; i < elements.length && i - described < 24; i++) {
    const element = elements[i];
    if (element.kind === 'award' || isMark(element, ';', '.')) return null;
    const among = wordOf(scan, element) === 'đó' && wordOf(scan, elements[i + 1]) === 'có';
    const opens = isMark(element, ':') || among || ['gồm', 'là'].includes(wordOf(scan, element));
    if (!opens) continue;
    let next = i + 1;
    while (isMark(elements[next], ':') || wordOf(scan, elements[next]) === 'có') next++;
    const detail = collect(scan, elements, next, mentioned, true);
    if (detail.items.length > 0 && detail.items.some((item) => item.count === null)) return detail;
  }
  return null;
}

/** A count that its own list repeats is none; "và 2 cá nhân khác" stays. */
export function replaceCounts(items: readonly Item[], named: readonly Item[]): Item[] {
  const kinds = new Set(named.filter((item) => item.count === null).map((item) => item.kind));
  return [...items.filter((item) => item.count === null || !kinds.has(item.kind)), ...named];
}
