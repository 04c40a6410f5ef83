-- Saved questions that an account may ask: its own and shared ones; a closed one only by its id.
-- $1 account, $2 id or null for all that are listed
select q.id, q.account_id as "accountId", a.name as author, q.name, q.statement, q.shared, q.made_at as "madeAt", q.closed_at as "closedAt"
from saved_query q
join account a on a.id = q.account_id
where (q.account_id = $1 or q.shared) and case when $2::bigint is null then q.closed_at is null else q.id = $2 end
order by q.shared, q.name, q.id
