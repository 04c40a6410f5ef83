import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { StageFailure } from '../domain/failure.js';
import { type Archive, damaged, type Manifest, ORIGINALS, openArchive } from './archive.js';
import type { Holdings } from './backup.js';
import { type Session, withClient } from './connection.js';
import { statement } from './statement.js';
import { BORN_FULL, listTables, type Table } from './tables.js';

export interface RestoreOptions {
  /** Give up what the database holds now. */
  readonly replace?: boolean;
}

/**
 * Puts back what `backup` has written: first the originals, which nobody misses should we stop there, then all tables
 * in one transaction. Refuses a database that holds something else, unless told to replace it. The database is migrated.
 */
export async function restore(file: string, holdings: Holdings, options: RestoreOptions = {}): Promise<Manifest> {
  const archive = await openArchive(file);
  try {
    await withClient(holdings.databaseUrl, 'begin', async (client, session) => {
      const tables = await listTables(session);
      refuseOtherTables(tables, archive.manifest, file);
      const held = await lockTables(session, tables);
      if (held.length > 0 && !options.replace) throw notEmpty(held);
      await restoreOriginals(archive, file, holdings.originals);
      await fill(client, session, tables, archive, file);
    });
    return archive.manifest;
  } finally {
    archive.close();
  }
}

async function fill(client: pg.ClientBase, session: Session, tables: Table[], archive: Archive, file: string) {
  const kept = new Map(archive.manifest.tables.map((table) => [table.name, table]));
  // What triggers added when the rows were new is in the backup; foreign keys and checks hold as ever. What triggers
  // check in bulk is asked for once, at the end.
  for (const { name } of tables) await session.change(`alter table ${name} disable trigger user`);
  await session.change(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  for (const { name } of tables) {
    const { columns, entry, rows } = kept.get(name)!;
    const copy = client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`));
    await pipeline(await archive.read(entry), copy).catch((error) => {
      throw NONSENSE.test(error.code) ? damaged(file, `${name}: ${error.message}`, error) : error;
    });
    if (copy.rowCount !== rows) throw damaged(file, `${name} has ${copy.rowCount} rows instead of ${rows}`);
  }
  await session.change('set constraints all immediate');
  const [stray] = tables.some(({ name }) => name === OWNED)
    ? await session.query<{ kind: string; owner: number }>(statement('strays'))
    : [];
  if (stray) throw damaged(file, `a row (${stray.kind}) lacks its owner ${stray.owner}`);
  for (const { name } of tables) await session.change(`alter table ${name} enable trigger user`);
  for (const { name, value, used } of archive.manifest.sequences) {
    await session.query('select setval($1::regclass, $2, $3)', [name, value, used]);
  }
}

/** Where it is, the tables are those that `strays` asks. */
const OWNED = 'public.claim_argument';

// SQLSTATE classes: a value that is none, a constraint that does not hold.
const NONSENSE = /^2[23]\w{3}$/;

function refuseOtherTables(tables: Table[], manifest: Manifest, file: string): void {
  const list = (of: readonly Table[]) =>
    of.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
  const [here, kept] = [new Set(list(tables)), new Set(list(manifest.tables))];
  const unknown = [...kept].filter((column) => !here.has(column));
  const missing = [...here].filter((column) => !kept.has(column));
  if (unknown.length === 0 && missing.length === 0) return;
  throw new StageFailure(
    'backup-of-another-version',
    unknown.length > 0
      ? `${file} was made by a newer sovang (it has ${unknown[0]}); update this one, then restore.`
      : `${file} was made by an older sovang (it lacks ${missing[0]}); restore it with that one, then update it.`,
  );
}

// Locked, so that nobody writes between the look and the load. Gives the tables that hold something.
async function lockTables(session: Session, tables: Table[]): Promise<string[]> {
  const held: string[] = [];
  for (const { name } of tables) {
    await session.change(`lock table ${name} in access exclusive mode`);
    if (BORN_FULL.has(name)) continue;
    if ((await session.query(`select from ${name} limit 1`)).length > 0) held.push(name);
  }
  return held;
}

const notEmpty = (tables: string[]): StageFailure =>
  new StageFailure(
    'database-not-empty',
    `The database holds something already (${tables.join(', ')}); restore into another SOVANG_HOME or DATABASE_URL, or say --replace to give up what it holds.`,
  );

async function restoreOriginals(archive: Archive, file: string, folder: string): Promise<void> {
  for (const name of archive.names.filter((name) => name.startsWith(ORIGINALS))) {
    const place = join(folder, name.slice(ORIGINALS.length));
    if (await isThere(place)) continue;
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    const draft = `${place}.${process.pid}`;
    const hash = createHash('sha256');
    const content = await archive.read(name);
    content.on('data', (chunk) => hash.update(chunk));
    try {
      await pipeline(content, createWriteStream(draft, { mode: 0o600 }));
      if (hash.digest('hex') !== basename(place)) throw damaged(file, `${name} is not the document that it was`);
      await rename(draft, place);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
