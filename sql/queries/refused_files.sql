-- Of paths of a batch: the files that were sent under them last, and refused.
-- $1 batch, $2 paths
select distinct on (f.path) f.id, f.path, f.size, f.received, f.upload_id as "uploadId"
from uploaded_file f
join upload u on u.id = f.upload_id
where u.batch_id = $1 and f.became = 'refused' and f.path = any ($2::text[])
order by f.path, f.id desc
