import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { isOtherPolice } from '../../../names/unit-nested.js';
import { CLOSE, COMMA, OPEN, SEMICOLON } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { type Element, isMark } from './element.js';
import { type Item, itemOf } from './item.js';

// A list in which semicolons part those who receive: what stands between two of them is one name.

/**
 * "Nhà máy Z9, Tổng cục Công nghiệp; Phòng Nghiệp vụ Y, Sở Y tế": a unit with the one above it, where that reads every entry
 * of the list; "Sở Y tế, Sở Nội vụ; Công an tỉnh" are three.
 */
export function withParents(scan: Scan, items: readonly Item[]): Item[] {
  const whole: Item[] = [];
  let last: Item | undefined;
  for (const item of items) {
    if (last === undefined || hasSemicolon(scan, last.to, item.from)) whole.push(item);
    else if (isAbove(scan, last, item)) whole.push({ ...(whole.pop() as Item), to: item.to });
    else return items.length === 2 ? [...items] : withMostParents(scan, items);
    last = item;
  }
  return whole.length > 1 ? whole : withOwner(scan, items);
}

/** Three entries in four that have a parent tell how the others are to be read: "Ban Tuyên giáo, Hội Phụ nữ tỉnh" among them. */
function withMostParents(scan: Scan, items: readonly Item[]): Item[] {
  const whole = betweenSemicolons(scan, items);
  if (!whole || whole.length < 3) return [...items];
  const joined = items.slice(1).flatMap((item, i) => (hasSemicolon(scan, items[i].to, item.from) ? [] : [i]));
  const above = joined.filter((i) => isAbove(scan, items[i], items[i + 1])).length;
  return above * 4 >= joined.length * 3 ? whole : [...items];
}

/** Whatever stands between two semicolons as one name; null where that is not all units. */
function betweenSemicolons(scan: Scan, items: readonly Item[]): Item[] | null {
  const whole: Item[] = [];
  let last: Item | undefined;
  for (const item of items) {
    if (item.kind !== 'org' || item.count !== null || item.unknown) return null;
    if (last === undefined || hasSemicolon(scan, last.to, item.from)) whole.push(item);
    else if (item.from === parentStart(scan, last) && item.full === null)
      whole.push({ ...(whole.pop() as Item), to: item.to });
    else return null;
    last = item;
  }
  return whole;
}

/** "cho | Cục 11 thuộc Tổng cục II, Bộ Quốc phòng": one of two in a ministry or a group, and that. */
function withOwner(scan: Scan, items: readonly Item[]): Item[] {
  const [child, parent, ...more] = items;
  if (!parent || more.length > 0 || !isAbove(scan, child, parent)) return [...items];
  if (isOfTrade(scan, child, parent) && !isCountedAt(scan, child.from)) return [{ ...child, to: parent.to }];
  return OWNERS.has(scan.slice(parent.from, parent.from + 1).toLowerCase()) && hasOwner(scan, child)
    ? [{ ...child, to: parent.to }]
    : [...items];
}
const OWNERS = new Set(['bộ', 'tập', 'tổng']);

/** "02 đơn vị: | Điện lực Bến Đá, Công ty Điện lực Tân Khê" */
function isCountedAt(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 6; i--)
    if (scan.has(i, NUMBER) || scan.kind('count', i) === 'number') return true;
  return false;
}

/** It says itself whose it is, so that the next one says the same of that. */
function hasOwner(scan: Scan, { from, to }: Item): boolean {
  for (let i = from; i < to; i++) if (scan.word(i) === 'thuộc') return true;
  return false;
}

function hasSemicolon(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.mark(i) === SEMICOLON) return true;
  return false;
}

function isAbove(scan: Scan, child: Item, parent: Item): boolean {
  if (child.kind !== 'org' || parent.kind !== 'org' || child.count !== null || parent.count !== null) return false;
  if (child.full !== null || parent.full !== null || parent.unknown) return false;
  if (parent.from !== parentStart(scan, child)) return false;
  const head = anyUnitHead(scan, child.from);
  if (head !== null && isOtherPolice(scan, head, parent.from)) return false;
  return rank(scan, parent) > rank(scan, child) || isOfTrade(scan, child, parent);
}

/** "Điện lực Bến Đá, Công ty | Điện lực Tân Khê": the parent says of which form it is, and has the trade of the other. */
function isOfTrade(scan: Scan, { from: child }: Item, { from: parent }: Item): boolean {
  const trade = parent + 2;
  if (scan.word(parent) !== 'công' || scan.word(parent + 1) !== 'ty') return false;
  // Of other trades two may stand side by side: "Viễn thông Bến Đá, Công ty Viễn thông Tân Khê".
  return [child, trade].every((at) => scan.word(at) === 'điện' && scan.word(at + 1) === 'lực');
}

