import { titleOf } from '../../domain/entity.js';
import type { FacetCount } from '../../domain/row-filter.js';
import type { Authority } from '../../reconcile/authority.js';

/** A count of a province with the name that the list has for its code; any other as it is. */
export function placeNamed<C extends FacetCount>({ entities }: Authority, one: C): C {
  if (one.facet !== 'place' || one.label !== null) return one;
  const place = entities.find(({ kind, code }) => kind === 'place' && code === one.value);
  return place ? { ...one, label: titleOf(place) } : one;
}
