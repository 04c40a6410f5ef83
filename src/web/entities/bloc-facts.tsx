import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { filterRows } from '../../domain/row-filter.js';
import { given, useAddress } from '../analysis/address.js';
import { FilterBar, FilterTotal } from '../analysis/filter-bar.js';
import { useAnalysisWords } from '../analysis/words.js';
import type { BlocHistory } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { Documents } from './documents.js';
import { Steps } from './steps.js';
import { useEntityWords } from './words.js';

const NONE: readonly never[] = [];
const FACETS = ['review'] as const;

/** A bloc year by year: who led it, who its members were, what they received. */
export function BlocFacts({ code }: { readonly code: string }) {
  const words = useWords();
  const here = useEntityWords();
  const { reviews } = useAnalysisWords();
  const address = useAddress();
  const { data, error, isPending } = useQuery<BlocHistory, CallFailure>({
    queryKey: ['bloc', code],
    queryFn: () => call('GET /api/blocs/{code}', { path: { code } }),
  });
  const all = data?.facts ?? NONE;
  const chosen = given(address, FACETS);
  const { rows: facts, counts } = filterRows(all, FACETS, ({ review }) => ({ review: { value: review } }), chosen);
  if (isPending) return <p className="pending">{words.loading}</p>;
  if (!data) return <Failure error={error!} />;
  if (all.length === 0) return <p>{words.noFacts}</p>;
  const filters = new URLSearchParams({ bloc: code, ...chosen });
  const years = [...new Set(facts.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0));
  return (
    <>
      <FilterBar address={address} counts={counts} facets={FACETS} />
      <FilterTotal address={address} counts={counts} facets={FACETS} />
      {years.map((year) => (
        <section key={year}>
          <h3>
            {year === null ? words.noYear : <Link to={`/blocs/${encodeURIComponent(code)}/${year}`}>{year}</Link>}
          </h3>
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.units}</th>
                <th scope="col">{words.steps}</th>
                <th scope="col">{words.columns.reviewed}</th>
                <th scope="col">{words.documents}</th>
              </tr>
            </thead>
            <tbody>
              {facts
                .filter((fact) => fact.year === year)
                .map((fact, index) => (
                  <tr key={`${fact.what} ${fact.code} ${index}`} className={fact.review}>
                    <td>{words.factKinds[fact.what]}</td>
                    <td>
                      <Link to={`/units/${encodeURIComponent(fact.code)}`}>{fact.unit}</Link>
                    </td>
                    <td>
                      {fact.award} {fact.granter && <small>({fact.granter})</small>}{' '}
                      {fact.stages && <Steps stages={fact.stages} days={{}} />}
                    </td>
                    <td>{reviews[fact.review]}</td>
                    <td>
                      <Documents documents={fact.documents} origins={fact.origins} review="unreviewed" />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
      {(['award', 'membership', 'headship'] as const).map((kind) => (
        <ExportButtons key={kind} address={`/api/facts/${kind}/file?${filters}`} what={here.exportedOfBloc[kind]} />
      ))}
    </>
  );
}
