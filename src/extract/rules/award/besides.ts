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

/**
 * "Cùng với | Bằng khen | cho | Sở Y tế, ông Tô Hải | được tặng Giấy khen": the first award is for those behind "cho", and the next for the one behind
 * the comma alone.
 */
export function withOthersBesides(scan: Scan, elements: readonly Element[], frames: Frame[]): Frame[] {
  const [first, next] = frames;
  if (next === undefined || !OPENS.has(scan.pairAt(elements[0].from)) || first.items.length === 0) return frames;
  if (first.side !== 'right' || next.side !== 'left' || next.outcome !== 'awarded' || !first.items.every(isNamed))
    return frames;
  if (elements.slice(0, first.index).some((one) => one.kind === 'verb' || one.kind === 'group')) return frames;
  const both = next.items.length > 1 && next.items.length === first.items.length;
  const shared = both && next.items.every(({ from }, i) => first.items[i].from === from);
  const [own, others] = shared ? [first.items.slice(0, -1), next.items.slice(-1)] : [first.items, next.items];
  const until = elements.findIndex((one) => one.to >= own[own.length - 1].to);
  return [
    { ...first, items: own, outcome: next.outcome, clause: { from: 0, to: until + 1 } },
    { ...next, items: others },
    ...frames.slice(2),
  ];
}
const OPENS = new Set(['cùng với', 'bên cạnh', 'song song']);

/** "Ngoài | Cờ thi đua", "Ngoài tấm | Huân chương": the award at the index is what the sentence opens with, besides which there is another. */
export function isFirstBesides(scan: Scan, elements: readonly Element[], award: number): boolean {
  if (wordOf(scan, elements[0]) !== 'ngoài') return false;
  return award === 1 || (award === 2 && SHEETS.has(wordOf(scan, elements[1])));
}
