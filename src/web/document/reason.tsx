import { useState } from 'react';
import { Form } from '../form.js';
import { useWords } from '../words/words.js';
import { useTableWords } from './words.js';

/** Asks why, as who says no has to tell: what is often said by the key of its number, all else typed. */
export function ReasonForm({ save, cancel }: { save(reason: string): Promise<unknown>; cancel(): void }) {
  const words = useWords();
  const { reasons, reasonHint } = useTableWords();
  const [reason, setReason] = useState('');
  return (
    <Form
      className="reasons"
      send={() => save(reason.trim()).then(() => {})}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') cancel();
        const usual = reason === '' ? reasons[Number(event.key) - 1] : undefined;
        if (usual === undefined) return;
        event.preventDefault();
        save(usual);
      }}
    >
      <div className="line">
        <input
          // biome-ignore lint/a11y/noAutofocus: it was asked for by a key or a button, and is where typing goes on
          autoFocus
          required
          aria-label={words.reason}
          placeholder={words.reason}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <button type="submit">{words.reject}</button>
        <button type="button" className="quiet" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
      <ol className="usual" aria-label={reasonHint}>
        {reasons.map((usual, index) => (
          <li key={usual}>
            <button type="button" className="quiet" onClick={() => save(usual)}>
              <kbd>{index + 1}</kbd> {usual}
            </button>
          </li>
        ))}
      </ol>
    </Form>
  );
}
