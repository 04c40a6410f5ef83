import type { Scan } from '../../../lexicon/scan.js';
import { wordEnd } from '../../../lexicon/word-end.js';
import { columnEnd, firstColumnBelow } from '../../../names/column-end.js';
import { unitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, COMMA, OPEN, SLASH } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Passage } from '../../passage.js';
import { classesIn } from './classes.js';
import { type Element, isMark, wordOf } from './element.js';
import { type Item, STAFF } from './item.js';
import { firstUnmarked, isMarker } from './line-marker.js';
import { namedUntil, smallRestEnd } from './line-name.js';
import { namedBehindPost } from './post-before-name.js';
import { wholeLine } from './whole-line.js';

type Group = Extract<Element, { kind: 'group' }>;

/**
 * Whom a line of a list names: "1. Sở Y tế;", "b) Giáo viên: thầy A, cô B và 03 giáo viên khác;", "1. Phòng A; 2. Phòng
 * B.", "4. Nhà ăn ca". Null where it is no such line; nobody where it refuses ("01/05 phiếu (không đề nghị)").
 */
export function lineItems(passage: Passage, elements: readonly Element[], collective = false): Item[] | null {
  const voted = votedEntries(passage.scan, elements);
  if (voted) return voted.flatMap((entry) => lineItems(passage, entry, collective) ?? []);
  if (isRefused(passage.scan, elements)) return [];
  const passed = afterPassing(passage.scan, elements);
  if (passed) return namesOf(passage, passed);
  const parted = partsCounted(passage.scan, elements);
  if (parted) return lineItems(passage, parted, collective);
  const joined = countedBehind(passage.scan, elements);
  if (joined) return joined;
  const included = afterKind(passage.scan, elements);
  if (included) return namesOf(passage, included);
  const labelled = afterLabel(passage, elements) ?? (collective ? null : personsOfUnit(passage, elements));
  if (labelled) return namesOf(passage, labelled);
  const items: Item[] = [];
  for (const entry of entriesOf(passage.scan, elements)) {
    const others = othersOf(passage, entry);
    if (others) {
      items.push(...others);
      continue;
    }
    const classes = classesIn(passage.scan, entry);
    if (classes.length > 0) {
      items.push(...classes);
      continue;
    }
    const posted = namedBehindPost(passage.scan, entry, firstUnmarked(passage.scan, entry)) > 0;
    const group = posted ? null : firstGroup(passage, entry);
    const last = group?.items.at(-1);
    // "Sở Y tế và Sở Nội vụ" at the end of a list
    if (group && last && group.items.length > 1 && passage.scan.word(last.from - 1) === 'và') {
      items.push(...group.items);
      continue;
    }
    // "- Các Sở: Y tế, Nội vụ;", "- Công đoàn các trường: A, B": one head that all of them share
    if (group && group.items.length > 1 && sharesHead(passage.scan, group)) {
      items.push(...group.items);
      continue;
    }
    // "- CĐCS Lâm trường Tân Khê, CĐCS Điện lực Bến Đá": two of a kind and of a level are no unit with the one above
    if (group && group.items.length > 1 && areOfOneKind(passage.scan, group.items)) {
      items.push(...group.items);
      continue;
    }
    // "- Bà Hà Nhàn, ông Tô Hải, ông Kiều Phú;": a line of persons
    if (group && group.items.length > 1 && group.items.every((one) => one.kind === 'person' && one.count === null)) {
      items.push(...group.items);
      continue;
    }
    const item = group
      ? lineItem(passage, entry, group)
      : (workerOf(passage, entry) ?? staffOf(passage, entry) ?? wholeLine(passage, entry));
    if (item) items.push(item);
    else if (items.length === 0) return counts(entry) ? [] : null;
  }
  return items.length > 0 ? items : null;
}

/** "Bảo Việt: 01/05 phiếu", "cô Hà Nhàn 9/15 phiếu, không đủ phiếu": what a line or a part of it says of one refuses it. */
export function isRefused(scan: Scan, elements: readonly Element[]): boolean {
  const shared = hasFraction(scan, elements);
  const denied = elements.some((e) => (isDenied(e) && !(shared && countsAgainst(scan, e))) || isDeniedWithin(scan, e));
  return denied || isVotedDown(scan, elements) || deniesVotes(scan, elements);
}

/**
 * All that the elements name. Where semicolons part them, a comma leads to where one is: "Hợp tác xã Bến Đá, xã Tân Mỹ; Trạm Y tế
 * xã Anh Hòa".
 */
function namesOf({ scan }: Passage, elements: readonly Element[]): Item[] {
  const parted = elements.some((element) => isMark(element, ';'));
  return elements.flatMap((element) => {
    if (element.kind !== 'group') return [];
    const [first, second, ...more] = element.items;
    const placed =
      parted && second !== undefined && more.length === 0 && isPlace(scan, second) && !isPlace(scan, first);
    return placed && first.kind === 'org' && scan.mark(first.to) === COMMA
      ? [{ ...first, to: second.to }]
      : element.items;
  });
}

