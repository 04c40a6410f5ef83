-- What is withdrawn is little, whatever is known of it: by its shape the view is taken for some two hundred rows, so that who leaves them out
-- always looks them up in a table of hashes. In a large store of which withdrawals were never analysed each row went through all of them.
create or replace view withdrawn_document as
select known.document_id
from (
  select latest.document_id
  from (select distinct on (w.document_id) w.document_id, w.withdrawn from withdrawal w where w.document_id is not null order by w.document_id, w.id desc) latest
  where latest.withdrawn
  union all
  select s.document_id
  from withdrawn_batch w
  cross join lateral (select of_batch.document_id from source of_batch where of_batch.batch_id = w.batch_id offset 0) s
  where not exists (
    select from source other
    where other.document_id = s.document_id and other.batch_id not in (select b.batch_id from withdrawn_batch b)
  )
) known
group by known.document_id;

-- Of tables that stay empty nothing is ever known otherwise, and they are taken for ten pages.
analyze withdrawal, finding_waiver;
