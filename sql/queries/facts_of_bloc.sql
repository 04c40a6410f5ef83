-- What is known of a bloc that has the values, the latest year first: who led it, who its members were, what they received through it.
-- $1 its id, $2 the value of each filter (kind, year, code of a unit, outcome, reached, missing, wait, review, level, province, award) or null, '' for none
-- $3 behind this year (its negative, 32767 for none), $4 kind of fact (1 head, 2 deputy, 3 member, 4 award), $5 unit, $6 award or '', $7 course or code of
-- the unit; null for the first; $8 limit or null
with known as (
  select case f.role when 'head' then 1 else 2 end as place, f.year, f.unit, f.unit_code, f.review, f.claims_for, f.claims_against, f.documents, f.origins
  from headship_fact f where f.bloc_id = $1
  union all
  select 3, f.year, f.unit, f.unit_code, f.review, f.claims_for, f.claims_against, f.documents, f.origins
  from membership_fact f where f.bloc_id = $1
),
received as (
  select f.*
  from award_life f
  where f.bloc_ids @> array[$1] and coalesce(($2::text[])[1], 'award') = 'award'
    and (($2::text[])[2] is null or coalesce(f.year::text, '') = ($2::text[])[2])
    and (($2::text[])[3] is null or f.unit_code = ($2::text[])[3])
    and (($2::text[])[4] is null or f.outcome = ($2::text[])[4])
    and (($2::text[])[5] is null or f.reached = ($2::text[])[5])
    and (($2::text[])[6] is null or ($2::text[])[6] = any (f.missing))
    and (($2::text[])[7] is null or f.wait = ($2::text[])[7])
    and (($2::text[])[8] is null or f.review = ($2::text[])[8])
    and (($2::text[])[9] is null or coalesce(f.level, '') = ($2::text[])[9])
    and (($2::text[])[11] is null or f.award_code = ($2::text[])[11])
    and (($2::text[])[10] is null or coalesce(f.place, '') = ($2::text[])[10])
    and ($3::integer is null or (coalesce(-f.year, 32767), 4, f.unit, f.award, f.course) > ($3, $4::integer, $5::text, $6::text, $7::text))
  order by coalesce(-f.year, 32767), f.unit, f.award, f.course
  limit $8::integer
)
select (array['head', 'deputy', 'member', 'award'])[p.place] as what, p.year, p.unit, p.code, p.province as place, p.course, p.award, p."awardCode",
  p.granter, p.level, p.stages, p.steps, p.reached, p.outcome, p.missing, p.wait, p.days, p.review, p.claims_for as "claimsFor",
  p.claims_against as "claimsAgainst", p.documents, p.origins
from (
  select k.place, k.year, k.unit, k.unit_code as code, place_of_code(k.unit_code) as province, null as course, null as award, null as "awardCode",
    null as granter, null as level, null::text[] as stages, null::jsonb as steps, null as reached, null as outcome, null::text[] as missing,
    null as wait, null::integer as days, k.review, k.claims_for, k.claims_against, k.documents, k.origins
  from known k
  where (($2::text[])[1] is null or ($2::text[])[1] = case k.place when 3 then 'member' else 'head' end)
    and (($2::text[])[2] is null or coalesce(k.year::text, '') = ($2::text[])[2])
    and (($2::text[])[3] is null or k.unit_code = ($2::text[])[3])
    and (($2::text[])[8] is null or k.review = ($2::text[])[8])
    and (($2::text[])[10] is null or coalesce(place_of_code(k.unit_code), '') = ($2::text[])[10])
    -- Who is no award is on no step.
    and coalesce(($2::text[])[4], ($2::text[])[5], ($2::text[])[6], ($2::text[])[7], ($2::text[])[9], ($2::text[])[11]) is null
    and ($3 is null or (coalesce(-k.year, 32767), k.place, k.unit, '', k.unit_code) > ($3, $4, $5, $6, $7))
  union all
  select 4, f.year, f.unit, f.unit_code, f.place, f.course, f.award, f.award_code, f.granter, f.level, f.stages,
    jsonb_strip_nulls(jsonb_build_object(
      'registered', f.registered, 'voted', f.voted, 'recommended', f.recommended, 'council', f.council, 'decided', f.decided,
      'presented', f.presented, 'refused', f.refused, 'revoked', f.revoked
    )),
    f.reached, f.outcome, f.missing, f.wait, f.days, f.review, f.claims_for, f.claims_against, f.documents, f.origins
  from received f
) p
order by coalesce(-p.year, 32767), p.place, p.unit, coalesce(p.award, ''), coalesce(p.course, p.code)
limit $8
