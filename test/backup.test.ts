import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { backup, type Holdings } from '../src/store/backup.js';
import type { Database } from '../src/store/connection.js';
import { restore } from '../src/store/restore.js';
import { BORN_FULL, listTables } from '../src/store/tables.js';
import { createDatabase } from './database.js';

// A schema with everything that makes a restore hard: references, circles of one, generated columns, triggers that
// add rows, refuse changes, numbers that go on.
const SCHEMA = `
  create table a_review (id int8 primary key, paper int8 not null references paper, reverts int8 references a_review);
  create table note (text text)`;
const FIRST = `
  create table paper (
    id int8 generated always as identity primary key,
    name text not null, bytes bytea, seen timestamptz, tags text[], more jsonb,
    length int generated always as (length(name)) stored);
  create function note_paper() returns trigger language plpgsql as
    $$ begin insert into note values (new.name); return new; end $$;
  create table schema_version (name text);
  insert into schema_version values ('001')`;
const REFUSALS = `
  create function refuse() returns trigger language plpgsql as $$ begin raise exception 'never'; end $$;
  create trigger refuse before update or delete or truncate on a_review execute function refuse()`;
const TRIGGER = 'create trigger note_paper after insert on paper for each row execute function note_paper()';

let folder: string;
let drops: (() => Promise<void>)[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sovang-backup-'));
  drops = [];
});
afterEach(async () => {
  for (const drop of drops) await drop();
  await rm(folder, { recursive: true });
});

async function house(name: string): Promise<Holdings & { database: Database }> {
  const { url, database, drop } = await createDatabase(false);
  drops.push(drop);
  for (const sql of [FIRST, SCHEMA, TRIGGER, REFUSALS]) await database.change(sql);
  return { databaseUrl: url, originals: join(folder, name), database };
}

async function filledHouse() {
  const from = await house('from');
  await from.database.change(
    `insert into paper (name, bytes, seen, tags, more)
     select 'Tờ trình ' || n || E'\\t\\\\ "và"\\n', decode('00ff', 'hex'), '2019-12-03 08:00+07', array['a', null], '{"ă": 1}'
       from generate_series(1, 5000) n`,
  );
  await from.database.change('insert into a_review values (1, 7, null), (2, 7, 1)');
  const bytes = Buffer.from('Sở Y tế');
  const name = createHash('sha256').update(bytes).digest('hex');
  await mkdir(join(from.originals, name.slice(0, 2)), { recursive: true });
  await writeFile(join(from.originals, name.slice(0, 2), name), bytes);
  await writeFile(join(from.originals, name.slice(0, 2), `${name}.draft`), 'half');
  return { from, original: join(name.slice(0, 2), name) };
}

const contents = async ({ database }: { database: Database }) => ({
  papers: await database.query('select * from paper order by id'),
  reviews: await database.query('select * from a_review order by id'),
  notes: await database.query('select * from note order by text'),
  migrations: await database.query('select * from schema_version'),
});

describe('the tables that are made full', () => {
  it('are those that a restore takes for empty', async () => {
    const { database, drop } = await createDatabase();
    drops.push(drop);
    await keepShippedList(database);
    const held: string[] = [];
    for (const { name } of await listTables(database)) {
      if ((await database.query(`select from ${name} limit 1`)).length > 0) held.push(name);
    }
    expect(held.sort()).toEqual([...BORN_FULL].sort());
  });
});

