import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Pending } from './api-types.js';
import { call } from './call.js';
import { spoken } from './words/words.js';

/** Fewer are done while a page is asked for. */
const FEW = 20;

const usePendingWords = spoken(
  {
    waits: (count: number) =>
      `${count.toLocaleString('vi')} văn bản đang được gộp vào tra cứu; các con số ở đây còn thiếu chúng.`,
  },
  {
    waits: (count: number) =>
      `${count.toLocaleString('en')} documents are still to be brought in: figures here lack them.`,
  },
);

/** Says, above what all documents say together, that some of them are not in it yet; asks anew for what is shown when they are. */
export function PendingDocuments() {
  const words = usePendingWords();
  const client = useQueryClient();
  const { data } = useQuery<Pending>({
    queryKey: ['pending'],
    queryFn: () => call('GET /api/pending'),
    refetchInterval: ({ state }) => ((state.data?.documents ?? 0) > FEW ? 2_000 : 30_000),
  });
  const waiting = (data?.documents ?? 0) > FEW;
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && !waiting)
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'pending' });
    waited.current = waiting;
  }, [waiting, client]);
  if (!waiting) return null;
  return (
    <p role="status" className="pending-documents">
      {words.waits(data!.documents)}
    </p>
  );
}
