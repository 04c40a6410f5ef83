import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit, parseGranter } from '../../../names/granter.js';
import { parseTitle } from '../../../names/title.js';
import { foldCase } from '../../../text/fold-case.js';
import { CLOSE, SLASH, STOP } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { saysWhoGives } from './giver-words.js';

/** The office or body right before the verb that gives. */
export function giverOf(
  scan: Scan,
  chain: Chain,
  elements: readonly Element[],
  before: Frame | null,
): Frame['granter'] {
  if (chain.granter) return chain.granter;
  const giver = entryAt(elements, issuerBefore(scan, elements, chain.stop));
  // "… tặng Cờ cho A và tặng Bằng khen cho B": A gives nothing, who gave the flag gives on.
  if (giver?.kind === 'group' && before?.items.some(({ from }) => from === giver.items[0].from))
    return before.award.award.granter ? null : before.granter;
  const gives =
    chain.verbs.some((verb) => verb.verb === 'give') && !chain.verbs.some((verb) => verb.verb === 'propose');
  if (!gives || !giver) return null;
  const decider = deciderNamed(scan, elements, chain.stop);
  if (decider) return decider;
  if (giver.kind === 'office') return giver;
  if (giver.kind === 'word') return bareGiver(scan, elements, chain.stop);
  if (giver.kind !== 'group') return null;
  // "Ba trường còn lại được trao": those who are counted receive.
  if (giver.items.every((item) => item.kind === 'org' && item.count === null)) return giver;
  return giver.items.length === 1 && !hands(scan, chain) ? officeOfChief(scan, giver) : null;
}

/** "ông Tô Hải, Chủ tịch UBND tỉnh | trao": he may do it for another. */
const hands = (scan: Scan, { verbs }: Chain): boolean => verbs.some(({ from }) => scan.word(from) === 'trao');

/** "Đồng chí Tô Hải, | Chủ tịch UBND huyện Bến Đá |", "| Giám đốc Sở Y tế | Tô Hải": the office in which somebody who heads a body gives; null for deputies and others. */
function officeOfChief(scan: Scan, { from, to }: Element): Frame['granter'] {
  for (let i = from; i < to; i++) {
    const title = CHIEFS.has(scan.pairAt(i)) || CHIEFS.has(scan.word(i)) ? parseTitle(scan, i, to) : null;
    if (title && title.to > i + 2) return { from: i, to: title.to };
    if (title || scan.word(i) === 'phó' || scan.word(i) === 'nguyên') return null;
  }
  return null;
}
const CHIEFS = new Set([
  'chủ tịch',
  'giám đốc',
  'tổng giám',
  'bộ trưởng',
  'hiệu trưởng',
  'cục trưởng',
  'chánh án',
  'viện trưởng',
  'tư lệnh',
]);

/** "| Tập đoàn | tặng Bằng khen", "…; | Huyện | đã tặng Giấy khen": a body that the text is about, alone at the head of its clause. */
function bareGiver(scan: Scan, elements: readonly Element[], stop: number): Frame['granter'] {
  let start = stop;
  while (start > 0 && stop - start < LONGEST_BARE && elements[start - 1].kind === 'word') start--;
  const opens = start === 0 || isMark(elements[start - 1], ',', ';', ':', '.');
  const { from, to } = { from: elements[start].from, to: elements[stop].to };
  const end = opens ? parseGranter(scan, from, to)?.to : undefined;
  return end === to || (end === to - 1 && LEVELS.has(scan.word(end))) ? { from, to } : null;
}
/** "Công đoàn | ngành |", "Công đoàn | trường |": of which one it is. */
const LEVELS = new Set(['ngành', 'trường', 'khối', 'cấp']);
const LONGEST_BARE = 3;

/** "công bố quyết định của | Chủ tịch UBND tỉnh | về việc tặng", "Quyết định số 12/QĐ-UBND của | UBND huyện | tặng": whose decision it is. */
function deciderNamed(scan: Scan, elements: readonly Element[], stop: number): Frame['granter'] {
  let at = stop;
  while (ABOUT.has(wordOf(scan, elements[at]))) at--;
  const decides = elements[at];
  const one = decides?.kind === 'office' || (decides?.kind === 'group' && decides.items.length === 1);
  return one && wordOf(scan, elements[at - 1]) === 'của' && decisionStart(scan, elements, at - 1) < at - 1
    ? bodyOf(decides)
    : null;
}
const ABOUT = new Set(['về', 'việc']);

/** "UBND tỉnh | đã ban hành | quyết định tặng": index of the one who issues the decision. */
function issuerBefore(scan: Scan, elements: readonly Element[], stop: number): number {
  let at = decisionStart(scan, elements, stop);
  const decided = at < stop;
  while (ISSUES.has(wordOf(scan, elements[at]))) at--;
  if (at === stop || (decided && !ISSUES.has(wordOf(scan, elements[at + 1])))) return stop;
  while (elements[at]?.kind === 'filler' || isFact(elements[at])) at--;
  return at;
}
const ISSUES = new Set(['ban', 'hành', 'ra', 'ký', 'có']);

