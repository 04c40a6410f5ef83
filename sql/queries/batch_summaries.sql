-- What imports into a batch did, the latest first.
-- $1 batch
select kept_at as "at", summary from batch_summary where batch_id = $1 order by id desc limit 50
