-- Extractions in order of document.
-- $1 extractions
select e.id as "extractionId", r.document_id as "documentId", e.reading_id as "readingId", e.extractor,
  e.published, e.publisher, e.province, e.claims as count, e.digest
from extraction e
join reading r on r.id = e.reading_id
where e.id = any ($1::bigint[])
order by r.document_id, e.id
