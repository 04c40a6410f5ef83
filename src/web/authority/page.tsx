import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Me } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { AddList } from './add.js';
import { Editions } from './editions.js';
import { Sources } from './sources.js';
import { useListWords } from './words.js';

/** The authority list: found in, added to, and where it comes from. */
export default function AuthorityPage({ me }: { readonly me: Me }) {
  const words = useWords();
  const here = useListWords();
  return (
    <main className="page">
      <title>{`${here.list} · ${words.name}`}</title>
      <h1>{here.list}</h1>
      <p>{here.lead}</p>
      <Finding />
      {me.permissions.includes('import') && <AddList />}
      <Editions />
      <Sources />
    </main>
  );
}

function Finding() {
  const words = useWords();
  const here = useListWords();
  const [address, setAddress] = useSearchParams();
  const get = (name: string) => address.get(name) ?? '';
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    setAddress(next, { replace: true });
  };
  const asked = useDeferredValue(
    [get('find').trim(), get('province').trim(), /^(19|20|21)\d\d$/.test(get('year')) ? get('year') : ''].join('\n'),
  );
  const [find, province, year] = asked.split('\n');
  const { data, error } = useQuery({
    queryKey: ['authority', asked],
    queryFn: () =>
      call('GET /api/authority', {
        query: {
          ...(find ? { find } : {}),
          ...(province ? { province } : {}),
          ...(year ? { year: Number(year) } : {}),
        },
      }),
    enabled: asked.trim() !== '',
    placeholderData: (before) => before,
  });
  return (
    <section>
      <div className="line">
        <label>
          {here.find} <input type="search" value={get('find')} onChange={({ target }) => set('find', target.value)} />
        </label>
        <label>
          {here.province} <input value={get('province')} onChange={({ target }) => set('province', target.value)} />
        </label>
        <label>
          {here.year} <input type="number" value={get('year')} onChange={({ target }) => set('year', target.value)} />
        </label>
      </div>
      {error && <Failure error={error} />}
      {data && asked.trim() !== '' && !error && (
        <>
          <p role="status">{data.count === 0 ? words.nothingFound : here.found(data.count, data.entities.length)}</p>
          {data.count > 0 && (
            <table className="list">
              <thead>
                <tr>
                  <th scope="col">{here.name}</th>
                  <th scope="col">{here.level}</th>
                  <th scope="col">{here.since}</th>
                  <th scope="col">{here.until}</th>
                  <th scope="col">{here.source}</th>
                </tr>
              </thead>
              <tbody>
                {data.entities.map(({ code, name, kind, level, since, until, source }) => (
                  <tr key={code}>
                    <td>
                      {kind === 'organisation' ? <Link to={`/units/${encodeURIComponent(code)}`}>{name}</Link> : name}
                      <span className="path">{code}</span>
                    </td>
                    <td>{here.levels[level]}</td>
                    <td className="day">{since}</td>
                    <td className="day">{until}</td>
                    <td>
                      <small>{source}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </section>
  );
}
