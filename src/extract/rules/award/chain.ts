import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { CAPITAL } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import { giftsBefore } from './gifts.js';
import type { Item } from './item.js';
import type { Mentioned } from './mentioned.js';
import { objectBefore } from './object-before.js';
import { exampleOf, prizeStart } from './prizes.js';
import { certificateStart, isReceivedSheet } from './sheet.js';

type VerbElement = Extract<Element, { kind: 'verb' }>;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What stands unbroken before an award: "đề nghị | UBND tỉnh | xét, trình | Chính phủ | tặng". */
export interface Chain {
  /** In the order of the text. */
  readonly verbs: readonly VerbElement[];
  /** The body that should give: the last one named. */
  readonly granter: Range | null;
  /** A second body that gives the same: "đề nghị Bộ Y tế, UBND tỉnh tặng". */
  readonly second: Range | null;
  /** "tặng | ông Pảo | danh hiệu …": who receives stands between verb and award. */
  readonly object: readonly Item[];
  /** Index of the element before the chain. */
  readonly stop: number;
  /** "các đơn vị được tặng": the subject is many and unnamed. */
  readonly plural: boolean;
}

/** The verbs and givers before the award at `index`, not further than `start`. */
export function leftChain(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  start: number,
  mentioned: Mentioned,
): Chain {
  const verbs: VerbElement[] = [];
  let granter: Range | null = null;
  let second: Range | null = null;
  let object: readonly Item[] = [];
  let plural = false;
  let i = index - 1;
  const put = objectBefore(scan, elements, index);
  if (put && put.at > start) {
    object = put.items.map((item) => mentioned.person(item));
    i = put.at - 1;
  }
  for (; i >= start; i--) {
    const element = elements[i];
    const example = verbs.length === 0 ? exampleOf(scan, elements, i, start) : -1;
    const given = verbs.length === 0 && isPlain(element) ? givenUnit(scan, elements, i, mentioned) : null;
    const told = verbs.length === 0 && element.kind === 'word' ? givenOne(scan, elements, i, mentioned) : null;
    const prize = example < 0 && verbs.length === 0 ? prizeStart(scan, elements, i) : i;
    const gifts = verbs.length === 0 || isGive(verbs[0]) ? giftsBefore(scan, elements, i, start) : null;
    const certificate = verbs.length === 0 ? certificateStart(scan, elements, i) : -1;
    if (example >= 0) i = example + 1;
    else if (certificate >= 0) i = certificate;
    else if (prize < i) i = prize;
    else if (gifts?.verb) {
      // "tặng hoa và | Giấy khen"
      verbs.unshift(gifts.verb);
      i = gifts.before;
    } else if (gifts && (verbs.length === 0 || isGive(elements[gifts.before]))) {
      // "trao | phần thưởng và | Giấy khen", "thưởng | 2 triệu đồng và | tặng Giấy khen"
      i = gifts.before + 1;
    } else if (element.kind === 'verb' && element.verb === 'propose' && isJoinedPassive(scan, elements, i + 1)) {
      // "Sở Y tế | đề nghị và | được UBND tỉnh tặng": it asked, and got it
      i--;
      break;
    } else if (element.kind === 'verb') {
      verbs.unshift(element);
      plural = false;
    } else if (element.kind === 'filler' && wordOf(scan, element) === 'để' && elements[i + 1].kind === 'verb') {
      // "Giới thiệu Đảng bộ A | để đề nghị": what stands before it is no giver.
      break;
    } else if (element.kind === 'filler' && !given) {
      if (isOneOf(scan, elements, i)) break;
      // "Năm 2026 | đơn vị | được tặng": who receives
      if (wordOf(scan, element) === 'vị' && mentioned.unit(element.from - 1)) break;
      // "tập thể này | được tặng"
      if (wordOf(scan, element) === 'này' && mentioned.unit(element.from - 2)) break;
      // "12 tập thể, 31 cá nhân thuộc | các đơn vị | được tặng": so many of theirs
      if (isOwner(scan, elements, i)) {
        i--;
        continue;
      }
      // "đơn vị | các năm 2009, 2015 | nhận": several years
      const dated = entryAt(elements, i + 1)?.kind === 'year';
      const several = ['các', 'những'].includes(wordOf(scan, element)) && verbs.length > 0 && !dated;
      if (several && !areTold(scan, elements, i)) plural = true;
      // "Sở Y tế có cá nhân | được tặng": somebody of it
      if (wordOf(scan, element) === 'có' && verbs[0]?.verb === 'passive' && SOMEONE.has(scan.pairAt(element.to)))
        plural = true;
    } else if (isMark(element, ',') && isGive(verbs[0]) && isGive(entryAt(elements, i - 1))) {
      // "được truy tặng, phong tặng"
    } else if (verbs.length === 0 && isReceivedSheet(scan, elements, i, start)) {
      // "được nhận | tấm | Bằng khen"
    } else if (element.kind === 'year' || isMark(element, '"', '“', '”') || isBetweenYears(scan, elements, i)) {
      // "năm 2016 được tặng", "các năm 2009, 2015 nhận"
    } else if (verbs.length === 0 && element.kind === 'group' && isGive(entryAt(elements, i - 1))) {
      object = element.items.map((item) => mentioned.person(item));
    } else if (verbs.length === 0 && isDecisionBeside(scan, elements, i)) {
      // "trao | quyết định và | Bằng khen"
      i--;
    } else if (verbs.length === 0 && element.kind === 'group' && isChosenAs(scan, elements, i)) {
      // "suy tôn | Thượng úy Tô Hải | danh hiệu Chiến sĩ thi đua cơ sở"
      object = element.items.map((item) => mentioned.person(item));
    } else if (verbs.length === 0 && element.kind === 'group' && isGivenTo(scan, elements, i)) {
      // "tặng cho | Sở Y tế | Bằng khen"
      object = element.items.map((item) => mentioned.person(item));
      i--;
    } else if (verbs.length === 0 && isNamedFor(scan, elements, i)) {
      // "đề cử | hai gương mặt cho | danh hiệu Chiến sĩ thi đua"
      const chosen = elements[--i];
      if (chosen.kind === 'group') object = chosen.items.map((item) => mentioned.person(item));
    } else if (given) {
      // "Nhà nước tặng | Công ty | Huân chương"
      object = [given.item];
      i = given.at;
    } else if (told) {
      // "tặng ông Bằng khen", "truy tặng đồng chí Huy hiệu"
      object = [told.item];
      i = told.at;
    } else if (isGiver(scan, element) && isGive(verbs[0]) && isPassedTo(scan, entryAt(elements, i - 1), verbs[0])) {
      // "suy tôn Sở Y tế | để Bộ Y tế xét tặng", "Chuyển Bộ Y tế xét tặng": proposed to who gives
      granter ??= element;
      verbs.unshift(newElement('verb', elements[i - 1].from, elements[i - 1].to, 'propose') as VerbElement);
      i -= 2;
      break;
    } else if (isGiver(scan, element) && opensFor(verbs[0]) && asksFor(scan, elements, i, verbs[0])) {
      const givers = giversOf(elements, i);
      // "được UBND xã đề nghị cấp trên tặng": who proposes does not give.
      const gives = isGive(verbs[0]);
      if (gives && granter === null && givers.length === 2) second = givers[0];
      if (gives) granter ??= givers[givers.length - 1];
      while (elements[i].from > givers[0].from) i--;
    } else if (verbs[0]?.verb === 'propose' && passiveGiver(scan, elements, i, start) >= 0) {
      // "được | các đơn vị thành viên | đề nghị": who proposes.
      i = passiveGiver(scan, elements, i, start) + 1;
    } else if (isGive(verbs[0]) && passiveGiver(scan, elements, i, start) >= 0) {
      const passive = passiveGiver(scan, elements, i, start);
      const body = { from: elements[passive + 1].from, to: elements[i].to };
      if (granter === null && hasCapital(scan, body)) granter = body;
      i = passive + 1;
    } else if (
      verbs[0]?.verb === 'propose' &&
      LEVELS.has(wordOf(scan, element)) &&
      levelsAsked(scan, elements, i, start)
    ) {
      // "kính đề nghị | các cấp | xem xét, trình": who passes it on
      i = unknownGiver(scan, elements, i, start) + 1;
    } else {
      const proposal = isGive(verbs[0]) || isReceive(verbs[0]) ? unknownGiver(scan, elements, i, start) : -1;
      if (proposal < 0) break;
      // "đề nghị | cấp trên | xét nhận": who gives; "đề nghị | Sở Y tế | nhận": who receives.
      if (!isGive(verbs[0]) && elements.slice(proposal + 1, i + 1).some(({ kind }) => kind !== 'word')) break;
      const body = { from: elements[proposal + 1].from, to: elements[i].to };
      // "đề nghị cấp trên tặng" names nobody.
      if (granter === null && hasCapital(scan, body)) granter = body;
      i = proposal + 1;
    }
  }
  return { verbs, granter, second, object, stop: i, plural };
}

