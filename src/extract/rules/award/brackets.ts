import type { Scan } from '../../../lexicon/scan.js';
import { gradeWord } from '../../../names/award.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { denialBehind } from './denial.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { giverRightBefore } from './giver.js';
import { aboveOf, type Heading } from './heading.js';
import { itemOf } from './item.js';
import { ledBy } from './led-list.js';
import type { Mentioned } from './mentioned.js';
import { collect } from './names-behind.js';
import { isAmount, numberBefore } from './numbers.js';
import type { Statement } from './statement.js';
import { inherited, outcomeOf } from './status.js';

// Awards that stand in a bracket.

type AwardElement = Extract<Element, { kind: 'award' }>;

/**
 * "Huân chương Lao động cho 5 tập thể | (hạng Nhất 1 tập thể; hạng Ba cho 4 tập thể)": who receives which grade; one who is named before has them all
 * ("Sở Y tế được tặng 3 Huân chương Lao động | (1 hạng Nhất, 2 hạng Ba)").
 */
export function byGrade(
  scan: Scan,
  statement: Statement,
  index: number,
  mentioned: Mentioned,
  before: Frame | null,
): Frame[] | null {
  const bracket = statement.elements[index];
  const inside = bracket.kind === 'bracket' ? bracket.inside : [];
  if (before === null || inside.length < 2) return null;
  const whose = before.items.length === 0 ? sharedOut(scan, statement.elements, index, before, inside) : null;
  const frames: Frame[] = [];
  for (let i = 0; i < inside.length; i++) {
    const award = inside[i].kind === 'award' ? inside[i] : gradeAlone(scan, inside, i, frames.at(-1)?.award);
    if (award?.kind !== 'award') continue;
    // "(1 Huân chương Lao động hạng Nhì, 6 Huân chương Lao động hạng Ba)": of the same kind, as many as are counted
    if (
      !award.award.borrowed &&
      !(before.items[0]?.count && award.award.code.startsWith(`${before.award.award.code}-`))
    )
      return null;
    const link = ['cho', 'có'].includes(wordOf(scan, inside[i + 1])) || isMark(inside[i + 1], ':') ? i + 2 : i + 1;
    const number = entryAt(inside, i - 1);
    const kind = before.items[0]?.kind ?? whose;
    const { items } = collect(scan, inside, link, mentioned, false);
    const amount =
      items.length === 0 && number !== undefined && isAmount(scan, number) && (before.items.length === 1 || whose)
        ? numberBefore(scan, inside, i)
        : null;
    const counted = amount && kind && itemOf(inside[amount.index].from, award.to, kind, null, amount.value);
    const all = items.length === 0 && isOfOne(before) ? before.items : null;
    frames.push({
      ...before,
      award,
      items: all ?? (counted ? [counted] : items),
      side: whose ? ('right' as const) : before.side,
    });
  }
  return frames.length > 0 ? frames : null;
}

/**
 * "trao | 13 Huân chương | (3 hạng Nhất, 10 hạng Ba) | cho cán bộ, sĩ quan": what those are who get them, where the grades come to the number before the
 * award; null for other brackets.
 */
function sharedOut(
  scan: Scan,
  elements: readonly Element[],
  index: number,
  { index: award, outcome }: Frame,
  inside: readonly Element[],
): 'person' | 'org' | null {
  const whole = award === index - 1 && outcome === 'awarded' ? numberBefore(scan, elements, award) : null;
  if (!whole || wordOf(scan, entryAt(elements, index + 1)) !== 'cho') return null;
  // "… cho Sở Y tế": it has them all
  if (entryAt(elements, index + 2)?.kind === 'group') return null;
  let sum = 0;
  for (let i = 0; i < inside.length; i++)
    if (inside[i].kind === 'award') sum += numberBefore(scan, inside, i)?.value ?? 0;
  if (sum !== whole.value) return null;
  const to = elements[index + 1].to;
  for (let i = to; i < to + SOON; i++) if (scan.pairAt(i) === 'tập thể' || scan.pairAt(i) === 'đơn vị') return 'org';
  return 'person';
}
/** Tokens of "các tập thể". */
const SOON = 3;

