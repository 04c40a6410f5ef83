import { useState } from 'react';
import { useWords } from '../words/words.js';
import { Combobox } from './combobox.js';
import { fitting } from './folded.js';
import { roleName } from './summary.js';

/** What the claim does not say yet, found by the start of its name. */
export function AddField({ free, add }: { readonly free: readonly string[]; add(role: string): void }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const options = free.map((role) => ({ value: role, label: roleName(role, words) }));
  return (
    <Combobox
      label={words.addField}
      text={typed}
      options={typed.trim() ? fitting(options, typed, (one) => [one.label]) : options}
      type={setTyped}
      first
      pick={({ value }) => {
        setTyped('');
        add(value);
      }}
    />
  );
}
