-- $1 account, $2 password
update account set password = $2 where id = $1
