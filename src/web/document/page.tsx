import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Document, Me } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { Failure } from '../failure.js';
import { QueueBar } from '../queues/queue-bar.js';
import { ledgerOf } from '../undo/ledger.js';
import { useWords } from '../words/words.js';
import { ReviewTable } from './review-table.js';
import './style.css';
import { Versions } from './versions.js';

/** A document: its text with the words of its claims lit, and the claims beside it. */
export function DocumentPage({ me }: { readonly me: Me }) {
  const words = useWords();
  const id = Number(useParams().id);
  const { data, error, isPending, refetch } = useQuery<Document, CallFailure>({
    queryKey: ['document', id],
    queryFn: () => call('GET /api/documents/{id}', { path: { id } }),
  });
  if (isPending) return <p className="pending">{words.loading}</p>;
  // What is there stays, and what is typed in it, when it cannot be fetched anew.
  if (!data) return <Failure error={error!} again={() => refetch()} />;
  return (
    <main className="document-page">
      {error && <Failure error={error} again={() => refetch()} />}
      <Head document={data} />
      <QueueBar key={`queue ${id}`} document={data} mayReview={me.permissions.includes('review')} />
      <ReviewTable
        key={id}
        fetched={data}
        account={me.name}
        ledger={ledgerOf(me.name)}
        reviewer={me.permissions.includes('review') ? me.name : null}
      />
    </main>
  );
}

function Head({ document }: { readonly document: Document }) {
  const words = useWords();
  const { id, format, sources, notes, withdrawn, claims, complete } = document;
  const title = claims.find(({ kind }) => kind === 'document')?.arguments.find(({ role }) => role === 'title');
  const open = claims.filter(({ state }) => state === 'open' || state === 'changed').length;
  return (
    <header className="about">
      <p>
        <Link to="/documents">← {words.back}</Link>
      </p>
      <title>{`${title?.written ?? words.untitled} · ${words.name}`}</title>
      <h1>{title?.written ?? words.untitled}</h1>
      <p>
        {withdrawn && <b>{words.withdrawn} · </b>}
        {open > 0 ? words.open(open) : words.allDone} · {complete && `${words.completeBy(complete.author)} · `}
        <a href={`/api/documents/${id}/original`}>
          {words.original} ({format})
        </a>
      </p>
      <details>
        <summary>
          {words.sources} ({sources.length})
        </summary>
        <ul>
          {sources.map(({ path, batch, published, publisher, province, licence, address }) => (
            <li key={`${path} ${batch} ${published} ${publisher}`}>
              {[path, batch, published, publisher, province, licence].filter(Boolean).join(' · ')}{' '}
              {address && /^https?:/.test(address) && (
                <a href={address} rel="noreferrer noopener" target="_blank">
                  {address}
                </a>
              )}
            </li>
          ))}
          {notes.map(({ message, page }) => (
            <li key={`${message} ${page}`}>
              {words.notes}: {message} {page !== null && `(${words.page} ${page})`}
            </li>
          ))}
        </ul>
      </details>
      <Versions document={document} />
    </header>
  );
}
