import type { Scan } from '../../../lexicon/scan.js';
import { citedHead, parseCitation } from '../../../names/citation.js';
import { isGivingUnit } from '../../../names/granter.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { chosenFor } from './chosen-for.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import { endsGiverClause, giverBehindYear } from './giver.js';
import { pastKind, pastOccupation } from './grouped.js';
import { STAFF } from './item.js';
import { pastState } from './relative.js';
import { thingsEnd } from './things.js';
import { pastTheirPlace } from './title-bearers.js';
import { turnLink } from './turn.js';

// The words between an award and those who receive it: "cho", "đối với", a label, a colon.

/** How far behind the award "cho" may stand, in elements: "tặng Bằng khen về thành tích … năm 2015 cho". */
const REACH = 36;

/** Where "cùng" stands behind the award; 0 for nowhere. */
export function joinAt(scan: Scan, elements: readonly Element[], index: number): number {
  let i = index + 1;
  // "Cờ thi đua | của khối thi đua số 3 | cùng với Sở Y tế"
  if (wordOf(scan, elements[i]) === 'của' && elements[i + 1]?.kind === 'bloc') i += 2;
  while (elements[i]?.kind === 'year' || elements[i]?.kind === 'bracket') i++;
  return wordOf(scan, elements[i]) === 'cùng' ? i : 0;
}

/** "Sở Y tế được tặng Cờ thi đua | cùng với (đơn vị) | Sở A và Sở B.": the last element before names that end the sentence; 0 for others, as where who gives stands beside ("cùng UBND tỉnh"). */
function namesBesideSubject(scan: Scan, elements: readonly Element[], index: number): number {
  let i = joinAt(scan, elements, index);
  const passive = elements.findLastIndex((element, at) => at < index && index - at <= GOTTEN && isPassive(element));
  if (i === 0 || passive < 0) return 0;
  while (BESIDE.has(wordOf(scan, elements[i + 1]))) i++;
  const [group, after] = [elements[i + 1], elements[i + 2]];
  const orgs = group?.kind === 'group' && group.items.every(({ kind, count }) => kind === 'org' && count === null);
  const subject = entryAt(elements, passive - 1);
  const own = subject?.kind === 'group' ? scan.kind('unit', subject.from) : '';
  if (orgs && group.items.some(({ from }) => isGivingUnit(scan, from) && scan.kind('unit', from) !== own)) return 0;
  return orgs && isNamedNext(elements, i) && (after === undefined || isMark(after, '.', ';')) ? i : 0;
}

const isPassive = (element: Element): boolean => element.kind === 'verb' && element.verb === 'passive';

/** "được | đề nghị | UBND tỉnh | xét | tặng" */
const GOTTEN = 6;

const BESIDE = new Set(['với', 'đơn', 'vị', 'các', 'hai', '2', '02']);

export const LONGEST_LEAD = 8;

/**
 * "Nhận Cờ thi đua | có | 02 đơn vị được suy tôn: Sở Y tế và Sở Nội vụ", "Được tặng Bằng khen | có | 2 tập thể là …": what is done with those who
 * are counted and then named, and where that ends; null where no names follow ("có 02 đơn vị vắng mặt: …").
 */
export function doneWithCounted(
  scan: Scan,
  elements: readonly Element[],
  has: number,
): { verbs: Verb[]; end: number } | null {
  if (!isCounted(elements[has + 1])) return null;
  const verbs: Verb[] = [];
  let i = has + 2;
  for (let one = elements[i]; one?.kind === 'verb' && DONE.has(one.verb); one = elements[++i])
    if (one.verb !== 'passive') verbs.push(one.verb);
  const next = elements[i];
  const names = isMark(next, ':') || next?.kind === 'bracket' || NAMES.has(wordOf(scan, next));
  const passive = elements[has + 2];
  return names && (verbs.length === 0 || isPassive(passive)) ? { verbs, end: i } : null;
}

const DONE: ReadonlySet<Verb> = new Set(['passive', 'vote', 'propose', 'give']);

const NAMES = new Set(['là', 'gồm']);

