import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { useEntityWords } from './words.js';

/** The sentences behind what is shown of a unit; of some there are thousands, and they are asked for only where somebody opens them. */
export function Sentences({
  code,
  filters,
  count,
}: {
  readonly code: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly count: number;
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const here = useEntityWords();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['unit-sentences', code, filters],
    queryFn: ({ pageParam }) =>
      call('GET /api/units/{code}/sentences', {
        path: { code },
        query: { ...filters, ...(pageParam ? { after: pageParam } : {}) } as never,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: open,
  });
  const sentences = data?.pages.flatMap((page) => page.sentences) ?? [];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.sentences(count)}</summary>
      {error && <Failure error={error} again={() => refetch()} />}
      {open && !data && !error && <p className="pending">{words.loading}</p>}
      <ul className="cards">
        {sentences.map(({ documentId, year, what, stage, quote, state }, index) => (
          <li key={`${documentId} ${what} ${index}`}>
            <Link to={`/documents/${documentId}`}>
              {words.kinds.document} {documentId}
            </Link>{' '}
            {year} {stage && ((words.meanings as Readonly<Record<string, string>>)[stage] ?? stage)}{' '}
            {state !== 'open' && <i>{words.states[state]}</i>}
            <q>{quote ?? words.saidByReviewer}</q>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {here.more}
        </button>
      )}
    </details>
  );
}
