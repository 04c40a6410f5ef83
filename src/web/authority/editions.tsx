import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { dayOf } from '../when.js';
import { useListWords } from './words.js';

/** What the list is made of: the one that ships, and those of archivists, whose lines are shown on demand. */
export function Editions() {
  const here = useListWords();
  const [address, setAddress] = useSearchParams();
  const open = address.get('edition');
  const { data, error } = useQuery({ queryKey: ['editions'], queryFn: () => call('GET /api/authority/editions') });
  const toggle = (id: string | null) => {
    const next = new URLSearchParams(address);
    if (id === null) next.delete('edition');
    else next.set('edition', id);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  return (
    <section id="editions">
      <h2>{here.editions}</h2>
      {error && <Failure error={error} />}
      <ul className="rows">
        {data?.map(({ id, name, shipped, author, addedAt, current, entities, names, relations }) => (
          <li key={id}>
            <span>
              <b>{name}</b> · {shipped ? here.shipped : author}, {dayOf(addedAt)}
              {!current && ` · ${here.notCurrent}`}
            </span>
            <span>
              {here.counts(entities, names, relations)}{' '}
              {!shipped && (
                <button
                  type="button"
                  aria-expanded={open === String(id)}
                  aria-label={`${open === String(id) ? here.hide : here.show}: ${name}`}
                  onClick={() => toggle(open === String(id) ? null : String(id))}
                >
                  {open === String(id) ? here.hide : here.show}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {open && /^\d+$/.test(open) && <Lines id={Number(open)} />}
    </section>
  );
}

function Lines({ id }: { readonly id: number }) {
  const here = useListWords();
  const { data, error } = useQuery({
    queryKey: ['edition', id],
    queryFn: () => call('GET /api/authority/editions/{id}', { path: { id } }),
  });
  if (error) return <Failure error={error} />;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{here.unit}</th>
          <th scope="col">{here.says}</th>
          <th scope="col">{here.since}</th>
          <th scope="col">{here.until}</th>
          <th scope="col">{here.source}</th>
        </tr>
      </thead>
      <tbody>
        {data?.map(({ code, unit, says, value, since, until, source }, index) => (
          <tr key={`${code} ${index}`}>
            <td>
              <Link to={`/units/${encodeURIComponent(code)}`}>{unit}</Link>
            </td>
            <td>
              {says} {value}
            </td>
            <td className="day">{since}</td>
            <td className="day">{until}</td>
            <td>
              <small>{source}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
