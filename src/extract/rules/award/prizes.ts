import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';

// Words for awards in general that lead to those which are named.

/**
 * "được tặng thưởng | nhiều phần thưởng cao quý như: Huân chương …", "… nhiều phần thưởng: …", "… nhiều phần thưởng cao quý, trong đó có …": index of
 * the verb; -1 for others.
 */
export function exampleOf(scan: Scan, elements: readonly Element[], at: number, start: number): number {
  const among = Math.max(amongFrom(scan, elements, at), detailFrom(scan, elements, at));
  const colon = among >= 0 ? among : at;
  const as = among >= 0 || isMark(elements[at], ':') ? colon - 1 : at;
  const like = wordOf(scan, elements[as]) === 'như';
  if (!like && as === at) return -1;
  let i = as;
  const isLead = (one: Element): boolean => one.kind === 'word' || one.kind === 'filler' || (!like && isMark(one, ','));
  while (i > start && as - i < 10 && isLead(elements[i])) i--;
  // "nhận | được | nhiều phần thưởng"
  const received =
    elements[i].kind === 'verb' && entryAt(elements, i - 1)?.kind === 'verb' ? entryAt(elements, i - 1) : undefined;
  const verb = received?.kind === 'verb' && received.verb === 'receive' ? received : elements[i];
  if (verb.kind !== 'verb' || !(verb.verb === 'give' || verb.verb === 'receive')) return -1;
  return like || MANY_PRIZES.test(scan.slice(elements[i].to, elements[colon].from).toLowerCase()) ? i : -1;
}
/** "…|, trong đó có | 2 Huân chương": index of the comma; -1 for others. */
function amongFrom(scan: Scan, elements: readonly Element[], at: number): number {
  const has = entryAt(elements, at);
  if (wordOf(scan, has) !== 'có' || has === undefined || scan.pairAt(has.from - 2) !== 'trong đó') return -1;
  return isMark(entryAt(elements, at - 3), ',') ? at - 3 : -1;
}
/** "…|, cụ thể là: | Huân chương", "…|, tiêu biểu như | 2 Huân chương", "…|, cụ thể: |": index of the comma; -1 for others. */
function detailFrom(scan: Scan, elements: readonly Element[], at: number): number {
  let i = isMark(elements[at], ':') ? at - 1 : at;
  if (DETAIL_LINKS.has(wordOf(scan, entryAt(elements, i)))) i--;
  if (i === at || !DETAILS.has(scan.pairAt(entryAt(elements, i - 1)?.from ?? -1))) return -1;
  return isMark(entryAt(elements, i - 2), ',') ? i - 2 : -1;
}
const DETAIL_LINKS = new Set(['là', 'như', 'gồm']);
const DETAILS = new Set(['cụ thể', 'tiêu biểu', 'điển hình']);
/** What awards are called in general. */
const PRIZES =
  '(?:phần thưởng|giải thưởng|danh hiệu(?: thi đua)?|hình thức khen thưởng|thành tích|thành tựu)(?: cao quý| nổi bật| đáng tự hào| xuất sắc| tiêu biểu| vinh dự)?';
/** "nhiều phần thưởng cao quý |: Huân chương …", "những thành tích nổi bật | : Cờ thi đua", "nhiều danh hiệu và phần thưởng cao quý |: …" */
const MANY_PRIZES = new RegExp(
  `^(?:nhiều|những|các) ${PRIZES}(?:(?:,| và|, và) (?:nhiều |các |những )?${PRIZES})*(?: khác)?(?: của đảng[,;]? (?:và )?nhà nước| của nhà nước)?$`,
  'u',
);

/** "trao tặng | phần thưởng cao quý: | Huân chương", "… phần thưởng cao quý của Nhà nước là": index of its first word; `at` for others. */
export function prizeStart(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  if (isMark(elements[i], ':', '-', '–') || PRIZE_LINKS.has(wordOf(scan, elements[i]))) i--;
  if (wordOf(scan, entryAt(elements, i)) === 'nước') {
    const of = i - (wordOf(scan, entryAt(elements, i - 2)) === 'của' ? 2 : 4);
    if (wordOf(scan, entryAt(elements, of)) !== 'của') return at;
    i = of - 1;
  }
  if (wordOf(scan, entryAt(elements, i)) !== 'quý' || wordOf(scan, entryAt(elements, i - 1)) !== 'cao') return at;
  // "phần thưởng" is one element.
  const prize = entryAt(elements, i - 2);
  return prize !== undefined && scan.word(prize.from) === 'phần' ? i - 2 : at;
}
const PRIZE_LINKS = new Set(['là']);
