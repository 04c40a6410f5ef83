import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './recipients.js';
import type { Subject } from './subject.js';

/**
 * Whom the sentence says it is about before it asks: "Đối với | Sở Y tế và Sở Nội vụ |, đề nghị UBND tỉnh tặng Cờ thi đua",
 * "1. Đối với 01 tập thể gồm | Sở Y tế |: đủ điều kiện, đề nghị …"; null where another is named before the verb, or no.
 */
export function topicSubject(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  mentioned: Mentioned,
): Subject | null {
  const asks = chain.verbs.some(({ verb }) => verb === 'propose' || verb === 'give');
  const about = elements.findIndex((element) => wordOf(scan, element) === 'đối');
  if (!asks || chain.plural || about < 0 || about > 2 || wordOf(scan, elements[about + 1]) !== 'với') return null;
  let at = about + 2;
  while (elements[at]?.kind === 'filler') at++;
  const counted = elements[at];
  // "02 tập thể gồm"
  if (counted?.kind === 'group' && counted.items.every(({ count }) => count !== null))
    at += LEADS.has(wordOf(scan, elements[at + 1])) ? 2 : 1;
  if (isMark(entryAt(elements, at), ':')) at++;
  const group = entryAt(elements, at);
  if (group?.kind !== 'group' || !group.items.every(isNamed) || !isMark(elements[at + 1], ',', ':')) return null;
  for (let i = at + 2; i <= chain.stop; i++) {
    const element = elements[i];
    if (element.kind === 'group' || element.kind === 'award') return null;
    // "đạt | 98 điểm" is no award
    const scored = scan.word(element.from) === 'đạt' && scan.has(element.to, NUMBER);
    if (element.kind === 'verb' && !HARMLESS.has(element.verb) && !scored) return null;
  }
  return { items: group.items.map((item) => mentioned.person(item)), index: at, verbs: [] };
}
const LEADS = new Set(['gồm', 'là']);
const HARMLESS = new Set(['fact', 'vote', 'propose']);
