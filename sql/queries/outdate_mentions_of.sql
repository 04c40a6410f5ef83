-- What was identified of documents that mention any of the names, be it in a claim that was rejected, has to be made anew.
-- $1 keys
insert into outdated (step, document_id, again, judged)
select 'identity'::made_anew, concerned.document_id, true, true
from (
  select m.document_id from mention m
  where left(m.key, 200) = any (array(select left(k, 200) from unnest($1::text[]) k)) and m.key = any ($1)
  union
  select i.document_id from identified i where i.rejected_keys <> '{}' and i.rejected_keys && $1::text[]
) concerned
order by concerned.document_id
on conflict (step, document_id) do update set again = true, judged = true
