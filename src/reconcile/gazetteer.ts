import type { Entity } from '../domain/entity.js';
import { type SpanOfTime, spanOfTime } from '../domain/period.js';
import { keyOf, nameWords, type Word } from './words.js';

/** A province or a city under the centre, as it was called for a time. */
export interface NamedPlace {
  readonly place: Entity;
  readonly territory: 'tỉnh' | 'thành phố';
  readonly time: SpanOfTime;
}

/** The names of provinces: by name, and at the end of a longer name. */
export interface Gazetteer {
  /** Every place that has been called so: "Bắc Ninh" is two. */
  named(name: string): readonly NamedPlace[];
  /** What a place has been called officially. */
  of(placeId: string): readonly NamedPlace[];
  /** The place name that words end with. `from`: where it begins, its "tỉnh" or "thành phố" included. */
  endOf(words: readonly Word[]): PlaceAtEnd | null;
}

export interface PlaceAtEnd {
  readonly from: number;
  readonly places: readonly NamedPlace[];
  /** The word before the name, where there is one. */
  readonly territory: 'tỉnh' | 'thành phố' | null;
}

export function gazetteerOf(entities: readonly Entity[]): Gazetteer {
  const byName = new Map<string, NamedPlace[]>();
  const byPlace = new Map<string, NamedPlace[]>();
  let longest = 0;
  for (const place of entities) {
    if (place.kind !== 'place' || place.level !== 'province') continue;
    let territory: NamedPlace['territory'] = 'tỉnh';
    for (const name of place.names) {
      const words = nameWords(name.name);
      const opens = territoryAt(words);
      if (opens) territory = opens.territory;
      const bare = opens ? words.slice(opens.size) : words;
      const named = { place, territory, time: spanOfTime(name) };
      add(byName, keyOf(bare), named);
      if (name.kind === 'official' || name.kind === 'former') add(byPlace, place.id, named);
      longest = Math.max(longest, bare.length);
    }
  }
  return {
    named: (name) => byName.get(bareKey(name)) ?? [],
    of: (id) => byPlace.get(id) ?? [],
    endOf(words) {
      for (let size = Math.min(longest, words.length); size > 0; size--) {
        const at = words.length - size;
        const places = byName.get(keyOf(words.slice(at)));
        if (!places) continue;
        const before = territoryBefore(words, at);
        return { from: at - (before?.size ?? 0), places, territory: before?.territory ?? null };
      }
      return null;
    },
  };
}

interface Before {
  readonly territory: 'tỉnh' | 'thành phố';
  readonly size: number;
}

/** "… | tỉnh | Bắc Ninh", "… | thành phố | Đà Nẵng", "… | TP | Đà Nẵng" */
export function territoryBefore(words: readonly Word[], at: number): Before | null {
  const last = words[at - 1]?.key;
  if (last === 'tỉnh') return { territory: 'tỉnh', size: 1 };
  if (last === 'tp') return { territory: 'thành phố', size: 1 };
  return last === 'phố' && words[at - 2]?.key === 'thành' ? { territory: 'thành phố', size: 2 } : null;
}

/** The word for a territory that a name opens with. */
function territoryAt(words: readonly Word[]): Before | null {
  return territoryBefore(words, 1) ?? territoryBefore(words, 2);
}

/** "tỉnh Bắc Ninh" and "Bắc Ninh" are one name. */
function bareKey(name: string): string {
  const words = nameWords(name);
  const opens = words.length > 1 ? territoryAt(words) : null;
  return keyOf(opens ? words.slice(opens.size) : words);
}

/** Puts a value to those that are kept under a key. */
export function add<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
