import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { type CallFailure, call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { LongTable } from '../long-table/long-table.js';
import { useWords } from '../words/words.js';
import { type Fact, KINDS, type Kind, useFactColumns } from './columns.js';
import { FILTERS_OF, Filters } from './filters.js';
import { useFactWords } from './words.js';
import './style.css';

interface Page {
  readonly facts: readonly Fact[];
  readonly next: string | null;
}

/** Facts of a kind, as the filters in the address want them, and all of them as a file. */
export function FactsPage() {
  const words = useFactWords();
  const desk = useWords();
  const [address, setAddress] = useSearchParams();
  const kind = KINDS.find((one) => one === address.get('kind')) ?? 'award';
  const asked = useDeferredValue(filtersOf(kind, address));
  const facts = useInfiniteQuery<Page, CallFailure, { pages: Page[] }, readonly unknown[], string | null>({
    queryKey: ['facts', kind, asked],
    queryFn: ({ pageParam }) => pageOf(kind, asked, pageParam),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before, query) => (query?.queryKey[1] === kind ? before : undefined),
  });
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = facts;
  const rows = data?.pages.flatMap((page) => page.facts) ?? [];
  const columns = useFactColumns(kind);
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const set = (name: string, value: string | null) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return (
    <main className="page facts-page">
      <title>{`${words.facts} · ${desk.name}`}</title>
      <h1>{words.facts}</h1>
      <p>{words.lead}</p>
      <Filters kind={kind} address={address} set={set} />
      <ExportButtons address={`/api/facts/${kind}/file?${new URLSearchParams(asked)}`} />
      {error && <Failure error={error} again={() => refetch()} />}
      <p role="status" className="hint">
        {isPending ? desk.loading : rows.length === 0 ? words.none : words.shown(rows.length, hasNextPage)}
      </p>
      {rows.length > 0 && (
        <LongTable
          label={words.kinds[kind]}
          columns={columns}
          rows={rows}
          more={hasNextPage && !isFetchingNextPage && !error ? more : undefined}
          rowClass={({ review }) => review}
        />
      )}
    </main>
  );
}

// A year that is half typed is not asked for.
const filtersOf = (kind: Kind, address: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    FILTERS_OF[kind].flatMap((name) => {
      const value = address.get(name)?.trim();
      return !value || (name === 'year' && !/^(19|2[01])\d\d$/.test(value)) ? [] : [[name, value]];
    }),
  );

const pageOf = (kind: Kind, asked: Record<string, string>, cursor: string | null): Promise<Page> =>
  call(`GET /api/facts/${kind}`, { query: { ...asked, ...(cursor ? { cursor } : {}) } as never }) as Promise<Page>;
