-- $1 account, $2 session, or null for all of them, $3 when
update account_session set revoked_at = $3
where account_id = $1 and ($2::bigint is null or id = $2) and revoked_at is null
