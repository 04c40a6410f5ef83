import { useQuery } from '@tanstack/react-query';
import type { SqlAnswer } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { useFigures } from '../figures.js';
import { LongTable } from '../long-table/long-table.js';
import { useWords } from '../words/words.js';
import { useSqlWords } from './words.js';

export interface Asked {
  /** Of a saved question; else what was typed. */
  readonly id: string | null;
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string>>;
}

type Answered = SqlAnswer & { readonly seconds: number };

/** What an address asks, and all of it as a file. */
export function AnswerTable({ asked }: { readonly asked: Asked }) {
  const words = useSqlWords();
  const desk = useWords();
  const figure = useFigures();
  const { data, error, isFetching, refetch } = useQuery<Answered, CallFailure>({
    queryKey: ['sql', asked.id, asked.sql, asked.parameters],
    queryFn: () => answerOf(asked),
    staleTime: 60_000,
    retry: false,
  });
  return (
    <section aria-label={words.result}>
      <h2>{words.result}</h2>
      <p role="status" className="hint">
        {isFetching ? desk.loading : data ? words.shown(data.rows.length, data.more, figure(data.seconds, 1)) : ''}
      </p>
      {error && !isFetching && (
        <Failure error={error} {...(error.code === 'sql-wrong' ? {} : { again: () => refetch() })} />
      )}
      {data && !isFetching && (
        <>
          <ExportButtons address={fileOf(asked)} sources={false} />
          {data.rows.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <LongTable
              label={words.result}
              columns={data.columns.map(({ name, type }, i) => ({
                key: name,
                heading: name,
                number: type === 'integer' || type === 'number',
                cell: (row: SqlAnswer['rows'][number]) => shown(row[i]!),
              }))}
              rows={data.rows}
            />
          )}
        </>
      )}
    </section>
  );
}

const shown = (cell: SqlAnswer['rows'][number][number]): string =>
  cell === null ? '' : Array.isArray(cell) ? cell.join(' · ') : String(cell);

async function answerOf({ id, sql, parameters }: Asked): Promise<Answered> {
  const start = performance.now();
  const answer =
    id === null
      ? await call('POST /api/sql', { body: { sql, parameters: { ...parameters } } })
      : await call('GET /api/queries/{id}/rows', { path: { id: Number(id) }, query: inAddress(parameters) as never });
  return { ...answer, seconds: (performance.now() - start) / 1000 };
}

export const inAddress = (parameters: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`p.${name}`, value]));

const fileOf = ({ id, sql, parameters }: Asked): string =>
  id === null
    ? `/api/sql/file?${new URLSearchParams({ sql, ...inAddress(parameters) })}`
    : `/api/queries/${id}/file?${new URLSearchParams(inAddress(parameters))}`;
