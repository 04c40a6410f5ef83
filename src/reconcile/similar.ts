import { overlap } from '../domain/period.js';
import { plainKey } from '../text/fold.js';
import { standsFor } from './acronym.js';
import type { MentionContext } from './mention-context.js';
import type { Reading } from './readings.js';
import type { Entry, Register } from './register.js';
import type { Candidate } from './resolve.js';

/**
 * Entities whose names are like the mention, in its places and in those that they were made of. A proposal for a person
 * to judge, never an identity: "Sở Nội vụ" and "Sở Ngoại vụ" are alike.
 */
export function similarEntries(readings: readonly Reading[], context: MentionContext, register: Register): Candidate[] {
  const found: Candidate[] = [];
  for (const { words, places } of readings) {
    const written = plainKey(words.map(({ key }) => key).join(' '));
    if (written === '') continue;
    const here = new Set(places.map(({ place }) => place.id));
    const before = [...here].flatMap((id) => register.predecessors(id)).filter((id) => !here.has(id));
    for (const [ids, earlier] of [
      [[...here], false],
      [before, true],
    ] as const)
      for (const id of ids)
        for (const entry of register.within(id).entries) {
          const likeness = standsFor(words, entry.words) ? 1 : alike(written, plainOf(entry));
          if (likeness < LEAST) continue;
          const timely = overlap(entry.time, context.wider);
          const score = Math.round(800 * likeness) - (timely ? 0 : 100) - (earlier ? 100 : 0);
          const reasons = [
            likeness === 1 ? ('name' as const) : ('similar' as const),
            ...(timely ? [] : ['other-time' as const]),
            ...(earlier ? ['predecessor' as const] : []),
          ];
          found.push({ entity: entry.entity, score, reasons });
        }
  }
  return found;
}

const LEAST = 0.4;

const plainOf = ({ words }: Entry): string => plainKey(words.map(({ key }) => key).join(' '));

/** Dice's coefficient over pairs of letters, blanks included: 1 for equal strings. */
function alike(a: string, b: string): number {
  const pairs = pairsOf(a);
  const total = pairs.size + pairsOf(b).size;
  let common = 0;
  for (const pair of pairsOf(b)) if (pairs.has(pair)) common++;
  return total === 0 ? 0 : (2 * common) / total;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  const padded = ` ${text} `;
  for (let i = 0; i + 1 < padded.length; i++) pairs.add(padded.slice(i, i + 2));
  return pairs;
}