/** "; 02 đề nghị tặng Bằng khen | - | Sở Y tế và Thuế tỉnh;": as many as the number that opens the part of the line. */
function hasAsMany(scan: Scan, elements: readonly Element[], dash: number): boolean {
  let start = dash;
  while (start > 0 && dash - start < LONGEST_PART && !isMark(elements[start - 1], ';')) start--;
  const [number, group, after] = [elements[start], elements[dash + 1], elements[dash + 2]];
  if (number?.kind !== 'word' || !scan.has(number.from, NUMBER) || group?.kind !== 'group') return false;
  const named = group.items.every(({ count }) => count === null);
  const ends = after === undefined || isMark(after, ';', '.');
  return named && ends && group.items.length === Number(scan.slice(number.from, number.to));
}

const LONGEST_PART = 16;

/** "về thành tích năm 2027": nothing but words and years from the one to the other, of which the first says for what. */
const isOfMerit = (scan: Scan, elements: readonly Element[], from: number, to: number): boolean =>
  ['về', 'vì'].includes(wordOf(scan, elements[from])) &&
  elements.slice(from, to).every(({ kind }) => kind === 'word' || kind === 'filler' || kind === 'year');

/** "Tham dự lễ tuyên dương các cá nhân được tặng Bằng khen | có ông Tô Hải": a sentence that opens with who came. */
const tellsWhoCame = (scan: Scan, at: number): boolean =>
  [at, at + 1, at + 2].some((i) => scan.word(i) === 'dự' && scan.word(i - 1) !== 'vinh');

