import type { Span } from '../../text/span.js';

/** So much of a long sentence is shown on either side of what was found. */
const AROUND = 220;

// "TP. Huế" and "GS. Nguyễn" go on; a semicolon and a line end parts of lists.
const ENDS = /(?<=[\p{Lowercase}\d”")]{2}[.!?…])\s+|(?<=;)\s+|\n+/gu;

/** The sentence of a block around a place in it, shortened with "…" where it is long; `start` is where it begins in the block. */
export function sentenceAround(block: string, { start, end }: Span): { readonly text: string; readonly start: number } {
  let [from, to] = [0, block.length];
  for (const { 0: gap, index } of block.matchAll(ENDS)) {
    if (index + gap.length <= start) from = index + gap.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  const low = start - from > AROUND ? block.indexOf(' ', start - AROUND) + 1 : from;
  const cut = to - end > AROUND ? block.lastIndexOf(' ', end + AROUND) : to;
  const first = low > from && low <= start ? low : from;
  const last = cut < to && cut >= end ? cut : to;
  const text = block.slice(first, last).trimEnd();
  return { text: `${first > from ? '… ' : ''}${text}${last < to ? ' …' : ''}`, start: first - (first > from ? 2 : 0) };
}
