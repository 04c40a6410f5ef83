import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { isCounted } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import { votesEnd } from './grouped.js';
import type { Item } from './item.js';
import { saysMerit } from './list-words.js';

// What is told behind a name and passed over on the way to the next: a post, a life, a reason, a remark, an award of its own.

/**
 * "cho Sở Y tế | đạt trong sạch, vững mạnh 5 năm liền và | đồng chí Tô Hải, Bí thư Chi bộ | hoàn thành xuất sắc nhiệm vụ": index of somebody
 * who is addressed, past what the ones before did; -1 where the words lead elsewhere.
 */
export function besideReason(scan: Scan, elements: readonly Element[], at: number): number {
  if (elements[at] === undefined || !DID.has(scan.word(elements[at].from))) return -1;
  for (let i = at; i < elements.length && i - at < LONGEST_REASON; i++) {
    const element = elements[i];
    const does = element.kind === 'verb' && element.verb !== 'fact' && element.verb !== 'receive';
    if (does || !OF_REASON.has(element.kind) || isMark(element, ';', '.', ':') || wordOf(scan, element) === 'giữa')
      return -1;
    const next = elements[i + 1];
    if (wordOf(scan, element) !== 'và' || next?.kind !== 'group') continue;
    // "đã cứu cháu bé và chị Hà Nhàn.": who is told to have done something too, and nobody else
    const after = elements[i + 2];
    const did = after !== undefined && DID.has(scan.word(after.from));
    return did && next.items.every(isPerson) && scan.size('address', next.from) > 0 ? i + 1 : -1;
  }
  return -1;
}

/** "cho tổ Toán, tổ Văn | của trường và | 05 cá nhân": index of those who are counted behind the house of the ones before; -1 for others. */
export function pastHouse(scan: Scan, elements: readonly Element[], at: number): number {
  if (wordOf(scan, elements[at]) !== 'của') return -1;
  let and = at + 1;
  while (and - at <= 3 && wordOf(scan, elements[and]) !== 'và') and++;
  const group = elements[and + 1];
  if (wordOf(scan, elements[and]) !== 'và' || group?.kind !== 'group' || !group.items.every(isCounted)) return -1;
  return HOUSE.test(scan.slice(elements[at + 1].from, elements[and].from)) ? and + 1 : -1;
}

const HOUSE = /^(?:nhà trường|trường|công ty|bệnh viện|đơn vị|cơ quan|xã|phường|huyện|tỉnh|ngành)$/u;

const DID = new Set(['đạt', 'đã', 'có', 'vì', 'hoàn']);

const OF_REASON: ReadonlySet<string> = new Set(['word', 'filler', 'verb', 'year', 'bracket', 'mark']);

export const groupAt = (elements: readonly Element[], at: number): readonly Item[] => {
  const group = elements[at];
  return group?.kind === 'group' ? group.items : [];
};

export const isPerson = (item: Item | undefined): boolean => item?.kind === 'person' && item.count === null;

/**
 * "gồm: Mẹ A, | sinh năm 1928, ở xã Bến Đá (mẹ liệt sĩ B) |; Mẹ C, sinh năm …", "ông A, Chủ tịch Hội | người Việt Nam tại Áo |; ông B, …": the
 * semicolon behind what is told of somebody's life or office, before the next of the list; -1 for none.
 */
export function lifeEnd(scan: Scan, elements: readonly Element[], at: number): number {
  if (!isMark(elements[at], ',') || wordOf(scan, elements[at + 1]) !== 'sinh') return officeEnd(scan, elements, at);
  for (let i = at + 2; i < elements.length && i - at < LONGEST_LIFE; i++) {
    const element = elements[i];
    if (element.kind === 'award' || element.kind === 'verb' || isMark(element, ':', '.')) return -1;
    if (!isMark(element, ';')) continue;
    const next = groupAt(elements, i + 1);
    const told = isMark(elements[i + 2], ',') && wordOf(scan, elements[i + 3]) === 'sinh';
    return next.length === 1 && next.every(isPerson) && told ? i : -1;
  }
  return -1;
}

/** The same of words that tell what somebody is or does, where the list ends or goes on in the same way behind the next one. */
function officeEnd(scan: Scan, elements: readonly Element[], at: number): number {
  const end = restEnd(elements, at);
  if (end === at || !isMark(elements[end], ';')) return -1;
  const next = groupAt(elements, end + 1);
  if (next.length === 0 || !next.every(isPerson) || !standTogether(next)) return -1;
  const after = restEnd(elements, end + 2);
  const last = elements[after];
  return last === undefined || isMark(last, ';', '.') || wordOf(scan, last) === 'và' ? end : -1;
}

/** "bà Hà Nhàn và bà Lê Mai, trú ở xã Bến Đá": nothing is told between them. */
const standTogether = (items: readonly Item[]): boolean =>
  items.every(({ from }, i) => i === 0 || from - items[i - 1].to <= FARTHEST_NEXT);

/** "và", "đồng", "chí" */
const FARTHEST_NEXT = 3;

/** Past words, offices, brackets and, behind them, units that do nothing; up to a mark that ends the item, or what else may follow. */
function restEnd(elements: readonly Element[], at: number): number {
  let i = at;
  for (; i < elements.length && i - at < LONGEST_LIFE; i++) {
    const rest = OF_REST.has(elements[i].kind) || isMark(elements[i], ',', '-', '–');
    const unit = i > at && groupAt(elements, i).length > 0 && groupAt(elements, i).every(isPlainUnit);
    if (!rest && !unit) break;
  }
  return i;
}

const isPlainUnit = ({ kind, count }: Item): boolean => kind === 'org' && count === null;

const OF_REST: ReadonlySet<string> = new Set(['word', 'filler', 'office', 'year', 'bracket']);