/** Index of the word that leads to those who receive; null where a verb, an award or a semicolon comes first. */
export function linkAfter(scan: Scan, elements: readonly Element[], index: number): number | null {
  let near = true;
  let reason = false;
  const giver = giverBehindYear(scan, elements, index)?.at ?? -1;
  const beside = namesBesideSubject(scan, elements, index);
  if (beside > 0) return beside;
  const state = stateGives(scan, elements, index);
  if (state > 0) return labelEnd(scan, elements, state);
  const turn = turnLink(scan, elements, index);
  if (turn > 0) return turn;
  for (let i = pastState(scan, elements, index + 1); i < elements.length && i - index < REACH; i++) {
    if (near) i = citationEnd(scan, elements, thingsEnd(scan, elements, i));
    if (i === index + 1) i = pastTheirPlace(scan, elements, i);
    const element = elements[i];
    if (element === undefined) return null;
    const word = wordOf(scan, element);
    // "danh hiệu “…” do Chủ tịch UBND tỉnh | tặng |: Sở Y tế"
    const behind = elements[i + 1];
    const parted = isMark(behind, ':', ',') || behind?.kind === 'bracket' || wordOf(scan, behind) === 'gồm';
    if (i === index + 1 && parted && endsGiverClause(scan, elements, i)) continue;
    // "tặng Giấy khen | và thưởng | em Hà Nhàn"
    const rewards = i === index + 1 && word === 'và' && behind?.kind === 'verb' && scan.word(behind.from) === 'thưởng';
    if (rewards && behind.to === behind.from + 1 && isNamedNext(elements, i + 1)) return i + 1;
    if (word === 'cho') return labelEnd(scan, elements, i);
    const chosen = near ? chosenFor(scan, elements, i) : -1;
    if (chosen > 0) return labelEnd(scan, elements, chosen);
    if (isMark(element, ':')) return colonEnd(scan, elements, i);
    // "được tặng Cờ thi đua dịp này có Sở Y tế"
    // "Đăng ký Cờ thi đua có 01 đơn vị: Sở Y tế"
    // "Nhận Cờ thi đua có 01 đơn vị được suy tôn: Sở Y tế"
    const done = near && word === 'có' ? doneWithCounted(scan, elements, i) : null;
    const gotten =
      isGottenBefore(elements, index) || (done !== null && done.verbs.length > 0 && isFirst(elements, index));
    const named = isNamedNext(elements, MANY.has(wordOf(scan, behind)) ? i + 1 : i);
    const told = word === 'có' && (named || done !== null || isLastCounted(elements, i));
    if (near && told && gotten && !tellsWhoCame(scan, elements[0].from)) return i;
    // "trao Bằng khen đến Sở Y tế", "trao Bằng khen tới đại diện Sở Y tế"
    if (near && (word === 'đến' || word === 'tới')) {
      const last = pastStaff(scan, elements, i);
      if (isNamedNext(elements, last)) return last;
    }
    // "Cờ thi đua - Sở Y tế (15/15 phiếu);"
    if (
      isMark(element, '-', '–') &&
      i === index + 1 &&
      (isScored(elements, i + 1) || isEntry(elements, i) || hasAsMany(scan, elements, i))
    )
      return i;
    // "Được UBND tỉnh tặng Cờ thi đua | - | Sở Y tế.": nobody was named before it
    const last = elements[i + 2] === undefined || isMark(elements[i + 2], '.', ';');
    if (near && isMark(element, '-', '–') && last && isNamedNext(elements, i) && isGottenAlone(elements, index))
      return i;
    // "nâng tổng số đề nghị tặng Bằng khen | lên 13 tập thể và 15 cá nhân"
    if (word === 'lên' && near && isCounted(elements[i + 1])) return i;
    if (word === 'với' && wordOf(scan, entryAt(elements, i - 1)) === 'đối') return labelEnd(scan, elements, i);
    if (word === 'với' && isCounted(elements[i + 1])) return i;
    const toWhom = word === 'với' && near && isGivenOut(elements, index) ? labelEnd(scan, elements, i) : -1;
    // "phối hợp trao Bằng khen với Sở Y tế | cho ông Hải": beside whom
    const along = wordOf(scan, entryAt(elements, i - 1)) === 'cùng' || wordOf(scan, elements[toWhom + 2]) === 'cho';
    if (toWhom >= 0 && !along && isNamedNext(elements, toWhom)) return toWhom;
    // "Cờ thi đua thuộc về Sở Y tế"
    if (element.kind === 'verb' && REACHES.has(scan.slice(element.from, element.to).toLowerCase()))
      return reaches(scan, elements, index, i) ? i : null;
    // "tặng Giấy khen và giới thiệu | Trưởng cụm | là xã Bến Đá": who leads
    if (element.kind === 'bloc' && scan.size('role', element.from) > 0 && wordOf(scan, elements[i + 1]) === 'là')
      return null;
    // "Cờ thi đua | được đồng chí Tô Hải trao | cho Sở Y tế": whose hand
    if (near && isHandOf(elements, i)) continue;
    // "gắn Huân chương lên lá cờ truyền thống của | Bệnh viện"
    if (word === 'lên') {
      const owner = elements.findIndex((e, j) => j > i && j - i <= 6 && wordOf(scan, e) === 'của');
      if (owner > 0) return owner;
    }
    if (near && ['là', 'gồm'].includes(word)) return leadPast(scan, elements, i);
    // "đơn vị mà cụm đề nghị tặng Cờ thi đua | về thành tích năm 2027 | là Sở Y tế"
    if (word === 'là' && isNamedNext(elements, i) && isOfMerit(scan, elements, index + 1, i)) return i;
    // "trao Cờ thi đua năm 2027 | của UBND tỉnh | tặng Sở Y tế"
    if (i === giver && isHandedOn(scan, elements[i + 2])) {
      i++;
      continue;
    }
    if (element.kind === 'award' || isMark(element, ';', '.')) return null;
    // "Còn Cờ thi đua của UBND tỉnh | thì đề xuất | cho Trường X"
    if (near && word === 'thì' && elements[i + 1]?.kind === 'verb') continue;
    if (element.kind === 'verb') {
      // "trao Huân chương tặng Lữ đoàn 999", "trao Huân chương truy tặng Đại úy Tô Hải cho gia đình"
      // "… được truy tặng | gồm: Tô Hải", "… | :"
      const onward = LEADS_FURTHER.has(wordOf(scan, elements[i + 1])) || isMark(elements[i + 1], ':');
      if (near && element.verb === 'give' && isHanded(scan, element.from) && !onward)
        return labelEnd(scan, elements, i);
      // "tặng Bằng khen vì đã … được …": verbs of a reason.
      const passive = near && ['passive', 'give', 'propose', 'fact'].includes(element.verb);
      if (!reason && !passive && !['fact', 'negate'].includes(element.verb)) return null;
      if (passive) continue;
    }
    // "trao giấy khen Đội 3": nothing between the two; "tặng Giấy khen 14 cá nhân" can mean only them.
    // "tặng Bằng khen | phóng viên | Tô Hải"
    const worker =
      i === index + 1 && !reason ? Math.max(pastOccupation(scan, elements, i), pastKind(scan, elements, i)) : i;
    if (worker > i && isWorkerGiven(elements, index, worker)) return index;
    if (element.kind === 'group' && !reason)
      return i === index + 1 && isGiven(scan, elements, index, element) ? index : null;
    if (REASONS.has(word)) reason = true;
    // "trong phong trào “Dạy tốt, học tốt” | gồm:"
    const quoted = quoteEnd(elements, i);
    if (quoted > i) {
      near = false;
      i = quoted;
      continue;
    }
    // "…, gồm: Sở A", "…, bao gồm Sở A", "trong phong trào xây dựng Đảng | , gồm:"
    const opened = isMark(element, ',') || word === 'bao' ? composedAt(scan, elements, i + 1) : -1;
    if (opened > 0 && (near || isMark(elements[opened + 1], ':'))) continue;
    // "Cờ thi đua, 02 đơn vị: Sở A; Sở B", "Cờ thi đua, số lượng 02 đơn vị: …"
    const amount = scan.pairAt(elements[i + 1]?.from ?? 0) === 'số lượng' ? i + 2 : i + 1;
    if (near && isMark(element, ',') && isCounted(elements[amount]) && isMark(elements[amount + 1], ':'))
      return amount + 1;
    // "Nhiều cá nhân được tặng Bằng khen đợt này | , như | ông Tô Hải; bà Hà Nhàn"
    const like = near && isMark(element, ',') && wordOf(scan, behind) === 'như' && isNamedNext(elements, i + 1);
    if (like && isGottenBefore(elements, index)) return i + 1;
    // "đề nghị tặng Cờ thi đua, cụ thể:", "…, trong đó có:"
    if (isMark(element, ',') && LEADS_ON.has(`${wordOf(scan, elements[i + 1])} ${wordOf(scan, elements[i + 2])}`)) {
      i += 2;
      continue;
    }
    // "tặng Cờ thi đua xuất sắc, | giai đoạn 2015 - 2020 | cho Sở Y tế"
    const year = isMark(element, ',') ? yearApart(scan, elements, i) : i;
    if (year > i) {
      i = year;
      continue;
    }
    if (isMark(element, ',') && !reason) return null;
    // "Cờ thi đua | đợt này gồm …", "Bằng khen | tại buổi lễ chiều ngày 27-12 gồm …"
    const time = TIMES.has(word === 'này' ? wordOf(scan, entryAt(elements, i - 1)) : scan.word(element.from));
    if (!time && !['year', 'date', 'bracket', 'mark', 'filler', 'bloc'].includes(element.kind)) near = false;
  }
  return null;
}

