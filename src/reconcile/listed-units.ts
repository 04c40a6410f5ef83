import { type Entity, type EntityName, entityId } from '../domain/entity.js';
import { common } from '../domain/period.js';
import { GOVERNMENT_UNITS } from '../lexicon/authority/government-units.js';
import { MASS_UNITS } from '../lexicon/authority/mass-units.js';
import { OWN_NAMES } from '../lexicon/authority/own-names.js';
import { PARTY_UNITS } from '../lexicon/authority/party-units.js';
import type { UnitRow } from '../lexicon/authority/rows.js';
import { SECTOR_UNITS } from '../lexicon/authority/sector-units.js';
import { type ListedPlace, placeId } from './listed-places.js';
import { inCity, territoriesOf } from './territory.js';

export interface ListedUnit {
  readonly row: UnitRow;
  readonly place: ListedPlace;
  readonly entity: Entity;
}

export const UNIT_ROWS: readonly UnitRow[] = [...PARTY_UNITS, ...GOVERNMENT_UNITS, ...SECTOR_UNITS, ...MASS_UNITS];

export const unitId = (unit: string, place: string): string => entityId('organisation', `${unit}@${place}`);

/** Every unit of the rows in every place, as far as the two were there at one time. */
export const listedUnits = (places: readonly ListedPlace[]): ListedUnit[] =>
  places.flatMap((place) =>
    UNIT_ROWS.flatMap((row) => {
      const life = common(row, place.entity);
      if (!life) return [];
      const code = `${row.code}@${place.row.code}`;
      const entity: Entity = {
        id: unitId(row.code, place.row.code),
        kind: 'organisation',
        code,
        jurisdiction: placeId(place.row.code),
        level: 'province',
        shared: row.shared ?? false,
        since: life.since,
        until: life.until,
        names: unitNames(row, place.row).flatMap((name) => {
          const time = common(name, life);
          return time ? [{ ...name, since: time.since, until: time.until }] : [];
        }),
        source: row.source,
      };
      return [{ row, place, entity }];
    }),
  );

/** Full names with their place ("Sở Y tế tỉnh Bắc Ninh"), then the other names without it. */
function unitNames(row: UnitRow, place: ListedPlace['row']): EntityName[] {
  const { source } = row;
  const names: EntityName[] = [];
  const say = (
    name: string,
    kind: EntityName['kind'],
    time: { since?: string | null; until?: string | null },
    by = source,
  ) => names.push({ name, kind, since: time.since ?? null, until: time.until ?? null, source: by });
  for (const own of OWN_NAMES)
    if (own.unit === row.code && own.place === place.code) say(own.name, 'official', own, own.source);
  for (const territory of territoriesOf(place)) {
    const official = [{ name: row.name, until: row.nameUntil ?? null, source }, ...(row.named ?? [])];
    for (const one of official) {
      const time = common(one, territory);
      if (time) say(fullName(one.name, row, territory), 'official', time, one.source);
    }
    if (row.ends === 'place') say(inCity(row.name, territory), 'alias', territory);
    for (const name of row.also ?? []) say(inCity(name, territory), 'alias', territory);
  }
  for (const name of row.short ?? []) say(name, 'abbreviation', {});
  return names;
}

function fullName(name: string, { ends }: UnitRow, territory: ReturnType<typeof territoriesOf>[number]): string {
  const here = inCity(name, territory);
  if (ends === 'none') return here;
  return ends === 'place' ? `${here} ${territory.name}` : `${here} ${territory.kind} ${territory.name}`;
}
