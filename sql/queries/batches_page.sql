-- Batches, the newest first, with how far their documents are; one, or those below an id.
-- $1 batch or null, $2 below this id or null, $3 limit
with page as (
  select b.id, b.name, b.created_at, b.id in (select w.batch_id from withdrawn_batch w) as withdrawn
  from batch b
  where ($1::bigint is null or b.id = $1) and ($2::bigint is null or b.id < $2)
  order by b.id desc
  limit $3
)
select p.id, p.name, p.created_at as "createdAt", p.withdrawn,
  far.documents, far.extracted, far.failed + paths.failed as failed, far.due,
  (select jsonb_build_object('at', s.kept_at, 'summary', s.summary)
    from batch_summary s where s.batch_id = p.id order by s.id desc limit 1) as last
from page p
cross join lateral (
  select count(*) as documents, count(*) filter (where m.extracted) as extracted,
    count(*) filter (where not m.extracted and exists (
      select from failure f where f.document_id = m.document_id and f.resolved_at is null and f.retry_at is null)) as failed,
    count(*) filter (where not m.extracted and m.document_id not in (select w.document_id from withdrawn_document w)
      and not exists (
        select from failure f where f.document_id = m.document_id and f.resolved_at is null and f.retry_at is null)) as due
  from (
    select s.document_id, exists (select from adoption a where a.document_id = s.document_id and a.ordinal = 0) as extracted
    from (select distinct o.document_id from source o where o.batch_id = p.id) s
  ) m
) far
cross join lateral (
  select count(*) as failed from failure f where f.batch_id = p.id and f.path is not null and f.resolved_at is null
) paths
order by p.id desc