/** Where a parent would begin: behind a comma, past a bracket ("Công ty Bến Đá (trước đây là Xí nghiệp Bến Đá) | , Bộ Giao thông"). */
function parentStart(scan: Scan, { to }: Item): number {
  let at = to;
  if (scan.mark(at) === OPEN) {
    while (at - to < LONGEST_BRACKET && scan.mark(at) !== CLOSE) at++;
    at++;
  }
  return scan.mark(at) === COMMA ? at + 1 : -1;
}
const LONGEST_BRACKET = 30;

/** Its place in the order of parents: a branch office stands under its department, a company under its group. */
function rank(scan: Scan, { from }: Item): number {
  const head = anyUnitHead(scan, from);
  if (head === null) return 0;
  if (isTerritory(head.kind) || head.kind === 'religious') return head.level;
  const [first, second] = [scan.word(from), scan.word(from + 1)];
  if (first === 'chi' && second === 'cục') return head.level - 1;
  // "Tổ Văn phòng, Phòng Kế hoạch"
  if (TEAMS.has(first)) return Math.min(head.level, TEAM);
  return (first === 'tổng' && second === 'công') || first === 'tập' ? head.level + 1 : head.level;
}

const TEAMS = new Set(['tổ', 'đội', 'kíp']);
/** Under all divisions. */
const TEAM = 1.5;

/** "cho 02 tập thể: Ban Tuyên giáo, Hội Phụ nữ tỉnh; Sở Y tế": the names behind a count, parted as it says. */
export function asManyAs(scan: Scan, counted: readonly Item[], named: readonly Item[]): readonly Item[] {
  const [only, ...others] = counted.filter(({ kind, count }) => kind === 'org' && count !== null);
  if (!only?.count || others.length > 0 || named.filter(isUnit).length === only.count) return named;
  const whole = betweenSemicolons(scan, named);
  if (whole?.length === only.count) return whole;
  const parts = named.flatMap((item) => partsOf(scan, item));
  return parts.filter(isUnit).length === only.count ? parts : named;
}

/** "- Tập thể: Ban Quân nhu, Cục Hậu cần; Trạm 3, Cục Kỹ thuật." under "cho 02 tập thể:", which are fewer than the names. */
export function noMoreThan(scan: Scan, counted: readonly Item[], named: readonly Item[]): readonly Item[] {
  const count = counted.find(({ kind }) => kind === 'org')?.count ?? 0;
  return count > 0 && named.length > count && named.every(isUnit) ? asManyAs(scan, counted, named) : named;
}

const isUnit = ({ kind, count }: Item): boolean => kind === 'org' && count === null;

/** "Phòng Tín dụng | , Chi nhánh Bến Đá": a part and its parent, or two units. */
function partsOf(scan: Scan, item: Item): Item[] {
  if (!isUnit(item) || item.full !== null || item.unknown) return [item];
  const parts: Item[] = [];
  let { from } = item;
  for (let i = from + 1; i + 1 < item.to; i++) {
    if (scan.mark(i) !== COMMA || !scan.has(i + 1, CAPITAL) || anyUnitHead(scan, i + 1) === null) continue;
    parts.push({ ...item, from, to: i });
    from = i + 1;
  }
  return [...parts, { ...item, from }];
}

/** "…; Viện 5, Tổng cục II; …": words that no grammar takes for a name, from a capital to the next semicolon. */
export function wholeEntry(scan: Scan, elements: readonly Element[], at: number): { items: Item[]; end: number } {
  let end = at;
  while (end < elements.length && !isMark(elements[end], ';', '.')) end++;
  const entry = elements.slice(at, end);
  const nobody = { items: [], end: at };
  if (entry.length === 0 || !entry.every(builds)) return nobody;
  const [{ from }] = entry;
  const { to } = entry[entry.length - 1];
  if (!scan.has(from, CAPITAL) || to - from < 2 || to - from > LONGEST || scan.size('act', from) > 0) return nobody;
  return { items: [itemOf(from, to, 'org', null, null)], end };
}
const LONGEST = 16;
const builds = (element: Element): boolean =>
  element.kind === 'group'
    ? element.items.every(({ kind, count }) => kind === 'org' && count === null)
    : element.kind === 'word' || element.kind === 'filler' || isMark(element, ',', '-', '–');
