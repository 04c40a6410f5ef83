-- Documents that were identified by other rules or lists are due. Two ranges, as an index finds no "other than".
-- $1 rules and lists
insert into outdated (step, document_id)
select 'identity'::made_anew, i.document_id from identified i where i.made_by < $1 or i.made_by > $1 order by i.document_id
on conflict (step, document_id) do nothing