/** "đã ban hành | Quyết định số 120/QĐ-UBND (ngày …) | tặng": index before the decision; `stop` where none stands there. */
function decisionStart(scan: Scan, elements: readonly Element[], stop: number): number {
  for (let i = stop; i > 0 && stop - i < LONGEST_NUMBER; i--) {
    const { kind, from } = elements[i];
    if (scan.word(from) === 'quyết' && scan.word(from + 1) === 'định') return i - 1;
    if (kind === 'verb' || kind === 'award' || kind === 'bloc') return stop;
  }
  return stop;
}
const LONGEST_NUMBER = 16;

/** "Cờ thi đua | (Chính phủ tặng)", "(do UBND tỉnh tặng)", "(cấp khen: UBND tỉnh)" */
export function giverInBracket(scan: Scan, element: Element | undefined): Frame['granter'] {
  if (element?.kind !== 'bracket') return null;
  const { inside } = element;
  const colon = inside.findIndex((one) => isMark(one, ':'));
  if (colon > 0) {
    const label = foldCase(scan.slice(inside[0].from, inside[colon - 1].to)).replace(/\s+/g, ' ');
    return saysWhoGives(label) ? bodyOf(inside[colon + 1]) : null;
  }
  const [giver, verb] = inside.filter(({ kind }) => kind !== 'filler');
  return verb?.kind === 'verb' && verb.verb === 'give' ? bodyOf(giver) : null;
}

/** "được | Chính phủ | tặng Cờ thi đua", "Đề nghị | UBND tỉnh | tặng Bằng khen": right before the verb of the award at `at`. */
export function giverRightBefore(elements: readonly Element[], at: number): Frame['granter'] {
  const [giver, verb] = [entryAt(elements, at - 2), entryAt(elements, at - 1)];
  if (verb?.kind !== 'verb' || verb.verb !== 'give') return null;
  return giver?.kind === 'group' && giver.items.length > 1 ? null : bodyOf(giver);
}

/**
 * "* Trình | Chủ tịch UBND tỉnh | :", "II. ĐỀ NGHỊ | UBND HUYỆN |", "Nhất trí trình | Chủ tịch UBND huyện | công nhận, khen thưởng năm 2012:", and no other
 * words: who is to give what the lines below name.
 */
export function giverAsked(scan: Scan, elements: readonly Element[]): Frame['granter'] {
  const at = elements.findIndex((one) => one.kind === 'verb');
  const verb = entryAt(elements, at);
  const giver = elements[at + 1];
  if (verb?.kind !== 'verb' || verb.verb !== 'propose' || !giver || at > MARKED) return null;
  if (elements.slice(0, at).some((one) => one.kind !== 'mark' && !isMarker(scan, one))) return null;
  if (!elements.slice(at + 2).every((one) => isReward(scan, one))) return null;
  const gives = giver.kind === 'group' && giver.items.length === 1 && isGivingUnit(scan, giver.from);
  return gives || giver.kind === 'office' ? bodyOf(giver) : null;
}
/** "1", ".", "-" */
const MARKED = 2;
const isMarker = (scan: Scan, { from, to }: Element): boolean =>
  scan.has(from, NUMBER) || (to === from + 1 && CLOSES_MARKER.has(scan.mark(to)));
const CLOSES_MARKER = new Set([STOP, SLASH, CLOSE]);
/** "xét tặng", "khen thưởng", "năm 2012", ":" */
const isReward = (scan: Scan, one: Element): boolean =>
  one.kind === 'mark' || one.kind === 'filler' || one.kind === 'year' || isGive(one) || REWARD.has(wordOf(scan, one));
const REWARD = new Set(['khen', 'thưởng', 'xét', 'sau', 'như']);

/**
 * "- | Chủ tịch UBND tỉnh | đã tặng: Bằng khen cho Sở Y tế; …", "| Bộ Y tế | đã ký quyết định khen thưởng gồm: …": who gives all that stands behind
 * the first colon, and where that is; null where others stand before them, or they are given something.
 */
