-- The extractions of documents that count.
-- $1 documents
select c.document_id as "documentId", c.ordinal, c.extraction_id as "extractionId", e.reading_id as "readingId", e.extractor
from current_extraction c
join extraction e on e.id = c.extraction_id
where c.document_id = any ($1::bigint[])
