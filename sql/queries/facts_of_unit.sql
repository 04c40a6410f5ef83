-- All that is known of a unit, by year: where it was a member, what it led, what it received.
-- $1 its id
select * from (
select 'member' as what, f.year, f.bloc_id as "blocId", f.bloc, null as role, null as course, null as award, null as granter,
  null::text[] as stages, null::jsonb as steps, f.review, f.claims_for as "claimsFor", f.claims_against as "claimsAgainst", f.documents, f.origins
from membership_fact f where f.unit_id = $1
union all
select f.role, f.year, f.bloc_id, f.bloc, f.role, null, null, null, null, null, f.review, f.claims_for, f.claims_against, f.documents, f.origins
from headship_fact f where f.unit_id = $1
union all
select 'award', f.year, f.bloc_ids[1], f.blocs[1], null, f.course, f.award, f.granter, f.stages,
  jsonb_strip_nulls(jsonb_build_object(
    'registered', f.registered, 'voted', f.voted, 'recommended', f.recommended, 'council', f.council, 'decided', f.decided,
    'presented', f.presented, 'refused', f.refused, 'revoked', f.revoked
  )),
  f.review, f.claims_for, f.claims_against, f.documents, f.origins
from award_fact f where f.unit_id = $1
) known
order by year nulls last, array_position(array['member', 'head', 'deputy', 'award'], what), bloc, award
