import type { Session } from './connection.js';

/** A table of ours, its names quoted and ready for SQL. */
export interface Table {
  readonly name: string;
  /** Without generated ones, which nobody can write. */
  readonly columns: readonly string[];
}

export interface Sequence {
  readonly name: string;
  readonly value: number;
  readonly used: boolean;
}

/**
 * Every table of the database but the queue's, those of extensions and those of the installation, in an order in which they can be filled: a
 * table comes after those that it refers to.
 */
export async function listTables(session: Session): Promise<Table[]> {
  const rows = await session.query<{ id: string; name: string; columns: string[]; refers: string[] }>(TABLES);
  const waiting = new Map(rows.map((row) => [row.id, row]));
  const ordered: Table[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ refers }) => !refers.some((id) => waiting.has(id)));
    // Tables that refer to each other in a circle come in any order.
    for (const row of free.length > 0 ? free : waiting.values()) {
      waiting.delete(row.id);
      ordered.push({ name: row.name, columns: row.columns });
    }
  }
  return ordered;
}

/** Where the numbers of the database stand. */
export async function listSequences(session: Session): Promise<Sequence[]> {
  const names = await session.query<{ name: string }>(SEQUENCES);
  const sequences: Sequence[] = [];
  for (const { name } of names) {
    const [state] = await session.query<{ value: number; used: boolean }>(
      `select last_value as value, is_called as used from ${name}`,
    );
    sequences.push({ name, ...state! });
  }
  return sequences;
}

// What tells which database this is and how it was made, and what waits in its data directory: a copy of the data has its own.
const INSTALLATION = ['schema_version', 'schema_view', 'installation', 'upload', 'uploaded_file'];

/** Tables that hold something before anybody did anything: the list that ships. What archivists add is in the journal. */
export const BORN_FULL: ReadonlySet<string> = new Set([
  ...['journal_head', 'kept_by'].map((name) => `public.${name}`),
  ...['authority_edition', 'entity', 'entity_name', 'entity_relation'].map((name) => `public.${name}`),
]);

const OURS = `
  n.nspname not in ('information_schema', 'bullmq') and n.nspname !~ '^pg_'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

const TABLES = `
  select c.oid::text as id, format('%I.%I', n.nspname, c.relname) as name,
         array(select quote_ident(a.attname) from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                order by a.attnum) as columns,
         array(select k.confrelid::oid::text from pg_constraint k
                where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and c.relpersistence = 'p' and ${OURS}
     and c.relname not in (${INSTALLATION.map((name) => `'${name}'`).join(', ')})
   order by name`;

const SEQUENCES = `
  select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'S' and ${OURS}
   order by name`;
