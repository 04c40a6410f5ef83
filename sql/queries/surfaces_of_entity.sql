-- How documents name a unit or bloc, the writings that they use most first, with one place of each.
-- $1 its id, $2 limit
select m.name, m.place, m.within, min(m.basis) as basis, count(*) as mentions, count(distinct m.document_id) as documents,
  min(m.year) as since, max(m.year) as until, count(*) over () as writings
from mention m
where m.entity_id = $1 and m.document_id not in (select w.document_id from withdrawn_document w)
group by m.name, m.place, m.within
order by mentions desc, m.name, m.place, m.within
limit $2
