-- Import failures of paths that went through now.
-- $1 paths
update failure set resolved_at = now()
where resolved_at is null and document_id is null and path = any ($1::text[])