const LEADS_FURTHER = new Set(['cho', 'gồm', 'là']);

/** ", | giai đoạn 2015 - 2020 | cho Sở Y tế", ", | năm 2020 | cho …": index of the year between a comma and who receives; the comma's for others. */
function yearApart(scan: Scan, elements: readonly Element[], comma: number): number {
  const at = wordOf(scan, elements[comma + 1]) === 'giai' ? comma + 3 : comma + 1;
  return elements[at]?.kind === 'year' && wordOf(scan, elements[at + 1]) === 'cho' ? at : comma;
}

/** "Huân chương Lao động hạng Ba | (được) Nhà nước tặng | Sở Y tế", "… | (do) Đảng, Nhà nước thưởng cho | Sở Y tế": index of the last word before who receives; -1 for others. */
function stateGives(scan: Scan, elements: readonly Element[], index: number): number {
  const by = elements[index + 1];
  let i = BY.has(wordOf(scan, by)) || (by?.kind === 'verb' && by.verb === 'passive') ? index + 2 : index + 1;
  if (wordOf(scan, elements[i]) === 'đảng')
    i += isMark(elements[i + 1], ',') || wordOf(scan, elements[i + 1]) === 'và' ? 2 : 1;
  if (wordOf(scan, elements[i]) !== 'nhà' || wordOf(scan, elements[i + 1]) !== 'nước') return -1;
  const verb = elements[i + 2];
  if (verb?.kind !== 'verb' || verb.verb !== 'give') return -1;
  return wordOf(scan, elements[i + 3]) === 'cho' ? i + 3 : i + 2;
}

const BY = new Set(['do', 'của', 'mà']);

