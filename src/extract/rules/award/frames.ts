import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { amongBehind } from './among.js';
import { bracketedNames, hasOthers, isForOthers, isHandedOn } from './beside-award.js';
import { bracketed, byGrade } from './brackets.js';
import { type Chain, leftChain } from './chain.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import { namesIn } from './grouped.js';
import { aboveOf, type Heading } from './heading.js';
import { labelSubject, lineSubject } from './line-subject.js';
import { replaceCounts } from './names-behind.js';
import { bearersOf, countedFor, isAmount, numberBefore } from './numbers.js';
import type { Item, Mentioned } from './recipients.js';
import { joinsSubject, type Right, recipientsAfter } from './right.js';
import { MOODS, Statement } from './statement.js';
import { type Dropped, isDropped, isStatus, type Outcome, outcomeOf } from './status.js';
import { governorsOf, type Subject, subjectOf, subjectOverSemicolon } from './subject.js';
import { summed } from './summed.js';

type AwardElement = Extract<Element, { kind: 'award' }>;

/** One award of a sentence with all that the sentence says of it. */
export interface Frame {
  readonly award: AwardElement;
  readonly index: number;
  readonly outcome: Outcome;
  readonly items: readonly Item[];
  /** Where those who receive were found: behind the award, before the verb, in the frame before, nowhere. */
  readonly side: 'right' | 'left' | 'carried' | 'none';
  /** Tokens of the verb that governs, else of the award. */
  readonly trigger: { readonly from: number; readonly to: number };
  readonly granter: { readonly from: number; readonly to: number } | null;
  /** A second giver of the same: another row. */
  readonly second: { readonly from: number; readonly to: number } | null;
  /** The sentence ends where a list of those who receive should begin. */
  readonly open: boolean;
  /** "(có danh sách kèm theo)" */
  readonly annexed: boolean;
  /** Elements `[from, to)` in which a year may belong to it. */
  readonly clause: { readonly from: number; readonly to: number };
}

/** The awards of a sentence. */
export function framesOf(
  scan: Scan,
  elements: readonly Element[],
  mentioned: Mentioned,
  heading: Heading = { mood: null, line: false, before: null },
): Frame[] {
  const first = elements.findIndex((element) => element.kind === 'award' || element.kind === 'bracket');
  if (first < 0) return [];
  const statement = new Statement(scan, elements);
  const frames: Frame[] = [];
  for (let index = first; index < elements.length; index++)
    if (elements[index].kind === 'award')
      frames.push(frameOf(scan, statement, index, mentioned, frames.at(-1) ?? null, heading));
    else if (elements[index].kind === 'bracket') {
      const graded = byGrade(scan, statement, index, mentioned, frames.at(-1) ?? null);
      const within = graded ?? withinBracket(scan, statement, index, mentioned, heading);
      frames.push(...(within ?? bracketed(scan, statement, index, mentioned, heading)));
    }
  return frames.length < 2 ? frames : [...summed(scan, elements, respective(scan, elements, frames))];
}

/** "Đội 1 và Đội 3 lần lượt nhận Cờ và Bằng khen": one to one. */
function respective(scan: Scan, elements: readonly Element[], frames: Frame[]): Frame[] {
  const [first] = frames;
  const same = frames.filter((frame) => frame.items.length === first.items.length && frame.side !== 'right');
  if (same.length !== frames.length || first.items.length !== frames.length) return frames;
  const word = elements.findIndex((e, i) => i < first.index && ['lượt', 'tự'].includes(wordOf(scan, e)));
  if (word < 1 || !['lần', 'thứ'].includes(wordOf(scan, elements[word - 1]))) return frames;
  return frames.map((frame, i) => ({ ...frame, items: [first.items[i]] }));
}

