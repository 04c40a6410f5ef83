import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Api } from '../api-types.js';
import { CallFailure, call } from '../call.js';

export type Review = Api['POST /api/documents/{id}/reviews']['body']['reviews'][number];
export type Outcome = Api['POST /api/documents/{id}/reviews']['answer'][number];

const KEPT = 'sovang-undo';

interface Done {
  readonly document: number;
  readonly review: number;
}

/** What this tab reviewed and did not take back, the latest last. */
const done = (): Done[] => JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
const keep = (all: readonly Done[]) => sessionStorage.setItem(KEPT, JSON.stringify(all.slice(-1000)));

/** The next one to sign in here takes back nothing of somebody else's. */
export const forgetUndo = () => sessionStorage.removeItem(KEPT);

/** Says a review of a document and fetches the document as it stands then; `undo` takes back the last one of this tab. */
export function useReviewing(document: number) {
  const client = useQueryClient();
  const send = async (to: number, review: Review): Promise<Outcome> => {
    const [outcome] = await call('POST /api/documents/{id}/reviews', { path: { id: to }, body: { reviews: [review] } });
    await client.invalidateQueries({ queryKey: ['document', to] });
    client.invalidateQueries({ queryKey: ['documents'] });
    return outcome;
  };
  // Keys come faster than answers: what is taken back is what was said last, not what was answered last.
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = tail.current.then(work, work);
    tail.current = result.catch(() => {});
    return result;
  };
  const say = useMutation<Outcome, Error, Review>({
    mutationFn: (review) =>
      inTurn(async () => {
        const outcome = await send(document, review);
        if (outcome.outcome === 'saved') keep([...done(), { document, review: outcome.review }]);
        return outcome;
      }),
  });
  const undo = useMutation<number | null, Error, string>({
    mutationFn: (reason) =>
      inTurn(async () => {
        const all = done();
        const last = all.pop();
        if (!last) return null;
        const outcome = await send(last.document, { action: 'revert', review: last.review, reason });
        if (outcome.outcome === 'refused') throw new CallFailure(409, outcome.code, outcome.message);
        keep(all);
        return last.document;
      }),
  });
  return { say, undo };
}
