import { isCommentHead, isTeaserHead } from '../furniture.js';
import { type Element, isComments, isFurniture, parentOf } from './elements.js';
import { contentOf, type Flow, linkShare, type Range } from './flow.js';
import { counted, holds, isProse, sums, within } from './sentences.js';

/**
 * Blocks in furniture. A name can mislead ("tag-thi-dua" on the article itself): furniture does not hold the title, nor
 * most of the sentences, but for comments that stand behind some.
 */
export function outsideOf({ blocks, places }: Flow, title: number): boolean[] {
  const prose = sums(blocks, isProse);
  const total = prose[blocks.length];
  const outside: boolean[] = new Array(blocks.length).fill(false);
  let told = 0;
  for (const [element, range] of places) {
    if (range.to <= told || holds(range, title) || !isFurniture(element)) continue;
    const behind = title >= 0 && within(prose, { from: title, to: range.from }) > 0;
    if (!(behind && isComments(element)) && total > 0 && within(prose, range) > 0.7 * total) continue;
    outside.fill(true, range.from, range.to);
    told = range.to;
  }
  return outside;
}

/**
 * Marks the boxes that open with the head of other news or of comments: the widest element that begins with it. Other
 * news are links with a sentence each at most; an article around such a box has more sentences than links.
 */
export function markBoxes({ blocks, places }: Flow, first: number, outside: boolean[]): void {
  const prose = counted(blocks, isProse);
  const links = counted(blocks, (block) => linkShare(block) > 0.5);
  const most = 0.5 * prose[blocks.length];
  for (let i = first + 1; i < blocks.length; i++) {
    const text = contentOf(blocks[i]);
    if (outside[i] || (!isTeaserHead(text) && !isCommentHead(text))) continue;
    let box: Range = { from: i, to: i + 1 };
    for (let at: Element | null = blocks[i].element; at; at = parentOf(at)) {
      const place = places.get(at)!;
      const fits = isCommentHead(text) ? within(prose, place) <= most : within(prose, place) <= within(links, place);
      if (within(prose, { from: place.from, to: i }) > 0 || !fits) break;
      box = place;
    }
    // A head alone leads a flat list, which is told by its words.
    if (box.to === i + 1) continue;
    outside.fill(true, i, box.to);
    i = box.to - 1;
  }
}