function frameOf(
  scan: Scan,
  statement: Statement,
  index: number,
  mentioned: Mentioned,
  before: Frame | null,
  heading: Heading,
): Frame {
  const { elements } = statement;
  const award = elements[index] as AwardElement;
  const said = statement.clauseAt(index);
  const borne = bearersOf(scan, elements, index);
  const counted = borne === null ? countedFor(scan, statement, index, mentioned) : null;
  const chain = leftChain(
    scan,
    elements,
    borne || counted ? (numberBefore(scan, elements, index)?.index ?? index) : index,
    said.from,
    mentioned,
  );
  const quantified = borne === null && counted === null && isQuantified(scan, elements, index);
  const behind =
    counted ?? (quantified || borne ? nobodyBehind(index) : recipientsAfter(scan, statement, index, mentioned));
  const right = borne ? { ...behind, items: [borne] } : behind;
  const { open, annexed } = right;
  const second = award.award.granter ? null : chain.second;
  // The frames below are written out: made by spreading what they share, they took a fifth of the time of all awards.
  const clause = { from: said.from, to: Math.max(said.to, right.end) };
  const trigger = chain.verbs[0] ?? award;
  const found = right.items.length > 0 ? right.items : chain.object;
  // "4 tập thể được tặng Cờ gồm:" over lines of their own: the count stands where they do not come.
  const rightItems =
    open && found.length === 0 && chain.verbs.length > 0
      ? (subjectOf(scan, elements, chain, said.from, mentioned)?.items ?? []).filter((item) => item.count !== null)
      : found;
  if (rightItems.length > 0 || open) {
    const own = [...chain.verbs.map((verb) => verb.verb), ...right.verbs];
    const mood = said.mood ?? inherited(before, own) ?? aboveOf(heading, own);
    const denied = deniedAfter(elements, Math.max(right.end, index + 1), said.to);
    const outcome =
      denied ?? (isHandedOn(scan, elements, award, right.end) ? 'procedure' : outcomeOf({ own, clause: said, mood }));
    const granter = award.award.granter ?? granterOf(chain, elements, before);
    const beside =
      !open && joinsSubject(scan, elements, index) ? subjectOf(scan, elements, chain, said.from, mentioned) : null;
    const items = beside ? [...beside.items, ...rightItems] : rightItems;
    return { award, index, outcome, items, side: 'right', trigger, granter, second, open, annexed, clause };
  }
  const inBracket = bracketedNames(scan, elements, index);
  if (inBracket.length > 0 && !said.dropped) {
    const own = chain.verbs.map((verb) => verb.verb);
    const governor = own.length === 0 ? (said.mood ?? inherited(before, own) ?? aboveOf(heading, own)) : said.mood;
    const outcome = outcomeOf({ own, clause: said, mood: governor });
    const granter = award.award.granter ?? chain.granter;
    if (isStatus(outcome) && subjectOf(scan, elements, chain, said.from, mentioned) === null)
      return {
        award,
        index,
        outcome,
        items: inBracket,
        side: 'right',
        trigger,
        granter,
        second,
        open,
        annexed,
        clause,
      };
  }
  if (before !== null && chain.verbs.length === 0 && isCoordinated(scan, elements, before.index, index)) {
    const { outcome } = before;
    const items = quantified ? [] : before.items;
    const granter = award.award.granter ?? (before.award.award.granter ? null : before.granter);
    return {
      award,
      index,
      outcome,
      items,
      side: 'carried',
      trigger: before.trigger,
      granter,
      second,
      open,
      annexed,
      clause,
    };
  }
  const others = isForOthers(scan, elements, index, chain);
  let subject = others
    ? null
    : chain.verbs.length > 0
      ? (subjectOf(scan, elements, chain, said.from, mentioned) ??
        subjectOverSemicolon(scan, elements, chain, said.from, mentioned))
      : beside(scan, elements, index, before);
  if (heading.line && !others)
    subject ??=
      chain.verbs.length > 0 ? labelSubject(scan, elements, chain, index) : lineSubject(scan, elements, index);
  const carried =
    subject === null &&
    !others &&
    before !== null &&
    chain.verbs.length > 0 &&
    continues(before, chain, said) &&
    !hasOthers(scan, elements, said.from, index) &&
    !hasShare(elements, said.from, index);
  // "trao | 02 | Cờ thi đua; Bằng khen cho …": the verb governs, over the number.
  const amount = chain.verbs.length === 0 && isAmount(scan, entryAt(elements, index - 1));
  const { verbs } = amount ? leftChain(scan, elements, index - 1, said.from, mentioned) : chain;
  const own = verbs.map((verb) => verb.verb);
  if (subject) own.unshift(...governorsOf(scan, elements, subject.index).map((verb) => verb.verb));
  if (subject) own.push(...subject.verbs);
  const mood = said.mood ?? inherited(before, own) ?? aboveOf(heading, own);
  const decided = deniedAfter(elements, index + 1, said.to) ?? outcomeOf({ own, clause: said, mood });
  // "cuối năm Cụm sẽ chọn 1 đơn vị để đề nghị tặng Cờ": whom, nobody knows yet.
  const unnamed = subject?.items.every((item) => item.count !== null) === true;
  const outcome = unnamed && said.ahead && isStatus(decided) ? 'ahead' : decided;
  const next = elements[index + 1];
  // "2 đơn vị đề nghị tặng Cờ thi đua (Sở Y tế, Thuế tỉnh)"
  const named = unnamed && next?.kind === 'bracket' ? namesIn(scan, next.inside) : [];
  const among = unnamed && named.length === 0 ? amongBehind(scan, elements, index, mentioned) : [];
  const items = subject ? replaceCounts(subject.items, named.length > 0 ? named : among) : carried ? before.items : [];
  const side = subject ? 'left' : carried ? 'carried' : 'none';
  const granter = award.award.granter ?? chain.granter;
  return { award, index, outcome, items, side, trigger, granter, second, open, annexed, clause };
}