/** "2009 | , | 2015 nhận", "năm 2009 | và | năm 2015 được tặng" */
const isBetweenYears = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  (isMark(elements[at], ',') || wordOf(scan, elements[at]) === 'và') &&
  entryAt(elements, at - 1)?.kind === 'year' &&
  elements[at + 1]?.kind === 'year';

const SOMEONE = new Set(['cá nhân', 'tập thể', 'học sinh', 'giáo viên', 'hội viên', 'đoàn viên']);

/** "trao | quyết định |": the last word of what is handed out beside the award. */
const isDecisionBeside = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  wordOf(scan, elements[at]) === 'định' &&
  wordOf(scan, entryAt(elements, at - 1)) === 'quyết' &&
  isGive(entryAt(elements, at - 2));

/** "và | được" */
function isJoinedPassive(scan: Scan, elements: readonly Element[], at: number): boolean {
  const next = entryAt(elements, at + 1);
  return wordOf(scan, elements[at]) === 'và' && next?.kind === 'verb' && next.verb === 'passive';
}

/** "tặng | ông | Bằng khen", "truy tặng | đồng chí | Huy hiệu", "trao cho | chị | Giấy khen": whom a word or two behind the verb speak of, and where they begin. */
function givenOne(
  scan: Scan,
  elements: readonly Element[],
  last: number,
  mentioned: Mentioned,
): { readonly item: Item; readonly at: number } | null {
  for (let at = last; at > last - 2 && at > 0; at--) {
    const { kind, from } = elements[at];
    if (kind !== 'word') return null;
    const to = wordOf(scan, elements[at - 1]) === 'cho' ? at - 1 : at;
    if (!isGive(entryAt(elements, to - 1)) || scan.size('address', from) > elements[last].to - from) continue;
    const item = at === last || scan.pairAt(from) === 'đồng chí' ? mentioned.pronoun(from) : null;
    if (item) return { item, at: to };
  }
  return null;
}

