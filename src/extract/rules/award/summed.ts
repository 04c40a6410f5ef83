import type { Status } from '../../../domain/record.js';
import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { itemOf } from './item.js';
import { numberBefore } from './numbers.js';
import { MOODS } from './statement.js';
import { isDropped, isStatus } from './status.js';

/**
 * "trao tặng Huân chương cho | 11 cá nhân, gồm: | 7 Huân chương Độc lập hạng Ba, 4 Huân chương Lao động hạng Nhì": so many
 * awards as there are persons are one for each. The frames as they were where the numbers do not come to that.
 */
export function summed(scan: Scan, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
  const numbers = frames.map((frame) => (frame.items.length === 0 ? numberBefore(scan, elements, frame.index) : null));
  const first = numbers.findIndex((number) => number !== null);
  const parts = first < 0 ? [] : numbers.slice(first);
  if (parts.length < 2 || parts.includes(null)) return frames;
  const sum = parts.reduce((total, number) => total + (number?.value ?? 0), 0);
  const whole = countBefore(scan, elements, frames[first].index, sum);
  const status = whole < 0 ? null : statusBefore(elements, whole);
  const group = elements[whole];
  if (status === null || group?.kind !== 'group') return frames;
  const [{ kind }] = group.items;
  return frames.map((frame, i) => {
    const number = numbers[i];
    if (i < first || !number || isDropped(frame.outcome)) return frame;
    const { to } = frame.award;
    const item = itemOf(elements[number.index].from, to, kind, null, number.value);
    return { ...frame, items: [item], side: 'right', outcome: isStatus(frame.outcome) ? frame.outcome : status };
  });
}

/**
 * "5 nghệ nhân | được phong tặng, gồm | 3 “Nghệ nhân ưu tú” là A, B và C; hai “Nghệ nhân nhân dân” là D và E": awards that part those who are
 * counted before, each behind its number and before so many names. The frames as they were where no verb says that they were given.
 */
export function partedByAward(scan: Scan, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
  const parts = new Set(frames.filter((frame) => isPart(scan, elements, frame)));
  const [first] = parts;
  if (!first) return frames;
  const lead = elements.findLastIndex((one, i) => i < first.index && wordOf(scan, one) === 'gồm');
  const counted = elements.findLastIndex(
    (one, i) => i < lead && one.kind === 'group' && one.items.length === 1 && one.items[0].count !== null,
  );
  const status = counted < 0 ? null : statusBefore(elements, lead);
  if (status === null) return frames;
  return frames.map((frame) => (parts.has(frame) ? { ...frame, outcome: status } : frame));
}

/** "3 “Nghệ nhân ưu tú” là A, B và C" */
function isPart(scan: Scan, elements: readonly Element[], { index, items, outcome, side }: Frame): boolean {
  if (outcome !== 'unsaid' || side !== 'right' || items.length === 0 || items.some(({ count }) => count !== null))
    return false;
  const opening = isMark(entryAt(elements, index - 1), '“', '"') ? index - 1 : index;
  return numberBefore(scan, elements, opening)?.value === items.length;
}

/** Index of those who are counted to the sum before a colon or "gồm"; -1 for none. */
function countBefore(scan: Scan, elements: readonly Element[], index: number, sum: number): number {
  let leads = false;
  for (let i = index - 1; i >= 0; i--) {
    const element = elements[i];
    if (isMark(element, ':') || wordOf(scan, element) === 'gồm') leads = true;
    if (element.kind !== 'group' || element.items.length !== 1 || element.items[0].count === null) continue;
    return leads && element.items[0].count === sum ? i : -1;
  }
  return -1;
}

/** What the verbs before those who are counted say of their awards: a proposal before a grant ("đề nghị khen thưởng"). */
function statusBefore(elements: readonly Element[], index: number): Status | null {
  let status: Status | null = null;
  for (let i = 0; i < index; i++) {
    const element = elements[i];
    if (element.kind !== 'verb') continue;
    if (UNSURE.has(element.verb)) return null;
    const said = MOODS[element.verb];
    if (said !== undefined && (status === null || status === 'awarded')) status = said;
  }
  return status;
}
const UNSURE: ReadonlySet<string> = new Set(['negate', 'deny', 'revoke', 'plan', 'future', 'condition', 'quota']);
