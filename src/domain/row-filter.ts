import { AWARD_FACETS } from './award-life.js';

/** By what all that is told of a person is filtered, a claim a row; an address names them so. */
export const PERSON_FACETS = ['kind', 'year', 'act', 'award', 'stage', 'bloc', 'place', 'review'] as const;
export type PersonFacet = (typeof PERSON_FACETS)[number];

/** By what a bloc's year is filtered: its awards as their own list is, and by kind, review and province all else too. */
export const BLOC_YEAR_FACETS = ['kind', ...AWARD_FACETS.filter((facet) => facet !== 'year')] as const;
export type BlocYearFacet = (typeof BLOC_YEAR_FACETS)[number];

/** By what all that is known of a unit is filtered; it is of one province itself. */
export const UNIT_FACETS = [
  'kind',
  'year',
  'bloc',
  ...AWARD_FACETS.filter((facet) => facet !== 'year' && facet !== 'place'),
] as const;
export type UnitFacet = (typeof UNIT_FACETS)[number];

/** By what all that is known of a bloc through the years is filtered. */
export const BLOC_FACETS = ['kind', 'year', 'unit', ...AWARD_FACETS.filter((facet) => facet !== 'year')] as const;
export type BlocFacet = (typeof BLOC_FACETS)[number];

/** How many rows have a value of a facet; the label is what documents call it, null where the value says it. */
export interface FacetCount<F extends string = string> {
  readonly facet: F;
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

interface FacetValue {
  readonly value: string;
  readonly label?: string | null;
}

/**
 * What a row has of a facet: '' where nothing tells, several where it has several (steps that are missing). A facet that says nothing of such
 * rows (a member is on no step) is left out.
 */
export type Faceted<F extends string> = { readonly [K in F]?: FacetValue | readonly FacetValue[] };

const valuesOf = (of: FacetValue | readonly FacetValue[] | undefined): readonly FacetValue[] =>
  of === undefined ? [] : 'value' in of ? [of] : of;

/** The values that are chosen. */
export type Chosen<F extends string> = { readonly [K in F]?: string | undefined };

/**
 * The rows that have all values that are chosen, and how many have which value. What is chosen of a facet is left out of its own counts, so
 * that each count is of the rows that its choice would leave. `standsFor`: a row may be several that are alike.
 */
export function filterRows<R, F extends string>(
  rows: readonly R[],
  facets: readonly F[],
  facetsOf: (row: R) => Faceted<F>,
  chosen: Chosen<F>,
  standsFor: (row: R) => number = () => 1,
): { readonly rows: readonly R[]; readonly counts: readonly FacetCount<F>[] } {
  const asked = facets.filter((facet) => chosen[facet] !== undefined);
  const shown: R[] = [];
  const each: FacetCount<F>[] = [];
  for (const row of rows) {
    const own = facetsOf(row);
    const missed = asked.filter((facet) => !valuesOf(own[facet]).some(({ value }) => value === chosen[facet]));
    if (missed.length === 0) shown.push(row);
    if (missed.length > 1) continue;
    for (const facet of missed.length === 0 ? facets : missed) {
      for (const { value, label = null } of valuesOf(own[facet]))
        each.push({ facet, value, label, count: standsFor(row) });
    }
  }
  return { rows: shown, counts: addCounts(each) };
}

/** Counts of the same value together, by facet the most first. */
export function addCounts<F extends string>(counts: readonly FacetCount<F>[]): FacetCount<F>[] {
  const added = new Map<string, FacetCount<F>>();
  for (const one of counts) {
    const key = `${one.facet} ${one.value}`;
    const known = added.get(key);
    added.set(key, known ? { ...known, label: known.label ?? one.label, count: known.count + one.count } : one);
  }
  return [...added.values()].sort(
    (a, b) => compare(a.facet, b.facet) || b.count - a.count || compare(a.value, b.value),
  );
}

/** How many rows are shown: a row has one value of such a facet. */
export function shownOf<F extends string>(counts: readonly FacetCount<F>[], facet: F, chosen: Chosen<F>): number {
  const left = counts.filter((one) => one.facet === facet && (chosen[facet] ?? one.value) === one.value);
  return left.reduce((sum, { count }) => sum + count, 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
