import { type Entity, type EntityRelation, titleOf } from '../../domain/entity.js';
import { firstDay } from '../../domain/period.js';
import type { Authority } from '../../reconcile/authority.js';

/** As people look at it: the entity, its place, and its relations to both sides in order of time. */
export function entityShown({ entities, relations }: Authority, entity: Entity) {
  const called = new Map(entities.map((one) => [one.id, one]));
  const name = (id: string | null) => {
    const other = id === null ? undefined : called.get(id);
    return other ? { id: other.id, code: other.code, name: titleOf(other) } : null;
  };
  const timeline = relations
    .filter(({ from, to }) => from === entity.id || to === entity.id)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .map(({ kind, from, to, since, until, source }) => {
      const out = from === entity.id;
      return { kind, direction: out ? 'out' : 'in', other: name(out ? to : from), since, until, source };
    });
  return { ...entity, jurisdiction: name(entity.jurisdiction), timeline };
}

export type ShownEntity = ReturnType<typeof entityShown>;

const dayOf = ({ since }: EntityRelation): string => (since === null ? '' : firstDay(since));
