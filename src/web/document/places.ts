export type Place = readonly [start: number, end: number];

/** Everywhere that the words stand, as the server looks for them: a line may break at any of their blanks. */
export function placesOf(text: string, quote: string): Place[] {
  const words = quote.normalize('NFC').trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: found, index }) => [index, index + found.length]);
}

/** Of several places the nearest to an offset. */
export const nearest = (places: readonly Place[], near: number): Place | null =>
  places.reduce<Place | null>(
    (best, one) => (best === null || Math.abs(one[0] - near) < Math.abs(best[0] - near) ? one : best),
    null,
  );

export const wordsAt = (text: string, [start, end]: Place): string =>
  text.slice(start, end).replaceAll(/\s+/g, ' ').trim();

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
/** Names are moved over word by word; nobody moves an end further than this at a time. */
const REACH = 200;

/** The place with one end a word further on (`by` 1) or back (-1); the same where one word alone would be left, or the text ends. */
export function moved(text: string, [start, end]: Place, which: 'start' | 'end', by: 1 | -1): Place {
  const inside = tokens(text, start, end);
  if (which === 'end' && by === 1) {
    const [next] = tokens(text, end, end + REACH);
    return next ? [start, next[1]] : [start, end];
  }
  if (which === 'start' && by === -1) {
    const before = tokens(text, Math.max(0, start - REACH), start).at(-1);
    return before ? [before[0], end] : [start, end];
  }
  if (inside.length < 2) return [start, end];
  return which === 'end' ? [start, inside.at(-2)![1]] : [inside[1]![0], end];
}

const tokens = (text: string, from: number, to: number): Place[] =>
  [...text.slice(from, to).matchAll(TOKEN)].map(({ 0: word, index }) => [from + index, from + index + word.length]);
