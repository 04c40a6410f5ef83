import type { BlockKind } from '../domain/document.js';
import { type Span, trim } from '../text/span.js';

/** A line or a paragraph of several lines: what the readers of text, PDF and DOCX tell the kinds of. */
export interface Line {
  /** With the line end and the empty lines after it, so that lines tile the text. */
  readonly span: Span;
  /** Without the blanks at both ends. */
  readonly text: string;
  /** Blanks before the first character. */
  readonly indent: number;
  /** An empty line stands before it. */
  readonly gap: boolean;
  /** Counted from 1; null where the format has no pages. */
  readonly page: number | null;
  /** The kind, where the format tells it. */
  readonly kind: BlockKind | null;
}

/** The lines of a text that hold anything; the first one takes the empty lines before it too. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  // Where the last line that holds anything ended.
  let ended = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline + 1;
    const content = trim(text, { start: at, end });
    if (content.start === content.end) {
      const last = lines.at(-1);
      if (last) lines[lines.length - 1] = { ...last, span: { start: last.span.start, end } };
    } else {
      const last = lines.at(-1);
      lines.push({
        span: { start: last ? last.span.end : 0, end },
        text: text.slice(content.start, content.end),
        indent: content.start - at,
        gap: ended < at,
        page: null,
        kind: null,
      });
    }
    at = end;
    if (content.start !== content.end) ended = end;
  }
  return lines;
}

/** One line of several that follow each other, its text with the line ends as blanks. */
export const joinLines = (lines: readonly Line[]): Line => ({
  ...lines[0],
  span: { start: lines[0].span.start, end: lines[lines.length - 1].span.end },
  text: lines.map((line) => line.text).join(' '),
});
