import { columns } from './columns.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** What findings are made anew of, together: all of these that have none are left out. */
export interface Moved {
  readonly units: readonly string[];
  /** In lower case, of award winners who are nobody. */
  readonly names: readonly string[];
  /** With all documents that are copies of them. */
  readonly documents: readonly number[];
  readonly blocYears: readonly { readonly bloc: string; readonly year: number }[];
}

export const NOTHING_MOVED: Moved = { units: [], names: [], documents: [], blocYears: [] };

const COLUMNS = 'code, subject, year, bloc_id, bloc, unit_id, unit, detail, documents, since';

/** The statements that make findings, with what each asks for. */
const MADE: readonly (readonly [name: string, asked: (moved: Moved) => readonly (readonly unknown[])[]])[] = [
  ['findings_of_units', ({ units }) => [units]],
  ['findings_of_claims', ({ units, names, documents }) => [units, names, documents]],
  ['findings_of_documents', ({ documents }) => [documents]],
  ['findings_of_bloc_years', ({ blocYears }) => cells(blocYears)],
];

const cells = (blocYears: Moved['blocYears']) => [blocYears.map(({ bloc }) => bloc), blocYears.map(({ year }) => year)];

const asked = (moved: Moved) =>
  MADE.map(([name, of]) => ({ sql: statement(name), of: of(moved) })).filter(({ of }) =>
    of.some((one) => one.length > 0),
  );

const kept = ({ units, names, documents, blocYears }: Moved) => [units, names, documents, ...cells(blocYears)];

/**
 * Makes the findings of what moved anew, within a transaction. What others may count too comes last, as they wait for us until we commit:
 * `count` first, then how many findings each document is in.
 */
export async function keepFindings(session: Session, moved: Moved, count = async () => {}): Promise<void> {
  const more = new Map<number, number>();
  const note = async (change: string, of: readonly unknown[], sign: 1 | -1) => {
    for (const { id, findings } of await session.query<Counted>(counted(change), of))
      more.set(id, (more.get(id) ?? 0) + sign * findings);
  };
  if (Object.values(moved).some(({ length }) => length > 0)) {
    const forget = `delete from finding_kept where id in (select k.id from (${statement('findings_kept_of')}) k)`;
    await note(forget, kept(moved), -1);
    for (const { sql, of } of asked(moved)) await note(`insert into finding_kept (${COLUMNS})\n${sql}\n`, of, 1);
  }
  await count();
  const changed = [...more].filter(([, findings]) => findings !== 0);
  if (changed.length > 0)
    await session.change(
      statement('count_findings'),
      columns(
        changed,
        ([id]) => id,
        ([, findings]) => findings,
      ),
    );
}

interface Counted {
  readonly id: number;
  readonly findings: number;
}

const counted = (change: string): string => `
  with moved as (${change} returning documents)
  select u.document_id as id, count(*) as findings from moved m cross join lateral unnest(m.documents) as u (document_id) group by 1`;

/** A row that is kept, as text of its columns. */
export type RowText = string;

/** Rows that a question gives, as texts. */
export const texts = async (
  session: Session,
  columns: string,
  sql: string,
  asked: readonly unknown[],
): Promise<RowText[]> => {
  const rows = await session.query<{ text: string }>(
    `select to_jsonb(f)::text as text from (select ${columns} from (\n${sql}\n) s) f`,
    asked,
  );
  return rows.map(({ text }) => text);
};

/** The findings of some things as they would be made now, and as they are kept. */
export async function findingsBothWays(
  session: Session,
  things: Moved,
): Promise<{ readonly made: readonly RowText[]; readonly kept: readonly RowText[] }> {
  const made: string[] = [];
  for (const { sql, of } of asked(things)) made.push(...(await texts(session, COLUMNS, sql, of)));
  return { made, kept: await texts(session, COLUMNS, statement('findings_kept_of'), kept(things)) };
}
