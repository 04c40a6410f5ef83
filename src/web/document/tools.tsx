import { useUndoWords } from '../undo/words.js';
import { useWords } from '../words/words.js';
import type { Action } from './keys.js';
import { useTableWords } from './words.js';

interface Props {
  readonly mayReview: boolean;
  readonly complete: boolean;
  /** Of a sample nothing is remembered. */
  readonly sample: boolean;
  act(action: Action): void;
}

/** What a reviewer does with the document as a whole, for who has no hand on the keyboard. */
export function Tools({ mayReview, complete, sample, act }: Props) {
  const words = useWords();
  const more = useTableWords();
  const undo = useUndoWords();
  return (
    <div className="line tools">
      {mayReview && (
        <>
          <button type="button" onClick={() => act('add')}>
            {words.add}
          </button>
          <button type="button" onClick={() => act('undo')}>
            {words.undo}
          </button>
          <button type="button" onClick={() => act('redo')}>
            {undo.redo}
          </button>
          <button type="button" onClick={() => act('complete')} disabled={complete}>
            {words.complete}
          </button>
        </>
      )}
      <span className="spring" />
      {mayReview && !sample && (
        <button type="button" className="quiet" onClick={() => act('recent')}>
          {undo.recent}
        </button>
      )}
      {!sample && (
        <button type="button" className="quiet" onClick={() => act('address')}>
          {more.copyAddress} <kbd>l</kbd>
        </button>
      )}
      <button type="button" className="quiet" onClick={() => act('help')}>
        {words.keys} <kbd>?</kbd>
      </button>
    </div>
  );
}
