import { describe, expect, it } from 'vitest';
import { StageFailure } from '../src/domain/failure.js';
import { readQuestion } from '../src/stages/sql/question.js';
import { askForPage } from '../src/stages/sql/run.js';
import { ask } from '../src/store/ask.js';
import { type Database, openDatabase } from '../src/store/connection.js';
import { openReader } from '../src/store/reader.js';
import { views } from '../src/store/views.js';
import { useDatabase } from './database.js';

const test = useDatabase();
const page = (sql: string, parameters: Record<string, string> = {}, limit = 100) =>
  askForPage(test().database, { sql, parameters }, limit);
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'answered',
    (error: unknown) => (error instanceof StageFailure ? error.code : `no failure: ${error}`),
  );
/** What the server itself says to the reader, without the look at the words before. */
const unread = async (text: string) => {
  const reader = await openReader(test().database);
  return ask(reader, { text, values: [] }, { milliseconds: 2000 }, async ({ rows }) => {
    for await (const _ of rows);
  });
};

describe('the words of a question', () => {
  it.each([
    ['select 1 where year = :year', 'select 1 where year = $1', ['year']],
    [':a :b :a', '$1 $2 $1', ['a', 'b']],
    ['select \':no\', ":no", x::text -- :no\n, :yes', 'select \':no\', ":no", x::text -- :no\n, $1', ['yes']],
    ['select /* :no */ $$:no$$, $t$ :no $t$, :yes', 'select /* :no */ $$:no$$, $t$ :no $t$, $1', ['yes']],
    ["select E'\\':no', 'it''s :no' ;  ", "select E'\\':no', 'it''s :no'", []],
  ])('%s', (typed, text, parameters) => {
    expect(readQuestion(typed)).toEqual({ text, parameters });
  });

  it.each([
    "select pg_read_file('/etc/passwd')",
    'select PG_Sleep(1)',
    'select "pg_ls_dir"(\'.\')',
    'select U&"pg\\005fsleep"(1)',
    "select lo_import('/etc/passwd')",
    "select * from dblink('host=evil.example', 'select 1') as t (a int)",
    "select set_config('role', 'postgres', false)",
    "select query_to_xml('select * from account', true, false, '')",
    'select pg_catalog.pg_terminate_backend(1)',
    'select * from pg_stat_activity',
    '',
  ])('%s is refused', (typed) => {
    expect(() => readQuestion(typed)).toThrow(StageFailure);
  });
});

describe('a question', () => {
  it('is answered with typed columns, parameters, and whether there is more', async () => {
    const answer = await page(
      "select g as n, 'Sở ' || g as unit, g * 0.5 as half, date '2020-02-10' as day, array['a', 'b,c'] as list, g > 1 as big, null as none, g as n " +
        'from generate_series(1, :most::int) g where g >= :least',
      { most: '5', least: '2' },
      3,
    );
    expect(answer.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'n integer',
      'unit text',
      'half number',
      'day date',
      'list texts',
      'big boolean',
      'none text',
      'n_2 integer',
    ]);
    expect(answer.rows[0]).toEqual([2, 'Sở 2', 1, '2020-02-10', ['a', 'b,c'], true, null, 2]);
    expect([answer.rows.length, answer.more]).toEqual([3, true]);
    expect((await page("select timestamptz '2020-02-10 08:30:00.5+07'")).rows).toEqual([
      [new Date('2020-02-10T01:30:00.500Z')],
    ]);
    expect((await page('select 1 where :year::int is null')).rows).toHaveLength(1);
    expect((await page('select 1 where :year::int is null', { year: '2019' })).rows).toHaveLength(0);
  });

  it('sees every view, and says of a mistake what and where it is', async () => {
    for (const { name } of views()) expect((await page(`select * from ${name}`)).more).toBe(false);
    await expect(page('select nothing from award_fact')).rejects.toThrow(
      'column "nothing" does not exist (at "nothing from award_f")',
    );
    expect(await codeOf(page('selec 1'))).toBe('sql-wrong');
    expect(await codeOf(page('select 1', { stray: '1' }))).toBe('sql-wrong');
  });

  it('sees views that were made anew', async () => {
    await page('select 1 from gap');
    const { sql } = views().find(({ name }) => name === 'gap')!;
    await test().database.change(`drop view gap; ${sql}`);
    expect((await page('select * from gap')).rows).toEqual([]);
  });
});

