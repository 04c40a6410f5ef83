import { isCommentHead, isStrayLine, isTeaserHead } from '../furniture.js';
import { type Element, isAtRight, isElement, parentOf } from './elements.js';
import { contentOf, type Flow, type FlowBlock, linkShare, type Range } from './flow.js';
import { markBoxes, outsideOf } from './outside.js';
import { holds, isProse, sums, within } from './sentences.js';

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
 * The article stands in the smallest element around the title that holds a good part of the page's sentences; its
 * root is the deepest in there that holds most of them, with what stands beside it and is clearly no furniture. A
 * page without sentences has no region. `title` is the index of its block, or -1.
 */
export function regionOf(flow: Flow, title: number): Region | null {
  const outside = outsideOf(flow, title);
  const counts = (block: FlowBlock, i: number): boolean => i >= title && !outside[i] && isProse(block);
  const first = flow.blocks.findIndex(counts);
  if (first < 0) return null;
  markBoxes(flow, first, outside);
  const prose = sums(flow.blocks, counts);
  const page = { from: 0, to: flow.blocks.length };
  const frame = title < 0 ? page : frameOf(flow, title, prose);
  let core = flow.blocks[first].element;
  // Elements that hold so much are nested, and the deepest comes last.
  for (const [element, range] of flow.places)
    if (range.from >= frame.from && within(prose, range) >= 0.66 * within(prose, frame)) core = element;
  const root = flow.places.get(grown(flow, outOfParagraph(core, flow), title, outside))!;
  let to = root.to;
  while (title >= 0 && to < frame.to && !outside[to] && !endsArticle(flow.blocks, to)) to++;
  return { root, article: { from: title < 0 ? root.from : Math.min(title, root.from), to }, outside };
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

function frameOf({ blocks, places }: Flow, title: number, prose: Float64Array): Range {
  const total = prose[blocks.length];
  for (let at: Element | null = blocks[title].element; at; at = parentOf(at)) {
    const place = places.get(at)!;
    if (within(prose, place) >= 0.4 * total) return place;
  }
  return { from: 0, to: blocks.length };
}

/** What stands behind an article and not in it: tools, other news, links, the imprint. */
function endsArticle(blocks: readonly FlowBlock[], i: number): boolean {
  const text = contentOf(blocks[i]);
  if (text === '' || blocks[i].cell) return false;
  if (isTeaserHead(text) || isCommentHead(text) || (isStrayLine(text) && /[\p{L}\d]/u.test(text))) return true;
  if (linkShare(blocks[i]) > 0.5) return true;
  // The head of a box: short, and headlines of other news follow. So may tools, after the author.
  const next = blocks[i + 1];
  const heads = next !== undefined && linkShare(next) > 0.7 && !isStrayLine(contentOf(next));
  return heads && text.length < 40 && !isAtRight(blocks[i].element);
}
