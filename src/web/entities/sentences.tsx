import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { UnitHistory } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';

/** The sentences behind what is shown of a unit; of some there are thousands, and they are asked for only where somebody opens them. */
export function Sentences({
  code,
  filters,
  count,
}: {
  readonly code: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly count: number;
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery<UnitHistory, CallFailure>({
    queryKey: ['unit-evidence', code, filters],
    queryFn: () => call('GET /api/units/{code}', { path: { code }, query: filters as never }),
    enabled: open,
  });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.sentences(count)}</summary>
      {error && <Failure error={error} again={() => refetch()} />}
      {open && !data && !error && <p className="pending">{words.loading}</p>}
      <ul className="cards">
        {data?.evidence.map(({ documentId, year, what, stage, quote, state }, index) => (
          <li key={`${documentId} ${what} ${index}`}>
            <Link to={`/documents/${documentId}`}>
              {words.kinds.document} {documentId}
            </Link>{' '}
            {year} {stage && ((words.meanings as Readonly<Record<string, string>>)[stage] ?? stage)}{' '}
            {state !== 'open' && <i>{words.states[state]}</i>}
            <q>{quote ?? words.saidByReviewer}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
