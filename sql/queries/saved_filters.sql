-- Filters that somebody kept, and those that others share.
-- $1 account
select f.id, f.name, f.query, f.shared, a.name as owner, f.account_id = $1 as own
from saved_filter f
join account a on a.id = f.account_id
where f.account_id = $1 or f.shared
order by lower(f.name), f.id
