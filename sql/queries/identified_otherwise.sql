-- Of some documents those whose mentions were not identified as things are now, or wait to be identified anew.
-- $1 rules and lists, $2 documents
select c.document_id as id
from current_extraction c
left join identified i on i.document_id = c.document_id
where c.document_id = any ($2::bigint[])
  and (
    i.document_id is null or i.extraction_id <> c.extraction_id or i.made_by <> $1
    or i.last_review is distinct from (select max(v.id) from review v where v.document_id = c.document_id)
    or exists (select from outdated o where o.step = 'identity' and o.document_id = c.document_id)
  )
