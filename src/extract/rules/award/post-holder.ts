import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { type Element, isMark } from './element.js';
import type { Item } from './item.js';

/** How far before the last of his units the person may stand, in elements. */
const REACH = 24;

/**
 * "Đại úy Tô Hải, nguyên Chỉ huy trưởng Nhà giàn DK1/9, Tiểu đoàn DK1, | Quân chủng Hải quân, được truy tặng": the person
 * whose post and units stand between him and the verb; null for others.
 */
export function holderOf(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  start: number,
  items: readonly Item[],
): readonly Item[] | null {
  if (!items.every(({ kind, count }) => kind === 'org' && count === null)) return null;
  let posted = false;
  for (let i = index - 1; i >= start && index - i < REACH; i--) {
    const element = elements[i];
    const { kind, from } = element;
    if (kind === 'group' && element.items.some((item) => item.kind === 'person')) {
      // The post may have been read with the name, as far as a grammar could.
      const withPost = element.to > element.items[element.items.length - 1].to;
      return withPost || (posted && isMark(elements[i + 1], ',', '-', '–')) ? element.items : null;
    }
    if (kind === 'office' || scan.size('title', from) > 0 || FORMER.has(scan.word(from))) posted = true;
    else if (kind === 'verb' || kind === 'award' || kind === 'bloc' || isMark(element, ';', ':', '.')) return null;
    // "Chủ tịch UBND tỉnh Tô Hải giao Sở Nội vụ …": what somebody does is no post.
    else if (kind === 'word' || kind === 'filler') {
      const says = ACTS.some((layer) => scan.size(layer, from) > 0) || SAYS.has(scan.word(from));
      if (!scan.has(from, CAPITAL | NUMBER) && says && !BELONGS.has(scan.word(from))) return null;
    }
  }
  return null;
}
const ACTS = ['act', 'verb', 'stop', 'cue'] as const;
const SAYS = new Set(['giao', 'có', 'còn', 'và', 'cùng', 'cho', 'để', 'đã', 'cũng', 'do', 'với', 'là']);
const BELONGS = new Set(['thuộc', 'của', 'tại', 'trực']);
const FORMER = new Set(['nguyên', 'cựu']);
