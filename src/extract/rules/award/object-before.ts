import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';

/** Whom a verb names before the award that it gives, and the index of the first of them. */
export interface ObjectBefore {
  readonly items: readonly Item[];
  readonly at: number;
}

/**
 * "phong tặng | 19 tập thể, cá nhân đã có thành tích xuất sắc | danh hiệu …", "trao tặng | bà Hà Nhàn - Giám đốc Sở Y tế - và ông Tô Hải - Chánh Văn
 * phòng - | Huân chương": they stand right behind the verb, with what they did or what they are behind them. Null for others, as for "trao Bằng khen
 * cho …", and where the award goes to somebody behind it.
 */
export function objectBefore(scan: Scan, elements: readonly Element[], award: number): ObjectBefore | null {
  const last = entryAt(elements, award - 1);
  if (last === undefined || wordOf(scan, elements[award + 1]) === 'cho') return null;
  if (isMark(last, '-', '–', ',')) return withPosts(scan, elements, award - 1);
  return last.kind === 'word' || last.kind === 'filler' || last.kind === 'year'
    ? (withMerit(scan, elements, award - 1) ?? withKind(scan, elements, award - 1))
    : null;
}

/** "trao tặng | 24 gia đình liệt sĩ | Huân chương", "tặng | 5 nữ công nhân tiêu biểu | Bằng khen": so many, and in a few small words who they are. */
function withKind(scan: Scan, elements: readonly Element[], last: number): ObjectBefore | null {
  let i = last;
  while (i > 0 && last - i < LONGEST_KIND && saysKind(scan, elements[i])) i--;
  const group = elements[i];
  const counted = group.kind === 'group' && group.items.length === 1 && group.items[0].count !== null;
  return counted && i < last && givesAt(elements, i - 1) ? { items: group.items, at: i } : null;
}
const LONGEST_KIND = 8;
const saysKind = (scan: Scan, { kind, from }: Element): boolean =>
  (kind === 'word' || kind === 'filler') && !scan.has(from, CAPITAL | NUMBER) && !NO_KIND.has(scan.word(from));
/** What is handed over beside it, or who it goes to. */
const NO_KIND = new Set(['và', 'cùng', 'kèm', 'với', 'cho', 'bằng', 'trong', 'của', 'quà', 'tiền', 'được', 'có', 'là']);

const givesAt = (elements: readonly Element[], index: number): boolean => {
  const verb = entryAt(elements, index);
  return verb?.kind === 'verb' && verb.verb === 'give';
};

/** "phong tặng | 5 đơn vị, cá nhân có thành tích xuất sắc trong lao động |", "… | 5 đơn vị, cá nhân |": those who are counted, with nothing but their kinds and their merit up to the index. */
function withMerit(scan: Scan, elements: readonly Element[], last: number): ObjectBefore | null {
  const titled = scan.word(elements[last + 1].from) === 'danh';
  let i = last;
  let merit = false;
  for (; i > 0 && last - i < LONGEST_MERIT; i--) {
    const element = elements[i];
    if (element.kind === 'group' && element.items.some(({ unknown }) => !unknown)) break;
    merit ||= MERITS.has(scan.pairAt(element.from));
    const kinds = joinsKind(scan, element);
    merit ||= kinds;
    const plain = ['word', 'filler', 'year', 'group'].includes(element.kind);
    const had = element.kind === 'verb' && element.verb === 'fact';
    // "trong lao động, sáng tạo, góp phần xây dựng quê hương | danh hiệu …"
    const more = titled && isMark(element, ',');
    if (!plain && !had && !kinds && !more) return null;
  }
  const group = elements[i];
  const counted = group.kind === 'group' && group.items.every(({ count }) => count !== null);
  return merit && counted && givesAt(elements, i - 1) ? { items: group.items, at: i } : null;
}
const LONGEST_MERIT = 48;
const MERITS = new Set(['thành tích', 'đóng góp', 'công lao', 'cống hiến', 'hành động']);

/** "19 đơn vị | , | cá nhân": of two kinds */
const joinsKind = (scan: Scan, { kind, from, to }: Element): boolean =>
  kind === 'mark' && scan.mark(from) === COMMA && KINDS.has(scan.kind('count', to));
const KINDS = new Set(['org', 'person', 'household']);

/** "trao tặng | bà Hà Nhàn - Giám đốc Sở Y tế |", "… | và ông Tô Hải, Chánh Văn phòng |": persons with their posts, up to the mark at the index. */
function withPosts(scan: Scan, elements: readonly Element[], mark: number): ObjectBefore | null {
  const items: Item[] = [];
  for (let i = mark - 1; i > 0 && mark - i < LONGEST_POSTS; i--) {
    const post = i;
    while (post - i < LONGEST_POST && isPost(entryAt(elements, i))) i--;
    if (isMark(entryAt(elements, i), '-', '–') && i < post) i--;
    const group = entryAt(elements, i);
    if (group?.kind !== 'group' || !group.items.every((item) => item.kind === 'person' && isNamed(item))) return null;
    items.unshift(...group.items);
    if (givesAt(elements, i - 1)) return { items, at: i };
    const joint = entryAt(elements, i - 1);
    if (wordOf(scan, joint) !== 'và' && !isMark(joint, ',')) return null;
    i = isMark(entryAt(elements, i - 2), '-', '–') ? i - 2 : i - 1;
  }
  return null;
}
const LONGEST_POST = 12;
const LONGEST_POSTS = 40;
/** "chủ tịch hội làng nghề", "phó pháp chủ, trưởng ban của Giáo hội Bến Đá" */
const isPost = (element: Element | undefined): boolean =>
  element?.kind === 'word' ||
  element?.kind === 'filler' ||
  element?.kind === 'office' ||
  isMark(element, ',') ||
  (element?.kind === 'group' && element.items.every(({ kind }) => kind === 'org'));