export const LONGEST_LIFE = 24;

/** Index of the group behind a comma or "và", -1 for none. */
export function ownAwardEnd(scan: Scan, elements: readonly Element[], at: number): number {
  const comma = isMark(elements[at], ',') ? at + 1 : at;
  const next = wordOf(scan, elements[comma]) === 'và' ? comma + 1 : comma;
  return next > at && elements[next]?.kind === 'group' ? next : -1;
}

/** "ông Tô Hải, Chủ tịch Hội đồng | chỉ đạo Tạp chí |;": how many words of the post no grammar took, up to the next one's name. */
export function postRest(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  while (i - at < 8 && (elements[i]?.kind === 'word' || elements[i]?.kind === 'filler')) i++;
  const [before, next] = [elements[at - 1], elements[i + 1]];
  if (i === at || !isMark(elements[i], ';') || before?.kind !== 'group' || next?.kind !== 'group') return 0;
  const persons = before.items.at(-1)?.kind === 'person' && next.items[0].kind === 'person';
  return persons && !REASONS.has(wordOf(scan, elements[at])) ? i - at : 0;
}

/** Past what is said of the one before: "Sở Y tế | (98 điểm);", "Sở Y tế | - dẫn đầu Khối thi đua số 2;". */
export function remarkEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let next = votesEnd(scan, elements, at);
  if (elements[next]?.kind === 'bracket') next++;
  if (REASONS.has(wordOf(scan, elements[next])) || hasMerit(scan, elements[next]))
    return reasonEnd(scan, elements, next);
  if (!isMark(elements[next], '-', '–', ',')) return next;
  const leads = wordOf(scan, elements[next + 1]) === 'dẫn';
  for (let i = next + 1; i < elements.length; i++) {
    const { kind } = elements[i];
    if (isMark(elements[i], ';', '.')) return i;
    if (kind === 'award' || kind === 'verb' || (kind === 'group' && !leads)) break;
  }
  return next;
}

/** "ông Tô Hải | có thành tích hiến máu |; bà …", "bà Hà Nhàn | vì đã cứu người |;": to the semicolon; `at` where somebody is given anything. */
function reasonEnd(scan: Scan, elements: readonly Element[], at: number): number {
  for (let i = at; i < elements.length && i - at < 24; i++) {
    const element = elements[i];
    if (isMark(element, ';')) return REASONS.has(reasonBehind(scan, elements, i)) ? i : at;
    if (element.kind === 'award' || (element.kind === 'verb' && element.verb !== 'fact')) return at;
  }
  return at;
}

/** The word behind the one who is named behind the semicolon. */
export const reasonBehind = (scan: Scan, elements: readonly Element[], semicolon: number): string =>
  elements[semicolon + 1]?.kind !== 'group'
    ? ''
    : hasMerit(scan, elements[semicolon + 2])
      ? 'đã'
      : wordOf(scan, elements[semicolon + 2]);

/** "Sở Y tế | đã có thành tích xuất sắc": what it is given it for; "đã tổ chức hội nghị" is what it did. */
const hasMerit = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'verb' && scan.pairAt(element.from) === 'đã có' && isMerit(scan, element.from + 2);

export const REASONS = new Set(['có', 'vì', 'đã', 'về']);

export const REASON_WORDS = new Set(['vì', 'do']);

/** "; Hội Luật gia tỉnh;": up to the next semicolon no verb and no award. */
export function endsPlainly(scan: Scan, elements: readonly Element[], at: number): boolean {
  for (let i = at; i < elements.length && !isMark(elements[i], ';', '.'); i++) {
    // "; bà Hà Nhàn (Bệnh viện Phổi) | vì đã có thành tích": the reason of all
    if (i > at && REASON_WORDS.has(wordOf(scan, elements[i]))) return true;
    if (i > at && tellsOfMerit(scan, elements, i)) return true;
    // "; bà Hà Nhàn | có thành tích xuất sắc trong phong trào “Mỗi người …”"
    if (i === at + 1 && wordOf(scan, elements[i]) === 'có' && isMerit(scan, elements[i].to)) return true;
    // "; Sở Nội vụ | đã hoàn thành xuất sắc nhiệm vụ.", what all of them did
    if (
      i === at + 1 &&
      isMark(elements[at - 1], ';') &&
      COMPLETED.test(scan.slice(elements[i].from, elements[i].from + 4))
    )
      return elements.slice(i + 1).every(({ kind }) => kind !== 'verb' && kind !== 'award' && kind !== 'group');
    if (elements[i].kind === 'award' || elements[i].kind === 'verb') return false;
  }
  return true;
}

const COMPLETED = /^đã hoàn thành (?:xuất|tốt)$/iu;

/** "; bà Hà Nhàn, Trưởng thôn, | đã có thành tích …", "; Sở Nội vụ, | đạt thành tích …": what all of them did, behind the last. */
export const tellsOfMerit = (scan: Scan, elements: readonly Element[], i: number): boolean =>
  isMark(entryAt(elements, i - 1), ',') &&
  (saysMerit(scan, elements[i].from) ||
    (scan.pairAt(elements[i].from) === 'đã có' && isMerit(scan, elements[i].from + 2)) ||
    COMPLETED.test(scan.slice(elements[i].from, elements[i].from + 4)));

/** "(nhiều) thành tích", "đóng góp" */
const isMerit = (scan: Scan, at: number): boolean => MERITS.has(scan.pairAt(scan.word(at) === 'nhiều' ? at + 1 : at));

const MERITS = new Set(['thành tích', 'đóng góp', 'công lao']);

/** Elements of what those who are counted did, before the words that lead to their names. */
export const LONGEST_REASON = 40;
