import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frames.js';
import { aboveOf, type Heading } from './heading.js';
import { collect } from './names-behind.js';
import { isAmount, numberBefore } from './numbers.js';
import { itemOf, type Mentioned } from './recipients.js';
import { MOODS, type Statement } from './statement.js';
import { outcomeOf } from './status.js';

// Awards that stand in a bracket.

/** How a sentence is read: what stands in a bracket may be one. */
type ReadFrames = (
  scan: Scan,
  elements: readonly Element[],
  mentioned: Mentioned,
  heading: Heading,
) => readonly Frame[];

type AwardElement = Extract<Element, { kind: 'award' }>;

/** "Huân chương Lao động cho 5 tập thể | (hạng Nhất 1 tập thể; hạng Ba cho 4 tập thể)": who receives which grade. */
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
  const frames: Frame[] = [];
  for (let i = 0; i < inside.length; i++) {
    const award = inside[i];
    if (award.kind !== 'award') continue;
    if (!award.award.borrowed) return null;
    const link = ['cho', 'có'].includes(wordOf(scan, inside[i + 1])) || isMark(inside[i + 1], ':') ? i + 2 : i + 1;
    const [number, kind] = [entryAt(inside, i - 1), before.items[0]];
    const { items } = collect(scan, inside, link, mentioned, false);
    const amount =
      items.length === 0 && number !== undefined && isAmount(scan, number) && before.items.length === 1
        ? numberBefore(scan, inside, i)
        : null;
    const counted = amount && itemOf(inside[amount.index].from, award.to, kind.kind, null, amount.value);
    frames.push({ ...before, award, items: counted ? [counted] : items });
  }
  return frames.length > 0 ? frames : null;
}

/** "Sở Y tế | (Cờ thi đua), Sở Nội vụ | (đề nghị tặng Bằng khen)": the award of the one right before the bracket. */
export function bracketed(
  scan: Scan,
  statement: Statement,
  index: number,
  mentioned: Mentioned,
  heading: Heading,
  read: ReadFrames,
): Frame[] {
  const { elements } = statement;
  const bracket = elements[index];
  const group = entryAt(elements, index - 1);
  const inside = bracket.kind === 'bracket' ? bracket.inside : [];
  const at = inside.findIndex((element) => element.kind === 'award');
  const award = entryAt(inside, at);
  if (award?.kind !== 'award' || inside.some(({ kind }) => kind === 'bloc')) return [];
  const listed = isMark(elements[index + 1], ':') && inside.every(({ kind }) => kind !== 'group');
  const within = listed ? [] : withinBracket(scan, statement, index, mentioned, heading, read);
  if (within.length > 0) return within;
  if (listed) return labelled(scan, statement, index, award, mentioned, heading);
  if (group?.kind !== 'group') return [];
  const item = group.items[group.items.length - 1];
  if (item.count !== null || inside.slice(at + 1).some(({ kind }) => kind === 'group' || kind === 'award')) return [];
  const said = statement.clauseAt(index);
  const verbs = inside.flatMap((element) => (element.kind === 'verb' ? [element] : []));
  const own = verbs.map(({ verb }) => verb);
  const outcome = outcomeOf({ own, clause: said, mood: said.mood ?? aboveOf(heading, own) });
  const { granter } = award.award;
  const trigger = verbs[0] ?? award;
  const clause = { from: said.from, to: said.to };
  const rest = { side: 'left', second: null, open: false, annexed: false } as const;
  return [{ award, index, outcome, items: [mentioned.person(item)], trigger, granter, clause, ...rest }];
}

/**
 * "7 trường hợp | (Huân chương Lao động hạng Nhất đối với 1 tập thể; Bằng khen của Bộ trưởng với 4 cá nhân)": a bracket that
 * says of each award who receives it, as a sentence would; what stands before it governs.
 */
function withinBracket(
  scan: Scan,
  statement: Statement,
  index: number,
  mentioned: Mentioned,
  { mood, line, before }: Heading,
  read: ReadFrames,
): Frame[] {
  const bracket = statement.elements[index];
  const inside = bracket.kind === 'bracket' ? bracket.inside : [];
  if (!inside.some(({ kind }) => kind === 'group')) return [];
  const said = statement.clauseAt(index);
  const own = verbBefore(statement.elements, index);
  const governed = said.mood ?? (own === 'awarded' && before !== null ? before : own) ?? mood ?? before;
  const frames = read(scan, inside, mentioned, { mood: governed, line, before: null });
  const full = frames.length > 0 && frames.every(({ side, items }) => side === 'right' && items.length > 0);
  if (!full) return [];
  const clause = { from: said.from, to: said.to };
  return frames.map((frame) => ({ ...frame, index, clause, open: false, outcome: said.dropped ?? frame.outcome }));
}

/** What the last verb before the bracket says: "đề nghị khen thưởng 12 trường hợp | (…)". */
function verbBefore(elements: readonly Element[], index: number): Status | null {
  for (let i = index - 1; i >= 0; i--) {
    const element = elements[i];
    if (element.kind !== 'verb' || MOODS[element.verb] === undefined) continue;
    const [own, governor] = [MOODS[element.verb] ?? null, entryAt(elements, i - 1)];
    // "đề nghị | khen thưởng"
    return own === 'awarded' && governor?.kind === 'verb' ? (MOODS[governor.verb] ?? own) : own;
  }
  return null;
}

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
