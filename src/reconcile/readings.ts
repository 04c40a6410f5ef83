import { standsFor } from './acronym.js';
import { type NamedPlace, territoryBefore } from './gazetteer.js';
import { lowerLevel } from './level.js';
import type { MentionContext } from './mention-context.js';
import type { Register } from './register.js';
import { withoutShortForms } from './short-forms.js';
import { nameWords, type Word } from './words.js';

/** One way to take a mention: a name, and the places that it may be of. */
export interface Reading {
  readonly words: readonly Word[];
  readonly places: readonly NamedPlace[];
  /**
   * How the place is known: its name ends the mention ("Sở Y tế Bắc Giang"), only its kind does ("Sở Y tế tỉnh"), what may
   * be its initials do ("Sở Y tế tỉnh BN", which no identity rests on), or nothing.
   */
  readonly said: 'place' | 'territory' | 'initials' | 'nothing';
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
  const spelled = nameWords(spelledOut(withoutShortForms(surface), context.defined));
  // What is longer than any name is none.
  const written = spelled.length > LONGEST ? [] : spelled;
  const past = written.length > 1 && written.at(-1)!.key === 'cũ';
  const words = past ? written.slice(0, -1) : written;
  const ways = [words, ...cityApart(words)].map((way) => waysToRead(way, context.places, register));
  return { readings: ways.flatMap(({ readings }) => readings), past, lower: ways.every(({ lower }) => lower) };
}

function waysToRead(words: readonly Word[], here: readonly NamedPlace[], { gazetteer }: Register) {
  const readings: Reading[] = [{ words, places: here, said: 'nothing', territory: false }];
  const below = lowerLevel(words) !== null;
  const end = below ? null : gazetteer.endOf(words);
  const last = end ? null : territoryBefore(words, words.length);
  if (end) {
    // "TP Bắc Ninh" is no name of the province.
    const places = end.places.filter(({ territory }) => end.territory === null || territory === end.territory);
    const rest = words.slice(0, end.from);
    if (places.length === 0) return { readings, lower: true };
    readings.push({ words: rest, places, said: 'place', territory: end.territory !== null });
  } else if (last) {
    const places = here.filter(({ territory }) => territory === last.territory);
    const rest = words.slice(0, words.length - last.size);
    if (places.length === 0) return { readings, lower: true };
    if (rest.length > 0) readings.push({ words: rest, places, said: 'territory', territory: true });
  } else {
    readings.push(...initialsAtEnd(words, here));
  }
  return { readings, lower: below };
}

/** "Công an tỉnh | QN-ĐN" in a paper of Quảng Nam - Đà Nẵng. */
function initialsAtEnd(words: readonly Word[], here: readonly NamedPlace[]): Reading[] {
  let from = words.length;
  while (from > 0 && words[from - 1].initials !== null) from--;
  const before = territoryBefore(words, from);
  if (!before || from === words.length) return [];
  const places = here.filter(({ place, territory }) => {
    const names = place.names.map(({ name }) => nameWords(name));
    return (
      territory === before.territory &&
      names.some((name) => name.some((_, at) => standsFor(words.slice(from), name.slice(at))))
    );
  });
  return places.length === 0
    ? []
    : [{ words: words.slice(0, from - before.size), places, said: 'initials', territory: true }];
}

/** "CATP Hà Nội" may be "CA TP Hà Nội"; "ATTP" is food safety. */
function cityApart(words: readonly Word[]): Word[][] {
  const at = words.findIndex(({ initials }) => initials !== null && initials.length > 3 && initials.endsWith('tp'));
  if (at < 0) return [];
  const { key, initials } = words[at];
  const unit = { ...words[at], key: key.slice(0, -2), initials: initials!.slice(0, -2) };
  const city = { ...words[at], key: 'tp', initials: null };
  return [[...words.slice(0, at), unit, city, ...words.slice(at + 1)]];
}

/** Short names that the text defines, in full; the longest first. */
export function spelledOut(surface: string, defined: ReadonlyMap<string, string>): string {
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
