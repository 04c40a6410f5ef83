import type { Scan } from '../../../lexicon/scan.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark } from './element.js';
import type { Frame } from './frame.js';
import { isForOthers } from './received-first.js';
import type { Mentioned } from './recipients.js';

/**
 * "(Không chỉ, Sau khi, Từng, Vừa) được tặng Bằng khen năm 2026, | bà Hà Nhàn | …": a clause without a subject of its own tells of the subject of the
 * one that follows it; not "Để được tặng Bằng khen, Sở Y tế phải …", nor where who stands behind the comma gives something.
 */
export function withSubjectBehind(
  scan: Scan,
  elements: readonly Element[],
  frames: Frame[],
  mentioned: Mentioned,
): Frame[] {
  const verb = openingVerb(scan, elements);
  const [first] = frames;
  if (verb < 0 || !first || first.side !== 'none' || first.items.length > 0 || first.index < verb) return frames;
  const comma = elements[first.index + 1]?.kind === 'year' ? first.index + 2 : first.index + 1;
  const [who, next] = [elements[comma + 1], elements[comma + 2]];
  if (first.outcome !== 'awarded' || !isMark(elements[comma], ',') || who?.kind !== 'group') return frames;
  const [one, ...others] = who.items;
  if (others.length > 0 || !isNamed(one) || next === undefined || goesOtherwise(scan, next)) return frames;
  const items = [mentioned.person(one)];
  return [{ ...first, items, side: 'left', clause: { from: 0, to: comma } }, ...frames.slice(1)];
}

/** "…, UBND tỉnh | tặng | Cờ thi đua cho …", "…, Sở Y tế |,| Sở Nội vụ …", "…, ông Hải | thay mặt | Sở Y tế" */
const goesOtherwise = (scan: Scan, next: Element): boolean =>
  isForOthers(scan, next) ||
  isMark(next, ',', ':') ||
  (next.kind === 'verb' && next.verb !== 'passive' && next.verb !== 'fact');

/** The verb that the sentence opens with, behind a year and words that only say how its clause goes with the next; -1 for another sentence. */
function openingVerb(scan: Scan, elements: readonly Element[]): number {
  for (let i = 0; i < Math.min(elements.length, LONGEST_OPENING); i++) {
    const element = elements[i];
    if (element.kind === 'verb' && (element.verb === 'passive' || element.verb === 'receive')) return i;
    const dated = element.kind === 'year' || (isMark(element, ',') && elements[i - 1]?.kind === 'year');
    if (!dated && !OPENINGS.has(scan.slice(element.from, element.to).toLowerCase())) return -1;
  }
  return -1;
}
const LONGEST_OPENING = 6;
const OPENINGS = new Set([
  ...['không chỉ', 'không những', 'sau', 'khi', 'từng', 'vừa', 'mới', 'đã', 'vinh', 'dự', 'vinh dự'],
  ...['cùng', 'với', 'cùng với', 'bên', 'cạnh', 'bên cạnh', 'ngoài', 'việc'],
]);
