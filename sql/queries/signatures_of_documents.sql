-- $1 documents
select s.document_id as "documentId", s.signature, s.bands
from text_signature s
where s.document_id = any ($1::bigint[]) and s.signature is not null
order by s.document_id
