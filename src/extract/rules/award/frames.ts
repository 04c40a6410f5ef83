import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { type Chain, leftChain } from './chain.js';
import { type Element, isMark, type Verb, wordOf } from './elements.js';
import type { Item, Mentioned } from './recipients.js';
import { recipientsAfter } from './right.js';
import { Statement } from './statement.js';
import { type Outcome, outcomeOf } from './status.js';
import { governorsOf, lineSubject, subjectOf } from './subject.js';

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
  /** The sentence ends where a list of those who receive should begin. */
  readonly open: boolean;
  /** "(có danh sách kèm theo)" */
  readonly annexed: boolean;
  /** Elements `[from, to)` in which a year may belong to it. */
  readonly clause: { readonly from: number; readonly to: number };
}

/** What stands above a line of a list. */
export interface Heading {
  /** What it says of all that stands under it. */
  readonly mood: Status | null;
  /** The sentence is a line: "1. Sở Y tế 98,5 điểm Cờ thi đua" needs no verb. */
  readonly line: boolean;
}

/** The awards of a sentence. */
export function framesOf(
  scan: Scan,
  elements: readonly Element[],
  mentioned: Mentioned,
  heading: Heading = { mood: null, line: false },
): Frame[] {
  const first = elements.findIndex((element) => element.kind === 'award');
  if (first < 0) return [];
  const statement = new Statement(scan, elements);
  const frames: Frame[] = [];
  for (let index = first; index <= statement.lastAward; index++)
    if (elements[index].kind === 'award')
      frames.push(frameOf(scan, statement, index, mentioned, frames.at(-1) ?? null, heading));
  return frames.length < 2 ? frames : respective(scan, elements, frames);
}

/** "Đội 1 và Đội 3 lần lượt nhận Cờ và Bằng khen": one to one. */
function respective(scan: Scan, elements: readonly Element[], frames: Frame[]): Frame[] {
  const [first] = frames;
  const same = frames.filter((frame) => frame.items.length === first.items.length && frame.side !== 'right');
  if (same.length !== frames.length || first.items.length !== frames.length) return frames;
  const word = elements.findIndex((e, i) => i < first.index && wordOf(scan, e) === 'lần');
  if (word < 0 || wordOf(scan, elements[word + 1]) !== 'lượt') return frames;
  return frames.map((frame, i) => ({ ...frame, items: [first.items[i]] }));
}

function frameOf(
  scan: Scan,
  statement: Statement,
  index: number,
  mentioned: Mentioned,
  before: Frame | null,
  { mood: heading, line }: Heading,
): Frame {
  const { elements } = statement;
  const award = elements[index] as AwardElement;
  const clause = statement.clauseAt(index);
  const chain = leftChain(scan, elements, index, clause.from, mentioned);
  const { mood: colon } = clause;
  const right = isQuantified(scan, elements, index)
    ? { items: [], verbs: [], open: false, annexed: false, end: index + 1 }
    : recipientsAfter(scan, statement, index, mentioned);
  const base = {
    award,
    index,
    clause: { from: clause.from, to: Math.max(clause.to, right.end) },
    annexed: right.annexed,
  };
  const coordinated = before !== null && chain.verbs.length === 0 && isCoordinated(scan, elements, before.index, index);
  const rightItems = right.items.length > 0 ? right.items : chain.object;
  if (rightItems.length > 0 || right.open) {
    const giver = granterOf(chain, elements);
    const own = [...chain.verbs.map((verb) => verb.verb), ...right.verbs];
    const mood = colon ?? inherited(before, own) ?? heading;
    const denied = deniedAfter(elements, Math.max(right.end, index + 1), clause.to);
    const outcome = denied ? 'dropped' : outcomeOf({ own, clause, mood });
    return {
      ...base,
      outcome,
      items: rightItems,
      side: 'right',
      trigger: chain.verbs[0] ?? award,
      granter: award.award.granter ?? giver,
      open: right.open,
    };
  }
  if (coordinated) {
    const { outcome, items, trigger } = before;
    const named = isQuantified(scan, elements, index) ? [] : items;
    const granter = award.award.granter ?? (before.award.award.granter ? null : before.granter);
    return { ...base, outcome, items: named, side: 'carried', trigger, granter, open: false };
  }
  const subject =
    chain.verbs.length > 0
      ? subjectOf(scan, elements, chain, clause.from, mentioned)
      : line
        ? lineSubject(elements, index)
        : null;
  const carried =
    subject === null &&
    before !== null &&
    chain.verbs.length > 0 &&
    continues(before, chain, clause) &&
    !elements.slice(clause.from, index).some((element) => isMark(element, '%'));
  const governors = subject ? governorsOf(elements, subject.index) : [];
  const own = [...governors, ...chain.verbs].map((verb) => verb.verb).concat(subject?.verbs ?? []);
  const mood = colon ?? inherited(before, own) ?? heading;
  return {
    ...base,
    outcome: deniedAfter(elements, index + 1, clause.to) ? 'dropped' : outcomeOf({ own, clause, mood }),
    items: subject?.items ?? (carried ? before.items : []),
    side: subject ? 'left' : carried ? 'carried' : 'none',
    trigger: chain.verbs[0] ?? award,
    granter: award.award.granter ?? chain.granter,
    open: false,
  };
}

/** "đề nghị Chính phủ tặng …; UBND tỉnh tặng …; Bằng khen cho …": the verb of the clause before still governs. */
function inherited(before: Frame | null, own: readonly Verb[]): Status | null {
  if (before === null || before.outcome === 'dropped' || before.outcome === 'unsaid') return null;
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
  const before = elements[index - 1];
  return (
    ['nhiều', 'các', 'những', 'tấm'].includes(wordOf(scan, before)) || isMark(before, '%') || isAmount(scan, before)
  );
}

const isAmount = (scan: Scan, element: Element | undefined): boolean =>
  element?.kind === 'word' && isDigit(scan.text.charCodeAt(scan.tokens.start[element.from]));

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** "… đối với 4 phòng không được xem xét", "… 02/05 phiếu - không đạt tỷ lệ": what follows refuses it. */
function deniedAfter(elements: readonly Element[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const element = elements[i];
    if (element.kind === 'verb' && (element.verb === 'deny' || element.verb === 'condition')) return true;
    if (element.kind === 'bracket' && element.inside.some((e) => e.kind === 'verb' && e.verb === 'deny')) return true;
    if (element.kind === 'award' || element.kind === 'group') return false;
  }
  return false;
}

/** The subject of the frame before goes on: no other stands in this clause. */
const continues = (before: Frame, chain: Chain, clause: { from: number }): boolean =>
  before.side !== 'right' &&
  before.outcome !== 'dropped' &&
  before.items.length > 0 &&
  chain.stop <= Math.max(clause.from, before.index) + 8;

/** The office or body right before the verb that gives. */
function granterOf(chain: Chain, elements: readonly Element[]): { from: number; to: number } | null {
  if (chain.granter) return chain.granter;
  const giver = elements[chain.stop];
  const gives =
    chain.verbs.some((verb) => verb.verb === 'give') && !chain.verbs.some((verb) => verb.verb === 'propose');
  if (!gives || !giver) return null;
  if (giver.kind === 'office') return giver;
  return giver.kind === 'group' && giver.items.every((item) => item.kind === 'org') ? giver : null;
}
