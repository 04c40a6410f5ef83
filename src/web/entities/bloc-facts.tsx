import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { BLOC_FACETS } from '../../domain/row-filter.js';
import { fileAddress, given, useAddress } from '../analysis/address.js';
import { ClearFilters, FilterBar, FilterTotal } from '../analysis/filter-bar.js';
import { useAnalysisWords } from '../analysis/words.js';
import type { BlocHistory } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { Documents } from './documents.js';
import { ofSame } from './of-same.js';
import { Steps } from './steps.js';
import { useEntityWords } from './words.js';

/** A bloc year by year: who led it, who its members were, what they received, as filtered. */
export function BlocFacts({ code }: { readonly code: string }) {
  const words = useWords();
  const here = useEntityWords();
  const { reviews } = useAnalysisWords();
  const address = useAddress();
  const filters = given(address, BLOC_FACETS);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery<
    BlocHistory,
    CallFailure,
    InfiniteData<BlocHistory>,
    readonly unknown[],
    string
  >({
    queryKey: ['bloc', code, filters],
    queryFn: ({ pageParam }) =>
      call('GET /api/blocs/{code}', {
        path: { code },
        query: { ...filters, ...(pageParam ? { after: pageParam } : {}) } as never,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: ofSame(code),
  });
  if (isPending) return <p className="pending">{words.loading}</p>;
  // One of the list that no document names has no history yet.
  if (error?.code === 'bloc-unmentioned') return <p>{words.noFacts}</p>;
  if (!data)
    return (
      <>
        <Failure error={error!} again={() => refetch()} />
        <ClearFilters address={address} facets={BLOC_FACETS} />
      </>
    );
  const facts = data.pages.flatMap((page) => page.facts);
  const { counts } = data.pages[0]!;
  if (facts.length === 0 && Object.keys(filters).length === 0) return <p>{words.noFacts}</p>;
  const years = [...new Set(facts.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0));
  return (
    <>
      <FilterBar address={address} counts={counts} facets={BLOC_FACETS} />
      <FilterTotal address={address} counts={counts} facets={BLOC_FACETS} />
      {error && <Failure error={error} again={() => refetch()} />}
      {facts.length > 0 && (
        <table className="list by-year">
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.units}</th>
              <th scope="col">{here.awardAndSteps}</th>
              <th scope="col">{words.columns.reviewed}</th>
              <th scope="col">{words.documents}</th>
            </tr>
          </thead>
          {years.map((year) => (
            <tbody key={year}>
              <tr>
                <th scope="rowgroup" colSpan={5}>
                  <h3>
                    {year === null ? (
                      words.noYear
                    ) : (
                      <Link to={`/blocs/${encodeURIComponent(code)}/${year}`}>{year}</Link>
                    )}
                  </h3>
                </th>
              </tr>
              {facts
                .filter((fact) => fact.year === year)
                .map((fact) => (
                  <tr key={`${fact.what} ${fact.code} ${fact.course}`} className={fact.review} data-what={fact.what}>
                    <td>{words.factKinds[fact.what]}</td>
                    <td>
                      <Link to={`/units/${encodeURIComponent(fact.code)}`}>{fact.unit}</Link>
                    </td>
                    <td>
                      {fact.award} {fact.granter && <small>({fact.granter})</small>}{' '}
                      {fact.stages && <Steps stages={fact.stages} days={fact.steps ?? {}} />}
                    </td>
                    <td className="whole">{reviews[fact.review]}</td>
                    <td>
                      <Documents documents={fact.documents} origins={fact.origins} />
                    </td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      )}
      {hasNextPage && (
        <button type="button" className="more-facts" onClick={() => fetchNextPage()}>
          {here.more}
        </button>
      )}
      {facts.length > 0 && (
        <ExportButtons
          what={here.exported}
          address={fileAddress(`/api/blocs/${encodeURIComponent(code)}/file`, filters)}
        />
      )}
    </>
  );
}
