import type { Scan } from '../../../lexicon/scan.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import { SHEETS } from './sheet.js';

/**
 * "Ngoài | Huân chương Lao động hạng Ba | treo giữa nhà, bà còn được tặng Bằng khen": what the sentence opens with was given to the one who has the
 * next besides; not "Ngoài Cờ thi đua cho Sở Y tế, …", nor where "còn" is not said.
 */
export function withFirstBesides(scan: Scan, elements: readonly Element[], frames: Frame[]): Frame[] {
  const [first, next] = frames;
  if (next === undefined || first.items.length > 0 || !isFirstBesides(scan, elements, first.index)) return frames;
  if (next.side !== 'left' || next.outcome !== 'awarded' || !next.items.every(isNamed)) return frames;
  const between = elements.slice(first.index + 1, next.index);
  const still = between.some((one) => wordOf(scan, one) === 'còn');
  const comma = between.findIndex((one) => isMark(one, ','));
  const plain = between.slice(0, comma).every(({ kind }) => kind === 'word' || kind === 'filler' || kind === 'year');
  if (!still || comma < 0 || !plain) return frames;
  const { items, outcome } = next;
  return [
    { ...first, items, outcome, side: 'left', clause: { from: 0, to: first.index + 1 + comma } },
    ...frames.slice(1),
  ];
}

/** "Ngoài | Cờ thi đua", "Ngoài tấm | Huân chương": the award at the index is what the sentence opens with, besides which there is another. */
export function isFirstBesides(scan: Scan, elements: readonly Element[], award: number): boolean {
  if (wordOf(scan, elements[0]) !== 'ngoài') return false;
  return award === 1 || (award === 2 && SHEETS.has(wordOf(scan, elements[1])));
}