/** One who is named has the award. */
export const isOfOne = ({ items }: Frame): boolean => items.length === 1 && items[0].count === null;

/** "(hạng Nhất | , Nhì |, Ba)": a further grade of the award named before the bracket; undefined for other words. */
function gradeAlone(
  scan: Scan,
  inside: readonly Element[],
  index: number,
  last: AwardElement | undefined,
): AwardElement | undefined {
  const { kind, from, to } = inside[index];
  const joint = entryAt(inside, index - 1);
  if (kind !== 'word' || !last?.award.borrowed || !(isMark(joint, ',') || wordOf(scan, joint) === 'và'))
    return undefined;
  const grade = to === from + 1 && !scan.has(from, NUMBER) ? gradeWord(scan, from) : null;
  if (grade === null) return undefined;
  const { award } = last;
  const named = scan.word(award.nameFrom) === 'hạng' ? award.nameFrom + 1 : last.award.borrowed.to;
  const code = award.code.replace(/-\d$/, `-${grade}`);
  const borrowed = { from: last.award.borrowed.from, to: named };
  return newElement('award', from, to, {
    ...award,
    from,
    to,
    nameFrom: from,
    nameTo: to,
    code,
    borrowed,
  }) as AwardElement;
}

/** "(đã được tặng …)", "(năm 2009 được tặng …)", "(bệnh viện đã được tặng …)" */
function saysHad(scan: Scan, inside: readonly Element[]): boolean {
  const head = inside[0] && !scan.has(inside[0].from, CAPITAL) ? anyUnitHead(scan, inside[0].from) : null;
  const [first, second] = head ? inside.filter(({ from }) => from >= head.to) : inside;
  if (first?.kind === 'verb' && first.verb === 'passive' && scan.word(first.from) === 'đã') return true;
  const opens = (first?.kind === 'verb' && first.verb === 'fact') || first?.kind === 'year';
  return opens && second?.kind === 'verb' && second.verb === 'passive';
}

/** "1. | Sở Y tế |: có thành tích từ năm 2016 đến năm 2020 (đã được tặng …)": the one whom the line is about. */
function onlyNamed(elements: readonly Element[], index: number): Element | null {
  const groups = elements.slice(0, index).filter(({ kind }) => kind === 'group');
  const [only, ...others] = groups;
  return only?.kind === 'group' && others.length === 0 && only.items.length === 1 ? only : null;
}

