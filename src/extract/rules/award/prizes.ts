import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';

// Words for awards in general that lead to those which are named.

/**
 * "được tặng thưởng | nhiều phần thưởng cao quý như: Huân chương …", "… nhiều phần thưởng: …", "… nhiều danh hiệu(,|;) trong đó có …", "… nhiều phần thưởng
 * cao quý, Huân chương …", "các danh hiệu sau: …": index of the verb; -1 for others.
 */
export function exampleOf(scan: Scan, elements: readonly Element[], at: number, start: number): number {
  const lead = leadFrom(scan, elements, at);
  if (lead > at) return -1;
  const like = elements.slice(lead, at + 1).some((one) => wordOf(scan, one) === 'như');
  let i = lead - 1;
  const isSaid = (one: Element): boolean => one.kind === 'word' || one.kind === 'filler' || isMark(one, ',');
  while (i > start && lead - i < LONGEST && isSaid(elements[i])) i--;
  // "nhận | được | nhiều phần thưởng"
  const said = entryAt(elements, i);
  const before = said?.kind === 'verb' ? entryAt(elements, i - 1) : undefined;
  const verb = before?.kind === 'verb' && before.verb === 'receive' ? before : said;
  if (said === undefined || verb?.kind !== 'verb' || !(verb.verb === 'give' || verb.verb === 'receive')) return -1;
  const prizes = MANY_PRIZES.test(scan.slice(said.to, elements[lead].from).toLowerCase());
  // "được tặng hoa, quà và các kỷ vật như": behind a comma only of prizes
  return prizes || (like && !elements.slice(i, lead).some((one) => isMark(one, ','))) ? i : -1;
}
/** In elements. */
const LONGEST = 14;

/** "| như:", "|, trong đó có", "|, cụ thể là:", "| :", "|,": index of the first of the words and marks that lead to what is named; past `at` for none. */
function leadFrom(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at + 1;
  while (
    i > 0 &&
    at - i < LONGEST_LEAD &&
    (isMark(elements[i - 1], ':', ',', ';') || LEADS.has(wordOf(scan, elements[i - 1])))
  )
    i--;
  // "nhiều danh hiệu | tiêu biểu": what they are like
  while (i <= at && PRAISES.has(wordOf(scan, elements[i])) && !isMark(entryAt(elements, i - 1), ',')) i++;
  return i;
}
const LONGEST_LEAD = 6;
const PRAISES = new Set(['tiêu', 'biểu', 'điển', 'hình']);
const LEADS = new Set([...PRAISES, ...'như là gồm bao có trong đó cụ thể sau đây dưới'.split(' ')]);
/** What awards are called in general. */
const PRIZES =
  '(?:phần thưởng|giải thưởng|danh hiệu(?: thi đua)?|hình thức khen(?: thưởng)?|thành tích|thành tựu|huân, huy chương|huân chương, huy chương)(?: cao quý| cao cả| danh giá| xứng đáng| nổi bật| đáng tự hào| xuất sắc| tiêu biểu| vinh dự)?';
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
