-- Names that may be this unit's, as was proposed where they were identified, the likeliest first; of very many the best thousand mentions.
-- $1 its id, $2 limit
select m.kind, mode() within group (order by m.name) as name, m.place, m.within, m.open, m.code, max(p.score) as score,
  (array_agg(array_to_string(p.reasons, ' ') order by p.score desc))[1] as reasons,
  count(*) as mentions, count(distinct m.document_id) as documents, min(m.year) as since, max(m.year) as until, min(m.document_id) as document
from (
  select q.document_id, q.position, q.score, q.reasons
  from mention_proposal q
  where q.entity_id = $1
  order by q.score desc
  limit 1000
) p
join mention m on m.document_id = p.document_id and m.position = p.position
where m.document_id not in (select w.document_id from withdrawn_document w)
group by m.kind, m.key, m.place, m.within, m.open, m.code
order by score desc, mentions desc, m.key, m.place, m.within
limit $2