/** "Cờ thi đua | theo Quyết định số 12/QĐ-UBND | gồm": past the paper that gives it; `at` where none is cited. */
function citationEnd(scan: Scan, elements: readonly Element[], at: number): number {
  const from = elements[at + 1]?.from;
  if (from === undefined || wordOf(scan, elements[at]) !== 'theo') return at;
  const head = citedHead(scan, from);
  const cited = head > 0 ? parseCitation(scan, from, head, elements[elements.length - 1].to) : null;
  if (cited === null) return at;
  const next = elements.findIndex((element) => element.from >= cited.to);
  return next < 0 ? elements.length : next;
}

/** "được | đồng chí Tô Hải | trao", "được | UBND tỉnh | tặng" */
const isHandOf = (elements: readonly Element[], at: number): boolean => {
  const [before, group, verb] = [elements[at - 1], elements[at], elements[at + 1]];
  const one =
    group.kind === 'office' || (group.kind === 'group' && group.items.length === 1 && group.items[0].count === null);
  return one && before?.kind === 'verb' && before.verb === 'passive' && verb?.kind === 'verb' && verb.verb === 'give';
};

/** Whether the award gets there: not "chưa từng | đến với Sở Y tế", nor "có nhiều khách mời | đến với Sở Y tế". */
function reaches(scan: Scan, elements: readonly Element[], index: number, at: number): boolean {
  if (wordOf(scan, elements[at - 1]) === 'từng') return false;
  return elements.slice(index + 1, at).every((one) => {
    const denies = one.kind === 'verb' && (one.verb === 'negate' || one.verb === 'deny');
    return !denies && one.kind !== 'group' && !NO_REACH.has(wordOf(scan, one));
  });
}

const NO_REACH = new Set(['không', 'chưa', 'có', 'chẳng', 'khách']);

/** What an award itself does: "Cờ thi đua | thuộc về | Sở Y tế", "Huân chương | đã tìm đến | Trường X", "Bằng khen | đã đến tay | ông Hải". */
const REACHES = new Set([
  ...['thuộc về', 'tìm đến', 'đã tìm đến', 'đã đến với', 'đến với', 'gọi tên'],
  ...['đến tay', 'tới tay', 'về tay', 'đã đến tay', 'đã tới tay', 'đã về tay'],
]);

export const REASONS = new Set(['vì', 'về', 'do']);

/** Words that say when or at what something is given. */
const TIMES = new Set(
  'đợt lần dịp năm nay trong vào tại nhân sáng trưa chiều tối ngày tháng hôm qua buổi lễ hội nghị tổng kết sơ kỷ niệm'.split(
    ' ',
  ),
);

const LEADS_ON = new Set(['cụ thể', 'trong đó', 'như sau', 'đó là']);

const isHandedOn = (scan: Scan, element: Element | undefined): boolean =>
  element !== undefined && ONWARD.has(scan.word(element.from));

const ONWARD = new Set(['tặng', 'cho']);

/** "xét tặng: | Cờ thi đua - Sở Y tế |; Bằng khen - Sở Nội vụ.": award and dash open the part of a list, and a mark ends it. */
function isEntry(elements: readonly Element[], dash: number): boolean {
  const [before, group, after] = [entryAt(elements, dash - 2), elements[dash + 1], elements[dash + 2]];
  const opens = isMark(before, ':', ';');
  return opens && group?.kind === 'group' && (after === undefined || isMark(after, ';', '.'));
}

/** Who is named, with a bracket of votes or points behind and then a mark. */
const isScored = (elements: readonly Element[], at: number): boolean => {
  const [group, bracket, mark] = [elements[at], elements[at + 1], elements[at + 2]];
  return group?.kind === 'group' && bracket?.kind === 'bracket' && (mark === undefined || mark.kind === 'mark');
};

const isNamedNext = (elements: readonly Element[], at: number): boolean => {
  const next = elements[at + 1];
  return next?.kind === 'group' && next.items.every(({ count, unknown }) => count === null && !unknown);
};

/** "được tặng | Cờ thi đua", "Vinh dự nhận | Bằng khen", "Đăng ký | Cờ thi đua", where nobody is named before it. */
function isGottenBefore(elements: readonly Element[], index: number): boolean {
  const near = elements.slice(Math.max(0, index - 12), index);
  const before = near.slice(near.findLastIndex((element) => isMark(element, ';')) + 1);
  return before.some((e) => e.kind === 'verb' && GETS.has(e.verb)) && before.every(({ kind }) => kind !== 'group');
}

