-- $1 id, $2 account that it is of, $3 name, $4 shared, $5 when it was closed, or null
update saved_query set name = $3, shared = $4, closed_at = $5 where id = $1 and account_id = $2
