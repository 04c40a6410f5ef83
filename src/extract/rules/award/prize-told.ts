import type { Scan } from '../../../lexicon/scan.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Item } from './item.js';
import type { Mentioned } from './mentioned.js';
import { pastState } from './relative.js';
import type { Subject } from './subject.js';

/**
 * "Bằng khen của Bộ Y tế là phần thưởng đầu tiên | bệnh viện | được nhận, vào năm 2004", "… là danh hiệu mà | bà Nhàn | từng nhận": the award opens its
 * clause, and the words that say what it is end in who received it; not "… là phần thưởng mà ai cũng mong được nhận", nor what is still to be given.
 */
export function prizeTold(
  scan: Scan,
  elements: readonly Element[],
  award: number,
  mentioned: Mentioned,
): Subject | null {
  const is = pastState(scan, elements, award + 1);
  if (wordOf(scan, elements[is]) !== 'là' || !PRIZES.has(scan.pairAt(elements[is + 1]?.from ?? 0))) return null;
  let verb = is + 2;
  while (verb - is < LONGEST && TELLS.has(elements[verb]?.kind ?? 'mark')) verb++;
  const next = elements[verb];
  if (next?.kind !== 'verb' || !isGotten(elements, verb)) return null;
  // "bà Nhàn | đã | được nhận"
  const index = SOONER.has(wordOf(scan, elements[verb - 1])) ? verb - 2 : verb - 1;
  const one = holderEndingAt(elements, index, is + 2, mentioned);
  return one && { items: [one], index, verbs: ['receive'], trigger: next };
}
const PRIZES = new Set(['phần thưởng', 'danh hiệu', 'tấm bằng', 'giải thưởng', 'hình thức', 'món quà', 'vinh dự']);
const TELLS: ReadonlySet<string> = new Set(['word', 'filler', 'group']);
const SOONER = new Set(['từng', 'vừa', 'mới', 'cũng']);
/** Elements from "là" to the verb. */
const LONGEST = 14;

/** "được nhận", "đã được trao", "đón nhận": and no award behind it, which would be another. */
function isGotten(elements: readonly Element[], verb: number): boolean {
  let at = verb;
  let got = false;
  for (let one = elements[at]; one?.kind === 'verb'; one = elements[++at]) {
    if (!GETS.has(one.verb)) return false;
    got ||= one.verb === 'receive' || one.verb === 'give';
  }
  const behind = elements[at];
  return (
    got && (behind === undefined || isMark(behind, ',', ';', '.') || behind.kind === 'year' || behind.kind === 'word')
  );
}
const GETS = new Set(['fact', 'passive', 'receive', 'give']);

/**
 * "tập thể sư phạm | nhà trường |", "bản thân | anh |", "| đồng chí |", "| bà Hà Nhàn |": who stands at the end of the words between two elements,
 * by name, by a pronoun or by a noun that stands for a unit; null for nobody, or several.
 */
export function holderEndingAt(
  elements: readonly Element[],
  last: number,
  first: number,
  mentioned: Mentioned,
): Item | null {
  const end = elements[last];
  if (last < first || end === undefined) return null;
  if (end.kind === 'group')
    return end.items.length === 1 && isNamed(end.items[0]) ? mentioned.person(end.items[0]) : null;
  for (let i = last; i >= first && last - i < 2; i--) {
    const { from, kind } = elements[i];
    if (kind !== 'word' && kind !== 'filler') return null;
    const one = mentioned.unit(from) ?? mentioned.pronoun(from);
    if (one) return one;
  }
  return null;
}
