import { useCallback, useState } from 'react';
import { MAIN_ROLES } from '../../domain/roles.js';
import type { Claim, Document } from '../api-types.js';
import { useWords } from '../words/words.js';
import { ClaimForm } from './claim-form.js';
import { type Field, shapeOf, type Wanted } from './draft.js';
import { blocOf } from './groups.js';
import { wordsAt } from './places.js';
import type { Marked } from './use-marks.js';
import { useTableWords } from './words.js';

const KINDS = ['member', 'head', 'award', 'official', 'bloc', 'meeting'] as const;

interface Props {
  readonly document: Document;
  readonly blocs: readonly string[];
  readonly picked: readonly [number, number] | null;
  /** The claim that the reviewer is at: what is added stands near it, and is much like it where it is of its kind. */
  readonly beside: Claim | null;
  /** A claim as it was left when the page was closed over it. */
  readonly left: { readonly kind: Claim['kind']; readonly fields: readonly Field[] } | null;
  keep(kind: Claim['kind'], fields: readonly Field[]): void;
  show(marked: Marked): void;
  save(kind: Claim['kind'], set: Wanted, near: number): Promise<unknown>;
  cancel(): void;
}

/** A claim that was missed: its kind, then its arguments. Words that were selected before are its main ones. */
export function NewClaim({ document, blocs, picked, beside, left, keep, show, save, cancel }: Props) {
  const words = useWords();
  const [kind, setKind] = useState<Claim['kind'] | null>(left?.kind ?? null);
  const [first] = useState(picked);
  const keepFields = useCallback((fields: readonly Field[]) => kind && keep(kind, fields), [kind, keep]);
  const near = first?.[0] ?? beside?.trigger[0] ?? 0;
  if (kind === null) return <ChooseKind choose={setKind} cancel={cancel} />;
  return (
    <section className="claim chosen" aria-label={words.add}>
      <h2>{words.kinds[kind]}</h2>
      <ClaimForm
        kind={kind}
        said={likely(kind, beside, first && wordsAt(document.text, first))}
        fresh
        left={left?.fields ?? null}
        keep={keepFields}
        {...{ document, blocs, picked, near, show, cancel }}
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

// What is another's own: the next award of a list has another recipient, and its own score.
const OWN = new Set(['count', 'reason', 'score', 'rank', 'votes', 'votes_of', 'votes_share', 'title']);

/** What a new claim may well say: the words that were selected, and what the one that it is added beside says of the same. */
function likely(kind: Claim['kind'], beside: Claim | null, words: string | null): Claim['arguments'] {
  const said = (role: string, value: string): Claim['arguments'][number] => ({
    ...{ role, ordinal: 0, kind: 'value', written: null },
    ...{ value, basis: 'stated', spans: [] },
  });
  const [main] = MAIN_ROLES[kind];
  const bloc = beside && blocOf(beside);
  const alike =
    beside?.kind === kind && kind !== 'bloc' && kind !== 'meeting'
      ? beside.arguments.filter(({ role, kind }) => role !== main && kind === 'value' && !OWN.has(role))
      : bloc && kind !== 'bloc' && shapeOf(kind, 'bloc')
        ? [said('bloc', bloc)]
        : [];
  return [...(words ? [said(main, words)] : []), ...alike];
}
