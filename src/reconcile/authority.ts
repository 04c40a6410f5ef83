import type { Entity, EntityRelation, EntityRows } from '../domain/entity.js';
import { unitChanges, unitParts, unitsMovedByPlaces } from './list-relations.js';
import { listedPlaces, placeRelations } from './listed-places.js';
import { listedUnits } from './listed-units.js';
import { nationalRelations, nationalUnits } from './national-units.js';

/**
 * Which list ships, as the store names its edition. It says another number whenever a row or how rows are written out
 * changes (a test holds it to the seal of the list), and is kept beside the earlier one.
 */
export const AUTHORITY = 'authority/2';

/** Who there is: the list that ships, and what archivists added to it. */
export interface Authority {
  readonly entities: readonly Entity[];
  readonly relations: readonly EntityRelation[];
}

/** The list that ships, written out: every unit of every province, and those of the whole country. The same rows give the same entities and ids. */
export const shippedAuthority = (): Authority => (shipped ??= writtenOut());

let shipped: Authority | undefined;

function writtenOut(): Authority {
  const places = listedPlaces();
  const units = listedUnits(places);
  return {
    entities: [...places.map(({ entity }) => entity), ...units.map(({ entity }) => entity), ...nationalUnits()],
    relations: [
      ...placeRelations(),
      ...unitsMovedByPlaces(units),
      ...unitChanges(units),
      ...unitParts(units),
      ...nationalRelations(),
    ],
  };
}

/** With what archivists added: entities of their own, and names of those that are known, behind the known ones. */
export function withAdditions(authority: Authority, { entities, names, relations }: EntityRows): Authority {
  const byId = new Map(authority.entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) if (!byId.has(entity.id)) byId.set(entity.id, { ...entity, names: [] });
  for (const { id, name } of names) {
    const entity = byId.get(id);
    if (entity) byId.set(id, { ...entity, names: [...entity.names, name] });
  }
  return { entities: [...byId.values()], relations: [...authority.relations, ...relations] };
}

/** A list as rows, for the store. */
export const rowsOf = ({ entities, relations }: Authority): EntityRows => ({
  entities: entities.map(({ names: _, ...entity }) => entity),
  names: entities.flatMap(({ id, names }) => names.map((name) => ({ id, name }))),
  relations,
});
