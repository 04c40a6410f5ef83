import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Link } from 'react-router';
import type { Document, Lease } from '../api-types.js';
import { useUndoWords } from '../undo/words.js';
import { afterReview } from './hopeful.js';
import type { Outbox, Outcome, Unsent } from './outbox.js';
import { Why } from './said.js';
import { outboxOf, useBox, useOutcomes, useSending } from './use-outbox.js';
import { useTableWords } from './words.js';

/** In the frame of all pages: sends what an account said, keeps what pages show in step with it, and tells how much is unsent. */
export function UnsentCount({ account }: { readonly account: string }) {
  const words = useTableWords();
  const client = useQueryClient();
  const outbox = outboxOf(account);
  const { unsent, sending } = useBox(outbox);
  useSending(outbox);
  const told = useCallback(
    (entry: Unsent, outcome: Outcome) => {
      const key = ['document', entry.document];
      const before = client.getQueryData<Document>(key);
      const after = before && afterReview(before, entry, outcome, account);
      // Who is done with a second review sees from then on what all others see.
      const seeing = before?.blind && entry.review.action === 'complete' && outcome.outcome === 'saved';
      // What was asked for before the review was saved comes without it.
      const asked = client.isFetching({ queryKey: key }) > 0;
      if (after && !seeing) client.setQueryData(key, after);
      if (!after || seeing || asked) client.invalidateQueries({ queryKey: key });
      // Who reviews holds the document; a page that is left at once gives it up all the same.
      if (outcome.outcome === 'saved' && before?.blind === false)
        client.setQueryData<Lease>(['lease', entry.document], (known) => known ?? leaseOf(account));
      // A review takes the document, and one that is refused may tell that another has it.
      client.invalidateQueries({ queryKey: ['lease', entry.document] });
      client.invalidateQueries({ queryKey: ['documents'] });
      client.invalidateQueries({ queryKey: ['said'] });
    },
    [client, account],
  );
  useOutcomes(outbox, told);
  const refused = unsent.some((one) => one.refused);
  if (unsent.length === 0 || (sending !== 'waiting' && sending !== 'signed-out' && !refused)) return null;
  return (
    <Link className="unsent-count" to={`/documents/${unsent[0].document}`}>
      {words.unsent(unsent.length)}
    </Link>
  );
}

const leaseOf = (account: string): Lease => {
  const now = new Date().toISOString();
  return { by: account, mine: true, since: now, until: now, word: null };
};

/** On the page of a document: what is not on the server yet, and why. */
export function UnsentList({ outbox }: { readonly outbox: Outbox }) {
  const words = useTableWords();
  const { actions } = useUndoWords();
  const { unsent, sending } = useBox(outbox);
  const refused = unsent.filter((one) => one.refused);
  const waiting = unsent.filter((one) => !one.refused);
  const stuck = waiting.length > 0 && (sending === 'waiting' || sending === 'signed-out');
  return (
    <>
      {stuck && (
        <div role="status" className="waiting">
          {sending === 'waiting' ? words.offline(waiting.length) : words.signedOut(waiting.length)}{' '}
          {sending === 'waiting' && (
            <button type="button" onClick={outbox.send}>
              {words.sendNow}
            </button>
          )}
          <ul>
            {waiting.map(({ key, document, review, about }) => (
              <li key={key}>
                {actions[review.action]}: <Link to={addressOf(document, review)}>{about}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {refused.map(({ key, document, review, about, refused }) => (
        <div key={key} role="alert" className="failure">
          <p>
            {words.notTaken} {actions[review.action]}: <Link to={addressOf(document, review)}>{about}</Link>
          </p>
          <Why refused={refused!} />
          <button type="button" onClick={() => outbox.drop(key)}>
            {words.putAside}
          </button>
        </div>
      ))}
    </>
  );
}

const addressOf = (document: number, review: Unsent['review']): string =>
  `/documents/${document}${'claim' in review ? `?claim=${review.claim.slice(0, 8)}` : ''}`;
