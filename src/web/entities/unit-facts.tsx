import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { filterRows } from '../../domain/row-filter.js';
import { given, useAddress } from '../analysis/address.js';
import { FilterBar, FilterTotal } from '../analysis/filter-bar.js';
import { useAnalysisWords } from '../analysis/words.js';
import type { UnitHistory } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { Documents } from './documents.js';
import { Steps } from './steps.js';
import { UnitYears } from './unit-years.js';
import { useEntityWords } from './words.js';

const NONE: readonly never[] = [];
const FACETS = ['review'] as const;

/** A unit through the years: its blocs, what it led, its awards on their way, and the sentences that say so. */
export function UnitFacts({ code }: { readonly code: string }) {
  const words = useWords();
  const here = useEntityWords();
  const { reviews } = useAnalysisWords();
  const address = useAddress();
  const { data, error, isPending } = useQuery<UnitHistory, CallFailure>({
    queryKey: ['unit', code],
    queryFn: () => call('GET /api/units/{code}', { path: { code } }),
  });
  const all = data?.facts ?? NONE;
  const chosen = given(address, FACETS);
  const { rows: facts, counts } = filterRows(all, FACETS, ({ review }) => ({ review: { value: review } }), chosen);
  if (isPending) return <p className="pending">{words.loading}</p>;
  // One of the list that no document names has no history yet.
  if (error?.code === 'unit-unmentioned') return <p>{words.noFacts}</p>;
  if (!data) return <Failure error={error!} />;
  const { evidence } = data;
  if (all.length === 0) return <p>{words.noFacts}</p>;
  const filters = new URLSearchParams({ unit: code, ...chosen });
  return (
    <>
      <UnitYears code={code} facts={all} />
      <FilterBar address={address} counts={counts} facets={FACETS} />
      <FilterTotal address={address} counts={counts} facets={FACETS} />
      <table className="list">
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
            <tr key={`${fact.what} ${fact.year} ${fact.course ?? fact.blocCode} ${index}`} className={fact.review}>
              <td>{fact.year ?? '—'}</td>
              <td>{words.factKinds[fact.what]}</td>
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
              <td>{reviews[fact.review]}</td>
              <td>
                <Documents documents={fact.documents} origins={fact.origins} review="unreviewed" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(['award', 'membership', 'headship'] as const).map((kind) => (
        <ExportButtons key={kind} address={`/api/facts/${kind}/file?${filters}`} what={here.exported[kind]} />
      ))}
      <details>
        <summary>{words.sentences(evidence.length)}</summary>
        <ul className="cards">
          {evidence.map(({ documentId, year, what, stage, quote, state }, index) => (
            <li key={`${documentId} ${what} ${index}`}>
              <Link to={`/documents/${documentId}`}>
                {words.kinds.document} {documentId}
              </Link>{' '}
              {year} {stage && ((words.meanings as Readonly<Record<string, string>>)[stage] ?? stage)}{' '}
              {state !== 'open' && <i>{words.states[state]}</i>}
              <q>{quote ?? words.saidByReviewer}</q>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
