import type { Block, SourceDocument } from '../src/domain/document.js';

/** A document as a list of its blocks, for tests: "table-cell 0:2:1 Bằng khen"; a line end within a block is "⏎". */
export const listBlocks = (document: SourceDocument): string[] =>
  document.blocks.map((block) => lineOf(document, block));

function lineOf({ text }: SourceDocument, { kind, span, page, cell }: Block): string {
  const place = cell ? ` ${cell.table}:${cell.row}:${cell.column}${cell.columns > 1 ? `+${cell.columns}` : ''}` : '';
  const content = text.slice(span.start, span.end).trim().replaceAll('\n', '⏎');
  return `${page === null ? '' : `p${page} `}${kind}${place} ${content}`.trimEnd();
}
