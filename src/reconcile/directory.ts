import type { Entity } from '../domain/entity.js';
import { overlap, type Period, spanOfTime } from '../domain/period.js';
import type { Authority } from './authority.js';
import type { Gazetteer } from './gazetteer.js';
import type { Register } from './register.js';
import { keyOf, nameWords } from './words.js';

export type Found = Entity;

/** The list as a person asks it: by id or its beginning, by code, or by name in a province and a time. */
export interface Directory {
  find(asked: string, province: string | null, time: Period): readonly Found[];
  /** A province by its code or a name that it had in that time. */
  place(asked: string, time: Period): readonly Found[];
}

export function directoryOf({ entities }: Authority, register: Register): Directory {
  const byCode = new Map<string, Entity[]>();
  for (const entity of entities) byCode.set(entity.code, [...(byCode.get(entity.code) ?? []), entity]);
  const byId = (asked: string) =>
    /^[0-9a-f]{6,32}$/.test(asked) ? entities.filter(({ id }) => id.startsWith(asked)) : [];

  const place: Directory['place'] = (asked, time) => placeNamed(entities, register.gazetteer, asked, time);

  return {
    place,
    find(asked, province, time) {
      const coded = byCode.get(asked) ?? byId(asked);
      if (coded.length > 0) return coded;
      if (province === null) return distinct([...place(asked, time), ...namedIn(null, asked, time)]);
      return distinct(place(province, { since: null, until: null }).flatMap(({ id }) => namedIn(id, asked, time)));
    },
  };

  function namedIn(jurisdiction: string | null, asked: string, time: Period): Entity[] {
    const words = nameWords(asked);
    const end = register.gazetteer.endOf(words);
    const own = end && end.territory !== null && end.places.some(({ place: of }) => of.id === jurisdiction);
    const shelf = register.within(jurisdiction);
    return [keyOf(words), ...(own ? [keyOf(words.slice(0, end.from))] : [])]
      .flatMap((key) => shelf.byKey(key))
      .filter((entry) => overlap(entry.time, spanOfTime(time)))
      .map(({ entity }) => entity);
  }
}

/** Provinces by their code, or by a name that they had in that time. */
export function placeNamed(entities: readonly Entity[], gazetteer: Gazetteer, asked: string, time: Period): Found[] {
  const coded = entities.filter(({ code, kind }) => code === asked && kind === 'place');
  if (coded.length > 0) return coded;
  const named = gazetteer.named(asked).filter((one) => overlap(one.time, spanOfTime(time)));
  return distinct(named.map((one) => one.place));
}

const distinct = (entities: readonly Entity[]): Entity[] => [...new Map(entities.map((one) => [one.id, one])).values()];
