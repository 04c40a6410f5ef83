import { useState } from 'react';
import { useTableWords } from './words.js';

const KEPT = 'sovang-letter-keys';

/** Whether single letters do things in this browser: who dictates, or has a tremor, turns them off. */
export const letterKeys = (): boolean => localStorage.getItem(KEPT) !== 'off';

/** The switch, on the page of the account. */
export function LetterKeys() {
  const words = useTableWords();
  const [on, setOn] = useState(letterKeys);
  return (
    <section>
      <h2>{words.letterKeys}</h2>
      <label className="line">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            localStorage.setItem(KEPT, target.checked ? 'on' : 'off');
            setOn(target.checked);
          }}
        />
        {words.letterKeysOn}
      </label>
      <p className="hint">{words.letterKeysHint}</p>
    </section>
  );
}
