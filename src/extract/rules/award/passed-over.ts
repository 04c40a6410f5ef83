import type { Scan } from '../../../lexicon/scan.js';
import type { Element } from './element.js';
import { isMarker } from './whole-line.js';

/**
 * "Sở Y tế | không tham gia bình xét do | năm 2026 đã được tặng Bằng khen": who is passed over, and what it had by then; without the words
 * between. Not where they name an award of their own, which is refused, nor "do … chưa được tặng Bằng khen", nor where no year is told ("do | đã được tặng Cờ
 * thi đua ở Khối khác").
 */
export function withoutPassingOver(scan: Scan, elements: readonly Element[]): readonly Element[] {
  const at = elements.findIndex(({ from, to }) => !isMarker(scan.slice(from, to)));
  const [who, denial] = elements.slice(Math.max(0, at), at + 2);
  if (who?.kind !== 'group' || who.items.some(({ count }) => count !== null)) return elements;
  if (denial?.kind !== 'verb' || (denial.verb !== 'negate' && denial.verb !== 'deny')) return elements;
  const because = elements.findIndex(({ from }, i) => i > at && BECAUSE.has(scan.word(from)));
  if (because < 0 || elements.slice(at + 1, because).some(({ kind }) => OTHERS.has(kind))) return elements;
  const [year, had] = elements.slice(because + 1);
  if (year?.kind !== 'year' || had?.kind !== 'verb' || had.verb !== 'passive' || scan.word(had.from) !== 'đã')
    return elements;
  // "đã được | xem xét tặng", "đã được Bộ Y tế | bình chọn | tặng"
  const given = elements.slice(because + 3, because + GIVEN_BY).findIndex(({ kind }) => kind === 'award');
  const gave = elements.slice(because + 3, because + 3 + given);
  const isGiven = (one: Element): boolean =>
    one.kind === 'verb' ? one.verb === 'give' && !CONSIDERS.has(scan.word(one.from)) : GIVERS.has(one.kind);
  if (given < 0 || !gave.every(isGiven)) return elements;
  return [...elements.slice(0, at + 1), ...elements.slice(because + 1)];
}
const BECAUSE = new Set(['do', 'vì']);
const OTHERS: ReadonlySet<Element['kind']> = new Set(['award', 'group', 'bracket', 'bloc']);
/** "| xem xét tặng", "| xét tặng" */
const CONSIDERS = new Set(['xem', 'xét']);
const GIVERS: ReadonlySet<Element['kind']> = new Set(['office', 'group']);
/** Elements in which it is said by whom it was given. */
const GIVEN_BY = 8;
