import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * "| PGS Tô Hải | nhận được nhiều Bằng khen của Thủ tướng, Bộ trưởng Bộ Y tế, | đạt danh hiệu Chiến sĩ thi đua", "| Ông | được trao nhiều giải thưởng
 * (…), | được tặng": who opens the sentence got one thing and, behind a comma, another; nobody else is named between. Null for others, as for who gives the first ("UBND tỉnh tặng nhiều Bằng khen, đạt …").
 */
export function ofFirstPredicate(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  mentioned: Mentioned,
): Subject | null {
  const [verb] = chain.verbs;
  // right before the verb: "…, các đơn vị còn lại | được tặng" tells of others
  const joint = verb && entryAt(elements, elements.findIndex(({ from }) => from === verb.from) - 1);
  if (!verb || !GETS.has(verb.verb) || !(isMark(joint, ',', ';') || wordOf(scan, joint) === 'và')) return null;
  const [one, first] = elements;
  const got = first?.kind === 'verb' && GETS.has(first.verb);
  const before = elements.slice(2, chain.stop + 1);
  if (!got || !before.every(isPlain) || !before.some((element) => isPrize(scan, element))) return null;
  const who = one.kind === 'word' ? mentioned.pronoun(one.from) : nameOf(one, mentioned);
  return who && { items: [who], index: 0, verbs: [] };
}
const nameOf = (element: Element, mentioned: Mentioned): Item | null =>
  element.kind === 'group' && element.items.length === 1 && isNamed(element.items[0])
    ? mentioned.person(element.items[0])
    : null;
const GETS: ReadonlySet<string> = new Set(['receive', 'passive']);

/** An award, or what is called so in general; "đạt số điểm cao nhất" got none. */
const isPrize = (scan: Scan, { kind, from }: Element): boolean => kind === 'award' || PRIZES.has(scan.pairAt(from));
const PRIZES = new Set(['giải thưởng', 'phần thưởng', 'danh hiệu', 'bằng khen']);

/** Neither somebody else, nor a verb that takes back or looks ahead. */
const isPlain = (element: Element): boolean =>
  element.kind === 'verb' ? PLAIN.has(element.verb) : element.kind !== 'group' && !isMark(element, ':', '.');
const PLAIN: ReadonlySet<string> = new Set(['receive', 'passive', 'give', 'fact']);
