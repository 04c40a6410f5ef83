-- Files that could not be imported and are to be tried again now.
-- $1 limit
select f.path, f.batch_id as "batchId", b.name as batch
from failure f
join batch b on b.id = f.batch_id
where f.resolved_at is null and f.path is not null and f.retry_at <= now()
order by f.batch_id, f.id
limit $1
