-- What withdrawing a batch would take out of all answers: documents that no other batch brought which counts; and what stays.
-- $1 batch
with member as (select distinct document_id from source where batch_id = $1),
alone as (
  select m.document_id from member m
  where not exists (
    select from source other
    where other.document_id = m.document_id and other.batch_id <> $1
      and other.batch_id not in (select w.batch_id from withdrawn_batch w))
    and m.document_id not in (select w.document_id from withdrawn_document w)
)
select (select count(*) from member) as documents, count(*) as alone, coalesce(sum(e.claims), 0)::bigint as claims,
  count(*) filter (where exists (select from review r where r.document_id = a.document_id)) as reviewed
from alone a
left join current_extraction c on c.document_id = a.document_id
left join extraction e on e.id = c.extraction_id
