-- $1 token, $2 now
update api_token set seen_at = $2 where id = $1
