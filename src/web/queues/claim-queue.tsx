import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { QueuedClaim, Queues } from '../api-types.js';
import { call } from '../call.js';
import { summaryOf } from '../document/summary.js';
import { Failure } from '../failure.js';
import { shortPath } from '../short-path.js';
import { useWords } from '../words/words.js';
import { asQuery, documentLink, filterIn } from './address.js';
import { FilterBar } from './filter-bar.js';
import { useQueueWords } from './words.js';

/** The claims of a queue, with its filter; arrows go through them, Enter opens one in its document. */
export function ClaimQueue({
  queues,
  mayReview,
}: {
  readonly queues: Queues | undefined;
  readonly mayReview: boolean;
}) {
  const words = useWords();
  const own = useQueueWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const rows = useRef<HTMLTableSectionElement>(null);
  const [address] = useSearchParams();
  const filter = filterIn(address);
  const query = asQuery(filter);
  const page = useInfiniteQuery({
    queryKey: ['queue', filter.toString()],
    queryFn: ({ pageParam }) =>
      call('GET /api/queues/claims', { query: { ...query, ...(pageParam ? { after: pageParam } : {}) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  const count = useQuery({
    queryKey: ['queue-count', filter.toString()],
    queryFn: () => call('GET /api/queues/count', { query }),
    placeholderData: (before) => before,
  });
  const begin = useMutation({
    mutationFn: () => call('POST /api/queues/next', { query: { ...query, leased: undefined } as object }),
    onSuccess: (next) => {
      client.invalidateQueries({ queryKey: ['queue'] });
      if (next) navigate(documentLink(next, filter));
    },
  });
  const claims = page.data?.pages.flatMap((one) => one.claims) ?? [];
  const step = (event: React.KeyboardEvent) => {
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (!by) return;
    const links = [...(rows.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const next = links[links.indexOf(document.activeElement as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <>
      <FilterBar queues={queues} />
      <p className="line">
        <b role="status">
          {count.data &&
            (count.data.more ? own.moreThan(count.data.claims) : own.count(count.data.claims, count.data.documents))}
        </b>
        {mayReview && (
          <button type="button" onClick={() => begin.mutate()} disabled={claims.length === 0 || begin.isPending}>
            {own.start}
          </button>
        )}
        <small className="path">{own.keys}</small>
      </p>
      {begin.data === null && <p role="status">{own.nothingNext}</p>}
      {[page.error, count.error, begin.error].map(
        (error, index) => error && <Failure key={index} error={error} again={() => page.refetch()} />,
      )}
      {page.isPending && <p className="pending">{words.loading}</p>}
      {page.data && claims.length === 0 && <p>{own.none}</p>}
      {claims.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{own.claim}</th>
              <th scope="col">{own.document}</th>
              <th scope="col" className="number">
                {own.year}
              </th>
              <th scope="col" className="number">
                {own.confidence}
              </th>
              <th scope="col" className="number" title={own.settlesHelp}>
                {own.settles}
              </th>
            </tr>
          </thead>
          <tbody ref={rows} onKeyDown={step}>
            {claims.map((claim) => (
              <Row key={claim.place} claim={claim} link={documentLink(claim, filter)} />
            ))}
          </tbody>
        </table>
      )}
      {page.hasNextPage && (
        <button type="button" onClick={() => page.fetchNextPage()}>
          {words.more}
        </button>
      )}
    </>
  );
}

function Row({ claim, link }: { readonly claim: QueuedClaim; readonly link: string }) {
  const words = useWords();
  const own = useQueueWords();
  const { kind, title, path, year, confidence, settles, state, held } = claim;
  return (
    <tr>
      <td>
        <Link to={link}>
          <span className={`kind ${kind}`}>{words.kinds[kind]}</span> {summaryOf(claim, words)}
        </Link>
        {state !== 'open' && <span className="path">{own.states[state]}</span>}
      </td>
      <td>
        {title ?? words.untitled}
        <span className="path">{shortPath(path)}</span>
        {held && <span className="path held">{own.heldBy(held.by, held.until)}</span>}
      </td>
      <td className="number">{year}</td>
      <td className="number">{Math.round(confidence / 10)} %</td>
      <td className="number">{settles}</td>
    </tr>
  );
}
