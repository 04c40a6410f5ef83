-- Whose session this is, while it holds.
-- $1 digest, $2 now, $3 not used since
select s.id as "holderId", s.seen_at as "seenAt", a.id, a.name, a.roles::text[] as roles, a.made_at as "madeAt",
  a.closed_at as "closedAt", null as permissions
from account_session s
join account a on a.id = s.account_id and a.closed_at is null
where s.digest = $1 and s.revoked_at is null and s.expires_at > $2 and s.seen_at > $3
