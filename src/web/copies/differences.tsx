import { useQuery } from '@tanstack/react-query';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { useCopyWords } from './words.js';

/** What only one of two documents says, and what only the other, beside each other. */
export function Differences({ one, other }: { readonly one: number; readonly other: number }) {
  const words = useWords();
  const here = useCopyWords();
  const { data, error } = useQuery({
    queryKey: ['copy-differences', one, other],
    queryFn: () => call('GET /api/copies/{id}/differences', { path: { id: one }, query: { other } }),
  });
  if (error) return <Failure error={error} />;
  if (!data) return <p className="pending">{words.loading}</p>;
  if (data.differences.length === 0) return <p>{here.nothing}</p>;
  return (
    <div className="across">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{here.only(one)}</th>
            <th scope="col">{here.only(other)}</th>
          </tr>
        </thead>
        <tbody>
          {data.differences.map(({ before, one, other, after }, at) => (
            <tr key={at}>
              {[one, other].map((only, side) => (
                <td key={side === 0 ? 'one' : 'other'}>
                  {(only !== '' || before !== '' || after !== '') && (
                    <>
                      {before} {only !== '' && <mark>{only}</mark>} {after}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {data.more > 0 && <p>{here.others(data.more)}</p>}
    </div>
  );
}
