import { isStrayLine } from '../furniture.js';
import { contentOf, type FlowBlock, linkShare, type Range } from './flow.js';

/** A sentence or more, not made of links. */
export const isProse = (block: FlowBlock): boolean =>
  block.text.length >= 30 && linkShare(block) < 0.3 && /[.,;:!?]/.test(block.text) && !isStrayLine(contentOf(block));

type Counts = (block: FlowBlock, i: number) => boolean;

/** Lengths of the blocks that count, summed up to each block. */
export const sums = (blocks: readonly FlowBlock[], counts: Counts): Float64Array =>
  summed(blocks.map((block, i) => (counts(block, i) ? block.text.length : 0)));

/** How many count, up to each block. */
export const counted = (blocks: readonly FlowBlock[], counts: Counts): Float64Array =>
  summed(blocks.map((block, i) => (counts(block, i) ? 1 : 0)));

function summed(sizes: readonly number[]): Float64Array {
  const sum = new Float64Array(sizes.length + 1);
  sizes.forEach((size, i) => {
    sum[i + 1] = sum[i] + size;
  });
  return sum;
}

export const within = (sum: Float64Array, { from, to }: Range): number => sum[to] - sum[from];
export const holds = ({ from, to }: Range, i: number): boolean => from <= i && i < to;
