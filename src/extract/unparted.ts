import type { Block } from '../domain/document.js';
import { pageLinesIn } from '../text/page-lines.js';

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

/** The text with blanks in place of the numbers of pages that the reader found within a sentence, so that all offsets stay. */
export function withoutPageNumbers(text: string, blocks: readonly Block[]): string {
  let copy = '';
  let done = 0;
  for (const { kind, span } of blocks) {
    if (kind === 'table-cell') continue;
    for (const [start, end] of pageLinesIn(text.slice(span.start, span.end))) {
      copy += text.slice(done, span.start + start) + ' '.repeat(end - start - 1);
      done = span.start + end - 1;
    }
  }
  return done === 0 ? text : copy + text.slice(done);
}

/**
 * The text with blanks in place of the line ends of a paragraph behind a word that needs another, "… ký quyết định truy tặng" / "Huân chương Dũng cảm cho anh …":
 * what stands behind one opens no line. The reader joined the lines; all offsets stay.
 */
export function withoutLineEnds(text: string, blocks: readonly Block[]): string {
  let copy = '';
  let done = 0;
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph') continue;
    for (const { index } of text.slice(span.start, span.end).matchAll(WITHIN)) {
      copy += `${text.slice(done, span.start + index)} `;
      done = span.start + index + 1;
    }
  }
  return done === 0 ? text : copy + text.slice(done);
}
const WITHIN = /\n(?<= (?:tặng|trao|nhận|được|cho|của|là|và|các|với|cùng|tại|do)\n)(?=\p{L})/gu;
