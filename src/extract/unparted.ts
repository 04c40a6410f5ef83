import type { Block } from '../domain/document.js';

const PARTED = /\n(?:[^\S\n]*\n)+/g;

/**
 * The text without the empty lines inside of a paragraph, which the reader found to part nothing (a text set with an empty line behind each): their
 * line ends are blanks instead, so that all offsets stay.
 */
export function withoutEmptyLines(text: string, blocks: readonly Block[]): string {
  let copy = '';
  let done = 0;
  let at = 0;
  for (const { index, 0: gap } of text.matchAll(PARTED)) {
    while (at + 1 < blocks.length && blocks[at].span.end <= index) at++;
    const block = blocks[at];
    // What ends a block parts it from the next one.
    if (block === undefined || index + gap.length >= block.span.end || block.kind === 'table-cell') continue;
    if (text.slice(index + gap.length, block.span.end).trim() === '') continue;
    copy += `${text.slice(done, index + 1)}${gap.slice(1).replaceAll('\n', ' ')}`;
    done = index + gap.length;
  }
  return done === 0 ? text : copy + text.slice(done);
}
