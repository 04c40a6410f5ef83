-- $1 invitation, $2 the account that it made
update invitation set used_by = $2 where id = $1
