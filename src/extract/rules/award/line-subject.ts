import type { Scan } from '../../../lexicon/scan.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA, OPEN } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import type { Subject } from './subject.js';

// Who receives in a line of a list.

/** Who opens a line that ends with the award, without a verb: "3 Trường Y tế 96,5 5/6 phiếu | Bằng khen". */
export function lineSubject(scan: Scan, elements: readonly Element[], index: number): Subject | null {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  const parted = colon > 0 && colon < index ? partedLabel(elements, colon) : null;
  if (parted && !saysMore(scan, elements.slice(colon + 1, index)))
    return { items: parted, index: colon - 1, verbs: [] };
  // "- Sở Y tế: Huân chương Lao động hạng Ba; | Sở Nội vụ: | Cờ thi đua": each with its own
  const own = entryAt(elements, index - 2);
  const apart = isMark(entryAt(elements, index - 1), ':') && isMark(entryAt(elements, index - 3), ';');
  if (apart && own?.kind === 'group' && own.items[0].count === null)
    return { items: own.items, index: index - 2, verbs: [] };
  // "- Sở Y tế: Huân chương Lao động hạng Ba; | Cờ thi đua": the one before the colon had all of them.
  const label = entryAt(elements, colon - 1);
  const nested = label?.kind === 'group' && colon <= 4 ? nestedIn(scan, label.items) : null;
  if (nested && colon < index && !saysMore(scan, elements.slice(colon + 1, index)))
    return { items: [nested], index: colon - 1, verbs: [] };
  if (
    label?.kind === 'group' &&
    colon <= 4 &&
    colon < index &&
    (areAlike(scan, label.items) || areJoined(scan, label.items))
  ) {
    const more = saysMore(scan, elements.slice(colon + 1, index));
    return more || label.items[0].count !== null ? null : { items: label.items, index: colon - 1, verbs: [] };
  }
  if (
    label?.kind === 'group' &&
    colon <= 3 &&
    index === colon + 1 &&
    areCounted(label.items) &&
    isLast(elements, index)
  )
    return { items: label.items, index: colon - 1, verbs: [] };
  const others = colon > 0 && colon < index ? theOthers(scan, elements, colon) : null;
  if (others) return others;
  for (let i = 0; i < index; i++) {
    const element = elements[i];
    if (element.kind === 'verb' || element.kind === 'award') return null;
    if (element.kind !== 'group') continue;
    if (i > 3 || element.items[0].count !== null || speaks(scan, elements[i + 1])) return null;
    // "1) Sở Y tế và Thuế tỉnh | - Bằng khen": both; of "Đảng bộ xã Tân Khê, huyện Bến Đá" the second says where it lies
    const all = areJoined(scan, element.items) || areAlike(scan, element.items);
    const nested = nestedIn(scan, element.items);
    return { items: nested ? [nested] : all ? element.items : element.items.slice(0, 1), index: i, verbs: [] };
  }
  return null;
}

/** "Thầy Tô Hải | thông qua | các văn bản hướng dẫn: Lao động tiên tiến không hạn chế số lượng": who tells of the award. */
const speaks = (scan: Scan, next: Element | undefined): boolean =>
  (next?.kind === 'word' || next?.kind === 'filler') && scan.kind('act', next.from) === 'speak';

/** "+ | Sở Y tế; Thuế tỉnh | : Tập thể lao động xuất sắc": nothing but names and semicolons up to the colon. */
function partedLabel(elements: readonly Element[], colon: number): readonly Item[] | null {
  const first = elements.findIndex(({ kind }) => kind === 'group');
  const label = first < 0 || first > 2 ? [] : elements.slice(first, colon);
  const items = label.flatMap((element) => (element.kind === 'group' ? element.items : []));
  const plain = label.every((element) => element.kind === 'group' || isMark(element, ';'));
  return label.length > 2 && plain && items.every(({ count, kind }) => count === null && kind === items[0].kind)
    ? items
    : null;
}

/** "+ 09 tập thể, 21 cá nhân | : Bằng khen của Bộ trưởng;": so many of each kind. */
const areCounted = (items: readonly Item[]): boolean =>
  items.every(({ count, unknown }) => count !== null && !unknown) &&
  new Set(items.map(({ kind }) => kind)).size === items.length;

/** The award that so many have ends the line. */
export const countsBefore = (elements: readonly Element[], { index, items }: Pick<Frame, 'index' | 'items'>): boolean =>
  areCounted(items) && isMark(entryAt(elements, index - 1), ':') && isLast(elements, index);

const isLast = (elements: readonly Element[], index: number): boolean =>
  elements.slice(index + 1).every((one) => isMark(one, ';', '.', '/'));

const saysMore = (scan: Scan, elements: readonly Element[]): boolean =>
  elements.some(({ kind, from }) => kind === 'bloc' || (kind === 'verb' && scan.word(from) !== 'mỗi'));

