-- Keeps a filter under a name; no row where the account has one of this name.
-- $1 account, $2 name, $3 query, $4 shared, $5 when
insert into saved_filter (account_id, name, query, shared, made_at) values ($1, $2, $3, $4, $5)
on conflict (account_id, name) do nothing
returning id