/** "xã Tân Mỹ" */
const isPlace = (scan: Scan, { kind, count, from, to }: Item): boolean =>
  kind === 'org' && count === null && to - from > 1 && isTerritory(scan.kind('unit', from));

/** "các sở" stands before the first, which gives up its head, and each goes on from it. */
function sharesHead(scan: Scan, { from, items }: Group): boolean {
  if (!items.every(({ kind, count, full }) => kind === 'org' && count === null && full !== null)) return false;
  for (let i = from; i < items[0].from; i++) if (PLURAL.has(scan.word(i))) return true;
  return false;
}
const PLURAL = new Set(['các', 'những']);

/** "- Công an phường Bến Đá và | 5 cá nhân: Thiếu tá Tô Hải, …": whom the line names, and those whom it counts and names behind a colon. */
function countedBehind(scan: Scan, elements: readonly Element[]): Item[] | null {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  const group = entryAt(elements, colon - 1);
  const last = group?.kind === 'group' ? group.items.at(-1) : undefined;
  if (group?.kind !== 'group' || group.items.length < 2 || !last?.count || !JOINED.has(scan.word(last.from - 1)))
    return null;
  const named = namedBehindColon(elements, last);
  return named && [...group.items.slice(0, -1), ...named];
}

/** "5 cá nhân: | Thiếu tá Tô Hải, …": those of the kind behind the first colon, if they are as many as are counted; null for others. */
export function namedBehindColon(elements: readonly Element[], { kind, count }: Item): Item[] | null {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  if (colon < 1) return null;
  const behind = elements.slice(colon + 1).flatMap((element) => (element.kind === 'group' ? element.items : []));
  const named = behind.filter((item) => item.kind === kind && item.count === null);
  return named.length === count ? named : null;
}

/** Each opens with the same two words, and the places that they name are of one level; "Sở Y tế, Sở Nội vụ", "Tổ Toán, Tổ Văn" with one. */
function areOfOneKind(scan: Scan, items: readonly Item[]): boolean {
  const [first] = items;
  if (!items.every(({ kind, count, full }) => kind === 'org' && count === null && full === null)) return false;
  const head = scan.word(first.from);
  // "Tổ Tự quản, Tổ dân phố 5": of its people
  if (PEERS.has(head) && items.every(({ from }) => scan.word(from) === head && scan.word(from + 1) !== 'dân'))
    return true;
  return items.every(
    (item) =>
      item.to - item.from > 2 &&
      scan.word(item.from) === head &&
      (scan.has(item.from, ALL_CAPS) || scan.word(item.from + 1) === scan.word(first.from + 1)) &&
      unionLevel(scan, item) === unionLevel(scan, first) &&
      placeIn(scan, item) === placeIn(scan, first),
  );
}

/** No unit of them is part of another. */
const PEERS = new Set(['sở', 'phòng', 'tổ', 'khoa']);

/** "cơ sở" of "Công đoàn cơ sở Bệnh viện Bến Đá", which "Công đoàn ngành Y tế" stands above. */
function unionLevel(scan: Scan, { from }: Item): string {
  const level = scan.slice(from + 2, from + 4).toLowerCase();
  return scan.word(from + 1) === 'đoàn' && LEVELS.has(level) ? level : '';
}
const LEVELS = new Set(['cơ sở', 'bộ phận']);

/** "xã" of "Hội Nông dân xã Tân Mỹ"; nothing for a unit that names no such place. */
function placeIn(scan: Scan, { from, to }: Item): string {
  for (let i = to - 1; i > from; i--) if (PLACES.has(scan.word(i)) && !scan.has(i, CAPITAL)) return scan.word(i);
  return '';
}
const PLACES = new Set(['xã', 'phường', 'trấn', 'huyện', 'quận', 'tỉnh', 'phố', 'thôn', 'ấp']);

/** "5. Và | 12 cá nhân | ngành Giáo dục", "4. Ông Tô Hải, thủ quỹ | và 215 cán bộ | khác": those whom a list of names only counts. */
function othersOf({ scan }: Passage, entry: readonly Element[]): readonly Item[] | null {
  const at = firstUnmarked(scan, entry);
  const named = entry[at];
  const rest = named?.kind === 'group' && at <= 2 ? named.items.slice(1) : [];
  if (named?.kind === 'group' && rest.length === 1 && rest[0].count !== null && OTHERS.has(scan.word(rest[0].to)))
    return named.items;
  // "2- Bà Hà Nhàn, công nhân ly tâm, Nhà máy A và | 27 công nhân | khác": beside what she does and where
  const others =
    named?.kind === 'group' && at <= 2 && named.items[0].kind === 'person' ? countBehind(scan, entry, at) : null;
  if (named?.kind === 'group' && others) return [named.items[0], others];
  // "- 08 cá nhân | khác"
  const [only] = named?.kind === 'group' && at <= 2 ? named.items : [];
  if (only && only.count !== null && rest.length === 0 && scan.word(only.to) === 'khác') return [only];
  if (at > 2 || !['và', 'cùng'].includes(wordOf(scan, entry[at]))) return null;
  const group = entry[at + 1];
  return group?.kind === 'group' && group.items.every(({ count }) => count !== null) ? group.items : null;
}

