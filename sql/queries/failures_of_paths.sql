-- Why files of a batch could not be imported, as far as that still holds.
-- $1 batch, $2 paths
select f.path, f.code, f.message, f.permanent
from failure f
where f.batch_id = $1 and f.path = any ($2::text[]) and f.resolved_at is null
