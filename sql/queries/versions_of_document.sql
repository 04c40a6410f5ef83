-- The extractions of all readings of a document, the latest first, and readings that none was made of.
-- $1 document, $2 limit
select r.id as "readingId", r.reader, r.read_at as "readAt", r.size, e.id as "extractionId", e.extractor,
  e.extracted_at as "extractedAt", e.claims,
  coalesce(e.id = (select c.extraction_id from current_extraction c where c.document_id = $1), false) as counts
from reading r
left join extraction e on e.reading_id = r.id
where r.document_id = $1
order by coalesce(e.extracted_at, r.read_at) desc, e.id desc nulls last, r.id desc
limit $2
