import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useProvinceName } from '../province-name.js';
import { dayOf } from '../when.js';
import { useWords } from '../words/words.js';

/** Of a page. */
const SHOWN = 100;

/** What people said of names, the latest first; taken back with a reason. */
export function JudgementList({ mayReview, changed }: { readonly mayReview: boolean; changed(): unknown }) {
  const words = useWords();
  const provinceName = useProvinceName();
  const [asking, setAsking] = useState<number | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['judgements'],
    queryFn: ({ pageParam }) =>
      call('GET /api/judgements', {
        query: { limit: SHOWN, ...(pageParam === null ? {} : { before: pageParam }) },
      }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < SHOWN ? undefined : page.at(-1)?.id),
  });
  const said = data?.pages.flat() ?? [];
  const takeBack = (id: number, form: FormData) =>
    call('POST /api/judgements/take-back', { body: { id, reason: String(form.get('reason')), dryRun: false } }).then(
      async () => {
        setAsking(null);
        await changed();
      },
      setFailure,
    );
  if (said.length === 0) return null;
  return (
    <section>
      <h2>{words.judgements}</h2>
      {failure && <Failure error={failure} />}
      <ul className="rows">
        {said.map(({ id, verdict, of, as, author, reason, at, reverted }) => (
          <li key={id}>
            <span className={reverted ? 'taken-back' : undefined}>
              <b>{of.name}</b> {of.place && provinceName(of.place)} {words.verdicts[verdict]} <b>{as.name}</b>{' '}
              {as.place && provinceName(as.place)} · {author}, {dayOf(at)}
              {reason && `: ${reason}`}
            </span>
            {reverted ? (
              <i>{words.takenBack}</i>
            ) : asking === id ? (
              <Form send={(form) => takeBack(id, form)} className="line">
                <input name="reason" required aria-label={words.reason} placeholder={words.reason} />
                <button type="submit">{words.takeBack}</button>
              </Form>
            ) : (
              mayReview && (
                <button type="button" onClick={() => setAsking(id)}>
                  {words.takeBack}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" onClick={() => fetchNextPage()}>
          {words.more}
        </button>
      )}
    </section>
  );
}
