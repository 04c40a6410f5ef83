-- Failures of documents that went through now.
-- $1 documents, $2 stages
update failure set resolved_at = now()
where resolved_at is null and document_id = any ($1::bigint[]) and stage = any ($2::text[])
