import type { Scan } from '../../../lexicon/scan.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import { isRefused, votedEntries } from './line-items.js';
import { isStatus } from './status.js';

/**
 * "Đề nghị Chiến sĩ thi đua cấp tỉnh: | cô Hà Nhàn 6/15 phiếu, không đủ phiếu; | thầy Tô Hải 14/15 phiếu, đủ phiếu": each part behind the
 * award tells of one and of the votes, and what it refuses is not refused to the others.
 */
export function withVotes(scan: Scan, elements: readonly Element[], frames: readonly Frame[]): readonly Frame[] {
  const [frame] = frames;
  if (frames.length !== 1 || frame.open) return frames;
  const colon = wordOf(scan, elements[frame.index + 1]) === 'cho' ? frame.index + 2 : frame.index + 1;
  const entries = isMark(elements[colon], ':') ? votedEntries(scan, elements.slice(colon + 1)) : null;
  if (entries === null || !entries.some((entry) => isRefused(scan, entry))) return frames;
  const refused = namesIn(entries.filter((entry) => isRefused(scan, entry)));
  const passed = namesIn(entries.filter((entry) => !isRefused(scan, entry)));
  const outcome = isStatus(frame.outcome) ? frame.outcome : askedBefore(elements.slice(0, frame.index));
  if (passed.length === 0 || outcome === null) return frames;
  return [
    { ...frame, items: refused, side: 'right', outcome: 'refused' },
    { ...frame, items: passed, side: 'right', outcome },
  ];
}

const namesIn = (entries: readonly (readonly Element[])[]): Item[] =>
  entries.flatMap((entry) => entry.flatMap((element) => (element.kind === 'group' ? element.items : [])));

/** "Đề nghị | Chiến sĩ thi đua cấp tỉnh:", "Suy tôn |": what is done with those who are not refused; null where nothing says it. */
function askedBefore(elements: readonly Element[]): Frame['outcome'] | null {
  const verbs = elements.flatMap((element) => (element.kind === 'verb' ? [element.verb] : []));
  if (verbs.includes('negate') || verbs.includes('deny')) return null;
  return verbs.includes('propose') ? 'recommended' : verbs.includes('vote') ? 'voted' : null;
}
