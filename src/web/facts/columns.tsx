import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AppearanceFact, AwardFact, HeadshipFact, MembershipFact } from '../api-types.js';
import { Documents } from '../entities/documents.js';
import { Steps } from '../entities/steps.js';
import type { LongColumn } from '../long-table/long-table.js';
import { useWords } from '../words/words.js';
import { type FactWords, useFactWords } from './words.js';

export const KINDS = ['membership', 'headship', 'award', 'appearance'] as const;
export type Kind = (typeof KINDS)[number];

/** A fact of any kind: what its kind does not tell is not there. */
export type Fact = Partial<MembershipFact & HeadshipFact & AwardFact & AppearanceFact> &
  Pick<MembershipFact, 'documents' | 'review'>;

const COLUMNS: Readonly<Record<Kind, readonly string[]>> = {
  membership: ['year', 'bloc', 'unit', 'review', 'documents'],
  headship: ['year', 'bloc', 'role', 'unit', 'review', 'documents'],
  award: ['year', 'unit', 'award', 'granter', 'blocs', 'stage', 'review', 'documents'],
  appearance: ['year', 'person', 'titles', 'act', 'bloc', 'review', 'documents'],
};

export function useFactColumns(kind: Kind): readonly LongColumn<Fact>[] {
  const words = useFactWords();
  const { meanings } = useWords();
  const cells: Readonly<Record<string, (fact: Fact) => ReactNode>> = {
    year: ({ year }) => year ?? words.noYear,
    bloc: ({ bloc, blocCode }) => <To path="blocs" code={blocCode} name={bloc} />,
    unit: ({ unit, unitCode }) => <To path="units" code={unitCode} name={unit} />,
    role: ({ role }) => words.roles[role as keyof FactWords['roles']] ?? role,
    award: ({ award }) => award,
    granter: ({ granter }) => granter,
    blocs: ({ blocs }) => blocs?.join(' · '),
    stage: (fact) => <Steps stages={fact.stages ?? []} days={daysOf(fact)} />,
    person: ({ person }) => person,
    titles: ({ titles }) => titles?.join(', '),
    act: ({ act }) => (meanings as Readonly<Record<string, string>>)[act ?? ''] ?? act,
    review: ({ review }) => words.reviews[review],
    documents: ({ documents, origins }) => <Documents documents={documents} origins={origins ?? documents.length} />,
  };
  const headings: Readonly<Record<string, string>> = { ...words, blocs: words.bloc } as never;
  return COLUMNS[kind].map((key) => ({ key, heading: headings[key]!, cell: cells[key]! }));
}

const To = ({
  path,
  code,
  name,
}: {
  readonly path: string;
  readonly code?: string | null | undefined;
  readonly name?: string | null | undefined;
}) => (code ? <Link to={`/${path}/${encodeURIComponent(code)}`}>{name}</Link> : name);

const STEPS = ['registered', 'voted', 'recommended', 'council', 'decided', 'presented', 'refused', 'revoked'] as const;
const daysOf = (fact: Fact): Record<string, string> =>
  Object.fromEntries(STEPS.flatMap((step) => (fact[step] ? [[step, fact[step]]] : [])));
