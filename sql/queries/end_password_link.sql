-- $1 link, $2 when
update password_link set over_at = $2 where id = $1
