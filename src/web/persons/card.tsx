import { Link } from 'react-router';
import type { Persons } from '../api-types.js';
import { useWords } from '../words/words.js';
import { usePersonWords } from './words.js';

type Person = Persons['persons'][number];

/** Who is most likely one person: where they were, as what, and what they received, by date with the sentences. */
export function PersonCard({
  person: { titles, since, until, told },
  number,
}: {
  readonly person: Person;
  readonly number: number;
}) {
  const words = useWords();
  const here = usePersonWords();
  const years = since === until ? since : `${since}–${until}`;
  const meanings = words.meanings as Readonly<Record<string, string>>;
  return (
    <section id={`person-${number}`}>
      <h2>
        {here.number(number)}: {titles.length > 0 ? titles.slice(0, 4).join('; ') : here.noUnit} <small>{years}</small>
      </h2>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{here.year}</th>
            <th scope="col">{here.what}</th>
            <th scope="col">{here.titles}</th>
            <th scope="col">{here.where}</th>
            <th scope="col">{words.columns.reviewed}</th>
            <th scope="col">{here.sentence}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((one, index) => (
            <tr key={`${one.anchor} ${index}`}>
              <td className="day">{one.year ?? '—'}</td>
              <td>
                {one.what === 'award' ? (
                  <>
                    {one.award} {one.granter && <small>({one.granter})</small>}{' '}
                    {one.stage && <small>{meanings[one.stage] ?? one.stage}</small>}
                  </>
                ) : (
                  (meanings[one.act] ?? one.act)
                )}
              </td>
              <td>{one.titles.join(', ')}</td>
              <td>
                {one.blocCode ? <Link to={`/blocs/${encodeURIComponent(one.blocCode)}`}>{one.bloc}</Link> : one.bloc}{' '}
                <small>{one.province}</small>
              </td>
              <td>{words.states[one.state]}</td>
              <td>
                <Link to={`/documents/${one.documentId}?claim=${one.anchor.slice(0, 8)}`}>
                  {words.kinds.document} {one.documentId}
                </Link>{' '}
                <q>{one.quote ?? words.saidByReviewer}</q>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
