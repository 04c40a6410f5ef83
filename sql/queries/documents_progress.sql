-- How far some documents have come; `due` are those that are not extracted and will be tried.
-- $1 documents
select count(*) as documents,
  count(*) filter (where m.extracted) as extracted,
  count(*) filter (where not m.extracted and m.stuck) as failed,
  count(*) filter (where not m.extracted and not m.stuck and not m.withdrawn) as due
from (
  select
    exists (select from adoption a where a.document_id = d.id)
      and not exists (select from failure f where f.document_id = d.id and f.resolved_at is null) as extracted,
    exists (
      select from failure f where f.document_id = d.id and f.resolved_at is null and f.retry_at is null
    ) as stuck,
    d.id in (select w.document_id from withdrawn_document w) as withdrawn
  from unnest($1::bigint[]) as d (id)
) m
