import { useQuery } from '@tanstack/react-query';
import { AWARD_FACETS, AWARD_FILTERS, type AwardFacet } from '../../domain/award-life.js';
import type { AwardCount } from '../api-types.js';
import { call } from '../call.js';
import { useWords } from '../words/words.js';
import { type Address, given } from './address.js';
import { useAwardName } from './award-name.js';
import { type ChartWords, useChartWords } from './chart-words.js';
import { counted } from './counted.js';
import { type AnalysisWords, useAnalysisWords } from './words.js';

/** How many awards there are by what they can be filtered by, under the filters of the address. */
export function useAwardCounts(address: Address) {
  const filters = given(address, AWARD_FILTERS);
  return useQuery({
    queryKey: ['award-counts', filters],
    queryFn: () => call('GET /api/awards/counts', { query: filters as never }),
    placeholderData: (before) => before,
  });
}

/** A list to choose from for each filter, with the number of awards that each choice leaves. */
export function FilterBar({
  address,
  counts,
  facets,
  bare = false,
}: {
  readonly address: Address;
  readonly counts: readonly AwardCount[];
  readonly facets: readonly AwardFacet[];
  /** Without numbers, which are of awards. */
  readonly bare?: boolean;
}) {
  const words = useChartWords();
  const nameOf = useAwardValueName();
  return (
    <search className="line filters">
      {AWARD_FACETS.filter((facet) => facets.includes(facet)).map((facet) => {
        const values = counts.filter((one) => one.facet === facet);
        const chosen = address.get(facet);
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
              {ordered.map(({ value, label, awards }) => (
                <option key={value} value={`=${value}`} data-count={awards}>
                  {nameOf(facet, value, label)} {!bare && `(${counted(awards)})`}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </search>
  );
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
  wait: ({ waits }) => waits,
  review: (_, { reviews }) => reviews,
  level: (_, { levels }) => levels,
};
