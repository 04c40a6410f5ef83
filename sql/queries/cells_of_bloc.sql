-- Facts of a bloc that are alike in all that they are filtered by, and how many they are: its page is counted by these.
-- $1 its id
select f.role as what, f.year, f.unit, f.unit_code as code, place_of_code(f.unit_code) as place, null as award, null as "awardCode", null as level,
  null as reached, null as outcome, null::text[] as missing, null as wait, f.review, 1 as facts
from headship_fact f where f.bloc_id = $1
union all
select 'member', f.year, f.unit, f.unit_code, place_of_code(f.unit_code), null, null, null, null, null, null, null, f.review, 1
from membership_fact f where f.bloc_id = $1
union all
select 'award', f.year, min(f.unit), f.unit_code, f.place, min(f.award), f.award_code, f.level, f.reached, f.outcome, f.missing, f.wait, f.review,
  count(*)::integer
from award_life f where f.bloc_ids @> array[$1]
group by f.year, f.unit_code, f.place, f.award_code, f.level, f.reached, f.outcome, f.missing, f.wait, f.review