describe('a backup', () => {
  it('gives everything back in an empty database, and the numbers go on', async () => {
    const { from, original } = await filledHouse();
    const file = join(folder, 'kept.zip');
    const manifest = await backup(from, file);
    expect(manifest).toMatchObject({ originals: 1, format: 1 });
    expect(manifest.tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['public.note', 5000],
      ['public.paper', 5000],
      ['public.a_review', 2],
    ]);
    const to = await house('to');
    await restore(file, to);
    expect(await contents(to)).toEqual(await contents(from));
    expect(await readFile(join(to.originals, original), 'utf8')).toBe('Sở Y tế');
    expect(await readdir(join(to.originals, original.slice(0, 2)))).toHaveLength(1);
    expect(await to.database.query(`insert into paper (name) values ('x') returning id`)).toEqual([{ id: 5001 }]);
    expect(await to.database.query('select count(*) from note')).toEqual([{ count: 5001 }]);
  });

  it('leaves the triggers of the database as they were', async () => {
    const { from } = await filledHouse();
    await backup(from, join(folder, 'kept.zip'));
    const to = await house('to');
    await restore(join(folder, 'kept.zip'), to);
    await expect(to.database.change('delete from a_review')).rejects.toThrow('never');
  });

  it('is one moment of the database, while others write', async () => {
    const { from } = await filledHouse();
    let writing = true;
    const writer = (async () => {
      while (writing) await from.database.change(`insert into paper (name) values ('late')`);
    })();
    const manifest = await backup(from, join(folder, 'kept.zip'));
    writing = false;
    await writer;
    const rows = Object.fromEntries(manifest.tables.map((table) => [table.name, table.rows]));
    expect(rows['public.paper']).toBe(rows['public.note']);
  });

  it('is refused by a database that holds something, unless told to replace it', async () => {
    const { from } = await filledHouse();
    const file = join(folder, 'kept.zip');
    await backup(from, file);
    const to = await house('to');
    await to.database.change(`insert into paper (name) values ('mine')`);
    await expect(restore(file, to)).rejects.toMatchObject({
      code: 'database-not-empty',
      message: expect.stringContaining('public.paper'),
    });
    expect(await to.database.query('select name from paper')).toEqual([{ name: 'mine' }]);
    await restore(file, to, { replace: true });
    expect(await contents(to)).toEqual(await contents(from));
  });

  it.each([
    ['alter table paper add column later text', 'older sovang'],
    ['alter table note drop column text', 'newer sovang'],
  ])('is refused where the tables are others: %s', async (change, why) => {
    const { from } = await filledHouse();
    const file = join(folder, 'kept.zip');
    await backup(from, file);
    const to = await house('to');
    await to.database.change(change);
    await expect(restore(file, to)).rejects.toMatchObject({
      code: 'backup-of-another-version',
      message: expect.stringContaining(why),
    });
  });

  it('that is damaged leaves the database as it was', async () => {
    const { from } = await filledHouse();
    const file = join(folder, 'kept.zip');
    await backup(from, file);
    const bytes = await readFile(file);
    const place = bytes.indexOf('tables/2.copy') + 2000;
    bytes[place] = bytes[place]! ^ 0xff;
    await writeFile(file, bytes);
    const to = await house('to');
    await expect(restore(file, to)).rejects.toMatchObject({ code: 'backup-damaged' });
    expect(await to.database.query('select count(*) from paper')).toEqual([{ count: 0 }]);
    expect(await to.database.query('select count(*) from note')).toEqual([{ count: 0 }]);
  });

  it('with rows that lack their owner is refused, though no foreign key says so', async () => {
    const from = await createDatabase();
    const to = await createDatabase();
    drops.push(from.drop, to.drop);
    await from.database.transaction(async (session) => {
      await session.change('set local session_replication_role = replica');
      await session.change(
        `insert into block (reading_id, ordinal, kind, span_start, span_end, text) values (7, 0, 'title', 0, 1, 'x')`,
      );
    });
    const file = join(folder, 'kept.zip');
    await backup({ databaseUrl: from.url, originals: join(folder, 'from') }, file);
    await expect(restore(file, { databaseUrl: to.url, originals: join(folder, 'to') })).rejects.toMatchObject({
      code: 'backup-damaged',
      message: expect.stringContaining('a row (block) lacks its owner 7'),
    });
    expect(await to.database.query('select from block')).toEqual([]);
  });

  it.each(['cut short', 'of something else', 'that is not there'])('%s is refused', async (what) => {
    const { from } = await filledHouse();
    const file = join(folder, 'kept.zip');
    await backup(from, file);
    if (what === 'cut short') await writeFile(file, (await readFile(file)).subarray(0, 20_000));
    if (what === 'of something else') await writeFile(file, 'not a zip file');
    if (what === 'that is not there') await rm(file);
    await expect(restore(file, await house('to'))).rejects.toMatchObject({
      code: what === 'that is not there' ? 'backup-unreadable' : 'backup-damaged',
    });
  });

  it('does not overwrite another, and says where it cannot be written', async () => {
    const { from } = await filledHouse();
    const file = join(folder, 'kept.zip');
    await writeFile(file, 'precious');
    await expect(backup(from, file)).rejects.toMatchObject({ code: 'backup-exists' });
    expect(await readFile(file, 'utf8')).toBe('precious');
    await expect(backup(from, join(folder, 'nowhere', 'kept.zip'))).rejects.toMatchObject({
      code: 'backup-unwritable',
      message: expect.stringContaining('ENOENT'),
    });
  });
});
