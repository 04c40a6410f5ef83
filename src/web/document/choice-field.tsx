import { useMemo, useState } from 'react';
import { Combobox, type Option } from './combobox.js';
import { fitting } from './folded.js';
import { useTableWords } from './words.js';

interface Props {
  readonly label: string;
  /** One of the options' values, or nothing. */
  readonly value: string;
  readonly options: readonly Option[];
  onChange(value: string): void;
  onFocus(): void;
}

/** One of some values, by the start of its name with or without marks: "de" is "đề nghị", and Enter saves at once. */
export function ChoiceField({ label, value, options, onChange, onFocus }: Props) {
  const words = useTableWords();
  const [typed, setTyped] = useState<string | null>(null);
  const fit = useMemo(() => (typed ? fitting(options, typed, (one) => [one.label]) : options), [options, typed]);
  const wrong = typed !== null && typed.trim() !== '' && fit.length === 0;
  return (
    <Combobox
      label={label}
      text={typed ?? options.find((one) => one.value === value)?.label ?? value}
      options={fit}
      meant={value}
      invalid={wrong}
      onFocus={onFocus}
      type={(text) => {
        setTyped(text);
        const [first] = text.trim() === '' ? [] : fitting(options, text, (one) => [one.label]);
        onChange(first?.value ?? text.trim());
      }}
      walk={(option) => onChange(option.value)}
      pick={(option) => {
        setTyped(null);
        onChange(option.value);
      }}
      leave={() => !wrong && setTyped(null)}
    >
      {wrong && <small className="wrong">{words.noSuch}</small>}
    </Combobox>
  );
}
