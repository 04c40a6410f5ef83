-- The extractions of readings by one extractor with what is known of the documents now.
-- $1 readings, $2 extractor
select r.document_id as "documentId", e.id as "extractionId", e.digest
from reading r
join document_context known on known.document_id = r.document_id
join extraction e on e.reading_id = r.id and e.extractor = $2
  and (e.published, e.publisher, e.province) is not distinct from (known.published, known.publisher, known.province)
where r.id = any ($1::bigint[])
