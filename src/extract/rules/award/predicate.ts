import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './recipients.js';
import type { Subject } from './subject.js';

/**
 * "| PGS Tô Hải | nhận được nhiều Bằng khen của Thủ tướng, Bộ trưởng Bộ Y tế, | đạt danh hiệu Chiến sĩ thi đua": who opens the sentence got one thing and,
 * behind a comma, another; nobody else is named between. Null for others, as for who gives the first ("UBND tỉnh tặng nhiều Bằng khen, đạt …").
 */
export function ofFirstPredicate(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  mentioned: Mentioned,
): Subject | null {
  const [verb] = chain.verbs;
  const joint = entryAt(elements, chain.stop);
  if (!verb || !GETS.has(verb.verb) || !(isMark(joint, ',', ';') || wordOf(scan, joint) === 'và')) return null;
  const [one, first] = elements;
  if (one?.kind !== 'group' || one.items.length > 1 || !isNamed(one.items[0])) return null;
  const got = first?.kind === 'verb' && GETS.has(first.verb);
  const before = elements.slice(2, chain.stop);
  return got && before.some(({ kind }) => kind === 'award') && before.every(isPlain)
    ? { items: [mentioned.person(one.items[0])], index: 0, verbs: [] }
    : null;
}
const GETS: ReadonlySet<string> = new Set(['receive', 'passive']);

/** Neither somebody else, nor a verb that takes back or looks ahead. */
const isPlain = (element: Element): boolean =>
  element.kind === 'verb' ? PLAIN.has(element.verb) : element.kind !== 'group' && !isMark(element, ':', '.');
const PLAIN: ReadonlySet<string> = new Set(['receive', 'passive', 'give', 'fact']);
