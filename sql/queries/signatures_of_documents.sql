-- $1 documents
select s.document_id as "documentId", s.signature, s.bands, coalesce(o.origin_id, s.document_id) as "groupId"
from text_signature s
left join origin o on o.document_id = s.document_id
where s.document_id = any ($1::bigint[]) and s.signature is not null
