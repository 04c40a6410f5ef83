-- Batches, the newest first, with how far their documents are; one, or those below an id. What fails and what is withdrawn before it was
-- extracted is little: it is looked at once, and the rest of the figures is counted already.
-- $1 batch or null, $2 below this id or null, $3 limit
with page as (
  select b.id, b.name, b.created_at, b.id in (select w.batch_id from withdrawn_batch w) as withdrawn
  from batch b
  where ($1::bigint is null or b.id = $1) and ($2::bigint is null or b.id < $2)
  order by b.id desc
  limit $3
),
counted as materialized (
  select c.batch_id, sum(c.documents)::integer as documents, sum(c.extracted)::integer as extracted
  from batch_count c
  where c.batch_id = any (array(select p.id from page p))
  group by c.batch_id
),
stuck as materialized (
  select distinct f.document_id
  from failure f
  where f.document_id is not null and f.resolved_at is null and f.retry_at is null
    and not exists (select from adoption a where a.document_id = f.document_id and a.ordinal = 0)
),
failed as (
  select s.batch_id, count(distinct s.document_id) as documents
  from stuck
  join source s on s.document_id = stuck.document_id
  where s.batch_id = any (array(select p.id from page p))
  group by s.batch_id
),
gone as (
  select s.batch_id, s.document_id
  from (
    select distinct on (w.document_id) w.document_id, w.withdrawn from withdrawal w where w.document_id is not null order by w.document_id, w.id desc
  ) said
  join source s on s.document_id = said.document_id
  where said.withdrawn and s.batch_id = any (array(select p.id from page p))
  union
  select s.batch_id, s.document_id
  from page p
  join counted c on c.batch_id = p.id
  join source s on s.batch_id = p.id
  where p.withdrawn and c.extracted < c.documents
    and not exists (
      select from source other where other.document_id = s.document_id and other.batch_id not in (select w.batch_id from withdrawn_batch w)
    )
),
given_up as (
  select g.batch_id, count(*) as documents
  from gone g
  where not exists (select from adoption a where a.document_id = g.document_id and a.ordinal = 0)
    and g.document_id not in (select stuck.document_id from stuck)
  group by g.batch_id
)
select p.id, p.name, p.created_at as "createdAt", p.withdrawn,
  coalesce(c.documents, 0) as documents, coalesce(c.extracted, 0) as extracted, coalesce(f.documents, 0) + paths.failed as failed,
  coalesce(c.documents, 0) - coalesce(c.extracted, 0) - coalesce(f.documents, 0) - coalesce(g.documents, 0) as due,
  (select jsonb_build_object('at', s.kept_at, 'summary', s.summary)
    from batch_summary s where s.batch_id = p.id order by s.id desc limit 1) as last
from page p
left join counted c on c.batch_id = p.id
left join failed f on f.batch_id = p.id
left join given_up g on g.batch_id = p.id
cross join lateral (
  select count(*) as failed from failure f where f.batch_id = p.id and f.path is not null and f.resolved_at is null
) paths
order by p.id desc