const isPlain = ({ kind }: Element): boolean => kind === 'word' || kind === 'filler';

/** "tặng | Công ty | Huân chương", "tặng | Nhà trường | Cờ thi đua": whom the words right behind the verb speak of, and where they begin; null for none. */
function givenUnit(
  scan: Scan,
  elements: readonly Element[],
  last: number,
  mentioned: Mentioned,
): { readonly item: Item; readonly at: number } | null {
  const these = wordOf(scan, elements[last]) === 'này' ? 1 : 0;
  for (let at = last - these; at > last - these - 2 && at > 0; at--) {
    const { kind, from } = elements[at];
    if (kind !== 'word' && kind !== 'filler') return null;
    // "tặng thưởng cho | nhà trường | Bằng khen"
    const to = wordOf(scan, elements[at - 1]) === 'cho' ? at - 1 : at;
    if (!isGive(entryAt(elements, to - 1))) continue;
    const start = scan.word(from) === 'nhà' ? from + 1 : from;
    const head = NOUNS.has(scan.pairAt(start)) ? start + 2 : (anyUnitHead(scan, start)?.to ?? start + 1);
    const item = head === elements[last].to - these ? mentioned.unit(start) : null;
    return item && { item, at: to };
  }
  return null;
}

const NOUNS = new Set(['đơn vị', 'tập thể', 'địa phương', 'doanh nghiệp']);

/** Right behind a vote or a proposal, with a title of its own behind: "danh hiệu …". */
function isChosenAs(scan: Scan, elements: readonly Element[], at: number): boolean {
  const [verb, award] = [entryAt(elements, at - 1), elements[at + 1]];
  return verb?.kind === 'verb' && verb.verb === 'vote' && award?.kind === 'award' && scan.word(award.from) === 'danh';
}

