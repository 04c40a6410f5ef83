-- The extractions of a document that have a claim with this anchor, the latest first.
-- $1 document, $2 anchor
select e.id as "extractionId"
from reading r
join extraction e on e.reading_id = r.id
where r.document_id = $1
  and exists (select from claim c where c.extraction_id = e.id and c.anchor = $2)
order by e.id desc
