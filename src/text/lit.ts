import { plainKey } from './fold.js';
import type { Span } from './span.js';

/**
 * Where words stand in a text, whatever their diacritics and what parts them: "so y te" in "Sở Y  tế, Sở Nội vụ" is at 0-8. Keys as
 * `plainKey` makes them. Spans come in order and do not overlap.
 */
export function litIn(text: string, keys: readonly string[]): Span[] {
  const words = [...text.matchAll(/[\p{Letter}\p{Number}\p{Mark}]+/gu)].map((found) => ({
    key: plainKey(found[0]),
    span: { start: found.index, end: found.index + found[0].length },
  }));
  const sought = keys.map((key) => key.split(' ')).filter(([first]) => first !== '');
  const lit: Span[] = [];
  for (let i = 0; i < words.length; ) {
    const length = Math.max(0, ...sought.filter((key) => standsAt(words, i, key)).map((key) => key.length));
    if (length > 0) lit.push({ start: words[i].span.start, end: words[i + length - 1].span.end });
    i += Math.max(length, 1);
  }
  return lit;
}

const standsAt = (words: readonly { readonly key: string }[], from: number, key: readonly string[]): boolean =>
  key.every((word, i) => words[from + i]?.key === word);
