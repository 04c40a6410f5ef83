-- Signatures that share a band, with the group that they are in.
-- $1 bands
select s.document_id as "documentId", s.signature, s.bands, coalesce(o.origin_id, s.document_id) as "groupId"
from text_signature s
left join origin o on o.document_id = s.document_id
where s.bands && $1::integer[]
