import { useState } from 'react';
import { Form } from '../form.js';
import { useWords } from '../words/words.js';

/** Asks why, as who says no has to tell. */
export function ReasonForm({ save, cancel }: { save(reason: string): Promise<unknown>; cancel(): void }) {
  const words = useWords();
  const [reason, setReason] = useState('');
  return (
    <Form
      className="line"
      send={() => save(reason.trim()).then(() => {})}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') cancel();
      }}
    >
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
    </Form>
  );
}
