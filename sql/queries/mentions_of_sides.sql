-- Mentions under some names, each in its place, with who they are.
-- $1 kinds, $2 keys, $3 places (null for none), $4 whose below the province
select m.document_id as "documentId", m.position, m.kind, m.name, m.key, m.place, m.within, m.year, m.entity_id as "entityId", m.code,
  m.basis, m.open
from unnest($1::mentioned[], $2::text[], $3::text[], $4::text[]) as s (kind, key, place, within)
join mention m on left(m.key, 200) = left(s.key, 200) and m.key = s.key and m.place = s.place and m.kind = s.kind and m.within = s.within
where m.document_id not in (select w.document_id from withdrawn_document w)
union all
select m.document_id, m.position, m.kind, m.name, m.key, m.place, m.within, m.year, m.entity_id, m.code, m.basis, m.open
from unnest($1::mentioned[], $2::text[], $3::text[], $4::text[]) as s (kind, key, place, within)
join mention m on left(m.key, 200) = left(s.key, 200) and m.key = s.key and s.place is null and m.place is null and m.kind = s.kind and m.within = s.within
where m.document_id not in (select w.document_id from withdrawn_document w)
order by 1, 2
