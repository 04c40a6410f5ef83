-- All that is known of a bloc, by year: who led it, who its members were, what they received through it.
-- $1 its id, $2 year or null
select * from (
select f.role as what, f.year, f.unit, f.unit_code as code, place_of_code(f.unit_code) as place, null as course, null as award, null as "awardCode",
  null as granter, null as level, null::text[] as stages, null::jsonb as steps, null as reached, null as outcome, null::text[] as missing, null as wait, null::integer as days,
  f.review, f.claims_for as "claimsFor", f.claims_against as "claimsAgainst", f.documents, f.origins
from headship_fact f where f.bloc_id = $1 and ($2::integer is null or f.year = $2)
union all
select 'member', f.year, f.unit, f.unit_code, place_of_code(f.unit_code), null, null, null, null, null, null, null, null, null, null, null, null,
  f.review, f.claims_for, f.claims_against, f.documents, f.origins
from membership_fact f where f.bloc_id = $1 and ($2::integer is null or f.year = $2)
union all
select 'award', f.year, f.unit, f.unit_code, f.place, f.course, f.award, f.award_code, f.granter, f.level, f.stages,
  jsonb_strip_nulls(jsonb_build_object(
    'registered', f.registered, 'voted', f.voted, 'recommended', f.recommended, 'council', f.council, 'decided', f.decided,
    'presented', f.presented, 'refused', f.refused, 'revoked', f.revoked
  )),
  f.reached, f.outcome, f.missing, f.wait, f.days, f.review, f.claims_for, f.claims_against, f.documents, f.origins
from award_life f where f.bloc_ids @> array[$1] and ($2::integer is null or f.year = $2)
) known
order by year nulls last, array_position(array['head', 'deputy', 'member', 'award'], what), unit, award, course
