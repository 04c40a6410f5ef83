-- The cells in which the awards of some units are counted, as they are kept.
-- $1 units, $2 1 or -1
select year, place, level, award_code, review, outcome, reached, missing, days, $2::integer * count(*) as awards
from award_kept
where unit_id = any ($1::text[])
group by year, place, level, award_code, review, outcome, reached, missing, days
