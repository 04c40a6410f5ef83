-- Signatures that share a band.
-- $1 bands
select s.document_id as "documentId", s.signature from text_signature s where s.bands && $1::integer[]
