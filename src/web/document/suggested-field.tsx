import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Api, Claim } from '../api-types.js';
import { call } from '../call.js';
import { Combobox } from './combobox.js';
import { fitting } from './folded.js';
import { useTableWords } from './words.js';

export type What = Api['GET /api/suggestions']['query']['what'];

const UNITS = new Set([
  'org',
  'recipient',
  'publisher',
  'parent',
  'issuer',
  'proposer',
  'addressee',
  'copied_to',
  'venue',
]);

/** What the list may know of a role's words; null of those that no list has. */
export function suggestedFor(kind: Claim['kind'], role: string): What | null {
  if (kind === 'bloc') return role === 'name' || role === 'alias' ? 'bloc' : null;
  if (role === 'award' || role === 'award_in_title') return 'award';
  if (role === 'granter') return 'granter';
  return UNITS.has(role) ? 'unit' : null;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly what: What | null;
  /** 0 of a sample, which the server does not know. */
  readonly document: number;
  /** What the claims of this document call such things: nearer at hand than any list. */
  readonly here: readonly string[];
  onChange(value: string): void;
  onFocus(): void;
  readonly children?: React.ReactNode;
}

const MOST_HERE = 4;

/** Words, with names under them that what was typed may be the start of. */
export function SuggestedField({ label, value, what, document, here, onChange, onFocus, children }: Props) {
  const words = useTableWords();
  const [typed, setTyped] = useState('');
  const find = useDeferredValue(typed.trim());
  const listed = useQuery({
    queryKey: ['suggestions', what, find, document],
    queryFn: () =>
      call('GET /api/suggestions', { query: { what: what!, find, ...(document > 0 ? { document } : {}) } }),
    enabled: what !== null && find.length > 1,
    staleTime: 60_000,
    placeholderData: (before) => before,
    retry: false,
  });
  const near = typed.trim() ? fitting(here, typed, (one) => [one]).slice(0, MOST_HERE) : [];
  const far = (find.length > 1 ? (listed.data ?? []) : []).filter(({ name }) => !near.includes(name));
  const options = [
    ...near.filter((name) => name !== value).map((name) => ({ value: name, label: name, hint: words.inThisDocument })),
    ...far.map(({ name, hint }) => ({ value: name, label: name, ...(hint ? { hint } : {}) })),
  ];
  return (
    <Combobox
      label={label}
      text={value}
      options={options}
      onFocus={onFocus}
      type={(text) => {
        setTyped(text);
        onChange(text);
      }}
      pick={(option) => {
        setTyped('');
        onChange(option.value);
      }}
      leave={() => setTyped('')}
    >
      {children}
    </Combobox>
  );
}
