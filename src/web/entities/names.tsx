import { Link } from 'react-router';
import type { Entity } from '../api-types.js';
import { useEntityWords } from './words.js';

/** What the list calls it, from when to when, and who says so; what it is part of. */
export function Names({ entity: { names, parts } }: { readonly entity: Entity }) {
  const here = useEntityWords();
  const above = parts.filter(({ direction }) => direction === 'out');
  const below = parts.filter(({ direction }) => direction === 'in');
  return (
    <section id="names">
      <h2>{here.names}</h2>
      {names.length === 0 && <p>{here.onlyPapers}</p>}
      {names.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{here.name}</th>
              <th scope="col">{here.kind}</th>
              <th scope="col">{here.from}</th>
              <th scope="col">{here.to}</th>
              <th scope="col">{here.source}</th>
            </tr>
          </thead>
          <tbody>
            {names.map(({ name, kind, since, until, source }, index) => (
              <tr key={`${name} ${index}`}>
                <td>{name}</td>
                <td>{here.nameKinds[kind]}</td>
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
      {above.map(({ other, since, until }) => (
        <p key={`${other?.code} ${since}`}>
          {here.partOf} {other && <Link to={`/units/${encodeURIComponent(other.code)}`}>{other.name}</Link>}{' '}
          {(since || until) && (
            <small>
              {since}–{until}
            </small>
          )}
        </p>
      ))}
      {below.length > 0 && (
        <details>
          <summary>{here.partsOf(below.length)}</summary>
          <ul className="columns">
            {below.map(({ other, since, until }) => (
              <li key={`${other?.code} ${since}`}>
                {other && <Link to={`/units/${encodeURIComponent(other.code)}`}>{other.name}</Link>}{' '}
                {(since || until) && (
                  <small>
                    {since}–{until}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
