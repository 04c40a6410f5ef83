import { useState } from 'react';
import type { Claim } from '../api-types.js';
import { useWords } from '../words/words.js';
import { ClaimForm } from './claim-form.js';
import { shapeOf, type Wanted } from './draft.js';

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
  const [kind, setKind] = useState<Claim['kind']>('member');
  const [first] = useState(picked);
  return (
    <section className="claim chosen" aria-label={words.add}>
      <label className="line">
        {words.kindOfClaim}
        <select
          value={kind}
          onChange={({ target }) => setKind(target.value as Claim['kind'])}
          onKeyDown={({ key }) => key === 'Escape' && cancel()}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <ClaimForm
        key={kind}
        kind={kind}
        said={likely(kind, bloc, first && text.slice(...first))}
        fresh
        {...{ text, blocs, picked, cancel }}
        save={(set) => save(kind, set, picked?.[0] ?? near)}
      />
    </section>
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
