import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Me } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { dayOf } from '../when.js';
import { useWords } from '../words/words.js';
import { useQueueWords } from './words.js';

/** My second reviews, and taking one more; asking for some, for archivists and administrators. */
export function SecondReviews({ me, batches }: { readonly me: Me; readonly batches: readonly string[] }) {
  const words = useWords();
  const own = useQueueWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [failure, setFailure] = useState<Error | null>(null);
  const { data, error } = useQuery({ queryKey: ['seconds'], queryFn: () => call('GET /api/seconds') });
  const take = () =>
    call('POST /api/seconds/take').then(async ({ document }) => {
      // What this browser knew of the document it knew as all others do.
      client.removeQueries({ queryKey: ['document', document] });
      await client.invalidateQueries();
      if (document !== null) navigate(`/documents/${document}`);
    }, setFailure);
  return (
    <>
      <h2>{own.queues.seconds}</h2>
      <p>{own.secondLead}</p>
      {(failure ?? error) && <Failure error={(failure ?? error)!} />}
      <ul className="rows">
        {data?.mine.map(({ document, title, path, claims }) => (
          <li key={document}>
            <span>
              <Link to={`/documents/${document}`}>{title ?? words.untitled}</Link>{' '}
              <small className="path">{path.split('/').slice(-2).join('/')}</small>
            </span>
            <span>{own.claims(claims)}</span>
          </li>
        ))}
      </ul>
      <p className="line">
        <span>{data && (data.free > 0 ? own.free(data.free) : own.noneFree)}</span>
        <button type="button" onClick={take} disabled={!data || data.free === 0}>
          {own.take}
        </button>
      </p>
      <Requests mayAsk={me.permissions.includes('import')} batches={batches} />
    </>
  );
}

function Requests({ mayAsk, batches }: { readonly mayAsk: boolean; readonly batches: readonly string[] }) {
  const own = useQueueWords();
  const client = useQueryClient();
  const [told, setTold] = useState<number | Error | null>(null);
  const { data } = useQuery({ queryKey: ['second-requests'], queryFn: () => call('GET /api/seconds/requests') });
  const ask = (form: FormData) => {
    const batch = String(form.get('batch'));
    const body = { share: Math.round(Number(form.get('share')) * 10), ...(batch ? { batch } : {}) };
    return call('POST /api/seconds/requests', { body }).then(async ({ documents }) => {
      setTold(documents);
      await Promise.all(
        ['second-requests', 'seconds', 'queues'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      );
    }, setTold);
  };
  return (
    <section>
      <h2>{own.ask}</h2>
      <ul className="rows">
        {data?.map(({ id, batch, share, askedBy, askedAt, documents, finished }) => (
          <li key={id}>
            <span>
              {batch ?? own.allBatches} · {own.request(share, documents, finished)}
            </span>
            <span>
              {askedBy}, {dayOf(askedAt)}
            </span>
          </li>
        ))}
      </ul>
      {mayAsk && (
        <>
          <p>{own.askLead}</p>
          <Form className="line" send={ask}>
            <label>
              {own.share100}{' '}
              <input name="share" type="number" min={0.1} max={100} step={0.1} defaultValue={5} required />
            </label>
            <label>
              {own.batch}{' '}
              <select name="batch">
                <option value="">{own.all}</option>
                {batches.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
            <button type="submit">{own.ask}</button>
          </Form>
          {told instanceof Error ? <Failure error={told} /> : <p role="status">{told !== null && own.asked(told)}</p>}
        </>
      )}
    </section>
  );
}
