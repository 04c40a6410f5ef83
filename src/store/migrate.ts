import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { StageFailure } from '../domain/failure.js';
import type { Database, Session } from './connection.js';
import { SQL_FOLDER } from './statement.js';

/** Any number: who migrates holds the lock of this name. */
const LOCK = 7_325_019;

/**
 * Brings the database to the newest version, all or nothing; many processes may do it at once. Returns the versions
 * that this call applied. Refuses a database of a newer sovang, and one whose migrations were others than ours.
 */
export async function migrate(database: Database): Promise<number[]> {
  const wanted = migrations();
  const shown = views();
  const version = await schemaVersion(database);
  if (version === wanted.at(-1)!.version && (await otherViews(database, shown)).length === 0) return [];
  return database.transaction(async (session) => {
    await session.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await refuseOtherEncoding(session);
    await session.change(VERSIONS);
    const applied = await session.query<Applied>('select version, sha256 from schema_version order by version');
    refuseStranger(applied, wanted);
    const missing = wanted.filter(({ version }) => !applied.some((a) => a.version === version));
    for (const { version, name, sql, sha256 } of missing) {
      await session.change(sql);
      await session.change('insert into schema_version (version, name, sha256) values ($1, $2, $3)', [
        version,
        name,
        sha256,
      ]);
    }
    await session.change(VIEWS);
    if ((await otherViews(session, shown)).length > 0) await remakeViews(session, shown);
    return missing.map(({ version }) => version);
  });
}

/** Views that the database lacks, or has as another sovang made them. */
async function otherViews(session: Session, wanted: readonly View[]): Promise<View[]> {
  const [{ there }] = await session.query<{ there: boolean }>("select to_regclass('schema_view') is not null as there");
  if (!there) return [...wanted];
  const made = await session.query<{ name: string; sha256: string }>('select name, sha256 from schema_view');
  return wanted.filter(({ name, sha256 }) => !made.some((one) => one.name === name && one.sha256 === sha256));
}

/** The version of the database's schema; 0 for an empty database. */
export async function schemaVersion(session: Session): Promise<number> {
  const [{ there }] = await session.query<{ there: boolean }>(
    "select to_regclass('schema_version') is not null as there",
  );
  if (!there) return 0;
  const [{ version }] = await session.query<{ version: number }>(
    'select coalesce(max(version), 0)::integer as version from schema_version',
  );
  return version;
}

// All of them, as later ones look into earlier ones. What others made on top of them is theirs to take away first.
async function remakeViews(session: Session, wanted: readonly View[]): Promise<void> {
  const made = await session.query<{ name: string }>('select name from schema_view');
  const gone = made.map(({ name }) => name).filter((name) => !wanted.some((one) => one.name === name));
  // At once, as what is gone may have looked into others, or they into it.
  await session.change(`drop view if exists ${[...gone, ...wanted.map(({ name }) => name)].join(', ')}`);
  await session.change('delete from schema_view');
  for (const { name, sql, sha256 } of wanted) {
    await session.change(sql);
    await session.change('insert into schema_view (name, sha256) values ($1, $2)', [name, sha256]);
  }
}

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** What lies in `sql/migrations`, in order: `001_documents.sql` is version 1. */
export function migrations(): Migration[] {
  const folder = new URL('migrations/', SQL_FOLDER);
  return readdirSync(folder)
    .filter((file) => /^\d+_\w+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(new URL(file, folder), 'utf8');
      const sha256 = createHash('sha256').update(sql).digest('hex');
      return { version: Number.parseInt(file, 10), name: file, sql, sha256 };
    });
}

export interface View {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** What lies in `sql/views`, for analysts, in order: `03_award_fact.sql` makes `award_fact`. They hold nothing, so that they are made anew. */
export function views(): View[] {
  const folder = new URL('views/', SQL_FOLDER);
  return readdirSync(folder)
    .filter((file) => /^\d+_\w+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(new URL(file, folder), 'utf8');
      return { name: file.replace(/^\d+_|\.sql$/g, ''), sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}

interface Applied {
  readonly version: number;
  readonly sha256: string;
}

const VERSIONS = `create table if not exists schema_version (
  version integer primary key,
  name text not null,
  sha256 text not null,
  applied_at timestamptz not null default now()
)`;

const VIEWS = `create table if not exists schema_view (
  name text primary key,
  sha256 text not null
)`;

function refuseStranger(applied: readonly Applied[], wanted: readonly Migration[]): void {
  for (const { version, sha256 } of applied) {
    const ours = wanted.find((migration) => migration.version === version);
    if (!ours) {
      throw new StageFailure(
        'database-newer',
        `The database has version ${version}, this sovang knows ${wanted.at(-1)!.version}; update sovang.`,
      );
    }
    if (ours.sha256 !== sha256) {
      throw new StageFailure(
        'migration-changed',
        `${ours.name} is not the file that made this database; use the sovang that made it, or a fresh database.`,
      );
    }
  }
}

async function refuseOtherEncoding(session: Session): Promise<void> {
  const [{ server_encoding: encoding }] = await session.query<{ server_encoding: string }>('show server_encoding');
  if (encoding === 'UTF8') return;
  throw new StageFailure(
    'database-encoding',
    `The database keeps text as ${encoding}; make one with "create database … encoding 'UTF8' template template0".`,
  );
}
