import type { BlockKind } from '../../domain/document.js';
import { isDateLine, isSignedDateLine, isStrayLine, isTeaserHead } from '../furniture.js';
import { isMotto } from '../kinds.js';
import { AUTHOR_NAME, isSetApart, namesOf } from './elements.js';
import { contentOf, type Flow, type FlowBlock, linkShare, type Range } from './flow.js';
import { outsideOf } from './outside.js';
import { regionOf } from './region.js';
import { isProse } from './sentences.js';
import { titleAt } from './title.js';

/**
 * What the page tells of each block: its title, date line, author, captions, headings, lists and cells; boilerplate
 * outside the article and in boxes within it. Null is text whose kind its words must tell.
 */
export function tellKinds(flow: Flow, statedTitle: string | null): (BlockKind | null)[] {
  const { blocks } = flow;
  // The words of an official paper tell its title better: "QUYẾT ĐỊNH" and what stands under it.
  const official = blocks.some((block) => isMotto(contentOf(block)));
  const title = official ? -1 : titleAt(blocks, statedTitle);
  const region = regionOf(flow, title);
  if (!region) return withoutSentences(flow, title);
  const { root, article, outside } = region;
  const first = blocks.findIndex((block, i) => i > title && i >= root.from && isProse(block));
  const dated = datesAt(blocks, title, first);
  return blocks.map((block, i) => {
    if (i === title) return 'title';
    if (dated.has(i)) return 'header';
    if (outside[i] || i < article.from || i >= article.to) return 'boilerplate';
    if (block.cell) return 'table-cell';
    return isWithin(root, i) ? insideKind(block, official) : besideKind(block, i < root.from);
  });
}

/** A page of nothing but a list or a table. */
function withoutSentences(flow: Flow, title: number): (BlockKind | null)[] {
  const outside = outsideOf(flow, title);
  return flow.blocks.map((block, i) => {
    if (i === title) return 'title';
    return outside[i] || linkShare(block) > 0.6 ? 'boilerplate' : block.cell ? 'table-cell' : null;
  });
}

/** Date lines between the title and the first sentences; else just over the title, where the clock of the page stands too. */
function datesAt(blocks: readonly FlowBlock[], title: number, first: number): ReadonlySet<number> {
  const dates = (from: number, to: number): number[] =>
    blocks.flatMap((block, i) => (i >= from && i <= to && isDated(contentOf(block)) ? [i] : []));
  const below = dates(title < 0 ? first - 3 : title, first + 3);
  return new Set(below.length > 0 || title < 0 ? below : dates(title - 3, title));
}

const isDated = (text: string): boolean => isDateLine(text) || isSignedDateLine(text);

const isWithin = ({ from, to }: Range, i: number): boolean => from <= i && i < to;

/** Between title and text, and just behind the text. */
function besideKind(block: FlowBlock, before: boolean): BlockKind | null {
  if (isAuthor(block)) return 'byline';
  if (!before || isProse(block)) return formKind(block);
  const text = contentOf(block);
  return isStrayLine(text) || linkShare(block) > 0.5 || text.length < 40 ? 'boilerplate' : null;
}

function insideKind(block: FlowBlock, official: boolean): BlockKind | null {
  const text = contentOf(block);
  // What follows the head of other news is told by its words.
  if (isTeaserHead(text)) return null;
  // In news a paragraph that is a link leads to other news; in an official paper to the law that it names.
  if (isStrayLine(text) || (!official && linkShare(block) > 0.6 && text.length > 2)) return 'boilerplate';
  return isAuthor(block) ? 'byline' : formKind(block);
}

function formKind(block: FlowBlock): BlockKind | null {
  const { element, text } = block;
  const { tagName } = element;
  if (block.underPicture && text.length < 200 && (!/[.:;]\s*$/.test(text) || isSetApart(element))) return 'caption';
  if (/^h[1-6]$/.test(tagName)) return text.length < 300 ? 'heading' : null;
  if (/^(?:fig)?caption$/.test(tagName) || CAPTION_NAME.test(namesOf(element))) return 'caption';
  return tagName === 'li' && text.length < 300 ? 'list-item' : null;
}

const CAPTION_NAME = /caption|chu-?_?thich|desc-?image|pic-?desc/;

const isAuthor = (block: FlowBlock): boolean =>
  contentOf(block).length < 80 && (AUTHOR_NAME.test(namesOf(block.element)) || /^(?:Viết|Đăng) bởi /u.test(block.text));
