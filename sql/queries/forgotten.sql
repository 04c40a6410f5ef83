-- Documents of which an extraction counts, and that were neither identified nor wait for it.
select c.document_id as id
from current_extraction c
where not exists (select from identified i where i.document_id = c.document_id)
  and not exists (select from outdated o where o.step = 'identity' and o.document_id = c.document_id)
order by c.document_id