/** "1. | Cờ thi đua | có …": the award opens its clause, behind a marker at most. */
const isFirst = (elements: readonly Element[], index: number): boolean => {
  const before = entryAt(elements, index - 1);
  return before === undefined || before.kind === 'mark';
};

/** "đề nghị khen thưởng | Huân chương | với các đồng chí: …": they receive it; "được tặng | Bằng khen | với Sở Y tế" is beside them. */
function isGivenOut(elements: readonly Element[], index: number): boolean {
  const verbs = elements.slice(Math.max(0, index - VERBS_BEFORE), index).filter(({ kind }) => kind === 'verb');
  const gives = (e: Element): boolean => e.kind === 'verb' && (e.verb === 'give' || e.verb === 'propose');
  return verbs.length > 0 && verbs.every(gives);
}

/** "đề nghị | UBND tỉnh | xem xét, | trao tặng | danh hiệu" */
const VERBS_BEFORE = 6;

/** "| Được | Bộ Y tế tặng Cờ thi đua": the sentence opens with it, or a year does; who gives may stand between. */
function isGottenAlone(elements: readonly Element[], index: number): boolean {
  let first = 0;
  while (elements[first]?.kind === 'year' || isMark(elements[first], ',')) first++;
  const [verb, giver] = [elements[first], elements[first + 1]];
  if (verb?.kind !== 'verb' || (verb.verb !== 'passive' && verb.verb !== 'receive')) return false;
  if (index - first > LONGEST_LEAD) return false;
  const rest = elements.slice(giver?.kind === 'group' ? first + 2 : first + 1, index);
  return rest.every(({ kind }) => kind === 'verb' || kind === 'office' || kind === 'filler');
}

const GETS: ReadonlySet<Verb> = new Set(['passive', 'receive', 'register', 'propose', 'vote']);

export const isCounted = (element: Element | undefined): boolean =>
  element?.kind === 'group' && element.items.every((item) => item.count !== null);

/**
 * The verb stands before the award, and those behind it are counted; "Lễ đón nhận Huân chương … | Trường THCS Bến Đá"
 * names whose day it is.
 */
function isGiven(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  group: Extract<Element, { kind: 'group' }>,
): boolean {
  let i = index - 1;
  // "tặng Cờ thi đua 3 tập thể và | Bằng khen 9 tập thể"
  while (isJoint(scan, elements[i]) && isCounted(elements[i - 1]) && elements[i - 2]?.kind === 'award') i -= 3;
  const verb = entryAt(elements, i);
  // "công nhận: | Lao động tiên tiến 12 cá nhân |; Tập thể lao động tiên tiến 3 tập thể.": each part of a list with its number
  const after = elements[index + 2];
  const listed = isMark(verb, ':', ';') && elements.slice(0, index).some((element) => isMark(element, ':'));
  if (listed && group.items.length === 1 && isCounted(group) && (after === undefined || isMark(after, ';', '.')))
    return true;
  if (verb?.kind !== 'verb') return false;
  const ceremony = verb.verb === 'receive' && scan.word(verb.from - 1) === 'lễ' && i === index - 1;
  if (ceremony && group.items.every(({ kind, count, unknown }) => kind === 'org' && count === null && !unknown))
    return true;
  return (
    verb.verb === 'give' && (group.items.every((item) => item.count !== null) || isNamed(scan, elements, index, i))
  );
}

/**
 * "tặng Bằng khen | Sở Y tế và 2 cá nhân", "Bộ trưởng tặng Bằng khen | Sở Y tế;": who gives is no part of a list, and is
 * not told twice; not "tặng Bằng khen UBND tỉnh cho …".
 */
function isNamed(scan: Scan, elements: readonly Element[], index: number, verb: number): boolean {
  const group = elements[index + 1];
  if (group?.kind !== 'group') return false;
  const after = elements[elements[index + 2]?.kind === 'bracket' ? index + 3 : index + 2];
  if (wordOf(scan, after) === 'cho') return false;
  const [named, counted] = [0, 1].map((side) => group.items.filter(({ count }) => (count !== null) === (side === 1)));
  if (named.length > 0 && counted.length > 0 && group.items[0].count === null) return true;
  const giver = entryAt(elements, verb - 1);
  const ends = after === undefined || isMark(after, ';', '.', ',');
  return ends && (giver?.kind === 'office' || (giver?.kind === 'group' && giver.items.every((i) => i.kind === 'org')));
}

