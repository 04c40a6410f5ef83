import { Link } from 'react-router';
import { Failure } from '../failure.js';
import { detailOf, sentenceOf, useWords } from '../words/words.js';
import type { Outcome, Refused } from './outbox.js';
import { roleName } from './summary.js';

/** What became of what was said last; of a step elsewhere, where. */
export type SaidLast =
  | Outcome
  | Error
  | string
  | { readonly text: string; readonly to: string; readonly where: string }
  | null;

export function Said({ said }: { readonly said: SaidLast }) {
  const words = useWords();
  if (said instanceof Error) return <Failure error={said} />;
  if (said !== null && typeof said === 'object' && 'outcome' in said && said.outcome === 'refused')
    return (
      <div role="alert" className="failure">
        <Why refused={said} />
      </div>
    );
  return (
    <p role="status" className="said-last">
      {said === null ? null : typeof said === 'string' ? (
        said
      ) : 'outcome' in said ? (
        said.outcome === 'saved' ? (
          words.saved
        ) : (
          words.unchanged
        )
      ) : (
        <>
          {said.text} <Link to={said.to}>{said.where}</Link>
        </>
      )}
    </p>
  );
}

/** Why the server did not take a review; of a claim that changed meanwhile, where it differs. */
export function Why({ refused }: { readonly refused: Refused }) {
  const words = useWords();
  const detail = detailOf(refused);
  return (
    <>
      <p>{refused.changes.length > 0 ? words.stale : sentenceOf(words, refused)}</p>
      {detail && (
        <p className="path" lang="en">
          {detail}
        </p>
      )}
      {refused.changes.map(({ role, before, after }) => (
        <p key={`${role} ${before?.written} ${after?.written}`}>
          {roleName(role, words)}: <del>{before?.value ?? before?.written}</del> →{' '}
          <ins>{after?.value ?? after?.written}</ins>
        </p>
      ))}
    </>
  );
}