/** "… và | 27 công nhân | khác", "… và | 02 thuyền viên | cùng tàu": the last of a group behind the first, which only counts others; null for none. */
function countBehind(scan: Scan, entry: readonly Element[], at: number): Item | null {
  for (const element of entry.slice(at + 1)) {
    const last = element.kind === 'group' ? element.items.at(-1) : undefined;
    const joined = last !== undefined && JOINED.has(scan.word(last.from - 1));
    // "thuyền trưởng, đã cứu 01 thuyền trưởng và 05 ngư dân cùng tàu": whom they saved
    if (last && saysDeed(scan, entry[at].to, last.from)) return null;
    if (joined && last.count !== null && OTHERS.has(scan.word(last.to))) return last;
  }
  return null;
}
/** "đã cứu", "đã đưa … vào bờ" */
function saysDeed(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.word(i) === 'đã' || DEEDS.has(scan.word(i))) return true;
  return false;
}
const DEEDS = new Set(['cứu', 'giúp', 'đưa']);
const OTHERS = new Set(['khác', 'cùng']);
const JOINED = new Set(['và', 'cùng']);

/** What refuses a line: "- Bảo Việt: 01/05 phiếu | (không đề nghị)" */
/** "- Sở Y tế 01/10 phiếu = 10%": no more than half of them, where the line tells of one vote. */
function isVotedDown(scan: Scan, elements: readonly Element[]): boolean {
  const shares: number[] = [];
  for (let i = (elements[0]?.from ?? 0) + 3; i < (elements.at(-1)?.to ?? 0); i++) {
    // "3/9 | (không chọn 06 phiếu)" goes without the word
    const votes = scan.word(i) === 'phiếu' || (scan.mark(i) === OPEN && NOT.has(scan.word(i + 1)));
    if (!votes || !scan.has(i - 1, NUMBER) || scan.mark(i - 2) !== SLASH || !scan.has(i - 3, NUMBER)) continue;
    shares.push(Number(scan.slice(i - 3, i - 2)) / Number(scan.slice(i - 1, i)));
  }
  return shares.length === 1 && shares[0] <= 0.5;
}

/** "Sở Y tế: 02 phiếu | (không trúng)", "3/9 phiếu | (chưa quá bán)"; not "9/9 phiếu | (không có phiếu trắng)", "8/9 phiếu | (không chọn 01 phiếu)". */
const deniesVotes = (scan: Scan, elements: readonly Element[]): boolean =>
  elements.some(
    ({ kind, from }) =>
      kind === 'bracket' &&
      scan.word(from - 1) === 'phiếu' &&
      NOT.has(scan.word(from + 1)) &&
      CHOSEN.has(scan.word(from + 2)) &&
      !votesAt(scan, from + 3),
  );

/** "8/9": so many of so many, by which a denial that counts votes is judged. */
function hasFraction(scan: Scan, elements: readonly Element[]): boolean {
  const to = elements.at(-1)?.to ?? 0;
  for (let i = elements[0]?.from ?? 0; i + 2 < to; i++)
    if (scan.mark(i + 1) === SLASH && scan.has(i, NUMBER) && scan.has(i + 2, NUMBER)) return true;
  return false;
}

/** "8/9 phiếu | (không đồng ý: 01 phiếu)", "8/9 phiếu đồng ý, 01 phiếu | không đồng ý": how many were against it; the share decides. */
function countsAgainst(scan: Scan, element: Element): boolean {
  if (element.kind === 'bracket') return element.inside.every((e) => !isDenied(e) || countsAgainst(scan, e));
  const { from, to } = element;
  const before = scan.word(from - 1) === 'phiếu' && scan.has(from - 2, NUMBER) && scan.mark(from - 3) !== SLASH;
  return before || votesAt(scan, to);
}
/** "(không chọn | : 01 phiếu)"; not "không đề nghị | 02 cá nhân" */
function votesAt(scan: Scan, at: number): boolean {
  const number = scan.mark(at) === COLON ? at + 1 : at;
  return scan.has(number, NUMBER) && (scan.word(number + 1) === 'phiếu' || scan.word(number + 1) === 'ý');
}
const NOT = new Set(['không', 'chưa']);
const CHOSEN = new Set(['trúng', 'quá', 'được', 'chọn']);

export const denialIn = (elements: readonly Element[]): Element | undefined => elements.find(isDenied);

export const isDenied = (element: Element): boolean =>
  (element.kind === 'verb' && (element.verb === 'deny' || element.verb === 'revoke')) ||
  (element.kind === 'bracket' && element.inside.some(isDenied));

