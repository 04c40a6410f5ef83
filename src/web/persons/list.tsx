import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'react-router';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { usePersonWords } from './words.js';

const FIELDS = ['find', 'unit', 'since', 'until'] as const;

/** Names of persons by words of the name and of titles, and years. */
export function PersonsPage() {
  const words = useWords();
  const here = usePersonWords();
  const [address, setAddress] = useSearchParams();
  const asked = useDeferredValue(address.toString());
  const query = queryOf(new URLSearchParams(asked));
  const enabled = query.find !== undefined || query.unit !== undefined;
  const { data, error } = useQuery({
    queryKey: ['persons', query],
    queryFn: () => call('GET /api/persons', { query }),
    enabled,
    placeholderData: (before) => before,
  });
  return (
    <main className="page">
      <title>{`${here.persons} · ${words.name}`}</title>
      <h1>{here.persons}</h1>
      <p>{here.lead}</p>
      <div className="line">
        {FIELDS.map((name) => (
          <label key={name}>
            {here[name]}{' '}
            <input
              type={name === 'find' ? 'search' : name === 'unit' ? 'text' : 'number'}
              className="inline"
              value={address.get(name) ?? ''}
              onChange={({ target }) => {
                const next = new URLSearchParams(address);
                if (target.value) next.set(name, target.value);
                else next.delete(name);
                setAddress(next, { replace: true });
              }}
            />
          </label>
        ))}
      </div>
      {error && <Failure error={error} />}
      {!enabled && <p>{here.askFirst}</p>}
      {enabled && data?.length === 0 && <p role="status">{words.nothingFound}</p>}
      {enabled && data && data.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{here.name}</th>
              <th scope="col">{here.titles}</th>
              <th scope="col">{here.years}</th>
              <th scope="col">{here.appearances}</th>
              <th scope="col">{here.awards}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ key, name, titles, since, until, appearances, awards }) => (
              <tr key={key}>
                <td>
                  <Link to={`/persons/${encodeURIComponent(key)}`}>{name}</Link>
                </td>
                <td>
                  <small>{titles.join('; ')}</small>
                </td>
                <td className="day">{since === until ? since : `${since}–${until}`}</td>
                <td className="number">{appearances}</td>
                <td className="number">{awards}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}

function queryOf(address: URLSearchParams) {
  const text = (name: string) => address.get(name)?.trim() || undefined;
  const year = (name: string) => (/^\d{4}$/.test(text(name) ?? '') ? Number(text(name)) : undefined);
  const [find, unit, since, until] = [text('find'), text('unit'), year('since'), year('until')];
  return {
    ...(find ? { find } : {}),
    ...(unit ? { unit } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}
