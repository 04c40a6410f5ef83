-- Batches, the newest first, with how far their documents are; one, or those below an id. What fails is little: it is looked at once.
-- $1 batch or null, $2 below this id or null, $3 limit
with page as (
  select b.id, b.name, b.created_at, b.id in (select w.batch_id from withdrawn_batch w) as withdrawn
  from batch b
  where ($1::bigint is null or b.id = $1) and ($2::bigint is null or b.id < $2)
  order by b.id desc
  limit $3
),
stuck as materialized (
  select distinct f.document_id from failure f where f.document_id is not null and f.resolved_at is null and f.retry_at is null
),
gone as materialized (select w.document_id from withdrawn_document w)
select p.id, p.name, p.created_at as "createdAt", p.withdrawn,
  coalesce(far.documents, 0) as documents, coalesce(far.extracted, 0) as extracted,
  coalesce(far.failed, 0) + paths.failed as failed, coalesce(far.due, 0) as due,
  (select jsonb_build_object('at', s.kept_at, 'summary', s.summary)
    from batch_summary s where s.batch_id = p.id order by s.id desc limit 1) as last
from page p
left join (
  select m.batch_id, count(*) as documents, count(a.document_id) as extracted,
    count(*) filter (where a.document_id is null and stuck.document_id is not null) as failed,
    count(*) filter (where a.document_id is null and stuck.document_id is null and gone.document_id is null) as due
  from (
    select distinct s.batch_id, s.document_id from source s where s.batch_id in (select id from page)
  ) m
  left join adoption a on a.document_id = m.document_id and a.ordinal = 0
  left join stuck on stuck.document_id = m.document_id
  left join gone on gone.document_id = m.document_id
  group by m.batch_id
) far on far.batch_id = p.id
cross join lateral (
  select count(*) as failed from failure f where f.batch_id = p.id and f.path is not null and f.resolved_at is null
) paths
order by p.id desc
