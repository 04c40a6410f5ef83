-- Documents that are kept as withdrawn and are not, by themselves or with all of their batches, or the other way round; a hundred at most.
select coalesce(k.document_id, w.document_id) as id
from document_withdrawn k
full join (
  select latest.document_id
  from (
    select distinct on (w.document_id) w.document_id, w.withdrawn from withdrawal w where w.document_id is not null order by w.document_id, w.id desc
  ) latest
  where latest.withdrawn
  union
  select s.document_id
  from withdrawn_batch b
  join source s on s.batch_id = b.batch_id
  where not exists (
    select from source other
    where other.document_id = s.document_id and other.batch_id not in (select b.batch_id from withdrawn_batch b)
  )
) w on w.document_id = k.document_id
where k.document_id is null or w.document_id is null
limit 100
