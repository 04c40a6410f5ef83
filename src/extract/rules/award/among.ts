import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import { inEachPart } from './in-each-part.js';
import type { Item } from './item.js';
import type { Mentioned } from './mentioned.js';
import { collect, detailAfter } from './names-behind.js';
import { pastWhose } from './turn.js';

// "trong đó có …": some of those who were counted before.

/**
 * "17 đơn vị được nhận Cờ thi đua, | trong đó có Sở Y tế", "… Cờ thi đua (trong đó có Sở Y tế)", "(trong đó Sở Y tế là 1
 * trong những đơn vị …)": whom the text names of them.
 */
export function amongBehind(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  mentioned: Mentioned,
): readonly Item[] {
  let i = index + 1;
  const among = isAmong(scan, elements, index);
  while (isBetween(scan, elements[i]) && !(among && wordOf(scan, elements[i]) === 'có')) i++;
  const bracket = elements[i];
  if (bracket?.kind === 'bracket') return amongIn(scan, bracket.inside, 0, mentioned);
  if (among && wordOf(scan, bracket) === 'có') {
    const { items } = collect(scan, elements, i + 1, mentioned, true);
    return items.every(({ count }) => count === null) ? items : [];
  }
  if (!isMark(bracket, ',', ';')) return [];
  const has = among ? pastWhose(scan, elements, i + 1) : i;
  if (wordOf(scan, elements[has]) === 'có') return namedOfThem(scan, elements, has + 1, mentioned);
  // ", (đó) là", ", cụ thể là"
  let is = i + 1;
  while (NAMELY.has(wordOf(scan, elements[is])) && is - i < 3) is++;
  return wordOf(scan, elements[is]) === 'là'
    ? allBehind(scan, elements, index, is + 1, mentioned)
    : amongIn(scan, elements, i + 1, mentioned);
}

/** "Trong số 45 cá nhân được nhận Bằng khen lần này, Bến Tre có | 2 cá nhân là ông Tô Hải và bà Hà Nhàn |": who is named, past how many they are. */
function namedOfThem(scan: Scan, elements: readonly Element[], at: number, mentioned: Mentioned): readonly Item[] {
  const { items, end } = collect(scan, elements, at, mentioned, true);
  const all = items.some(({ count }) => count !== null)
    ? (detailAfter(scan, elements, end, mentioned)?.items ?? items)
    : items;
  const after = elements[end];
  const ended = all !== items || after === undefined || after.kind === 'mark' || after.kind === 'bracket';
  return ended && all.every(({ count }) => count === null) ? all : [];
}

/** "được nhận Cờ thi đua | năm 2027 |, trong đó có …" */
const isBetween = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'year' || element?.kind === 'filler' || PERIOD.has(wordOf(scan, element));

/** How many elements may stand between those who are counted and their award. */
const REACH = 24;

/** "Trong số | 9 tập thể | được suy tôn danh hiệu Đơn vị quyết thắng | có Sở Y tế" */
const isAmong = (scan: Scan, elements: readonly Element[], index: number): boolean =>
  elements
    .slice(Math.max(0, index - REACH), index)
    .some(({ kind, from }) => kind === 'group' && scan.word(from - 1) === 'số' && scan.word(from - 2) === 'trong');

/** "01 đơn vị đăng ký Cờ thi đua, là | Sở Y tế |": as many as were counted, and then a mark. */
function allBehind(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  at: number,
  mentioned: Mentioned,
): readonly Item[] {
  const { items, end } = collect(scan, elements, at, mentioned, true);
  const ends = elements[end] === undefined || isMark(elements[end], '.', ';');
  const counted = elements.slice(0, index).findLast((one) => one.kind === 'group');
  const count = counted?.kind === 'group' ? (counted.items.at(-1)?.count ?? 0) : 0;
  return ends && items.length === count && items.every((item) => item.count === null) ? items : [];
}

const NAMELY = new Set(['đó', 'cụ', 'thể']);
const PERIOD = new Set(['giai', 'đoạn', 'trong']);

function amongIn(scan: Scan, elements: readonly Element[], at: number, mentioned: Mentioned): readonly Item[] {
  const best = bestOf(scan, elements, at);
  if (best > at) {
    const { items } = collect(scan, elements, best, mentioned, true);
    return items.every((item) => item.count === null) ? items : [];
  }
  if (wordOf(scan, elements[at]) !== 'trong') return [];
  const those = wordOf(scan, elements[at + 1]) === 'số' ? at + 2 : at + 1;
  if (wordOf(scan, elements[those]) !== 'đó' && !(those > at + 1 && wordOf(scan, elements[those]) === 'này')) return [];
  const parts = inEachPart(scan, elements, those + 1);
  if (parts) return parts.items;
  let i = those + 1;
  while (LEADS_ON.has(wordOf(scan, elements[i])) || isMark(elements[i], ':')) i++;
  // "trong đó | Sở Y tế | là 1 trong những đơn vị …"
  const direct = i === those + 1;
  // "trong đó có | cơ quan | Phòng Y tế"
  const house = scan.pairAt(elements[i]?.from ?? 0) === 'cơ quan' ? entryAt(elements, i + 2) : undefined;
  if (!direct && house?.kind === 'group' && house.items.length === 1 && isNamed(house.items[0]))
    return [{ ...house.items[0], from: elements[i].from }];
  if (direct && (elements[i]?.kind !== 'group' || wordOf(scan, elements[i + 1]) !== 'là')) return [];
  const { items } = collect(scan, elements, i, mentioned, true);
  return items.every((item) => item.count === null) ? items : [];
}

