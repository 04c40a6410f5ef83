-- What withdrawing a batch would take out of all answers: documents that no other batch brought which counts; and what stays. What is counted of
-- the batch is taken as it is kept; only what stays, or is gone already, is looked at document by document.
-- $1 batch
with kept as (
  select coalesce(sum(c.documents), 0)::integer as documents, coalesce(sum(c.claims), 0)::bigint as claims from batch_count c where c.batch_id = $1
),
staying as materialized (
  select m.document_id
  from source m
  join source o on o.document_id = m.document_id
  where m.batch_id = $1 and o.batch_id <> $1 and o.batch_id not in (select w.batch_id from withdrawn_batch w)
  union
  select m.document_id
  from source m
  join withdrawn_document w on w.document_id = m.document_id
  where m.batch_id = $1
)
select k.documents, k.documents - s.documents as alone, k.claims - s.claims as claims,
  (
    select count(*)
    from (select distinct r.document_id from review r) r
    where exists (select from source m where m.batch_id = $1 and m.document_id = r.document_id) and r.document_id not in (select g.document_id from staying g)
  ) as reviewed
from kept k
cross join (
  select count(*)::integer as documents, coalesce(sum(e.claims), 0)::bigint as claims
  from staying g
  left join current_extraction c on c.document_id = g.document_id
  left join extraction e on e.id = c.extraction_id
) s
