-- What people said of quotas, in order.
select id, award_code as "awardCode", place, bloc_code as "blocCode", since, until, most, share, source, author, digest, said_at as "saidAt"
from quota_rule
order by id