/** "đề cử hai cá nhân | cho | danh hiệu …": who is put forward, before a title of its own; who is asked gives no title "cho" anybody. */
function isNamedFor(scan: Scan, elements: readonly Element[], at: number): boolean {
  const [verb, group, award] = [entryAt(elements, at - 2), entryAt(elements, at - 1), elements[at + 1]];
  const put = verb?.kind === 'verb' && (verb.verb === 'propose' || verb.verb === 'vote');
  return (
    put &&
    group?.kind === 'group' &&
    wordOf(scan, elements[at]) === 'cho' &&
    award?.kind === 'award' &&
    scan.word(award.from) === 'danh'
  );
}

/** "… 31 cá nhân | thuộc các | đơn vị", "8 đồng chí nguyên là cán bộ | của các | cơ quan": whose those are who are counted, with nothing but words between. */
export function isOwner(scan: Scan, elements: readonly Element[], at: number): boolean {
  if (!UNNAMED.has(wordOf(scan, elements[at])) || !OWNS.has(wordOf(scan, entryAt(elements, at - 1)))) return false;
  let i = at - 2;
  while (i > 0 && at - i < LONGEST_SERVICE && isPlain(elements[i])) i--;
  const counted = entryAt(elements, i);
  return counted?.kind === 'group' && counted.items.every(({ count }) => count !== null);
}
/** Elements of "đang công tác tại các", "nguyên là cán bộ chủ chốt của các". */
const LONGEST_SERVICE = 12;
const OWNS = new Set(['thuộc', 'của', 'tại', 'trong', 'ở']);

/** "1 trong | các", "một trong | những": who is meant stands before. */
export const isOneOf = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  UNNAMED.has(wordOf(scan, elements[at])) &&
  wordOf(scan, entryAt(elements, at - 1)) === 'trong' &&
  ONE.has(scan.slice(elements[at].from - 2, elements[at].from - 1).toLowerCase());
const ONE = new Set(['1', '01', 'một']);
/** "các đơn vị được tặng" are unnamed; "dẫn đầu các cụm thi đua" says what somebody did. */
export const UNNAMED: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'số']);

/**
 * "được | UBND cùng cấp | tặng", "được | UBND tỉnh, Bộ, ngành Trung ương | tặng": index of "được", where all that stands
 * between the two is who gives; -1 for others ("được biết, Sở Y tế tặng").
 */
function passiveGiver(scan: Scan, elements: readonly Element[], at: number, start: number): number {
  let i = at;
  while (i >= start && at - i < LONGEST_GIVER && (GIVERS.has(elements[i].kind) || isMark(elements[i], ',', '%'))) i--;
  const verb = elements[i];
  if (i < start || i === at || verb.kind !== 'verb' || verb.verb !== 'passive') return -1;
  const first = elements[i + 1];
  const named = first.kind === 'office' || first.kind === 'group' || first.kind === 'bloc';
  const counted = first.kind === 'group' && first.items.some((item) => item.count !== null);
  // "được | 100% đại biểu | nhất trí đề nghị"
  if (isMark(elements[i + 2], '%')) return i;
  return (named && !counted) || scan.has(first.from, CAPITAL) || LEVEL_WORDS.has(scan.word(first.from)) ? i : -1;
}
const GIVERS: ReadonlySet<string> = new Set(['word', 'filler', 'group', 'office', 'bloc', 'bracket']);
const LONGEST_GIVER = 14;
/** "cấp trên", "cấp ủy các cấp", "các cấp, các ngành", "ngành dọc" */
const LEVEL_WORDS = new Set(['cấp', 'các', 'ngành', 'tỉnh', 'huyện', 'xã', 'bộ', 'lãnh', 'nhà']);

/** "đề nghị | tỉnh Hội | tặng": index of the verb, where a body that no grammar knows stands behind it; -1 for others. */
function unknownGiver(scan: Scan, elements: readonly Element[], at: number, start: number): number {
  let i = at;
  while (i >= start && at - i < 6 && ['word', 'group', 'office', 'filler'].includes(elements[i].kind)) i--;
  const verb = entryAt(elements, i);
  if (i < start || i === at || verb?.kind !== 'verb' || verb.verb !== 'propose') return -1;
  // "Tờ trình số 12", "theo đề nghị của …" are no verbs.
  // "làm giấy tờ | đề nghị": the papers are made to ask
  const papers = scan.pairAt(verb.from - 2) === 'giấy tờ';
  const noun = !papers && ['tờ', 'theo'].includes(scan.slice(verb.from - 1, verb.from).toLowerCase());
  return noun || NOUN_ENDS.has(wordOf(scan, elements[i + 1])) ? -1 : i;
}

