-- Ends the links that the account had, and keeps a new one.
-- $1 account, $2 digest, $3 who makes it, or null, $4 when, $5 until when
with ended as (
  update password_link set over_at = $4 where account_id = $1 and over_at is null
)
insert into password_link (account_id, digest, made_by, made_at, expires_at) values ($1, $2, $3, $4, $5)
