import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { homeDirectory } from '../src/engines/postgres-server/home.js';
import { type EmbeddedServer, startEmbedded } from '../src/engines/postgres-server/start.js';
import { type Database, openDatabase } from '../src/store/connection.js';
import { migrate } from '../src/store/migrate.js';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
}

/**
 * A database of its own for a test file (or a `describe`), with every migration, on the real server:
 *
 *     const test = useDatabase();
 *     it('counts', async () => { await test().database.query('select 1'); });
 *
 * The server starts once a run; each database is a copy of a migrated template, some 20 ms. `migrated: false` gives
 * an empty one.
 */
export function useDatabase(options: { migrated?: boolean } = {}): () => TestDatabase {
  let opened: (TestDatabase & { drop(): Promise<void> }) | undefined;
  beforeAll(async () => {
    opened = await createDatabase(options.migrated ?? true);
  });
  afterAll(() => opened?.drop());
  return () => {
    if (!opened) throw new Error('useDatabase() gives its database inside of tests and hooks only');
    return opened;
  };
}

/** The same for a test that needs several databases, or needs them at its own time; call `drop` at the end. */
export async function createDatabase(migrated = true): Promise<TestDatabase & { drop(): Promise<void> }> {
  const server = await startEmbedded(homeDirectory({ SOVANG_HOME: process.env.SOVANG_TEST_HOME! }), { idle: 60_000 });
  const admin = await openDatabase(server.databaseUrl, { max: 2 });
  if (migrated) await makeTemplate(server, admin);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await admin.change(`create database ${name} template ${migrated ? TEMPLATE : 'template0'}`);
  const url = urlOf(server, name);
  const database = await openDatabase(url);
  return {
    url,
    database,
    drop: async () => {
      await database.close();
      await admin.change(`drop database ${name} with (force)`);
      await admin.close();
      await server.release();
    },
  };
}

const TEMPLATE = 'migrated_template';

// Test files run side by side: one makes the template, the others wait for it.
async function makeTemplate(server: EmbeddedServer, admin: Database): Promise<void> {
  await admin.transaction(async (lock) => {
    await lock.query('select pg_advisory_xact_lock(1)');
    const there = await admin.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (there.length > 0) return;
    await admin.change(`create database ${TEMPLATE}_draft template template0`);
    const draft = await openDatabase(urlOf(server, `${TEMPLATE}_draft`), { max: 1 });
    await migrate(draft).finally(() => draft.close());
    await admin.change(`alter database ${TEMPLATE}_draft rename to ${TEMPLATE}`);
  });
}

function urlOf(server: EmbeddedServer, database: string): string {
  return server.databaseUrl.replace('/sovang?', `/${database}?`);
}
