-- $1 session, $2 now
update account_session set seen_at = $2 where id = $1
