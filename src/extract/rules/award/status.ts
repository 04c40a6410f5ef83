import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { countsOthers, outvotedAt } from './denial.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import type { Frame } from './frame.js';
import type { Clause } from './statement.js';
import { talkedDown } from './talked-down.js';

/** Why an award that is named is none: "chưa tặng", "thu hồi", "nếu", "phấn đấu", "sẽ", "không quá", "tiêu chuẩn". */
const DROPPED = ['refused', 'revoked', 'conditional', 'planned', 'ahead', 'quota', 'procedure'] as const;
export type Dropped = (typeof DROPPED)[number];

/** What the verbs around an award say of it. */
export type Outcome = Status | Dropped | 'unsaid';

const DROPS: ReadonlySet<Outcome> = new Set(DROPPED);
export const isDropped = (outcome: Outcome): outcome is Dropped => DROPS.has(outcome);
export const isStatus = (outcome: Outcome): outcome is Status => outcome !== 'unsaid' && !isDropped(outcome);

/** Verbs beside the award (`own`, also before those who receive), what those of its clause say, and what the sentence governs. */
export interface Verbs {
  readonly own: readonly Verb[];
  readonly clause: Clause;
  /** Of an earlier clause, or before a colon: "Cụm suy tôn: xã A nhận Cờ; …". */
  readonly mood: Status | null;
}

const BESIDE: Partial<Readonly<Record<Verb, Dropped>>> = {
  negate: 'refused',
  modal: 'conditional',
  deny: 'refused',
  procedure: 'procedure',
};

/** The verb that governs decides: "đề nghị tặng" is recommended, "suy tôn … nhận" voted (annotation rules, "Status"). */
export function outcomeOf({ own, clause, mood }: Verbs): Outcome {
  const beside = own.find((verb) => BESIDE[verb] !== undefined);
  const dropped = beside === undefined ? clause.dropped : BESIDE[beside];
  if (dropped) return dropped;
  // "đăng ký phấn đấu đạt Cờ" registers what others only hope for.
  if (own.includes('register')) return 'registered';
  if (clause.planned) return 'planned';
  if (own.includes('propose')) return 'recommended';
  if (own.includes('vote')) return 'voted';
  if (clause.ahead && mood === null) return 'ahead';
  const given = own.includes('give');
  if (!given && !own.includes('receive') && !own.includes('passive')) return mood ?? 'unsaid';
  // "Công an tỉnh đã được Bộ tặng Cờ" stands by itself; "UBND tỉnh tặng Cờ cho …" after "đề nghị …;" is proposed too.
  const settled = own.includes('fact') || (given && own.includes('passive'));
  return mood === null || settled ? 'awarded' : mood;
}

/** "đề nghị Chính phủ tặng …; UBND tỉnh tặng …; Bằng khen cho …": the verb of the clause before still governs. */
export function inherited(before: Frame | null, own: readonly Verb[]): Status | null {
  if (before === null || !isStatus(before.outcome)) return null;
  if (own.includes('fact') || before.outcome === 'awarded') return own.length === 0 ? before.outcome : null;
  return before.outcome;
}

/** "… đối với 4 phòng không được xem xét", "… 02/05 phiếu - không đạt tỷ lệ": what follows refuses it. */
export function deniedAfter(scan: Scan, elements: readonly Element[], from: number, to: number): Dropped | null {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const element = elements[i];
    if (element.kind === 'verb' && element.verb === 'deny') return deniesOthers(scan, elements, i) ? null : 'refused';
    if (i === from && saysLater(scan, element.from)) return 'ahead';
    if (i === from && isWeighed(scan, elements, i)) return 'procedure';
    if (outvotedAt(scan, element.from) || isFalse(scan, element)) return 'refused';
    if (element.kind === 'verb' && element.verb === 'condition') return 'conditional';
    if (countsOthers(elements[i - 1], element)) continue;
    if (element.kind === 'bracket' && element.inside.some((e) => e.kind === 'verb' && e.verb === 'deny'))
      return 'refused';
    // "cho 02 hộ | của xã Bến Đá | bị trả lại": where they are
    const placed =
      element.kind === 'group' && OF_PLACE.has(wordOf(scan, elements[i - 1])) && isReturned(scan, elements[i + 1]);
    if (element.kind === 'award' || (element.kind === 'group' && !placed)) return null;
  }
  return to < elements.length && to - from < 12 && talkedDown(scan, elements, to) >= 0 ? 'refused' : null;
}
/** "được tặng Bằng khen | vào tháng tới", "… | trong thời gian tới" */
const saysLater = (scan: Scan, at: number): boolean => {
  if (scan.word(at) !== 'vào' && scan.word(at) !== 'trong') return false;
  const time = scan.pairAt(at + 1) === 'thời gian' ? at + 2 : at + 1;
  return scan.word(time + 1) === 'tới' && TIMES.has(scan.word(time));
};
const TIMES = new Set(['gian', 'tháng', 'năm', 'tuần', 'quý', 'kỳ', 'đợt', 'ngày']);

