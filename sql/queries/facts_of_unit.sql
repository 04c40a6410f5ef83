-- All that is known of a unit, by year: where it was a member, what it led, what it received; with each the blocs that documents tell it of.
-- $1 its id
with called as (
  select e.bloc_id, min(e.bloc_code) as code, min(e.bloc) as name
  from award_evidence e where e.unit_id = $1 and e.bloc_id is not null and e.state <> 'rejected' group by e.bloc_id
)
select * from (
select 'member' as what, f.year, f.bloc_id as "blocId", f.bloc_code as "blocCode", f.bloc,
  jsonb_build_array(jsonb_build_object('code', f.bloc_code, 'name', f.bloc)) as blocs,
  null as role, null as course, null as award, null as "awardCode", null as granter, null as level, null::text[] as stages, null::jsonb as steps,
  null as reached, null as outcome, null::text[] as missing, null as wait, null::integer as days,
  f.review, f.claims_for as "claimsFor", f.claims_against as "claimsAgainst", f.documents, f.origins
from membership_fact f where f.unit_id = $1
union all
select f.role, f.year, f.bloc_id, f.bloc_code, f.bloc, jsonb_build_array(jsonb_build_object('code', f.bloc_code, 'name', f.bloc)),
  f.role, null, null, null, null, null, null, null, null, null, null, null, null,
  f.review, f.claims_for, f.claims_against, f.documents, f.origins
from headship_fact f where f.unit_id = $1
union all
select 'award', f.year, f.bloc_ids[1], f.bloc_code, f.bloc,
  -- Nearly all come through one bloc, or none.
  case
    when cardinality(f.bloc_ids) > 1 then
      (select jsonb_agg(jsonb_build_object('code', c.code, 'name', c.name) order by c.code) from called c where c.bloc_id = any (f.bloc_ids))
    when f.bloc_code is null then '[]'
    else jsonb_build_array(jsonb_build_object('code', f.bloc_code, 'name', f.bloc))
  end,
  null, f.course, f.award, f.award_code, f.granter, f.level, f.stages,
  jsonb_strip_nulls(jsonb_build_object(
    'registered', f.registered, 'voted', f.voted, 'recommended', f.recommended, 'council', f.council, 'decided', f.decided,
    'presented', f.presented, 'refused', f.refused, 'revoked', f.revoked
  )),
  f.reached, f.outcome, f.missing, f.wait, f.days, f.review, f.claims_for, f.claims_against, f.documents, f.origins
from award_life f where f.unit_id = $1
) known
order by year nulls last, array_position(array['member', 'head', 'deputy', 'award'], what), bloc, award, course
