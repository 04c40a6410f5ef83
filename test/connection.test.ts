import { describe, expect, it } from 'vitest';
import { openDatabase, refuseOlder } from '../src/store/connection.js';
import { statement } from '../src/store/statement.js';
import { useDatabase } from './database.js';
import { pause } from './postgres-processes.js';

const test = useDatabase({ migrated: false });

describe('a database', () => {
  it('gives values as a caller means them', async () => {
    const rows = await test().database.query(
      `select 9007199254740991::int8 as number, count(*) as count, '2019-12-03'::date as day,
              '2019-12-03 08:00+07'::timestamptz as moment, 1.10::numeric as exact, null as nothing, '{1,null}'::int8[] as list`,
    );
    expect(rows).toEqual([
      {
        number: Number.MAX_SAFE_INTEGER,
        count: 1,
        day: '2019-12-03',
        moment: new Date('2019-12-03T01:00:00Z'),
        exact: '1.10',
        nothing: null,
        list: [1, null],
      },
    ]);
  });

  it('keeps a transaction whole', async () => {
    const { database } = test();
    await database.change('create table whole (n int primary key)');
    const broken = database.transaction(async (session) => {
      await session.change('insert into whole values (1), (2)');
      await session.change('insert into whole values (2)');
    });
    await expect(broken).rejects.toMatchObject({ code: '23505' });
    expect(await database.query('select * from whole')).toEqual([]);
    const touched = await database.transaction((session) => session.change('insert into whole values (1), (2)'));
    expect(touched).toBe(2);
    expect(await database.query('select * from whole')).toHaveLength(2);
  });

  it('says that work may be tried again when its connection is cut, and goes on', async () => {
    const { database } = test();
    const pid = (session: { query: typeof database.query }) =>
      session.query<{ pid: number }>('select pg_backend_pid() as pid').then(([row]) => row!.pid);
    const cut = database.transaction(async (session) => {
      await database.query('select pg_terminate_backend($1)', [await pid(session)]);
      await session.query('select 1');
    });
    await expect(cut).rejects.toMatchObject({ code: 'database-lost', permanent: false });
    expect(await database.query('select 1 as answer')).toEqual([{ answer: 1 }]);
  });

  it('survives the end of a connection that nobody uses', async () => {
    const { url, database } = test();
    const other = await openDatabase(url, { max: 1 });
    const [{ pid }] = (await other.query<{ pid: number }>('select pg_backend_pid() as pid')) as [{ pid: number }];
    await database.query('select pg_terminate_backend($1)', [pid]);
    const alive = async () => (await database.query('select from pg_stat_activity where pid = $1', [pid])).length > 0;
    while (await alive());
    await pause(50); // until the news has come
    expect(await other.query('select 1 as answer')).toEqual([{ answer: 1 }]);
    await other.close();
  });

  it.each([
    [(url: string) => url.replace(/\/test_\w+/, '/nowhere'), 'database-refused', true],
    [(url: string) => url.replace('port=5432', 'port=9'), 'database-lost', false],
    [() => 'postgresql://localhost:9/x', 'database-lost', false],
  ])('that cannot be opened: %s → %s', async (wrong, code, permanent) => {
    await expect(openDatabase(wrong(test().url), { patience: 100 })).rejects.toMatchObject({
      code,
      permanent,
      message: expect.stringContaining('DATABASE_URL'),
    });
  });

  it.each([
    [140_012, 'PostgreSQL 14'],
    [90_624, 'PostgreSQL 9'],
  ])('is refused from a server of version %i', (version, name) => {
    expect(() => refuseOlder(version)).toThrow(name);
  });

  it.each([150_000, 180_004])('is taken from a server of version %i', (version) => {
    expect(() => refuseOlder(version)).not.toThrow();
  });
});

describe('a statement', () => {
  it('is found by its name', () => {
    expect(statement('installation_id')).toMatch(/^-- /);
  });
  it('that is not there says which', () => {
    expect(() => statement('no_such_statement')).toThrow('no_such_statement.sql');
  });
});
