export const RECORD_KINDS = ['awards', 'heads', 'members', 'officials', 'blocs'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** An argument that has a value. */
export interface Said {
  readonly role: string;
  readonly written: string | null;
  readonly value: string | number | null;
}

export type Cell = string | number | null | readonly string[];
type Shape = Readonly<Record<string, (said: readonly Said[], year: number | null) => Cell>>;

const find = (said: readonly Said[], role: string): Said | undefined => said.find((one) => one.role === role);

/** As written, else the value. */
const printed = (one: Said): string => one.written ?? String(one.value);

const words =
  (role: string) =>
  (said: readonly Said[]): string | null => {
    const one = find(said, role);
    return one ? printed(one) : null;
  };

const value =
  (role: string) =>
  (said: readonly Said[]): string | number | null =>
    find(said, role)?.value ?? null;

/** The full name, where it says more than what is written. */
const full =
  (role: string) =>
  (said: readonly Said[]): string | null => {
    const one = find(said, role);
    return one?.value != null && one.value !== one.written ? String(one.value) : null;
  };

const all =
  (role: string) =>
  (said: readonly Said[]): readonly string[] =>
    said.filter((one) => one.role === role).map(printed);

const year = (_: readonly Said[], known: number | null): number | null => known;

// The fields of docs/records.md, in the order in which they are printed.
const SHAPES: Record<RecordKind, Shape> = {
  awards: {
    award: words('award'),
    recipient: words('recipient'),
    recipient_full: full('recipient'),
    recipient_kind: value('recipient_kind'),
    count: value('count'),
    year,
    status: value('status'),
    stage: value('stage'),
    granter: words('granter'),
    bloc: value('bloc'),
    reason: words('reason'),
    period_from: value('period_from'),
    period_to: value('period_to'),
    score: value('score'),
    rank: value('rank'),
    votes: value('votes'),
    votes_of: value('votes_of'),
    votes_share: value('votes_share'),
  },
  heads: { org: words('org'), org_full: full('org'), role: value('role'), year, bloc: value('bloc') },
  members: { org: words('org'), org_full: full('org'), year, bloc: value('bloc') },
  officials: { name: words('name'), titles: all('title'), act: value('act'), year, bloc: value('bloc') },
  blocs: { name: words('name'), aliases: all('alias'), kind: value('kind'), level: value('level'), year },
};

export const fieldsOf = (kind: RecordKind): readonly string[] => Object.keys(SHAPES[kind]);

export const shapeOf = (kind: RecordKind, said: readonly Said[], knownYear: number | null): Record<string, Cell> =>
  Object.fromEntries(Object.entries(SHAPES[kind]).map(([field, cell]) => [field, cell(said, knownYear)]));
