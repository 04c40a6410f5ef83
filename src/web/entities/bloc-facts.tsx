import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { BlocHistory } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { Documents } from './documents.js';
import { Steps } from './steps.js';

/** A bloc year by year: who led it, who its members were, what they received. */
export function BlocFacts({ code }: { readonly code: string }) {
  const words = useWords();
  const { data, error, isPending } = useQuery<BlocHistory, CallFailure>({
    queryKey: ['bloc', code],
    queryFn: () => call('GET /api/blocs/{code}', { path: { code } }),
  });
  if (isPending) return <p className="pending">{words.loading}</p>;
  if (!data) return <Failure error={error!} />;
  const years = [...new Set(data.facts.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0));
  return (
    <>
      {data.facts.length === 0 && <p>{words.noFacts}</p>}
      {years.map((year) => (
        <section key={year}>
          <h3>{year ?? words.noYear}</h3>
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.units}</th>
                <th scope="col">{words.steps}</th>
                <th scope="col">{words.documents}</th>
              </tr>
            </thead>
            <tbody>
              {data.facts
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
                    <td>
                      <Documents documents={fact.documents} origins={fact.origins} review={fact.review} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
