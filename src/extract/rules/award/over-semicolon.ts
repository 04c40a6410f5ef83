import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL } from '../../../text/tokens.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';
import type { Mentioned } from './mentioned.js';
import { isPlace, type Subject } from './subject.js';

/**
 * "Thuế tỉnh | đạt 182% dự toán, bằng 193% so với cùng kỳ; được Bộ trưởng tặng": a clause that begins with "được" speaks of
 * whom the one before it began with.
 */
export function subjectOverSemicolon(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  start: number,
  mentioned: Mentioned,
): Subject | null {
  const [verb] = chain.verbs;
  const all = allBefore(scan, elements, chain, start);
  if (all) return { ...all, items: all.items.map((item) => mentioned.person(item)) };
  if (start === 0 || !isMark(elements[start - 1], ';') || !isPassiveVerb(verb)) return null;
  // "…; năm 2027 được tặng"
  let opening = start;
  while (elements[opening].kind === 'year' || isMark(elements[opening], ',')) opening++;
  if (verb.from !== elements[opening].from) return null;
  let from = start - 1;
  while (from > 0 && !isMark(elements[from - 1], ';', ':')) from--;
  for (let i = from; i < start - 1 && i - from < 10; i++) {
    const element = elements[i];
    if (element.kind === 'verb' && element.verb !== 'fact') return null;
    // "Nhiều năm qua, | Công ty | là đơn vị dẫn đầu phong trào; năm 2027 được tặng"
    const opens = i === from || isMark(elements[i - 1], ',');
    const meant = opens && element.kind === 'word' ? mentioned.unit(element.from) : null;
    if (meant && scan.has(element.from, CAPITAL)) return { items: [meant], index: i, verbs: [] };
    // "Nhiều năm liền | chị | hoàn thành xuất sắc nhiệm vụ; được tặng"
    const spoken =
      element.kind === 'word' && !OF.has(scan.word(element.from - 1)) ? mentioned.pronoun(element.from) : null;
    if (spoken) return { items: [spoken], index: i, verbs: [] };
    if (element.kind !== 'group') continue;
    if (!element.items.every(isNamed) || isPlace(scan, elements, i)) return null;
    return { items: element.items.map((item) => mentioned.person(item)), index: i, verbs: [] };
  }
  return null;
}
const OF = new Set(['của', 'cho', 'với', 'theo', 'do', 'bởi']);
/** "Sở Y tế, Sở Nội vụ | ; tất cả đều | được UBND tỉnh tặng": those who stand before the semicolon, and nothing is said of them there. */
function allBefore(scan: Scan, elements: readonly Element[], { verbs }: Chain, start: number): Subject | null {
  if (start === 0 || !isMark(elements[start - 1], ';')) return null;
  let whole = false;
  for (let i = start; elements[i] !== verbs[0]; i++) {
    const word = wordOf(scan, elements[i]);
    if (!ALL.has(word)) return null;
    whole ||= word === 'cả';
  }
  let from = start - 1;
  const items: Item[] = [];
  for (; from > 0 && !isMark(elements[from - 1], ';', ':'); from--) {
    const element = elements[from - 1];
    if (element.kind === 'group') items.unshift(...element.items);
    else if (element.kind !== 'bracket' && element.kind !== 'filler' && !isMark(element, ',')) return null;
  }
  return whole && items.length > 0 ? { items, index: from, verbs: [] } : null;
}
const ALL = new Set(['tất', 'cả', 'đều', 'hai', 'ba', 'bốn', 'các', 'đơn', 'vị', 'tập', 'thể', 'người', 'cũng']);
const isPassiveVerb = ({ verb }: Chain['verbs'][number]): boolean => verb === 'passive' || verb === 'fact';
