import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { BatchProgress } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { timeOf, useImportWords } from './words.js';

const isGoing = ({ due, importing }: BatchProgress): boolean => due > 0 || importing;

/** How far a batch is, every second while it goes on; `ended` is told when it does not any more. */
export function Live({ id, ended }: { readonly id: number; ended(): unknown }) {
  const words = useImportWords();
  const { data, error } = useQuery({
    queryKey: ['progress', id],
    queryFn: () => call('GET /api/batches/{id}/progress', { path: { id } }),
    refetchInterval: ({ state }) => (state.data && isGoing(state.data) ? 1000 : 10_000),
  });
  const going = data !== undefined && isGoing(data);
  // What ended between two looks ended too: the first answer counts as the end of something.
  const went = useRef(true);
  useEffect(() => {
    if (going) went.current = true;
    if (going || !data || !went.current) return;
    went.current = false;
    // A command keeps its report a moment after the last document.
    setTimeout(ended, 1000);
  }, [going, data, ended]);
  if (error) return <Failure error={error} />;
  if (!data) return null;
  const { documents, read, extracted, failed, due, sent, looked, rate, secondsLeft, trouble } = data;
  const all = documents + Math.max(0, sent - looked);
  const bars = [
    [words.registered, documents, all],
    [words.read, read, all],
    [words.extracted, extracted, all],
  ] as const;
  return (
    <section>
      <h2>{words.progress}</h2>
      {trouble && (
        <div role="alert" className="failure">
          <p>
            {words.trouble} {trouble}
          </p>
        </div>
      )}
      <div className="bars">
        {bars.map(([label, done, of]) => (
          <label key={label}>
            <span>{label}</span>
            <progress max={Math.max(1, of)} value={done} />
            <span className="number">{words.of(done, of)}</span>
          </label>
        ))}
      </div>
      <p role="status">
        {!going && words.done}
        {going && rate !== null && words.rate(rate)}
        {going && rate === null && (sent > looked ? words.ofFiles(looked, sent) : words.waiting)}
        {going && secondsLeft !== null && ` · ${words.left(timeOf(secondsLeft, words))}`}
        {due > 0 && ` · ${words.due}: ${due.toLocaleString(words.language)}`}
        {failed > 0 && ` · ${words.failed}: ${failed.toLocaleString(words.language)}`}
      </p>
    </section>
  );
}
