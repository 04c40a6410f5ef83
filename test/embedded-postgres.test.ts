import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Home, homeDirectory } from '../src/engines/postgres-server/home.js';
import { buffersFor, logFor, runningPostmaster } from '../src/engines/postgres-server/postmaster.js';
import { type EmbeddedServer, startEmbedded } from '../src/engines/postgres-server/start.js';
import { openDatabase } from '../src/store/connection.js';
import { useDatabase } from './database.js';
import { holdServer, keepersOf, pause, removeHome, temporaryHome } from './postgres-processes.js';
import { until } from './until.js';

const IDLE = 800;

let home: Home;
beforeEach(async () => {
  home = await temporaryHome();
});
afterEach(() => removeHome(home));

const start = () => startEmbedded(home, { idle: IDLE });
const pid = () => runningPostmaster(home)?.pid;

async function ask(server: EmbeddedServer, sql: string): Promise<object[]> {
  const database = await openDatabase(server.databaseUrl, { max: 1 });
  return database.query(sql).finally(() => database.close());
}

describe('the embedded server', () => {
  it('keeps the Vietnamese letters that a search by trigrams needs', async () => {
    const server = await start();
    await ask(server, 'create extension pg_trgm');
    const rows = await ask(server, `select cardinality(show_trgm('Đặng')) as trigrams, lower('Đ') as lower`);
    expect(rows).toEqual([{ trigrams: 5, lower: 'đ' }]);
    await server.release();
  });

  it('listens to its socket alone and takes 200 connections', async () => {
    const server = await start();
    const rows = await ask(
      server,
      `select name, setting from pg_settings where name in ('listen_addresses', 'max_connections') order by name`,
    );
    expect(rows).toEqual([
      { name: 'listen_addresses', setting: '' },
      { name: 'max_connections', setting: '200' },
    ]);
    await server.release();
  });

  it('is one for commands that start at once in an empty home', async () => {
    const holders = [1, 2, 3, 4].map(() => holdServer(home, IDLE));
    expect(await Promise.all(holders.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    expect(new Set(holders.flatMap(({ lines }) => lines)).size).toBe(1);
    // Those that came second go when they see the first.
    await expect.poll(() => keepersOf(home).length, { timeout: 10_000 }).toBe(1);
  });

  it('outlives the command that started it, and stops when it was idle', async () => {
    expect(await holdServer(home, IDLE).ended).toBe(0);
    const ended = Date.now();
    expect(pid()).toBeDefined();
    await until(() => pid() === undefined, 'the server has stopped');
    expect(Date.now() - ended).toBeGreaterThan(IDLE / 2);
    await until(() => keepersOf(home).length === 0, 'the keeper has ended');
  });

  it('stays while somebody needs it, also without a word', async () => {
    const server = await start();
    const first = pid();
    await pause(3 * IDLE);
    expect(pid()).toBe(first);
    await server.release();
  });

  it('is not taken away by the death of the command that started it', async () => {
    const starter = holdServer(home, IDLE, true);
    await until(() => starter.lines.length > 1, 'the server runs');
    const other = await start();
    const first = pid();
    starter.child.kill('SIGKILL');
    await starter.ended;
    await pause(2 * IDLE);
    expect(await ask(other, 'select 1 as answer')).toEqual([{ answer: 1 }]);
    expect(pid()).toBe(first);
    await other.release();
  });

  it('stops when the command that started it is killed before it was told of it', async () => {
    for (let round = 0; round < 3; round++) {
      const starter = holdServer(home, IDLE, true);
      await until(() => pid() !== undefined, 'the server starts');
      await pause(round * 30);
      starter.child.kill('SIGKILL');
      await starter.ended;
      await until(() => pid() === undefined, 'it stops');
    }
  });

  it('comes back for those who need it when it is killed', async () => {
    const holder = holdServer(home, IDLE, true);
    await until(() => holder.lines.length > 1, 'the server runs');
    const first = pid()!;
    process.kill(first, 'SIGKILL');
    await until(() => pid() !== undefined && pid() !== first, 'another server runs');
    const seen = holder.lines.length;
    await until(() => holder.lines.slice(seen).includes('tick'), 'it answers');
    // A question under way at that moment fails as one to be asked again, and nothing else does.
    expect(holder.lines.slice(1).filter((line) => !['tick', 'database-lost'].includes(line))).toEqual([]);
    holder.child.kill('SIGKILL');
    await until(() => pid() === undefined, 'it stops');
  });

  it('starts for the next command when it was killed with nobody there, and another process has its number', async () => {
    await holdServer(home, 60_000).ended;
    const first = pid()!;
    process.kill(first, 'SIGKILL');
    await until(() => pid() === undefined, 'it is dead');
    await writeFile(join(home.postgres, 'postmaster.pid'), `${process.pid}\n${home.postgres}\n`);
    const server = await start();
    expect(await ask(server, 'select 1 as answer')).toEqual([{ answer: 1 }]);
    await server.release();
  });

  it.each(['postgres/postmaster.pid', 'socket/.s.PGSQL.5432.lock'])(
    'starts when the one before was killed before it wrote its number into %s',
    async (lock) => {
      await holdServer(home, 60_000).ended;
      process.kill(pid()!, 'SIGKILL');
      await until(() => pid() === undefined, 'it is dead');
      await writeFile(join(home.root, lock), '');
      const server = await start();
      expect(await ask(server, 'select 1 as answer')).toEqual([{ answer: 1 }]);
      await server.release();
    },
  );

  it('gets another keeper when its keeper is killed, and still stops', async () => {
    await holdServer(home, IDLE).ended;
    const [keeper] = keepersOf(home);
    const first = pid();
    process.kill(keeper!, 'SIGKILL');
    expect(pid()).toBe(first);
    await until(() => keepersOf(home).some((other) => other !== keeper), 'another keeper');
    await until(() => pid() === undefined, 'the server has stopped');
  });

  it('can be joined at the very moment when it stops', async () => {
    const idle = 40;
    for (let round = 0; round < 25; round++) {
      const server = await startEmbedded(home, { idle });
      expect(await ask(server, 'select 1 as answer')).toEqual([{ answer: 1 }]);
      await server.release();
      await pause(idle + (round % 5) * 8);
    }
  });
});

describe('a home that cannot be used is refused with what to do', () => {
  const refusal = (root: string) => startEmbedded(homeDirectory({ SOVANG_HOME: root })).catch((failure) => failure);

  it('made by another PostgreSQL', async () => {
    await holdServer(home, IDLE).ended;
    await until(() => pid() === undefined, 'the server has stopped');
    await writeFile(join(home.postgres, 'PG_VERSION'), '17\n');
    expect(await refusal(home.root)).toMatchObject({
      code: 'other-postgres',
      message: expect.stringMatching(/made by PostgreSQL 17, and this sovang brings 18.*backup.*restore/),
    });
  });

  it('with something else in the place of the data', async () => {
    await holdServer(home, IDLE).ended;
    await until(() => pid() === undefined, 'the server has stopped');
    await rm(join(home.postgres, 'PG_VERSION'));
    expect(await refusal(home.root)).toMatchObject({ code: 'not-a-cluster' });
  });

  it('that cannot be written', async () => {
    const file = join(home.root, 'file');
    await writeFile(file, '');
    expect(await refusal(join(file, 'home'))).toMatchObject({
      code: 'home-unwritable',
      message: expect.stringContaining('set SOVANG_HOME'),
    });
  });

  it.runIf(process.getuid?.() === 0)('that only root may enter', async () => {
    const hidden = join(home.root, 'hidden');
    await mkdir(hidden, { mode: 0o700 });
    expect(await refusal(join(hidden, 'home'))).toMatchObject({
      code: 'home-unreachable',
      message: expect.stringContaining('/var/lib/sovang'),
    });
    expect(existsSync(join(hidden, 'home', 'postgres'))).toBe(false);
  });
});

describe('the memory that the server shares', () => {
  const GB = 2 ** 30;
  it.each([
    ['an empty store', 0, 8 * GB, 64],
    ['a small one', GB, 8 * GB, 64],
    ['a large one', 9 * GB, 16 * GB, 288],
    ['a huge one', 200 * GB, 64 * GB, 512],
    ['a large one on a small machine', 9 * GB, 2 * GB, 128],
  ])('is that of %s', (_, stored, memory, megabytes) => expect(buffersFor(stored, memory)).toBe(megabytes));
});

describe('the memory of a question', () => {
  const test = useDatabase();
  it('holds which rows of a large store have a frequent word', async () => {
    // A megabyte notes some twenty thousand pages row by row, and whole pages where there are more.
    const [{ kilobytes }] = await test().database.query<{ kilobytes: number }>(
      "select setting::integer as kilobytes from pg_settings where name = 'work_mem'",
    );
    expect(kilobytes).toBeGreaterThanOrEqual(16 * 1024);
  });
});

describe('the log between two checkpoints', () => {
  const GB = 2 ** 30;
  it.each([
    ['an empty store', 0, 512],
    ['a large one', 3 * GB, 1536],
    ['a huge one', 200 * GB, 2048],
  ])('is that of %s', (_, stored, megabytes) => expect(logFor(stored)).toBe(megabytes));
});

describe('the home', () => {
  it.each([
    [{ SOVANG_HOME: '/srv/x' }, '/srv/x'],
    [{ SOVANG_HOME: '/srv/a/../x/' }, '/srv/x'],
  ])('%o', (env, root) => {
    expect(homeDirectory(env).root).toBe(root);
  });
});