// Each asked as a person would, and past the look at its words: the role and the cursor refuse it too.
const WRITES = [
  "insert into account (name, key, roles, password, made_at) values ('a', 'a', '{analyst}', 'x', now()) returning id",
  'with gone as (delete from saved_query returning id) select * from gone',
  'select * into stolen from award_fact',
  'create table stolen as select * from award_fact',
  'drop view gap',
  'select 1; drop view gap',
  "copy (select 1) to program 'touch /tmp/stolen'",
  "copy account to '/tmp/stolen'",
  'set role postgres',
  'reset role',
  'set session authorization postgres',
  'explain analyze select 1',
  'do $$ begin end $$',
  'begin',
  'vacuum',
  "notify a, 'b'",
  'lock table gap',
  'truncate account',
  'refresh materialized view gap',
  'select * from gap for update',
];
const PRIVATE = [
  'account',
  'account_session',
  'api_token',
  'invitation',
  'password_link',
  'journal_head',
  'review',
  'document',
  'saved_query',
  'schema_version',
];
const REACHING = [
  "select pg_read_file('/etc/passwd')",
  "select pg_read_binary_file('postgresql.conf')",
  "select pg_ls_dir('.')",
  "select lo_import('/etc/passwd')",
  "select lo_export(1, '/tmp/stolen')",
  'select lo_creat(-1)',
  "select lo_from_bytea(0, 'x')",
  "select * from dblink('host=evil.example', 'select 1') as t (a int)",
  "select set_config('role', 'postgres', false)",
  "select set_config('session_authorization', 'postgres', false)",
  "select set_config('transaction_read_only', 'off', true)",
  "select query_to_xml('select * from account', true, false, '')",
  "select set_config('statement_timeout', '0', false), pg_sleep(60)",
  'select pg_sleep(60)',
  'select count(*) from generate_series(1, 1000000000000)',
  "select nextval(pg_get_serial_sequence('account', 'id'))",
  'select pg_reload_conf()',
  'select passwd from pg_shadow',
  'select pg_switch_wal()',
];

describe('the role that asks', () => {
  it.each(WRITES)('does not: %s', async (sql) => {
    expect(await codeOf(page(sql))).toMatch(/^sql-(wrong|forbidden)$/);
    expect(await codeOf(unread(sql))).toMatch(/^sql-(wrong|forbidden)$/);
  });

  it.each(PRIVATE)('does not see %s', async (table) => {
    expect(await codeOf(page(`select * from ${table}`))).toBe('sql-forbidden');
    expect(await codeOf(page(`select 1 from gap where exists (select from ${table})`))).toBe('sql-forbidden');
  });

  it.each(REACHING)('does not reach: %s', { timeout: 20_000 }, async (sql) => {
    expect(await codeOf(unread(sql))).toMatch(/^sql-(wrong|forbidden|too-slow)$/);
  });

  it('may do no more than look at the views', async () => {
    const { role } = await openReader(test().database);
    const [rights] = await test().database.query(
      'select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls from pg_roles where rolname = $1',
      [role],
    );
    expect(Object.values(rights!).every((right) => right === false)).toBe(true);
  });

  it('is not asked where somebody gave it, or everybody, more', async () => {
    const { database } = test();
    const { role } = await openReader(database);
    for (const [give, take] of [
      ['grant select on account to public', 'revoke select on account from public'],
      [`grant select (name) on account to ${role}`, `revoke select (name) on account from ${role}`],
      [`grant insert on gap to ${role}`, null],
      [`grant pg_read_server_files to ${role}`, `revoke pg_read_server_files from ${role}`],
      [`alter role ${role} createdb`, `alter role ${role} nocreatedb`],
    ] as const) {
      await database.change(give);
      expect([give, await codeOf(page('select 1'))]).toEqual([give, take === null ? 'answered' : 'sql-unavailable']);
      if (take) await database.change(take);
      else await database.change(`revoke insert on gap from ${role}`);
    }
    expect(await codeOf(page('select 1'))).toBe('answered');
  });

  it('is told plainly where it cannot be made', async () => {
    const { database, url } = test();
    await database.change('create role owner_only login; grant create, usage on schema public to owner_only');
    const other: Database = await openDatabase(
      url.replace('postgres@', 'owner_only@').replace('://postgres', '://owner_only'),
    );
    try {
      const [{ role }] = await other.query<{ role: string }>('select current_user as role');
      expect(role).toBe('owner_only');
      const { role: reader } = await openReader(database);
      await database.change(`drop owned by ${reader}; drop role ${reader}`);
      await expect(openReader(other)).rejects.toThrow(
        /owner_only may not make one here .* alter role "owner_only" createrole/,
      );
    } finally {
      await other.close();
      await database.change('drop owned by owner_only; drop role owner_only');
    }
  });

  it('gives no answer that would fill the memory of the desk', { timeout: 60_000 }, async () => {
    expect(await codeOf(page("select repeat('x', 300000000)"))).toBe('sql-too-much');
  });
});