/** "…, tiêu biểu: | Sở Y tế", "…, (trong đó) điển hình như | Sở Y tế", "…, tiêu biểu là | …"; `at` for none. */
function bestOf(scan: Scan, elements: readonly Element[], at: number): number {
  const first = wordOf(scan, elements[at]) === 'trong' && wordOf(scan, elements[at + 1]) === 'đó' ? at + 2 : at;
  const { from } = elements[first] ?? { from: -1 };
  if (from < 0 || BEST.get(scan.word(from)) !== scan.word(from + 1)) return at;
  let i = first;
  while (elements[i] !== undefined && elements[i].from < from + 2) i++;
  const lead = i;
  while (isMark(elements[i], ':') || AS.has(wordOf(scan, elements[i]))) i++;
  return i > lead && elements[i] !== undefined ? i : at;
}
const BEST = new Map([
  ['tiêu', 'biểu'],
  ['điển', 'hình'],
  ['nổi', 'bật'],
]);
const AS = new Set(['là', 'như', 'có', 'gồm', 'các']);

/** "31 đơn vị, trong đó có | 8 hộ | nhận Giấy khen": index of those who were counted first, all of whom receive; -1 for none. */
export function wholeBefore(scan: Scan, elements: readonly Element[], index: number): number {
  let at = index - 1;
  while (LEADS.has(wordOf(scan, entryAt(elements, at)))) at--;
  if (wordOf(scan, entryAt(elements, at)) !== 'đó') return -1;
  const opens = wordOf(scan, entryAt(elements, at - 1)) === 'số' ? at - 2 : at - 1;
  if (wordOf(scan, entryAt(elements, opens)) !== 'trong') return -1;
  const whole = isMark(entryAt(elements, opens - 1), ',') ? opens - 2 : opens - 1;
  const group = entryAt(elements, whole);
  const counted = group?.kind === 'group' && group.items.every(({ count }) => count !== null);
  // "Trường có | 50 giáo viên |, trong đó có 3 cá nhân được tặng": the whole is only there
  const owner = wordOf(scan, entryAt(elements, whole - 1)) === 'có' ? entryAt(elements, whole - 2) : undefined;
  if (owner && owner.kind !== 'mark' && owner.kind !== 'year') return -1;
  return counted && !isOfThem(scan, elements, index, whole) ? whole : -1;
}

/** "Huyện có | 25 trường |, trong đó | 3 trường | được tặng": some of the same kind, who alone receive. */
function isOfThem(scan: Scan, elements: readonly Element[], part: number, whole: number): boolean {
  const [parts, all] = [elements[part], elements[whole]];
  if (parts.kind !== 'group' || all.kind !== 'group') return false;
  // "có | 45 chi hội với | 2.300 hội viên"
  const other = WITH.has(wordOf(scan, entryAt(elements, whole - 1))) ? entryAt(elements, whole - 2) : undefined;
  const wholes = other?.kind === 'group' ? [...all.items, ...other.items] : all.items;
  return wholes.some((item) => isPartOf(scan, parts.items[0], item));
}
const WITH = new Set(['với', 'và', 'cùng']);

/** "có | 12 thôn, 3 thôn | được tặng": without the whole, of which the last are a part. */
export function withoutWhole(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  items: readonly Item[],
): readonly Item[] {
  const [whole, part] = items;
  const has = wordOf(scan, entryAt(elements, index - 1)) === 'có';
  return has && items.length === 2 && isPartOf(scan, part, whole) ? [part] : items;
}

/** "3 trường" of "25 trường", "6 tổ chức" of "45 tổ chức cơ sở đảng". */
function isPartOf(scan: Scan, part: Item, whole: Item): boolean {
  if (part.count === null || whole.count === null || part.count >= whole.count) return false;
  const [noun, all] = [part, whole].map(({ from, to }) => scan.slice(from, to).toLowerCase().replace(NUMERAL, ''));
  // "12 đơn vị, trong đó | 5 | được tặng"
  if (noun === '') return part.kind === whole.kind;
  return all === noun || all.startsWith(`${noun} `);
}
const NUMERAL = /^(?:\d[\d. ]*|\p{L}+ )/u;
const LEADS = new Set(['có', 'gồm', 'bao']);
const LEADS_ON = new Set([...LEADS, 'là', 'các']);
