-- All was sent: import it into the batch. Nothing, where that was said before.
-- $1 upload, $2 batch
update upload set started_at = now(), batch_id = $2 where id = $1 and started_at is null
