import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { Entity } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { useProvinceName } from '../province-name.js';
import { useWords } from '../words/words.js';
import { useEntityWords } from './words.js';

type Surface = Entity['surfaces'][number];

/** How documents write the name, how often, and on demand every place; which one is open stands in the address. */
export function Surfaces({ entity }: { readonly entity: Entity }) {
  const here = useEntityWords();
  const provinceName = useProvinceName();
  const [address, setAddress] = useSearchParams();
  const shown = address.get('writing');
  const keyOf = ({ name, place, within }: Surface) => [name, place ?? '', within].join('|');
  const toggle = (key: string | null) => {
    const next = new URLSearchParams(address);
    if (key === null) next.delete('writing');
    else next.set('writing', key);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  const { surfaces, writings } = entity;
  const open = surfaces.find((one) => keyOf(one) === shown);
  return (
    <section id="surfaces">
      <h2>{here.surfaces}</h2>
      {surfaces.length === 0 ? <p>{here.unmentioned}</p> : <p>{here.surfacesLead}</p>}
      {surfaces.length > 0 && (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{here.writing}</th>
              <th scope="col">{here.where}</th>
              <th scope="col">{here.times}</th>
              <th scope="col">{here.documents}</th>
              <th scope="col">{here.years}</th>
              <th scope="col">{here.because}</th>
              <th scope="col">
                <span className="unseen">{here.showPlaces}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {surfaces.map((one) => (
              <tr key={keyOf(one)}>
                <th scope="row">{one.name}</th>
                <td>{[one.place && provinceName(one.place), one.within].filter(Boolean).join('; ')}</td>
                <td className="number">{one.mentions}</td>
                <td className="number">{one.documents}</td>
                <td className="day">{yearsOf(one)}</td>
                <td>{here.bases[one.basis]}</td>
                <td>
                  <button
                    type="button"
                    aria-expanded={open === one}
                    aria-label={`${open === one ? here.hidePlaces : here.showPlaces}: ${one.name}`}
                    onClick={() => toggle(open === one ? null : keyOf(one))}
                  >
                    {open === one ? here.hidePlaces : here.showPlaces}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {writings > surfaces.length && <p>{here.moreWritings(writings - surfaces.length)}</p>}
      {open && <Places key={keyOf(open)} entity={entity} surface={open} />}
    </section>
  );
}

export const yearsOf = ({ since, until }: { readonly since: number | null; readonly until: number | null }): string =>
  since === null ? '' : since === until ? String(since) : `${since}–${until}`;

function Places({ entity: { kind, code }, surface }: { readonly entity: Entity; readonly surface: Surface }) {
  const words = useWords();
  const here = useEntityWords();
  const { name, place, within } = surface;
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['places', kind, code, name, place, within],
    queryFn: ({ pageParam }) =>
      call('GET /api/entities/{kind}/{code}/places', {
        path: { kind, code },
        query: { name, within, ...(place ? { place } : {}), ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return (
    <div className="preview">
      <h3>{here.places(name)}</h3>
      {error && <Failure error={error} />}
      <ul>
        {data?.pages
          .flatMap(({ places }) => places)
          .map(({ documentId, anchor, claim, role, year, published, page, quote }, index) => (
            <li key={`${anchor} ${role} ${index}`}>
              <Link to={`/documents/${documentId}?claim=${anchor.slice(0, 8)}`}>
                {words.kinds.document} {documentId}
                {page !== null && `, ${words.page} ${page}`}
              </Link>{' '}
              <small>
                {published} · {(words.kinds as Readonly<Record<string, string>>)[claim] ?? claim} {year}
              </small>{' '}
              <q>{quote ?? words.saidByReviewer}</q>
            </li>
          ))}
      </ul>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {here.more}
        </button>
      )}
    </div>
  );
}
