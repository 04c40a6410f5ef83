import type { Block, BlockKind, Cell } from '../domain/document.js';

/** A block that says only where it starts; it ends where the next one starts. */
export interface Start {
  readonly at: number;
  readonly kind: BlockKind;
  readonly page?: number | null;
  readonly cell?: Cell | null;
}

/** Blocks that tile a text of this length: the first takes what stands before it; those that hold nothing fall out. */
export function tile(size: number, starts: readonly Start[]): Block[] {
  const blocks: Block[] = [];
  starts.forEach(({ at, kind, page = null, cell = null }, i) => {
    const start = i === 0 ? 0 : at;
    const end = i + 1 < starts.length ? starts[i + 1].at : size;
    if (end > start) blocks.push({ kind, span: { start, end }, page, box: null, cell });
  });
  return blocks;
}
