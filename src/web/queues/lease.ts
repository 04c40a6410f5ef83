import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Lease } from '../api-types.js';
import { call } from '../call.js';

/** How often it is asked who holds the document, and renewed while somebody works on it; milliseconds. */
const LOOK = 20_000;
const RENEW = 4 * 60_000;

/** Asked for in a way that outlives the page; what does not get through expires. */
const giveUp = (document: number): void =>
  void fetch(`/api/documents/${document}/lease`, { method: 'DELETE', keepalive: true }).catch(() => null);

/**
 * Who holds a document. `hold`: whoever opens it from a queue takes it at once; others when they review. It is renewed while keys or the
 * mouse are used, and given up when the page is left.
 */
export function useLease(document: number, hold: boolean, mayReview: boolean) {
  const client = useQueryClient();
  const key = ['lease', document];
  const path = { id: document };
  const { data: lease } = useQuery<Lease>({
    queryKey: key,
    queryFn: () => call('GET /api/documents/{id}/lease', { path }),
    refetchInterval: LOOK,
  });
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const taking = useMutation<Lease, Error, { takeOver?: string }>({
    // One that comes when the page was left already is given up at once.
    mutationFn: async (body) => {
      const taken = await call('PUT /api/documents/{id}/lease', { path, body });
      if (left.current) giveUp(document);
      return taken;
    },
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  const { mutate } = taking;
  useEffect(() => {
    if (hold && mayReview) mutate({});
  }, [hold, mayReview, mutate]);

  const mine = lease?.mine ?? false;
  const worked = useRef(false);
  useEffect(() => {
    if (!mine) return;
    const note = () => {
      worked.current = true;
    };
    const renewing = setInterval(() => {
      if (worked.current) mutate({});
      worked.current = false;
    }, RENEW);
    for (const deed of ['keydown', 'pointerdown', 'wheel']) addEventListener(deed, note, { passive: true });
    return () => {
      clearInterval(renewing);
      for (const deed of ['keydown', 'pointerdown', 'wheel']) removeEventListener(deed, note);
    };
  }, [mine, mutate]);
  useEffect(() => {
    if (!mine) return;
    const leave = () => giveUp(document);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [mine, document]);

  // Who had it, and has it no more, is told who took it over.
  const had = useRef(false);
  had.current ||= mine;
  return {
    lease: lease ?? null,
    lost: had.current && lease !== null && lease !== undefined && !lease.mine,
    takeOver: (word: string) => taking.mutateAsync({ takeOver: word }),
  };
}
