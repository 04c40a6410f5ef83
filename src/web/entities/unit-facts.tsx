import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { UNIT_FACETS } from '../../domain/row-filter.js';
import { fileAddress, given, useAddress } from '../analysis/address.js';
import { ClearFilters, FilterBar, FilterTotal } from '../analysis/filter-bar.js';
import { useAnalysisWords } from '../analysis/words.js';
import type { UnitHistory } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { Documents } from './documents.js';
import { ofSame } from './of-same.js';
import { Sentences } from './sentences.js';
import { Steps } from './steps.js';
import { UnitYears } from './unit-years.js';
import { useEntityWords } from './words.js';

/** A unit through the years: its blocs, what it led, its awards on their way, as filtered, and the sentences that say so. */
export function UnitFacts({ code }: { readonly code: string }) {
  const words = useWords();
  const address = useAddress();
  const filters = given(address, UNIT_FACETS);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery<
    UnitHistory,
    CallFailure,
    InfiniteData<UnitHistory>,
    readonly unknown[],
    string
  >({
    queryKey: ['unit', code, filters],
    queryFn: ({ pageParam }) =>
      call('GET /api/units/{code}', {
        path: { code },
        query: { ...filters, ...(pageParam ? { after: pageParam } : {}) } as never,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: ofSame(code),
  });
  if (isPending) return <p className="pending">{words.loading}</p>;
  // One of the list that no document names has no history yet.
  if (error?.code === 'unit-unmentioned') return <p>{words.noFacts}</p>;
  if (!data)
    return (
      <>
        <Failure error={error!} again={() => refetch()} />
        <ClearFilters address={address} facets={UNIT_FACETS} />
      </>
    );
  const facts = data.pages.flatMap((page) => page.facts);
  const { counts, years, claims } = data.pages[0]!;
  if (facts.length === 0 && Object.keys(filters).length === 0) return <p>{words.noFacts}</p>;
  return (
    <>
      <FilterBar address={address} counts={counts} facets={UNIT_FACETS} />
      <FilterTotal address={address} counts={counts} facets={UNIT_FACETS} />
      {error && <Failure error={error} again={() => refetch()} />}
      {facts.length > 0 && (
        <Shown
          code={code}
          facts={facts}
          years={years}
          claims={claims}
          filters={filters}
          more={hasNextPage ? () => fetchNextPage() : null}
        />
      )}
    </>
  );
}

function Shown({
  code,
  facts,
  years,
  claims,
  filters,
  more,
}: Pick<UnitHistory, 'facts' | 'years' | 'claims'> & {
  readonly code: string;
  readonly filters: Readonly<Record<string, string>>;
  /** Shows more; null where all are. */
  readonly more: (() => void) | null;
}) {
  const words = useWords();
  const here = useEntityWords();
  const { reviews } = useAnalysisWords();
  return (
    <>
      <UnitYears code={code} years={years} filters={filters} />
      <table className="list by-year">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.blocOrAward}</th>
            <th scope="col">{words.steps}</th>
            <th scope="col">{words.columns.reviewed}</th>
            <th scope="col">{words.documents}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact, index) => (
            <tr
              key={`${fact.what} ${fact.year} ${fact.course ?? fact.blocCode} ${index}`}
              className={fact.review}
              data-what={fact.what}
            >
              <td>{fact.year ?? '—'}</td>
              <td className="whole">{words.factKinds[fact.what]}</td>
              <td>
                {fact.what === 'award' ? (
                  <>
                    {fact.award} {fact.granter && <small>({fact.granter})</small>}
                  </>
                ) : fact.blocCode ? (
                  <Link to={`/blocs/${encodeURIComponent(fact.blocCode)}`}>{fact.bloc}</Link>
                ) : (
                  fact.bloc
                )}
              </td>
              <td>{fact.stages && <Steps stages={fact.stages} days={fact.steps ?? {}} />}</td>
              <td className="whole">{reviews[fact.review]}</td>
              <td>
                <Documents documents={fact.documents} origins={fact.origins} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && (
        <button type="button" className="more-facts" onClick={more}>
          {here.more}
        </button>
      )}
      <ExportButtons
        what={here.exported}
        address={fileAddress(`/api/units/${encodeURIComponent(code)}/file`, filters)}
      />
      <Sentences code={code} filters={filters} count={claims} />
    </>
  );
}
