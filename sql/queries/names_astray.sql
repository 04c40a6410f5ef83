-- Names that do not have as many mentions or documents as are kept of them.
select coalesce(k.key, n.key) as key, k.mentions as counted, n.mentions, k.documents as "countedDocuments", n.documents
from (
  select c.kind, c.key, c.place, c.within, c.entity_id, c.code, c.open, c.doubted, sum(c.mentions) as mentions, sum(c.documents) as documents
  from name_count c
  group by c.kind, c.key, c.place, c.within, c.entity_id, c.code, c.open, c.doubted
  having sum(c.mentions) <> 0 or sum(c.documents) <> 0
) k
full join (
  select m.kind, m.key, m.place, m.within, m.entity_id, m.code, m.open, m.doubted, count(*) as mentions, count(distinct m.document_id) as documents
  from mention m
  group by m.kind, m.key, m.place, m.within, m.entity_id, m.code, m.open, m.doubted
) n on (n.kind, n.key, n.within, n.doubted) = (k.kind, k.key, k.within, k.doubted) and coalesce(n.place, '') = coalesce(k.place, '')
  and coalesce(n.entity_id, '') = coalesce(k.entity_id, '') and coalesce(n.code, '') = coalesce(k.code, '')
  and coalesce(n.open::text, '') = coalesce(k.open::text, '')
where (k.mentions, k.documents) is distinct from (n.mentions, n.documents)
union all
select m.key, null, null, null, null
from mention m
where m.doubted <> (
  m.basis is not distinct from 'papers' and exists (select from mention_proposal p where p.document_id = m.document_id and p.position = m.position)
)
limit 100
