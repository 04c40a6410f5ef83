import { overlap } from '../domain/period.js';
import { isShort } from './acronym.js';
import { alike, covers, pairsOf, plainWords } from './likeness.js';
import type { MentionContext } from './mention-context.js';
import type { Reading } from './readings.js';
import type { Entry, Register, Shelf } from './register.js';
import type { Candidate, Reason } from './resolve.js';
import { namesCoveredBy, namesOfShort } from './short-names.js';
import type { Word } from './words.js';

/**
 * Entities whose names open with the same word and go on alike, in the places of the mention and in those that they
 * were made of. A proposal for a person to judge, never an identity: "Sở Nội vụ" and "Sở Ngoại vụ" are alike.
 */
export function similarEntries(readings: readonly Reading[], context: MentionContext, register: Register): Candidate[] {
  return readings.flatMap((reading) => {
    const here = new Set(reading.places.map(({ place }) => place.id));
    const now = reading.places.filter(({ time }) => overlap(time, context.wider)).map(({ place }) => place.id);
    const before = new Set(now.flatMap(register.predecessors).filter((id) => !here.has(id)));
    return [...here, ...before].flatMap((id) => similarWithin(id, before.has(id), reading, context, register));
  });
}

function similarWithin(
  place: string,
  earlier: boolean,
  { words }: Reading,
  context: MentionContext,
  register: Register,
): Candidate[] {
  const [head, rest] = plainWords(words);
  const pairs = pairsOf(rest);
  const plain = `${head} ${rest}`;
  const shelf = register.within(place);
  const { near, stoodFor, coverable } = nearNames(words, head, shelf);
  return near.flatMap((entry) => {
    const same = words.length > 0 && (entry.plain === plain || stoodFor.has(entry));
    const letters = entry.head === head ? alike(pairs, entry.pairs) : 0;
    const covered = coverable.has(entry) ? covers(words, entry.heard) : 0;
    const likeness = same ? 1 : Math.max(letters, covered >= MOST_OF ? covered : 0);
    if (likeness < LEAST) return [];
    const timely = overlap(entry.time, context.wider);
    const reasons: Reason[] = [same ? 'name' : 'similar'];
    if (!timely) reasons.push('other-time');
    if (earlier) reasons.push('predecessor');
    const now = overlap(entry.time, context.time);
    const score = Math.round(800 * likeness) - (now ? 0 : timely ? 50 : 100) - (earlier ? 100 : 0);
    return [{ entity: entry.entity, score, reasons }];
  });
}

/** Of 1 for equal names; what is less alike is a nuisance to who judges. */
const LEAST = 0.4;
/** Short forms cover a few letters of any name. */
const MOST_OF = 0.6;

/** Names that may be alike, in the order of the shelf. */
function nearNames(words: readonly Word[], head: string, shelf: Shelf) {
  const byHead = shelf.byHead(head);
  if (!isShort(words)) return { near: byHead, stoodFor: NONE, coverable: NONE };
  // An acronym may stand for the first word too.
  const stoodFor = new Set(namesOfShort(words, shelf));
  const coverable = new Set(namesCoveredBy(words, shelf, MOST_OF));
  const some = new Set([...byHead, ...stoodFor, ...coverable]);
  return { near: shelf.entries.filter((entry) => some.has(entry)), stoodFor, coverable };
}

const NONE: ReadonlySet<Entry> = new Set();
