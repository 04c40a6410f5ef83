-- $1 digest, $2 roles, $3 who invites, or null, $4 when, $5 until when
insert into invitation (digest, roles, made_by, made_at, expires_at) values ($1, $2, $3, $4, $5)
returning id
