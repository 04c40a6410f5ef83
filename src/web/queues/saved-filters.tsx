import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SavedFilter } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useQueueWords } from './words.js';

/** Filters under a name, one's own and those that others share; the one at hand may become one. */
export function SavedFilters({ filter }: { readonly filter: URLSearchParams }) {
  const own = useQueueWords();
  const client = useQueryClient();
  const [failure, setFailure] = useState<Error | null>(null);
  const { data } = useQuery({ queryKey: ['saved-filters'], queryFn: () => call('GET /api/queues/filters') });
  const after = (work: Promise<unknown>) =>
    work.then(async () => {
      setFailure(null);
      await client.invalidateQueries({ queryKey: ['saved-filters'] });
    }, setFailure);
  const keep = (form: FormData) => {
    const body = { name: String(form.get('name')), query: filter.toString(), shared: form.has('shared') };
    return after(call('POST /api/queues/filters', { body }));
  };
  return (
    <section aria-labelledby="saved-filters">
      <h2 id="saved-filters">{own.saved}</h2>
      <ul>
        {data?.map((one) => (
          <Saved key={one.id} filter={one} after={after} />
        ))}
      </ul>
      {filter.size > 0 && (
        <Form className="stack" send={keep}>
          <label>
            {own.saveAs}
            <input name="name" required maxLength={80} />
          </label>
          <label className="line">
            <input type="checkbox" name="shared" /> {own.share}
          </label>
          <button type="submit">{own.save}</button>
        </Form>
      )}
      {failure && <Failure error={failure} />}
    </section>
  );
}

function Saved({
  filter: { id, name, query, own: mine, owner, shared },
  after,
}: {
  readonly filter: SavedFilter;
  after(work: Promise<unknown>): Promise<unknown>;
}) {
  const own = useQueueWords();
  const [renaming, setRenaming] = useState(false);
  const path = { id };
  const rename = async (form: FormData) => {
    await after(call('PATCH /api/queues/filters/{id}', { path, body: { name: String(form.get('name')) } }));
    setRenaming(false);
  };
  return (
    <li>
      <Link to={`/queue?${query}`}>{name}</Link> {!mine && <small>{own.of(owner)}</small>}
      {mine && shared && <small>{own.shared}</small>}
      {mine && !renaming && (
        <span className="line">
          <button
            type="button"
            className="quiet"
            aria-label={`${own.rename}: ${name}`}
            onClick={() => setRenaming(true)}
          >
            {own.rename}
          </button>
          <button
            type="button"
            className="quiet"
            aria-label={`${own.drop}: ${name}`}
            onClick={() => after(call('DELETE /api/queues/filters/{id}', { path }))}
          >
            {own.drop}
          </button>
        </span>
      )}
      {renaming && (
        <Form className="line" send={rename}>
          {/* biome-ignore lint/a11y/noAutofocus: who asks to rename goes on by typing */}
          <input name="name" required maxLength={80} defaultValue={name} aria-label={own.rename} autoFocus />
          <button type="submit">{own.save}</button>
          <button type="button" className="quiet" onClick={() => setRenaming(false)}>
            {own.cancel}
          </button>
        </Form>
      )}
    </li>
  );
}
