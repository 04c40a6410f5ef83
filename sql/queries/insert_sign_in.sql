-- $1 account, $2 digest, $3 agent, $4 when, $5 until when
insert into account_session (account_id, digest, agent, made_at, seen_at, expires_at) values ($1, $2, $3, $4, $4, $5)
returning id
