-- All accounts, or the one with a key or an id; open ones first.
-- $1 key or null, $2 id or null
select a.id, a.name, a.roles::text[] as roles, a.password, a.made_at as "madeAt", a.closed_at as "closedAt"
from account a
where ($1::text is null or a.key = $1) and ($2::bigint is null or a.id = $2)
order by a.closed_at is not null, a.key
