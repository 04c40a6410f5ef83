import './style.css';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { Link, useNavigate } from 'react-router';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { momentOf } from '../when.js';
import { useWords } from '../words/words.js';
import { Chooser } from './chooser.js';
import { sending } from './sending.js';
import { sizeOf, useImportWords } from './words.js';

/** Files to import, what is on its way, and all batches. */
export function ImportsPage() {
  const { name } = useWords();
  const words = useImportWords();
  const under = useSyncExternalStore(sending.subscribe, sending.now);
  const navigate = useNavigate();
  const batchId = under?.batchId ?? null;
  useEffect(() => {
    if (batchId === null) return;
    sending.leave();
    navigate(`/imports/${batchId}`);
  }, [batchId, navigate]);
  return (
    <main className="page imports">
      <title>{`${words.imports} · ${name}`}</title>
      <h1>{words.imports}</h1>
      {under ? <Under /> : <Chooser />}
      <Unfinished own={under !== null} />
      <Batches />
    </main>
  );
}

/** How far sending is. */
function Under() {
  const words = useImportWords();
  const under = useSyncExternalStore(sending.subscribe, sending.now)!;
  const { batch, bytes, sent, failure } = under;
  return (
    <section className="drop">
      <h2>{words.sending(batch)}</h2>
      <progress max={Math.max(1, bytes)} value={sent} aria-label={words.sending(batch)} />
      <p>{words.sent(sizeOf(sent, words), sizeOf(bytes, words))}</p>
      {failure ? (
        <>
          <p>{words.stuck}</p>
          <Failure error={failure} />
          <button type="button" className="main" onClick={sending.goOn}>
            {words.goOn}
          </button>
        </>
      ) : (
        <p className="path">{words.stay}</p>
      )}
      <button type="button" className="quiet" onClick={sending.leave}>
        {words.stop}
      </button>
    </section>
  );
}

/** Uploads that nobody ended: a browser that was closed. */
function Unfinished({ own }: { readonly own: boolean }) {
  const words = useImportWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ['uploads', own], queryFn: () => call('GET /api/imports') });
  const left = own ? [] : (data ?? []).filter(({ startedAt }) => startedAt === null);
  if (left.length === 0) return null;
  const start = (id: number) =>
    call('POST /api/imports/{id}/start', { path: { id } }).then(({ batchId }) => navigate(`/imports/${batchId}`));
  const discard = (id: number) =>
    call('DELETE /api/imports/{id}', { path: { id } }).then(() => client.invalidateQueries({ queryKey: ['uploads'] }));
  return (
    <section>
      <h2>{words.unfinished}</h2>
      <p className="path">{words.unfinishedHint}</p>
      <ul className="cards">
        {left.map(({ id, batch, sender, files, received, bytes }) => (
          <li key={id}>
            <p>
              <b>{batch}</b>
            </p>
            <p className="path">{words.unfinishedOf(sender, files, sizeOf(received, words), sizeOf(bytes, words))}</p>
            <button type="button" onClick={() => start(id)}>
              {words.importPart}
            </button>{' '}
            <button type="button" className="quiet" onClick={() => discard(id)}>
              {words.discard}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Batches() {
  const words = useImportWords();
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['batches'],
    queryFn: ({ pageParam }) => call('GET /api/batches', { query: pageParam ? { below: pageParam } : {} }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    // Live while any of them has something due.
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.batches.some(({ due }) => due > 0)) ? 5000 : false,
  });
  const batches = data?.pages.flatMap((page) => page.batches) ?? [];
  return (
    <section>
      <h2>{words.batches}</h2>
      <p>
        <Link to="/imports/failures">{words.allFailures}</Link>
      </p>
      {error && <Failure error={error} again={() => refetch()} />}
      {!isPending && batches.length === 0 && <p>{words.noBatches}</p>}
      {batches.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{words.batch}</th>
              <th scope="col">{words.day}</th>
              {[words.documents, words.extracted, words.due, words.failed].map((heading) => (
                <th key={heading} scope="col" className="number">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {batches.map(({ id, name, createdAt, withdrawn, documents, extracted, due, failed }) => (
              <tr key={id}>
                <td className={withdrawn ? 'gone' : undefined}>
                  <Link to={`/imports/${id}`}>
                    <bdi>{name}</bdi>
                  </Link>
                  {withdrawn && <span className="path">{words.withdrawn}</span>}
                </td>
                <td className="day">{momentOf(createdAt)}</td>
                {[documents, extracted, due, failed].map((count, i) => (
                  <td key={i} className="number">
                    {count.toLocaleString(words.language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {words.moreBatches}
        </button>
      )}
    </section>
  );
}
