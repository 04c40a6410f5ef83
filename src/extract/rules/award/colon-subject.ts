import type { Scan } from '../../../lexicon/scan.js';
import { LINE_START } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, type Verb } from './element.js';
import type { Item, Mentioned } from './recipients.js';
import { isPlace, type Subject } from './subject.js';

/** "| Sở Y tế |: đạt 99 điểm; đề nghị tặng Cờ thi đua": who opens the line, of whom all of it tells; nobody else is named before the verb. */
function openedBy(scan: Scan, elements: readonly Element[], { stop }: Chain): readonly Item[] | null {
  const [group, colon] = elements;
  if (group?.kind !== 'group' || !isMark(colon, ':') || !group.items.every(isNamed)) return null;
  if (!scan.has(group.from, LINE_START) || stop < 2 || !isMark(entryAt(elements, stop), ';', ',')) return null;
  return elements.slice(2, stop).every((one) => tellsOnly(scan, one)) ? group.items : null;
}

/** "đạt 99 điểm", "(7/7 phiếu)": no name, no award, and no verb but of what it reached. */
const tellsOnly = (scan: Scan, { kind, from }: Element): boolean =>
  kind === 'word' ||
  kind === 'filler' ||
  kind === 'mark' ||
  kind === 'bracket' ||
  (kind === 'verb' && scan.word(from) === 'đạt');

/** "đề nghị", "được", "nhận" */
const OPENING: ReadonlySet<Verb> = new Set(['propose', 'passive', 'receive']);

/**
 * "kết quả: | Sở Y tế: đề nghị UBND tỉnh tặng Cờ; Sở Nội vụ (6/7 phiếu): đề nghị … tặng Bằng khen": who stands alone
 * between two marks, the second a colon before the proposal. Null where the colon follows other words, as in "ý kiến của Sở Y tế: đề nghị …".
 */
export function colonSubject(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  mentioned: Mentioned,
): Subject | null {
  const [first] = chain.verbs;
  const whole = first?.verb === 'propose' ? openedBy(scan, elements, chain) : null;
  if (whole) return { items: whole.map((item) => mentioned.person(item)), index: 0, verbs: [] };
  if (!first || !OPENING.has(first.verb) || !isMark(entryAt(elements, chain.stop), ':')) return null;
  const index = entryAt(elements, chain.stop - 1)?.kind === 'bracket' ? chain.stop - 2 : chain.stop - 1;
  const group = entryAt(elements, index);
  const opens = index === 0 || isMark(entryAt(elements, index - 1), ';', ':', '-', '+');
  if (group?.kind !== 'group' || !opens || !group.items.every(isNamed) || isPlace(scan, elements, index)) return null;
  return { items: group.items.map((item) => mentioned.person(item)), index, verbs: [] };
}
