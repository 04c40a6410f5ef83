import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Me, Queues } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { filterIn } from './address.js';
import { ClaimQueue } from './claim-queue.js';
import { Disagreements } from './disagreements.js';
import { SavedFilters } from './saved-filters.js';
import { SecondReviews } from './seconds.js';
import './style.css';
import { useQueueWords } from './words.js';

/** What waits for a reviewer: claims by what they settle, second reviews, disagreements, and the ways to findings and names. */
export function QueuePage({ me }: { readonly me: Me }) {
  const words = useWords();
  const own = useQueueWords();
  const [address] = useSearchParams();
  const queue = address.get('queue') ?? 'open';
  const mayReview = me.permissions.includes('review');
  const { data, error, refetch } = useQuery<Queues>({
    queryKey: ['queues'],
    queryFn: () => call('GET /api/queues'),
    placeholderData: (before) => before,
  });
  // Who does a second review is not told.
  const { data: agreement } = useQuery({
    queryKey: ['agreement'],
    queryFn: () => call('GET /api/seconds/agreement'),
    retry: false,
    staleTime: 30_000,
  });
  return (
    <main className="page queues">
      <title>{`${own.title} · ${words.name}`}</title>
      <h1>{own.title}</h1>
      {error && <Failure error={error} again={() => refetch()} />}
      <div className="queue-sides">
        <nav aria-label={own.title}>
          <ul>
            <Tab to="open" current={queue} label={own.queues.open} count={data?.open} />
            <Tab to="conflicts" current={queue} label={own.queues.conflicts} count={data?.conflicts} />
            {mayReview && (
              <Tab
                to="seconds"
                current={queue}
                label={own.queues.seconds}
                count={data && data.seconds.mine + data.seconds.free}
              />
            )}
            <Tab to="disagreements" current={queue} label={own.queues.disagreements} count={agreement?.open} />
            <li>
              <Link to="/findings">
                {own.findings} <Count count={data?.findings} />
              </Link>
            </li>
            <li>
              <Link to="/names">
                {own.names} <Count count={data?.names} />
              </Link>
            </li>
          </ul>
          <SavedFilters filter={filterIn(address)} />
        </nav>
        <section>
          {queue === 'seconds' ? (
            <SecondReviews me={me} batches={data?.batches ?? []} />
          ) : queue === 'disagreements' ? (
            <Disagreements mayReview={mayReview} />
          ) : (
            <ClaimQueue queues={data} mayReview={mayReview} />
          )}
        </section>
      </div>
    </main>
  );
}

function Tab({
  to,
  current,
  label,
  count,
}: {
  readonly to: string;
  readonly current: string;
  readonly label: string;
  readonly count?: number | undefined;
}) {
  return (
    <li>
      <Link to={to === 'open' ? '/queue' : `/queue?queue=${to}`} aria-current={to === current ? 'page' : undefined}>
        {label} <Count count={count} />
      </Link>
    </li>
  );
}

function Count({ count }: { readonly count: number | null | undefined }) {
  const { number } = useQueueWords();
  return count === undefined || count === null ? null : <span className="count">{number(count)}</span>;
}
