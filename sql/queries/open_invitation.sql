-- An invitation that holds, held until the end of the transaction, so that it is used once.
-- $1 digest, $2 now
select i.id, i.roles::text[] as roles, i.made_by as "madeBy"
from invitation i
where i.digest = $1 and i.used_by is null and i.revoked_at is null and i.expires_at > $2
for update
