import type { CallFailure } from './call.js';
import { detailOf, sentenceOf, useWords } from './words/words.js';

/** What went wrong, in a sentence, and a way to try again where that may help. */
export function Failure({ error, again }: { readonly error: CallFailure | Error; readonly again?: () => unknown }) {
  const words = useWords();
  const code = 'code' in error ? error.code : 'unknown';
  const detail = detailOf({ code, message: error.message });
  return (
    <div role="alert" className="failure">
      <p>{sentenceOf(words, { code, message: error.message })}</p>
      {detail && (
        <p className="path" lang="en">
          {detail}
        </p>
      )}
      {again && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  );
}
