-- Signatures of the documents of a group that share a band, without those of some documents.
-- $1 the first of the group, $2 bands, $3 documents
select s.document_id as "documentId", s.signature
from text_group o
join text_signature s on s.document_id = o.document_id
where o.group_id = $1 and s.bands && $2::integer[] and s.document_id <> all ($3::bigint[])
order by s.document_id