/** "Bà Hà Nhàn, giáo viên | (12/28 - không đạt)": what a bracket within the words for one says. */
function isDeniedWithin(scan: Scan, { kind, from, to }: Element): boolean {
  if (kind !== 'group') return false;
  let open = false;
  for (let i = from; i < to; i++) {
    if (scan.mark(i) === OPEN) open = true;
    else if (open && scan.kind('verb', i) === 'deny') return true;
  }
  return false;
}

/**
 * "a) 12 nhân viên có sáng kiến;", "c) 09 em đạt giải và em Tô Hải": those whom a line of a list only counts, with whom it names behind
 * "và"; nobody where it heads their names.
 */
export function countedItems(scan: Scan, elements: readonly Element[]): readonly Item[] {
  const start = firstUnmarked(scan, elements);
  const [group, ...rest] = elements.slice(Math.max(0, start));
  if (group?.kind !== 'group' || start > 3 || group.items.some(({ count }) => count === null)) return [];
  const says = (e: Element): boolean => e.kind === 'verb' && scan.word(e.from) !== 'đạt';
  const notes = (e: Element): boolean => e.kind === 'bracket' && !namesListIn(scan, e);
  if (rest.some((e) => isMark(e, ':') || says(e) || e.kind === 'award' || notes(e))) return [];
  const named = rest.flatMap((e, i) => (e.kind === 'group' && wordOf(scan, rest[i - 1]) === 'và' ? e.items : []));
  return [...group.items, ...named.filter(({ kind }) => kind === 'person')];
}

/** "(các lớp niêm yết | danh sách |)": it says where their names stand. */
const namesListIn = (scan: Scan, { from, to }: Element): boolean => {
  for (let i = from; i < to; i++) if (scan.pairAt(i) === 'danh sách') return true;
  return false;
};

const counts = (entry: readonly Element[]): boolean =>
  entry.some((element) => element.kind === 'group' && element.items.every((item) => item.count !== null));

/** "b) Giáo viên: …": a label of common words before a colon; all that follows it is listed. */
function afterLabel({ scan }: Passage, elements: readonly Element[]): readonly Element[] | null {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  const counted = colon < 1 ? null : countedLabel(scan, elements, colon);
  if (counted) return counted;
  if (colon < 1 || colon > 10) return null;
  const label = elements.slice(0, colon);
  // "- Khối thi đua các sở: Sở Y tế": whom the flag of the bloc goes to
  const ofBloc =
    label.some(({ kind }) => kind === 'bloc') &&
    label.every((e) => e.kind === 'bloc' || isMarker(scan, e) || LEADING.has(wordOf(scan, e)));
  if (ofBloc && colon + 1 < elements.length) return elements.slice(colon + 1);
  const plain = label.every(
    (e) => e.kind === 'word' || e.kind === 'filler' || e.kind === 'mark' || e.kind === 'bracket',
  );
  const words = label.filter((e) => (e.kind === 'word' || e.kind === 'filler') && !scan.has(e.from, NUMBER)).length;
  const rest = elements.slice(colon + 1);
  if (!plain || words === 0 || !rest.some((element) => element.kind === 'group')) return null;
  // "Cho: ông Tô Hải, bác sĩ Bệnh viện A" too
  return label.some(
    (e, i) => wordOf(scan, e) === 'cho' || (wordOf(scan, e) === 'cá' && wordOf(scan, label[i + 1]) === 'nhân'),
  )
    ? personsIn(scan, rest)
    : rest;
}

/** "1.1. Tổ chức đảng “Hoàn thành xuất sắc nhiệm vụ” năm 2027, gồm | (1) Chi bộ A; (2) Chi bộ B": who is of a kind, without a colon. */
function afterKind(scan: Scan, elements: readonly Element[]): readonly Element[] | null {
  const start = firstUnmarked(scan, elements);
  const at = elements.findIndex((element) => GOES_ON.has(wordOf(scan, element)));
  if (start < 0 || at <= start || at - start > LONGEST_LABEL) return null;
  const said = [0, 1, 2].map((i) => scan.word(elements[start].from + i));
  if (said.join(' ') !== 'tổ chức đảng' && !KINDS.has(said.slice(0, 2).join(' '))) return null;
  const plain = elements.slice(start, at).every(({ kind }) => BESIDE_KIND.has(kind));
  const rest = elements.slice(at + 1);
  return plain && rest.some(({ kind }) => kind === 'group') && !rest.some(({ kind }) => kind === 'verb') ? rest : null;
}
const GOES_ON = new Set(['gồm']);
const KINDS = new Set(['tập thể', 'đảng viên', 'cá nhân', 'đơn vị']);
const BESIDE_KIND: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'mark', 'year', 'bracket']);

