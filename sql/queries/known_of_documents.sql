-- What is known of documents from outside.
-- $1 documents
select known.document_id as "documentId", known.published, known.publisher, known.province
from document_context known
where known.document_id = any ($1::bigint[])
