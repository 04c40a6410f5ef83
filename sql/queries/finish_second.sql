-- A second review is done.
-- $1 account, $2 document, $3 when
update second_task set finished_at = $3 where account_id = $1 and document_id = $2 and finished_at is null