/** "1 người được tặng danh hiệu Thầy thuốc nhân dân | và 8 người danh hiệu Thầy thuốc ưu tú": the verb goes without saying. */
function beside(scan: Scan, elements: readonly Element[], index: number, before: Frame | null): Subject | null {
  const group = entryAt(elements, index - 1);
  if (group?.kind !== 'group' || before === null || !isStatus(before.outcome) || before.side === 'right') return null;
  for (let i = before.index + 1; i < index - 1; i++) {
    const joint = isMark(elements[i], ',', ';') || wordOf(scan, elements[i]) === 'và' || elements[i].kind === 'year';
    if (!joint) return null;
  }
  return before.index < index - 2 ? { items: group.items, index: index - 1, verbs: [] } : null;
}

const nobodyBehind = (index: number): Right => ({ items: [], verbs: [], open: false, annexed: false, end: index + 1 });

/**
 * "7 trường hợp | (Huân chương Lao động hạng Nhất đối với 1 tập thể; Bằng khen của Bộ trưởng với 4 cá nhân)": a bracket that
 * says of each award who receives it, as a sentence would; what stands before it governs. Null for other brackets.
 */
function withinBracket(
  scan: Scan,
  statement: Statement,
  index: number,
  mentioned: Mentioned,
  { mood, line, before }: Heading,
): Frame[] | null {
  const bracket = statement.elements[index];
  const inside = bracket.kind === 'bracket' ? bracket.inside : [];
  if (!inside.some(({ kind }) => kind === 'group') || inside.some(({ kind }) => kind === 'bloc')) return null;
  const said = statement.clauseAt(index);
  const own = verbBefore(statement.elements, index);
  const governed = said.mood ?? (own === 'awarded' && before !== null ? before : own) ?? mood ?? before;
  const frames = framesOf(scan, inside, mentioned, { mood: governed, line, before: null });
  const full = frames.length > 0 && frames.every(({ side, items }) => side === 'right' && items.length > 0);
  if (!full) return null;
  const clause = { from: said.from, to: said.to };
  return frames.map((frame) => ({ ...frame, index, clause, open: false, outcome: said.dropped ?? frame.outcome }));
}