/** "- Được Hội đồng thông qua: | Sở Y tế (13/13 phiếu); Thuế tỉnh", "Hội đồng nhất trí: | …": who passes it, and nobody else before the colon. */
function afterPassing(scan: Scan, elements: readonly Element[]): readonly Element[] | null {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  if (colon < 1 || colon > 10) return null;
  const label = elements.slice(0, colon);
  const says = label.every(
    ({ kind, from }, i) =>
      kind === 'word' ||
      kind === 'filler' ||
      kind === 'mark' ||
      (kind === 'verb' && PASSIVE.has(scan.word(from)) && i < 4),
  );
  const body = label.some((e) => wordOf(scan, e) === 'hội' && scan.word(e.to) === 'đồng');
  const passes = label.some((e) => PASSES.get(wordOf(scan, e)) === scan.word(e.to));
  const rest = elements.slice(colon + 1);
  return says && body && passes && rest.some(({ kind }) => kind === 'group') ? rest : null;
}
const PASSIVE = new Set(['được', 'đã']);
const PASSES = new Map([
  ['thông', 'qua'],
  ['nhất', 'trí'],
  ['thống', 'nhất'],
  ['đồng', 'ý'],
  ['tán', 'thành'],
]);

/** "Tổ Toán: | 1. Tô Hải; 2. Hà Nhàn", "Phòng Kế toán - Tài vụ: | bà Lan": the persons of a unit that a colon parts from it. */
function personsOfUnit({ scan }: Passage, elements: readonly Element[]): readonly Element[] | null {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  const label = elements.slice(0, Math.max(0, colon));
  const start = firstUnmarked(scan, label);
  const unit = entryAt(label, start);
  const plain = label
    .slice(start + 1)
    .every((e) => e.kind === 'word' || e.kind === 'mark' || e.kind === 'filler' || isCount(scan, e));
  if (unit?.kind !== 'group' || !plain || label.length > 10) return null;
  if (unit.items.length > 1 || unit.items[0].kind !== 'org' || unit.items[0].count !== null) return null;
  const rest = elements.slice(colon + 1);
  if (rest.some(({ kind }) => kind === 'award' || kind === 'verb')) return null;
  const named = personsIn(scan, rest);
  const groups = named.flatMap((element) => (element.kind === 'group' ? [element] : []));
  return groups.length > 0 && groups.every(({ items }) => items[0].kind === 'person') ? named : null;
}

/** "Chi bộ Khoa Luật | (2) |": how many it has. */
const isCount = (scan: Scan, { kind, from, to }: Element): boolean =>
  kind === 'bracket' && to - from === 3 && scan.has(from + 1, NUMBER);

/** "- Đơn vị dẫn đầu | Khối thi đua các sở | : Sở Y tế" */
const LEADING = new Set(['đơn', 'vị', 'dẫn', 'đầu', 'xếp', 'nhất', 'nhì']);

/**
 * "20 tập thể: | Phòng Kế hoạch, Sở Du lịch; Đài Phát thanh tỉnh; …": as many parts as the label counts, so that each is one name. A long list may
 * have lost its end.
 */
function partsCounted(scan: Scan, elements: readonly Element[]): readonly Element[] | null {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  const first = firstUnmarked(scan, elements);
  const label = colon < 1 ? undefined : elements[first];
  if (label?.kind !== 'group' || first > 3 || colon - first > LONGEST_LABEL || label.items.length > 1) return null;
  const [{ kind, count }] = label.items;
  if (kind !== 'org' || count === null) return null;
  if (elements.slice(first + 1, colon).some((e) => ['verb', 'award', 'group'].includes(e.kind))) return null;
  const rest = elements.slice(colon + 1);
  return comesTo(entriesOf(scan, rest).filter((entry) => !isMark(entry[0], '.')).length, count) ? rest : null;
}

/** Whether so many names are those that were counted; of many some may be missing where a text was cut. */
export const comesTo = (names: number, count: number): boolean =>
  names > 1 && (names === count || (count >= MANY && names < count && names >= count * MOST));
const MANY = 10;
const MOST = 0.6;

