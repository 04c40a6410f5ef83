import { isCommentHead, isStrayLine, isTeaserHead } from '../furniture.js';
import { type Element, isElement, isFurniture, parentOf } from './elements.js';
import { contentOf, type Flow, type FlowBlock, linkShare, type Range } from './flow.js';

/** Where the article stands among the blocks of a page. */
export interface Region {
  /** The element that holds its text, as indexes of blocks. */
  readonly root: Range;
  /** What belongs to it: from the title or the text to the last block before other news, tools or the foot. */
  readonly article: Range;
  /** Blocks in menus, boxes, comments and feet. */
  readonly outside: readonly boolean[];
}

/**
 * The article is the deepest element that holds two thirds of the page's sentences, with what stands beside it and is
 * clearly no furniture. A page without sentences has no region. `title` is the index of its block, or -1.
 */
export function regionOf(flow: Flow, title: number): Region | null {
  const outside = outsideOf(flow, title);
  const prose = sums(flow.blocks, (block, i) => i >= title && !outside[i] && isProse(block));
  const total = within(prose, { from: 0, to: flow.blocks.length });
  if (total === 0) return null;
  let core: Element | null = null;
  // Elements that hold so much are nested, and the deepest comes last.
  for (const [element, range] of flow.places) if (within(prose, range) >= 0.66 * total) core = element;
  const root = core && grown(flow, outOfParagraph(core, flow), title, outside);
  if (!root) return null;
  const range = flow.places.get(root)!;
  const frame = flow.places.get(title < 0 ? root : frameOf(flow, root, title))!;
  let to = range.to;
  while (to < frame.to && !outside[to] && !endsArticle(flow.blocks, to)) to++;
  markBoxes(flow, { from: Math.max(title, range.from), to: range.to }, prose, outside);
  return { root: range, article: { from: title < 0 ? range.from : Math.min(title, range.from), to }, outside };
}

/** A sentence or more, not made of links. */
export const isProse = (block: FlowBlock): boolean =>
  block.text.length >= 50 && linkShare(block) < 0.3 && /[.,;:!?]/.test(block.text) && !isStrayLine(contentOf(block));

/** Lengths of the blocks that count, summed up to each block. */
function sums(blocks: readonly FlowBlock[], counts: (block: FlowBlock, i: number) => boolean): Float64Array {
  const sum = new Float64Array(blocks.length + 1);
  blocks.forEach((block, i) => {
    sum[i + 1] = sum[i] + (counts(block, i) ? block.text.length : 0);
  });
  return sum;
}

const within = (sum: Float64Array, { from, to }: Range): number => sum[to] - sum[from];
const holds = ({ from, to }: Range, i: number): boolean => from <= i && i < to;

/** A name can mislead ("tag-thi-dua" on the article itself): furniture holds neither the title nor most of the prose. */
function outsideOf({ blocks, places }: Flow, title: number): boolean[] {
  const prose = sums(blocks, isProse);
  const total = within(prose, { from: 0, to: blocks.length });
  const outside: boolean[] = new Array(blocks.length).fill(false);
  let told = 0;
  for (const [element, range] of places) {
    if (range.to <= told || holds(range, title) || !isFurniture(element)) continue;
    if (total > 0 && within(prose, range) > 0.7 * total) continue;
    outside.fill(true, range.from, range.to);
    told = range.to;
  }
  return outside;
}

/** A single paragraph or a cell of a data table is no article: what is around it holds the others. */
function outOfParagraph(core: Element, { cells }: Flow): Element {
  let element = core;
  for (let at: Element | null = core; at; at = parentOf(at)) if (cells.has(at)) element = parentOf(at) ?? at;
  while (/^(?:p|li|h\d|dd|tr|tbody)$/.test(element.tagName) && !isLayoutRow(element, cells))
    element = parentOf(element) ?? element;
  return element;
}

/** The rows of a table that lays out the page: other columns are no part of the article. */
const isLayoutRow = (element: Element, cells: Flow['cells']): boolean =>
  /^t/.test(element.tagName) && !element.childNodes.some((node) => isElement(node) && cells.has(node));

/** Takes in what stands around the text as long as all of it is clean. */
function grown(flow: Flow, core: Element, title: number, outside: readonly boolean[]): Element {
  let root = core;
  for (let parent = parentOf(core); parent && parent.tagName !== 'html'; parent = parentOf(parent)) {
    const inner = flow.places.get(root)!;
    const outer = flow.places.get(parent)!;
    if (holds(outer, title) && !holds(inner, title)) return root;
    for (let i = outer.from; i < outer.to; i++) {
      if (holds(inner, i)) i = inner.to - 1;
      else if (outside[i] || endsArticle(flow.blocks, i)) return root;
    }
    root = parent;
  }
  return root;
}

function frameOf(flow: Flow, root: Element, title: number): Element {
  let frame = root;
  for (let parent: Element | null = root; parent; parent = parentOf(parent)) {
    frame = parent;
    if (holds(flow.places.get(parent)!, title)) break;
  }
  return frame;
}

/** What stands behind an article and not in it: tools, other news, links, the imprint. */
function endsArticle(blocks: readonly FlowBlock[], i: number): boolean {
  const text = contentOf(blocks[i]);
  if (text === '' || blocks[i].cell) return false;
  if (isTeaserHead(text) || isCommentHead(text) || (isStrayLine(text) && /[\p{L}\d]/u.test(text))) return true;
  const next = blocks[i + 1];
  return linkShare(blocks[i]) > 0.5 || (text.length < 40 && next !== undefined && linkShare(next) > 0.8);
}

/** Marks the boxes within the text that open with the head of other news: the widest element with hardly a sentence. */
function markBoxes(flow: Flow, range: Range, prose: Float64Array, outside: boolean[]): void {
  for (let i = range.from + 1; i < range.to; i++) {
    const text = contentOf(flow.blocks[i]);
    if (outside[i] || (!isTeaserHead(text) && !isCommentHead(text))) continue;
    let box: Range = { from: i, to: i + 1 };
    for (let at: Element | null = flow.blocks[i].element; at; at = parentOf(at)) {
      const place = flow.places.get(at)!;
      if (place.from < range.from || place.to > range.to || within(prose, place) > 0.3 * within(prose, range)) break;
      box = place;
    }
    outside.fill(true, i, box.to);
    i = box.to - 1;
  }
}
