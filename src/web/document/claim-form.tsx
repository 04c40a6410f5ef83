import { useEffect, useId, useRef, useState } from 'react';
import type { Claim } from '../api-types.js';
import { Form } from '../form.js';
import { useWords } from '../words/words.js';
import { ChoiceField } from './choice-field.js';
import { Combobox } from './combobox.js';
import { blank, type Field, fieldsOf, quoteOf, rolesOf, shapeOf, type Wanted, wantedOf } from './draft.js';
import { fitting } from './folded.js';
import { meaningOf, roleName } from './summary.js';

interface Props {
  readonly kind: Claim['kind'];
  /** What the claim says; of a new one, what it may well say. */
  readonly said: Claim['arguments'];
  /** Whether all of it is new. */
  readonly fresh: boolean;
  readonly text: string;
  /** Names of the document's blocs. */
  readonly blocs: readonly string[];
  /** Words that were selected in the text. */
  readonly picked: readonly [number, number] | null;
  save(set: Wanted): Promise<unknown>;
  cancel(): void;
}

/** The arguments of a claim as fields. Selected words of the text go into the field that has, or had last, the focus. */
export function ClaimForm({ kind, said, fresh, text, blocs, picked, save, cancel }: Props) {
  const words = useWords();
  const [fields, setFields] = useState(() => fieldsOf(kind, said));
  const [focus, setFocus] = useState<number | null>(fields[0]?.key ?? null);
  const form = useRef<HTMLFormElement>(null);
  const list = useId();
  const change = (key: number, to: Partial<Field>) =>
    setFields((all) => all.map((field) => (field.key === key ? { ...field, ...to } : field)));
  // The first field, and each that is added, is where typing goes on; what it has is typed over.
  const last = fields.at(-1)?.key;
  const begun = useRef(false);
  useEffect(() => {
    const inputs = form.current?.querySelectorAll<HTMLInputElement>('.fields input');
    (begun.current ? inputs?.[inputs.length - 1] : inputs?.[0])?.select();
    begun.current = true;
  }, [last]);
  // Only words that are picked anew go into a field.
  useEffect(() => {
    if (picked && focus !== null)
      change(focus, {
        text: text
          .slice(...picked)
          .replaceAll(/\s+/g, ' ')
          .trim(),
        span: picked,
      });
  }, [picked]);
  const add = (role: string) => {
    const key = Math.max(-1, ...fields.map((field) => field.key)) + 1;
    setFields([...fields, blank(role, key)]);
    setFocus(key);
  };
  const free = rolesOf(kind).filter((role) => shapeOf(kind, role).many || !fields.some((field) => field.role === role));
  return (
    <Form
      ref={form}
      className="stack amend"
      send={() => save(wantedOf(kind, fresh ? [] : said, fields, text)).then(() => {})}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') cancel();
      }}
    >
      <div className="stack fields">
        {fields.map(({ key, role, text: value, span }) => (
          <FieldInput
            key={key}
            label={roleName(role, words)}
            shape={shapeOf(kind, role).of}
            value={value}
            list={list}
            onFocus={() => setFocus(key)}
            quote={span ? text.slice(...span) : shapeOf(kind, role).of === 'words' ? quoteOf(value.trim(), text) : null}
            onChange={(to) => change(key, { text: to })}
          />
        ))}
      </div>
      <datalist id={list}>
        {blocs.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p className="hint">{words.pickWords}</p>
      <div className="line">
        <button type="submit">{words.save}</button>
        <button type="button" className="quiet" onClick={cancel}>
          {words.cancel}
        </button>
        {free.length > 0 && <AddField free={free} add={add} />}
      </div>
    </Form>
  );
}

function FieldInput({
  label,
  shape,
  value,
  quote,
  list,
  onFocus,
  onChange,
}: {
  readonly label: string;
  readonly shape: string | readonly string[];
  readonly value: string;
  /** The words of the text that say it. */
  readonly quote: string | null;
  readonly list: string;
  onFocus(): void;
  onChange(value: string): void;
}) {
  const words = useWords();
  if (typeof shape !== 'string') {
    const options = shape.map((one) => ({ value: one, label: meaningOf(one, words) }));
    return <ChoiceField {...{ label, value, options, onFocus, onChange }} />;
  }
  const numeric = shape === 'year' || shape === 'count' || shape === 'measure';
  return (
    <label>
      {label}
      <input
        value={value}
        list={shape === 'bloc' ? list : undefined}
        inputMode={numeric ? 'decimal' : 'text'}
        placeholder={shape === 'date' ? '2019-12-03' : undefined}
        onFocus={onFocus}
        onChange={({ target }) => onChange(target.value)}
      />
      {quote !== null && quote !== value.trim() && <q>{quote}</q>}
    </label>
  );
}

/** What the claim does not say yet, found by the start of its name. */
function AddField({ free, add }: { readonly free: readonly string[]; add(role: string): void }) {
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