/** "a) 4 tổ chức cơ sở đảng trong sạch, vững mạnh (2004 - 2006): | Đảng bộ xã A, Chi bộ B, …": as many as the label counts. */
function countedLabel(scan: Scan, elements: readonly Element[], colon: number): readonly Element[] | null {
  const first = firstUnmarked(scan, elements);
  const label = elements[first];
  const teachers = teachersCounted(scan, elements.slice(0, colon));
  if (teachers > 0) {
    const named = personsIn(scan, elements.slice(colon + 1));
    const persons = named.flatMap((element) => (element.kind === 'group' ? element.items : []));
    return persons.length === teachers && persons.every(isOnePerson) ? named : null;
  }
  if (label?.kind !== 'group' || first > 3 || colon - first > LONGEST_LABEL || label.items.length > 1) return null;
  const [{ kind, count }] = label.items;
  const plain = elements.slice(first + 1, colon).every((e) => !['verb', 'award', 'group'].includes(e.kind));
  if (count === null || !plain) return null;
  const rest = elements.slice(colon + 1);
  const named = kind === 'person' ? personsIn(scan, rest) : rest;
  const names = named.flatMap((element) => (element.kind === 'group' ? element.items : []));
  return names.length === count && names.every((item) => item.count === null) ? named : null;
}
/** "b) | 02 thầy, cô chủ nhiệm có nhiều đóng góp": how many teachers the label counts; 0 for none. */
function teachersCounted(scan: Scan, label: readonly Element[]): number {
  const at = label.findIndex(({ from }) => scan.has(from, NUMBER) && TEACHERS.has(scan.word(from + 1)));
  const opens = at >= 0 && at < 3 && label.slice(0, at).every((e) => isMarker(scan, e));
  const plain = (e: Element): boolean => e.kind === 'word' || e.kind === 'filler' || isMark(e, ',') || isDuty(scan, e);
  return opens && label.slice(at).every(plain) ? Number(scan.slice(label[at].from, label[at].to)) : 0;
}
const TEACHERS = new Set(['thầy', 'cô']);
/** "chủ nhiệm" */
const isDuty = (scan: Scan, { kind, from }: Element): boolean => kind === 'office' && !scan.has(from, CAPITAL);
const isOnePerson = ({ kind, count }: Item): boolean => kind === 'person' && count === null;
/** Elements between those who are counted and the colon behind what is said of them. */
const LONGEST_LABEL = 20;

/** "- Các cá nhân: | ông Tô Hải, Giám đốc Công ty A; bà Hà Nhàn": the persons, and not where they work. */
const personsIn = (scan: Scan, elements: readonly Element[]): readonly Element[] => {
  const entries = entriesOf(scan, elements).flatMap(partedByDashes);
  const named = entries.flatMap((entry) => entry.find(({ kind }) => kind === 'group') ?? []);
  return named.every((group) => group.kind === 'group' && group.items[0].kind !== 'org') ? named : elements;
};

/** "Ông Tô Hải, xã Tân Mỹ - bà Hà Nhàn, xã Anh Hòa": the parts that dashes before a person make. */
function partedByDashes(entry: readonly Element[]): Element[][] {
  const parts: Element[][] = [[]];
  entry.forEach((element, i) => {
    const next = entry[i + 1];
    const begins = isMark(element, '-', '–', '+') && next?.kind === 'group' && next.items[0].kind === 'person';
    if (begins) parts.push([]);
    else parts[parts.length - 1].push(element);
  });
  return parts.filter((part) => part.length > 0);
}

/** "Sở Y tế 8/8 phiếu; Thuế tỉnh 3/8 phiếu - không đạt": the parts of a line of which each names one with its own votes; null for another line. */
export function votedEntries(scan: Scan, elements: readonly Element[]): Element[][] | null {
  if (!elements.some((element) => isMark(element, ';'))) return null;
  const entries = entriesOf(scan, elements);
  const isVoted = (entry: readonly Element[]): boolean => {
    const names = entry.filter(({ kind }) => kind === 'group');
    const alone =
      names.length === 1 && names[0].kind === 'group' && names[0].items.every(({ count }) => count === null);
    return alone && hasFraction(scan, entry) && scan.next('phiếu', entry[0].from, entry[entry.length - 1].to) >= 0;
  };
  return entries.length > 1 && entries.every(isVoted) ? entries : null;
}

/** The parts of a line that semicolons part, or numbers: "1. Tô Hải 2. Hà Nhàn". */
function entriesOf(scan: Scan, elements: readonly Element[]): Element[][] {
  const entries: Element[][] = [[]];
  elements.forEach((element, i) => {
    const numbered =
      entries[entries.length - 1].some(({ kind }) => kind === 'group') &&
      scan.has(element.from, NUMBER) &&
      isMark(elements[i + 1], '.', ')', '/') &&
      elements[i + 2]?.kind === 'group';
    if (isMark(element, ';') || numbered) entries.push([]);
    else entries[entries.length - 1].push(element);
  });
  return entries.filter((entry) => entry.length > 0);
}

/** The group that opens the entry, behind its marker and words like "Tập thể". */
function firstGroup({ scan }: Passage, entry: readonly Element[]): Group | null {
  for (const element of entry.slice(0, 12)) {
    if (element.kind === 'group') return element.items.some((item) => item.count !== null) ? null : element;
    const marker = element.kind === 'mark' || isMarker(scan, element);
    if (isMark(element, ':') || !(marker || element.kind === 'filler')) return null;
  }
  return null;
}

