import { createHash } from 'node:crypto';
import type { Session } from './connection.js';
import { statement } from './statement.js';
import { views } from './views.js';

/** What makes that which is kept: a change in one of them changes it. */
const STATEMENTS = [
  'awards_of_facts',
  'findings_of_units',
  'findings_of_claims',
  'findings_of_documents',
  'findings_of_bloc_years',
  'findings_kept_of',
];
const VIEWS = ['award_step', 'membership_fact', 'headship_fact', 'award_fact', 'award_quota'];

/** Names the statements and views that this sovang makes kept facts and findings by. */
function keptBy(): string {
  const sql = [...STATEMENTS.map(statement), ...views().flatMap((view) => (VIEWS.includes(view.name) ? view.sql : []))];
  return createHash('sha256').update(sql.join('\0')).digest('hex');
}

/** Whether the kept facts and findings were made by other statements. */
export async function keptOtherwise(session: Session): Promise<boolean> {
  const made = await session.query<{ sha256: string }>("select sha256 from kept_by where name = 'facts'");
  return made[0]?.sha256 !== keptBy();
}

/** Says that they are made by ours from now on, and that all are due to be made anew; within a transaction. */
export async function sayKeptBy(session: Session): Promise<void> {
  await session.change(statement('note_all_moved'));
  await session.change(
    "insert into kept_by (name, sha256) values ('facts', $1) on conflict (name) do update set sha256 = excluded.sha256",
    [keptBy()],
  );
}
