import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Database } from '../src/store/connection.js';
import { migrate, migrations, schemaVersion } from '../src/store/migrate.js';
import { SQL_FOLDER } from '../src/store/statement.js';
import { createDatabase } from './database.js';

// Everything that makes a schema, as text, of what does not belong to an extension.
const CATALOGUE = `
  select 'column' as kind, format('%s.%s', c.relname, a.attname) as name,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end, a.attidentity,
      pg_get_expr(d.adbin, d.adrelid)) as definition
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'S') and a.attnum > 0 and not a.attisdropped
  union all
  select 'constraint', format('%s.%s', conrelid::regclass, conname), pg_get_constraintdef(oid)
  from pg_constraint where connamespace = 'public'::regnamespace
  union all
  select 'index', indexname::text, indexdef from pg_indexes where schemaname = 'public'
  union all
  select 'trigger', format('%s.%s', tgrelid::regclass, tgname), pg_get_triggerdef(oid)
  from pg_trigger where not tgisinternal
  union all
  select 'function', p.proname::text, pg_get_functiondef(p.oid)
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.prokind <> 'a'
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select 'aggregate', a.aggfnoid::text, format('%s over %s', a.aggtransfn, format_type(a.aggtranstype, null)) from pg_aggregate a
  join pg_proc p on p.oid = a.aggfnoid
  where p.pronamespace = 'public'::regnamespace
  union all
  select 'view', viewname::text, definition from pg_views where schemaname = 'public'
  union all
  select 'enum', t.typname::text, string_agg(e.enumlabel, ' ' order by e.enumsortorder)
  from pg_type t join pg_enum e on e.enumtypid = t.oid group by t.typname
  union all
  select 'extension', extname::text, '' from pg_extension
  order by kind, name, definition`;

interface Entry {
  readonly kind: string;
  readonly name: string;
  readonly definition: string;
}

const catalogue = (database: Database): Promise<Entry[]> => database.query<Entry>(CATALOGUE);

async function withDatabases<T>(count: number, work: (databases: Database[]) => Promise<T>): Promise<T> {
  const made: Awaited<ReturnType<typeof createDatabase>>[] = [];
  while (made.length < count) made.push(await createDatabase(false));
  return work(made.map(({ database }) => database)).finally(() => Promise.all(made.map(({ drop }) => drop())));
}