/** "- Nữ hộ sinh | Võ Thị Mười": the person behind a word or a few for what she does, or behind a post ("- Nguyên Bí thư Huyện ủy Bến Đá | Tô Văn Hải"). */
function workerOf({ scan }: Passage, entry: readonly Element[]): Item | null {
  const start = firstUnmarked(scan, entry);
  const posted = entry[namedBehindPost(scan, entry, start)];
  if (posted?.kind === 'group') return posted.items[0];
  const at = entry.findIndex((element) => element.kind === 'group');
  const group = entry[at];
  if (group?.kind !== 'group' || group.items[0].kind !== 'person') return null;
  const words = entry.slice(start, at);
  const plain = words.every(
    ({ kind, from }, i) => (kind === 'word' || kind === 'filler') && (i === 0 || !scan.has(from, CAPITAL)),
  );
  const own = OF_OTHER.has(wordOf(scan, words.at(-1)));
  return at > start && at - start <= 4 && plain && !own && group.items[0].count === null ? group.items[0] : null;
}

/** "Đội xe của | ông Tô Hải": theirs, and not themselves. */
const OF_OTHER = new Set(['của', 'do', 'với', 'cùng']);

/** "3. Tập thể cán bộ, công nhân | Nhà máy Giấy": the unit, written at length. */
function staffOf({ scan }: Passage, entry: readonly Element[]): Item | null {
  const start = firstUnmarked(scan, entry);
  const group = entry.slice(start, start + 16).find((e) => e.kind !== 'word' && e.kind !== 'filler' && !isMark(e, ','));
  if (group?.kind !== 'group' || group.items[0].kind !== 'org' || group.items[0].count !== null) return null;
  const lead = entry.slice(start, entry.indexOf(group));
  if (!lead.every((e) => isMark(e, ',') || STAFF.has(wordOf(scan, e)))) return null;
  const [unit] = group.items;
  return { ...unit, from: entry[start].from, full: unit.full ?? scan.slice(unit.from, unit.to) };
}

/** An entry names one: "Đảng bộ xã Tề Lỗ, huyện Yên Lạc" is no list of two; words up to the next mark belong to it. */
function lineItem(passage: Passage, entry: readonly Element[], group: Group): Item {
  const { scan } = passage;
  const [first, ...others] = group.items;
  // "Gia đình ông Tô Hải, thôn Đông, xã Tân Mỹ": with the places behind it.
  if (first.kind === 'household' && group.to > first.to) return { ...first, full: scan.slice(first.from, group.to) };
  if (first.kind !== 'org') return first;
  const last = entry[entry.length - 1].to;
  const column = columnEnd(scan, first.from, last);
  if (column < last) return inColumn(scan, first, column, last);
  // "Phòng Quản lý khoa học, Đào tạo | và Chỉ đạo tuyến, Bệnh viện Bến Đá": fields of one office, and where it is
  const rest = entry.slice(entry.indexOf(group) + 1);
  const fields = others.length > 0 && others.every(({ kind, full }) => kind === 'org' && full !== null);
  const above = fields && wordOf(scan, rest[0]) === 'và' ? nameEnd(scan, rest) : 0;
  if (above > 0) return { ...first, to: above };
  let { to } = first;
  for (const other of others) {
    if (other.kind !== 'org' || other.full !== null || other.from !== to + 1 || scan.mark(to) !== COMMA) break;
    to = other.to;
  }
  if (to !== group.to) return isSeat(scan, first, others) ? { ...first, to: others[0].to } : { ...first, to };
  const whole = nameEnd(scan, rest);
  if (whole > to) return { ...first, to: whole };
  let quoted = false;
  for (const element of rest) {
    const joined = (isMark(element, ',') || isMark(element, '-', '–')) && goesOn(passage, entry, element);
    const only = element.kind === 'verb' && element.verb === 'negate' && scan.word(element.from) === 'chỉ';
    if (only) {
      to = element.to;
      continue;
    }
    // "Ban Vận động | “Ngày vì người nghèo” huyện A"
    if (isMark(element, '“', '”', '"') || quoted) {
      if (isMark(element, '“', '”', '"')) quoted = !quoted;
      if (!quoted) to = element.to;
      continue;
    }
    if (element.kind !== 'word' && element.kind !== 'filler' && element.kind !== 'group' && !joined) break;
    if (element.kind === 'group' && element.items.some((item) => item.kind !== 'org' || item.count !== null)) break;
    // "Điện lực Tân Khê, Công ty Điện lực | 2 | , Tập đoàn Điện lực"
    const numbers = element.kind === 'word' && scan.has(element.from, NUMBER);
    const comma = entry[entry.indexOf(element) + 1];
    if (
      numbers &&
      !isRoadNumber(scan, element.from) &&
      !(element.from === group.to && isMark(comma, ',') && goesOn(passage, entry, comma))
    )
      break;
    if (!joined) to = element.to;
  }
  // "Bến xe, | bến tàu Tân Khê", "Trung tâm Đăng kiểm phương tiện thủy, | bộ": the rest of the line, in small letters
  const small = scan.mark(to) === COMMA ? smallRestEnd(scan, rest, to) : to;
  if (small > to) return { ...first, to: small };
  return { ...first, to: namedUntil(scan, first.to, to) };
}

