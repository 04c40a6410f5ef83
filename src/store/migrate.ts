import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { StageFailure } from '../domain/failure.js';
import type { Database, Session } from './connection.js';
import { keptOtherwise, sayKeptBy } from './kept-by.js';
import { SQL_FOLDER } from './statement.js';
import { keepViews, viewsDiffer } from './views.js';

/** Any number: who migrates holds the lock of this name. */
const LOCK = 7_325_019;

/**
 * Brings the database to the newest version, all or nothing; many processes may do it at once. Returns the versions
 * that this call applied: those that are missing, in their order, also one below others that came before it. Refuses a database of a newer sovang, and one whose migrations were others than ours.
 */
export async function migrate(database: Database): Promise<number[]> {
  const wanted = migrations();
  if ((await isAt(database, wanted)) && !(await viewsDiffer(database)) && !(await keptOtherwise(database))) return [];
  for (let attempt = 1; ; attempt++) {
    try {
      return await bringUp(database, wanted);
    } catch (error) {
      // Whoever asks a view holds it for a moment; nothing has changed meanwhile.
      if (!(error instanceof StageFailure && error.code === 'database-busy') || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Whether our migrations are those that made the database, and all of them: one with a lower number may come later than others. */
async function isAt(session: Session, wanted: readonly Migration[]): Promise<boolean> {
  if ((await schemaVersion(session)) === 0) return false;
  const applied = await session.query<Applied>('select version, sha256 from schema_version');
  const ours = new Map(wanted.map(({ version, sha256 }) => [version, sha256]));
  return applied.length === wanted.length && applied.every(({ version, sha256 }) => ours.get(version) === sha256);
}

/** Some twenty seconds in all, with the time that each waits for a view. */
const ATTEMPTS = 20;
const PAUSE = 500;

function bringUp(database: Database, wanted: readonly Migration[]): Promise<number[]> {
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
    await keepViews(session);
    if (await keptOtherwise(session)) await sayKeptBy(session);
    return missing.map(({ version }) => version);
  });
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