export function giverOverColon(
  scan: Scan,
  elements: readonly Element[],
): { readonly giver: NonNullable<Frame['granter']>; readonly colon: number } | null {
  const colon = elements.findIndex((one) => isMark(one, ':'));
  let at = colon - 1;
  // "đã tặng | các hình thức sau |:"
  while (at > 0 && colon - at < LONGEST_TAIL && isTail(scan, elements[at])) at--;
  // "Tổng Thanh tra Chính phủ | quyết định | :"
  const decides = at > 1 && wordOf(scan, elements[at]) === 'định' && wordOf(scan, elements[at - 1]) === 'quyết';
  const verb = at > 0 ? elements[at] : undefined;
  if (!decides && (verb?.kind !== 'verb' || verb.verb !== 'give')) return null;
  while (at > 0 && (isFact(elements[at]) || isGive(elements[at]) || DECIDES.has(wordOf(scan, elements[at])))) at--;
  const giver = elements[at];
  const own = giver?.kind === 'group' && giver.items.length === 1 && giver.items[0].kind === 'org';
  const body = giver?.kind === 'office' || (own && giver.items[0].count === null) ? bodyOf(giver) : null;
  const opens = elements
    .slice(0, at)
    .every(
      (one) =>
        one.kind === 'mark' ||
        one.kind === 'year' ||
        one.kind === 'date' ||
        scan.has(one.from, NUMBER) ||
        scan.word(one.from) === 'do',
    );
  return body && opens ? { giver: body, colon } : null;
}
const LONGEST_TAIL = 10;
const isTail = (scan: Scan, one: Element): boolean =>
  one.kind === 'filler' ||
  one.kind === 'year' ||
  isMark(one, ',') ||
  (one.kind === 'word' && !scan.has(one.from, NUMBER));
const isGive = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'give';
const DECIDES = new Set(['ban', 'hành', 'ra', 'ký', 'quyết', 'định', 'các', 'việc', 'về']);

/** The frame with who gives it, where its line told it before a colon and the award does not. */
export function givenOverColon(frame: Frame, over: ReturnType<typeof giverOverColon>): Frame {
  const given = over !== null && frame.index > over.colon && frame.outcome === 'awarded';
  return given && frame.granter === null && frame.award.award.granter === null
    ? { ...frame, granter: over.giver }
    : frame;
}

const bodyOf = (giver: Element | undefined): Frame['granter'] =>
  giver?.kind === 'office' || giver?.kind === 'group' ? { from: giver.from, to: giver.to } : null;

/** "Cờ thi đua năm 2027 | của | UBND tỉnh", "Bằng khen các năm 2026, năm 2027 | của | Bộ Y tế": the year parts the award from its giver; index of "của". Null for others. */
export function giverBehindYear(
  scan: Scan,
  elements: readonly Element[],
  index: number,
): { readonly at: number; readonly granter: Frame['granter'] } | null {
  let at = index + 1;
  while (elements[at]?.kind === 'year' || elements[at]?.kind === 'filler' || joinsYears(scan, elements, at)) at++;
  if (at === index + 1 || wordOf(scan, elements[at]) !== 'của') return null;
  const giver = elements[at + 1];
  const body = giver?.kind === 'group' && giver.items.length === 1 && giver.items[0].kind === 'org';
  return body || giver?.kind === 'office' ? { at, granter: { from: giver.from, to: giver.to } } : null;
}

/** "| các | năm 2026", "năm 2026 | , | năm 2027", "năm 2026 | và | 2027" */
const joinsYears = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  elements[at + 1]?.kind === 'year' &&
  (isMark(elements[at], ',') || wordOf(scan, elements[at]) === 'và' || wordOf(scan, elements[at]) === 'các');

/**
 * "danh hiệu “Tập thể lao động xuất sắc” | do | Chủ tịch UBND tỉnh | công nhận", "Bằng khen năm 2027 | được | UBND tỉnh | trao": who gives stands behind
 * the award; whoever hands it over ("do Sở Nội vụ trao") does not give.
 */
export function giverBehindBy(scan: Scan, elements: readonly Element[], index: number): Frame['granter'] {
  const at = elements[index + 1]?.kind === 'year' ? index + 2 : index + 1;
  const [by, giver, verb] = [elements[at], elements[at + 1], elements[at + 2]];
  const passive = by?.kind === 'verb' && by.verb === 'passive';
  if (by === undefined || !(passive || (scan.word(by.from) === 'do' && by.to === by.from + 1))) return null;
  if (verb?.kind !== 'verb' || verb.verb !== 'give' || (!passive && scan.word(verb.from) === 'trao')) return null;
  const one = giver?.kind === 'group' && giver.items.length === 1 && giver.items[0].kind === 'org';
  return one || giver?.kind === 'office' ? bodyOf(giver) : null;
}

const isFact = (element: Element | undefined): boolean => element?.kind === 'verb' && element.verb === 'fact';

/** "danh hiệu “…” do Chủ tịch UBND tỉnh | tặng": the verb at the index ends the clause that says who gives the award before it. */
export function endsGiverClause(scan: Scan, elements: readonly Element[], index: number): boolean {
  const [award, verb] = [entryAt(elements, index - 1), elements[index]];
  if (award?.kind !== 'award' || award.award.granter === null || verb?.kind !== 'verb') return false;
  return verb.verb === 'give' && verb.from === award.to && scan.word(award.award.granter.from - 1) === 'do';
}
