-- Files that a manifest spoke of came.
-- $1 paths, $2 batch
update failure set resolved_at = now()
where resolved_at is null and document_id is null and code = 'manifest-file-missing' and path = any ($1::text[]) and batch_id = $2
