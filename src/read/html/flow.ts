import type { Cell } from '../../domain/document.js';
import type { Alignment } from '../../text/alignment.js';
import type { Element } from './elements.js';

/** A paragraph or a cell of the page. */
export interface FlowBlock {
  /** With the line end or tab that closes it. */
  text: string;
  /** The block element around it. */
  readonly element: Element;
  readonly cell: Cell | null;
  /** Characters within links. */
  linked: number;
  /** A picture stands right above it. */
  readonly underPicture: boolean;
}

/** Indexes of blocks, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Flow {
  readonly blocks: readonly FlowBlock[];
  /** The blocks that begin within each element, elements in the order of the page. */
  readonly places: ReadonlyMap<Element, Range>;
  readonly cells: ReadonlyMap<Element, Cell>;
  /** From the blocks' texts, one after the other, to the source. */
  readonly alignment: Alignment;
}

export const contentOf = (block: FlowBlock): string => block.text.trim().normalize('NFC');
export const linkShare = (block: FlowBlock): number => block.linked / Math.max(1, block.text.trim().length);