describe('the migrations', () => {
  it('make the schema that sql/schema.sql shows', () =>
    withDatabases(2, async ([migrated, shown]) => {
      await migrate(migrated);
      await shown.change(readFileSync(new URL('schema.sql', SQL_FOLDER), 'utf8'));
      const [ours, theirs] = await Promise.all([catalogue(migrated), catalogue(shown)]);
      expect(ours).toEqual(theirs);
      for (const kind of ['column', 'constraint', 'index', 'trigger', 'function', 'view', 'enum', 'extension'])
        expect(ours.map((entry) => entry.kind)).toContain(kind);
    }));

  it('make no table that the overview of sql/schema.sql does not name', () => {
    const shown = readFileSync(new URL('schema.sql', SQL_FOLDER), 'utf8');
    const overview = new Set(shown.slice(0, shown.indexOf('\ncreate ')).match(/\w+/g));
    const tables = [...shown.matchAll(/^create table (\w+)/gm)].map(([, name]) => name);
    expect(tables.filter((name) => !overview.has(name))).toEqual([]);
    expect(tables).toContain('entity_called');
  });

  it('are seen to differ when a check does', () =>
    withDatabases(2, async ([a, b]) => {
      await migrate(a);
      await migrate(b);
      await b.change('alter table block drop constraint block_text_fills_span');
      expect(await catalogue(a)).not.toEqual(await catalogue(b));
    }));

  it('leave what is withdrawn to be taken for little, whatever was analysed', () =>
    withDatabases(1, async ([database]) => {
      await migrate(database);
      await database.change(`
        insert into batch (name) select format('b%s', n) from generate_series(1, 3) n;
        insert into document (sha256, format, bytes, digest) select sha256(n::text::bytea), 'text', 1, sha256(n::text::bytea) from generate_series(1, 30000) n;
        insert into source (document_id, batch_id, path, identity, digest)
          select d.id, 1 + d.id % 3, d.id::text, d.sha256, d.digest from document d;
        insert into withdrawal (batch_id, withdrawn, reason, digest, said_at) select 1, true, 'x', sha256('x'), now();
        analyze source`);
      const [{ 'QUERY PLAN': plan }] = await database.query<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
        'explain (format json) select from withdrawn_document',
      );
      expect(plan[0].Plan['Plan Rows']).toBeLessThan(1000);
    }));

  it('are applied once by processes that race', () =>
    withDatabases(1, async ([database]) => {
      expect(await schemaVersion(database)).toBe(0);
      const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(database)));
      expect(applied.flat()).toEqual(migrations().map(({ version }) => version));
      expect(await schemaVersion(database)).toBe(migrations().at(-1)!.version);
      expect(await migrate(database)).toEqual([]);
    }));

  it('refuse a database of a newer sovang, and one made by other files', () =>
    withDatabases(1, async ([database]) => {
      await migrate(database);
      await database.change(`insert into schema_version (version, name, sha256) values (999, 'later', 'x')`);
      await expect(migrate(database)).rejects.toThrow(/update sovang/);
      await database.change(`delete from schema_version where version in (999, $1)`, [migrations().at(-1)!.version]);
      await database.change(`update schema_version set sha256 = 'x' where version = 1`);
      await expect(migrate(database)).rejects.toThrow(/001_documents.sql is not the file/);
    }));

  it('run one with a lower number that comes later than others', () =>
    withDatabases(2, async ([database, fresh]) => {
      await migrate(database);
      await migrate(fresh);
      await database.change(`
        drop table question, asking; drop function refuse_false_questions; drop type question_subject;
        delete from schema_version where version = 8`);
      expect(await migrate(database)).toEqual([8]);
      expect(await catalogue(database)).toEqual(await catalogue(fresh));
    }));

  it('make views anew, whatever those of another sovang looked into', () =>
    withDatabases(2, async ([database, fresh]) => {
      await migrate(database);
      await migrate(fresh);
      await database.change(
        'drop view gap; create view older as select 1 as x; create view gap as select x from older',
      );
      await database.change(
        "create view latest as select x from gap; update schema_view set sha256 = 'x' where name = 'gap'",
      );
      await database.change("insert into schema_view (name, sha256) values ('older', 'x'), ('latest', 'x')");
      await migrate(database);
      expect(await catalogue(database)).toEqual(await catalogue(fresh));
    }));

  const olderGap = (database: Database, columns: string) =>
    database.change(
      `drop view gap; create view gap as select ${columns}; update schema_view set sha256 = 'x' where name = 'gap'`,
    );

  it('leave a view that an analyst built on ours where ours only gets more columns', () =>
    withDatabases(2, async ([database, fresh]) => {
      await migrate(database);
      await migrate(fresh);
      await olderGap(database, "''::text as bloc_id, ''::text as bloc, 1::smallint as year");
      await database.change('create view own as select bloc, year from gap');
      expect(await migrate(database)).toEqual([]);
      expect(await database.query('select bloc, year from own')).toEqual([]);
      await database.change('drop view own');
      expect(await catalogue(database)).toEqual(await catalogue(fresh));
    }));

  it('name the view of an analyst that stands in the way, and change nothing', () =>
    withDatabases(1, async ([database]) => {
      await migrate(database);
      await olderGap(database, "''::text as bloc_id, 1 as papers");
      await database.change('create view own as select papers from gap');
      const before = await catalogue(database);
      await expect(migrate(database)).rejects.toThrow(
        /^The view own looks into gap, .* Nothing was changed\. .*pg_get_viewdef\('own'\).*, drop view own, run/,
      );
      expect(await catalogue(database)).toEqual(before);
      await database.change('drop view own');
      await migrate(database);
    }));

  it('wait for who asks a view, and do not make them give way', () =>
    withDatabases(1, async ([database]) => {
      await migrate(database);
      await database.change("update schema_view set sha256 = 'x' where name = 'award_fact'");
      let migrating: Promise<number[]> | undefined;
      await database.transaction(async (session) => {
        await session.query('select from gap');
        migrating = migrate(database);
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await session.query('select from award_fact'); // the other way round
      });
      expect(await migrating).toEqual([]);
    }));

  it('need no more than to own the database', () =>
    withDatabases(1, async ([database]) => {
      await database.transaction(async (session) => {
        const [{ name }] = await session.query<{ name: string }>('select current_database() as name');
        const role = `owner_${name}`;
        await session.change(`create role ${role}`);
        await session.change(`alter database ${name} owner to ${role}`);
        await session.change(`set local role ${role}`);
        for (const { sql } of migrations()) await session.change(sql);
        await session.change(`reset role; alter database ${name} owner to current_user`);
        await session.change(`drop owned by ${role} cascade; drop role ${role}`);
      });
    }));
});
