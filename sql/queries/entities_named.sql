-- Units or blocs that documents name exactly so, or that have one of the ids, those first that are named most.
-- $1 kind, $2 the compared name, $3 ids, $4 place or null, $5 limit, $6 whose below the province or ''
select m.entity_id as "entityId", m.code, mode() within group (order by m.name) as name, count(*) as mentions, min(m.year) as since, max(m.year) as until, true as exact
from mention m
where m.entity_id = any (array(
    select n.entity_id from name_count n where hashtextextended(n.key, 0) = hashtextextended($2, 0) and n.key = $2 and n.kind = $1::mentioned and n.entity_id is not null and ($6 = '' or n.within = $6)
    union
    select unnest($3::text[])
  ))
  and m.kind = $1::mentioned and ($4::text is null or m.place = $4)
  and m.document_id not in (select w.document_id from withdrawn_document w)
group by m.entity_id, m.code
order by mentions desc, m.code
limit $5