/** "kính đề nghị | Hội đồng các cấp", "đề nghị | cấp có thẩm quyền": right behind the verb, and nobody's name. */
function levelsAsked(scan: Scan, elements: readonly Element[], at: number, start: number): boolean {
  const verb = unknownGiver(scan, elements, at, start);
  const asked = elements.slice(verb + 1, at + 1);
  return verb >= 0 && asked.every(({ kind }) => kind !== 'group') && asked.some((e) => wordOf(scan, e) === 'cấp');
}
const LEVELS = new Set(['cấp', 'quyền']);

function hasCapital(scan: Scan, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (scan.has(i, CAPITAL)) return true;
  return false;
}
const NOUN_ENDS = new Set(['của', 'số', 'tại', 'về', 'này', 'trên']);

const isGivenTo = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  wordOf(scan, entryAt(elements, at - 1)) === 'cho' &&
  isGive(entryAt(elements, at - 2)) &&
  // "Trước ý kiến | đề nghị tặng cho": what somebody thinks
  scan.word((entryAt(elements, at - 3) ?? elements[at]).from - 1) !== 'kiến';

const isGive = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'give';
const isReceive = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'receive';
const isGiver = (scan: Scan, element: Element): boolean =>
  element.kind === 'office' ||
  element.kind === 'bloc' ||
  (element.kind === 'group' && element.items.every(({ kind, count }) => kind === 'org' && count === null)) ||
  (element.kind === 'group' && element.items.length === 1) ||
  isBareHead(scan, element);

/** "để | Bộ Y tế | tặng", "chuyển | Bộ Y tế | xét tặng" */
function isPassedTo(scan: Scan, element: Element | undefined, { from }: VerbElement): boolean {
  const word = wordOf(scan, element);
  return word === 'để' || (word === 'chuyển' && CONSIDERS.has(scan.word(from)));
}
const CONSIDERS = new Set(['xét', 'xem']);

/** "Tập đoàn", "Bộ": the one that the text is about. */
const isBareHead = (scan: Scan, { kind, from }: Element): boolean =>
  kind === 'word' && scan.has(from, CAPITAL) && anyUnitHead(scan, from) !== null;

/** After a giver comes what it does: "Bộ Y tế tặng", "Sở trình". "… được tặng" is what happens to one who receives. */
const opensFor = (verb: VerbElement | undefined): boolean =>
  verb !== undefined && (verb.verb === 'give' || verb.verb === 'propose' || verb.verb === 'vote');

/** Before a giver: "đề nghị | Bộ Y tế", "được | Bộ Y tế". */
function asksFor(scan: Scan, elements: readonly Element[], index: number, verb: VerbElement | undefined): boolean {
  const [first] = giversOf(elements, index);
  let i = index - 1;
  while (i >= 0 && (elements[i].kind === 'filler' || elements[i].from >= first.from)) i--;
  const element = entryAt(elements, i);
  if (element?.kind !== 'verb' || !(element.verb === 'propose' || element.verb === 'passive')) return false;
  // "giới thiệu | Sở Y tế | đề nghị tặng": who is presented receives.
  return !(verb?.verb === 'propose' && scan.word(element.from) === 'giới');
}

/** The one at `index`, or the two that a comma or "và" joins: "Thủ tướng Chính phủ, UBND tỉnh". In the order of the text. */
function giversOf(elements: readonly Element[], index: number): readonly Range[] {
  const last = elements[index];
  if (last.kind === 'group' && last.items.length > 1) return last.items.map(({ from, to }) => ({ from, to }));
  const between = entryAt(elements, index - 1);
  const joint = isMark(between, ',') || between?.kind === 'filler';
  const first = entryAt(elements, index - 2);
  return joint && first?.kind === 'office' ? [first, last] : [last];
}

/** "Sở Y tế và Sở Nội vụ là | những | đơn vị được tặng": those before "là". */
function areTold(scan: Scan, elements: readonly Element[], at: number): boolean {
  const group = wordOf(scan, entryAt(elements, at - 1)) === 'là' ? entryAt(elements, at - 2) : undefined;
  return group?.kind === 'group' && group.items.length > 1 && group.items.every(isNamed);
}
