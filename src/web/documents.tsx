import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'react-router';
import { call } from './call.js';
import { ExportButtons } from './export/export.js';
import { Failure } from './failure.js';
import { shortPath } from './short-path.js';
import { useWords } from './words/words.js';

/** All documents, the newest first; the words that are looked for stand in the address. */
export function DocumentsPage() {
  const words = useWords();
  const [address, setAddress] = useSearchParams();
  const find = address.get('find') ?? '';
  const asked = useDeferredValue(find);
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['documents', asked],
    queryFn: ({ pageParam }) =>
      call('GET /api/documents', { query: { find: asked, ...(pageParam ? { below: pageParam } : {}) } }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
  const documents = data?.pages.flatMap((page) => page.documents) ?? [];
  return (
    <main className="page">
      <title>{`${words.documents} · ${words.name}`}</title>
      <h1>{words.documents}</h1>
      <label className="wide">
        {words.search}
        <input
          type="search"
          value={find}
          onChange={({ target }) => setAddress(target.value ? { find: target.value } : {}, { replace: true })}
        />
      </label>
      {error && <Failure error={error} again={() => refetch()} />}
      {isPending ? (
        <p className="pending">{words.loading}</p>
      ) : documents.length === 0 ? (
        <p>{find ? words.noneFound : words.noDocuments}</p>
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{words.columns.title}</th>
              <th scope="col">{words.columns.publisher}</th>
              <th scope="col">{words.columns.published}</th>
              <th scope="col" className="number">
                {words.columns.claims}
              </th>
              <th scope="col" className="number">
                {words.columns.reviewed}
              </th>
            </tr>
          </thead>
          <tbody>
            {documents.map(({ id, title, path, publisher, published, claims, reviewed, withdrawn }) => (
              <tr key={id}>
                <td>
                  <Link to={`/documents/${id}`}>{title ?? words.untitled}</Link>
                  <span className="path">
                    {shortPath(path)}
                    {withdrawn && ` · ${words.withdrawn}`}
                  </span>
                </td>
                <td>{publisher}</td>
                <td className="day">{published}</td>
                <td className="number">{claims}</td>
                <td className="number">{reviewed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {words.more}
        </button>
      )}
      {/* Behind the list: from the search field the next key goes to what was found. */}
      <ExportButtons address={`/api/documents/file?${new URLSearchParams({ find: asked })}`} />
    </main>
  );
}
