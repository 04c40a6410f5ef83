import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Pending } from './api-types.js';
import { call } from './call.js';
import { spoken } from './words/words.js';

/** Fewer are done while a page is asked for. */
const FEW = 20;
/** They are counted no further. */
const MOST = 10_000;

const usePendingWords = spoken(
  {
    waits: (count: number) =>
      `${count.toLocaleString('vi')} văn bản đang được gộp vào tra cứu; các con số ở đây còn thiếu chúng.`,
    renames: (count: number, more: boolean) =>
      `${more ? 'Hơn ' : ''}${count.toLocaleString('vi')} văn bản đang được đưa sang tên mới; ở đây chúng còn mang tên cũ.`,
  },
  {
    waits: (count: number) =>
      `${count.toLocaleString('en')} documents are still to be brought in: figures here lack them.`,
    renames: (count: number, more: boolean) =>
      `${more ? 'More than ' : ''}${count.toLocaleString('en')} documents are still being put under their new names: here they stand under the former.`,
  },
);

/** Says, above what all documents say together, that some are not in it yet, or under former names; asks anew for what is shown when none are. */
export function PendingDocuments() {
  const words = usePendingWords();
  const client = useQueryClient();
  const { data } = useQuery<Pending>({
    queryKey: ['pending'],
    queryFn: () => call('GET /api/pending'),
    refetchInterval: ({ state }) => (isWaiting(state.data) ? 2_000 : 30_000),
  });
  const waiting = isWaiting(data);
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && !waiting)
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'pending' });
    waited.current = waiting;
  }, [waiting, client]);
  if (!data || !waiting) return null;
  const { documents, renaming } = data;
  return (
    <p role="status" className="pending-documents">
      {renaming > 0 && words.renames(renaming, renaming >= MOST)}{' '}
      {documents - renaming > FEW && words.waits(documents - renaming)}
    </p>
  );
}

const isWaiting = (pending: Pending | undefined): boolean =>
  pending !== undefined && (pending.documents > FEW || pending.renaming > 0);
