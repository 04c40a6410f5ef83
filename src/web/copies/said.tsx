import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { dayOf } from '../when.js';
import { SayOfTwo } from './say.js';
import { useCopyWords } from './words.js';

/** What people said of copies, the latest first; what holds may be taken back. */
export function SaidOfCopies({ mayReview }: { readonly mayReview: boolean }) {
  const here = useCopyWords();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['copies-said'],
    queryFn: ({ pageParam }) =>
      call('GET /api/copies/said', { query: { limit: 50, ...(pageParam ? { below: pageParam } : {}) } }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  });
  const said = data?.pages.flatMap(({ words }) => words);
  return (
    <section>
      <h2>{here.said}</h2>
      {error && <Failure error={error} />}
      {said?.length === 0 && <p>{here.noWords}</p>}
      <ul className="cards">
        {said?.map(({ id, documentId, otherId, verdict, author, reason, saidAt, holds }) => (
          <li key={id}>
            <p>
              <Link to={`/documents/${documentId}`}>{documentId}</Link>,{' '}
              <Link to={`/documents/${otherId}`}>{otherId}</Link>: <b>{here.verdicts[verdict]}</b> {reason}{' '}
              <small>
                {author}, {dayOf(saidAt)}
              </small>
            </p>
            {mayReview && holds && <SayOfTwo document={documentId} other={otherId} verdict="open" label={here.open} />}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {here.more}
        </button>
      )}
    </section>
  );
}
