import { isDateLine } from '../furniture.js';
import { type Element, namesOf } from './elements.js';
import { contentOf, type FlowBlock, linkShare } from './flow.js';

/** The block that says what the page's title says; else by the page's marks and names; -1 if none can be told. */
export function titleAt(blocks: readonly FlowBlock[], stated: string | null): number {
  const possible = (block: FlowBlock): boolean =>
    !block.cell && block.text.length > 10 && block.text.length < 400 && linkShare(block) < 0.5;
  const wanted = lettersOf(stated ?? '');
  const same = blocks.map((block) => (possible(block) ? likeness(block, wanted) : 0));
  const best = same.reduce((most, score, i) => (score > same[most] ? i : most), 0);
  if (same[best] > 0) return best;
  const named = (names: RegExp, shortest: number): number =>
    blocks.findIndex((b) => possible(b) && b.text.length > shortest && names.test(nameOf(b.element)) && !isOfSite(b));
  const ways = [() => named(/^h1 /, 12), () => named(TITLE_NAME, 30), () => datedHeading(blocks, possible)];
  for (const way of ways) {
    const found = way();
    if (found >= 0) return found;
  }
  return -1;
}

/** A heading with a date line under it. */
const datedHeading = (blocks: readonly FlowBlock[], possible: (block: FlowBlock) => boolean): number =>
  blocks.findIndex(
    (b, i) =>
      possible(b) &&
      /^h[2-5]$/.test(b.element.tagName) &&
      blocks.slice(i + 1, i + 3).some((next) => isDateLine(contentOf(next))),
  );

const nameOf = (element: Element): string => `${element.tagName} ${namesOf(element)}`;
const TITLE_NAME = /title(?![a-z])|tieu-?_?de|headline/;

/** The name of the site at the top is no title. */
const isOfSite = (block: FlowBlock): boolean => /site|logo|banner|brand/.test(nameOf(block.element));

/**
 * How surely a block is the title that the page states (its letters); 0 if it is not. "Khối thi đua số 1 tổng kết - Báo A" begins
 * with its title; so it does with the name of its site, which is short, or of its section.
 */
function likeness(block: FlowBlock, wanted: string): number {
  const text = lettersOf(contentOf(block));
  const headed = /^h[1-3] /.test(nameOf(block.element)) || TITLE_NAME.test(nameOf(block.element));
  if (text.length < (headed ? 12 : 25) || !wanted.startsWith(text)) return 0;
  const share = text.length / wanted.length;
  if (share < (headed ? 0.3 : 0.5) || isOfSite(block)) return 0;
  return share + (headed ? 1 : 0) + (block.element.tagName === 'h1' ? 1 : 0);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
