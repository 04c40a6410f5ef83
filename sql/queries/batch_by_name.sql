-- The batch of this name with its latest summary.
-- $1 name
select b.id, b.name, b.created_at as "createdAt",
  (select s.summary from batch_summary s where s.batch_id = b.id order by s.id desc limit 1) as summary
from batch b
where b.name = $1
