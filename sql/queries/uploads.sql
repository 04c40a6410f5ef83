-- Uploads that are not imported yet, one of them, or those of a batch, the newest first. An archive counts as what is in it.
-- $1 upload or null, $2 batch or null
select u.id, u.batch, u.batch_id as "batchId", u.sender, u.made_at as "madeAt", u.started_at as "startedAt",
  u.finished_at as "finishedAt", u.trouble, f.files, f.bytes, f.received, f.looked
from upload u
cross join lateral (
  select count(*) filter (where u.started_at is null or f.became = 'refused' or f.path not ilike '%.zip' or f.path ilike '%.zip/%') as files, coalesce(sum(f.size), 0)::bigint as bytes, coalesce(sum(f.received), 0)::bigint as received,
    count(*) filter (where f.became <> 'unpacked') as looked
  from uploaded_file f where f.upload_id = u.id
) f
where case
  when $1::bigint is not null then u.id = $1
  when $2::bigint is not null then u.batch_id = $2
  else u.finished_at is null
end
order by u.id desc
limit 100