/**
 * "Trường Tiểu học Bến Đá, Phòng Giáo dục và Đào tạo huyện X", "Đội Xe, Phòng Hành chính": a unit and the one that it is part of,
 * which in a line of its own are one; null for others ("Khoa Nội, Khoa Ngoại", "Đội Xe, Đội Bốc xếp, Phòng Hành chính").
 */
function nestedIn(scan: Scan, items: readonly Item[]): Item | null {
  const [part, whole] = items;
  if (items.length !== 2 || items.some(({ kind, count, full }) => kind !== 'org' || count !== null || full !== null))
    return null;
  if (whole.from !== part.to + 1 || scan.mark(part.to) !== COMMA) return null;
  const ofDivision = DIVISIONS.has(scan.word(whole.from)) && TEAMS.has(scan.word(part.from));
  const ofEducation =
    scan.word(whole.from) === 'phòng' &&
    ['giáo', 'gd', 'gdđt'].includes(scan.word(whole.from + 1)) &&
    scan.kind('unit', part.from) === 'school';
  return ofDivision || ofEducation ? { ...part, to: whole.to } : null;
}
const TEAMS = new Set(['tổ', 'đội', 'kíp', 'ca']);
const DIVISIONS = new Set(['phòng', 'ban', 'khoa', 'trạm']);

/** "Các phường còn lại | (03 phường) | : Bằng khen": so many that nobody names. */
function theOthers(scan: Scan, elements: readonly Element[], colon: number): Subject | null {
  const [bracket, last, still] = [1, 2, 3].map((back) => entryAt(elements, colon - back));
  if (bracket?.kind !== 'bracket' || wordOf(scan, last) !== 'lại' || wordOf(scan, still) !== 'còn') return null;
  const [group] = bracket.inside;
  const counted = group?.kind === 'group' && group.items.length === 1 && group.items[0].count !== null;
  return counted ? { items: group.items, index: colon - 1, verbs: [] } : null;
}

/** "Các đơn vị đăng ký: | Sở Y tế - Cờ thi đua; | Sở Nội vụ: Bằng khen": the parts of a list, each with who and what. */
export function entrySubject(scan: Scan, elements: readonly Element[], index: number): Subject | null {
  // "; Sở Y tế (7/7 phiếu) | Cờ thi đua", "; Sở Y tế, | Bằng khen"
  const marked = isMark(entryAt(elements, index - 1), '-', '–', ':', ',') ? index - 1 : index;
  const told = entryAt(elements, marked - 1)?.kind === 'bracket' ? marked - 1 : marked;
  const [group, opens] = [entryAt(elements, told - 1), entryAt(elements, told - 2)];
  const listed = told < index && isMark(opens, ':', ';') && elements.some((e) => isMark(e, ':'));
  const after = elements[index + 1];
  const ends = after === undefined || isMark(after, ';', '.') || scan.mark(after.from) === OPEN;
  if (!listed || !ends || group?.kind !== 'group' || group.items.some(({ count }) => count !== null)) return null;
  return { items: group.items, index: told - 1, verbs: [] };
}

/** "Trường A, Trường B", "Tòa án tỉnh, Thuế tỉnh": units all; "Đảng bộ xã Tân Khê, huyện Bến Đá" is one with where it lies. */
const areAlike = (scan: Scan, items: readonly Item[]): boolean =>
  items.every(
    ({ from, kind, count }) =>
      kind === items[0].kind &&
      count === null &&
      (scan.word(from) === scan.word(items[0].from) || !isTerritory(scan.kind('unit', from))),
  );

/** "Trường A và Trường B", "Sở Y tế, Thuế tỉnh và Công an tỉnh": "và" stands before the last, and all are named. */
const areJoined = (scan: Scan, items: readonly Item[]): boolean =>
  items.length > 1 &&
  items.every(({ count, kind }) => count === null && kind === items[0].kind) &&
  scan.word(items[items.length - 1].from - 1) === 'và';

/**
 * "- Nhất: | xã Bến Đá | - đề nghị UBND tỉnh tặng Cờ", "- Xã Bến Đá (98 điểm); | đề nghị …": who stands alone in a line, but for
 * a label, before the mark that leads to the proposal.
 */
