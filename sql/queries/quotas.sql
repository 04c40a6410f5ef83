-- The rules that hold, of a province by its code where one is asked for, with those of everywhere.
-- $1 place
select award_code as "awardCode", place, bloc_code as "blocCode", since, until, most, share, source, author
from award_quota
where $1::text is null or place = $1 or bloc_code like '%@' || $1 or (place is null and bloc_code is null)
order by award_code, rank, place nulls first, bloc_code, since
