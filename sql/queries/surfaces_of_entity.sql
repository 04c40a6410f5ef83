-- How documents name a unit or bloc, the writings that they use most first, with one place of each.
-- $1 its id, $2 limit
select m.name, m.place, m.within, min(m.basis) as basis, sum(m.mentions)::integer as mentions, count(*)::integer as documents,
  min(m.since) as since, max(m.until) as until, count(*) over () as writings
from (
  -- By document first: to tell documents apart within a writing puts all of its mentions in order.
  select n.name, n.place, n.within, n.document_id, min(n.basis) as basis, count(*) as mentions, min(n.year) as since, max(n.year) as until
  from mention n
  where n.entity_id = $1 and n.document_id not in (select w.document_id from withdrawn_document w)
  group by n.name, n.place, n.within, n.document_id
) m
group by m.name, m.place, m.within
order by mentions desc, m.name, m.place, m.within
limit $2
