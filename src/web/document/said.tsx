import { Failure } from '../failure.js';
import { sentenceOf, useWords } from '../words/words.js';
import type { Outcome } from './reviewing.js';
import { roleName } from './summary.js';

/** What became of the last review: saved, or why not; of a claim that changed meanwhile, where it differs. */
export function Said({ said }: { readonly said: Outcome | Error | string | null }) {
  const words = useWords();
  if (said === null) return <p role="status" className="said-last" />;
  if (said instanceof Error) return <Failure error={said} />;
  if (typeof said === 'string')
    return (
      <p role="status" className="said-last">
        {said}
      </p>
    );
  if (said.outcome !== 'refused') {
    return (
      <p role="status" className="said-last">
        {said.outcome === 'saved' ? words.saved : words.unchanged}
      </p>
    );
  }
  return (
    <div role="alert" className="failure">
      <p>{said.changes.length > 0 ? words.stale : sentenceOf(words, said)}</p>
      {said.changes.map(({ role, before, after }) => (
        <p key={`${role} ${before?.written} ${after?.written}`}>
          {roleName(role, words)}: <del>{before?.value ?? before?.written}</del> →{' '}
          <ins>{after?.value ?? after?.written}</ins>
        </p>
      ))}
    </div>
  );
}
