-- How far the documents of each batch have come.
-- $1 batch or null for all
with
member as (
  select s.batch_id, s.document_id, count(*) as sources
  from source s
  where $1::bigint is null or s.batch_id = $1
  group by s.batch_id, s.document_id
),
was_read as (select distinct document_id from reading),
counts as (select distinct document_id from adoption),
troubled as (
  select document_id, bool_or(retry_at is null) as waits
  from failure where resolved_at is null and document_id is not null group by document_id
),
by_document as (
  select m.batch_id, sum(m.sources)::bigint as sources, count(*) as documents,
    count(w.document_id) as withdrawn,
    count(r.document_id) filter (where w.document_id is null) as read,
    count(c.document_id) filter (where w.document_id is null) as extracted,
    count(*) filter (where w.document_id is null and c.document_id is null and t.waits) as failed,
    count(*) filter (where w.document_id is null and c.document_id is null and not t.waits) as retrying
  from member m
  left join withdrawn_document w using (document_id)
  left join was_read r using (document_id)
  left join counts c using (document_id)
  left join troubled t using (document_id)
  group by m.batch_id
),
by_path as (
  select batch_id, count(*) as failed
  from failure where resolved_at is null and path is not null group by batch_id
)
select b.id, b.name, b.created_at as "createdAt",
  coalesce(d.sources, 0) as sources, coalesce(d.documents, 0) as documents, coalesce(d.withdrawn, 0) as withdrawn,
  coalesce(d.read, 0) as read, coalesce(d.extracted, 0) as extracted,
  coalesce(d.failed, 0) + coalesce(p.failed, 0) as failed, coalesce(d.retrying, 0) as retrying,
  (select s.summary from batch_summary s where s.batch_id = b.id order by s.id desc limit 1) as summary
from batch b
left join by_document d on d.batch_id = b.id
left join by_path p on p.batch_id = b.id
where $1 is null or b.id = $1
order by b.id desc
