-- Who documents say heads a unit or is a deputy there, a row as JSON.
-- $1 documents
select e.document_id as "documentId", to_jsonb(e) - 'document_id' - 'position' as said
from office_evidence e
where e.document_id = any ($1::bigint[])
order by e.document_id, e.position
