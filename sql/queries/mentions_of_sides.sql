-- Mentions under some names, each in its place, with who they are and by themselves would be: those that are alike in one row, with where they stand.
-- $1 kinds, $2 keys, $3 places (null for none), $4 whose below the province
with found as materialized (
  select m.*
  from unnest($1::mentioned[], $2::text[], $3::text[], $4::text[]) as s (kind, key, place, within)
  join mention m on left(m.key, 200) = left(s.key, 200) and m.key = s.key and m.place = s.place and m.kind = s.kind and m.within = s.within
  union all
  select m.*
  from unnest($1::mentioned[], $2::text[], $3::text[], $4::text[]) as s (kind, key, place, within)
  join mention m on left(m.key, 200) = left(s.key, 200) and m.key = s.key and s.place is null and m.place is null and m.kind = s.kind and m.within = s.within
)
select f.kind, f.name, f.key, f.place, f.within, f.year, f.role, f.entity_id as "entityId", f.code, f.open, f.placed, f.alone_id as "aloneId",
  f.alone_code as "aloneCode", f.alone_open as "aloneOpen", i.dated,
  array_to_json(array_agg(f.document_id)) as documents, array_to_json(array_agg(f.position)) as positions
from found f
join identified i on i.document_id = f.document_id
where f.document_id not in (select w.document_id from withdrawn_document w)
-- What differs most comes first.
group by i.dated, f.year, f.role, f.name, f.entity_id, f.key, f.place, f.within, f.kind, f.code, f.open, f.placed, f.alone_id, f.alone_code, f.alone_open
