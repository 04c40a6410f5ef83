import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AWARD_FILTERS, type AwardFacet } from '../../domain/award-life.js';
import {
  type BlocFacet,
  type BlocYearFacet,
  type FacetCount,
  type PersonFacet,
  shownOf,
  type UnitFacet,
} from '../../domain/row-filter.js';
import { call } from '../call.js';
import { useWords } from '../words/words.js';
import { type Address, given } from './address.js';
import { useAwardName } from './award-name.js';
import { type ChartWords, useChartWords } from './chart-words.js';
import { type AnalysisWords, useAnalysisWords } from './words.js';
import './style.css';
import { useFigures } from '../figures.js';

/** How many awards there are by what they can be filtered by, under the filters of the address. */
export function useAwardCounts(address: Address) {
  const filters = given(address, AWARD_FILTERS);
  return useQuery({
    queryKey: ['award-counts', filters],
    queryFn: () => call('GET /api/awards/counts', { query: filters as never }),
    select: ({ rows }) => rows.map(({ awards, ...one }): FacetCount<AwardFacet> => ({ ...one, count: awards })),
    placeholderData: (before) => before,
  });
}

/** By what the rows of a page can be filtered. */
export type PageFacet = AwardFacet | BlocFacet | BlocYearFacet | PersonFacet | UnitFacet;

/** A list to choose from for each filter, with the number of rows that each choice leaves. */
export function FilterBar({
  address,
  counts,
  facets,
  bare = false,
}: {
  readonly address: Address;
  readonly counts: readonly FacetCount[];
  readonly facets: readonly PageFacet[];
  /** Without numbers, where they are of something else. */
  readonly bare?: boolean;
}) {
  const counted = useFigures();
  const words = useChartWords();
  const nameOf = useAwardValueName();
  return (
    <search className="line filters">
      {facets.map((facet) => {
        const values = counts.filter((one) => one.facet === facet);
        const chosen = address.get(facet);
        // Of who never received anything there is no award to choose; until counts come all stand where they will.
        if (values.length === 0 && chosen === null && counts.length > 0) return null;
        const ordered = facet === 'year' ? values.toSorted((a, b) => b.value.localeCompare(a.value)) : values;
        return (
          <label key={facet}>
            {words.filters[facet]}{' '}
            <select
              data-facet={facet}
              value={chosen === null ? '*' : `=${chosen}`}
              onChange={({ target: { value } }) => address.set({ [facet]: value === '*' ? null : value.slice(1) })}
            >
              <option value="*">{words.allOf}</option>
              {chosen !== null && !values.some(({ value }) => value === chosen) && (
                <option value={`=${chosen}`}>{nameOf(facet, chosen, null)} (0)</option>
              )}
              {ordered.map(({ value, label, count }) => (
                <option key={value} value={`=${value}`} data-count={count}>
                  {nameOf(facet, value, label)} {!bare && `(${counted(count)})`}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </search>
  );
}

/** How many rows the filters leave, and the way back to all of them; where none are left what to do. */
export function FilterTotal({
  address,
  counts,
  facets,
}: {
  readonly address: Address;
  readonly counts: readonly FacetCount[];
  readonly facets: readonly PageFacet[];
}) {
  const counted = useFigures();
  const { hits, nothingLeft } = useAnalysisWords();
  const chosen = given(address, facets);
  const total = shownOf<string>(counts, 'review', chosen);
  const none = total === 0 && Object.keys(chosen).length > 0;
  return (
    <p role="status" className="total line">
      <span data-total={total}>{none ? nothingLeft : hits(counted(total), false)}</span>
      <ClearFilters address={address} facets={facets} />
    </p>
  );
}

/** The same page without filters, where it has some: also the way on from an address that the API refuses. */
export function ClearFilters({
  address,
  facets,
}: {
  readonly address: Address;
  readonly facets: readonly PageFacet[];
}) {
  const { clear } = useAnalysisWords();
  if (facets.every((facet) => address.get(facet) === null)) return null;
  return <Link to={address.with(Object.fromEntries(facets.map((facet) => [facet, null])))}>{clear}</Link>;
}

type Named = Readonly<Record<string, string>>;

/** What a value of a filter is called. */
export function useAwardValueName(): (facet: string, value: string, label: string | null) => string {
  const words = useChartWords();
  const analysis = useAnalysisWords();
  const { meanings } = useWords();
  const awardName = useAwardName();
  return (facet, value, label) => {
    if (value === '') return facet === 'year' ? words.noYear : analysis.none;
    if (facet === 'award') return awardName(value, label);
    if (facet === 'place') return label ?? analysis.place(value);
    return NAMED[facet]?.(words, analysis, meanings)[value] ?? label ?? value;
  };
}

const NAMED: Readonly<Record<string, (words: ChartWords, analysis: AnalysisWords, meanings: Named) => Named>> = {
  outcome: ({ outcomes }) => outcomes,
  reached: (_, __, meanings) => meanings,
  missing: (_, __, meanings) => meanings,
  stage: (_, __, meanings) => meanings,
  act: (_, __, meanings) => meanings,
  kind: (_, { kinds }) => kinds,
  wait: ({ waits }) => waits,
  review: (_, { reviews }) => reviews,
  level: (_, { levels }) => levels,
};
