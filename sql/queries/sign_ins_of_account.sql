-- The sessions of an account that hold, the latest first.
-- $1 account, $2 now, $3 not used since
select s.id, s.agent, s.made_at as "madeAt", s.seen_at as "seenAt", s.expires_at as "expiresAt"
from account_session s
where s.account_id = $1 and s.revoked_at is null and s.expires_at > $2 and s.seen_at > $3
order by s.seen_at desc, s.id desc
