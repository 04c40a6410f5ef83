-- Units or blocs that documents name so, or that have this id or code, those first that are named most.
-- $1 kind, $2 part of the compared name, $3 id or code as it was typed, $4 place or null, $5 limit
select m.entity_id as "entityId", m.code, min(m.name) as name, count(*) as mentions, min(m.year) as since, max(m.year) as until
from mention m
where m.kind = $1::mentioned and m.entity_id is not null and ($4::text is null or m.place = $4)
  and (position($2 in m.key) > 0 or m.code = $3 or m.entity_id = $3)
  and m.document_id not in (select w.document_id from withdrawn_document w)
group by m.entity_id, m.code
order by (min(m.key) = $2 or m.code = $3) desc, mentions desc, m.code
limit $5
