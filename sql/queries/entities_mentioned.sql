-- Units or blocs that documents name so, or that are these, or have this id or code: those first that are called just so, then those
-- that are named most, each under the name that documents use most.
-- $1 kind, $2 part of the compared name, $3 id or code as it was typed, $4 place or null, $5 limit, $6 whose below the province or '',
-- $7 ids of what lists call so
select m.entity_id as "entityId", m.code, mode() within group (order by m.name) as name, count(*) as mentions, min(m.year) as since, max(m.year) as until,
  bool_or(m.key = $2 and ($6 = '' or m.within = $6) or m.code = $3 or m.entity_id = $3 or m.entity_id = any ($7::text[])) as exact
from mention m
where m.kind = $1::mentioned and m.entity_id is not null and ($4::text is null or m.place = $4)
  and (position($2 in m.key) > 0 and ($6 = '' or m.within = $6) or m.code = $3 or m.entity_id = $3 or m.entity_id = any ($7::text[]))
  and m.document_id not in (select w.document_id from withdrawn_document w)
group by m.entity_id, m.code
order by exact desc, mentions desc, m.code
limit $5
