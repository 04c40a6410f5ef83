import { useQuery } from '@tanstack/react-query';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useListWords } from './words.js';

/** The laws, decrees and pages that the list names, with how much of it each says. */
export function Sources() {
  const here = useListWords();
  const { data, error } = useQuery({ queryKey: ['sources'], queryFn: () => call('GET /api/authority/sources') });
  return (
    <section id="sources">
      <h2>{here.sources}</h2>
      <p>{here.sourcesLead}</p>
      {error && <Failure error={error} />}
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{here.source}</th>
            <th scope="col">{here.entities}</th>
            <th scope="col">{here.names}</th>
            <th scope="col">{here.relations}</th>
          </tr>
        </thead>
        <tbody>
          {data?.map(({ source, entities, names, relations }) => (
            <tr key={source}>
              <td>{source}</td>
              <td className="number">{entities}</td>
              <td className="number">{names}</td>
              <td className="number">{relations}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
