import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { StageFailure } from '../domain/failure.js';
import type { Session } from './connection.js';
import { SQL_FOLDER } from './statement.js';

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

/** Whether the database lacks some of our views, or has them as another sovang made them. */
export async function viewsDiffer(session: Session): Promise<boolean> {
  const [{ there }] = await session.query<{ there: boolean }>("select to_regclass('schema_view') is not null as there");
  if (!there) return true;
  const made = await session.query<{ name: string; sha256: string }>('select name, sha256 from schema_view');
  return views().some(({ name, sha256 }) => !made.some((one) => one.name === name && one.sha256 === sha256));
}

/**
 * Makes our views as this sovang has them, within a transaction. Views that others built on them stay as they are where ours only get
 * more columns; else they stand in the way, and a StageFailure names them. Waits for who asks a view no longer than a moment: the
 * failure `database-busy` is for trying again.
 */
export async function keepViews(session: Session): Promise<void> {
  await session.change('create table if not exists schema_view (name text primary key, sha256 text not null)');
  if (!(await viewsDiffer(session))) return;
  // Less than the second after which the server looks for who waits in a circle: it is not the reader who has to give way.
  await session.change(`set local lock_timeout = '500ms'`);
  const wanted = views();
  const made = (await session.query<{ name: string }>('select name from schema_view')).map(({ name }) => name);
  const gone = made.filter((name) => !wanted.some((one) => one.name === name));
  if (gone.length > 0 || !(await replaced(session, wanted))) await remake(session, wanted, gone);
  await session.change('delete from schema_view');
  for (const { name, sha256 } of wanted)
    await session.change('insert into schema_view (name, sha256) values ($1, $2)', [name, sha256]);
  await session.change('set local lock_timeout = default');
}

/** Puts views in the place of earlier ones; false, with nothing changed, where their columns do not let that. */
async function replaced(session: Session, wanted: readonly View[]): Promise<boolean> {
  await session.change('savepoint as_they_are');
  try {
    for (const { sql } of wanted) await session.change(sql.replace(/^create view/m, 'create or replace view'));
  } catch (error) {
    if (!OTHER_COLUMNS.test((error as { code?: string }).code ?? '')) throw error;
    await session.change('rollback to savepoint as_they_are');
    return false;
  }
  await session.change('release savepoint as_they_are');
  return true;
}

/** SQLSTATE of a view that would lose a column, or change one. */
const OTHER_COLUMNS = /^42P16$/;

// All of them at once, as later ones look into earlier ones, and what is gone may have looked into others, or they into it.
async function remake(session: Session, wanted: readonly View[], gone: readonly string[]): Promise<void> {
  const ours = [...gone, ...wanted.map(({ name }) => name)];
  const built = await session.query<{ theirs: string; on: string }>(BUILT_ON, [ours]);
  if (built.length > 0) {
    const [{ theirs, on }] = built;
    const names = [...new Set(built.map(({ theirs }) => theirs))];
    throw new StageFailure(
      'view-in-the-way',
      `The view ${theirs} looks into ${on}, which this sovang makes anew with other columns. Nothing was changed. Keep what it says ` +
        `(select pg_get_viewdef('${theirs}')), drop view ${names.join(', ')}, run the command again, and create it anew.`,
    );
  }
  await session.change(`drop view if exists ${ours.join(', ')}`);
  for (const { sql } of wanted) await session.change(sql);
}

// Views, also materialized ones, that look into some of ours and are none of them; in the order of their names.
const BUILT_ON = `
  select distinct theirs.oid::regclass::text as theirs, ours.relname as on
  from pg_class ours
  join pg_depend d on d.refclassid = 'pg_class'::regclass and d.refobjid = ours.oid and d.classid = 'pg_rewrite'::regclass
  join pg_rewrite r on r.oid = d.objid
  join pg_class theirs on theirs.oid = r.ev_class
  where ours.oid in (select to_regclass(name) from unnest($1::text[]) as o (name))
    and theirs.oid not in (select to_regclass(name) from unnest($1::text[]) as o (name) where to_regclass(name) is not null)
  order by 1, 2`;
