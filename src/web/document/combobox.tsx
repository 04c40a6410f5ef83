import { useId, useState } from 'react';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of its name: "tỉnh Bến Tre, đến 2025". */
  readonly hint?: string;
}

interface Props {
  readonly label: string;
  /** What stands in the field. */
  readonly text: string;
  /** What fits it, the best first. */
  readonly options: readonly Option[];
  /** The option that is meant already, where one always is: arrows change it at once, and Enter is the form's. */
  readonly meant?: string;
  /** Whether the first option stands ready for Enter when something was typed. */
  readonly first?: boolean;
  readonly placeholder?: string | undefined;
  readonly invalid?: boolean;
  type(text: string): void;
  pick(option: Option): void;
  /** Of what is always meant: told which option the arrows have come to. */
  walk?(option: Option): void;
  leave?(): void;
  onFocus?(): void;
  readonly children?: React.ReactNode;
}

/**
 * A field with suggestions under it (the combobox of ARIA 1.2): they open by typing or by ↓; ↓ and ↑ walk them, Enter takes one, Escape
 * closes them. They push down what stands below, since the list of claims would cut off what floats over it.
 */
export function Combobox({ label, text, options, meant, first = false, placeholder, invalid, children, ...on }: Props) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const shown = open ? options : [];
  const placeOf = (value: string) => options.findIndex((one) => one.value === value);
  const at = meant === undefined ? Math.min(active, shown.length - 1) : open ? placeOf(meant) : -1;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (option: Option) => {
    on.pick(option);
    close();
  };
  const press = (event: React.KeyboardEvent) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (options.length === 0) return;
      const from = meant === undefined ? at : placeOf(meant);
      const to =
        (Math.max(from, key === 'ArrowDown' ? -1 : 0) + (key === 'ArrowDown' ? 1 : -1) + options.length) %
        options.length;
      setActive(to);
      on.walk?.(options[to]);
    } else if (key === 'Enter' && at >= 0 && meant === undefined) {
      event.preventDefault();
      take(shown[at]);
    } else if (key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <div className="field">
      <label>
        {label}
        <input
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          aria-invalid={invalid || undefined}
          autoComplete="off"
          value={text}
          placeholder={placeholder}
          onChange={({ target }) => {
            on.type(target.value);
            setOpen(target.value.trim() !== '');
            setActive(first ? 0 : -1);
          }}
          onKeyDown={press}
          onFocus={on.onFocus}
          onBlur={() => {
            close();
            on.leave?.();
          }}
        />
      </label>
      <div className="options" id={`${id}-list`} role="listbox" aria-label={label} hidden={shown.length === 0}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps the focus
          <div
            key={`${option.value} ${option.hint}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            // The field keeps the focus: losing it would close the list before the click comes.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </div>
        ))}
      </div>
      {children}
    </div>
  );
}
