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
    const before = blocks.at(-1);
    // A title over several lines is one title.
    if (kind === 'title' && before?.kind === 'title')
      blocks[blocks.length - 1] = { ...before, span: { start: before.span.start, end } };
    else if (end > start) blocks.push({ kind, span: { start, end }, page, box: null, cell });
  });
  return blocks;
}
