-- The documents of which somebody has a second review to do.
-- $1 account
select t.document_id as id from second_task t where t.account_id = $1 and t.finished_at is null order by t.document_id
