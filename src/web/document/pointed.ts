/** Of a long stretch so many of its first letters tell whether the text still has it there. */
const TOLD = 80;

/** How the address of a document names some of its words: where they stand, and how they begin. */
export const wordsInAddress = (
  text: string,
  [start, end]: readonly [number, number],
): Record<'words' | 'quote', string> => ({
  words: `${start}-${end}`,
  quote: text.slice(start, Math.min(end, start + TOLD)),
});

/**
 * The words that an address names; null where it names none, 'gone' where the text has them no more. A document that was read anew may have
 * them elsewhere: where they come nearest to their place.
 */
export function wordsPointed(
  text: string,
  words: string | null,
  quote: string | null,
): readonly [number, number] | 'gone' | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(words ?? '') ?? [];
  if (from === undefined) return null;
  const [start, end] = [Number(from), Number(to)];
  const at = quote ? nearest(text, quote, start) : start;
  if (at === null || end <= start || at + (end - start) > text.length) return 'gone';
  return [at, at + (end - start)];
}

/** Where words begin that come several times: the place that is nearest. */
function nearest(text: string, quote: string, place: number): number | null {
  const before = text.lastIndexOf(quote, place);
  const after = text.indexOf(quote, place);
  if (before < 0 || after < 0) return Math.max(before, after) < 0 ? null : Math.max(before, after);
  return place - before <= after - place ? before : after;
}