/** "Sở Y tế | (Cờ thi đua), Sở Nội vụ | (đề nghị tặng Bằng khen)": the award of the one right before the bracket. */
export function bracketed(
  scan: Scan,
  statement: Statement,
  index: number,
  mentioned: Mentioned,
  heading: Heading,
  before: Frame | null,
): Frame[] {
  const { elements } = statement;
  const bracket = elements[index];
  const inside = bracket.kind === 'bracket' ? bracket.inside : [];
  const group = (saysHad(scan, inside) ? onlyNamed(elements, index) : null) ?? entryAt(elements, index - 1);
  const at = inside.findIndex((element) => element.kind === 'award');
  const award = entryAt(inside, at);
  if (award?.kind !== 'award' || inside.some(({ kind }) => kind === 'bloc')) return [];
  const listed = isMark(elements[index + 1], ':') && inside.every(({ kind }) => kind !== 'group');
  const label = listed ? labelled(scan, statement, index, award, mentioned, heading) : [];
  // "- Sở Y tế (Cờ thi đua): 13/13 phiếu": nobody is named behind the colon
  if (label.length > 0) return label;
  if (group?.kind !== 'group') return [];
  const several = awardsOfOne(scan, inside);
  const item = group.items[group.items.length - 1];
  // "Sở Y tế (Cờ thi đua), Sở Nội vụ và Thuế tỉnh | (cùng Bằng khen)"
  const together = TOGETHER.has(wordOf(scan, inside[0]));
  const items = together || isEntry(elements, index) ? group.items : [item];
  // "Sở Y tế và Sở Nội vụ (Cờ thi đua và Bằng khen)": each has one of them, or both have both
  if (several.length > 0 && group.items.length > 1 && !together) return [];
  if (
    items.some(({ count }) => count !== null) ||
    (several.length === 0 && inside.slice(at + 1).some(({ kind }) => kind === 'group' || kind === 'award'))
  )
    return [];
  const said = statement.clauseAt(index);
  const verbs = inside.flatMap((element) => (element.kind === 'verb' ? [element] : []));
  const own = verbs.map(({ verb }) => verb);
  // "tặng Bằng khen cho Sở A, Sở B (Cờ thi đua), Sở C": in the midst of those who receive another one
  const among = before?.side === 'right' && before.clause.from === said.from ? inherited(before, own) : null;
  const recalled = own.length === 0 && recallsMerit(scan, elements[0].from, bracket.from) ? 'awarded' : null;
  const mood = recalled ?? said.mood ?? among ?? aboveOf(heading, own);
  const led = mood === null && own.length === 0 ? ledBy(scan, elements, index - 1) : null;
  // "không xem xét đối với | Sở Y tế | (đề nghị Cờ thi đua)"; "(đã được tặng …)" was given before
  const governs = elements.slice(said.from, index).findLast(({ kind }) => kind === 'verb');
  const denies = (governs?.kind === 'verb' && governs.verb === 'deny') || deniedOver(scan, elements, said.from - 1);
  const denied = denies && !own.includes('passive');
  const outcome = denied ? 'refused' : outcomeOf({ own: led?.verbs ?? own, clause: said, mood });
  const granter = award.award.granter ?? giverRightBefore(inside, at);
  const trigger = verbs[0] ?? led?.trigger ?? award;
  const clause = { from: said.from, to: said.to };
  const rest = { side: 'left', second: null, open: false, annexed: false } as const;
  const whom = items.map((one) => mentioned.person(one));
  const frame: Frame = { award, index, outcome, items: whom, trigger, granter, clause, ...rest };
  return several.length === 0
    ? [frame]
    : several.map((own) => {
        const of = inside[own] as AwardElement;
        const verb = inside.slice(0, own).findLast((one) => one.kind === 'verb') ?? trigger;
        return { ...frame, award: of, trigger: verb, granter: of.award.granter ?? giverRightBefore(inside, own) };
      });
}

/** "Ghi nhận | thành tích các năm trước | của các tập thể: Sở Y tế (Cờ thi đua năm 2026)": the sentence opens with what was achieved before. */
function recallsMerit(scan: Scan, from: number, to: number): boolean {
  const end = Math.min(to, from + LONGEST_OPENING);
  const merit = scan.nextPair('thành', 'tích', from, end);
  return merit >= 0 && scan.nextPair('năm', 'trước', merit + 2, Math.min(end, merit + 2 + WHOSE)) >= 0;
}
const LONGEST_OPENING = 24;
/** "thành tích | đã đạt được trong các | năm trước" */
const WHOSE = 8;

/** "03 trường hợp | không đưa vào Tờ trình | này do chưa đủ thời gian: Trường A (đề nghị Cờ thi đua)": what refuses those behind the colon. */
function deniedOver(scan: Scan, elements: readonly Element[], colon: number): boolean {
  if (!isMark(entryAt(elements, colon), ':')) return false;
  const from = elements.findLastIndex((one, i) => i < colon && isMark(one, ';', ':')) + 1;
  const denial = denialBehind(scan, elements, from, colon);
  if (!denial) return false;
  const behind = elements.slice(from, colon).filter((one) => one.from >= denial.to);
  return behind.every((one) => one.kind !== 'verb' || (one.verb !== 'propose' && one.verb !== 'vote'));
}

