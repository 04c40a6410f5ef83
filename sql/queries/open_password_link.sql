-- A link that holds, of an open account, as long as whoever made it is an administrator, held until the end of the transaction, so that it is
-- used once.
-- $1 digest, $2 now
select l.id, l.account_id as "accountId"
from password_link l
join account a on a.id = l.account_id
where l.digest = $1 and l.over_at is null and l.expires_at > $2 and a.closed_at is null
  and (l.made_by is null or exists (
    select from account m where m.id = l.made_by and m.closed_at is null and 'administrator' = any (m.roles::text[])
  ))
for update of l