/** "Sở Y tế tặng Bằng khen | bác sĩ Tô Hải": a verb right before the award, and a person to the end of the clause. */
function isWorkerGiven(elements: readonly Element[], index: number, at: number): boolean {
  const [verb, group, after] = [entryAt(elements, index - 1), elements[at], elements[at + 1]];
  if (verb?.kind !== 'verb' || verb.verb !== 'give' || group?.kind !== 'group') return false;
  const ends = after === undefined || after.kind === 'bracket' || isMark(after, ';', '.', ',');
  return ends && group.items.every(({ count }) => count === null);
}

export const isJoint = (scan: Scan, element: Element | undefined): boolean =>
  isMark(element, ',', ';') || wordOf(scan, element) === 'và';

/** "tặng", "truy tặng", "khen tặng": to whom what was named goes. */
const isHanded = (scan: Scan, at: number): boolean => HANDED.has(scan.word(at)) || HANDED_IN_TWO.has(scan.pairAt(at));

const HANDED = new Set(['tặng', 'truy']);

const HANDED_IN_TWO = new Set(['khen tặng', 'trao tặng']);

/** "tới | đại diện lãnh đạo | Sở Y tế": the last of the words for its people. */
function pastStaff(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  while (STAFF.has(wordOf(scan, elements[i + 1]))) i++;
  return i;
}

/** "cho | các cá nhân: ông Tô Hải; bà Hà Nhàn": the colon, where only common words stand before it. */
function labelEnd(scan: Scan, elements: readonly Element[], at: number): number {
  // "cho | mỗi | tổ chức: Hội A; Hội B"
  const each = elements[at + 1] !== undefined && scan.word(elements[at + 1].from) === 'mỗi';
  let i = each ? at + 2 : at + 1;
  while (elements[i]?.kind === 'filler' || STAFF.has(wordOf(scan, elements[i]))) i++;
  if (isMark(elements[i], ':')) return i;
  // "cho các bệnh viện …", "cho | đơn vị | dẫn đầu là Sở Y tế", "cho | khối trưởng | năm 2027 là Sở Y tế"
  const role = elements[at + 1]?.kind === 'bloc';
  const noun = i > at + 1 || role || MANY.has(wordOf(scan, elements[at + 1]));
  const end = manyEnd(scan, elements, i, at);
  if (noun) return end;
  // "cho | doanh nghiệp nộp thuế tiêu biểu: | Công ty A, Công ty B"
  return isMark(elements[end], ':') && scan.kind('count', elements[at].to) === 'org' && isNamedNext(elements, end)
    ? end
    : at;
}

/**
 * "cho các đơn vị | trực thuộc, gồm: Sở Y tế", "cho các | bệnh viện tuyến tỉnh: Bệnh viện A", "cho đơn vị | dẫn đầu là Sở Y tế": past
 * what says who they are.
 */
function manyEnd(scan: Scan, elements: readonly Element[], from: number, at: number): number {
  for (let i = from; i < elements.length && i - from < WHO_THEY_ARE; i++) {
    const element = elements[i];
    if (isMark(element, ':')) return i;
    // "có thành tích xuất sắc | năm 2027, gồm", "| đã | có thành tích"
    if (element.kind === 'year' || (element.kind === 'verb' && element.verb === 'fact')) continue;
    if (wordOf(scan, element) === 'gồm') return isMark(elements[i + 1], ':') ? i + 1 : i;
    if (wordOf(scan, element) === 'là' && isNamedNext(elements, i)) return i;
    // "cho các đơn vị dẫn đầu cụm, khối, trong đó có | Sở Y tế"
    const among = scan.pairAt(element.from - 2) === 'trong đó' && isMark(elements[i - 3], ',');
    if (among && wordOf(scan, element) === 'có' && isNamedNext(elements, i)) return i;
    if (element.kind === 'bloc' && (elements[at + 1].kind === 'bloc' || leadsIt(scan, element))) continue;
    const plain = element.kind === 'word' || element.kind === 'filler' || isMark(element, ',');
    // "cho các | Bà mẹ: Hà Thị Nhàn, …"
    const called = i === from && scan.kind('count', element.from) === 'person';
    if (!plain || (scan.has(element.from, CAPITAL | NUMBER) && !called)) return at;
  }
  return at;
}

