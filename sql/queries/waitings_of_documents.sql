-- Claims of documents that wait for a reviewer, a row as JSON.
-- $1 documents
select w.document_id as "documentId", to_jsonb(w) - 'document_id' - 'position' as said
from waiting_claim w
where w.document_id = any ($1::bigint[])
order by w.document_id, w.position