/** What the last verb before the bracket says: "đề nghị khen thưởng 12 trường hợp | (…)". */
function verbBefore(elements: readonly Element[], index: number): Status | null {
  for (let i = index - 1; i >= 0 && index - i < 40; i--) {
    const element = elements[i];
    if (element.kind !== 'verb' || MOODS[element.verb] === undefined) continue;
    const [own, governor] = [MOODS[element.verb] ?? null, entryAt(elements, i - 1)];
    // "đề nghị | khen thưởng"
    return own === 'awarded' && governor?.kind === 'verb' ? (MOODS[governor.verb] ?? own) : own;
  }
  return null;
}

/** "35%" among the elements `[from, to)`. */
function hasShare(elements: readonly Element[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(elements[i], '%')) return true;
  return false;
}

/** "đề nghị Chính phủ tặng …; UBND tỉnh tặng …; Bằng khen cho …": the verb of the clause before still governs. */
function inherited(before: Frame | null, own: readonly Verb[]): Status | null {
  if (before === null || !isStatus(before.outcome)) return null;
  if (own.includes('fact') || before.outcome === 'awarded') return own.length === 0 ? before.outcome : null;
  return before.outcome;
}

/** "Huân chương hạng Ba năm 2008, Cờ thi đua năm 2013 và Bằng khen": only years and brackets stand between the two. */
function isCoordinated(scan: Scan, elements: readonly Element[], first: number, second: number): boolean {
  for (let i = first + 1; i < second; i++) {
    const element = elements[i];
    if (element.kind === 'year' || element.kind === 'bracket' || isMark(element, ',', '"', '“', '”')) continue;
    if (['và', 'cùng', 'nhiều', 'các'].includes(wordOf(scan, element)) || isAmount(scan, element)) continue;
    return false;
  }
  return true;
}

/** "nhiều Bằng khen", "16 Cờ thi đua", "35% Bằng khen", "tổng số Bằng khen": none in particular. */
function isQuantified(scan: Scan, elements: readonly Element[], index: number): boolean {
  const before = entryAt(elements, index - 1);
  return (
    ['nhiều', 'các', 'những', 'tấm'].includes(wordOf(scan, before)) || isMark(before, '%') || isAmount(scan, before)
  );
}

/** "… đối với 4 phòng không được xem xét", "… 02/05 phiếu - không đạt tỷ lệ": what follows refuses it. */
function deniedAfter(elements: readonly Element[], from: number, to: number): Dropped | null {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const element = elements[i];
    if (element.kind === 'verb' && element.verb === 'deny') return 'refused';
    if (element.kind === 'verb' && element.verb === 'condition') return 'conditional';
    if (element.kind === 'bracket' && element.inside.some((e) => e.kind === 'verb' && e.verb === 'deny'))
      return 'refused';
    if (element.kind === 'award' || element.kind === 'group') return null;
  }
  return null;
}

/** The subject of the frame before goes on: no other stands in this clause. */
const continues = (before: Frame, chain: Chain, clause: { from: number }): boolean =>
  before.side !== 'right' &&
  !isDropped(before.outcome) &&
  before.items.length > 0 &&
  chain.stop <= Math.max(clause.from, before.index) + 8;

/** The office or body right before the verb that gives. */
function granterOf(chain: Chain, elements: readonly Element[], before: Frame | null): Frame['granter'] {
  if (chain.granter) return chain.granter;
  const giver = elements[chain.stop];
  // "… tặng Cờ cho A và tặng Bằng khen cho B": A gives nothing, who gave the flag gives on.
  if (giver?.kind === 'group' && before?.items.some(({ from }) => from === giver.items[0].from))
    return before.award.award.granter ? null : before.granter;
  const gives =
    chain.verbs.some((verb) => verb.verb === 'give') && !chain.verbs.some((verb) => verb.verb === 'propose');
  if (!gives || !giver) return null;
  if (giver.kind === 'office') return giver;
  // "Ba trường còn lại được trao": those who are counted receive.
  const body = giver.kind === 'group' && giver.items.every((item) => item.kind === 'org' && item.count === null);
  return body ? giver : null;
}
