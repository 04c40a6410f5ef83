-- Batches, the newest first, with how far their documents are; one, or those below an id. What fails is little: it is looked at once.
-- $1 batch or null, $2 below this id or null, $3 limit, $4 as many documents are few
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
gone as materialized (select w.document_id from withdrawn_document w),
counted as materialized (
  select m.batch_id, count(*) as documents
  from (select distinct s.batch_id, s.document_id from source s where s.batch_id = any (array(select p.id from page p))) m
  group by m.batch_id
),
-- Most documents are extracted, and are counted off from those that are not. Of few each is looked at; where there are more, those
-- among all documents are looked for at once.
few as materialized (select coalesce(sum(c.documents), 0) <= $4::integer as of_page from counted c),
bare as materialized (
  select s.document_id
  from source s
  where (select few.of_page from few) and s.batch_id = any (array(select p.id from page p))
    and not exists (select from adoption a where a.document_id = s.document_id and a.ordinal = 0 offset 0)
  union
  select d.id
  from document d
  where not (select few.of_page from few)
    and not exists (select from adoption a where a.document_id = d.id and a.ordinal = 0)
),
behind as materialized (
  select m.batch_id, count(*) as documents, count(stuck.document_id) as failed,
    count(*) filter (where stuck.document_id is null and gone.document_id is null) as due
  from (
    select distinct s.batch_id, s.document_id from bare join source s using (document_id) where s.batch_id = any (array(select p.id from page p))
  ) m
  left join stuck on stuck.document_id = m.document_id
  left join gone on gone.document_id = m.document_id
  group by m.batch_id
)
select p.id, p.name, p.created_at as "createdAt", p.withdrawn,
  coalesce(c.documents, 0) as documents, coalesce(c.documents, 0) - coalesce(behind.documents, 0) as extracted,
  coalesce(behind.failed, 0) + paths.failed as failed, coalesce(behind.due, 0) as due,
  (select jsonb_build_object('at', s.kept_at, 'summary', s.summary)
    from batch_summary s where s.batch_id = p.id order by s.id desc limit 1) as last
from page p
left join counted c on c.batch_id = p.id
left join behind on behind.batch_id = p.id
cross join lateral (
  select count(*) as failed from failure f where f.batch_id = p.id and f.path is not null and f.resolved_at is null
) paths
order by p.id desc
