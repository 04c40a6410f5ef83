import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Document, Me } from '../api-types.js';
import type { CallFailure } from '../call.js';
import { ReviewTable } from '../document/review-table.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { makePractice, type Practice } from './practice.js';
import { keepProgress, NO_PROGRESS, type Progress, progressOf } from './progress.js';
import './style.css';
import { STEPS, type Step, useGuideWords } from './words.js';

/** The real page of a document over a sample that nobody keeps, with what to try next above it. */
export default function GuidePage({ me }: { readonly me: Me }) {
  const words = useWords();
  const own = useGuideWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [progress, setProgress] = useState(() => progressOf(me.name) ?? NO_PROGRESS);
  const latest = useRef(progress);
  const change = (to: Partial<Progress>) => {
    latest.current = { ...latest.current, ...to };
    keepProgress(me.name, latest.current);
    setProgress(latest.current);
  };
  const did = (step: Step) => {
    const { done } = latest.current;
    if (done.includes(step)) return;
    const all = [...done, step];
    change({ done: all, over: STEPS.every((one) => all.includes(one)) });
  };
  const follow = useRef({ change, did });
  follow.current = { change, did };

  const [round, setRound] = useState(0);
  const key = useMemo(() => ['practice', me.name, round], [me.name, round]);
  const practice = useMemo(
    () =>
      watched(
        makePractice(
          latest.current.said,
          (said) => follow.current.change({ said }),
          (document) => client.setQueryData<Document>(key, document),
        ),
        (step) => follow.current.did(step),
      ),
    [client, key],
  );
  const { data, error, refetch } = useQuery<Document, CallFailure>({
    queryKey: key,
    queryFn: practice.open,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const chosen = address.has('claim');
  useEffect(() => {
    if (chosen) follow.current.did('choose');
  }, [chosen]);

  const again = () => {
    change(NO_PROGRESS);
    setRound((before) => before + 1);
    navigate('/guide');
  };
  const leave = () => {
    change({ over: true });
    navigate('/documents');
  };
  return (
    <main className="document-page">
      <title>{`${own.guide} · ${words.name}`}</title>
      <h1>{own.guide}</h1>
      <Steps progress={progress} seen={() => did('why')} again={again} leave={leave} />
      {error && <Failure error={error} again={() => refetch()} />}
      {!data && !error && <p className="pending">{words.loading}</p>}
      {data && (
        <ReviewTable
          key={round}
          fetched={data}
          account={me.name}
          reviewer={me.name}
          ledger={practice}
          practised={() => did('keys')}
        />
      )}
    </main>
  );
}

/** What to try next; a screen reader is told of it when the step before is done. */
function Steps({
  progress: { done },
  seen,
  again,
  leave,
}: {
  readonly progress: Progress;
  seen(): void;
  again(): void;
  leave(): void;
}) {
  const own = useGuideWords();
  const next = STEPS.find((step) => !done.includes(step));
  return (
    <section className="guide" aria-label={own.guide}>
      <p>{own.lead}</p>
      <ol aria-label={own.steps}>
        {STEPS.map((step) => (
          <li
            key={step}
            aria-current={step === next ? 'step' : undefined}
            className={done.includes(step) ? 'done' : ''}
          >
            {done.includes(step) && <span aria-hidden="true">✓ </span>}
            {own.step[step].title}
            {done.includes(step) && <span className="unseen"> ({own.done})</span>}
          </li>
        ))}
      </ol>
      <div role="status">
        {next ? (
          <p>
            <b>
              {own.stepOf(STEPS.indexOf(next) + 1, STEPS.length)}. {own.step[next].title}.
            </b>{' '}
            {own.step[next].text}
          </p>
        ) : (
          <p>{own.finished}</p>
        )}
      </div>
      <p className="line">
        {next === 'why' && (
          // biome-ignore lint/a11y/noAutofocus: the step has nothing else to press, and Enter goes on
          <button type="button" autoFocus onClick={seen}>
            {own.next}
          </button>
        )}
        {!next && <Link to="/queue">{own.toQueue}</Link>}
        {done.length > 0 && (
          <button type="button" className="quiet" onClick={again}>
            {own.again}
          </button>
        )}
        {next && (
          <button type="button" className="quiet" onClick={leave}>
            {own.skip}
          </button>
        )}
      </p>
    </section>
  );
}

/** The same ledger, telling which steps it was used for. */
function watched(practice: Practice, did: (step: Step) => void): Practice {
  practice.outbox.listen(({ review: { action } }, { outcome }) => {
    if (outcome === 'saved' && (action === 'accept' || action === 'amend' || action === 'add')) did(action);
  });
  return {
    ...practice,
    undo: async (reason) => {
      const step = await practice.undo(reason);
      if (step.document !== null) did('undo');
      return step;
    },
  };
}
