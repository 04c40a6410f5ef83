-- Gives a second review back that is not finished: another may take it.
-- $1 account, $2 document
update second_task
set account_id = null, taken_at = null, gave_back = gave_back || array[account_id]
where account_id = $1 and document_id = $2 and finished_at is null
