import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { call } from '../call.js';
import { LanguageContext } from '../words/words.js';
import { useSqlWords } from './words.js';

/** What may be asked, beside the question: each view with its columns and what they mean. */
export function Views() {
  const words = useSqlWords();
  const language = useContext(LanguageContext);
  const { data } = useQuery({
    queryKey: ['sql views'],
    queryFn: () => call('GET /api/sql/views'),
    staleTime: 3_600_000,
  });
  return (
    <section aria-label={words.views}>
      <h2>{words.views}</h2>
      {data?.map((view) => (
        <details key={view.name} className="view">
          <summary>
            <code>{view.name}</code> <span className="hint">{view[language]}</span>
          </summary>
          <dl>
            {view.columns.map((column) => (
              <div key={column.name}>
                <dt>
                  <code>{column.name}</code> <small>{column.type}</small>
                </dt>
                <dd>{column[language]}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
