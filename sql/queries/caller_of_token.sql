-- Whose token this is, while it holds.
-- $1 digest, $2 now
select t.id as "holderId", t.seen_at as "seenAt", a.id, a.name, a.roles::text[] as roles, a.made_at as "madeAt",
  a.closed_at as "closedAt", t.permissions::text[] as permissions
from api_token t
join account a on a.id = t.account_id and a.closed_at is null
where t.digest = $1 and t.revoked_at is null and t.expires_at > $2