/** "Việc tặng Huân chương cho ông Hải | (đang) được xem xét": nothing is given yet; "Việc đề nghị tặng …" proposes it anyway. */
function isWeighed(scan: Scan, elements: readonly Element[], at: number): boolean {
  const passive = elements[at].kind === 'verb' ? at : at + 1;
  const verb = entryAt(elements, passive);
  if (verb?.kind !== 'verb' || verb.verb !== 'passive' || scan.pairAt(verb.to) !== 'xem xét') return false;
  for (let i = at - 1; i > 0 && at - i < LONGEST_DEED; i--) {
    const gives = elements[i];
    if (gives.kind === 'verb') return gives.verb === 'give' && wordOf(scan, elements[i - 1]) === 'việc';
  }
  return false;
}
/** Elements of "tặng thưởng Huân chương cho ông Tô Hải, Giám đốc Sở Y tế". */
const LONGEST_DEED = 16;

/** "Tin Sở Y tế được tặng Bằng khen | là (hoàn toàn) sai", "… nhưng đó | là tin giả": what was told is not so. */
function isFalse(scan: Scan, element: Element): boolean {
  if (wordOf(scan, element) !== 'là') return false;
  const at = scan.pairAt(element.to) === 'hoàn toàn' ? element.to + 2 : element.to;
  return FALSE.has(scan.word(scan.pairAt(at) === 'thông tin' ? at + 2 : at)) || FALSE.has(scan.pairAt(at));
}
const FALSE = new Set(['sai', 'giả', 'bịa', 'tin sai', 'tin giả', 'tin đồn', 'không đúng', 'chưa đúng', 'không có']);
const OF_PLACE = new Set(['của', 'thuộc', 'ở', 'tại']);
/** "| bị trả lại", "| không được thông qua": what happened to them; "không xét các hộ khác" is said of others. */
const isReturned = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'verb' &&
  element.verb === 'deny' &&
  (scan.word(element.from) === 'bị' || scan.word(element.from + 1) === 'được');

/** "đề nghị tặng Bằng khen cho A, | không đề nghị | tặng Bằng khen cho B": the refusal has an award or a recipient of its own. */
function deniesOthers(scan: Scan, elements: readonly Element[], index: number): boolean {
  // "đã được Bộ trưởng tặng Bằng khen năm 2027 nên | không đề nghị | UBND tỉnh khen thưởng": what was given is why
  if (wordOf(scan, elements[index - 1]) === 'nên' || asksNoMore(scan, elements, index)) return true;
  // "… đã được tặng Bằng khen năm 2027 nên | hội nghị | không đưa vào danh sách"
  if (
    elements.slice(Math.max(0, index - 3), index).some((one) => wordOf(scan, one) === 'nên') &&
    wasGiven(elements, index)
  )
    return true;
  if (!isMark(elements[index - 1], ',', ';')) return false;
  for (let i = index + 1; i < elements.length && i - index < 8; i++) {
    const { kind } = elements[i];
    if (kind === 'award' || kind === 'group') return true;
    if (kind === 'mark') return false;
  }
  return false;
}

/** "Sở Y tế được Bộ Y tế tặng Cờ thi đua theo ngành dọc nên đề nghị Khối | không xét |": who has been given one asks for no other. */
function asksNoMore(scan: Scan, elements: readonly Element[], index: number): boolean {
  const [so, asks, whom] = elements.slice(Math.max(0, index - 3), index);
  if (index < 3 || wordOf(scan, so) !== 'nên' || asks.kind !== 'verb' || asks.verb !== 'propose') return false;
  return (whom.kind === 'bloc' || whom.kind === 'group') && wasGiven(elements, index);
}

/** "đã được tặng Bằng khen": the award before the element, which nobody asks for. */
function wasGiven(elements: readonly Element[], index: number): boolean {
  const award = elements.findLastIndex(({ kind }, i) => i < index && kind === 'award');
  const verbs = elements.slice(0, Math.max(0, award)).flatMap((one) => (one.kind === 'verb' ? [one.verb] : []));
  return verbs.includes('passive') && verbs.includes('give') && !verbs.includes('propose');
}
