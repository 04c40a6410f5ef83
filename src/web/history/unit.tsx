import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { UnitHistory } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { Documents } from './documents.js';
import { Steps } from './steps.js';

/** A unit through the years: its blocs, what it led, its awards on their way, and the sentences that say so. */
export function UnitPage() {
  const words = useWords();
  const code = useParams().code ?? '';
  const { data, error, isPending } = useQuery<UnitHistory, CallFailure>({
    queryKey: ['unit', code],
    queryFn: () => call('GET /api/units/{code}', { path: { code } }),
  });
  if (isPending) return <p className="pending">{words.loading}</p>;
  if (!data) return <Failure error={error!} />;
  const { unit, relations, facts, evidence } = data;
  return (
    <main className="page">
      <p>
        <Link to="/history">← {words.history}</Link>
      </p>
      <title>{`${unit.name} · ${words.name}`}</title>
      <h1>{unit.name}</h1>
      <p className="path">{unit.code}</p>
      {relations.length > 0 && (
        <ul>
          {relations.map(({ kind, direction, since, other }) => (
            <li key={`${kind} ${direction} ${other?.code} ${since}`}>
              {since}{' '}
              {(words.relations as Readonly<Record<string, readonly string[]>>)[kind]?.[direction === 'out' ? 0 : 1] ??
                kind}{' '}
              {other && <Link to={`/units/${encodeURIComponent(other.code)}`}>{other.name}</Link>}
            </li>
          ))}
        </ul>
      )}
      {facts.length === 0 && <p>{words.noFacts}</p>}
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.blocOrAward}</th>
            <th scope="col">{words.steps}</th>
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
              <td>
                <Documents documents={fact.documents} origins={fact.origins} review={fact.review} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
    </main>
  );
}
