-- Units or blocs that documents name so, or that are these: those first that are called just so, then those that are named most, each under
-- the name that documents use most.
-- $1 kind, $2 part of the compared name, $3 ids, $4 place or null, $5 limit, $6 whose below the province or ''
with called as (
  select m.entity_id, m.code, m.name, m.year, m.place, m.document_id, m.key = $2 or m.entity_id = any ($3::text[]) as exact
  from compared_name n
  join mention m on m.key = n.key
  where n.kind = $1::mentioned and n.key like '%' || regexp_replace($2, '([\\%_])', '\\\1', 'g') || '%'
    and m.kind = $1::mentioned and m.entity_id is not null and ($6 = '' or m.within = $6)
  union all
  select m.entity_id, m.code, m.name, m.year, m.place, m.document_id, true
  from mention m
  where m.entity_id = any ($3) and m.kind = $1::mentioned and not (position($2 in m.key) > 0 and ($6 = '' or m.within = $6))
)
select m.entity_id as "entityId", m.code, mode() within group (order by m.name) as name, count(*) as mentions, min(m.year) as since, max(m.year) as until,
  bool_or(m.exact) as exact
from called m
where ($4::text is null or m.place = $4) and m.document_id not in (select w.document_id from withdrawn_document w)
group by m.entity_id, m.code
order by exact desc, mentions desc, m.code
limit $5
