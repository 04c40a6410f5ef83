-- Cells that do not have as many awards as are kept.
select coalesce(c.year, k.year) as year, coalesce(c.place, k.place) as place, coalesce(c.award_code, k.award_code) as award, c.awards as counted, k.awards as kept
from award_cell c
full join (select year, place, level, award_code, review, outcome, reached, missing, days, count(*) as awards from award_kept group by year, place, level, award_code, review, outcome, reached, missing, days) k
  on (c.award_code, c.review, c.outcome, c.reached, c.missing) = (k.award_code, k.review, k.outcome, k.reached, k.missing)
    and coalesce(c.year, 0) = coalesce(k.year, 0) and coalesce(c.place, '') = coalesce(k.place, '') and coalesce(c.level, '') = coalesce(k.level, '')
    and coalesce(c.days, -1000000) = coalesce(k.days, -1000000)
where c.awards is distinct from k.awards