/**
 * "(được UBND tỉnh tặng Cờ thi đua | và được Chính phủ tặng Cờ thi đua)": where the awards stand, each with a verb and nobody named but who
 * gives it; none where it is one award, or more is said.
 */
function awardsOfOne(scan: Scan, inside: readonly Element[]): readonly number[] {
  const awards = inside.flatMap(({ kind }, i) => (kind === 'award' ? [i] : []));
  if (awards.length < 2) return [];
  const groups = inside.filter(({ kind }) => kind === 'group' || kind === 'office').length;
  const givers = awards.filter((at) => giverRightBefore(inside, at) !== null).length;
  // "(nhận Cờ thi đua của UBND tỉnh | và | Bằng khen của Thủ tướng Chính phủ)"
  const joined = (at: number): boolean => {
    const joint = entryAt(inside, at - 1);
    const plain = joint?.kind === 'mark' || joint?.kind === 'filler';
    // "(đã được tặng Huân chương Lao động hạng Ba | năm 2020, | Cờ thi đua năm 2023)"
    const dated = entryAt(inside, at - 2)?.kind === 'year' ? 3 : 2;
    return joint?.kind === 'verb' || (plain && entryAt(inside, at - dated)?.kind === 'award');
  };
  // "(được tặng Bằng khen và được | mời dự lễ | trao Cờ thi đua)"
  const said = inside
    .slice(awards[0], awards[awards.length - 1])
    .some((one) => one.kind === 'word' && !JOINS.has(wordOf(scan, one)));
  if (said) return [];
  // "(Cờ thi đua của UBND tỉnh | và danh hiệu “Tập thể lao động xuất sắc”)"
  const [first, ...others] = awards;
  // "(| “ | Cờ thi đua của Chính phủ”, Bằng khen của Bộ Y tế)"
  const opens = inside.slice(0, first).every(({ kind }) => kind === 'mark') || inside[first - 1].kind === 'verb';
  return opens && others.every(joined) && groups === givers ? awards : [];
}

const JOINS = new Set(['và', 'của', 'cùng', 'thêm', 'năm', 'tiếp', 'đồng', 'thời', 'hạng']);
const TOGETHER = new Set(['cùng', 'đều']);

/** "khen thưởng: | Sở Y tế và Sở Nội vụ | (Cờ thi đua) | ; …": all that stands between two marks of a list. */
const isEntry = (elements: readonly Element[], bracket: number): boolean => {
  const [before, after] = [entryAt(elements, bracket - 2), elements[bracket + 1]];
  return isMark(before, ':', ';') && (after === undefined || isMark(after, ';', '.'));
};

/** "Đơn vị dẫn đầu | (đề nghị tặng Cờ thi đua): Sở Y tế": the bracket says what those behind the colon receive. */
function labelled(
  scan: Scan,
  statement: Statement,
  index: number,
  award: AwardElement,
  mentioned: Mentioned,
  heading: Heading,
): Frame[] {
  const { elements } = statement;
  const bracket = elements[index];
  const said = statement.clauseAt(index);
  const verbs = (bracket.kind === 'bracket' ? bracket.inside : []).flatMap((e) => (e.kind === 'verb' ? [e] : []));
  const { items, end } = collect(scan, elements, index + 2, mentioned, true);
  const own = verbs.map(({ verb }) => verb);
  const outcome = outcomeOf({ own, clause: said, mood: said.mood ?? aboveOf(heading, own) });
  const clause = { from: said.from, to: Math.max(said.to, end) };
  const { granter } = award.award;
  const rest = { side: 'right', second: null, open: false, annexed: false } as const;
  return items.length === 0
    ? []
    : [{ award, index, outcome, items, trigger: verbs[0] ?? award, granter, clause, ...rest }];
}
