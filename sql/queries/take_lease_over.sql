-- Takes a document over from whoever holds it.
-- $1 document, $2 account, $3 now, $4 until, $5 a word to them
insert into lease (document_id, account_id, since, until) values ($1, $2, $3, $4)
on conflict (document_id) do update
set account_id = excluded.account_id, since = excluded.since, until = excluded.until,
  taken_from = lease.account_id, word = $5
