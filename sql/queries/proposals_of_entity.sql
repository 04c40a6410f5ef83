-- Whom of the list a unit may be that papers alone know, as was proposed where it was identified, the likeliest first.
-- $1 its id, $2 limit
select p.code, max(p.score) as score, (array_agg(array_to_string(p.reasons, ' ') order by p.score desc))[1] as reasons,
  mode() within group (order by m.name) as name, m.place, m.within, count(*) as mentions, count(distinct m.document_id) as documents,
  min(m.year) as since, max(m.year) as until, min(m.document_id) as document
from mention m
-- Looked up mention by mention: there are as many proposals as names that are nobody.
cross join lateral (
  select q.code, q.score, q.reasons from mention_proposal q where q.document_id = m.document_id and q.position = m.position offset 0
) p
where m.entity_id = $1 and m.document_id not in (select w.document_id from withdrawn_document w)
group by p.code, m.key, m.place, m.within
order by score desc, p.code
limit $2
