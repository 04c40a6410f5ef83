-- $1 account, $2 roles, $3 since when it is closed, or null
update account set roles = $2, closed_at = $3 where id = $1
