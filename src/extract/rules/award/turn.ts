import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import { titledCounted } from './titled-counted.js';

/**
 * "Trong đợt phong tặng danh hiệu | Nghệ nhân ưu tú | lần này, tỉnh Bắc Ninh có 3 nghệ nhân gồm …", "Trong danh sách được tặng | Huân chương | năm nay có
 * Sở Y tế và 2 cá nhân": a turn of giving is what the sentence is about, and "có" says who is in it. Index of "có"; -1 for others, as for a turn in
 * which somebody only takes part ("… có sự tham gia của 3 đơn vị") or falls short ("… có 2 cá nhân không đủ điều kiện").
 */
export function turnLink(scan: Scan, elements: readonly Element[], index: number): number {
  if (!isTurn(scan, elements, index)) return -1;
  let at = index + 1;
  while (isTime(scan, elements[at])) at++;
  if (isMark(elements[at], ',')) at++;
  at = pastWhose(scan, elements, at);
  return wordOf(scan, elements[at]) === 'có' && isEnded(scan, elements, at + 1) ? at : -1;
}

/** "Trong | đợt | phong tặng", "Trong | danh sách | được | trao tặng" right before the award. */
function isTurn(scan: Scan, elements: readonly Element[], index: number): boolean {
  const verb = entryAt(elements, index - 1);
  if (verb?.kind !== 'verb' || verb.verb !== 'give' || scan.word(verb.from) === 'xét') return false;
  let at = index - 2;
  const passive = entryAt(elements, at);
  if (passive?.kind === 'verb' && passive.verb === 'passive') at--;
  const noun = entryAt(elements, at);
  return noun !== undefined && TURNS.has(scan.word(noun.to - 1)) && IN.has(scan.word(noun.to - 2));
}
const TURNS = new Set(['đợt', 'lần', 'sách']);
/** "trong đợt", "ở lần", "danh sách" */
const IN = new Set(['trong', 'ở', 'tại', 'danh']);

/** "lần này", "đợt 1", "lần thứ 16", "năm 2027", "(lần thứ ba)" */
const isTime = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'filler' || element?.kind === 'year' || element?.kind === 'bracket'
    ? wordOf(scan, element) !== 'có'
    : element?.kind === 'word' &&
      (TIMES.has(scan.word(element.from)) || /^\p{N}/u.test(scan.slice(element.from, element.to)));
const TIMES = new Set('lần đợt này thứ nhất hai ba tư năm nay đầu tiên vừa qua'.split(' '));

/** "| tỉnh Bắc Ninh | có", "| Hà Nội | có", "| toàn ngành | có", "| trường | có": past the house of those who are in the turn; `at` where nothing stands. */
export function pastWhose(scan: Scan, elements: readonly Element[], at: number): number {
  const house = elements[at];
  if (house?.kind === 'group') return house.items.length === 1 && house.items[0].count === null ? at + 1 : at;
  let i = at;
  while (
    i - at < LONGEST_HOUSE &&
    elements[i]?.kind === 'word' &&
    (scan.has(elements[i].from, CAPITAL) || HOUSES.has(wordOf(scan, elements[i])))
  )
    i++;
  return i;
}
const HOUSES = new Set(
  'toàn cả nước tỉnh thành phố ngành trường nhà viện bệnh đơn vị công ty huyện xã quận phường thị'.split(' '),
);
const LONGEST_HOUSE = 6;

/** Those behind "có", and then a mark, a bracket, what leads to their names or that they were given it. */
function isEnded(scan: Scan, elements: readonly Element[], at: number): boolean {
  if (titledCounted(scan, elements, at)) return true;
  const after = elements[at + 1];
  if (elements[at]?.kind !== 'group') return false;
  return (
    after === undefined ||
    after.kind === 'mark' ||
    after.kind === 'bracket' ||
    LEADS.has(wordOf(scan, after)) ||
    (after.kind === 'verb' && after.verb === 'passive')
  );
}
const LEADS = new Set(['gồm', 'là', 'bao']);