export function proposedSubject(scan: Scan, elements: readonly Element[], chain: Chain): Subject | null {
  const mark = entryAt(elements, chain.stop);
  // "- Sở Y tế | - nhận Cờ thi đua: 8/9", "1. Sở Y tế | - được tặng Cờ thi đua"
  const receives = GETS.has(chain.verbs[0]?.verb) && isMark(mark, '-', '–');
  const proposed = chain.verbs[0]?.verb === 'propose' && isMark(mark, '-', '–', ';', ',');
  if (!receives && !proposed) return null;
  const index = beforeScore(scan, elements, chain.stop - 1);
  const group = entryAt(elements, index);
  if (group?.kind !== 'group' || group.items.some(({ count }) => count !== null)) return null;
  const before = elements.slice(0, index);
  const label = before.findLastIndex((element) => isMark(element, ':'));
  const opens =
    label === index - 1 && label >= 0 ? label <= LABEL : before.every((element) => opensLine(scan, element));
  const said = before.some(({ kind }) => kind === 'verb' || kind === 'group' || kind === 'award');
  return opens && !said ? { items: group.items, index, verbs: [] } : null;
}
const GETS: ReadonlySet<Verb | undefined> = new Set<Verb | undefined>(['receive', 'passive']);

/** "xã Bến Đá | (98 điểm)", "xã Bến Đá | , 98,1 điểm", "… | - 7/7 phiếu": index of what stands before it. */
function beforeScore(scan: Scan, elements: readonly Element[], at: number): number {
  if (entryAt(elements, at)?.kind === 'bracket') return at - 1;
  if (!SCORES.has(wordOf(scan, entryAt(elements, at)))) return at;
  let i = at - 1;
  while (at - i < 8 && isOfScore(scan, entryAt(elements, i))) i--;
  return i;
}
const SCORES = new Set(['điểm', 'phiếu']);
const isOfScore = (scan: Scan, element: Element | undefined): boolean =>
  isMark(element, ',', '-', '–') ||
  isMark(element, '/', '.') ||
  ((element?.kind === 'word' || element?.kind === 'filler' || element?.kind === 'verb') &&
    (scan.has(element.from, NUMBER) || REACHES.has(wordOf(scan, element))));
const REACHES = new Set(['đạt', 'được', 'với', 'tổng', 'số']);

/** No label of one who receives is longer: "- Đơn vị xếp thứ nhất:". */
const LABEL = 7;
/** "-", "3." */
const opensLine = (scan: Scan, { kind, from, to }: Element): boolean =>
  kind === 'mark' || (kind === 'word' && /^\d{1,3}$/.test(scan.slice(from, to)));

/** "- Trường A: 18/18 phiếu, đề nghị UBND tỉnh tặng Cờ": who stands before the colon of a line. */
export function labelSubject(scan: Scan, elements: readonly Element[], chain: Chain, index: number): Subject | null {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  if (colon < 1 || colon >= index || chain.plural) return null;
  const at = elements.findIndex((element) => element.kind === 'group');
  const group = elements[at];
  if (group?.kind !== 'group' || at > 3 || group.items.some((item) => item.count !== null)) return null;
  const next = pastTotal(scan, elements, elements[at + 1]?.kind === 'bracket' ? at + 2 : at + 1, colon);
  const between = elements.slice(colon + 1, index);
  // "- Sở Y tế: đề nghị Bộ tặng … cho …" speaks of others.
  const refused = between.some((element) => element.kind === 'verb' && ['negate', 'deny'].includes(element.verb));
  return next === colon && !refused && scan.mark(elements[at].from) === 0
    ? { items: [...group.items, ...votedWith(scan, elements, colon, index)], index: at, verbs: [] }
    : null;
}

/** "Sở Y tế | có 02 phần thưởng |: UBND tỉnh tặng Cờ thi đua; …": past how many it got, where the line says so up to its colon. */
function pastTotal(scan: Scan, elements: readonly Element[], at: number, colon: number): number {
  const first = elements[at];
  if (at >= colon || colon - at > LONGEST_TOTAL || !HAS.has(wordOf(scan, first))) return at;
  const told = elements.slice(at, colon);
  const plain = told.every(({ kind }, i) => kind === 'word' || kind === 'filler' || (i === 0 && kind === 'verb'));
  return plain && scan.has(first.from + 1, NUMBER) ? colon : at;
}
const HAS = new Set(['có', 'được', 'nhận']);
const LONGEST_TOTAL = 8;

/**
 * "- Xã Bến Đá: 9/10 phiếu, | xã Tân Khê |: 8/10 phiếu, đề nghị …": the others of the line, each behind a mark with votes of its own, of
 * which more than half are for it.
 */
const votedWith = (scan: Scan, elements: readonly Element[], colon: number, award: number): Item[] =>
  elements.slice(0, award).flatMap((one, i) => {
    const parted = i > colon + 1 && isMark(elements[i - 1], ',', ';') && isMark(elements[i + 1], ':');
    if (one.kind !== 'group' || !parted || !isMark(elements[i + 3], '/')) return [];
    const named = one.items.every(({ count, unknown }) => count === null && !unknown);
    return named && shareAt(scan, elements[i + 2].from) > 0.5 ? one.items : [];
  });

/** "9/10" at the token; NaN for no such share. */
const shareAt = (scan: Scan, at: number): number => Number(scan.slice(at, at + 1)) / Number(scan.slice(at + 2, at + 3));
