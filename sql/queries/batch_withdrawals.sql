-- What was said of a batch, the latest first.
-- $1 batch
select withdrawn, reason, said_at as "at", author from withdrawal where batch_id = $1 order by id desc
