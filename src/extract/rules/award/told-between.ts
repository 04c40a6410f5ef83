import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { ALL_CAPS, CAPITAL, LINE_START } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';

/**
 * "anh Tô Hải, | thợ máy Nhà máy Sợi 2 | và chị Hà Nhàn, | tiểu thương chợ Tân Khê, | được tặng": the elements without what is told of a
 * person between the name and the next one, or the verb of what they receive. It may name units and places, which receive nothing.
 */
export function withoutToldBetween(scan: Scan, elements: readonly Element[]): readonly Element[] {
  let left: Element[] | null = null;
  for (let i = 0; i < elements.length; i++) {
    const end = isPersons(elements[i]) ? toldEnd(scan, elements, i) : i + 1;
    if (end > i + 1) left ??= elements.slice(0, i);
    left?.push(elements[i]);
    i = end - 1;
  }
  return left ?? elements;
}

const isPersons = (element: Element): boolean =>
  element.kind === 'group' && element.items.every(({ kind, count }) => kind !== 'org' && count === null);

const endsBehindName = (element: Element): boolean =>
  element.kind === 'group' && element.to > (element.items.at(-1)?.to ?? 0);

/** Index of the comma or "và" before the next one, or of the verb; `at + 1` where nothing of the kind is told. */
function toldEnd(scan: Scan, elements: readonly Element[], at: number): number {
  const next = at + 1;
  const opens = isMark(elements[next], ',') ? next + 1 : next;
  const first = elements[opens];
  // "anh Tô Hải | , công nhân may | …": what the grammar of persons knows of it is theirs already
  const begun = opens > next || endsBehindName(elements[at]);
  // "anh Tô Hải | Giám đốc Xí nghiệp …": what somebody is, right behind the name
  const post = first?.kind === 'office' && opens === next;
  const tells = first !== undefined && (post || tellsLife(scan, first) || (begun && isPlain(scan, first)));
  if (!tells || NOT_TOLD.has(scan.word(first.from)) || NOT_TOLD.has(scan.pairAt(first.from))) return next;
  for (let i = opens + 1; i < elements.length && i - opens < LONGEST; i++) {
    const element = elements[i];
    if (element.kind === 'verb')
      return isReceiving(element) && !isOfOther(scan, elements, at, opens, i)
        ? Math.max(next, beforeYear(elements, opens, i))
        : next;
    const joint = isMark(elements[i - 1], ',') || JOINS.has(wordOf(scan, elements[i - 1]));
    if (isAddressed(scan, element) || isCounted(scan, element)) return joint ? i - 1 : next;
    if (!isTold(scan, element)) return next;
  }
  return next;
}
/** In elements. */
const LONGEST = 20;
const JOINS = new Set(['và', 'cùng']);

/**
 * A word, a place or a mark that only tells, "Xí nghiệp | Veston Tân Khê |" too; not "…, y sĩ | Cụt Thị Lan | và 4 cán bộ", who is one more who
 * receives.
 */
function isTold(scan: Scan, element: Element): boolean {
  if (element.kind === 'group') {
    const before = scan.has(element.from - 2, CAPITAL) && !scan.has(element.from - 2, LINE_START);
    // "công ty du lịch | DIC |"
    const headed = before || scan.has(element.from, ALL_CAPS);
    return element.items.every(({ kind, unknown }) => kind === 'org' && (!unknown || headed));
  }
  return TOLD.has(element.kind) && !isMark(element, ';', ':', '.', '%') && !ACTS.has(scan.word(element.from));
}
const TOLD: ReadonlySet<string> = new Set(['word', 'filler', 'office', 'year', 'date', 'bracket', 'mark']);
/** What opens a clause of its own, or tells what somebody did. */
const ACTS = new Set('đã đang sẽ vừa cùng khi để vì do nhờ theo mà nhưng là thì nói kể bày chia phát'.split(' '));

const isReceiving = ({ verb }: Extract<Element, { kind: 'verb' }>): boolean => verb === 'passive' || verb === 'receive';

/** "bà Hà Nhàn | ở xã Tân Khê", "… | trú tại", "…, | sinh năm 1990" */
const tellsLife = (scan: Scan, { kind, from }: Element): boolean => kind === 'word' && LIFE.has(scan.word(from));
const LIFE = new Set(['ở', 'trú', 'ngụ', 'quê', 'sinh', 'sn', 'hiện']);

/** What somebody is, in small letters. */
const isPlain = (scan: Scan, { kind, from }: Element): boolean =>
  (kind === 'word' || kind === 'filler') &&
  !scan.has(from, CAPITAL) &&
  !ACTS.has(scan.word(from)) &&
  scan.kind('act', from) === '';

/** "ông Tô Hải, | cán bộ và | nhân dân xã Bến Đá": more who receive; "ông Tô Hải, | con trai của | liệt sĩ và bà Hà Nhàn": of what kin he is. */
const NOT_TOLD = new Set([
  ...'hộ đội nhóm tổ các những hai ba bốn năm nhiều cả và'.split(' '),
  ...'gia đình,tập thể,nhân dân,cán bộ và,cán bộ nhân,lực lượng,một số,vợ chồng,toàn thể,bà con,đơn vị'.split(','),
  ...'con trai,con gái,con của,vợ của,chồng của,mẹ của,thay mặt'.split(','),
]);

/** "và | bà Hà Nhàn": with a word before the name. */
const isAddressed = (scan: Scan, element: Element): boolean =>
  isPersons(element) && scan.size('address', element.from) > 0;

/** "… ở thôn Đông và | 4 cá nhân"; not "… và | 5 đại biểu | đến dự" */
const isCounted = (scan: Scan, element: Element): boolean =>
  element.kind === 'group' && element.items.every(({ count }) => count !== null) && scan.kind('act', element.to) === '';

/** "Theo ông Hải, nhà trường | được tặng", "ông Hải, giám đốc công ty, đơn vị | được tặng": another is the one who receives. */
function isOfOther(scan: Scan, elements: readonly Element[], at: number, opens: number, verb: number): boolean {
  if (BESIDE.has(scan.word(elements[at].from - 1)) || BESIDE.has(wordOf(scan, elements[at - 1]))) return true;
  if (anyUnitHead(scan, elements[opens].from) !== null) return true;
  for (let i = opens + 1; i < verb; i++) {
    const { kind, from } = elements[i];
    // "bà Nhàn, người gây dựng, | Chi hội Tân Khê | được tặng"
    if (isMark(elements[i - 1], ',') && (kind === 'group' || OTHERS.has(scan.word(from)))) return true;
  }
  return OTHERS.has(wordOf(scan, elements[verb - 1]));
}
const BESIDE = new Set('theo cùng với của bởi do cho'.split(' '));
const OTHERS = new Set('đơn nơi người trường vị ông bà anh chị em cô thầy'.split(' '));

/** Before the comma, where a year of what is received stands behind it: "…, | mãi đến năm 2027 mới được tặng". */
function beforeYear(elements: readonly Element[], opens: number, verb: number): number {
  let comma = verb - 1;
  while (comma >= opens && !isMark(elements[comma], ',')) comma--;
  const dated = elements.slice(comma + 1, verb).some(({ kind }) => kind === 'year' || kind === 'date');
  return comma === verb - 1 || dated ? comma : verb;
}
