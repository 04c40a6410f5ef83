import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import type { Database } from '../src/store/connection.js';

/** All that follows from documents and from what people said, without ids of the database: facts, findings, who is who, copies. */
export async function historyOf(database: Database): Promise<string> {
  await bringUpToDate(database);
  const ordered = async (sql: string) =>
    (await database.query<{ row: string }>(sql))
      .map(({ row }) => row)
      .sort()
      .join('\n');
  const facts = ['membership_fact', 'headship_fact', 'award_fact', 'finding'].map((view) =>
    ordered(`select (to_jsonb(v) - 'documents')::text as row from ${view} v`),
  );
  const mentions = ordered(`
    select encode(d.sha256, 'hex') || (to_jsonb(m) - 'document_id')::text as row
    from mention m join document d on d.id = m.document_id`);
  const copies = ordered(`
    select string_agg(encode(d.sha256, 'hex'), ' ' order by d.sha256) as row
    from origin o join document d on d.id = o.document_id group by o.origin_id`);
  return (await Promise.all([...facts, mentions, copies])).join('\n\n');
}