/** "Đoàn Trường     Đơn vị dẫn đầu Cụm thi đua số 1" over "Bến Đá": no more than the column holds, in one line or two. */
function inColumn(scan: Scan, item: Item, column: number, limit: number): Item {
  const rest = firstColumnBelow(scan, column, limit);
  const named = { ...item, to: wordEnd(scan, item.from, column) };
  return rest ? { ...named, full: `${scan.slice(named.from, named.to)} ${scan.slice(rest.from, rest.to)}` } : named;
}

/** "Xí nghiệp Chế biến Bến Đá | , Nghệ An": behind a works with a name of its own the province; not "Công ty Xăng dầu Hà Tĩnh | , Nghệ An". */
function isSeat(scan: Scan, { from, to }: Item, [place, ...more]: readonly Item[]): boolean {
  const kind = unitHead(scan, from)?.kind ?? '';
  for (let i = from; i < to; i++) if (scan.kind('place', i) === 'province') return false;
  const named = scan.mark(to) === COMMA && place?.from === to + 1 && scan.kind('place', place.from) === 'province';
  return WORKS.has(kind) && named && more.length === 0 && place.from + scan.size('place', place.from) === place.to;
}
const WORKS = new Set(['company', 'factory', 'coop']);

/** "Vụ Kiểm sát án tham nhũng | , chức vụ, Viện Kiểm sát Phú Lâm": words and commas up to the unit that it belongs to; 0 for others. */
function nameEnd(scan: Scan, rest: readonly Element[]): number {
  const last = rest.findLast((element) => !isMark(element, '.'));
  if (last?.kind !== 'group' || !rest.some((element) => isMark(element, ','))) return 0;
  const builds = (element: Element): boolean =>
    element.kind === 'group'
      ? element.items.every((item) => item.kind === 'org' && item.count === null)
      : element.kind === 'word'
        ? !scan.has(element.from, NUMBER)
        : isMark(element, ',', '.') || (element.kind === 'filler' && !SAYS.has(wordOf(scan, element)));
  return rest.every(builds) ? last.to : 0;
}
/** Words that say something of who was named rather than name it. */
const SAYS = new Set(['có', 'là', 'đơn', 'đã', 'khác', 'này', 'cùng']);

/** "Ban Quản lý dự án đường tỉnh | 933", "quốc lộ | 1" */
const isRoadNumber = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'lộ' || (scan.word(at - 1) === 'tỉnh' && scan.word(at - 2) === 'đường');

/** ", Công nghệ và Đo lường, Sở Khoa học": words in capitals, or the unit above, after a comma inside a name. */
function goesOn({ scan }: Passage, entry: readonly Element[], comma: Element): boolean {
  const next = entry[entry.indexOf(comma) + 1];
  if (!next || !scan.has(next.from, CAPITAL)) return false;
  if (next.kind === 'group') return next.items[0].kind === 'org' && unitHead(scan, next.from) !== null;
  // "Sở Y tế - | Dẫn đầu Khối thi đua số 3": how it stands among the others
  if (STANDS.has(`${scan.word(next.from)} ${scan.word(next.from + 1)}`)) return false;
  return next.kind === 'word' && scan.size('title', next.from) === 0 && scan.size('address', next.from) === 0;
}

const STANDS = new Set(['dẫn đầu', 'đứng đầu', 'xếp thứ', 'xếp hạng', 'xếp loại', 'xuất sắc', 'đạt giải']);

/**
 * "- 15 tập thể;", "1- 29 cá nhân (có danh sách kèm theo);": a line of a list that counts and does no more, but for a bracket; empty
 * for others.
 */
export function countLine(scan: Scan, elements: readonly Element[]): readonly Item[] {
  const start = firstUnmarked(scan, elements);
  const [group, ...behind] = elements.slice(Math.max(0, start));
  if (group?.kind !== 'group' || start > 3 || group.items.some(({ count }) => count === null)) return [];
  const rest = behind[0]?.kind === 'bracket' ? behind.slice(1) : behind;
  return rest.every((element) => isMark(element, ';', '.', ',')) ? group.items : [];
}

/** "15 tập thể, 48 cá nhân", "Tổng số: 38 tập thể và 245 cá nhân (có danh sách riêng)." right under an award: so many, and nobody named; empty for others. */
export function countsAlone(scan: Scan, elements: readonly Element[]): readonly Item[] {
  const items: Item[] = [];
  for (const element of elements) {
    if (element.kind === 'group' && element.items.every(({ count }) => count !== null)) items.push(...element.items);
    else if (element.kind === 'bracket' && items.length === 0) return [];
    else if (element.kind !== 'bracket' && element.kind !== 'mark' && !SUMS_UP.has(scan.word(element.from))) return [];
  }
  return items;
}
const SUMS_UP = new Set(['tổng', 'số', 'gồm', 'có', 'cho', 'cộng', 'và']);
