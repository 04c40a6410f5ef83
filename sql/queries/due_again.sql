-- Documents that were identified before and are due again: somebody said something of them, and waits to see it.
-- $1 after this id, $2 limit
select o.document_id as id
from outdated o
where o.step = 'identity' and o.document_id > $1
  and exists (select from identified i where i.document_id = o.document_id)
order by o.document_id
limit $2
