import type { Entity, EntityRelation } from '../domain/entity.js';
import { unitChanges, unitParts, unitsMovedByPlaces } from './list-relations.js';
import { listedPlaces, placeRelations } from './listed-places.js';
import { listedUnits } from './listed-units.js';

/** Who there is: the list that ships, and what archivists added to it. */
export interface Authority {
  readonly entities: readonly Entity[];
  readonly relations: readonly EntityRelation[];
}

/** The list that ships, written out: every unit of every province. The same rows give the same entities and ids. */
export function shippedAuthority(): Authority {
  const places = listedPlaces();
  const units = listedUnits(places);
  return {
    entities: [...places.map(({ entity }) => entity), ...units.map(({ entity }) => entity)],
    relations: [...placeRelations(), ...unitsMovedByPlaces(units), ...unitChanges(units), ...unitParts(units)],
  };
}

/** Both lists as one; names of an entity that both know are put together, those of the first before the others. */
export function joinAuthorities(first: Authority, second: Authority): Authority {
  const byId = new Map(first.entities.map((entity) => [entity.id, entity]));
  for (const entity of second.entities) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known ? { ...known, names: [...known.names, ...entity.names] } : entity);
  }
  return { entities: [...byId.values()], relations: [...first.relations, ...second.relations] };
}
