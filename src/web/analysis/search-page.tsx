import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { FACETS } from '../../domain/search-facet.js';
import { call } from '../call.js';
import { ExportButtons } from '../export/export.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { fileAddress, given, useAddress } from './address.js';
import { Facets } from './facets.js';
import { HitCard } from './hit.js';
import { useAnalysisWords } from './words.js';
import './style.css';
import { useFigures } from '../figures.js';

/** What documents say, by names and facets; all that was chosen stands in the address. */
export function SearchPage() {
  const counted = useFigures();
  const words = useAnalysisWords();
  const { name, loading } = useWords();
  const address = useAddress();
  const filters = given(address, ['find', ...FACETS]);
  const after = address.get('after');
  const hits = useQuery({
    queryKey: ['search', filters, after],
    queryFn: () => call('GET /api/search', { query: { ...filters, ...(after ? { after } : {}) } as never }),
    placeholderData: (before) => before,
  });
  const counts = useQuery({
    queryKey: ['search-facets', filters],
    queryFn: () => call('GET /api/search/facets', { query: filters as never }),
    placeholderData: (before) => before,
  });
  const failed = hits.error ?? counts.error;
  const total = counts.data;
  return (
    <main className="page wide">
      <title>{`${words.search} · ${name}`}</title>
      <h1>{words.search}</h1>
      <p>{words.searchLead}</p>
      <search>
        <form
          className="line"
          onSubmit={(event) => {
            event.preventDefault();
            address.set({ find: String(new FormData(event.currentTarget).get('find')).trim() || null });
          }}
        >
          <label>
            {words.findNames}{' '}
            <input
              key={address.get('find')}
              type="search"
              name="find"
              className="inline"
              defaultValue={address.get('find') ?? ''}
            />
          </label>
          <button type="submit">{words.search}</button>
        </form>
      </search>
      {failed && <Failure error={failed} again={() => Promise.all([hits.refetch(), counts.refetch()])} />}
      <div className="searched">
        <section aria-busy={hits.isFetching || counts.isFetching}>
          <p role="status" className="total">
            {total ? words.hits(counted(total.total), total.more) : loading}
            {total?.more && ` · ${words.bounded(counted(total.total))}`}
            {Object.keys(filters).some((one) => one !== 'find') && (
              <>
                {' · '}
                <Link to={address.get('find') ? `?find=${encodeURIComponent(address.get('find')!)}` : '?'}>
                  {words.clear}
                </Link>
              </>
            )}
          </p>
          {hits.data?.rows.length === 0 && <p>{words.noHits}</p>}
          <ol className="hits">
            {hits.data?.rows.map((hit) => (
              <HitCard
                key={`${hit.documentId} ${hit.kind} ${hit.anchor} ${hit.unit} ${hit.award} ${hit.person}`}
                hit={hit}
              />
            ))}
          </ol>
          <p className="line">
            {after && <Link to={address.with({})}>{words.firstPage}</Link>}
            {hits.data?.next && <Link to={address.with({ after: hits.data.next })}>{words.nextPage}</Link>}
          </p>
          {hits.data && hits.data.rows.length > 0 && (
            <ExportButtons address={fileAddress('/api/search/file', filters)} />
          )}
        </section>
        {total && <Facets facets={total.facets} address={address} />}
      </div>
    </main>
  );
}
