-- What holds on two documents without one word on them, and whether that was taken back: the last of the others that were not.
-- $1 its id
select exists (select from copy_word t where t.reverts = w.id) as taken,
  coalesce((
    select p.verdict from copy_word p
    where p.document_id = w.document_id and p.other_id = w.other_id and p.id <> w.id and p.reverts is null
      and not exists (select from copy_word t where t.reverts = p.id)
    order by p.id desc
    limit 1
  ), 'open') as before
from copy_word w
where w.id = $1
