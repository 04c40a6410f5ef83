import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SimilarClaims } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { shortPath } from '../short-path.js';
import { useWords } from '../words/words.js';
import { meaningOf, roleName, summaryOf } from './summary.js';
import { useTableWords } from './words.js';

/** A review that may be said of others too: an amendment or a rejection that was just saved. */
export interface Sayable {
  readonly document: number;
  readonly review: number;
  /** Why it was rejected. */
  readonly reason: string | null;
}

interface Wide {
  readonly province?: string;
  readonly level?: string;
  readonly from?: number;
  readonly to?: number;
}

export const useSimilar = ({ document, review }: Sayable, wide: Wide, enabled = true) =>
  useQuery<SimilarClaims>({
    queryKey: ['similar', document, review, wide],
    queryFn: () => call('GET /api/documents/{id}/similar', { path: { id: document }, query: { review, ...wide } }),
    enabled,
    staleTime: 60_000,
    retry: false,
  });

/** How many more there are like what was just changed; nothing where there are none. */
export function SimilarNotice({ said, open }: { readonly said: Sayable; open(): void }) {
  const more = useTableWords();
  const { data } = useSimilar(said, {});
  if (!data || data.claims.length === 0) return null;
  return (
    <p role="status" className="waiting">
      {more.alsoIn(data.claims.length, data.more)}{' '}
      <button type="button" onClick={open}>
        {more.showThem} <kbd>s</kbd>
      </button>
    </p>
  );
}

/** The exact claims of which the same would be said, each to be taken out; in the same place, level and year unless it is widened. */
export function Similar({ said, close, done }: { readonly said: Sayable; close(): void; done(count: number): void }) {
  const words = useWords();
  const more = useTableWords();
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [wide, setWide] = useState<Wide>({});
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Error | null>(null);
  const { data, error } = useSimilar(said, wide);
  const chosen = data?.claims.filter(({ document, mark }) => !without.has(`${document} ${mark}`)) ?? [];
  const send = async () => {
    const claims = chosen.map(({ document, mark }) => ({ document, claim: mark }));
    const reason = said.reason ?? undefined;
    const body = { review: said.review, claims, ...(reason ? { reason } : {}) };
    const outcomes = await call('POST /api/documents/{id}/similar', { path: { id: said.document }, body }).catch(
      (caught: Error) => caught,
    );
    if (outcomes instanceof Error) return setFailure(outcomes);
    for (const key of ['document', 'documents', 'said', 'similar']) client.invalidateQueries({ queryKey: [key] });
    done(outcomes.filter(({ outcome }) => outcome === 'saved').length);
    dialog.current?.close();
  };
  const listed = (values: readonly string[]) => values.map((one) => meaningOf(one, words)).join(', ') || '–';
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="similar-heading" className="similar">
      <h2 id="similar-heading">{more.similar}</h2>
      {data?.changes.map(({ role, before, after }) => (
        <p key={role}>
          {roleName(role, words)}: {after.length > 0 ? <del>{listed(before)}</del> : listed(before)}
          {after.length > 0 && (
            <>
              {' '}
              → <ins>{listed(after)}</ins>
            </>
          )}
        </p>
      ))}
      {data && <ScopeFields scope={data.scope} wide={wide} change={setWide} />}
      {(error ?? failure) && <Failure error={(error ?? failure)!} />}
      <Form send={send}>
        <ul className="similar-rows">
          {data?.claims.map((one) => {
            const key = `${one.document} ${one.mark}`;
            return (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    checked={!without.has(key)}
                    onChange={({ target }) => {
                      const next = new Set(without);
                      if (target.checked) next.delete(key);
                      else next.add(key);
                      setWithout(next);
                    }}
                  />
                  <span>
                    {summaryOf(one, words)}
                    <q>{one.sentence}</q>
                  </span>
                </label>
                <a href={`/documents/${one.document}?claim=${one.mark.slice(0, 8)}`} target="_blank" rel="noreferrer">
                  {shortPath(one.path)}
                </a>
              </li>
            );
          })}
        </ul>
        {data?.claims.length === 0 && <p>{more.noSimilar}</p>}
        {data?.more && <p>{more.moreSimilar}</p>}
        <div className="line">
          <button type="submit" disabled={chosen.length === 0}>
            {more.applyTo(chosen.length)}
          </button>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </Form>
    </dialog>
  );
}

/** Where to look: what is narrowed down at first is widened by choice. */
function ScopeFields({
  scope,
  wide,
  change,
}: {
  readonly scope: SimilarClaims['scope'];
  readonly wide: Wide;
  change(wide: Wide): void;
}) {
  const words = useWords();
  const more = useTableWords();
  // What the document itself is of: told by the first answer, whatever is chosen since.
  const own = useRef(scope).current;
  const [from, to] = scope.years ?? own.years ?? [1900, 2100];
  const year = (value: string, other: number) => (/^(?:19|20)\d\d$/.test(value) ? Number(value) : other);
  return (
    <fieldset className="line">
      <legend className="hint">{more.scope}</legend>
      {(['province', 'level'] as const).map((name) =>
        own[name] === null ? null : (
          <label key={name}>
            <input
              type="checkbox"
              checked={wide[name] !== 'all'}
              onChange={({ target }) => {
                const { [name]: _, ...rest } = wide;
                change(target.checked ? rest : { ...rest, [name]: 'all' });
              }}
            />{' '}
            {more.onlyIn(meaningOf(own[name], words))}
          </label>
        ),
      )}
      <label>
        {words.year}{' '}
        <input
          className="year"
          inputMode="numeric"
          defaultValue={from}
          onChange={({ target }) => change({ ...wide, from: year(target.value, from), to: wide.to ?? to })}
        />
      </label>
      <label>
        {more.untilYear}{' '}
        <input
          className="year"
          inputMode="numeric"
          defaultValue={to}
          onChange={({ target }) => change({ ...wide, from: wide.from ?? from, to: year(target.value, to) })}
        />
      </label>
    </fieldset>
  );
}
