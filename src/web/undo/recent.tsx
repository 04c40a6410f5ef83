import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Said } from '../api-types.js';
import { call } from '../call.js';
import { summaryOf } from '../document/summary.js';
import { Failure } from '../failure.js';
import { useFindingName } from '../finding-words.js';
import { shortPath } from '../short-path.js';
import { momentOf } from '../when.js';
import { useWords, type Words } from '../words/words.js';
import { useUndoWords } from './words.js';

/** What this account said lately, in all documents, of names and of findings, each with its place. */
export function Recent({ close }: { close(): void }) {
  const words = useWords();
  const own = useUndoWords();
  const kindOf = useFindingName();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { data, error, isPending, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['said'],
    queryFn: ({ pageParam }) => call('GET /api/said', { query: pageParam ? { cursor: pageParam } : {} }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const all = data?.pages.flatMap((page) => page.said) ?? [];
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="recent-heading" className="recent">
      <h2 id="recent-heading">{own.recent}</h2>
      {error && <Failure error={error} />}
      {isPending && <p>{words.loading}</p>}
      {data && all.length === 0 && <p>{own.nothingSaid}</p>}
      <ol>
        {all.map((one) => {
          const { text, to } = placeOf(one, words, kindOf);
          return (
            <li key={`${one.ledger} ${one.id}`} className={one.takenBack ? 'taken-back' : undefined}>
              <time dateTime={one.at}>{momentOf(one.at)}</time> {own.actions[one.action]}{' '}
              <Link to={to} onClick={close}>
                {text}
              </Link>
              {one.claim && one.path && <small>{shortPath(one.path)}</small>}
            </li>
          );
        })}
      </ol>
      <form method="dialog" className="line">
        {hasNextPage && (
          <button type="button" onClick={() => fetchNextPage()}>
            {words.more}
          </button>
        )}
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}

function placeOf(
  { document, path, claim, names, finding, copies }: Said,
  words: Words,
  kindOf: (code: string) => string,
): { text: string; to: string } {
  if (names) return { text: `${names.of} · ${names.as}`, to: '/names' };
  if (finding) return { text: `${kindOf(finding.code)} · ${finding.subject}`, to: '/findings?waived' };
  if (copies) return { text: `${copies.document} · ${copies.other}`, to: `/copies?of=${copies.document}` };
  const to = `/documents/${document}${claim ? `?claim=${claim.anchor}` : ''}`;
  return { text: claim ? summaryOf(claim, words) : shortPath(path ?? ''), to };
}
