import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { readQuestion } from '../../stages/sql/question.js';
import type { SavedQuery } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useWords } from '../words/words.js';
import { AnswerTable, inAddress } from './answer.js';
import { SavedHeading, SavedQueries, SaveForm } from './saved.js';
import { Views } from './views.js';
import { useSqlWords } from './words.js';
import './style.css';

const FIRST = `select year, award, count(*) as awards
from award_fact
where year = :year or :year is null
group by year, award
order by year desc, awards desc`;

/** Questions in SQL: what is asked and with which parameters stands in the address, for a saved one by its number. */
export function SqlPage() {
  const words = useSqlWords();
  const desk = useWords();
  const { id } = useParams();
  const saved = useQuery<SavedQuery, CallFailure>({
    queryKey: ['query', id],
    queryFn: () => call('GET /api/queries/{id}', { path: { id: Number(id) } }),
    enabled: id !== undefined,
  });
  const [address] = useSearchParams();
  const sql = id === undefined ? address.get('sql') : (saved.data?.statement ?? null);
  return (
    <main className="page sql-page">
      <title>{`${words.sql} · ${desk.name}`}</title>
      <h1>{words.sql}</h1>
      <p>{words.lead}</p>
      {saved.error && <Failure error={saved.error} />}
      <div className="beside">
        <div>
          {saved.data && <SavedHeading query={saved.data} />}
          {(id === undefined || saved.data) && (
            <Ask key={`${id} ${sql}`} id={id ?? null} sql={sql} given={parametersIn(address)} />
          )}
        </div>
        <aside aria-label={words.beside}>
          <SavedQueries />
          <Views />
        </aside>
      </div>
    </main>
  );
}

interface AskProps {
  readonly id: string | null;
  /** Null where nothing was asked yet. */
  readonly sql: string | null;
  readonly given: Readonly<Record<string, string>>;
}

function Ask({ id, sql, given }: AskProps) {
  const words = useSqlWords();
  const navigate = useNavigate();
  const field = useId();
  const asking = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(sql ?? FIRST);
  const names = namesIn(typed);
  const isSaved = id !== null && typed === sql;
  const filledIn = (form: FormData) =>
    Object.fromEntries(names.map((name) => [name, String(form.get(`p.${name}`) ?? '')]));
  const run = (form: FormData) => {
    const parameters = filledIn(form);
    const asked = new URLSearchParams({ ...(isSaved ? {} : { sql: typed }), ...inAddress(parameters) });
    navigate(`/sql${isSaved ? `/${id}` : ''}?${asked}`);
  };
  // A saved question with parameters waits until they are given.
  const asks = sql !== null && (namesIn(sql).length === 0 || Object.keys(given).length > 0 || id === null);
  return (
    <>
      <Form ref={asking} send={run} className="stack" aria-label={words.asking}>
        <div>
          <label htmlFor={field}>{words.question}</label>
          <textarea
            id={field}
            name="sql"
            className="sql"
            rows={7}
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
            }}
          />
        </div>
        <div className="line">
          {names.map((name) => (
            <label key={name} className="parameter">
              :{name} <input name={`p.${name}`} defaultValue={given[name] ?? ''} />
            </label>
          ))}
          <button type="submit">{words.run}</button>
          {sql !== null && typed !== sql && <small>{words.changed}</small>}
        </div>
      </Form>
      {asks && <AnswerTable asked={{ id, sql, parameters: given }} />}
      {!isSaved && <SaveForm sql={typed} parameters={() => filledIn(new FormData(asking.current!))} />}
    </>
  );
}

function namesIn(sql: string): readonly string[] {
  try {
    return readQuestion(sql).parameters;
  } catch {
    return []; // the server says what is wrong with it
  }
}

const parametersIn = (address: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...address].flatMap(([name, value]) => (name.startsWith('p.') ? [[name.slice(2), value]] : [])));
