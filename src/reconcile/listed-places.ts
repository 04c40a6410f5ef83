import { type Entity, type EntityName, type EntityRelation, entityId } from '../domain/entity.js';
import { PLACE_CHANGES } from '../lexicon/authority/place-changes.js';
import { PLACE_ROWS } from '../lexicon/authority/places.js';
import type { PlaceRow } from '../lexicon/authority/rows.js';
import { afterDay } from './territory.js';

export interface ListedPlace {
  readonly row: PlaceRow;
  readonly entity: Entity;
}

export const placeId = (code: string): string => entityId('place', code);

/** The provinces and cities under the centre that there are and were. */
export const listedPlaces = (): ListedPlace[] => PLACE_ROWS.map((row) => ({ row, entity: placeEntity(row) }));

const placeEntity = (row: PlaceRow): Entity => ({
  id: placeId(row.code),
  kind: 'place',
  code: row.code,
  jurisdiction: null,
  level: 'province',
  shared: false,
  since: row.since ?? null,
  until: row.until ?? null,
  names: placeNames(row),
  source: row.source,
});

function placeNames({ name, territory, also, former, since, until, source }: PlaceRow): EntityName[] {
  const begun = former ? afterDay(former.until) : (since ?? null);
  const now = { since: begun, until: until ?? null, source };
  const then = former && { since: since ?? null, until: former.until, source };
  return [
    { name: `${territory} ${name}`, kind: 'official', ...now },
    ...(also ?? []).map((other) => ({ name: other, kind: 'alias' as const, ...now })),
    ...(then ? [{ name: `${former.territory} ${former.name}`, kind: 'former' as const, ...then }] : []),
    ...(then ? (former.also ?? []).map((other) => ({ name: other, kind: 'alias' as const, ...then })) : []),
  ];
}

/** What became of places, one relation for each pair. */
export const placeRelations = (): EntityRelation[] =>
  PLACE_CHANGES.flatMap(({ from, into, at, source }) =>
    from.flatMap((old) =>
      into.map((heir) => ({
        kind: into.length === 1 && !goesOn(old, at) ? ('merged-into' as const) : ('split-into' as const),
        from: placeId(old),
        to: placeId(heir),
        since: at,
        until: null,
        source,
      })),
    ),
  );

/** Whether a place outlives the change: Đắk Lắk goes on after Đắk Nông was divided from it. */
export function goesOn(code: string, at: string): boolean {
  const row = PLACE_ROWS.find((one) => one.code === code)!;
  return row.until === undefined || row.until > at;
}
