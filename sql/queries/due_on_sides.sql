-- Documents that are due to be identified anew and had one of some names, in its place, when they last were, or in a claim that was rejected.
-- $1 kinds, $2 keys, $3 places (null for none), $4 whose below the province
select o.document_id as id
from outdated o
where o.step = 'identity' and o.document_id in (
  select m.document_id
  from unnest($1::mentioned[], $2::text[], $3::text[], $4::text[]) as s (kind, key, place, within)
  join mention m on left(m.key, 200) = left(s.key, 200) and m.key = s.key and m.place = s.place and m.kind = s.kind and m.within = s.within
  union
  select m.document_id
  from unnest($1::mentioned[], $2::text[], $3::text[], $4::text[]) as s (kind, key, place, within)
  join mention m on left(m.key, 200) = left(s.key, 200) and m.key = s.key and s.place is null and m.place is null and m.kind = s.kind and m.within = s.within
  union
  select i.document_id from identified i where i.rejected_keys <> '{}' and i.rejected_keys && $2::text[]
)
order by o.document_id
