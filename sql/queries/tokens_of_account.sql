-- The tokens of an account that hold, the latest first.
-- $1 account, $2 now
select t.id, t.name, t.permissions::text[] as permissions, t.made_at as "madeAt", t.seen_at as "seenAt",
  t.expires_at as "expiresAt"
from api_token t
where t.account_id = $1 and t.revoked_at is null and t.expires_at > $2
order by t.id desc