/** "cho đơn vị | dẫn đầu | Khối thi đua số 3: Sở Y tế" */
const leadsIt = (scan: Scan, { from }: Element): boolean => FIRST.has(scan.pairAt(from - 2));

const FIRST = new Set(['dẫn đầu', 'đứng đầu']);

export const MANY = new Set(['các', 'những']);

/** How many elements may say it. */
const WHO_THEY_ARE = 16;

/** "Lao động tiên tiến: | Gồm 04 đồng chí": past what leads on after the colon. */
function colonEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  while (COLON_LEADS.has(wordOf(scan, elements[i + 1])) && elements[i + 2] !== undefined) i++;
  return verbsEnd(scan, elements, i);
}

/** "Về Cờ thi đua: | đề nghị tặng | Sở Y tế": past the verbs, of which the last hands it on; "đề nghị Sở Nội vụ tặng" says who gives. */
function verbsEnd(scan: Scan, elements: readonly Element[], colon: number): number {
  let i = colon;
  for (let next = elements[i + 1]; next?.kind === 'verb' && LEADING.has(next.verb); next = elements[i + 1]) i++;
  const last = elements[i];
  // "Về Cờ thi đua: | suy tôn | Sở Y tế"
  const votes = i > colon && last.kind === 'verb' && last.verb === 'vote' && isNamedNext(elements, i);
  // "Bằng khen: | đề nghị | 05 cá nhân;": nobody else is asked to give it
  const asks = i > colon && last.kind === 'verb' && last.verb === 'propose' && isLastNamed(elements, i);
  if (i === colon || !(votes || asks || isHandedOn(scan, last))) return colon;
  // "Bằng khen: đề nghị tặng cho | 02 đơn vị gồm …"
  if (wordOf(scan, elements[i + 1]) === 'cho' && isCounted(elements[i + 2])) return i + 1;
  return isNamedNext(elements, i) || isCounted(elements[i + 1]) ? i : colon;
}

/** Those who are named or counted next end their part of the sentence. */
function isLastNamed(elements: readonly Element[], at: number): boolean {
  const after = elements[at + 2];
  const next = isNamedNext(elements, at) || isCounted(elements[at + 1]);
  return next && (after === undefined || isMark(after, ';', '.'));
}

/** "Được nhận Bằng khen dịp này có | 5 tập thể và 3 cá nhân |.": so many, and no more is told of them. */
function isLastCounted(elements: readonly Element[], at: number): boolean {
  const after = elements[at + 2];
  return isCounted(elements[at + 1]) && (after === undefined || isMark(after, ';', '.'));
}

const LEADING: ReadonlySet<Verb> = new Set(['propose', 'vote', 'give']);

const COLON_LEADS = new Set(['gồm', 'bao', 'có', 'cho']);

/** From "gồm", "là" past "có", a colon and what they are ("là các nghệ sĩ:"): the last element before the names. */
function leadPast(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  if (MANY.has(wordOf(scan, elements[at + 1]))) return labelEnd(scan, elements, at);
  while (wordOf(scan, elements[i + 1]) === 'có' || isMark(elements[i + 1], ':')) i++;
  return i;
}

/** Index of "gồm" in "gồm", "bao gồm"; -1 for other words. */
function composedAt(scan: Scan, elements: readonly Element[], at: number): number {
  const word = wordOf(scan, elements[at]);
  if (word === 'gồm') return at;
  return word === 'bao' && wordOf(scan, elements[at + 1]) === 'gồm' ? at + 1 : -1;
}

/** Index of the mark that closes the quotation at `at`, in which nobody is given anything; `at` for none. */
function quoteEnd(elements: readonly Element[], at: number): number {
  if (!isMark(elements[at], '“', '"')) return at;
  for (let i = at + 1; i < elements.length && i - at <= LONGEST_QUOTE; i++) {
    if (isMark(elements[i], '”', '"')) return i;
    if (['award', 'group', 'bloc', 'verb'].includes(elements[i].kind) || isMark(elements[i], ':', '.', ';')) return at;
  }
  return at;
}

const LONGEST_QUOTE = 16;
