import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Document } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { asQuery, documentLink, filterIn } from './address.js';
import { useLease } from './lease.js';
import './style.css';
import { useQueueWords } from './words.js';

interface Props {
  readonly document: Document;
  readonly mayReview: boolean;
}

/** Over a document: who works on it; from a queue also what comes next there (`]`) and the way back (`[`). */
export function QueueBar({ document, mayReview }: Props) {
  return document.blind ? <BlindBar document={document} /> : <LeaseBar document={document} mayReview={mayReview} />;
}

function LeaseBar({ document, mayReview }: Props) {
  const own = useQueueWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [address] = useSearchParams();
  const queue = address.get('queue');
  const { lease, lost, takeOver } = useLease(document.id, queue !== null, mayReview);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  // A review takes the document, and one that is refused tells that another has it.
  useEffect(() => {
    client.invalidateQueries({ queryKey: ['lease', document.id] });
  }, [client, document]);

  const filter = filterIn(new URLSearchParams(queue ?? ''));
  const at = address.get('at');
  const next = useMutation({
    mutationFn: () => {
      const { leased: _, ...query } = asQuery(filter);
      return call('POST /api/queues/next', {
        query: { ...query, ...(at ? { after: at } : {}), beside: document.id } as object,
      });
    },
    onSuccess: (claim) => {
      for (const key of ['queue', 'queue-count', 'queues']) client.invalidateQueries({ queryKey: [key] });
      if (claim) navigate(documentLink(claim, filter));
    },
  });
  const back = `/queue?${filter}`;
  useBrackets(
    queue === null ? null : { next: () => mayReview && !next.isPending && next.mutate(), back: () => navigate(back) },
  );

  const take = (form: FormData) =>
    takeOver(String(form.get('word'))).then(() => {
      setAsking(false);
      setFailure(null);
    }, setFailure);
  if (queue === null && lease === null) return null;
  return (
    <div className="queue-bar">
      {queue !== null && (
        <>
          <Link to={back}>
            ← {own.back} <kbd>[</kbd>
          </Link>
          {mayReview && (
            <button type="button" onClick={() => next.mutate()} disabled={next.isPending}>
              {own.next} <kbd>]</kbd>
            </button>
          )}
        </>
      )}
      <span role="status">
        {lease &&
          (lease.mine
            ? own.mine(lease.until)
            : lost && lease.word
              ? own.word(lease.by, lease.word)
              : own.other(lease.by, lease.until))}
        {next.data === null && ` ${own.nothingNext}`}
      </span>
      {mayReview &&
        lease &&
        !lease.mine &&
        (asking ? (
          <Form className="line" send={take}>
            <input
              name="word"
              required
              maxLength={500}
              aria-label={own.takeOverWord}
              placeholder={own.takeOverWord}
              // biome-ignore lint/a11y/noAutofocus: who asks to take over goes on by typing
              autoFocus
            />
            <button type="submit">{own.takeOver}</button>
            <button type="button" className="quiet" onClick={() => setAsking(false)}>
              {own.cancel}
            </button>
          </Form>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {own.takeOver}
          </button>
        ))}
      {(failure ?? next.error) && <Failure error={(failure ?? next.error)!} />}
    </div>
  );
}

/** A second review: what it is, and how to give it back. When it is done, the page shows what all others see. */
function BlindBar({ document: { id } }: { readonly document: Document }) {
  const own = useQueueWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [sure, setSure] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  useBrackets({ next: () => {}, back: () => navigate('/queue?queue=seconds') });
  const giveBack = () =>
    call('DELETE /api/seconds/{id}', { path: { id } }).then(() => {
      client.removeQueries({ queryKey: ['document', id] });
      client.invalidateQueries();
      navigate('/queue?queue=seconds');
    }, setFailure);
  return (
    <div className="queue-bar blind">
      <Link to="/queue?queue=seconds">
        ← {own.queues.seconds} <kbd>[</kbd>
      </Link>
      <span role="status">{own.blind}</span>
      {sure && <b>{own.giveBackSure}</b>}
      <button type="button" onClick={() => (sure ? giveBack() : setSure(true))}>
        {own.giveBack}
      </button>
      {failure && <Failure error={failure} />}
    </div>
  );
}

/** `]` and `[`, unless somebody types. */
function useBrackets(deeds: { next(): void; back(): void } | null): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, target, repeat } = event;
      if (!latest.current || ctrlKey || metaKey || repeat || (key !== ']' && key !== '[')) return;
      if ((target as HTMLElement).closest('dialog[open], input:not([type=checkbox]), select, textarea')) return;
      event.preventDefault();
      if (key === ']') latest.current.next();
      else latest.current.back();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
