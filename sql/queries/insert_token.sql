-- $1 account, $2 digest, $3 name, $4 permissions, $5 when, $6 until when
insert into api_token (account_id, digest, name, permissions, made_at, expires_at) values ($1, $2, $3, $4, $5, $6)
returning id
