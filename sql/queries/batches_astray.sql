-- Batches that do not have as many documents, extracted ones, or claims, as are kept.
select b.name, coalesce(k.documents, 0) as counted, coalesce(n.documents, 0) as documents, coalesce(k.extracted, 0) as "countedExtracted",
  coalesce(n.extracted, 0) as extracted, coalesce(k.claims, 0) as "countedClaims", coalesce(n.claims, 0) as claims
from batch b
left join (
  select c.batch_id, sum(c.documents) as documents, sum(c.extracted) as extracted, sum(c.claims) as claims from batch_count c group by c.batch_id
) k on k.batch_id = b.id
left join (
  select s.batch_id, count(*) as documents, count(a.document_id) as extracted, sum(e.claims) as claims
  from (select distinct s.batch_id, s.document_id from source s) s
  left join current_extraction a on a.document_id = s.document_id
  left join extraction e on e.id = a.extraction_id
  group by s.batch_id
) n on n.batch_id = b.id
where (coalesce(k.documents, 0), coalesce(k.extracted, 0), coalesce(k.claims, 0))
  <> (coalesce(n.documents, 0), coalesce(n.extracted, 0), coalesce(n.claims, 0))
