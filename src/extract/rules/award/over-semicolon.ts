import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL } from '../../../text/tokens.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark } from './element.js';
import type { Mentioned } from './recipients.js';
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
    if (element.kind !== 'group') continue;
    if (!element.items.every(isNamed) || isPlace(scan, elements, i)) return null;
    return { items: element.items.map((item) => mentioned.person(item)), index: i, verbs: [] };
  }
  return null;
}
const isPassiveVerb = ({ verb }: Chain['verbs'][number]): boolean => verb === 'passive' || verb === 'fact';
