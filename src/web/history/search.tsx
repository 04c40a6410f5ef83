import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'react-router';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useProvinceOfCode } from '../province-name.js';
import { useWords } from '../words/words.js';

/** Units and blocs by words of their names, those that documents name most first. */
export function HistorySearch() {
  const words = useWords();
  const [address, setAddress] = useSearchParams();
  const find = address.get('find') ?? '';
  return (
    <main className="page">
      <title>{`${words.history} · ${words.name}`}</title>
      <h1>{words.history}</h1>
      <p>{words.historyLead}</p>
      <label className="wide">
        {words.findEntity}
        <input
          type="search"
          value={find}
          onChange={({ target }) => setAddress(target.value ? { find: target.value } : {}, { replace: true })}
        />
      </label>
      {find.trim() !== '' && (
        <>
          <Found kind="organisation" find={find} heading={words.units} path="units" />
          <Found kind="bloc-series" find={find} heading={words.blocs} path="blocs" />
        </>
      )}
    </main>
  );
}

function Found(props: {
  readonly kind: 'organisation' | 'bloc-series';
  readonly find: string;
  readonly heading: string;
  readonly path: string;
}) {
  const words = useWords();
  const provinceOf = useProvinceOfCode();
  const find = useDeferredValue(props.find.trim());
  const { data, error } = useQuery({
    queryKey: ['entities', props.kind, find],
    queryFn: () => call('GET /api/entities', { query: { find, kind: props.kind } }),
    placeholderData: (before) => before,
  });
  return (
    <section>
      <h2>{props.heading}</h2>
      {error && <Failure error={error} />}
      {data?.length === 0 && <p>{words.nothingFound}</p>}
      <ul className="rows">
        {data?.map(({ code, name, mentions, since, until }) => (
          <li key={code}>
            <span>
              <Link to={`/${props.path}/${encodeURIComponent(code)}`}>{name}</Link>{' '}
              <small className="path">{[provinceOf(code), code].filter(Boolean).join(' · ')}</small>
            </span>
            <span>
              {words.mentions(mentions)} {since !== null && (since === until ? since : `${since}–${until}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
