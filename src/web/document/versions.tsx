import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Document } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { shortPath } from '../short-path.js';
import { momentOf } from '../when.js';
import { useWords } from '../words/words.js';
import { useTableWords } from './words.js';

/** How the document was read and extracted over time and what each time changed, and the documents that tell the same text. */
export function Versions({ document: { id, copies } }: { readonly document: Document }) {
  const words = useWords();
  const more = useTableWords();
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['versions', id],
    queryFn: () => call('GET /api/documents/{id}/versions', { path: { id } }),
    enabled: open,
  });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {more.versions}
        {copies.length > 0 && ` · ${more.nearCopies(copies.length)}`}
      </summary>
      {error && <Failure error={error} />}
      <ul>
        {data?.map((one) => (
          <li key={`${one.reader} ${one.readAt} ${one.extractor} ${one.extractedAt}`}>
            {momentOf(one.extractedAt ?? one.readAt)} · {one.reader}
            {one.extractor !== null && ` · ${one.extractor} · ${more.claimCount(one.claims!)}`}
            {one.changes && ` · ${more.versionChanges(one.changes)}`}
            {one.counts && <b> · {more.counts}</b>}
          </li>
        ))}
        {copies.map((copy) => (
          <li key={copy.id}>
            {words.copies}: <Link to={`/documents/${copy.id}`}>{shortPath(copy.path)}</Link>
          </li>
        ))}
        {copies.length > 0 && (
          <li>
            <Link to={`/copies?of=${id}`}>{more.wholeGroup}</Link>
          </li>
        )}
      </ul>
    </details>
  );
}
