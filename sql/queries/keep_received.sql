-- How much of each file is there now.
-- $1 upload, $2 files, $3 bytes
with kept as (
  update uploaded_file f set received = greatest(f.received, new.received)
  from unnest($2::bigint[], $3::bigint[]) as new (id, received)
  where f.id = new.id and f.upload_id = $1 and f.size >= new.received
)
update upload set touched_at = now() where id = $1 and started_at is null
