import { contentOf } from './anchor.js';
import type { Argument } from './claim.js';
import type { Review } from './review.js';
import { IDENTITY } from './roles.js';

/**
 * What a claim says after a review of it and a later extraction, argument by argument: what one side changed since the
 * reviewer saw it holds, what both changed alike too, and what the extraction says anew of something that the review does not
 * speak of. Null where the two disagree: the reviewer said, by accepting or amending, that what they saw and left is right. Of a
 * rejected claim what it was, as long as it is about the same.
 */
export function mergedWords(review: Review, found: readonly Argument[]): readonly Argument[] | null {
  const { action, kind, seen, said } = review;
  const [before, now] = [keyed(seen ?? []), keyed(found)];
  if (action === 'reject') {
    const about = IDENTITY[kind!];
    const keys = [...before.keys(), ...now.keys()].filter((key) => about.includes(key.split(' ')[0]));
    return keys.every((key) => same(before.get(key), now.get(key))) ? (seen ?? []) : null;
  }
  const wanted = said === null ? before : keyed(said);
  const merged: Argument[] = [];
  for (const key of new Set([...now.keys(), ...wanted.keys(), ...before.keys()])) {
    const [was, is, should] = [before.get(key), now.get(key), wanted.get(key)];
    // Where nobody changed it, the place is that of the later reading.
    if (same(should, is)) keep(merged, is);
    else if (same(was, is)) keep(merged, should);
    else if (was === undefined && should === undefined) keep(merged, is);
    else return null;
  }
  return merged;
}

const keyed = (list: readonly Argument[]) => new Map(list.map((one) => [`${one.role} ${one.ordinal}`, one]));

function keep(list: Argument[], argument: Argument | undefined): void {
  if (argument) list.push(argument);
}

const same = (a: Argument | undefined, b: Argument | undefined): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && contentOf({ arguments: [a] }).equals(contentOf({ arguments: [b] })));
