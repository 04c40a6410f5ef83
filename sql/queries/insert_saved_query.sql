-- $1 account, $2 name, $3 what it asks, $4 shared, $5 when
insert into saved_query (account_id, name, statement, shared, made_at) values ($1, $2, $3, $4, $5) returning id
