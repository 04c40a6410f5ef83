import { ENDS_OF_PERSONS, HOUSES_OF_TRADES, PERSONS } from '../../../lexicon/heads-of-names.js';
import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Element, wordOf } from './element.js';
import type { Item } from './item.js';

/**
 * "cho | nghệ nhân làm lồng đèn | Tô Hải", "và | nam sinh lớp 9 | Hà Văn Nhàn", "cho | chủ cơ sở mây tre đan | bà Lê Quý": past what somebody is and
 * does, at any length, up to the name; `at` where the words do not open with a noun for a person, or name a house that is called like somebody
 * ("nghệ sĩ đoàn cải lương Trần Hữu Trang").
 */
export function pastTrade(scan: Scan, elements: readonly Element[], at: number): number {
  const first = elements[at];
  if (first === undefined || !isWord(first) || !opensPerson(scan, first.from)) return at;
  let housed = false;
  let i = at;
  for (; isWord(elements[i]) && i - at < LONGEST; i++) {
    const { from } = elements[i];
    const word = scan.word(from);
    if (NOT_BETWEEN.has(word) || scan.size('verb', from) > 0) return at;
    if (scan.has(from, CAPITAL) && !SUBJECTS.has(lower(scan, from - 1))) return at;
    if (scan.has(from, NUMBER) && !NUMBERED.has(scan.word(from - 1))) return at;
    housed ||= isHouse(scan, from);
  }
  const group = elements[i];
  if (group?.kind !== 'group' || i === at || wordOf(scan, entryAt(elements, i - 1)) === 'và') return at;
  const [{ kind, unknown, count, from }] = group.items;
  const person = kind === 'person' || (unknown && scan.kind('surname', from) === 'surname');
  const addressed = scan.size('address', group.from) > 0;
  return (addressed || !housed) && person && count === null ? i : at;
}
const LONGEST = 12;

const isWord = (element: Element | undefined): element is Extract<Element, { kind: 'word' | 'filler' }> =>
  element?.kind === 'word' || element?.kind === 'filler';

/** "nghệ | nhân", "thợ", "tài xế", "vận động viên" */
export const opensPerson = (scan: Scan, at: number): boolean =>
  scan.kind('count', at) === 'person' ||
  PERSONS.has(lower(scan, at)) ||
  PERSONS.has(`${lower(scan, at)} ${lower(scan, at + 1)}`) ||
  ENDS_OF_PERSONS.has(lower(scan, at + 1));
const lower = (scan: Scan, at: number): string => scan.slice(at, at + 1).toLowerCase();

/** "đoàn", "trường"; no "môi trường", "lập trường" */
const isHouse = (scan: Scan, at: number): boolean =>
  HOUSES_OF_TRADES.has(lower(scan, at)) && !(scan.word(at) === 'trường' && NO_SCHOOL.has(lower(scan, at - 1)));
const NO_SCHOOL = new Set(['môi', 'thị', 'hiện', 'công', 'nông', 'lâm', 'ngư', 'quân', 'thương']);
/** "học sinh lớp 12 chuyên | Toán |" */
const SUBJECTS = new Set(['chuyên', 'môn', 'ngành', 'khoa']);

/**
 * "cho 2 | nghệ nhân | đúc đồng | Tô Văn Hải và Hà Văn Nhàn": as many persons as are counted right before what they do; null for others.
 */
export function namedBehindCount(
  scan: Scan,
  elements: readonly Element[],
  at: number,
): { items: Item[]; end: number } | null {
  const counted = entryAt(elements, at - 1);
  if (counted?.kind !== 'group' || counted.items.length > 1) return null;
  const [{ kind, count }] = counted.items;
  if (kind !== 'person' || count === null) return null;
  let i = at;
  while (isWord(elements[i]) && i - at < LONGEST && isOfTrade(scan, elements[i].from)) i++;
  const group = elements[i];
  if (group?.kind !== 'group' || i === at || group.items.length !== count) return null;
  const named = group.items.every(({ kind: of, count: many }) => of === 'person' && many === null);
  return named ? { items: [...group.items], end: i + 1 } : null;
}
const isOfTrade = (scan: Scan, at: number): boolean =>
  !scan.has(at, CAPITAL | NUMBER) && !NOT_BETWEEN.has(scan.word(at)) && scan.size('verb', at) === 0;

/** What leads to another: whose kin, beside whom, for what. */
const NOT_BETWEEN = new Set(
  'của cho với cùng do bởi là vì có được đã đang để khi mà tại từ theo như vợ chồng con cháu cha mẹ bố em gia đình hộ đại diện các những'.split(
    ' ',
  ),
);
/** "lớp | 9", "khóa | 12" */
const NUMBERED = new Set(['lớp', 'khóa', 'khoá', 'số', 'khối', 'đội', 'tổ', 'bậc', 'loại']);
