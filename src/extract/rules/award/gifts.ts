import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, newElement, wordOf } from './element.js';

type VerbElement = Extract<Element, { kind: 'verb' }>;

/** The gifts begin behind the element `before`; where that is an act of its own ("tặng hoa"), it is the verb. */
interface Gifts {
  readonly before: number;
  readonly verb: VerbElement | null;
}

/**
 * What is handed over beside an award, before it: "tặng | hoa và | Giấy khen", "trao | số tiền 5 triệu đồng kèm | Giấy khen", "trao thưởng cho Sở
 * Y tế | 30 triệu đồng và | Bằng khen". Null where `at` is no joint, and where other words stand between ("trao quà cho học sinh nghèo và").
 */
export function giftsBefore(scan: Scan, elements: readonly Element[], at: number, start: number): Gifts | null {
  if (!isMark(elements[at], ',') && !JOINTS.has(wordOf(scan, elements[at]))) return null;
  let words = '';
  for (let i = at - 1; i >= start && at - i < LONGEST; i--) {
    const element = elements[i];
    if (words !== '' && GIFTS.test(words) && isHandedTo(scan, elements, i)) return { before: i, verb: null };
    const text = scan.slice(element.from, element.to).toLowerCase();
    const act = element.kind === 'word' ? ACT.exec(text) : null;
    if (act && GIFTS.test(`${text.slice(act[0].length)} ${words}`.trim()))
      return { before: i, verb: newElement('verb', element.from, element.from + 1, 'give') as VerbElement };
    const who = element.kind === 'office' || (element.kind === 'group' && element.items.length === 1);
    words = `${who ? '_' : text} ${words}`.trim();
  }
  return null;
}
const LONGEST = 14;
const JOINTS = new Set(['và', 'cùng', 'kèm', 'kèm theo', 'theo']);
const ACT = /^(?:trao tặng|trao|tặng) /u;

/** "trao |", "vinh dự nhận |"; "thưởng cho | Sở Y tế |", "khen thưởng | em Hà Nhàn |": what comes behind it is handed over. */
function isHandedTo(scan: Scan, elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element.kind === 'verb') return hands(scan, element);
  if (element.kind !== 'group' || !element.items.every((item) => isNamed(item) || item.count !== null)) return false;
  const to = wordOf(scan, entryAt(elements, at - 1)) === 'cho' ? at - 2 : at - 1;
  const verb = entryAt(elements, to);
  return verb?.kind === 'verb' && verb.verb === 'give' && hands(scan, verb);
}
const hands = (scan: Scan, { from, to, verb }: VerbElement): boolean =>
  (verb === 'give' || verb === 'receive') &&
  HANDS.has(scan.slice(to - 1, to).toLowerCase()) &&
  scan.word(from) !== 'đề';
const HANDS = new Set(['trao', 'tặng', 'thưởng', 'nhận']);

// By the letters of the text: "hoa tươi thắm", "món quà" have words that no lexicon holds.
const MONEY = /\d[\d ., ]*(?:tỷ |triệu |nghìn |ngàn )?(?:đồng|đ)(?: tiền mặt| tiền thưởng)?/u.source;
const GIFT = [
  /(?:bó |lẵng )?hoa(?: tươi thắm| chúc mừng| tươi)?/u.source,
  /(?:phần |món )?quà(?: lưu niệm)?/u.source,
  /phần thưởng|(?:số )?tiền thưởng/u.source,
  `(?:${/số tiền |tiền thưởng |tiền mặt /u.source})?${MONEY}`,
  /học bổng|thư khen|(?:giấy|bằng) chứng nhận|bằng|cúp|biểu trưng/u.source,
  /huy chương(?: vàng| bạc| đồng)?/u.source,
  /giải (?:nhất|nhì|ba|tư|khuyến khích|đặc biệt|a|b|c)/u.source,
  /quyết định(?: khen thưởng)?(?: của _)?/u.source,
].join('|');
const GIFTS = new RegExp(`^(?:${GIFT})(?:(?: ,| và| cùng| kèm) (?:${GIFT}))*(?: kèm)?$`, 'u');
