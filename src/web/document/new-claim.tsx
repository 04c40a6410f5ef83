import { useState } from 'react';
import type { Claim } from '../api-types.js';
import { useWords } from '../words/words.js';
import { ClaimForm } from './claim-form.js';
import { shapeOf, type Wanted } from './draft.js';
import { useTableWords } from './words.js';

const KINDS = ['member', 'head', 'award', 'official', 'bloc', 'meeting'] as const;

interface Props {
  readonly text: string;
  readonly blocs: readonly string[];
  readonly picked: readonly [number, number] | null;
  /** The bloc that the reviewer is at, and where in the text: of words that stand several times the nearest are meant. */
  readonly bloc: string | null;
  readonly near: number;
  save(kind: Claim['kind'], set: Wanted, near: number): Promise<unknown>;
  cancel(): void;
}

/** A claim that was missed: its kind, then its arguments. Words that were selected before are its main ones. */
export function NewClaim({ text, blocs, picked, bloc, near, save, cancel }: Props) {
  const words = useWords();
  const [kind, setKind] = useState<Claim['kind'] | null>(null);
  const [first] = useState(picked);
  if (kind === null) return <ChooseKind choose={setKind} cancel={cancel} />;
  return (
    <section className="claim chosen" aria-label={words.add}>
      <h2>{words.kinds[kind]}</h2>
      <ClaimForm
        kind={kind}
        said={likely(kind, bloc, first && text.slice(...first))}
        fresh
        {...{ text, blocs, picked, cancel }}
        save={(set) => save(kind, set, picked?.[0] ?? near)}
      />
    </section>
  );
}

/** Which kind it is, by one key. */
function ChooseKind({ choose, cancel }: { choose(kind: Claim['kind']): void; cancel(): void }) {
  const words = useWords();
  const { chooseKind } = useTableWords();
  return (
    <fieldset
      className="claim chosen kinds"
      onKeyDown={(event) => {
        const kind = KINDS[Number(event.key) - 1];
        if (kind) event.preventDefault();
        if (kind) choose(kind);
        if (event.key === 'Escape') cancel();
        event.stopPropagation();
      }}
    >
      <legend>{chooseKind}</legend>
      <div className="line">
        {KINDS.map((one, index) => (
          // biome-ignore lint/a11y/noAutofocus: it was asked for by a key or a button, and the next key belongs to it
          <button key={one} type="button" autoFocus={index === 0} onClick={() => choose(one)}>
            <kbd>{index + 1}</kbd> {words.kinds[one]}
          </button>
        ))}
        <button type="button" className="quiet" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}

const MAIN: Readonly<Partial<Record<Claim['kind'], string>>> = {
  member: 'org',
  head: 'org',
  award: 'recipient',
  official: 'name',
  bloc: 'name',
  meeting: 'venue',
};

function likely(kind: Claim['kind'], bloc: string | null, words: string | null): Claim['arguments'] {
  const said = (role: string, value: string): Claim['arguments'][number] => ({
    role,
    ordinal: 0,
    kind: 'value',
    written: null,
    value,
    basis: 'stated',
    spans: [],
  });
  return [
    ...(words ? [said(MAIN[kind]!, words.replaceAll(/\s+/g, ' ').trim())] : []),
    ...(bloc && kind !== 'bloc' && shapeOf(kind, 'bloc')?.needed ? [said('bloc', bloc)] : []),
  ];
}
