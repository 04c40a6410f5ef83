import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Me } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { Group } from './group.js';
import { SaidOfCopies } from './said.js';
import { SayOfAny } from './say-any.js';
import { useCopyWords } from './words.js';

/** Documents that tell one text, in groups; `?of=` one group whole. */
export default function CopiesPage({ me }: { readonly me: Me }) {
  const words = useWords();
  const here = useCopyWords();
  const [address] = useSearchParams();
  const of = Number(address.get('of')) || null;
  const mayReview = me.permissions.includes('review');
  return (
    <main className="page">
      <title>{`${here.copies} · ${words.name}`}</title>
      <h1>{here.copies}</h1>
      <p>{here.lead}</p>
      {of ? <OneGroup of={of} mayReview={mayReview} /> : <AllGroups mayReview={mayReview} />}
      {mayReview && <SayOfAny />}
      <SaidOfCopies mayReview={mayReview} />
    </main>
  );
}

function AllGroups({ mayReview }: { readonly mayReview: boolean }) {
  const here = useCopyWords();
  const words = useWords();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['copies'],
    queryFn: ({ pageParam }) => call('GET /api/copies', { query: pageParam ? { cursor: pageParam } : {} }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const groups = data?.pages.flatMap((page) => page.groups);
  return (
    <>
      {error && <Failure error={error} again={() => refetch()} />}
      {isPending && <p className="pending">{words.loading}</p>}
      {groups?.length === 0 && <p role="status">{here.none}</p>}
      {groups?.map((group) => {
        const first = group.copies[0]!.documentId;
        const rest = group.documents - group.copies.length;
        return (
          <div key={first}>
            <Group group={group} first={first} mayReview={mayReview} />
            {rest > 0 && <Link to={`/copies?of=${first}`}>{here.rest(rest)}</Link>}
          </div>
        );
      })}
      {hasNextPage && (
        <button type="button" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {here.more}
        </button>
      )}
    </>
  );
}

function OneGroup({ of, mayReview }: { readonly of: number; readonly mayReview: boolean }) {
  const here = useCopyWords();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['copies', of],
    queryFn: ({ pageParam }) => call('GET /api/copies/{id}', { path: { id: of }, query: { after: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: (page, pages) => {
      const shown = pages.reduce((sum, one) => sum + (one?.copies.length ?? 0), 0);
      return page && page.copies.length > 0 && shown < page.documents ? page.copies.at(-1)!.documentId : null;
    },
  });
  const copies = data?.pages.flatMap((page) => page?.copies ?? []) ?? [];
  return (
    <>
      <Link to="/copies">{here.all}</Link>
      {error && <Failure error={error} />}
      {data && copies.length === 0 && <p role="status">{here.none}</p>}
      {copies.length > 0 && (
        <Group
          group={{ documents: data!.pages[0]!.documents, copies }}
          first={copies[0]!.documentId}
          mayReview={mayReview}
        />
      )}
      {hasNextPage && (
        <button type="button" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {here.more}
        </button>
      )}
    </>
  );
}
