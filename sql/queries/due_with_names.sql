-- Documents that are due to be identified anew and had one of some names when they last were, be it in a claim that was rejected.
-- $1 keys
select o.document_id as id
from outdated o
where o.step = 'identity' and o.document_id in (
  select m.document_id from mention m
  where left(m.key, 200) = any (array(select left(k, 200) from unnest($1::text[]) k)) and m.key = any ($1)
  union
  select i.document_id from identified i where i.rejected_keys <> '{}' and i.rejected_keys && $1::text[]
)
order by o.document_id
