import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { SavedQuery } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { inAddress } from './answer.js';
import { useSqlWords } from './words.js';

/** The questions that are kept, one's own and shared ones, each under its address. */
export function SavedQueries() {
  const words = useSqlWords();
  const { data } = useQuery({ queryKey: ['queries'], queryFn: () => call('GET /api/queries') });
  return (
    <section aria-label={words.saved}>
      <h2>{words.saved}</h2>
      {data?.length === 0 && <p>{words.noneSaved}</p>}
      <ul className="rows">
        {data?.map(({ id, name, own, author, shared }) => (
          <li key={id}>
            <Link to={`/sql/${id}`}>{name}</Link>
            <small>{own ? shared && words.shared : words.by(author)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Keeps what was typed under a name, and goes to its address. */
export function SaveForm({
  sql,
  parameters,
}: {
  readonly sql: string;
  /** As they are filled in. */
  parameters(): Readonly<Record<string, string>>;
}) {
  const words = useSqlWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<Error | null>(null);
  const save = async (form: FormData) => {
    const body = { name: String(form.get('name')), statement: sql, shared: form.get('shared') !== null };
    const saved = await call('POST /api/queries', { body }).catch((error: Error) => error);
    if (saved instanceof Error) return setFailure(saved);
    setFailure(null);
    await client.invalidateQueries({ queryKey: ['queries'] });
    navigate(`/sql/${saved.id}?${new URLSearchParams(inAddress(parameters()))}`);
  };
  return (
    <>
      <Form send={save} className="line" aria-label={words.save}>
        <label>
          {words.name} <input name="name" required maxLength={120} />
        </label>
        <label>
          <input type="checkbox" name="shared" /> {words.share}
        </label>
        <button type="submit">{words.save}</button>
      </Form>
      <p className="hint">{words.keptHint}</p>
      {failure && <Failure error={failure} />}
    </>
  );
}

/** What a saved question is called, and what its owner may change of it. */
export function SavedHeading({ query }: { readonly query: SavedQuery }) {
  const words = useSqlWords();
  const client = useQueryClient();
  const change = async (body: { shared?: boolean; closed?: boolean }) => {
    await call('PATCH /api/queries/{id}', { path: { id: query.id }, body });
    await Promise.all(['queries', 'query'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  };
  return (
    <div className="line">
      <h2>{query.name}</h2>
      <small>
        {!query.own && words.by(query.author)} {query.shared && words.shared} {query.closedAt && words.closed}
      </small>
      {query.own && (
        <>
          <button type="button" onClick={() => change({ shared: !query.shared })}>
            {query.shared ? words.unshare : words.makeShared}
          </button>
          {!query.closedAt && (
            <button type="button" onClick={() => change({ closed: true })}>
              {words.close}
            </button>
          )}
        </>
      )}
      <Link to="/sql">{words.fresh}</Link>
    </div>
  );
}
