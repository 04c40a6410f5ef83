-- Nothing comes back where the name is taken.
-- $1 name, $2 key, $3 roles, $4 password, $5 when
insert into account (name, key, roles, password, made_at) values ($1, $2, $3, $4, $5)
on conflict (key) do nothing
returning id
