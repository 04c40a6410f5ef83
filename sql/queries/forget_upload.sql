-- Takes back what is not started.
-- $1 upload
delete from upload where id = $1 and started_at is null returning id
