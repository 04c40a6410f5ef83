import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Pending } from './api-types.js';
import { call } from './call.js';
import { counted } from './words/counted.js';
import { spoken } from './words/words.js';

/** Fewer are done while a page is asked for. */
const FEW = 20;
/** They are counted no further. */
const MOST = 10_000;
/** Milliseconds in which workers do at least one, where there are any. */
const PATIENCE = 60_000;

/** With the time since when as many wait. */
interface Waiting extends Pending {
  readonly since: number;
}

const usePendingWords = spoken(
  {
    waits: (count: number) =>
      `${count.toLocaleString('vi')} văn bản đang được gộp vào tra cứu; các con số ở đây còn thiếu chúng.`,
    renames: (count: number, more: boolean) =>
      `${more ? 'Hơn ' : ''}${count.toLocaleString('vi')} văn bản đang được đưa sang tên mới; ở đây chúng còn mang tên cũ.`,
    stands:
      'Một phút qua chưa văn bản nào xong: hãy xem tiến trình xử lý có đang chạy không (sovang worker, hoặc sovang serve không kèm --workers 0).',
  },
  {
    waits: (count: number) =>
      `${counted(count, 'document is', 'documents are')} still to be brought in: figures here lack ${count === 1 ? 'it' : 'them'}.`,
    renames: (count: number, more: boolean) =>
      `${more ? 'More than ' : ''}${counted(count, 'document is', 'documents are')} still being put under ${count === 1 ? 'its new name: here it stands' : 'their new names: here they stand'} under the former.`,
    stands:
      'None was done in the last minute: see whether a worker runs (sovang worker, or sovang serve without --workers 0).',
  },
);

/** Says, above what all documents say together, that some are not in it yet, or under former names, and whether nobody is at them; asks anew for what is shown when none are. */
export function PendingDocuments() {
  const words = usePendingWords();
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useQuery<Waiting>({
    queryKey: ['pending'],
    queryFn: async () => sinceWhen(await call('GET /api/pending'), client.getQueryData<Waiting>(['pending'])),
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
      {documents - renaming > FEW && words.waits(documents - renaming)}{' '}
      {documents < MOST && dataUpdatedAt - data.since >= PATIENCE && words.stands}
    </p>
  );
}

const isWaiting = (pending: Pending | undefined): boolean =>
  pending !== undefined && (pending.documents > FEW || pending.renaming > 0);

const sinceWhen = (now: Pending, last: Waiting | undefined): Waiting => ({
  ...now,
  since: last?.documents === now.documents && last.renaming === now.renaming ? last.since : Date.now(),
});
