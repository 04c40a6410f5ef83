import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import { asManyAs } from './entries.js';
import { type Item, STAFF } from './item.js';
import type { Mentioned } from './mentioned.js';
import { collect } from './names-behind.js';
import type { Subject } from './subject.js';

// Who is meant where the words before the verb count those who receive.

/** How far before the verb its subject may stand, in elements. */
export const REACH = 24;

export const isNamed = ({ count, unknown }: Item): boolean => count === null && !unknown;
export const isCounted = ({ count }: Item): boolean => count !== null;

/** "20 cá nhân | là Bí thư, Phó Bí thư các huyện đoàn | nhận Bằng khen": those who are counted, by what they are. */
export function byPosts(scan: Scan, elements: readonly Element[], stop: number, start: number): Subject | null {
  for (let i = stop; i > start && stop - i < REACH; i--) {
    const { kind } = elements[i];
    if (kind === 'verb' || kind === 'award' || isMark(elements[i], ';', ':')) return null;
    if (kind !== 'office' || wordOf(scan, entryAt(elements, i - 1)) !== 'là') continue;
    const group = entryAt(elements, i - 2);
    const counted = group?.kind === 'group' && group.items.every((item) => item.count !== null);
    return counted ? { items: group.items, index: i - 2, verbs: [] } : null;
  }
  return null;
}

/** "2 đơn vị dẫn đầu Cụm là | Hòa Bình và Phú Thọ | được tặng": places that stand for those who are counted. */
export function placesBehind(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  stop: number,
  mentioned: Mentioned,
): readonly Item[] {
  // "ba đơn vị | Bắc Kạn, Phú Thọ, Hà Giang | được tặng": right behind the count
  const next = elements[index + 1];
  const lead =
    index < stop && scan.size('place', next.from) > 0 && scan.has(next.from, CAPITAL)
      ? index
      : elements.findIndex((e, i) => i > index && i <= stop && (wordOf(scan, e) === 'là' || wordOf(scan, e) === 'gồm'));
  if (lead < 0) return [];
  const { items, end } = collect(
    scan,
    elements,
    isMark(elements[lead + 1], ':') ? lead + 2 : lead + 1,
    mentioned,
    false,
  );
  // "10 cá nhân Bến Đá", "Ba tập thể Bến Đá": whence they come
  const counted = elements[index];
  const asMany = counted.kind === 'group' && counted.items.length === 1 && counted.items[0].count === items.length;
  if (lead === index && !(asMany && items.length > 1)) return [];
  return end <= stop + 1 && items.every((item) => item.count === null) ? items : [];
}

/** "Sở Y tế và 2 cá nhân: | Tô Hải, Hà Nhàn được tặng": those before the colon, where they are counted in part. */
export function countedBefore(elements: readonly Element[], index: number): readonly Item[] | null {
  const group = isMark(entryAt(elements, index - 1), ':') ? entryAt(elements, index - 2) : undefined;
  return group?.kind === 'group' && group.items.some((item) => item.count !== null) ? group.items : null;
}

/** "2 tập thể gồm | Phòng Tín dụng, Chi nhánh Bến Đá": a part and its parent or two units, as the number says. */
export function partedAsCounted(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  items: readonly Item[],
): readonly Item[] {
  const lead = wordOf(scan, entryAt(elements, index - 1));
  const counted = lead === 'gồm' || lead === 'là' ? entryAt(elements, index - 2) : undefined;
  return counted?.kind === 'group' ? asManyAs(scan, counted.items, items) : items;
}

/** "3 đơn vị gồm: Sở Y tế; Sở Nội vụ | và Thuế tỉnh được tặng": those before the semicolons, back to the colon. */
export function listedBefore(scan: Scan, elements: readonly Element[], index: number): Item[] {
  const before: Item[] = [];
  let i = index - 1;
  for (; isMark(entryAt(elements, i), ';'); i -= 2) {
    // "Bà Hà Nhàn | (trú xã Bến Đá) | ; ông Tô Hải": what is said of each
    if (entryAt(elements, i - 1)?.kind === 'bracket') i--;
    const group = entryAt(elements, i - 1);
    if (group?.kind !== 'group' || group.items.some((item) => item.count !== null)) return [];
    before.unshift(...group.items);
  }
  // "2 đơn vị đăng ký Cờ thi đua: Sở Y tế; | Sở Nội vụ đăng ký Bằng khen": those before have theirs.
  if (isMark(entryAt(elements, i), ':') && headsAward(elements, i)) return [];
  // "Bà Hà Nhàn; ông Tô Hải | được tặng": persons from the beginning of the sentence; "Cụ thể, Sở Y tế; Sở Nội vụ": behind what opens it
  const alone = i < 0 && before.every(({ kind }) => kind === 'person');
  return alone || opensPlainly(elements, i) || isMark(entryAt(elements, i), ':') || opensList(scan, elements, i)
    ? before
    : [];
}

/**
 * "3 đội sản xuất và | 27 công nhân | được tặng": those who are counted before, past words in small letters that say of what kind they are,
 * where nothing but a mark, a year or "có" stands before them; none for "xây 3 lớp học và | 27 học sinh | được tặng".
 */
export function countsBefore(scan: Scan, elements: readonly Element[], index: number): readonly Item[] {
  const joint = entryAt(elements, index - 1);
  if (!isMark(joint, ',') && wordOf(scan, joint) !== 'và') return [];
  let i = index - 2;
  while (index - i < LONGEST_KIND && isPlain(scan, entryAt(elements, i))) i--;
  const group = entryAt(elements, i);
  if (i === index - 2 || group?.kind !== 'group' || !group.items.every(({ count }) => count !== null)) return [];
  const before = entryAt(elements, i - 1);
  const opens =
    before === undefined || before.kind === 'mark' || before.kind === 'year' || wordOf(scan, before) === 'có';
  return opens ? [...countsBefore(scan, elements, i), ...group.items] : [];
}
const LONGEST_KIND = 6;
/** A word in small letters that is no preposition. */
const isPlain = (scan: Scan, element: Element | undefined): boolean =>
  (element?.kind === 'word' || element?.kind === 'filler') &&
  !scan.has(element.from, CAPITAL | NUMBER) &&
  !TELLS.has(scan.word(element.from));
const TELLS = new Set(['của', 'cho', 'là', 'đã', 'với', 'do', 'bằng', 'trên', 'tại', 'mà', 'và']);

/** An award stands before the colon, in its clause. */
function headsAward(elements: readonly Element[], colon: number): boolean {
  for (let i = colon - 1; i >= 0 && !isMark(elements[i], ';', '.'); i--) if (elements[i].kind === 'award') return true;
  return false;
}

/** "Cụ thể, |", "Theo đó, |": a word or a few and a comma. */
const opensPlainly = (elements: readonly Element[], comma: number): boolean =>
  comma <= LONGEST_OPENING &&
  isMark(elements[comma], ',') &&
  elements
    .slice(0, comma)
    .every(
      (e) => e.kind === 'word' || e.kind === 'filler' || e.kind === 'year' || (e.kind === 'verb' && e.verb === 'fact'),
    );
const LONGEST_OPENING = 5;

/** "Các đơn vị | Sở Y tế; Sở Nội vụ", "Tại hội nghị, các tập thể | Sở Y tế; Sở Nội vụ": nothing else is said before the names. */
function opensList(scan: Scan, elements: readonly Element[], index: number): boolean {
  let i = index;
  while (i >= 0 && (elements[i].kind === 'filler' || STAFF.has(wordOf(scan, elements[i])))) i--;
  return i < index && (i < 0 || isMark(elements[i], ','));
}
