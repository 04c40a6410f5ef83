-- Import failures of paths that went through now; one that was sent goes by its batch.
-- $1 paths, $2 batch
update failure set resolved_at = now()
where resolved_at is null and document_id is null and path = any ($1::text[])
  and (left(path, 1) = '/' or batch_id = $2)
