-- Documents that were identified by other rules or lists are due. Two ranges, as an index finds no "other than".
-- Nobody waits for one of them: they are a whole store, before which those come that somebody says something of.
-- What is due already is passed over before any trigger looks at it.
-- $1 rules and lists
insert into outdated (step, document_id)
select 'identity'::made_anew, i.document_id
from identified i
where (i.made_by < $1 or i.made_by > $1)
  and not exists (select from outdated o where o.step = 'identity' and o.document_id = i.document_id)
order by i.document_id
on conflict (step, document_id) do nothing
