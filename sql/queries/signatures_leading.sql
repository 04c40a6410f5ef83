-- Signatures that lead a band, with the group that they are in, without those of some documents.
-- $1 bands, $2 documents
select s.document_id as "documentId", s.signature, s.leads, coalesce(o.origin_id, s.document_id) as "groupId"
from text_signature s
left join origin o on o.document_id = s.document_id
where s.leads && $1::integer[] and s.document_id <> all ($2::bigint[])
order by s.document_id
