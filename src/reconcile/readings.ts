import type { NamedPlace } from './gazetteer.js';
import { territoryBefore } from './gazetteer.js';
import { lowerLevel } from './level.js';
import type { MentionContext } from './mention-context.js';
import type { Register } from './register.js';
import { nameWords, type Word } from './words.js';

/** One way to take a mention: a name, and the places that it may be of. */
export interface Reading {
  readonly words: readonly Word[];
  readonly places: readonly NamedPlace[];
  /** How the place is known: it ends the mention ("Sở Y tế Bắc Giang"), only its kind does ("Sở Y tế tỉnh"), or nothing. */
  readonly said: 'place' | 'territory' | 'nothing';
  /** "tỉnh" or "thành phố" stands there: it is no unit of a district. */
  readonly territory: boolean;
}

export interface ReadMention {
  readonly readings: readonly Reading[];
  /** "(cũ)": what was called so before. */
  readonly past: boolean;
  /** It names a district or a commune, or a city that is no province. */
  readonly lower: boolean;
}

/** All ways to take a mention in its context. */
export function readMention(surface: string, context: MentionContext, register: Register): ReadMention {
  const spelled = nameWords(spelledOut(surface, context.defined));
  // What is longer than any name is none.
  const written = spelled.length > LONGEST ? [] : spelled;
  const past = written.length > 1 && written.at(-1)!.key === 'cũ';
  const words = past ? written.slice(0, -1) : written;
  const here = context.places;
  const readings: Reading[] = [{ words, places: here, said: 'nothing', territory: false }];
  const end = register.gazetteer.endOf(words);
  const last = territoryBefore(words, words.length);
  let city = false;
  if (end && lowerLevel(words) === null) {
    // "TP Bắc Ninh" is no name of the province.
    const places = end.places.filter(({ territory }) => end.territory === null || territory === end.territory);
    city = places.length === 0;
    const rest = words.slice(0, end.from);
    if (!city) readings.push({ words: rest, places, said: 'place', territory: end.territory !== null });
  } else if (last) {
    const places = here.filter(({ territory }) => territory === last.territory);
    city = places.length === 0;
    const rest = words.slice(0, words.length - last.size);
    if (!city && rest.length > 0) readings.push({ words: rest, places, said: 'territory', territory: true });
  }
  return { readings, past, lower: city || lowerLevel(words) !== null };
}

/** Short names that the text defines, in full; the longest first. */
function spelledOut(surface: string, defined: ReadonlyMap<string, string>): string {
  let name = surface;
  for (const [short, long] of [...defined].sort(([a], [b]) => b.length - a.length)) {
    const at = name.indexOf(short);
    if (at < 0 || LETTER.test(name[at - 1] ?? '') || LETTER.test(name[at + short.length] ?? '')) continue;
    name = name.slice(0, at) + long + name.slice(at + short.length);
  }
  return name;
}

const LONGEST = 40;
const LETTER = /[\p{L}\p{N}]/u;
