import { createHmac, randomUUID } from 'node:crypto';
import pg from 'pg';
import { StageFailure } from '../domain/failure.js';
import type { Database, Session } from './connection.js';
import { views } from './views.js';

/**
 * A role of its own that may look at the views and at nothing else: no table, no account, no journal; it writes nothing and has no more
 * rights to take on. It has to sign in by itself, as a role that is only put on (`set role`) can be taken off by what is asked.
 */
export interface Reader {
  readonly role: string;
  /** How it signs in. */
  readonly config: pg.ClientConfig;
}

/** Sessions of it at once, of all desks together. */
const MOST_SESSIONS = 8;

/** Makes the role where it is not there and lets it see the views. A StageFailure where the server does not let us, which tells why. */
export async function openReader(database: Database): Promise<Reader> {
  const [{ name, own }] = await database.query<{ name: string; own: string }>(
    'select current_database() as name, current_user as own',
  );
  const role = `sovang_reader_${createHmac('sha256', name).update('reader').digest('hex').slice(0, 12)}`;
  const password = passwordOf(database.url, role);
  try {
    await database.transaction((session) => keepRole(session, role, password));
  } catch (error) {
    if (error instanceof StageFailure) throw error; // of the connection
    throw new StageFailure(
      'sql-unavailable',
      `Questions in SQL need a role that can only look, and ${own} may not make one here (${(error as Error).message}). ` +
        `Whoever looks after the server may allow it: alter role "${own}" createrole. Until then none is asked.`,
      { cause: error },
    );
  }
  return { role, config: signIn(database.url, role, password) };
}

// Views that were made anew have lost who may see them.
async function keepRole(session: Session, role: string, password: string | null): Promise<void> {
  await session.query("select pg_advisory_xact_lock(hashtext('sovang reader'))");
  const there = (await session.query('select from pg_roles where rolname = $1', [role])).length > 0;
  const secret = password === null ? '' : ` password '${password}'`;
  if (!there) await session.change(`create role ${role} login connection limit ${MOST_SESSIONS}${secret}`);
  else if (password !== null) await session.change(`alter role ${role}${secret}`);
  const names = views().map(({ name }) => name);
  const unseen = await session.query<{ name: string }>(
    "select name from unnest($1::text[]) as v (name) where not has_table_privilege($2, name, 'select')",
    [names, role],
  );
  if (unseen.length === 0) return;
  await session.change(`grant usage on schema public to ${role}`);
  await session.change(`grant select on ${unseen.map(({ name }) => name).join(', ')} to ${role}`);
}

/** No secret of ours is kept: whoever knows the address of the database has more than this opens. Null where none is asked for. */
function passwordOf(url: string, role: string): string | null {
  const known = new pg.Client({ connectionString: url }).password;
  return known ? createHmac('sha256', String(known)).update(role).digest('base64url') : null;
}

function signIn(url: string, role: string, password: string | null): pg.ClientConfig {
  const { host, port, database, ssl } = new pg.Client({ connectionString: url });
  return {
    host,
    port,
    database: database!,
    ssl,
    user: role,
    password: password ?? '',
    application_name: 'sovang questions',
  };
}

/**
 * Whether who signed in may do what no question should, in words; null for a role as it has to be. Rights that somebody gave to everybody
 * ("grant select on account to public") count too.
 */
export const TOO_MUCH = `
  select case
    when current_user <> $1 or session_user <> $1 then 'it signs in as ' || session_user
    when exists (select from pg_roles where rolname = $1 and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls))
      then 'it may administer'
    when exists (select from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = $1) then 'it belongs to other roles'
    else (
      select 'it may use ' || string_agg(c.relname, ', ' order by c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
        and (not c.relname = any ($2) or n.nspname <> 'public')
        and case when c.relkind = 'S' then has_sequence_privilege(c.oid, 'usage, select, update')
          else has_table_privilege(c.oid, 'select, insert, update, delete, truncate') or has_any_column_privilege(c.oid, 'select') end
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    )
  end as much`;

/** A name for a cursor that no question knows. */
export const cursorName = (): string => `rows_${randomUUID().replaceAll('-', '')}`;
