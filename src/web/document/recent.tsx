import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { SaidReview } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { summaryOf } from './summary.js';
import { useTableWords } from './words.js';

/** What this account said lately in all documents, each with its place. */
export function Recent({ close }: { close(): void }) {
  const words = useWords();
  const more = useTableWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { data, error, isPending, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['said'],
    queryFn: ({ pageParam }) => call('GET /api/reviews', { query: pageParam ? { below: pageParam } : {} }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  });
  const reviews = data?.pages.flatMap((page) => page.reviews) ?? [];
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="recent-heading" className="recent">
      <h2 id="recent-heading">{more.recent}</h2>
      {error && <Failure error={error} />}
      {isPending && <p>{words.loading}</p>}
      {data && reviews.length === 0 && <p>{more.nothingSaid}</p>}
      <ol>
        {reviews.map((one) => (
          <li key={one.id} className={one.takenBack ? 'taken-back' : undefined}>
            <time dateTime={one.at}>{one.at.slice(0, 16).replace('T', ' ')}</time> {more.actions[one.action]}{' '}
            <Link to={placeOf(one)} onClick={close}>
              {one.claim ? summaryOf(one.claim, words) : nameOf(one.path)}
            </Link>
            {one.claim && <small>{nameOf(one.path)}</small>}
          </li>
        ))}
      </ol>
      <form method="dialog" className="line">
        {hasNextPage && (
          <button type="button" onClick={() => fetchNextPage()}>
            {words.more}
          </button>
        )}
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}

const placeOf = ({ document, claim }: SaidReview): string =>
  `/documents/${document}${claim ? `?claim=${claim.anchor}` : ''}`;
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
