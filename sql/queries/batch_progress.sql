-- How far the documents of one batch have come; `due` are those that are not extracted and will be tried.
-- $1 batch
select count(*) as documents,
  count(*) filter (where m.read) as read,
  count(*) filter (where m.extracted) as extracted,
  count(*) filter (where not m.extracted and m.stuck) as failed,
  count(*) filter (where not m.extracted and not m.stuck and not m.withdrawn) as due
from (
  select
    exists (select from reading r where r.document_id = s.document_id) as read,
    exists (select from adoption a where a.document_id = s.document_id) as extracted,
    exists (
      select from failure f
      where f.document_id = s.document_id and f.resolved_at is null and f.retry_at is null
    ) as stuck,
    s.document_id in (select w.document_id from withdrawn_document w) as withdrawn
  from (select distinct document_id from source where batch_id = $1) s
) m
