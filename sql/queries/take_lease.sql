-- Takes a document that nobody else holds; no row where somebody does. A lease that ended begins anew.
-- $1 document, $2 account, $3 now, $4 until
insert into lease (document_id, account_id, since, until) values ($1, $2, $3, $4)
on conflict (document_id) do update
set account_id = excluded.account_id, until = excluded.until,
  since = case when lease.account_id = excluded.account_id and lease.until > $3 then lease.since else excluded.since end,
  taken_from = case when lease.account_id = excluded.account_id and lease.until > $3 then lease.taken_from end,
  word = case when lease.account_id = excluded.account_id and lease.until > $3 then lease.word end
where lease.account_id = excluded.account_id or lease.until <= $3
