import { memo } from 'react';
import type { Claim } from '../api-types.js';
import { useFigures } from '../figures.js';
import { momentOf } from '../when.js';
import { useWords } from '../words/words.js';
import { roleName, saidOf, summaryOf } from './summary.js';

interface Props {
  readonly claim: Claim;
  /** Its place among the claims. */
  readonly index: number;
  readonly chosen: boolean;
  choose(index: number): void;
  /** Whether what it says stands in a form under it. */
  readonly form: boolean;
  readonly children: React.ReactNode;
}

/** A claim in a line; the chosen one with all that it says, how that came about, and who reviewed it. */
export const ClaimCard = memo(({ claim, index, chosen, choose, form, children }: Props) => {
  const words = useWords();
  const { kind, state, confidence } = claim;
  return (
    <article
      className={`claim ${kind} ${state}${chosen ? ' chosen' : ''}`}
      aria-current={chosen || undefined}
      data-claim={claim.mark}
      aria-label={`${words.kinds[kind]} ${claim.number}`}
    >
      <button type="button" className="summary" onClick={() => choose(index)} aria-expanded={chosen}>
        <span className="kind">{words.kinds[kind]}</span>
        <span className="said">{summaryOf(claim, words)}</span>
        <span className="state">{state === 'open' ? `${Math.round(confidence / 10)} %` : words.states[state]}</span>
      </button>
      {chosen && !form && <Details claim={claim} />}
      {children}
    </article>
  );
});

function Details({ claim: { arguments: said, rule, confidence, review } }: { readonly claim: Claim }) {
  const figure = useFigures();
  const words = useWords();
  return (
    <>
      <dl>
        {said.map((one) => (
          <div key={`${one.role} ${one.ordinal}`}>
            <dt>{roleName(one.role, words)}</dt>
            <dd>
              {saidOf(one, words)}
              {one.written !== null && String(one.value ?? one.written) !== one.written && <q>{one.written}</q>}
              {one.basis !== 'stated' && <small>{words.bases[one.basis]}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="made">
        {words.rule} <code>{rule}</code> · {words.confidence} {figure(confidence / 10, 1)} %
        {review && (
          <>
            <br />
            {review.author}, {momentOf(review.at)}
            {review.reason && `: ${review.reason}`}
          </>
        )}
      </p>
    </>
  );
}
