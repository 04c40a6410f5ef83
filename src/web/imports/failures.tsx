import './style.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Api } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { useImportWords } from './words.js';

type Cause = Api['GET /api/failures/causes']['answer'][number];
type Retry = Api['POST /api/failures/retry']['body'];

/** All that failed, of all batches. */
export function FailuresPage() {
  const { name } = useWords();
  const words = useImportWords();
  return (
    <main className="page imports">
      <title>{`${words.failures} · ${name}`}</title>
      <p>
        <Link to="/imports">{words.imports}</Link>
      </p>
      <h1>{words.allFailures}</h1>
      <Failures />
    </main>
  );
}

/** What failed, by cause, with what to do; of a batch or of all. */
export function Failures({ batch }: { readonly batch?: number }) {
  const words = useImportWords();
  const client = useQueryClient();
  const [asked, setAsked] = useState(0);
  const of = batch === undefined ? {} : { batch };
  const { data, error, refetch } = useQuery({
    queryKey: ['failures', 'causes', batch],
    queryFn: () => call('GET /api/failures/causes', { query: of }),
    refetchInterval: asked > 0 ? 1000 : 5000,
  });
  const retry = async (asked: Retry) => {
    const { documents, files } = await call('POST /api/failures/retry', { body: { ...of, ...asked } });
    setAsked(documents + files);
    await Promise.all(['failures', 'progress', 'batches'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  };
  const sum = (of: (cause: Cause) => number) => (data ?? []).reduce((all, one) => all + of(one), 0);
  const [again, failed] = [sum(({ again }) => again), sum(({ count }) => count)];
  return (
    <section>
      {batch !== undefined && <h2>{words.failures}</h2>}
      {error && <Failure error={error} again={() => refetch()} />}
      <p role="status" className="said-last">
        {asked > 0 && (again > 0 ? words.retried(again) : words.retriedAll(asked, failed))}
      </p>
      {data?.length === 0 && <p>{words.noFailures}</p>}
      {data && data.length > 1 && (
        <p>
          {words.failuresLead}{' '}
          <button type="button" onClick={() => retry({})}>
            {words.retryAll}
          </button>
        </p>
      )}
      <ul className="cards">
        {data?.map((cause) => (
          <CauseCard key={`${cause.stage} ${cause.code}`} cause={cause} of={of} retry={retry} />
        ))}
      </ul>
    </section>
  );
}

function CauseCard({
  cause: { stage, code, count, message },
  of,
  retry,
}: {
  readonly cause: Cause;
  readonly of: { readonly batch?: number };
  retry(asked: Retry): Promise<void>;
}) {
  const words = useImportWords();
  const [shown, setShown] = useState(false);
  const [what, todo] = words.causes[code] ?? [code, message];
  return (
    <li className="error">
      <p>
        <b>{what}</b> · {count.toLocaleString(words.language)} ({words.stages[stage]})
      </p>
      <p>{todo}</p>
      <div className="line">
        <button type="button" onClick={() => retry({ stage, code })}>
          {words.retryCause(count)}
        </button>
        <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {words.show}
        </button>
      </div>
      {shown && <Each asked={{ ...of, stage, code }} retry={retry} />}
    </li>
  );
}

const PAGE = 50;

/** The files of one cause, some of which may be chosen. */
function Each({
  asked,
  retry,
}: {
  readonly asked: Api['GET /api/failures']['query'];
  retry(asked: Retry): Promise<void>;
}) {
  const words = useImportWords();
  const { more } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const { data } = useQuery({
    queryKey: ['failures', asked, limit],
    queryFn: () => call('GET /api/failures', { query: { ...asked, limit } }),
    placeholderData: (before) => before,
  });
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const failures = data ?? [];
  const ids = failures.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <>
      {ids.length > 0 && (
        <button type="button" onClick={() => retry({ ids }).then(() => setChosen(new Set()))}>
          {words.retryChosen(ids.length)}
        </button>
      )}
      <ul className="failed-files">
        {failures.map(({ id, path, documentId, message, retryAt }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => toggle(id)}
                aria-label={words.choose(path)}
              />{' '}
              <bdi>{path}</bdi>
            </label>
            {documentId !== null && (
              <>
                {' '}
                <Link to={`/documents/${documentId}`}>
                  {words.openDocument} {documentId}
                </Link>
              </>
            )}
            {retryAt !== null && ` · ${words.again}`}
            <details>
              <summary>{words.details}</summary>
              <span className="path" lang="en">
                {message}
              </span>
            </details>
          </li>
        ))}
      </ul>
      {failures.length === limit && limit < 200 && (
        <button type="button" onClick={() => setLimit(200)}>
          {more}
        </button>
      )}
    </>
  );
}
