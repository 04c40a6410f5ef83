-- An invitation that holds, as long as whoever made it is an administrator, held until the end of the transaction, so that it is used once.
-- $1 digest, $2 now
select i.id, i.roles::text[] as roles, i.made_by as "madeBy"
from invitation i
where i.digest = $1 and i.used_by is null and i.revoked_at is null and i.expires_at > $2
  and (i.made_by is null or exists (
    select from account a where a.id = i.made_by and a.closed_at is null and 'administrator' = any (a.roles::text[])
  ))
for update
