-- Drops a filter of one's own.
-- $1 filter, $2 account
delete from saved_filter where id = $1 and account_id = $2
