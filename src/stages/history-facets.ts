import type { BlocFacet, Faceted, UnitFacet } from '../domain/row-filter.js';
import type { FactKind } from '../domain/search-facet.js';
import type { BlocCell, BlocFact, UnitCell, UnitFact } from '../store/facts.js';

/** Deputies are looked for together with heads. */
export const KIND_OF = {
  member: 'member',
  head: 'head',
  deputy: 'head',
  award: 'award',
  official: 'official',
} as const satisfies Readonly<Record<string, FactKind>>;

export const facetsOfUnitFact = (fact: UnitFact | UnitCell): Faceted<UnitFacet> => ({
  ...facetsOfAny(fact),
  // What was received through no bloc says nothing of blocs.
  bloc: fact.blocs.map(({ code, name }) => ({ value: code, label: name })),
});

export const facetsOfBlocFact = (fact: BlocFact | BlocCell): Faceted<BlocFacet> => ({
  ...facetsOfAny(fact),
  unit: { value: fact.code, label: fact.unit },
  place: { value: fact.place ?? '' },
});

/** As the list of awards has them; a member and who leads have a kind, a year and a review alone. */
const facetsOfAny = (fact: UnitFact | UnitCell | BlocFact | BlocCell) => ({
  kind: { value: KIND_OF[fact.what] },
  year: { value: fact.year === null ? '' : String(fact.year) },
  review: { value: fact.review },
  ...(fact.what === 'award' && {
    award: { value: fact.awardCode!, label: fact.award },
    level: { value: fact.level ?? '' },
    outcome: { value: fact.outcome! },
    reached: { value: fact.reached! },
    wait: { value: fact.wait! },
    missing: fact.missing!.map((step) => ({ value: step })),
  }),
});
