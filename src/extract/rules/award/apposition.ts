import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';

/** How far before its end an apposition may begin, in elements. */
const REACH = 24;

/**
 * "Bà Hà Nhàn, | người gây dựng Chi hội Tân Khê, | được tặng": who stands before the words that say what she is, up to the
 * mark at `stop`; the unit before ", nơi bà làm việc,". Items with the index of their element; null for others.
 */
export function apposed(
  scan: Scan,
  elements: readonly Element[],
  stop: number,
  start: number,
): { readonly items: readonly Item[]; readonly index: number } | null {
  const close = entryAt(elements, stop);
  if (close?.kind !== 'mark' || !CLOSING.has(close.mark)) return null;
  for (let i = stop - 1; i >= start && stop - i < REACH; i--) {
    if (isMark(elements[i], ';', ':', '.')) return null;
    const one = describedAsOne(elements[i]);
    if (one) return { items: [one], index: i };
    if (!isMark(elements[i], close.mark)) continue;
    const kind = kindOpened(scan, elements[i].to);
    if (kind === null || elements[i + 1].kind === 'group') continue;
    const index = pastAge(scan, elements, i - 1);
    const group = entryAt(elements, index);
    const fits = group?.kind === 'group' && group.items.every((item) => item.kind === kind && item.count === null);
    const governed = BESIDE.has(wordOf(scan, entryAt(elements, index - 1)));
    return fits && index >= start && !governed ? { items: group.items, index } : null;
  }
  return null;
}

/** "anh Tô Hải, một ngư dân | ở Bến Đá cứu 11 người trong bão, được tặng": one who is named, and then called one of a kind. */
function describedAsOne(element: Element): Item | null {
  if (element.kind !== 'group' || element.items.length !== 2) return null;
  const [named, called] = element.items;
  return named.kind === 'person' && named.count === null && called.kind === 'person' && called.count === 1
    ? named
    : null;
}

/** Whom the word at the token says something of: "người sáng lập", "con gái của", "nơi bà làm việc". */
function kindOpened(scan: Scan, at: number): Item['kind'] | null {
  const word = scan.word(at);
  if (word === 'nơi') return 'org';
  // "Công ty Bến Đá, | đơn vị tạo việc làm cho 1.200 lao động, | được tặng"
  const pair = `${word} ${scan.word(at + 1)}`;
  if (pair === 'đơn vị' || pair === 'doanh nghiệp' || pair === 'cơ sở') return 'org';
  return KIN.has(word) || (SIBLINGS.has(word) && OF_KIN.has(scan.word(at + 1))) ? 'person' : null;
}

/** "bà Hà Nhàn | (thôn Đông)", "bà Hà Nhàn | , 67 tuổi": before what is said between. */
function pastAge(scan: Scan, elements: readonly Element[], index: number): number {
  if (elements[index]?.kind === 'bracket') return index - 1;
  let i = index;
  while (index - i < 3 && ['word', 'filler'].includes(entryAt(elements, i)?.kind ?? '')) i--;
  return scan.word(elements[index].to - 1) === 'tuổi' && isMark(entryAt(elements, i), ',') ? i - 1 : index;
}

const CLOSING = new Set([',', '-', '–']);
const KIN = new Set('người nguyên cựu vợ chồng con mẹ cha bố cháu chủ tác'.split(' '));
const SIBLINGS = new Set(['anh', 'chị', 'em']);
const OF_KIN = new Set(['ruột', 'trai', 'gái', 'của', 'dâu', 'rể', 'họ']);
/** "theo bà Nhàn, người …", "cùng bà Nhàn, người …": somebody beside who receives. */
const BESIDE = new Set(['theo', 'cùng', 'với', 'của', 'bởi', 'do']);
