import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { AwardRow } from './claim.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark } from './element.js';
import type { Item } from './item.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * "Trong số 70 Nghệ nhân Ưu tú lần này, tỉnh có 02 người: | ông Tô Hải, nghề chạm đá và bà Hà Nhàn, nghề thêu |.": those of the ones who bear the
 * title at the index whom the words behind the colon name, where they are as many as it says.
 */
export function namedOfWhole(
  scan: Scan,
  elements: readonly Element[],
  award: number,
  mentioned: Mentioned,
): Subject | null {
  if (wholeBefore(scan, elements[award].from) === null) return null;
  const colon = elements.findIndex((one, i) => i > award && isMark(one, ':'));
  const counted = entryAt(elements, colon - 1);
  const [count, ...others] = counted?.kind === 'group' && colon > award ? counted.items : [];
  if (!count || others.length > 0 || count.count === null) return null;
  const items: Item[] = [];
  for (const element of elements.slice(colon + 1)) {
    if (element.kind === 'award' || element.kind === 'verb') return null;
    if (element.kind === 'group') items.push(...element.items.map((item) => mentioned.person(item)));
  }
  const fits = items.length === count.count && items.every((item) => isNamed(item) && item.kind === count.kind);
  return fits ? { items, index: colon + 1, verbs: ['receive'] } : null;
}

/** How many there are of whom "Trong số 70 | Nghệ nhân Ưu tú" names some; null for other awards. */
function wholeBefore(scan: Scan, award: number): number | null {
  const of = scan.word(award - 2) === 'số' && scan.word(award - 3) === 'trong' && scan.has(award - 1, NUMBER);
  return of ? Number(scan.slice(award - 1, award)) : null;
}

/** The rows without the count of a whole of which some are named "trong số" them. */
export function withoutNamedWholes(scan: Scan, rows: readonly AwardRow[]): readonly AwardRow[] {
  const wholes = new Set<string>();
  for (const { award, code, recipient } of rows) {
    const whole = recipient.count === null ? wholeBefore(scan, award.from) : null;
    if (whole !== null) wholes.add(`${code} ${whole}`);
  }
  return wholes.size === 0 ? rows : rows.filter(({ code, recipient }) => !wholes.has(`${code} ${recipient.count}`));
}
