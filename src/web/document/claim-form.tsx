import { useEffect, useMemo, useRef, useState } from 'react';
import type { Claim, Document } from '../api-types.js';
import { Form } from '../form.js';
import { useWords } from '../words/words.js';
import { AddField } from './add-field.js';
import {
  atOtherPlace,
  blank,
  type Field,
  fieldsOf,
  placeOf,
  rolesOf,
  shapeOf,
  type Wanted,
  wantedOf,
  withEndMoved,
} from './draft.js';
import { FieldInput } from './field-input.js';
import { placeOfClaim, type RoleSpan } from './lit.js';
import { wordsAt } from './places.js';
import { suggestedFor } from './suggested-field.js';
import type { Marked } from './use-marks.js';
import { useTableWords } from './words.js';

interface Props {
  readonly kind: Claim['kind'];
  /** What the claim says; of a new one, what it may well say. */
  readonly said: Claim['arguments'];
  /** Whether all of it is new. */
  readonly fresh: boolean;
  readonly document: Document;
  /** Names of the document's blocs. */
  readonly blocs: readonly string[];
  /** Of words that stand several times those nearest to here are meant. */
  readonly near: number;
  /** Words that were selected in the text. */
  readonly picked: readonly [number, number] | null;
  /** Fields as they were left when the page was closed over them. */
  readonly left: readonly Field[] | null;
  /** Told each time what stands in the fields, so that it is not lost. */
  keep(fields: readonly Field[]): void;
  /** Told what the fields say, where in the text, and where to look. */
  show(marked: Marked): void;
  save(set: Wanted): Promise<unknown>;
  cancel(): void;
}

/**
 * The arguments of a claim as fields. Selected words of the text go into the field that has, or had last, the focus; Alt+← → moves the end
 * of its words in the text, with Shift their start, Alt+↑ ↓ takes the same words at another place.
 */
export function ClaimForm({ kind, said, fresh, document, blocs, near, picked, left, keep, show, save, cancel }: Props) {
  const words = useWords();
  const { moveEnds } = useTableWords();
  const { text } = document;
  const [fields, setFields] = useState(() => left ?? fieldsOf(kind, said));
  const [first] = useState(fields);
  // Of a claim that is added what it has already, by the claim before it, is passed over.
  const [start] = useState(() =>
    fresh
      ? Math.max(
          0,
          first.findIndex((field) => field.text === ''),
        )
      : 0,
  );
  const [focus, setFocus] = useState<number | null>(fields[start]?.key ?? null);
  const form = useRef<HTMLFormElement>(null);
  const change = (key: number, to: Partial<Field>) =>
    setFields((all) => all.map((field) => (field.key === key ? { ...field, ...to } : field)));
  const here = useMemo(() => namesHere(document), [document]);
  const namesOf = (role: string) => here.get(suggestedFor(kind, role) ?? role) ?? NONE;
  const places = useMemo(
    () => fields.map((field) => placeOf(kind, field, text, near, namesOf(field.role))),
    [kind, fields, text, near, here],
  );

  // The first field to be filled, and each that is added, is where typing goes on; what it has is typed over.
  const last = fields.at(-1)?.key;
  const begun = useRef(false);
  useEffect(() => {
    const inputs = form.current?.querySelectorAll<HTMLInputElement>('.fields input');
    (begun.current ? inputs?.[inputs.length - 1] : inputs?.[start])?.select();
    begun.current = true;
  }, [last]);
  // Only words that are picked anew go into a field.
  useEffect(() => {
    if (picked && focus !== null) change(focus, { text: wordsAt(text, picked), span: picked });
  }, [picked]);
  // At first at the claim; then at the words of the field that one has come to, whose ends may be moved out of sight.
  const [begins] = useState(focus);
  const wentOn = useRef(false);
  useEffect(() => {
    if (focus !== begins || fields !== first) wentOn.current = true;
    const roles = fields.flatMap(({ role }, index) => (places[index] ? [spanAt(places[index], role)] : []));
    const at = wentOn.current ? places[fields.findIndex(({ key }) => key === focus)] : null;
    show({ roles, place: at?.[0] ?? placeOfClaim(kind, roles, near) });
  }, [kind, fields, first, places, focus, begins, near, show]);

  useEffect(() => {
    if (fields !== first) keep(fields);
  }, [fields, first, keep]);

  const add = (role: string) => {
    const key = Math.max(-1, ...fields.map((field) => field.key)) + 1;
    setFields([...fields, blank(role, key)]);
    setFocus(key);
  };
  const press = (event: React.KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') return cancel();
    const by = BY[event.key];
    const index = fields.findIndex(({ key }) => key === focus);
    const place = places[index];
    if (!event.altKey || by === undefined) return;
    // Alt+← would leave the page.
    event.preventDefault();
    if (!place) return;
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    change(
      fields[index].key,
      sideways
        ? withEndMoved(fields[index], text, place, event.shiftKey ? 'start' : 'end', by)
        : atOtherPlace(fields[index], text, place, by),
    );
  };
  const free = rolesOf(kind).filter((role) => shapeOf(kind, role).many || !fields.some((field) => field.role === role));
  return (
    <Form
      ref={form}
      className="stack amend"
      send={() => save(wantedOf(fresh ? [] : said, fields, places)).then(() => {})}
      onKeyDown={press}
    >
      <div className="stack fields">
        {fields.map((field, index) => (
          <FieldInput
            key={field.key}
            {...{ kind, field, text, blocs }}
            document={document.id}
            place={places[index]}
            here={namesOf(field.role)}
            onFocus={() => setFocus(field.key)}
            // What is typed is looked for anew, wherever words were picked before.
            onChange={(to) => change(field.key, { text: to, span: null })}
          />
        ))}
      </div>
      <p className="hint">
        {words.pickWords} {moveEnds}
      </p>
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

const NONE: readonly string[] = [];
const BY: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const spanAt = ([start, end]: readonly [number, number], role: string): RoleSpan => ({ start, end, role });

/** What the claims of a document say, by what it is a name of. */
function namesHere({ claims }: Document): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const { kind, arguments: said, state } of claims) {
    if (state === 'rejected') continue;
    for (const { role, value, written } of said) {
      const what = suggestedFor(kind, role) ?? role;
      const name = value ?? written;
      if (typeof name === 'string') names.set(what, (names.get(what) ?? new Set()).add(name));
    }
  }
  return new Map([...names].map(([what, some]) => [what, [...some]]));
}
