import type { Scan } from '../../../lexicon/scan.js';
import { COMMA } from '../../../text/marks.js';
import { type Element, isMark } from './element.js';
import { firstUnmarked } from './line-marker.js';

/**
 * "Sở Y tế | không tham gia bình xét do | năm 2026 đã được tặng Bằng khen", "Sở Y tế | : rút, do | đã được Bộ Y tế tặng Bằng khen năm 2026": who is passed over, and what it had by then; without the words
 * between. Not where they name an award of their own, which is refused, nor "do … chưa được tặng Bằng khen", nor where no year is told ("do | đã được tặng Cờ
 * thi đua ở Khối khác").
 */
export function withoutPassingOver(scan: Scan, elements: readonly Element[]): readonly Element[] {
  const at = firstUnmarked(scan, elements);
  const who = elements[at];
  if (who?.kind !== 'group' || who.items.some(({ count }) => count !== null)) return elements;
  const denial = elements[at + (isMark(elements[at + 1], ':') ? 2 : 1)];
  if (denial?.kind !== 'verb' || !(DENIES.has(denial.verb) || isWithdrawal(scan, denial))) return elements;
  const because = elements.findIndex(({ from }, i) => i > at && BECAUSE.has(scan.word(from)));
  if (because < 0 || elements.slice(at + 1, because).some(({ kind }) => OTHERS.has(kind))) return elements;
  const start = because + (elements[because + 1]?.kind === 'year' ? 2 : 1);
  const had = elements[start];
  if (had?.kind !== 'verb' || had.verb !== 'passive' || !HAD.has(scan.word(had.from))) return elements;
  // "đã được | xem xét tặng", "đã được Bộ Y tế | bình chọn | tặng"
  const given = elements.slice(start + 1, start + GIVEN_BY).findIndex(({ kind }) => kind === 'award');
  const gave = elements.slice(start + 1, start + 1 + given);
  const dated = start > because + 1 || elements[start + given + 2]?.kind === 'year';
  const isGiven = (one: Element): boolean =>
    one.kind === 'verb' ? one.verb === 'give' && !CONSIDERS.has(scan.word(one.from)) : GIVERS.has(one.kind);
  if (given < 0 || !dated || !gave.every(isGiven)) return elements;
  return [...elements.slice(0, at + 1), ...elements.slice(because + 1)];
}
/**
 * "tặng Bằng khen | , khen thưởng đột xuất | cho 6 tập thể": without the words that only call it a sudden one; not "tặng Bằng khen, khen thưởng
 * 6 tập thể", which are rewarded with something else.
 */
export function withoutSudden(scan: Scan, elements: readonly Element[]): readonly Element[] {
  const at = elements.findIndex(
    (one, i) =>
      one.kind === 'verb' &&
      SUDDEN.has(scan.slice(one.from, one.from + 4).toLowerCase()) &&
      isMark(elements[i - 1], ',') &&
      elements[i - 2]?.kind === 'award' &&
      scan.word(one.from + 4) === 'cho',
  );
  if (at < 0) return elements;
  const end = elements.findIndex(({ from }) => from >= elements[at].from + 4);
  return [...elements.slice(0, at - 1), ...elements.slice(end)];
}
const SUDDEN = new Set(['khen thưởng đột xuất', 'khen thưởng kịp thời']);

/** "đã được", "vừa được" */
const HAD = new Set(['đã', 'vừa', 'mới']);
const DENIES = new Set(['negate', 'deny']);
/** "Sở Y tế: | rút |, do": of its own will, and not "rút danh hiệu", "thu hồi" */
const isWithdrawal = (scan: Scan, { from, to }: Element): boolean =>
  scan.word(from) === 'rút' && to === from + 1 && (scan.mark(to) === COMMA || BECAUSE.has(scan.word(to)));
const BECAUSE = new Set(['do', 'vì']);
const OTHERS: ReadonlySet<Element['kind']> = new Set(['award', 'group', 'bracket', 'bloc']);
/** "| xem xét tặng", "| xét tặng" */
const CONSIDERS = new Set(['xem', 'xét']);
const GIVERS: ReadonlySet<Element['kind']> = new Set(['office', 'group']);
/** Elements in which it is said by whom it was given. */
const GIVEN_BY = 7;
